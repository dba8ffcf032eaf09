"""Where the keyboard is, and where the tabulator takes it: in the order in which people read."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from dutyrehab_desktop.app.widgets.descendants import descendants
from dutyrehab_desktop.app.widgets.scrolling import reveal

_ONE_LINE = 14
"""Pixels: what stands no further apart than this is read as one line, from left to right."""


def keyboard_in(widget: QWidget) -> QWidget | None:
    """The widget that has the keyboard, where it is this one or inside it; else None.

    Qt's own `focusWidget` of a widget answers with the last one that ever had it.
    """
    focused = QApplication.focusWidget()
    inside = focused is not None and (focused is widget or widget.isAncestorOf(focused))
    return focused if inside else None


def press_by_enter(event: QKeyEvent, widget: QWidget) -> bool:
    """Press the button in a widget that has the keyboard, where the key is Enter, as Space does.

    Returns:
        False where it is another key, or no button has the keyboard.
    """
    focused = keyboard_in(widget)
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not enter or not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True


def step_by_tabulator(root: QWidget, regions: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the keyboard to what is read next; False where there is nothing.

    Qt goes in the order in which widgets were made, and ours are made when they are needed.

    Args:
        root: Everything that can be reached.
        regions: What is read first, in order; the rest of `root` follows.
        forward: False for the way back.
    """
    order: list[QWidget] = []
    for region in (*regions, root):
        order += [widget for widget in _in_reading_order(region) if widget not in order]
    if not order:
        return False
    focused = QApplication.focusWidget()
    at = order.index(focused) if focused in order else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target = order[(at + (1 if forward else -1)) % len(order)]
    target.setFocus(reason)
    # Qt shows only what its own order leads to, not what is read first again.
    reveal(target)
    return True


def _in_reading_order(region: QWidget) -> list[QWidget]:
    window = region.window()
    found: list[tuple[int, int, int, QWidget]] = []
    for widget in (region, *descendants(region, QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value
        if takes and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            middle = widget.mapTo(window, QPoint(0, widget.height() // 2))
            found.append((middle.y() // _ONE_LINE, middle.x(), len(found), widget))
    return [widget for *_, widget in sorted(found, key=lambda one: one[:3])]
