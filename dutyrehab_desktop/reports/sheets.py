"""Reading the CSV sheets of this room, with the place of whatever is wrong in them."""

import csv
from collections.abc import Sequence
from pathlib import Path

from dutyrehab_desktop.reports.errors import ReportSheetDamaged

LANGUAGES = ("en", "ru", "kk", "uz")

Row = dict[str, str]


def read_rows(path: Path, columns: Sequence[str]) -> list[Row]:
    """The rows of a sheet below its heading, every cell stripped.

    Args:
        path: The CSV file.
        columns: Names that the heading must hold, in this order.

    Raises:
        ReportSheetDamaged: The file cannot be read, the heading is another one, or a row has too
            few or too many cells.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        lines = list(csv.reader(text.splitlines(keepends=True), strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        raise ReportSheetDamaged(file=path.name, row=0, column="") from problem
    if not lines or lines[0] != list(columns):
        raise ReportSheetDamaged(file=path.name, row=1, column="")
    for number, cells in enumerate(lines[1:], start=2):
        if len(cells) != len(columns):
            raise ReportSheetDamaged(file=path.name, row=number, column="")
    return [
        dict(zip(columns, (cell.strip() for cell in cells), strict=True)) for cells in lines[1:]
    ]


def read_keyed_rows(path: Path, columns: Sequence[str]) -> dict[str, Row]:
    """The rows of a sheet by their first cell, which must be there and different in each.

    Raises:
        ReportSheetDamaged: As `read_rows`, or two rows have the same key or none.
    """
    keyed: dict[str, Row] = {}
    for number, row in enumerate(read_rows(path, columns), start=2):
        key = row[columns[0]]
        if not key or key in keyed:
            raise ReportSheetDamaged(file=path.name, row=number, column=columns[0])
        keyed[key] = row
    return keyed
