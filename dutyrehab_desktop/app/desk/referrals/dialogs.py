"""One line of the referral list, to be filled in."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.referrals.lines import HelperForm
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import LineField
from dutyrehab_desktop.app.widgets.scrolling import fit_sheet, scrolled_sheet

LONGEST = 200


class HelperDialog(QDialog):
    """Who helps, with what, where, how to reach them, and when somebody last made sure.

    Signals:
        filled: The number of the line or None, and its values; the dialog stays open.
        removed: The number of the line that shall go.
    """

    filled = Signal(object, object)
    removed = Signal(int)

    def __init__(self, look: Look, form: HelperForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._form = form
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._over = parent
        title = translate("HelperDialog", "Who helps")
        name_window(self, title)
        sheet, self._area = scrolled_sheet(self, title)
        self._grid = QGridLayout(sheet)
        self._grid.setContentsMargins(0, 0, look.px(10), 0)
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(8))
        line = form.line
        self.city = self._text(translate("HelperDialog", "City"), line.city if line else "")
        self.kind = self._choice(
            translate("HelperDialog", "Kind of help"), form.kinds, line.kind if line else "doctor"
        )
        self.who = self._text(translate("HelperDialog", "Who"), line.who if line else "")
        self.reach = self._text(
            translate("HelperDialog", "How to reach them"), line.reach if line else ""
        )
        self.languages = self._ticks(
            translate("HelperDialog", "Languages"), line.languages if line else ()
        )
        self.cost = self._choice(
            translate("HelperDialog", "Cost"), form.costs, line.cost if line else "unknown"
        )
        self.supervised = self._choice(
            translate("HelperDialog", "Under supervision"),
            form.supervised,
            line.supervised if line else "unknown",
        )
        self.checked_on = self._text(
            translate("HelperDialog", "Checked on"), line.checked_on if line else form.today
        )
        self.checked_on.setPlaceholderText(form.today)
        self.note = self._text(translate("HelperDialog", "Note"), line.note if line else "")
        self._problem = text_label("", "mildText", self)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(12))
        layout.addWidget(text_label(title, "title", self))
        layout.addWidget(self._area, 1)
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())
        self.setMinimumWidth(min(look.px(680), parent.window().width() - look.px(60)))
        self.city.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the form, where the screen allows it."""
        super().showEvent(event)
        fit_sheet(self, self._area, self._over)

    def say(self, words: str) -> None:
        """Say what is wrong."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _buttons(self) -> QHBoxLayout:
        save = QPushButton(translate("HelperDialog", "Keep"), self)
        save.setProperty("kind", "primary")
        save.setDefault(True)
        cancel = QPushButton(translate("HelperDialog", "Cancel"), self)
        remove = QPushButton(translate("HelperDialog", "Take out of the list"), self)
        remove.setProperty("kind", "quiet")
        remove.setVisible(self._form.number is not None)
        save.clicked.connect(self._on_save_clicked)
        cancel.clicked.connect(self.reject)
        remove.clicked.connect(self._on_remove_clicked)
        row = QHBoxLayout()
        row.addWidget(remove)
        row.addStretch(1)
        for button in (cancel, save, remove):
            button.setAutoDefault(button is save)
            button.setAccessibleName(button.text())
        row.addWidget(cancel)
        row.addWidget(save)
        self.save_button, self.remove_button = save, remove
        return row

    def _row(self, words: str, field: QWidget) -> None:
        label = QLabel(words, self)
        label.setProperty("kind", "muted")
        label.setBuddy(field)
        field.setAccessibleName(words)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)

    def _text(self, words: str, text: str) -> LineField:
        field = LineField(self, text)
        field.setProperty("kind", "small")
        field.setMaxLength(LONGEST)
        self._row(words, field)
        return field

    def _choice(self, words: str, choices: tuple[tuple[str, str], ...], current: str) -> ChoiceBox:
        field = ChoiceBox(self._look, self)
        for value, label in choices:
            field.addItem(label, value)
        field.setCurrentIndex(max(0, field.findData(str(current))))
        self._row(words, field)
        return field

    def _ticks(self, words: str, current: tuple[str, ...]) -> dict[str, QPushButton]:
        ground = QWidget(self)
        row = QGridLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        ticks = {}
        for place, (value, label) in enumerate(self._form.languages):
            tick = QPushButton(label, ground)
            tick.setProperty("kind", "choice")
            tick.setCheckable(True)
            tick.setAutoDefault(False)
            tick.setChecked(value in current)
            tick.setAccessibleName(f"{words}: {label}")
            row.addWidget(tick, place // 3, place % 3)
            ticks[value] = tick
        self._row(words, ground)
        return ticks

    @Slot()
    def _on_save_clicked(self) -> None:
        self.say("")
        spoken = sorted(name for name, tick in self.languages.items() if tick.isChecked())
        values = {
            "city": " ".join(self.city.text().split()),
            "kind": self.kind.currentData(),
            "who": " ".join(self.who.text().split()),
            "reach": " ".join(self.reach.text().split()),
            "languages": tuple(spoken),
            "cost": self.cost.currentData(),
            "supervised": self.supervised.currentData(),
            "checked_on": self.checked_on.text().strip(),
            "note": " ".join(self.note.text().split()),
        }
        self.filled.emit(self._form.number, values)

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self._form.number is not None:
            self.removed.emit(self._form.number)
        self.accept()
