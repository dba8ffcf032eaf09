"""Where the keyboard is."""

from PySide6.QtWidgets import QApplication, QWidget


def keyboard_in(widget: QWidget) -> QWidget | None:
    """The widget that has the keyboard, where it is this one or inside it; else None.

    Qt's own `focusWidget` of a widget answers with the last one that ever had it.
    """
    focused = QApplication.focusWidget()
    inside = focused is not None and (focused is widget or widget.isAncestorOf(focused))
    return focused if inside else None
