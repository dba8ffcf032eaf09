"""The needs report as a PDF: tagged, fonts embedded, no heading alone at the end of a page."""

from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table

from dutyrehab_desktop.reports.drawn_rings import DrawnRings
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
from dutyrehab_desktop.reports.page_build import PageFacts, build_pdf
from dutyrehab_desktop.reports.page_grids import grid_parts, room_for
from dutyrehab_desktop.reports.page_parts import Quoted
from dutyrehab_desktop.reports.page_style import (
    ANSWERED,
    BODY,
    HAIRLINE,
    HEADING,
    LISTED,
    LISTED_QUIET,
    PLAIN,
    QUIET,
    QUOTE,
    SECTION,
    TITLE,
    style,
)
from dutyrehab_desktop.reports.page_tags import Tag, close_element, open_ornament
from dutyrehab_desktop.reports.page_words import Words

_MARK: Final = "–"
_ROOM_FOR_A_CHAPTER: Final = 120.0
_ROOM_FOR_A_HEADING: Final = 90.0
_LINE_HEIGHT: Final = 24.0
_REPORT: Final = {"fontSize": 11, "leading": 15.5}
_TEXT: Final = style("report", parent=BODY, **_REPORT, spaceAfter=6)
_ITEM: Final = style("report-item", parent=LISTED, **_REPORT, leftIndent=14, spaceAfter=3)
_CHAPTER: Final = style(
    "chapter",
    fontName=SECTION.fontName,
    fontSize=17,
    leading=22,
    textColor=SECTION.textColor,
    spaceBefore=18,
    spaceAfter=6,
)


def needs_report_pdf(report: NeedsReport) -> bytes:
    """Print a report: the same bytes for the same report."""
    register_fonts()
    title = PLAIN.paragraph(report.title, TITLE, tag=Tag.TITLE)
    parts = [title, *(part for block in report.blocks for part in _parts(block))]
    facts = PageFacts(report.title, report.language, report.page_words, report.foot, outline=True)
    return build_pdf(list(_kept_together(parts)), facts)


def _parts(block: Block) -> Iterator[Flowable]:
    paragraph = PLAIN.paragraph
    match block:
        case Heading(text, level):
            yield CondPageBreak(_ROOM_FOR_A_CHAPTER if level == 1 else _ROOM_FOR_A_HEADING)
            tag = Tag.HEADING if level == 1 else Tag.MINOR_HEADING
            yield paragraph(text, _CHAPTER if level == 1 else HEADING, tag=tag)
        case Text(text, quiet):
            yield paragraph(text, QUIET if quiet else _TEXT)
        case Standout(text):
            yield Quoted(paragraph(text, ANSWERED))
        case Quote(text):
            yield Quoted(paragraph(text, QUOTE, tag=Tag.QUOTATION))
        case Bullets(items):
            for said, beside in items:
                item = paragraph(said, _ITEM, _MARK, tag=Tag.ITEM)
                rest = [paragraph(each, LISTED_QUIET).part_of(item) for each in beside]
                yield KeepTogether([item, *rest]) if rest else item
            yield Spacer(1, 4)
        case Blank(text, lines):
            yield KeepTogether([paragraph(text, _TEXT), _EmptyLines(lines)])
        case Grid():
            yield from grid_parts(block)
        case Rings(chart):
            yield DrawnRings(chart)


def _kept_together(parts: Sequence[Flowable]) -> Iterator[Flowable]:
    """A heading, or a line before a list, stands on the page of what follows it.

    Of a table only its first lines: kept together with all of it they would leave pages half empty.
    """
    held: list[Words] = []
    for part in parts:
        if isinstance(part, Words) and part.leads:
            held.append(part)
        elif isinstance(part, CondPageBreak) and held:
            continue
        elif isinstance(part, Table):
            yield from (room_for(held, part), *held, part)
            held = []
        elif held:
            inside = part._content if isinstance(part, KeepTogether) else [part]
            yield KeepTogether([*held, *inside])
            held = []
        else:
            yield part
    yield from held


class _EmptyLines(Flowable):  # type: ignore[misc]
    """Lines to write on by hand."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.spaceAfter = 10

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The height that this needs in a column of that width."""
        self.width, self.height = width, self._lines * _LINE_HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        """Draw it with its lower left corner at the origin."""
        canvas: Canvas = self.canv
        canvas.saveState()
        open_ornament(canvas)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.8)
        for number in range(self._lines):
            canvas.line(0, number * _LINE_HEIGHT, self.width, number * _LINE_HEIGHT)
        close_element(canvas)
        canvas.restoreState()
