"""The list without dangerous words as one page that looks like anybody's."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from dutyrehab_desktop.reports.fonts import BOLD, register_fonts
from dutyrehab_desktop.reports.page_build import Built, PageFacts, build_pages
from dutyrehab_desktop.reports.page_parts import StepBox
from dutyrehab_desktop.reports.page_style import (
    BODY,
    INK,
    Layout,
    style,
)
from dutyrehab_desktop.reports.page_tags import Tag, close_element, open_ornament
from dutyrehab_desktop.reports.safe_list import Marks, SafeList

_TITLE: Final = style("safe-title", fontName=BOLD, fontSize=18, leading=24, spaceAfter=8)
_GROUP: Final = style("safe-group", fontName=BOLD, fontSize=13, leading=18, spaceBefore=8)
_ITEM: Final = style("safe-item", leading=19)
_LISTED: Final = style("safe-listed", leftIndent=24, bulletIndent=1, leading=19)
_SMALLER: Final = 0.92
_EMPTY_LINES: Final = 2


def safe_pdf(page: SafeList, layout: Layout) -> bytes:
    """Print the list; see `safe_page`."""
    return safe_page(page, layout).pdf


def safe_page(page: SafeList, layout: Layout) -> Built:
    """Print the list on one page: the same bytes for the same list.

    What does not fit is printed a little smaller: a second page would be lost, or be found.
    """
    register_fonts()
    first = next((line.text for line in page.lines()), "")
    while True:
        built = build_pages([*_parts(page, layout)], PageFacts(first, page.language, ""), layout)
        if built.pages == 1:
            return built
        layout = replace(layout, scale=layout.scale * _SMALLER)


def _parts(page: SafeList, layout: Layout) -> Iterator[Flowable]:
    if page.title:
        yield layout.paragraph(page.title, _TITLE, tag=Tag.TITLE)
    number = 0
    for group in page.groups:
        if group.title:
            yield layout.paragraph(group.title, _GROUP, tag=Tag.HEADING)
        elif number:
            # Without a word of its own it is parted from what stands above it.
            yield Spacer(1, 14 * layout.scale)
        for item in group.items:
            number += 1
            yield _item(item, number, page.marks, layout)
    yield Spacer(1, 10 * layout.scale)
    if page.notes:
        yield layout.paragraph(page.notes, BODY)
    for _ in range(_EMPTY_LINES):
        yield _EmptyLine(layout)


def _item(text: str, number: int, marks: str, layout: Layout) -> Flowable:
    if marks == Marks.BOX:
        return StepBox(text, (), layout, _ITEM, gap=0)
    if marks == Marks.NONE:
        return layout.paragraph(text, _ITEM, tag=Tag.ITEM)
    mark = f"{number}." if marks == Marks.NUMBER else "–"
    return layout.paragraph(text, _LISTED, mark, tag=Tag.ITEM)


class _EmptyLine(Flowable):  # type: ignore[misc]
    """A line to write on."""

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self._scale = layout.scale

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, 26 * self._scale
        return self.width, self.height

    def draw(self) -> None:
        canvas: Canvas = self.canv
        canvas.saveState()
        open_ornament(canvas)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.5)
        canvas.line(0, 2, self.width, 2)
        close_element(canvas)
        canvas.restoreState()
