"""Fields for answers, notes and names, and lists: what stands in them stays in them.

Other programs read the clipboard, and under X11 also whatever is selected by mouse. So nothing is
copied, cut or dragged out of these fields, and selecting tells nobody. There is no menu, no
spelling service, and input methods are asked to learn nothing. Undo goes as far back as the
keyboard has been in the field; what was typed and taken back is gone when it is left.

Pasting is allowed: it takes in what other programs know already.
"""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_COPYING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    # On X11 these put what they delete into the clipboard.
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
)


def copies(event: QKeyEvent) -> bool:
    """True for a key that would put something into the clipboard."""
    return any(event.matches(key) for key in _COPYING)


class LineField(QLineEdit):
    """One line."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(text, parent)
        self.setInputMethodHints(_HINTS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key but those that copy."""
        if copies(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt would tell every program what is selected now, or paste what another one selected."""
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What could be undone is forgotten."""
        super().focusOutEvent(event)
        if self.isUndoAvailable() or self.isRedoAvailable():
            at, modified = self.cursorPosition(), self.isModified()
            blocked = self.blockSignals(True)
            self.setText(self.text())
            self.blockSignals(blocked)
            self.setCursorPosition(at)
            self.setModified(modified)


class TextField(QPlainTextEdit):
    """Several lines, in which the tabulator leads on."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(text, parent)
        self.setInputMethodHints(_HINTS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key but those that copy."""
        if copies(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing, whoever asks: the clipboard, a drag, the selection of X11."""
        return QMimeData()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selected text is let go first: dragging it away would take it out of the answer."""
        cursor = self.textCursor()
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.button() == Qt.MouseButton.LeftButton and cursor.hasSelection() and not extends:
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button would paste what another program selected."""
        if event.button() == Qt.MouseButton.MiddleButton:
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What could be undone is forgotten."""
        super().focusOutEvent(event)
        self.document().clearUndoRedoStacks()


class QuietList(QListWidget):
    """A list of which no line is copied."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key but those that copy."""
        if copies(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
