"""Free text of at most 500 characters, with the reminder that no name and no place belong in it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.editors.editor import Editor
from dutyrehab_desktop.app.interview.editors.field import FieldEditor
from dutyrehab_desktop.app.interview.lines import EditorLine
from dutyrehab_desktop.app.widgets.quiet_text import TextField

LONGEST = 500
_LINES = 4


class ShortText(TextField):
    """A text field of several lines in which Tab leads on, as everywhere on the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._on_text_changed)

    @Slot()
    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        if len(text) <= LONGEST:
            return
        at = min(self.textCursor().position(), LONGEST)
        blocked = self.blockSignals(True)
        self.setPlainText(text[:LONGEST])
        cursor = self.textCursor()
        cursor.setPosition(at, QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)
        self.blockSignals(blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys with Alt to the page."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextEditor(Editor):
    """A few sentences in the person's own words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.field = ShortText(self)
        self.reminder = QLabel(self)
        self.reminder.setProperty("kind", "muted")
        self.reminder.setWordWrap(True)
        self.reminder.setTextFormat(Qt.TextFormat.PlainText)
        self.column.insertWidget(0, self.field)
        self.column.insertWidget(1, self.reminder)
        self.field.textChanged.connect(self._on_field_changed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def has_field(self) -> bool:
        """Always."""
        return True

    @property
    def takes_enter(self) -> bool:
        """Enter begins a new line."""
        return True

    def show_line(self, line: EditorLine) -> None:
        """Show the text of a question."""
        super().show_line(line)
        blocked = self.field.blockSignals(True)
        if self.field.toPlainText() != line.text:
            self.field.setPlainText(line.text)
        self.field.blockSignals(blocked)
        self.field.setAccessibleName(line.name)
        self._remind()

    def take_focus(self) -> None:
        """Put the keyboard into the text, or on the refusal that was chosen."""
        if any(row.isChecked() for row in self.grid.rows):
            self.grid.take_focus()
        else:
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def _remind(self) -> None:
        words = translate("TextEditor", "No names, no places. {used} of {most} characters")
        told = words.format(used=len(self.field.toPlainText()), most=LONGEST)
        self.reminder.setText(told)
        self.field.setAccessibleDescription(told)

    @Slot()
    def _on_field_changed(self) -> None:
        self._remind()
        self.typed.emit(self.field.toPlainText())

    @Slot()
    def _on_look_changed(self) -> None:
        self.field.setFixedHeight(self.look.px(28 + _LINES * 22))
        self.column.setSpacing(self.look.gap(10, 6))


class LineEditor(FieldEditor):
    """A code or a single word."""

    width_of_100_percent = 300
