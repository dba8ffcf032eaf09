"""Deliberately broken questionnaires: one thing wrong in each, as researchers get it wrong."""

import copy
from collections.abc import Callable

from tests.questionnaire.sheets import SETTINGS, SMALL, Row, bracket, choice, question

Sheets = dict[str, list[Row]]
Edit = Callable[[Sheets], None]


def add(*rows: Row) -> Edit:
    """More rows at the end of the last section."""

    def edit(sheets: Sheets) -> None:
        sheets["survey"][-1:-1] = list(rows)

    return edit


def put(row_name: str, /, **cells: str) -> Edit:
    """Other cells in the row of a question."""

    def edit(sheets: Sheets) -> None:
        row = next(row for row in sheets["survey"] if row["name"] == row_name)
        row.update({column.replace("__", "::"): cell for column, cell in cells.items()})

    return edit


def option(list_name: str, name: str, **cells: str) -> Edit:
    """Other cells in the row of a choice."""

    def edit(sheets: Sheets) -> None:
        row = next(
            row for row in sheets["choices"] if (row["list_name"], row["name"]) == (list_name, name)
        )
        row.update({column.replace("__", "::"): cell for column, cell in cells.items()})

    return edit


def choices(*rows: Row) -> Edit:
    """More rows at the end of the choices."""
    return lambda sheets: sheets["choices"].extend(rows)


def without(name: str) -> Edit:
    """The survey without the rows of that name."""

    def edit(sheets: Sheets) -> None:
        sheets["survey"] = [row for row in sheets["survey"] if row["name"] != name]

    return edit


def without_brackets(kind: str) -> Edit:
    """The survey without one kind of closing row."""

    def edit(sheets: Sheets) -> None:
        sheets["survey"] = [row for row in sheets["survey"] if row["type"] != kind]

    return edit


def settings(**cells: str) -> Edit:
    """Other settings."""
    changed = {column.replace("__", "::"): cell for column, cell in cells.items()}
    return lambda sheets: sheets.update(settings=[{**SETTINGS, **changed}])


def broken(edit: Edit) -> Sheets:
    """The small questionnaire with one thing wrong."""
    sheets = copy.deepcopy(SMALL)
    edit(sheets)
    return sheets


both = {"constraint_message__en": "a", "constraint_message__ru": "б"}

BROKEN: dict[str, Edit] = {
    "a name with a blank": add(question("text", "my name")),
    "a name that begins with a digit": add(question("text", "2nd")),
    "no name": add(question("text", "")),
    "the same name twice": add(question("text", "cost")),
    "the name of a section again": add(question("text", "middle")),
    "an unknown type": add(question("numeric", "x")),
    "a photograph": add(question("image", "x")),
    "a place on the map": add(question("geopoint", "x")),
    "the device's identity": add(question("deviceid", "x")),
    "a list that does not exist": add(question("select_one nolist", "x")),
    "a list where none is wanted": add(question("integer yn", "x")),
    "a misspelt question": add(question("integer", "x", relevant="${smokr} = 'yes'")),
    "a misspelt choice": add(question("integer", "x", relevant="${smoker} = 'Yes'")),
    "a misspelt roster": add(question("integer", "x", relevant="count(${stays}) > 1")),
    "a misspelt function": add(question("integer", "x", relevant="slected(${others}, 'none')")),
    "a bracket missing": add(question("integer", "x", relevant="selected(${others}, 'none'")),
    "a text not closed": add(question("integer", "x", relevant="${smoker} = 'yes")),
    "two equals signs": add(question("integer", "x", relevant="${smoker} == 'yes'")),
    "AND in capitals": add(question("integer", "x", relevant="${cost} > 1 AND ${cost} < 9")),
    "curly quotation marks": add(question("integer", "x", relevant="${smoker} = ‘yes’")),
    "too few arguments": add(question("integer", "x", relevant="if(${cost} > 1, 2)")),
    "a path": add(question("integer", "x", relevant="/data/smoker = 'yes'")),
    "chance": add(question("calculate", "x", calculation="random()")),
    "another file": add(question("calculate", "x", calculation="pulldata('f', 'a', 'b', 'c')")),
    "a pattern that looks ahead": add(
        question("text", "x", constraint="regex(., '(?=a)b')", **both)
    ),
    "a date that does not exist": add(
        question("date", "x", constraint=". > date('2023-02-30')", **both)
    ),
    "a number compared with a word": add(question("integer", "x", relevant="${cost} = 'much'")),
    "a date compared with a number": add(question("date", "x", constraint=". > 2018", **both)),
    "a calculated truth as a condition": add(question("integer", "x", relevant="not(${alone})")),
    "a point outside a constraint": add(question("integer", "x", relevant=". > 3")),
    "a circle of one": add(question("integer", "x", relevant="${x} > 3")),
    "a circle of two": add(
        question("integer", "x", relevant="${y} > 3"),
        question("integer", "y", relevant="${x} > 3"),
    ),
    "a constraint without a message": add(question("integer", "x", constraint=". > 0")),
    "a message without a constraint": add(question("integer", "x", **both)),
    "a calculation that is missing": add(question("calculate", "x")),
    "a calculation too many": add(question("integer", "x", calculation="1")),
    "a Russian text missing": put("words", label__ru=""),
    "a Russian hint missing": put("words", hint__ru=""),
    "why do you ask missing": put("words", purpose__en=""),
    "other references in Russian": put("words", label__en="You said ${cost}"),
    "an unknown gate": put("words", gate="open_door"),
    "yes or no misspelt": put("words", core="jes"),
    "an appearance for another type": put("words", appearance="money"),
    "an appearance unknown": put("words", appearance="slider"),
    "a section never closed": without_brackets("end_group"),
    "a repeat never closed": without_brackets("end_repeat"),
    "something closed that is not open": add(bracket("end_repeat", "")),
    "a repeat in a repeat": add(
        bracket("begin_repeat", "a"), bracket("begin_repeat", "b"),
        bracket("end_repeat", ""), bracket("end_repeat", ""),
    ),
    "a section in a section": add(bracket("begin_group", "deep"), bracket("end_group", "")),
    "a question outside every section": lambda sheets: sheets["survey"].append(
        question("text", "late")
    ),
    "an ending without a condition": add(question("note", "x", appearance="ending")),
    "two choices of one name": choices(choice("stays", "decline")),
    "a choice after the refusals": choices(choice("yn", "maybe")),
    "only one of the two refusals": choices(choice("who", "dk")),
    "a list that nobody uses": choices(choice("colours", "red")),
    "a choice that can never be shown": option("yn", "often", filter="false()"),
    "a refusal with a condition": option("yn", "dk", filter="${path} = 'full'"),
    "a Russian choice missing": option("yn", "yes", label__ru=""),
    "an old name still in use": put("words", old_names="cost"),
    "draft or reviewed not said": settings(review__ru=""),
    "hard inside a repeat": put("hurt", requirement="hard", required="yes"),
    "required against requirement": put("words", required="yes"),
    "two rows of settings": lambda sheets: sheets.update(settings=[SETTINGS, SETTINGS]),
}  # fmt: skip
