"""Bringing a widget into sight on a page that scrolls."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from dutyrehab_desktop.app.widgets.descendants import descendants

_MARGIN = 24
_ROUNDS = 2


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
