"""From parts to the bytes of a PDF: in memory, the same bytes for the same parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from dutyrehab_desktop.reports.fonts import REGULAR
from dutyrehab_desktop.reports.page_style import (
    MARGIN_BOTTOM,
    MARGIN_SIDE,
    PAGE,
    QUIET_INK,
    TEXT_HEIGHT,
    TEXT_WIDTH,
)

_SMALL = 9


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What stands around the parts of every page.

    Attributes:
        title: The title in the file; it says nothing about the person.
        language: BCP 47 code, for programs that read aloud.
        page_words: "Page {page} of {pages}" in that language.
        foot: What stands at the foot beside the page number; may be empty.
    """

    title: str
    language: str
    page_words: str
    foot: str = ""


def build_pdf(parts: Sequence[Flowable], facts: PageFacts) -> bytes:
    """Lay parts out on A4 pages, after `register_fonts`.

    No date, no random id and no path is written into the file, and no file is opened for writing.
    """
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=PAGE,
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
    frame = Frame(MARGIN_SIDE, MARGIN_BOTTOM, TEXT_WIDTH, TEXT_HEIGHT, **paddings)
    document.addPageTemplates([PageTemplate(frames=[frame])])
    document.build(list(parts), canvasmaker=_numbering(facts))
    return buffer.getvalue()


def _numbering(facts: PageFacts) -> type[Canvas]:
    """A canvas that knows how many pages there are before it draws the foot of the first."""

    class NumberedCanvas(Canvas):  # type: ignore[misc]
        def __init__(self, *args: object, **options: object) -> None:
            super().__init__(*args, **options)
            self._finished: list[dict[str, object]] = []

        def showPage(self) -> None:
            self._finished.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for state in self._finished:
                self.__dict__.update(state)
                self._draw_foot(len(self._finished))
                super().showPage()
            super().save()

        def _draw_foot(self, pages: int) -> None:
            words = facts.page_words.format(page=self._pageNumber, pages=pages)
            self.setFont(REGULAR, _SMALL)
            self.setFillColor(QUIET_INK)
            self.drawRightString(PAGE[0] - MARGIN_SIDE, MARGIN_BOTTOM / 2, words)
            if facts.foot:
                self.drawString(MARGIN_SIDE, MARGIN_BOTTOM / 2, facts.foot)

    return NumberedCanvas
