"""The blocks of a report in a DOCX, with styles, repeated heads and words for pictures.

Imported only where a text document is written: python-docx is a part of the desk.
"""

import io
from collections.abc import Sequence
from typing import Final

from docx.document import Document as DocumentType
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tc
from docx.shared import Pt
from docx.table import Table

from dutyrehab_desktop.reports.chart_pictures import ring_picture
from dutyrehab_desktop.reports.docx_frame import (
    CELL_ID,
    SMALL,
    STANDOUT,
    blank_document,
    line_below,
    packed,
    set_language,
    shade,
)
from dutyrehab_desktop.reports.fonts import register_fonts
from dutyrehab_desktop.reports.needs_report import (
    Blank,
    Block,
    Bullets,
    Grid,
    Heading,
    NeedsReport,
    Quote,
    Rings,
    Standout,
    Text,
)
from dutyrehab_desktop.reports.page_grids import column_widths, columns_together
from dutyrehab_desktop.reports.page_style import TEXT_WIDTH
from dutyrehab_desktop.reports.rings import RingChart

_WIDER: Final = 1.12
"""The face of a DOCX is a little broader than that of our pages."""


def written(report: NeedsReport) -> bytes:
    """A report as a file."""
    register_fonts()
    document = blank_document(report)
    document.add_paragraph(report.title, style="Title")
    for block in report.blocks:
        _add(document, block)
    return packed(document)


def _add(document: DocumentType, block: Block) -> None:
    match block:
        case Heading(text, level):
            document.add_paragraph(text, style=f"Heading {level}")
        case Text(text, quiet):
            made = document.add_paragraph(text, style=SMALL if quiet else "Normal")
            made.paragraph_format.keep_with_next = text.endswith(":")
        case Standout(text):
            document.add_paragraph(text, style=STANDOUT)
        case Quote(text, language):
            made = document.add_paragraph(text, style="Quote")
            shade(made)
            set_language(made, language)
        case Bullets():
            _add_items(document, block)
        case Blank(text, lines):
            document.add_paragraph(text).paragraph_format.keep_with_next = True
            _add_lines(document, lines)
        case Grid():
            _add_grid(document, block)
        case Rings(chart):
            _add_chart(document, chart)


def _add_lines(document: DocumentType, lines: int) -> None:
    for _ in range(lines):
        line_below(document.add_paragraph())


def _add_chart(document: DocumentType, chart: RingChart) -> None:
    picture = ring_picture(chart, TEXT_WIDTH)
    run = document.add_paragraph().add_run()
    shape = run.add_picture(io.BytesIO(picture.png), Pt(picture.width))
    shape._inline.docPr.set("descr", chart.description)
    shape._inline.docPr.set("title", chart.title)


def _add_items(document: DocumentType, bullets: Bullets) -> None:
    for said, beside in bullets.items:
        _add_item(document, said, beside)


def _add_item(document: DocumentType, said: str, beside: Sequence[str]) -> None:
    item = document.add_paragraph(said, style="List Bullet")
    item.paragraph_format.keep_with_next = bool(beside)
    for number, text in enumerate(beside):
        rest = document.add_paragraph(text, style=SMALL)
        rest.paragraph_format.left_indent = Pt(18)
        rest.paragraph_format.keep_with_next = number + 1 < len(beside)


def _add_grid(document: DocumentType, grid: Grid) -> None:
    document.add_paragraph(grid.caption, style="Heading 3")
    if grid.about:
        about = document.add_paragraph(grid.about, style=SMALL)
        about.paragraph_format.keep_with_next = True
    for number, columns in enumerate(columns_together(grid, _WIDER)):
        if number:
            document.add_paragraph(style=SMALL)
        _add_table(document, grid, columns)
    for note in grid.notes:
        document.add_paragraph(note, style=SMALL)
    document.add_paragraph(style=SMALL)


def _add_table(document: DocumentType, grid: Grid, columns: Sequence[int]) -> None:
    texts = [("", *(grid.heads[at] for at in columns))]
    texts += [(row.label, *(row.cells[at] for at in columns)) for row in grid.rows]
    table = document.add_table(rows=len(texts), cols=len(columns) + 1)
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    _describe(table, grid.caption)
    numbers = [width * _WIDER for width in column_widths(grid, columns)]
    widths = [Pt(TEXT_WIDTH - sum(numbers)), *map(Pt, numbers)]
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
        column.w = width
    last = len(texts) - 1
    # A row looks its cells up in the whole table: in a long one that takes minutes.
    for number, (row, told) in enumerate(zip(table._tbl.tr_lst, texts, strict=True)):
        together = number in (0, 1, last - 1) and number != last
        for place, (cell, text) in enumerate(zip(row.tc_lst, told, strict=True)):
            cell.width = widths[place]
            _border(cell, heavy=number == 0)
            _write(cell, text, together=together, right=place > 0)
        marks = row.get_or_add_trPr()
        marks.append(OxmlElement("w:cantSplit"))
        if number == 0:
            marks.append(OxmlElement("w:tblHeader"))


def _write(cell: CT_Tc, text: str, *, together: bool, right: bool) -> None:
    """The words of a cell; `together` keeps its row on the page of the next."""
    paragraph = cell.p_lst[0]
    look = paragraph.get_or_add_pPr()
    look.style = CELL_ID
    if together:
        look.get_or_add_keepNext()
    if right:
        look.jc_val = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.add_r().text = text


def _border(cell: CT_Tc, *, heavy: bool) -> None:
    borders, below = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    size, color = ("8", "1B2430") if heavy else ("4", "C9D1D6")
    for key, value in (("val", "single"), ("sz", size), ("space", "0"), ("color", color)):
        below.set(qn(f"w:{key}"), value)
    borders.append(below)
    cell.get_or_add_tcPr().append(borders)


def _describe(table: Table, text: str) -> None:
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), text)
    table._tbl.tblPr.append(caption)
