"""Printing where there is no pipe to a printing system: through the desktop's own dialog.

It leaves more than the pipe does: the system makes files of the pages on its own (seen on Linux: a
PDF under /tmp that is deleted later, and a copy in the queue). The person hears that first.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from dutyrehab_desktop.app.widgets.page_parts import PagePicture

_BYTES_A_PIXEL = 3


def print_pages(pages: Sequence[PagePicture], parent: QWidget) -> bool:
    """Ask for a printer and print the pictures on it; True where something was handed over."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("notes")
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    return paint_pages(pages, printer)


def paint_pages(pages: Sequence[PagePicture], printer: QPrinter) -> bool:
    """Paint one picture a page, as large as the sheet has room for."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        row = page.width * _BYTES_A_PIXEL
        image = QImage(page.rgb, page.width, page.height, row, QImage.Format.Format_RGB888)
        sheet = painter.viewport()
        size = image.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(sheet.topLeft(), size), image)
    return painter.end()
