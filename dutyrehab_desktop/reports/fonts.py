"""The typefaces of the printed page, embedded so that every letter of four languages prints.

Noto Sans under the SIL Open Font License; how the files were made stands beside them.
"""

from typing import Final

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from dutyrehab_desktop.reports.errors import FontMissing
from dutyrehab_desktop.shipped import resource

REGULAR: Final = "NotoSans"
MEDIUM: Final = "NotoSans-Medium"
BOLD: Final = "NotoSans-Bold"

_FILES: Final = {
    REGULAR: "NotoSans-Regular.ttf",
    MEDIUM: "NotoSans-Medium.ttf",
    BOLD: "NotoSans-Bold.ttf",
}


def register_fonts() -> None:
    """Make the three weights known to reportlab, once for the life of the program.

    Raises:
        FontMissing: A font file is absent or damaged.
    """
    known = set(pdfmetrics.getRegisteredFontNames())
    for name, file in _FILES.items():
        if name in known:
            continue
        try:
            font = TTFont(name, str(resource("fonts", file)))
        except (TTFError, OSError) as problem:
            raise FontMissing(file=file) from problem
        pdfmetrics.registerFont(font)
        addMapping(name, 0, 0, name)


def letters_of(name: str) -> frozenset[int]:
    """Code points for which a registered weight has a glyph."""
    return frozenset(pdfmetrics.getFont(name).face.charToGlyph)
