"""Bringing a widget into sight on a page that scrolls."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QStackedWidget, QWidget

from dutyrehab_desktop.app.widgets.descendants import descendants

_MARGIN = 24
_ROUNDS = 2
_AROUND = 40
"""Pixels of the window that stay seen around a small window."""


class ScrollingStack(QStackedWidget):
    """Screens one over the other that all scroll, and take what height is left."""

    def hasHeightForWidth(self) -> bool:
        """Otherwise Qt asks for room for all their lines, and takes it from the window's bar."""
        return False


def reveal(widget: QWidget) -> None:
    """Scroll until a widget is seen, with a little of what is around it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, _MARGIN, _MARGIN)
            return
        parent = parent.parentWidget()


def lay_out_now(area: QScrollArea) -> None:
    """Give everything on a scrolling page its place at once.

    Text that wraps makes a layout ask again, once for each layout around it, and each asking
    waits for the next turn of the event loop: without this a page is seen in between.
    """
    page = area.widget()
    if page is None:
        return
    for _ in range(_ROUNDS):
        for widget in (*reversed(descendants(page, QWidget)), page):
            layout = widget.layout()
            if layout is not None and not widget.isHidden():
                layout.activate()
        QCoreApplication.sendPostedEvents(area, QEvent.Type.LayoutRequest)
        QCoreApplication.sendPostedEvents(page, QEvent.Type.LayoutRequest)


def scrolled_sheet(dialog: QDialog, name: str) -> tuple[QWidget, QScrollArea]:
    """A sheet in a small window, and what scrolls it where the screen is low."""
    sheet = QWidget(dialog)
    sheet.setProperty("kind", "clear")
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    area.setWidget(sheet)
    return sheet, area


def fit_sheet(dialog: QDialog, area: QScrollArea, over: QWidget) -> None:
    """Make a small window as large as its sheet needs, but never larger than the window below.

    Args:
        dialog: The small window; it becomes no narrower than it is.
        area: What scrolls its sheet, up and down alone.
        over: Something in the window below.
    """
    layout, sheet = dialog.layout(), area.widget()
    if layout is None or sheet is None:
        return
    room = over.window().size()
    layout.activate()
    beside = dialog.width() - area.viewport().width()
    width = max(dialog.width(), sheet.minimumSizeHint().width() + beside)
    width = min(width, room.width() - _AROUND)
    wraps = sheet.hasHeightForWidth()
    wanted = sheet.heightForWidth(width - beside) if wraps else sheet.sizeHint().height()
    around = layout.totalHeightForWidth(width) - area.sizeHint().height()
    dialog.resize(width, min(room.height() - _AROUND, wanted + around))
