"""A field for a passphrase that never holds it as text.

Qt's own password field leaves copies of its text in memory after it was cleared and destroyed
(measured, design/encryption.md chapter 5). Here the letters go one by one into a bytearray that
is wiped; what Qt's field underneath holds is dots, so it looks, behaves and speaks to a screen
reader as a password field does.

What we cannot reach: an input method and the window system keep single letters for a while, and
pasting brings the whole passphrase as text that nobody can wipe. Pasting is allowed nevertheless,
because a password manager with long random words is safer than short words typed by hand.
"""

import unicodedata

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from dutyrehab_desktop.app.common.keyboard import KeyboardState, ReadKeyboard, caps_from_letter
from dutyrehab_desktop.app.common.keys import Chord, read_chord

LONGEST = 4096
"""Bytes; as many as the vault accepts. The room is taken at once: growing would leave copies."""

_DOT = "\u2022"
_POLL_MS = 400
_PASTE = Chord("V", ctrl=True)
_CLEAR = (Chord("U", ctrl=True), Chord("Backspace", ctrl=True), Chord("Delete"))

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PassphraseEdit(QLineEdit):
    """Keys in, dots on the screen, a bytearray out.

    Signals:
        typed: Number of letters now in the field.
        submitted: Enter was pressed.
        keyboard_changed: `KeyboardState`, while the field has the keyboard.
    """

    typed = Signal(int)
    submitted = Signal()
    keyboard_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bytes = bytearray(LONGEST)
        self._used = 0
        self._read_keyboard: ReadKeyboard = KeyboardState
        self._keyboard = KeyboardState()
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setAcceptDrops(False)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def watch_keyboard(self, read: ReadKeyboard) -> None:
        """Tell the field how this platform's keyboard is read."""
        self._read_keyboard = read

    @property
    def letters(self) -> int:
        """How many letters the field holds."""
        return len(self.text())

    def take(self) -> bytearray:
        """The passphrase in UTF-8, for the caller to wipe; the field is empty afterwards."""
        taken = bytearray(self._used)
        taken[:] = memoryview(self._bytes)[: self._used]
        self.wipe()
        return taken

    def wipe(self) -> None:
        """Forget what was typed."""
        self._bytes[:] = bytes(LONGEST)
        self._used = 0
        self._show_dots(0)

    def _put_in(self, text: str) -> None:
        added = 0
        for letter in text:
            if _is_control(letter):
                continue
            raw = letter.encode("utf-8", "ignore")
            if not raw or self._used + len(raw) > LONGEST:
                break
            self._bytes[self._used : self._used + len(raw)] = raw
            self._used += len(raw)
            added += 1
        self._show_dots(self.letters + added)

    def _take_back(self) -> None:
        if self._used == 0:
            return
        # In UTF-8 the bytes of a letter after its first begin with the bits 10.
        while self._used > 1 and self._bytes[self._used - 1] & 0xC0 == 0x80:
            self._used -= 1
            self._bytes[self._used] = 0
        self._used -= 1
        self._bytes[self._used] = 0
        self._show_dots(self.letters - 1)

    def _show_dots(self, number: int) -> None:
        if self.text() != _DOT * number:
            self.setText(_DOT * number)
        self.typed.emit(number)

    def _paste(self) -> None:
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is not None and data.hasText():
            self._put_in(data.text().rstrip("\r\n"))

    # What the keyboard does

    def _tell_keyboard(self, state: KeyboardState) -> None:
        if state != self._keyboard:
            self._keyboard = state
            self.keyboard_changed.emit(state)

    @Slot()
    def _on_poll(self) -> None:
        state = self._read_keyboard()
        if state.caps is None:
            state = KeyboardState(self._keyboard.caps, state.layout)
        self._tell_keyboard(state)

    def _learn_from(self, text: str, *, shift: bool) -> None:
        caps = caps_from_letter(text, shift=shift)
        known = self._read_keyboard()
        if known.caps is None and caps is not None:
            known = KeyboardState(caps, known.layout)
        if known.caps is not None:
            self._tell_keyboard(known)

    # Qt

    def event(self, event: QEvent) -> bool:
        """Leave no key to the field underneath."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_letter(event):
                event.accept()
                return True
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters in, the last one out, paste, and Enter."""
        chord = read_chord(event)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        elif chord == _PASTE or (shift and event.key() == Qt.Key.Key_Insert):
            self._paste()
        elif chord in _CLEAR:
            self.wipe()
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif _is_letter(event):
            self._learn_from(event.text(), shift=shift)
            self._put_in(event.text())
        else:
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that an input method composed; its preview is never shown."""
        self._put_in(event.commitString())
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menu: Qt's own would work on the dots."""
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click gives the keyboard to the field; there is no place inside it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button would paste the selection of another program."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Nothing to select."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing to select."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Watch the keyboard from now on."""
        super().focusInEvent(event)
        self._on_poll()
        self._poll.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody types here now."""
        super().focusOutEvent(event)
        self._poll.stop()


def _is_letter(event: QKeyEvent) -> bool:
    """True where a key types something; Ctrl and Alt together are AltGr on Windows."""
    held = event.modifiers() & _COMMANDS
    free = not held or held == _COMMANDS
    return free and bool(event.text()) and not any(_is_control(sign) for sign in event.text())


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) == "Cc"
