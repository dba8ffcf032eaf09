"""Finds text that is cut off, widgets that hang over an edge, and widgets that overlap."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from dutyrehab_desktop.app.widgets.elided_label import ElidedLabel
from dutyrehab_desktop.app.widgets.toast import Toast


def _named(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    name = widget.objectName() or widget.accessibleName()
    return f"{type(widget).__name__} {name!r} {str(words)[:40]!r}"


def _cut_off(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel):
        return widget.width() < widget.fontMetrics().horizontalAdvance("mmmmm")
    if isinstance(widget, QLabel) and not widget.wordWrap():
        wanted = widget.sizeHint()
        return wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 1
    if widget.hasHeightForWidth() and widget.layout() is None:
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, QPushButton):
        wanted = widget.sizeHint()
        return wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 1
    return False


def _frame_of(widget: QWidget, root: QWidget) -> tuple[QWidget, bool]:
    """The nearest frame that may not be hung over, and whether one can scroll down in it."""
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        above = parent.parentWidget()
        if isinstance(above, QScrollArea) and above.viewport() is parent:
            return parent, True
        parent = parent.parentWidget()
    return root, False


def _hangs_over(widget: QWidget, root: QWidget) -> bool:
    frame, scrolls = _frame_of(widget, root)
    box = QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
    inside = frame.rect().adjusted(-1, -1, 1, 1)
    if scrolls:
        return box.left() < inside.left() or box.right() > inside.right()
    return not inside.contains(box)


def _overlaps(root: QWidget) -> list[str]:
    found = []
    for parent in [root, *root.findChildren(QWidget)]:
        shown = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and child.isVisible()
            and not child.isWindow()
            and not isinstance(child, Toast)
        ]
        for one, other in combinations(shown, 2):
            if one.geometry().intersects(other.geometry()):
                found.append(f"overlap: {_named(one)} and {_named(other)}")
    return found


def problems(root: QWidget) -> list[str]:
    """What a reader could not read on a window as it stands."""
    found = _overlaps(root)
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.isWindow():
            continue
        if _cut_off(widget):
            wanted = widget.sizeHint().toTuple()
            found.append(f"cut off: {_named(widget)} {widget.size().toTuple()} wants {wanted}")
        if _hangs_over(widget, root):
            found.append(f"hangs over: {_named(widget)} {widget.geometry().getRect()}")
    return found
