"""Boxes that narrow the list of records, folded away until they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.records.lines import Box
from dutyrehab_desktop.app.widgets.cards_page import row_of
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.wrapping_row import WrappingRow

_LETTERS = 10
_NARROWEST = 158
_MOST = 6
_LOWEST = 66
"""So much of the boxes is seen in the lowest window, in pixels of the 100 % screen."""


class _Scrolling(QScrollArea):
    """As high as all boxes where there is room; else they scroll."""

    def __init__(self, look: Look, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._inside = look, inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Nothing scrolls."""
        return QSize(super().sizeHint().width(), self._inside.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """A line of boxes."""
        width = self._inside.minimumSizeHint().width()
        return QSize(width, min(self.sizeHint().height(), self._look.px(_LOWEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class FilterPanel(QFrame):
    """The boxes, as many abreast as there is room for; where the window is low, they scroll.

    Signals:
        picked: What was picked, by the name of its box.
    """

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "card")
        self.boxes: dict[str, ChoiceBox] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside = self._inside = QWidget(self)
        inside.setProperty("kind", "clear")
        self._cells = WrappingRow(inside, narrowest=look.px(_NARROWEST), most=_MOST)
        self._cells.setSpacing(look.px(14))
        self._cells.set_line_spacing(look.px(8))
        self._area = _Scrolling(look, inside, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(12), look.px(8), look.px(12))
        column.setSpacing(look.px(6))
        column.addWidget(self._area)
        self.clear_button = QPushButton(self)
        self.clear_button.setProperty("kind", "quiet")
        self.clear_button.clicked.connect(self.clear)
        column.addLayout(row_of(self.clear_button))
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
        empty_layout(self._cells)
        self.boxes = {}
        for box in boxes:
            cell = self._cell(box, before.get(box.name, ""))
            self._cells.addWidget(cell)
            cell.show()
        self.clear_button.setText(translate("RecordsFilters", "Show all again"))
        self.clear_button.setVisible(bool(self.chosen))
        self._area.updateGeometry()
        if had in self.boxes:
            self.boxes[had].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def clear(self) -> None:
        """Narrow by nothing."""
        for box in self.boxes.values():
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        if self.clear_button.hasFocus() and self.boxes:
            # It goes away with what was picked.
            next(iter(self.boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_picked()

    def _cell(self, box: Box, value: str) -> QWidget:
        cell = QWidget(self._inside)
        cell.setProperty("kind", "clear")
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        label = text_label(box.words, "small", cell)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
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

    @Slot()
    def _on_picked(self) -> None:
        self.clear_button.setVisible(bool(self.chosen))
        self.picked.emit(self.chosen)
