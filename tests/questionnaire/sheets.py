"""Small sheets for tests, written as a researcher would save them."""

import csv
from pathlib import Path

SURVEY = (
    "type name label::en label::ru hint::en hint::ru purpose::en purpose::ru relevant constraint "
    "constraint_message::en constraint_message::ru doubt doubt_message::en doubt_message::ru "
    "required requirement calculation appearance "
    "sensitivity core gate asked_by read_aloud old_names"
).split()
CHOICES = "list_name name label::en label::ru gate exclusive filter old_values".split()

Row = dict[str, str]


def question(kind: str, name: str, **cells: str) -> Row:
    """A question in two languages; cells by column name, `__` standing for `::`."""
    texts = {
        "label::en": f"Ask {name}",
        "label::ru": f"Спроси {name}",
        "purpose::en": f"Why {name}",
        "purpose::ru": f"Зачем {name}",
    }
    return {"type": kind, "name": name, "core": "yes", **texts, **_cells(cells)}


def bracket(kind: str, name: str, **cells: str) -> Row:
    """A row that opens or closes a group or repeat."""
    texts = {"label::en": f"Part {name}", "label::ru": f"Часть {name}"}
    if kind == "begin_repeat":
        texts |= {"hint::en": "Another?", "hint::ru": "Ещё?", "core": "yes"}
    return {"type": kind, "name": name, **(texts if kind.startswith("begin") else {})} | _cells(
        cells
    )


def choice(list_name: str, name: str, **cells: str) -> Row:
    """An option of a list."""
    texts = {"label::en": f"Option {name}", "label::ru": f"Ответ {name}"}
    return {"list_name": list_name, "name": name, **texts, **_cells(cells)}


def _cells(cells: Row) -> Row:
    return {column.replace("__", "::"): cell for column, cell in cells.items()}


def write_sheets(
    folder: Path, survey: list[Row], choices: list[Row], settings: Row | None = None
) -> Path:
    """Write the three sheets; returns the folder."""
    settings = settings or SETTINGS
    for name, columns, rows in (
        ("survey", SURVEY, survey),
        ("choices", CHOICES, choices),
        ("settings", list(settings), [settings]),
    ):
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n", restval="")
            writer.writeheader()
            writer.writerows(rows)
    return folder


SETTINGS = {
    "form_id": "small",
    "version": "1",
    "default_language": "en",
    "review::en": "draft",
    "review::ru": "draft",
}

SMALL: dict[str, list[Row]] = {
    "survey": [
        bracket("begin_group", "start"),
        question("select_one path", "path", requirement="hard", required="yes"),
        question("select_multiple who", "others", requirement="hard", required="yes"),
        question("calculate", "alone", calculation="selected(${others}, 'none')"),
        question(
            "note",
            "goodbye",
            relevant="selected(${others}, 'police')",
            appearance="ending",
        ),
        bracket("end_group", ""),
        bracket("begin_group", "middle"),
        bracket("begin_repeat", "stay"),
        question("date", "from", appearance="month"),
        question(
            "date",
            "to",
            constraint=". >= ${from}",
            constraint_message__en="Too early",
            constraint_message__ru="Слишком рано",
        ),
        question("select_one yn", "hurt", gate="alone"),
        bracket("end_repeat", ""),
        question("select_one yn", "smoker", core="no"),
        question(
            "integer",
            "cigarettes",
            relevant="${smoker} = 'yes'",
            doubt=". <= 60",
            doubt_message__en="Each day?",
            doubt_message__ru="Каждый день?",
        ),
        question("select_multiple stays", "worst", appearance="entries:stay"),
        question("decimal", "cost", appearance="money"),
        question("text", "words", requirement="opt", hint__en="H", hint__ru="П"),
        bracket("end_group", ""),
    ],
    "choices": [
        choice("path", "core"),
        choice("path", "full"),
        choice("who", "none", exclusive="yes"),
        choice("who", "friend"),
        choice("who", "police"),
        choice("yn", "yes"),
        choice("yn", "no"),
        choice("yn", "secret", gate="alone"),
        choice("yn", "often", filter="${path} = 'full'"),
        choice("yn", "dk"),
        choice("yn", "decline"),
        choice("stays", "none", exclusive="yes"),
        choice("stays", "dk"),
        choice("stays", "decline"),
    ],
}
