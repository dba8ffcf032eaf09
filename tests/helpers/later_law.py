"""Later versions of the shipped law, made as a lawyer makes them: in its sheets."""

from pathlib import Path

from dutyrehab_desktop.questionnaire.workbook import Workbook, read_workbook
from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.shipped import resource
from tests.helpers.later import Edit, put

LAW = resource("law")


def later_law(*edits: Edit, version: str = "9") -> Workbook:
    """The shipped law sheets with a later version and some edits."""
    sheets = {name: [*map(list, table)] for name, table in read_workbook(LAW).sheets.items()}
    put("settings", "law_id", "dutyrehab-law", version=version)(sheets)
    for edit in edits:
        edit(sheets)
    return Workbook(sheets)


def law_book(path: Path, *edits: Edit, version: str = "9") -> Path:
    """The same as a workbook on the disk."""
    path.write_bytes(workbook_bytes(later_law(*edits, version=version)))
    return path


NO_CONVICTION_BAR = put("barriers", "id", "kz-conviction-stands", found="${reopen} = 'never'")
"""A law under which a standing verdict by itself is no barrier any more."""

WIDER_DOOR = put(
    "categories",
    "key",
    "KZ1",
    yes="${cleared_kz} or ${conviction_stands}",
    no="${pr_type} = 'administrative'",
)
"""The report's reform, as a law: rehabilitation no longer waits for an acquittal (Sub02)."""
