"""Where the keyboard is, and where the tabulator takes it: in the order in which people read."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from dutyrehab_desktop.app.widgets.descendants import descendants
from dutyrehab_desktop.app.widgets.scrolling import reveal

_Name = TypeVar("_Name")
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
    found: list[tuple[int, int, int, int, QWidget]] = []
    for widget in (region, *descendants(region, QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value
        if takes and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            middle = widget.mapTo(window, QPoint(0, widget.height() // 2))
            seen = _where_seen(widget, middle.y()) // _ONE_LINE
            found.append((seen, middle.y() // _ONE_LINE, middle.x(), len(found), widget))
    return [widget for *_, widget in sorted(found, key=lambda one: one[:4])]


def _where_seen(widget: QWidget, height: int) -> int:
    """How high in the window a widget is read; scrolled out of sight, at the edge of its page.

    Otherwise what was scrolled away would be read before what stands above its page, and the
    tabulator would go round without that.
    """
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            port = parent.viewport()
            top = port.mapTo(port.window(), QPoint(0, 0)).y()
            height = min(max(height, top), top + port.height())
        parent = parent.parentWidget()
    return height


def named_focus(buttons: Mapping[_Name, QWidget]) -> _Name | None:
    """The name of the button that has the keyboard in its window; None for none of them."""
    found = (name for name, one in buttons.items() if one.window().focusWidget() is one)
    return next(found, None)


def nearest(
    buttons: Mapping[_Name, QWidget], had: _Name | None, order: Sequence[_Name]
) -> _Name | None:
    """The name of the button that takes the keyboard after a page was made anew.

    Args:
        buttons: Those on show now, by name.
        had: Which one had the keyboard before.
        order: All names of before: where that one is gone, the next one that is still there serves.
    """
    if had is None:
        return None
    at = order.index(had)
    names = (had, *order[at + 1 :], *reversed(order[:at]))
    return next((name for name in names if name in buttons), None)


def give_back(
    buttons: Mapping[_Name, QWidget], name: _Name | None, otherwise: Callable[[], None]
) -> None:
    """After a small window: the keyboard goes to the button of that name, which may be a new one.

    Args:
        buttons: Those on show now, by name.
        name: Which of them opened the small window.
        otherwise: What takes the keyboard where there is none of that name any more.
    """
    if name is not None and name in buttons:
        buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        otherwise()
