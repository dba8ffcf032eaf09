"""Lines of a list that wrap, and are never cut."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

_SIDE, _ABOVE = 9, 6
_WRAP = Qt.TextFlag.TextWordWrap


class WrappedLines(QStyledItemDelegate):
    """Draws the lines of a list at its width.

    Qt measures a line without the padding that the style sheet gives it, and cuts off what then
    wraps once more (seen with Qt 6.11).
    """

    def __init__(self, lines: QListView) -> None:
        super().__init__(lines)
        self._lines = lines

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the list, as high as the line is there."""
        width = self._lines.viewport().width() - 2 * self._lines.spacing()
        room = QRect(0, 0, max(1, width - 2 * _SIDE), 99999)
        words = QFontMetrics(self._font(index)).boundingRect(room, int(_WRAP), _text(index))
        return QSize(max(1, width), words.height() + 2 * _ABOVE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The ground as the style has it, then the words."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = self._lines.style() or QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._lines)
        painter.save()
        painter.setFont(self._font(index))
        palette = shown.palette
        enabled = bool(shown.state & QStyle.StateFlag.State_Enabled)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        group = palette.ColorGroup.Normal if enabled else palette.ColorGroup.Disabled
        role = palette.ColorRole.HighlightedText if chosen else palette.ColorRole.Text
        painter.setPen(palette.color(group, role))
        box = shown.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(side) | int(_WRAP), _text(index))
        painter.restore()

    def _font(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        own = index.data(Qt.ItemDataRole.FontRole)
        font = self._lines.font()
        if isinstance(own, QFont):
            font.setWeight(own.weight())
        return font


def _text(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")
