"""The summary as a page to hold: PDF bytes, made in memory."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table

from dutyrehab_desktop.reports.fonts import REGULAR, register_fonts
from dutyrehab_desktop.reports.page_build import PageFacts, build_pdf
from dutyrehab_desktop.reports.page_parts import Hairline, Quoted, StepBox
from dutyrehab_desktop.reports.page_style import (
    ANSWERED,
    ASKED,
    BODY,
    HAIRLINE,
    HEADING,
    LISTED,
    LISTED_QUIET,
    MINOR_HEADING,
    POINT,
    QUIET,
    QUOTE,
    SECTION,
    TEXT_WIDTH,
    TITLE,
    paragraph,
)
from dutyrehab_desktop.reports.summary import (
    Block,
    Heading,
    Line,
    Point,
    Quotation,
    Section,
    Sentence,
    Step,
    Summary,
)

_OPENING = ("steps", "head")
"""The section that a page begins with; its title is the page's."""

_ASKED_SHARE = 0.56
_LIST_MARK = "–"
_ROOM_FOR_A_SECTION = 150
_ROOM_FOR_WORDS = 60
_ROOM_FOR_A_HEADING = 120
"""A heading with less than this below it goes to the next page.

Kept-together parts would do the same, but they take a whole table with them (seen in 5.1).
"""


def summary_pdf(summary: Summary) -> bytes:
    """Print a summary: A4, 12 points, embedded fonts, the same bytes for the same summary."""
    register_fonts()
    facts = PageFacts(summary.title, summary.language, summary.page_words)
    parts = [part for section in summary.sections for part in _section(section)]
    return build_pdf(parts, facts)


def _section(section: Section) -> Iterator[Flowable]:
    blocks = list(section.blocks)
    if section.id in _OPENING:
        yield paragraph(section.title, TITLE)
    else:
        yield CondPageBreak(_ROOM_FOR_A_SECTION if section.title else _ROOM_FOR_WORDS)
        yield Hairline()
        if section.title:
            yield paragraph(section.title, SECTION)
    while blocks:
        lines = _leading_lines(blocks)
        if lines:
            yield _table(lines)
            del blocks[: len(lines)]
        else:
            yield from _block(blocks.pop(0))


def _leading_lines(blocks: list[Block]) -> list[Line]:
    """The lines that make one table: those of one entry, or those outside rosters."""
    lines: list[Line] = []
    for block in blocks:
        if not isinstance(block, Line):
            break
        if lines and block.place.entry != lines[0].place.entry:
            break
        lines.append(block)
    return lines


def _block(block: Block) -> Iterator[Flowable]:
    match block:
        case Heading(text, minor):
            yield CondPageBreak(_ROOM_FOR_A_HEADING)
            yield paragraph(text, MINOR_HEADING if minor else HEADING)
        case Sentence(text, quiet):
            yield paragraph(text, QUIET if quiet else BODY)
        case Step(text, because):
            yield StepBox(text, because)
        case Point():
            yield _point(block)
        case Quotation(text):
            yield Quoted(paragraph(text, QUOTE))


def _point(point: Point) -> Flowable:
    if point.title:
        parts = [paragraph(point.title, POINT)]
        parts += [paragraph(text, BODY) for text in point.texts]
        parts += [paragraph(text, QUIET) for text in point.quiet]
    else:
        parts = [paragraph(text, LISTED, _LIST_MARK) for text in point.texts]
        parts += [paragraph(text, LISTED_QUIET) for text in point.quiet]
    return KeepTogether([*parts, Spacer(1, 2)])


def _table(lines: list[Line]) -> Flowable:
    """Questions at the left, answers at the right: found again at a glance."""
    rows = [
        (
            paragraph(line.asked, ASKED),
            [paragraph(answer, ANSWERED) for answer in line.answered],
        )
        for line in lines
    ]
    widths = (TEXT_WIDTH * _ASKED_SHARE, TEXT_WIDTH * (1 - _ASKED_SHARE))
    table = Table(rows, colWidths=widths, spaceAfter=8)
    table.setStyle(
        [
            # Cells hold paragraphs; without this an unembedded Helvetica enters the file.
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (0, -1), 14),
            ("RIGHTPADDING", (1, 0), (1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ("LINEABOVE", (0, 1), (-1, -1), 0.5, HAIRLINE),
        ]
    )
    return table
