"""Writes a workbook that opens in a spreadsheet and goes into ODK and KoBo as it is."""

import io

from dutyrehab_desktop.questionnaire.workbook import Workbook

_WIDTHS = {"label": 48, "hint": 36, "purpose": 36, "constraint_message": 36, "doubt_message": 36}
_WIDTH = 16
_LOGIC = (
    "relevant",
    "constraint",
    "doubt",
    "calculation",
    "filter",
    "found",
    "possible",
    "expression",
)


def workbook_bytes(workbook: Workbook) -> bytes:
    """The workbook as `.xlsx`; every cell is text, so that no name turns into a number or date."""
    # Only where questionnaires are written: a field laptop never loads it.
    import xlsxwriter

    buffer = io.BytesIO()
    # In memory: the library would put its parts into files of the system's temporary folder.
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"author": "", "comments": ""})
    heading = book.add_format({"bold": True, "bg_color": "#E6EFEE", "num_format": "@"})
    plain = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    logic = book.add_format({"valign": "top", "num_format": "@", "font_name": "Consolas"})
    for name, table in workbook.sheets.items():
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 2)
        for row, cells in enumerate(table):
            for column, cell in enumerate(cells):
                if row == 0:
                    base = cell.partition("::")[0]
                    sheet.set_column(column, column, _WIDTHS.get(base, _WIDTH))
                style = logic if table[0][column] in _LOGIC else plain
                if cell:
                    sheet.write_string(row, column, cell, heading if row == 0 else style)
        if table and table[0]:
            sheet.autofilter(0, 0, max(len(table) - 1, 1), len(table[0]) - 1)
    book.close()
    return buffer.getvalue()
