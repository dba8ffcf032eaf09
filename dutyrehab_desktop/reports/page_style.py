"""How our pages look: A4, 12 points, left-aligned, nothing hyphenated, black prints well."""

from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from dutyrehab_desktop.reports.fonts import BOLD, MEDIUM, REGULAR

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

_NARROW_SPACE: Final = "\u202f"
_NO_BREAK_SPACE: Final = "\u00a0"


def paragraph(text: str, look: ParagraphStyle, mark: str | None = None) -> Paragraph:
    """A paragraph of plain text, with a mark before it in a list.

    Text is data: markup in it is printed, never obeyed. A dash stays with the word before it, and
    thousands stay together: reportlab breaks lines at the narrow no-break space (seen in 5.1),
    so that the wide one stands in its place on paper.
    """
    safe = escape(text).replace(" \u2014", f"{_NO_BREAK_SPACE}\u2014")
    safe = safe.replace(_NARROW_SPACE, _NO_BREAK_SPACE)
    return Paragraph(safe.replace("\n", "<br/>"), look, bulletText=mark)
