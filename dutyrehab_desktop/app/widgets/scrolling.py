"""Bringing a widget into sight on a page that scrolls."""

from PySide6.QtWidgets import QScrollArea, QWidget

_MARGIN = 24


def reveal(widget: QWidget) -> None:
    """Scroll until a widget is seen, with a little of what is around it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, _MARGIN, _MARGIN)
            return
        parent = parent.parentWidget()
