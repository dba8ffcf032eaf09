"""Paragraphs that say what they are and where they stand."""

from typing import Final, Self

from reportlab.platypus import Paragraph

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.reports.page_tags import (
    CellPlace,
    Drawn,
    Element,
    HeadingSpot,
    Spot,
    Tag,
    close_element,
    open_element,
    open_ornament,
)

_HEADINGS: Final = (Tag.TITLE, Tag.HEADING, Tag.MINOR_HEADING, Tag.TABLE_HEADING)
_LEVELS: Final = {Tag.HEADING: 0, Tag.MINOR_HEADING: 1}
"""Headings that stand beside the pages where a file has an outline."""

_NARROW_SPACE: Final = "\u202f"
_NO_BREAK_SPACE: Final = "\u00a0"


class Words(Paragraph):  # type: ignore[misc]
    """A paragraph that tells the canvas what it is; its halves on two pages are one piece."""

    _element: Element | None = None
    _leads: bool = False
    _place: Place | None = None

    def about(self, tag: Tag, place: Place | None = None) -> Self:
        """Say what it is, and which answer it comes from."""
        self._element, self._place = Element(tag), place
        return self

    def in_cell(self, place: CellPlace) -> Self:
        """Say that it is a cell of a table, or the head of a column or a row."""
        tag = Tag.HEAD_CELL if place.heads else Tag.CELL
        self._element = Element(tag, cell=place)
        return self

    def before_what_follows(self) -> Self:
        """Say that it is nothing without what follows."""
        self._leads = True
        return self

    @property
    def leads(self) -> bool:
        """True for what is nothing without what follows: a heading, or a line before a list."""
        if self._leads:
            return True
        if self._element is not None and self._element.tag in _HEADINGS:
            return True
        return str(self.getPlainText()).endswith(":")

    def part_of(self, other: "Words") -> Self:
        """Say that it belongs to the same piece as another: a reason to its step."""
        self._element = other._element
        return self

    def split(self, width: float, height: float) -> list[Self]:
        """Its parts on this page and the next."""
        parts: list[Self] = super().split(width, height)
        for part in parts:
            part._element, part._place = self._element, self._place
        return parts

    def draw(self) -> None:
        """Draw it, with its mark."""
        drawn: Drawn | None = getattr(self.canv, "drawn", None)
        if drawn is None or self._element is None:
            super().draw()
            return
        if self._place is not None:
            page = self.canv.getPageNumber() - 1
            left, bottom = self.canv.absolutePosition(0, 0)
            drawn.spots.append(Spot(self._place, page, left, bottom, self.width, self.height))
        if self._element.tag in _LEVELS:
            level, page = _LEVELS[self._element.tag], self.canv.getPageNumber() - 1
            top = self.canv.absolutePosition(0, self.height)[1]
            drawn.headings.append(HeadingSpot(self.getPlainText(), level, page, top))
        if self._element.repeated:
            open_ornament(self.canv)
        else:
            open_element(self.canv, drawn, self._element)
        self._part_lines()
        super().draw()
        close_element(self.canv)

    def _part_lines(self) -> None:
        """End each line with a blank.

        Without it programs that read a page aloud glue the words there (seen with poppler 22).
        """
        for line in self.blPara.lines[:-1]:
            if self.blPara.kind == 0:
                line[1].append("")
            elif line.words:
                line.words[-1].text += " "


def unbroken(text: str) -> str:
    """Text whose lines do not end where they should not.

    A dash stays with the word before it, and thousands stay together: reportlab breaks lines at
    the narrow no-break space (seen in 5.1), so that the wide one stands in its place on paper.
    """
    return text.replace(" \u2014", f"{_NO_BREAK_SPACE}\u2014").replace(
        _NARROW_SPACE, _NO_BREAK_SPACE
    )
