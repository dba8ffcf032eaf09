"""A length in months, for people who think in years."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.editors.field import FieldEditor
from dutyrehab_desktop.app.interview.lines import EditorLine
from dutyrehab_desktop.app.widgets.quiet_text import LineField

_LONGEST = 4


class MonthsEditor(FieldEditor):
    """A field for months, and two small ones that fill it from years and months."""

    width_of_100_percent = 120

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.years = LineField(self)
        self.months = LineField(self)
        self._or = QLabel(self)
        self._years_label = QLabel(self)
        self._months_label = QLabel(self)
        helper_layout = QHBoxLayout()
        helper_layout.addWidget(self._or)
        for field, label in ((self.years, self._years_label), (self.months, self._months_label)):
            field.setProperty("kind", "small")
            field.setMaxLength(_LONGEST)
            field.textEdited.connect(self._on_helper_edited)
            helper_layout.addWidget(field)
            helper_layout.addWidget(label)
        for label in (self._or, self._years_label, self._months_label):
            label.setProperty("kind", "muted")
        helper_layout.addStretch(1)
        self.column.insertLayout(1, helper_layout)
        self.field.textEdited.connect(self._on_months_typed)
        look.changed.connect(self._on_size_changed)
        self._on_size_changed()

    def show_line(self, line: EditorLine) -> None:
        """Show the months of a question; the helpers begin empty."""
        super().show_line(line)
        self.unit.setText(translate("MonthsEditor", "months"))
        self.unit.show()
        self._or.setText(translate("MonthsEditor", "or:"))
        self._years_label.setText(translate("MonthsEditor", "years"))
        self._months_label.setText(translate("MonthsEditor", "months"))
        self.years.setAccessibleName(translate("MonthsEditor", "Years, as a help"))
        self.months.setAccessibleName(translate("MonthsEditor", "Months beside the years"))
        if not line.text:
            self.years.clear()
            self.months.clear()

    @Slot()
    def _on_helper_edited(self) -> None:
        parts = [field.text().strip() for field in (self.years, self.months)]
        if not all(part.isascii() and part.isdigit() for part in parts if part):
            return
        years, months = (int(part or 0) for part in parts)
        text = str(years * 12 + months) if any(parts) else ""
        self.field.setText(text)
        self.typed.emit(text)

    @Slot()
    def _on_months_typed(self) -> None:
        # Two numbers that say different things must not stand side by side.
        self.years.clear()
        self.months.clear()

    @Slot()
    def _on_size_changed(self) -> None:
        for field in (self.years, self.months):
            field.setFixedWidth(self.look.px(64))
