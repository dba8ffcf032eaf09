"""Later versions of the shipped questionnaire, made as a researcher makes them: in its sheets."""

from collections.abc import Callable

from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import questionnaire_in
from dutyrehab_desktop.questionnaire.workbook import Table, Workbook, read_workbook
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.content import Content, with_law

Tables = dict[str, Table]
Edit = Callable[[Tables], None]


def later(*edits: Edit, version: str = "2", **settings: str) -> Questionnaire:
    """The shipped questionnaire with a later version and some edits."""
    return questionnaire_in(later_workbook(*edits, version=version, **settings))


def later_content(*edits: Edit, version: str = "2", **settings: str) -> Content:
    """The same with the law."""
    return with_law(later(*edits, version=version, **settings))


def later_workbook(*edits: Edit, version: str = "2", **settings: str) -> Workbook:
    """The same as its sheets."""
    sheets = {name: [*map(list, table)] for name, table in read_workbook(SHEETS).sheets.items()}
    put("settings", "form_id", "dutyrehab-needs", version=version, **settings)(sheets)
    for edit in edits:
        edit(sheets)
    return Workbook(sheets)


SHEETS = resource("questionnaire")


def put(sheet: str, column: str, name: str, /, **cells: str) -> Edit:
    """Other cells in the row where a column has a value; `__` stands for `::`."""

    def edit(sheets: Tables) -> None:
        header, *body = sheets[sheet]
        row = next(row for row in body if row[header.index(column)] == name)
        for heading, cell in cells.items():
            row[_column(sheets[sheet], heading.replace("__", "::"))] = cell

    return edit


def renamed(question: str, name: str) -> Edit:
    """A question under another name."""
    return put("survey", "name", question, name=name, old_names=question)


def renamed_choice(list_name: str, choice: str, name: str) -> Edit:
    """A choice under another name."""

    def edit(sheets: Tables) -> None:
        table = sheets["choices"]
        header, *body = table
        at_list, at_name = header.index("list_name"), header.index("name")
        row = next(row for row in body if (row[at_list], row[at_name]) == (list_name, choice))
        row[at_name], row[_column(table, "old_values")] = name, choice

    return edit


def without(*questions: str) -> Edit:
    """The survey without some questions."""

    def edit(sheets: Tables) -> None:
        header, *body = sheets["survey"]
        at = header.index("name")
        sheets["survey"] = [header, *(row for row in body if row[at] not in questions)]

    return edit


def moved(question: str, *, behind: str) -> Edit:
    """A question in another place."""

    def edit(sheets: Tables) -> None:
        header, *body = sheets["survey"]
        at = header.index("name")
        row = next(row for row in body if row[at] == question)
        body.remove(row)
        place = next(number for number, other in enumerate(body) if other[at] == behind)
        body.insert(place + 1, row)
        sheets["survey"] = [header, *body]

    return edit


def asked_too(name: str, *, like: str, **cells: str) -> Edit:
    """One more question, a copy of another one behind it."""

    def edit(sheets: Tables) -> None:
        header, *body = sheets["survey"]
        at = header.index("name")
        place = next(number for number, row in enumerate(body) if row[at] == like)
        body.insert(place + 1, list(body[place]))
        body[place + 1][at] = name
        sheets["survey"] = [header, *body]
        put("survey", "name", name, **cells)(sheets)

    return edit


def _column(table: Table, heading: str) -> int:
    if heading not in table[0]:
        table[0].append(heading)
        for row in table[1:]:
            row.append("")
    return table[0].index(heading)
