"""A chart as a picture, for files that cannot hold drawn shapes."""

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from dutyrehab_desktop.reports.drawn_rings import DrawnRings
from dutyrehab_desktop.reports.fonts import REGULAR, register_fonts
from dutyrehab_desktop.reports.pages import PageImage, page_images
from dutyrehab_desktop.reports.rings import RingChart

_SHARP: Final = 3
"""Pixels a point: sharp on paper."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOR: Final = 2


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """A picture.

    Attributes:
        png: The file.
        width: How broad it stands on a page, in points.
        height: How high.
    """

    png: bytes
    width: float
    height: float


def ring_picture(chart: RingChart, width: float) -> ChartPicture:
    """A ring chart of that width in points."""
    register_fonts()
    drawn = DrawnRings(chart)
    _, height = drawn.wrap(width, 0)
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height), invariant=1, initialFontName=REGULAR)
    drawn.drawOn(canvas, 0, 0)
    canvas.showPage()
    canvas.save()
    (image,) = page_images(buffer.getvalue(), round(width * _SHARP))
    return ChartPicture(png_of(image), width, height)


def png_of(image: PageImage) -> bytes:
    """A picture as PNG (ISO 15948), without any date or comment."""
    row = image.width * 3
    lines = b"".join(
        b"\x00" + image.rgb[start : start + row] for start in range(0, row * image.height, row)
    )
    head = struct.pack(">IIBBBBB", image.width, image.height, 8, _TRUE_COLOR, 0, 0, 0)
    pieces = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return _PNG + b"".join(_piece(name, data) for name, data in pieces)


def _piece(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
