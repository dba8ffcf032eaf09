"""A generated form of any size: relevance, calculations, constraints, rosters, choices."""

import random
from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import questionnaire_in
from dutyrehab_desktop.questionnaire.structure_check import xform_of
from dutyrehab_desktop.questionnaire.workbook import Table, Workbook
from tests.questionnaire.sheets import CHOICES, SETTINGS, SURVEY, Row, bracket, choice, question

COLOURS = ("red", "green", "blue", "grey")
LANGUAGES = ("en", "ru", "kk", "uz")
REPEATS = 0.5
"""How many wordings repeat an earlier answer."""
_MESSAGE = {"constraint_message__en": "No", "constraint_message__ru": "Нет"}
_TEXTS = ("", "abc", "a b c", "x1", "Aigul", "12")
_DAYS = ("2015-02-28", "2016-02-29", "2018-06-01", "2018-06-30", "2020-12-31", "2024-01-15")


@dataclass(frozen=True)
class WalkForm:
    """A form in both shapes.

    Attributes:
        questionnaire: As our engine runs it.
        xform: As ODK's engine loads it.
    """

    questionnaire: Questionnaire
    xform: str


def walk_form(questions: int, seed: int, *, spoken: bool = False) -> WalkForm:
    """A form with about so many questions; the same for the same seed.

    Args:
        questions: About how many.
        seed: Of the chance that makes them.
        spoken: True for wordings in four languages, many of which repeat earlier answers.
    """
    sheets = _sheets(questions, random.Random(seed))
    if spoken:
        _word(sheets, random.Random(seed))
    workbook = Workbook(sheets)
    return WalkForm(questionnaire_in(workbook), xform_of(workbook))


def _sheets(questions: int, chance: random.Random) -> dict[str, Table]:
    rows: list[Row] = []
    names: dict[str, list[str]] = {"yn": [], "colours": [], "integer": [], "date": [], "text": []}
    number = 0
    while number < questions:
        rows.append(bracket("begin_group", f"g{number}"))
        for _ in range(min(12, questions - number)):
            number += 1
            rows.append(_question(f"q{number}", chance, names, outer=True))
        if chance.random() < 0.5 and number + 4 <= questions:
            inner = {kind: list(known) for kind, known in names.items()}
            rows.append(bracket("begin_repeat", f"r{number}"))
            for _ in range(4):
                number += 1
                rows.append(_question(f"q{number}", chance, inner, outer=False))
            rows.append(bracket("end_repeat", ""))
            last = f"r{number - 4}"
            rows.append(question("calculate", f"n{number}", calculation=f"count(${{{last}}}) * 2"))
        rows.append(bracket("end_group", ""))
    options = [choice("yn", "yes"), choice("yn", "no")]
    options += [choice("colours", name) for name in COLOURS]
    return {
        "survey": _table(SURVEY, rows),
        "choices": _table(CHOICES, options),
        "settings": _table(list(SETTINGS), [SETTINGS]),
    }


def _word(sheets: dict[str, Table], chance: random.Random) -> None:
    header, *body = sheets["survey"]
    at_type, at_name, inside = header.index("type"), header.index("name"), False
    known: list[str] = []
    for row in body:
        inside = (inside or row[at_type] == "begin_repeat") and row[at_type] != "end_repeat"
        said = f" ${{{chance.choice(known)}}}" if known and chance.random() < REPEATS else ""
        for language in LANGUAGES:
            heading = f"label::{language}"
            if heading not in header:
                header.append(heading)
            row += [""] * (len(header) - len(row))
            if row[header.index("label::en")]:
                row[header.index(heading)] = f"{language}: {row[at_name]}?{said}"
        if row[at_name] and not inside and "_" not in row[at_type]:
            known.append(row[at_name])


def _table(columns: list[str], rows: list[Row]) -> Table:
    return [columns, *([row.get(column, "") for column in columns] for row in rows)]


def _question(name: str, chance: random.Random, names: dict[str, list[str]], *, outer: bool) -> Row:
    relevant = _condition(chance, names) if chance.random() < 0.5 else ""
    kind = chance.choice(("yn", "yn", "colours", "integer", "integer", "date", "text", "sum"))
    match kind:
        case "yn":
            row = question("select_one yn", name, relevant=relevant)
        case "colours":
            row = question("select_multiple colours", name, relevant=relevant)
        case "integer":
            limit = chance.choice((". >= 0", ". < 50", ". != 13", ". > -5 and . < 90"))
            row = question("integer", name, relevant=relevant, constraint=limit, **_MESSAGE)
        case "date":
            row = question("date", name, relevant=relevant)
        case "text":
            row = question("text", name, relevant=relevant)
        case _:
            row = question("calculate", name, calculation=_value(chance, names))
            kind = "integer" if outer else ""
    if kind:
        names[kind].append(name)
    return row


def _value(chance: random.Random, names: dict[str, list[str]]) -> str:
    numbers = names["integer"]
    one = f"coalesce(${{{chance.choice(numbers)}}}, 0)" if numbers else "3"
    two = f"coalesce(${{{chance.choice(numbers)}}}, 1)" if numbers else "4"
    return chance.choice(
        (
            f"{one} + {two}",
            f"if({_condition(chance, names)}, {one}, {two} - 1)",
            f"round({one} div 4, 1)",
            f"int({one} * 1.5) mod 7",
            f"string-length(concat('x', {one}))",
        )
    )


def _condition(chance: random.Random, names: dict[str, list[str]]) -> str:
    atoms = ["true()"]
    atoms += [f"${{{name}}} = 'yes'" for name in names["yn"]]
    atoms += [f"${{{name}}} != 'no'" for name in names["yn"]]
    atoms += [f"selected(${{{n}}}, '{chance.choice(COLOURS)}')" for n in names["colours"]]
    atoms += [f"count-selected(${{{name}}}) > 1" for name in names["colours"]]
    atoms += [f"${{{name}}} {chance.choice('<>')} 10" for name in names["integer"]]
    atoms += [f"${{{name}}} >= date('2018-06-15')" for name in names["date"]]
    atoms += [f"string-length(${{{name}}}) > 2" for name in names["text"]]
    one, two = chance.choice(atoms), chance.choice(atoms)
    return chance.choice((one, one, f"{one} and {two}", f"{one} or {two}", f"not({one})"))


def some_value(kind: str, chance: random.Random) -> str:
    """A value that somebody could give to a question of that kind."""
    match kind:
        case "select_one":
            return chance.choice(("yes", "no", ""))
        case "select_multiple":
            return " ".join(name for name in COLOURS if chance.random() < 0.4)
        case "integer":
            return chance.choice(("", "0", "7", "13", "10", "11", "49", "95", "-9"))
        case "date":
            return chance.choice(("", *_DAYS))
        case _:
            return chance.choice(_TEXTS)
