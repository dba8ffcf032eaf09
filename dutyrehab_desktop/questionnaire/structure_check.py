"""What pyxform says about a workbook: structure, references, repeats, choices.

It also proves that ODK and KoBo accept the sheets. Only where questionnaires are written: pyxform
is imported at the first call, never in the field.
"""

import re

from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.workbook import Table, Workbook

_STANDARD = ("survey", "choices", "settings", "external_choices", "entities", "osm")
_ROW = re.compile(r"\[row : (\d+)\]\s*")
_SHEET = re.compile(r"'(\w+)' sheet")
_COLUMN = re.compile(r"the '([^']+)' (?:value|column)|column '([^']+)'|'(\w+)' field")
_NAMED = re.compile(r"'([^']+)'|\"([^\"]+)\"|\$\{([^}]+)\}")
_WORDS = 300


def structure_findings(workbook: Workbook) -> tuple[Finding, ...]:
    """Why pyxform refuses a workbook; nothing where it accepts it."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    try:
        convert(xlsform=_as_pyxform_reads_it(workbook), form_name="data")
    except PyXFormError as error:
        return (_finding(workbook, str(error)),)
    except (TypeError, KeyError, AttributeError, ValueError, IndexError, RecursionError) as error:
        return (Finding("survey", 0, "", "structure-unreadable", "", type(error).__name__),)
    return ()


def xform_of(workbook: Workbook) -> str:
    """The form as ODK's engines load it, for comparisons with them."""
    from pyxform.xls2xform import convert

    made: str = convert(xlsform=_as_pyxform_reads_it(workbook), form_name="data").xform
    return made


def _as_pyxform_reads_it(workbook: Workbook) -> dict[str, list[dict[str, str | None]]]:
    sheets: dict[str, list[dict[str, str | None]]] = {}
    for name, table in workbook.sheets.items():
        if name in _STANDARD and table:
            sheets[name] = _rows(table)
            sheets[f"{name}_header"] = [dict.fromkeys(filter(None, table[0]))]
    return sheets


def _rows(table: Table) -> list[dict[str, str | None]]:
    """Rows with only the cells that hold something; empty ones stay, so that numbers hold."""
    header, *body = table
    return [
        {heading: cell for heading, cell in zip(header, row, strict=False) if heading and cell}
        for row in body
    ]


def _finding(workbook: Workbook, message: str) -> Finding:
    row, sheet, column = _ROW.search(message), _SHEET.search(message), _COLUMN.search(message)
    detail = " ".join(_ROW.sub("", message).split())[:_WORDS]
    name = sheet[1].lower() if sheet else "survey"
    number = int(row[1]) if row else _row_of_a_name(workbook, name, message)
    heading = next(filter(None, column.groups()), "") if column else ""
    return Finding(name, number, heading, "structure", "", detail)


def _row_of_a_name(workbook: Workbook, sheet: str, message: str) -> int:
    """The first row whose cells hold a word that the message puts in quotes; 0 for none."""
    words = {word for match in _NAMED.findall(message) for word in match if word}
    for number, row in enumerate(workbook.sheets.get(sheet, [])[1:], start=2):
        if words.intersection(row) or any(word in cell.split() for cell in row for word in words):
            return number
    return 0
