"""Printed tables: heads that come again on the next page, no word of a head broken in two."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table

from dutyrehab_desktop.reports.fonts import BOLD, REGULAR
from dutyrehab_desktop.reports.needs_report import Grid, Row
from dutyrehab_desktop.reports.page_style import (
    HAIRLINE,
    INK,
    PLAIN,
    QUIET,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    style,
)
from dutyrehab_desktop.reports.page_tags import CellPlace, Tag
from dutyrehab_desktop.reports.page_words import Words

_CAPTION: Final = style("caption", fontName=BOLD, fontSize=11, leading=14.5, spaceAfter=1)
_ABOUT: Final = style("about", parent=QUIET, fontSize=8.5, leading=11.5, spaceAfter=3)
_NOTE: Final = style("note", parent=QUIET, fontSize=8.5, leading=11.5, spaceAfter=2)
_HEAD: Final = style("head", fontSize=8.5, leading=10.5, alignment=2)
_LABEL: Final = style("row", fontSize=9.5, leading=12.5)
_NUMBER: Final = style("figure", fontSize=9.5, leading=12.5, alignment=2)
_FIRST: Final = style("first", fontName=BOLD, fontSize=9.5, leading=12.5, alignment=2)
_PAD: Final = 7.0
_NARROWEST: Final = 46.0
_WIDEST: Final = 110.0
_SHORT: Final = 62.0
_LABEL_AT_LEAST: Final = 165.0
_LINES: Final = 3
_TOGETHER: Final = 3
"""The head and the first two lines are never parted, nor are the last two."""

_LOOKS: Final[tuple[tuple[object, ...], ...]] = (
    # Cells hold paragraphs; without this an unembedded Helvetica enters the file.
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("VALIGN", (0, 1), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (0, -1), 8),
    ("RIGHTPADDING", (1, 0), (-1, -1), 0),
    ("LEFTPADDING", (1, 0), (-1, -1), _PAD),
    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, HAIRLINE),
)


def grid_parts(grid: Grid) -> Iterator[Flowable]:
    """Caption, tables and notes; a table with many columns is printed in several parts."""
    yield PLAIN.paragraph(grid.caption, _CAPTION, tag=Tag.TABLE_HEADING)
    if grid.about:
        yield PLAIN.paragraph(grid.about, _ABOUT).before_what_follows()
    for columns in columns_together(grid):
        yield _table(grid, columns)
        yield Spacer(1, 4)
    for note in grid.notes:
        yield PLAIN.paragraph(note, _NOTE)
    yield Spacer(1, 12)


def room_for(leads: Sequence[Words], table: Table) -> CondPageBreak:
    """Begins a new page where what stands above a table would be parted from its first lines."""
    heights = (part.wrap(TEXT_WIDTH, TEXT_HEIGHT)[1] for part in leads)
    gaps = (part.getSpaceAfter() + part.getSpaceBefore() for part in leads)
    table.wrap(TEXT_WIDTH, TEXT_HEIGHT)
    first = sum(table._rowHeights[:_TOGETHER])
    return CondPageBreak(min(sum(heights) + sum(gaps) + first + 1, TEXT_HEIGHT - 1))


def columns_together(grid: Grid, wider: float = 1.0) -> list[list[int]]:
    """Which columns stand side by side, so that each is as broad as its longest word.

    Args:
        grid: The table.
        wider: How much broader the letters are than ours.
    """
    widths = [width * wider for width in column_widths(grid, range(len(grid.heads)))]
    room = TEXT_WIDTH - _LABEL_AT_LEAST
    parts: list[list[int]] = [[]]
    for at, width in enumerate(widths):
        if parts[-1] and sum(widths[each] for each in parts[-1]) + width > room:
            parts.append([])
        parts[-1].append(at)
    # Four columns and one more look like a mistake; three and two do not.
    share = -(-len(widths) // len(parts))
    even = [list(range(at, min(at + share, len(widths)))) for at in range(0, len(widths), share)]
    fits = all(sum(widths[at] for at in part) <= room for part in even)
    return even if fits else parts


def column_widths(grid: Grid, columns: Iterable[int]) -> list[float]:
    """How broad columns of numbers have to be, in points."""
    return [_needed(grid, at) for at in columns]


def _needed(grid: Grid, at: int) -> float:
    words = [(word, _HEAD) for word in grid.heads[at].split()]
    words += [(row.cells[at], _FIRST) for row in grid.rows]
    longest = max((_wide(word, look) for word, look in words), default=0.0)
    whole = _wide(grid.heads[at], _HEAD)
    # A short head takes one line; one of many words three rather than seven.
    wanted = max(longest, whole if whole <= _SHORT else whole / _LINES + _PAD)
    return float(min(max(_NARROWEST, wanted + _PAD + 1), max(_WIDEST, longest + _PAD + 1)))


def _wide(text: str, look: ParagraphStyle) -> float:
    return float(pdfmetrics.stringWidth(text, look.fontName, look.fontSize))


def _table(grid: Grid, columns: Sequence[int]) -> Table:
    mark = object()
    numbers = column_widths(grid, columns)
    heads = [
        PLAIN.paragraph(grid.heads[at], _HEAD).in_cell(CellPlace(mark, 0, "Column"))
        for at in columns
    ]
    corner = PLAIN.paragraph("", _LABEL).in_cell(CellPlace(mark, 0))
    rows: list[list[Flowable]] = [[corner, *heads]]
    rows += [_row(row, columns, mark, number) for number, row in enumerate(grid.rows, start=1)]
    table = Table(rows, colWidths=[TEXT_WIDTH - sum(numbers), *numbers], repeatRows=1)
    last = len(rows) - 1
    looks = [*_LOOKS, ("NOSPLIT", (0, 0), (-1, min(_TOGETHER - 1, last)))]
    if last > 1:
        looks.append(("NOSPLIT", (0, last - 1), (-1, last)))
    table.setStyle(looks)
    return table


def _row(row: Row, columns: Sequence[int], mark: object, number: int) -> list[Flowable]:
    label = PLAIN.paragraph(row.label, _LABEL).in_cell(CellPlace(mark, number, "Row"))
    cells = [
        PLAIN.paragraph(row.cells[at], _NUMBER if at else _FIRST).in_cell(CellPlace(mark, number))
        for at in columns
    ]
    return [label, *cells]
