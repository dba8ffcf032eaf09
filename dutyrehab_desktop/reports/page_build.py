"""From parts to the bytes of a PDF: in memory, the same bytes for the same parts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from dutyrehab_desktop.reports.fonts import REGULAR
from dutyrehab_desktop.reports.page_style import MARGIN_BOTTOM, PLAIN, QUIET_INK, Layout
from dutyrehab_desktop.reports.page_tags import (
    Drawn,
    HeadingSpot,
    Spot,
    close_element,
    open_ornament,
    write_tree,
)

_SMALL = 9


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What stands around the parts of every page.

    Attributes:
        title: The title in the file; it says nothing about the person.
        language: BCP 47 code, for programs that read aloud.
        page_words: "Page {page} of {pages}" in that language; empty for none.
        foot: What stands at the foot beside the page number; may be empty.
        outline: Whether programs show the headings beside the pages.
    """

    title: str
    language: str
    page_words: str
    foot: str = ""
    outline: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """A PDF and where its lines stand.

    Attributes:
        pdf: The file.
        size: Width and height of a page, in points.
        pages: How many there are.
        spots: The lines that come from an answer.
    """

    pdf: bytes
    size: tuple[float, float]
    pages: int
    spots: tuple[Spot, ...] = ()


def build_pdf(parts: Sequence[Flowable], facts: PageFacts, layout: Layout = PLAIN) -> bytes:
    """Lay parts out on pages; see `build_pages`."""
    return build_pages(parts, facts, layout).pdf


def build_pages(parts: Sequence[Flowable], facts: PageFacts, layout: Layout) -> Built:
    """Lay parts out on pages, after `register_fonts`.

    No date, no random id and no path is written into the file, and no file is opened for writing.
    """
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=layout.size,
        title=facts.title,
        author="",
        subject="",
        creator="",
        producer="",
        lang=facts.language,
        invariant=1,
        initialFontName=REGULAR,
        displayDocTitle=1,
    )
    paddings = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)
    frame = Frame(layout.side, MARGIN_BOTTOM, layout.text_width, layout.text_height, **paddings)
    document.addPageTemplates([PageTemplate(frames=[frame])])
    drawn = Drawn()
    document.build(list(parts), canvasmaker=_numbering(facts, layout, drawn))
    return Built(buffer.getvalue(), layout.size, document.page, tuple(drawn.spots))


def _numbering(facts: PageFacts, layout: Layout, drawn: Drawn) -> type[Canvas]:
    """A canvas that knows how many pages there are before it draws the foot of the first."""

    class NumberedCanvas(Canvas):  # type: ignore[misc]
        def __init__(self, *args: object, **options: object) -> None:
            super().__init__(*args, **options)
            self._finished: list[dict[str, object]] = []
            self.drawn = drawn

        def showPage(self) -> None:
            self._finished.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for page, state in enumerate(self._finished):
                self.__dict__.update(state)
                self._draw_foot(len(self._finished))
                _name_headings(self, drawn.headings if facts.outline else (), page)
                super().showPage()
            write_tree(self._doc, drawn)
            super().save()

        def _draw_foot(self, pages: int) -> None:
            if not facts.page_words and not facts.foot:
                return
            open_ornament(self)
            words = facts.page_words.format(page=self._pageNumber, pages=pages)
            self.setFont(REGULAR, _SMALL * layout.scale)
            self.setFillColor(layout.color(QUIET_INK))
            self.drawRightString(layout.size[0] - layout.side, MARGIN_BOTTOM / 2, words)
            if facts.foot:
                self.drawString(layout.side, MARGIN_BOTTOM / 2, facts.foot)
            close_element(self)

    return NumberedCanvas


def _name_headings(canvas: Canvas, headings: Iterable[HeadingSpot], page: int) -> None:
    """Name the headings of a page in the file, so that programs show them beside the pages."""
    for number, heading in enumerate(headings):
        if heading.page == page:
            name = f"heading-{number}"
            canvas.bookmarkHorizontalAbsolute(name, heading.top)
            canvas.addOutlineEntry(heading.text, name, heading.level, closed=True)
