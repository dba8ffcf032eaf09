"""Tables as a workbook: texts are texts, numbers are numbers, nothing is ever a formula."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.reports.export_words import FlatTable

_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""No day and hour of making: the same tables give the same bytes."""

_WIDE, _NARROW = 48, 16
_LONGEST_NAME = 31
_LONGEST_CELL = 32_767


class WorkbookLibraryMissing(FileProblem):
    """The part of the program that writes workbooks is not installed here."""

    code = "workbook-library-missing"


def xlsx_bytes(tables: Sequence[FlatTable]) -> bytes:
    """A workbook with one sheet a table.

    Raises:
        WorkbookLibraryMissing: XlsxWriter is not installed.
    """
    try:
        import xlsxwriter
    except ImportError as problem:
        raise WorkbookLibraryMissing from problem
    buffer = io.BytesIO()
    options = {
        # In memory: the library would put its parts into files of the system's temporary folder.
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    book = xlsxwriter.Workbook(buffer, options)
    book.set_properties({"author": "", "comments": "", "created": _MADE})
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "num_format": "@"})
    plain = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    for table in tables:
        sheet = book.add_worksheet(table.name[:_LONGEST_NAME])
        sheet.freeze_panes(1, 1)
        for at, text in enumerate(table.heading):
            long = any(len(str(row[at] or "")) > _NARROW for row in table.rows)
            sheet.set_column(at, at, _WIDE if long else _NARROW)
            sheet.write_string(0, at, text[:_LONGEST_CELL], bold)
        for down, row in enumerate(table.rows, 1):
            for at, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(down, at, cell[:_LONGEST_CELL], plain)
                elif cell is not None:
                    sheet.write_number(down, at, cell)
    book.close()
    return buffer.getvalue()
