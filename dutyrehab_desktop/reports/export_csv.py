"""Tables as CSV that spreadsheet programs and statistics programs recognise."""

import csv
from collections.abc import Sequence
from io import StringIO

from dutyrehab_desktop.reports.export_words import FlatTable, Value

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_bytes(table: FlatTable) -> bytes:
    """A table as UTF-8 with a mark that says so; no text in it is ever taken for a formula."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    for row in (table.heading, *table.rows):
        writer.writerow(harmless(cell) for cell in row)
    return text.getvalue().encode("utf-8-sig")


def csv_members(tables: Sequence[FlatTable]) -> tuple[tuple[str, bytes], ...]:
    """A file for each table."""
    return tuple((f"{table.name}.csv", csv_bytes(table)) for table in tables)


def harmless(cell: Value) -> Value:
    """A text that a spreadsheet would run is led in by an apostrophe, which makes it a text.

    Numbers are ours and stay numbers.
    """
    if isinstance(cell, str) and cell.startswith(_BEGINS_A_FORMULA):
        return f"'{cell}"
    return cell
