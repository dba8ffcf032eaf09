"""How our pages look: left-aligned, nothing hyphenated, black prints well."""

from dataclasses import dataclass
from functools import cache
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.reports.fonts import BOLD, MEDIUM, REGULAR
from dutyrehab_desktop.reports.page_tags import Tag
from dutyrehab_desktop.reports.page_words import Words, unbroken

PAGE: Final = A4
MARGIN_SIDE: Final = 22 * mm
MARGIN_TOP: Final = 16 * mm
MARGIN_BOTTOM: Final = 17 * mm
TEXT_WIDTH: Final = PAGE[0] - 2 * MARGIN_SIDE
TEXT_HEIGHT: Final = PAGE[1] - MARGIN_TOP - MARGIN_BOTTOM

INK: Final[Color] = HexColor("#1b2430")
QUIET_INK: Final[Color] = HexColor("#556070")
ACCENT: Final[Color] = HexColor("#1d5a66")
HAIRLINE: Final[Color] = HexColor("#c9d1d6")
WASH: Final[Color] = HexColor("#eef3f4")
TRACK: Final[Color] = HexColor("#dce4e7")
PAPER: Final[Color] = HexColor("#ffffff")

INDENT: Final = 9 * mm
"""How far the text of a step stands from the margin: its box is drawn in the gap."""

_BODY: Final = {
    "fontName": REGULAR,
    "fontSize": 12,
    "leading": 17,
    "textColor": INK,
    "alignment": TA_LEFT,
    "splitLongWords": 1,
    "allowWidows": 0,
    "allowOrphans": 0,
}


def style(name: str, **changes: object) -> ParagraphStyle:
    """A paragraph style that differs from plain body text in what is named."""
    return ParagraphStyle(name, **{**_BODY, **changes})


BODY: Final = style("body", spaceAfter=6)
QUIET: Final = style("quiet", fontSize=10, leading=14, textColor=QUIET_INK, spaceAfter=4)
LISTED: Final = style("listed", leftIndent=14, bulletIndent=1, bulletFontName=REGULAR)
LISTED_QUIET: Final = style(
    "listed-quiet", fontSize=10, leading=14, textColor=QUIET_INK, leftIndent=14, spaceAfter=4
)
TITLE: Final = style(
    "title", fontName=BOLD, fontSize=24, leading=30, textColor=ACCENT, spaceAfter=8
)
SECTION: Final = style(
    "section", fontName=BOLD, fontSize=17, leading=22, textColor=ACCENT, spaceAfter=6
)
HEADING: Final = style(
    "heading",
    fontName=BOLD,
    fontSize=13,
    leading=18,
    textColor=ACCENT,
    spaceBefore=12,
    spaceAfter=4,
)
MINOR_HEADING: Final = style(
    "minor", fontName=BOLD, fontSize=11.5, leading=16, spaceBefore=8, spaceAfter=2
)
FACT: Final = style("fact", spaceAfter=3)
STEP: Final = style("step", fontName=MEDIUM)
STEP_WHY: Final = style("why", fontSize=10, leading=14, textColor=QUIET_INK, spaceBefore=2)
POINT: Final = style("point", fontName=BOLD, spaceBefore=6, spaceAfter=2)
ASKED: Final = style("asked", fontSize=10.5, leading=14.5, textColor=QUIET_INK)
ANSWERED: Final = style("answered", fontName=MEDIUM, fontSize=11.5, leading=15.5)
COLUMN_HEAD: Final = style(
    "column", fontSize=7.5, leading=9.5, textColor=QUIET_INK, alignment=TA_RIGHT
)
COUNT_GROUP: Final = style("group", fontName=BOLD, fontSize=11, leading=14, textColor=ACCENT)
COUNT_LABEL: Final = style("label", fontSize=10, leading=13)
COUNT_NUMBER: Final = style("number", fontSize=10, leading=13, alignment=TA_RIGHT)
COUNT_ZERO: Final = style("zero", fontSize=10, leading=13, alignment=TA_RIGHT, textColor=QUIET_INK)
COUNT_YES: Final = style("yes", fontName=BOLD, fontSize=10, leading=13, alignment=TA_RIGHT)
QUOTE: Final = style("quote", fontSize=13.5, leading=20)


@dataclass(frozen=True)
class Layout:
    """The room of a page and how large its letters are.

    Attributes:
        size: Width and height in points.
        side: The margin at the left and at the right, in points.
        scale: How many times as large as the plain page everything is.
        ink: True where everything is black: printers for black and white draw grey in dots.
    """

    size: tuple[float, float] = PAGE
    side: float = MARGIN_SIDE
    scale: float = 1.0
    ink: bool = False

    @property
    def text_width(self) -> float:
        """The width of a line, in points."""
        return self.size[0] - 2 * self.side

    @property
    def text_height(self) -> float:
        """The height of a page's text, in points."""
        return float(self.size[1] - MARGIN_TOP - MARGIN_BOTTOM)

    def look(self, plain: ParagraphStyle) -> ParagraphStyle:
        """A style as it looks on this page."""
        return _scaled(plain, self.scale, ink=self.ink)

    def color(self, plain: Color) -> Color:
        """A colour as it is printed on this page."""
        return INK if self.ink and plain in _TEXT_COLORS else plain

    def paragraph(
        self,
        text: str,
        plain: ParagraphStyle,
        mark: str | None = None,
        *,
        tag: Tag = Tag.WORDS,
        place: Place | None = None,
    ) -> Words:
        """A paragraph of plain text, with a mark before it in a list.

        Text is data: markup in it is printed, never obeyed.
        """
        safe = unbroken(escape(text)).replace("\n", "<br/>")
        return Words(safe, self.look(plain), bulletText=mark).about(tag, place)


_TEXT_COLORS: Final = (INK, QUIET_INK, ACCENT)
_LENGTHS: Final = (
    *("fontSize", "leading", "leftIndent", "bulletIndent", "bulletFontSize"),
    *("spaceBefore", "spaceAfter"),
)

PLAIN: Final = Layout()
"""A4 with colours, for the screen and for offices."""

_LARGE: Final = 1.5
"""Twelve points become eighteen: large print as libraries for the blind have it."""

LAYOUTS: Final = {
    "a4": Layout(ink=True),
    "a4-large": Layout(side=18 * mm, scale=_LARGE, ink=True),
    "a5": Layout(size=A5, side=13 * mm, ink=True),
    "a5-large": Layout(size=A5, side=11 * mm, scale=_LARGE, ink=True),
}
"""The pages a person can have, by name."""


@cache
def _scaled(plain: ParagraphStyle, scale: float, *, ink: bool) -> ParagraphStyle:
    changes = {name: getattr(plain, name) * scale for name in _LENGTHS}
    if ink:
        changes["textColor"] = INK
    return ParagraphStyle(plain.name, parent=plain, **changes)


def paragraph(text: str, look: ParagraphStyle, mark: str | None = None) -> Words:
    """A paragraph on the plain page; see `Layout.paragraph`."""
    return PLAIN.paragraph(text, look, mark)
