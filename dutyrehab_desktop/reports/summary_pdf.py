"""The summary as a page to hold: PDF bytes, made in memory."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer, Table

from dutyrehab_desktop.reports.fonts import REGULAR, register_fonts
from dutyrehab_desktop.reports.page_build import Built, PageFacts, build_pages
from dutyrehab_desktop.reports.page_parts import Hairline, Quoted, StepBox
from dutyrehab_desktop.reports.page_style import (
    ANSWERED,
    ASKED,
    BODY,
    FACT,
    HAIRLINE,
    HEADING,
    LISTED,
    LISTED_QUIET,
    MINOR_HEADING,
    PLAIN,
    POINT,
    QUIET,
    QUOTE,
    SECTION,
    TITLE,
    Layout,
)
from dutyrehab_desktop.reports.page_tags import Tag
from dutyrehab_desktop.reports.page_words import Words
from dutyrehab_desktop.reports.summary import (
    Block,
    Fact,
    Heading,
    Line,
    Listing,
    Point,
    Quotation,
    Section,
    Sentence,
    Step,
    Summary,
)

_OPENING = ("steps", "head")
"""The section that a page begins with; its title is the page's."""

_ALONE = ("steps",)
"""What stands on a page of its own: it can be put on the wall, and the rest kept elsewhere."""

_ASKED_SHARE = 0.56
_LIST_MARK = "–"
_ROOM_FOR_A_SECTION = 150
_ROOM_FOR_WORDS = 60
_ROOM_FOR_A_HEADING = 90
_ROOM_FOR_A_LIST = 50
"""A heading with less than this below it goes to the next page.

Kept-together parts would do the same, but they take a whole table with them (seen in 5.1).
"""


def summary_pdf(summary: Summary, layout: Layout = PLAIN) -> bytes:
    """Print a summary: embedded fonts, the same bytes for the same summary."""
    return summary_pages(summary, layout).pdf


def summary_pages(summary: Summary, layout: Layout) -> Built:
    """The same, and where each line stands that comes from an answer."""
    register_fonts()
    facts = PageFacts(summary.title, summary.language, summary.page_words)
    printer = _Printer(layout)
    parts = [
        part
        for section in summary.sections
        for part in _with_what_follows(list(printer.section(section)))
    ]
    return build_pages(parts, facts, layout)


@dataclass(frozen=True)
class _Printer:
    layout: Layout

    def section(self, section: Section) -> Iterator[Flowable]:
        blocks = list(section.blocks)
        paragraph = self.layout.paragraph
        if section.id in _OPENING:
            yield paragraph(section.title, TITLE, tag=Tag.TITLE)
        else:
            yield self._room(_ROOM_FOR_A_SECTION if section.title else _ROOM_FOR_WORDS)
            yield Hairline(self.layout)
            if section.title:
                yield paragraph(section.title, SECTION, tag=Tag.HEADING)
        while blocks:
            lines = _leading_lines(blocks)
            if lines:
                yield self._table(lines)
                del blocks[: len(lines)]
            else:
                yield from self._block(blocks.pop(0))
        if section.id in _ALONE:
            yield PageBreak()

    def _room(self, points: float) -> Flowable:
        return CondPageBreak(min(points * self.layout.scale, self.layout.text_height / 2))

    def _block(self, block: Block) -> Iterator[Flowable]:
        paragraph = self.layout.paragraph
        match block:
            case Heading(text, minor):
                yield self._room(_ROOM_FOR_A_HEADING)
                look = MINOR_HEADING if minor else HEADING
                yield paragraph(text, look, tag=Tag.MINOR_HEADING)
            case Sentence(text, quiet):
                yield paragraph(text, QUIET if quiet else BODY)
            case Step(text, because):
                yield StepBox(text, because, self.layout)
            case Point():
                yield self._point(block)
            case Fact(text, place):
                yield paragraph(text, FACT, place=place)
            case Listing(lead, items, place):
                yield self._room(_ROOM_FOR_A_LIST)
                yield paragraph(lead, FACT, place=place)
                for item in items:
                    yield paragraph(item, LISTED, _LIST_MARK, tag=Tag.ITEM, place=place)
                yield Spacer(1, 4 * self.layout.scale)
            case Quotation(text, place):
                yield Quoted(paragraph(text, QUOTE, tag=Tag.QUOTATION, place=place))

    def _point(self, point: Point) -> Flowable:
        paragraph = self.layout.paragraph
        if point.title and not (point.texts or point.quiet):
            return paragraph(point.title, POINT, tag=Tag.MINOR_HEADING)
        if point.title:
            parts = [paragraph(point.title, POINT, tag=Tag.MINOR_HEADING)]
            parts += [paragraph(text, BODY) for text in point.texts]
            parts += [paragraph(text, QUIET) for text in point.quiet]
        else:
            parts = [paragraph(text, LISTED, _LIST_MARK, tag=Tag.ITEM) for text in point.texts]
            parts += [paragraph(text, LISTED_QUIET).part_of(parts[0]) for text in point.quiet]
        return KeepTogether([*parts, Spacer(1, 2)])

    def _table(self, lines: list[Line]) -> Flowable:
        """Questions at the left, answers at the right: found again at a glance."""
        paragraph = self.layout.paragraph
        rows = [
            (
                paragraph(line.asked, ASKED, place=line.place),
                [paragraph(answer, ANSWERED, place=line.place) for answer in line.answered],
            )
            for line in lines
        ]
        width = self.layout.text_width
        widths = (width * _ASKED_SHARE, width * (1 - _ASKED_SHARE))
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


def _with_what_follows(parts: list[Flowable]) -> Iterator[Flowable]:
    """Headings on the page of what they stand above, and lines before a list on that of its first.

    Of a table only as the room decides: kept together with it they would take all of it to the
    next page (seen in 5.1).
    """
    held: list[Flowable] = []
    for number, part in enumerate(parts):
        following = parts[number + 1] if number + 1 < len(parts) else None
        around_a_step = bool(held) and isinstance(following, StepBox)
        if isinstance(part, Words) and (part.leads or around_a_step):
            held.append(part)
        elif isinstance(part, CondPageBreak) and held:
            continue
        elif held and not isinstance(part, Table | PageBreak):
            inside = part._content if isinstance(part, KeepTogether) else [part]
            yield KeepTogether([*held, *inside])
            held = []
        else:
            yield from held
            held = []
            yield part
    yield from held


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
