"""A sum of money, with thousands set apart while it is typed and the currency behind it."""

from PySide6.QtCore import Slot

from dutyrehab_desktop.app.common.texts import grouped
from dutyrehab_desktop.app.interview.editors.field import FieldEditor
from dutyrehab_desktop.app.interview.lines import EditorLine


class MoneyEditor(FieldEditor):
    """A field for a sum."""

    width_of_100_percent = 190

    def show_line(self, line: EditorLine) -> None:
        """Show the sum of a question."""
        super().show_line(line)
        self.field.setText(grouped(line.text))

    @Slot(str)
    def _on_field_edited(self, text: str) -> None:
        after = len(text) - self.field.cursorPosition()
        shown = grouped(text)
        if shown != text:
            self.field.setText(shown)
            self.field.setCursorPosition(max(0, len(shown) - after))
        self.typed.emit(shown)
