"""Keys as they lie under the fingers, whatever layout is switched on.

Under Russian, Kazakh and Uzbek layouts the keys D, P, Ctrl+K and Ctrl+L are dead for Qt's
shortcuts, and under the Kazakh one the digits too (seen). So a key is read from its position:
the scan code. Where a platform gives none, Qt's own reading of the key serves.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_ROWS = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_PAD = {71: "7", 72: "8", 73: "9", 75: "4", 76: "5", 77: "6", 79: "1", 80: "2", 81: "3", 82: "0"}
_SCAN = {start + n: key for start, row in _ROWS for n, key in enumerate(row)}
"""Scan codes of the letters and digits of a keyboard in US positions (set 1, as evdev has it)."""

_EVDEV_OFFSET = 8
"""X11 and Wayland report evdev codes plus eight (xkb's keycodes)."""

_NAMED = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    **{Qt.Key(Qt.Key.Key_F1.value + n): f"F{n + 1}" for n in range(12)},
}
ESCAPES_TO_HIDE = 3
ESCAPES_WITHIN_MS = 1200


@dataclass(frozen=True, slots=True)
class Chord:
    """One key with what is held beside it; keys are named as on a US keyboard."""

    key: str
    ctrl: bool = False
    alt: bool = False
    shift: bool = False

    @property
    def bare(self) -> bool:
        """True where nothing is held beside it."""
        return not (self.ctrl or self.alt or self.shift)


HIDE = Chord("F9")
LOCK = (Chord("L", ctrl=True), Chord("F9", ctrl=True))


def read_chord(event: QKeyEvent, platform: str = sys.platform) -> Chord | None:
    """The physical key of an event, or None where it is no key that anything acts on."""
    key = _NAMED.get(Qt.Key(event.key())) if _is_known(event.key()) else None
    key = key or _by_position(event, platform) or _by_meaning(event)
    if key is None:
        return None
    held = event.modifiers()
    return Chord(
        key,
        ctrl=bool(held & Qt.KeyboardModifier.ControlModifier),
        alt=bool(held & Qt.KeyboardModifier.AltModifier),
        shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
    )


def _is_known(key: int) -> bool:
    return any(key == named.value for named in _NAMED)


def _by_position(event: QKeyEvent, platform: str) -> str | None:
    code = event.nativeScanCode()
    if platform == "darwin":
        return None  # no scan codes there
    offset = 0 if platform == "win32" else _EVDEV_OFFSET
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return _PAD.get(code - offset)
    return _SCAN.get(code - offset)


def _by_meaning(event: QKeyEvent) -> str | None:
    key = event.key()
    if Qt.Key.Key_0.value <= key <= Qt.Key.Key_9.value:
        return chr(key)
    return chr(key) if Qt.Key.Key_A.value <= key <= Qt.Key.Key_Z.value else None


class KeyGuard(QObject):
    """Hears the keys to hide and to lock before anything else in the program does.

    Installed on the application, it works while a dialog, a menu or a list is open, which a
    shortcut does not (measured).

    Signals:
        hide_requested: F9, or Escape three times quickly.
        lock_requested: Ctrl+L, or Ctrl+F9 where letters do not work.
    """

    hide_requested = Signal()
    lock_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._escapes: list[int] = []
        self._clock = QElapsedTimer()
        self._clock.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the guarded keys; pass everything else on."""
        if not isinstance(event, QKeyEvent):
            return False
        chord = read_chord(event)
        if chord is None:
            return False
        if chord.key == "Esc":
            # A press reaches its window first, then the widgets in it: once is enough. Its release
            # may never come, where the press has closed that window.
            counts = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
            return counts and watched.isWindowType() and self._escape(chord)
        if event.type() == QEvent.Type.KeyRelease:
            return False
        if chord != HIDE and chord not in LOCK:
            self._escapes.clear()
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut may take it; the key press follows
        elif not event.isAutoRepeat():
            (self.hide_requested if chord == HIDE else self.lock_requested).emit()
        return True

    def _escape(self, chord: Chord) -> bool:
        if not chord.bare:
            return False
        now = self._clock.elapsed()
        self._escapes = [at for at in self._escapes if now - at <= ESCAPES_WITHIN_MS] + [now]
        if len(self._escapes) < ESCAPES_TO_HIDE:
            return False
        self._escapes.clear()
        self.hide_requested.emit()
        return True


class PageKeys(QObject):
    """Hears the keys of one page, wherever on the page the focus is.

    Args of the constructor:
        belongs: Whether an object is part of the page.
        act: Does what a chord means; True where it meant something. It is asked once with
            `rehearse` set, to find out whether the chord is taken.
    """

    def __init__(
        self,
        belongs: Callable[[QObject], bool],
        act: Callable[[Chord, bool], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._belongs = belongs
        self._act = act

    def listen(self, *, on_show: bool) -> None:
        """Hear the keys while the page is on show, and none any more afterwards."""
        application = QCoreApplication.instance()
        if application is not None and on_show:
            application.installEventFilter(self)
        elif application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on the page's keys; pass everything else on."""
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        if not self._belongs(watched):
            return False
        chord = read_chord(event)
        if chord is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            taken = self._act(chord, True)
            if taken:
                event.accept()
            return taken
        return self._act(chord, event.isAutoRepeat())
