"""The card of one question: two languages, its editor, why it is asked, the note."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.editors.choosing import new_editor
from dutyrehab_desktop.app.interview.editors.editor import Editor
from dutyrehab_desktop.app.interview.editors.text import ShortText
from dutyrehab_desktop.app.interview.lines import EditorKind, QuestionLine
from dutyrehab_desktop.app.widgets.dressing import set_kind
from dutyrehab_desktop.app.widgets.focus import keyboard_in
from dutyrehab_desktop.app.widgets.painting import dress_button
from dutyrehab_desktop.app.widgets.pill_row import PillRow
from dutyrehab_desktop.app.widgets.quiet_box import QuietBox
from dutyrehab_desktop.app.widgets.scrolling import reveal


def _label(kind: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


class QuestionView(QFrame):
    """One question.

    Signals:
        option_pressed: Name of an option.
        text_typed: The text of the field as it stands.
        note_typed: The text of the note as it stands.
        note_left: The note was closed.
    """

    option_pressed = Signal(str)
    text_typed = Signal(str)
    note_typed = Signal(str)
    note_left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._editors: dict[EditorKind, Editor] = {}
        self._tight = False
        self.editor: Editor | None = None
        self.setProperty("kind", "card")
        self._pills = PillRow(look, self)
        self.why_button = QPushButton(self)
        self.note_button = QPushButton(self)
        self._label = _label("title", self)
        self._second = _label("second", self)
        self._hint = QuietBox(look, "hint", self)
        self._why = QuietBox(look, "soft", self)
        self._note_box = QFrame(self)
        self._note_label = _label("small", self._note_box)
        self.note_field = ShortText(self._note_box)
        self._build()
        look.changed.connect(self._on_look_changed)
        self.retranslate()
        self._on_look_changed()

    def _build(self) -> None:
        for button in (self.why_button, self.note_button):
            button.setProperty("kind", "quiet")
            button.setCheckable(True)
        self._head = QHBoxLayout()
        self._head.addWidget(self._pills, 1)
        self._head.addWidget(self.why_button)
        self._head.addWidget(self.note_button)
        note_layout = QVBoxLayout(self._note_box)
        note_layout.setContentsMargins(0, 0, 0, 0)
        note_layout.addWidget(self._note_label)
        note_layout.addWidget(self.note_field)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._label)
        self._column.addWidget(self._second)
        self._column.addWidget(self._why)
        self._column.addWidget(self._note_box)
        self._column.addWidget(self._hint)
        self._editor_at = self._column.count()
        self._why.hide()
        self._note_box.hide()
        self.why_button.toggled.connect(self._why.setVisible)
        self.note_button.toggled.connect(self._on_note_toggled)
        self.note_field.textChanged.connect(self._on_note_changed)

    # What it shows

    def show_line(self, line: QuestionLine) -> None:
        """Show another question, or the same one anew."""
        self._pills.show_pills(line.counter, line.marks, line.mild)
        self._label.setText(line.label)
        self._second.setText(line.second)
        self._second.setVisible(bool(line.second))
        self._hint.show_words(line.hint, "")
        self._why.show_words(*line.purpose)
        self.why_button.setChecked(False)
        self.why_button.setVisible(bool(line.purpose[0]))
        self._show_editor(line)
        self._show_note(line.note)

    def _show_editor(self, line: QuestionLine) -> None:
        editor = self._editors.get(line.editor.kind)
        if editor is None:
            editor = new_editor(line.editor.kind, self._look, self)
            editor.pressed.connect(self.option_pressed)
            editor.typed.connect(self.text_typed)
            self._editors[line.editor.kind] = editor
            self._column.insertWidget(self._editor_at, editor)
        for other in self._editors.values():
            other.setVisible(other is editor)
        self.editor = editor
        editor.show_line(line.editor)

    def _show_note(self, text: str) -> None:
        blocked = self.note_field.blockSignals(True)
        if self.note_field.toPlainText() != text:
            self.note_field.setPlainText(text)
        self.note_field.blockSignals(blocked)
        # A note is for the interviewer alone: it opens only when it is asked for.
        opened = self.note_button.isChecked() and self.note_field.hasFocus()
        blocked = self.note_button.blockSignals(True)
        self.note_button.setChecked(opened)
        self.note_button.blockSignals(blocked)
        self._note_box.setVisible(opened)
        self._name_note(has_text=bool(text))

    def show_chosen(self, names: Sequence[str]) -> None:
        """Show which options are the answer."""
        if self.editor is not None:
            self.editor.show_chosen(names)

    def show_understood(self, words: str) -> None:
        """Say back what was typed."""
        if self.editor is not None:
            self.editor.show_understood(words)

    # What the keyboard does here

    @property
    def is_typing(self) -> bool:
        """True while the keyboard is in a field, the note among them."""
        return isinstance(keyboard_in(self), QLineEdit | QPlainTextEdit)

    @property
    def letters_need_alt(self) -> bool:
        """True where a field is on the page: what is typed beside it must not become an answer."""
        return self.is_typing or (self.editor is not None and self.editor.has_field)

    @property
    def takes_enter(self) -> bool:
        """True while Enter begins a new line."""
        return isinstance(keyboard_in(self), QPlainTextEdit)

    def press_key(self, key: str) -> bool:
        """Press the option whose key this is; False where there is none."""
        if self.editor is None:
            return False
        row = self.editor.grid.row_with_key(key)
        if row is None:
            return False
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        row.click()
        return True

    def has_key(self, key: str) -> bool:
        """Whether an option has this key."""
        return self.editor is not None and self.editor.grid.row_with_key(key) is not None

    def take_focus(self) -> None:
        """Put the keyboard where an answer begins."""
        if self.editor is not None:
            self.editor.take_focus()

    def turn_why(self) -> None:
        """Open or close "why do you ask?"."""
        if self.why_button.isVisible():
            self.why_button.toggle()

    def turn_note(self) -> None:
        """Open or close the note."""
        self.note_button.toggle()

    def close_something(self) -> bool:
        """Close what stands open, the note first; False where nothing does."""
        for button in (self.note_button, self.why_button):
            if button.isChecked():
                button.setChecked(False)
                self.take_focus()
                return True
        return False

    # Slots

    @Slot(bool)
    def _on_note_toggled(self, opened: bool) -> None:
        self._note_box.setVisible(opened)
        if opened:
            self.note_field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.note_field.moveCursor(QTextCursor.MoveOperation.End)
            reveal(self._note_box)
        else:
            self.note_left.emit()
            self.take_focus()
        self._name_note(has_text=bool(self.note_field.toPlainText()))

    @Slot()
    def _on_note_changed(self) -> None:
        self.note_typed.emit(self.note_field.toPlainText())

    @Slot()
    def _on_look_changed(self) -> None:
        look = self._look
        side, top = look.px(24), look.gap(16, 10)
        self._column.setContentsMargins(side, top, side, look.gap(22, 14))
        self._column.setSpacing(look.gap(8, 5))
        self._head.setSpacing(look.px(8))
        self.note_field.setFixedHeight(look.px(84))
        self._draw_icons()

    def set_tight(self, tight: bool) -> None:
        """Little room: the buttons of the head show their keys alone."""
        if tight != self._tight:
            self._tight = tight
            # Otherwise a long question in two languages leaves no room for its answers.
            set_kind(self._label, "tightTitle" if tight else "title")
            self.retranslate()
            self._draw_icons()

    def _draw_icons(self) -> None:
        look = self._look
        for button, name in ((self.why_button, "why"), (self.note_button, "note")):
            dress_button(button, name, look.color("accent_text"), look.px(16))

    def _name_note(self, *, has_text: bool) -> None:
        if has_text:
            words = translate("QuestionView", "Note written")
        else:
            words = translate("QuestionView", "Note")
        self._name(self.note_button, words, "N")

    def _name(self, button: QPushButton, words: str, key: str) -> None:
        button.setText(key if self._tight else f"{words}   {key}")
        button.setToolTip(words if self._tight else "")
        button.setAccessibleName(words)

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        why = translate("QuestionView", "Why do you ask?")
        self._name(self.why_button, why, "W")
        self._name_note(has_text=bool(self.note_field.toPlainText()))
        self._note_label.setText(
            translate("QuestionView", "Your note to this question. No names, no places.")
        )
        self.note_field.setAccessibleName(translate("QuestionView", "Note to this question"))
        self._hint.show_eyebrow(translate("QuestionView", "For the interviewer"))
        self._why.show_eyebrow(translate("QuestionView", "Why this is asked"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
