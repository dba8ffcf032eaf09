"""Boxes that narrow the list of records, folded away until they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.records.lines import Box
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label

_LETTERS = 10
_NARROWEST = 172
_MOST = 6


class FilterPanel(QFrame):
    """The boxes, as many abreast as there is room for.

    Signals:
        picked: What was picked, by the name of its box.
    """

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "card")
        self.boxes: dict[str, ChoiceBox] = {}
        self._cells: list[QWidget] = []
        self._abreast = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(look.px(18), look.px(12), look.px(18), look.px(14))
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(8))
        self.clear_button = QPushButton(self)
        self.clear_button.setProperty("kind", "quiet")
        self.clear_button.clicked.connect(self.clear)
        self.hide()

    @property
    def chosen(self) -> dict[str, str]:
        """What is picked now; boxes that narrow nothing are left out."""
        found = {name: str(box.currentData() or "") for name, box in self.boxes.items()}
        return {name: value for name, value in found.items() if value}

    @Slot(object)
    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """Offer other things; what was picked and is still there stays picked."""
        before = self.chosen
        had = next((name for name, box in self.boxes.items() if box.hasFocus()), "")
        self._grid.removeWidget(self.clear_button)
        empty_layout(self._grid)
        self.boxes, self._cells = {}, []
        for box in boxes:
            self._cells.append(self._cell(box, before.get(box.name, "")))
        self.clear_button.setText(translate("RecordsFilters", "Show all again"))
        self._place()
        if had in self.boxes:
            self.boxes[had].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def clear(self) -> None:
        """Narrow by nothing."""
        for box in self.boxes.values():
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self._on_picked()

    def fit(self, width: int) -> None:
        """Arrange the boxes for this width."""
        abreast = max(1, min(_MOST, width // self._look.px(_NARROWEST)))
        if abreast != self._abreast:
            self._abreast = abreast
            self._place()

    def _cell(self, box: Box, value: str) -> QWidget:
        cell = QWidget(self)
        cell.setProperty("kind", "clear")
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        label = text_label(box.words, "small", cell)
        chooser = ChoiceBox(self._look, cell)
        chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        chooser.setMinimumContentsLength(_LETTERS)
        chooser.setAccessibleName(box.words)
        for option in box.options:
            chooser.addItem(option.words, option.value)
        chooser.setCurrentIndex(max(0, chooser.findData(value)))
        chooser.currentIndexChanged.connect(self._on_picked)
        label.setBuddy(chooser)
        column.addWidget(label)
        column.addWidget(chooser)
        self.boxes[box.name] = chooser
        return cell

    def _place(self) -> None:
        abreast = self._abreast or _MOST
        for cell in self._cells:
            self._grid.removeWidget(cell)
        self._grid.removeWidget(self.clear_button)
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, *divmod(number, abreast))
            cell.show()
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < abreast else 0)
        row, column = divmod(len(self._cells), abreast)
        below = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        self._grid.addWidget(self.clear_button, row, column, 1, abreast - column, below)

    @Slot()
    def _on_picked(self) -> None:
        self.picked.emit(self.chosen)
