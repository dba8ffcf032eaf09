"""Pictures of PDF pages, made in memory for the preview: nothing reaches the disk."""

from dataclasses import dataclass

import pypdfium2

from dutyrehab_desktop.reports.errors import PageUnreadable


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as a picture.

    Attributes:
        width: In pixels.
        height: In pixels.
        rgb: Three bytes a pixel, rows from the top, no padding between rows.
    """

    width: int
    height: int
    rgb: bytes


def page_images(pdf: bytes, width_px: int) -> tuple[PageImage, ...]:
    """Every page of a PDF as a picture of that width.

    Raises:
        PageUnreadable: The bytes are no PDF that can be shown.
    """
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as problem:
        raise PageUnreadable from problem
    try:
        return tuple(_picture(document[number], width_px) for number in range(len(document)))
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage, width_px: int) -> PageImage:
    bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=True)
    try:
        row = bitmap.width * bitmap.n_channels
        data = bytes(bitmap.buffer)
        kept = b"".join(
            data[start : start + row]
            for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
        )
        return PageImage(bitmap.width, bitmap.height, kept)
    finally:
        bitmap.close()
        page.close()
