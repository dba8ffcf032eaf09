"""One line that is typed into, with what was understood said back below it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.editors.editor import Editor
from dutyrehab_desktop.app.interview.lines import EditorLine
from dutyrehab_desktop.app.widgets.quiet_text import LineField

LONGEST = 500


class FieldEditor(Editor):
    """A field, a unit behind it, a line below it; then "don't know" and "not say" as rows."""

    width_of_100_percent = 320

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.field = LineField(self)
        self.field.setMaxLength(LONGEST)
        self._begun = False
        self.unit = QLabel(self)
        self.unit.setProperty("kind", "body")
        self.helper = QLabel(self)
        self.helper.setProperty("kind", "muted")
        self.understood = QLabel(self)
        self.understood.setProperty("kind", "understood")
        for label in (self.unit, self.helper, self.understood):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.helper.setWordWrap(True)
        self.understood.setWordWrap(True)
        self.line_layout = QHBoxLayout()
        self.line_layout.addWidget(self.field)
        self.line_layout.addWidget(self.unit)
        self.line_layout.addWidget(self.understood, 1)
        self.column.insertLayout(0, self.line_layout)
        self.column.insertWidget(1, self.helper)
        self.field.textEdited.connect(self._on_field_edited)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def has_field(self) -> bool:
        """Always."""
        return True

    def show_line(self, line: EditorLine) -> None:
        """Show the text of a question."""
        super().show_line(line)
        if self.field.text() != line.text:
            self.field.setText(line.text)
        self._begun = line.draft
        self.field.setAccessibleName(line.name)
        self.unit.setText(line.unit)
        self.unit.setVisible(bool(line.unit))
        self.helper.setText(self.help_words())
        self.field.setAccessibleDescription(self.help_words())
        self.helper.setVisible(bool(self.help_words()))

    def help_words(self) -> str:
        """How the field may be filled, in the interviewer's language."""
        return ""

    def show_understood(self, words: str) -> None:
        """Say back what was typed."""
        self.understood.setText(f"= {words}" if words else "")
        self.understood.setAccessibleName(words)

    def take_focus(self) -> None:
        """Put the keyboard into the field; where the answer is a refusal, on that."""
        chosen = any(row.isChecked() for row in self.grid.rows)
        if chosen:
            self.grid.take_focus()
        else:
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
            if self._begun or self.field.isModified():
                self.field.end(False)  # what was begun is gone on with, not typed over
            else:
                self.field.selectAll()

    @Slot(str)
    def _on_field_edited(self, text: str) -> None:
        self.typed.emit(text)

    @Slot()
    def _on_look_changed(self) -> None:
        self.field.setFixedWidth(self.look.px(self.width_of_100_percent))
        self.line_layout.setSpacing(self.look.px(12))
        self.column.setSpacing(self.look.gap(10, 6))
