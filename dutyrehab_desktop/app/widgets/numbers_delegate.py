"""How one cell of a table of numbers is drawn."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.numbers_model import NumbersModel
from dutyrehab_desktop.app.widgets.painting import draw_focus

PAD = 9
"""Between a text and the edge of its cell, as in the heading above."""
EDGE = 3
"""The same at the left end of the table, whose lines begin where the words around it do."""

_ROLE = Qt.ItemDataRole
_WRAP = Qt.TextFlag.TextWordWrap


class NumbersDelegate(QStyledItemDelegate):
    """Words wrap and are never cut; the cell with the keyboard has a ring around it."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def height_at(self, index: QModelIndex, width: int) -> int:
        """How high a cell has to be at a width."""
        font, text = index.data(_ROLE.FontRole), str(index.data() or "")
        if not isinstance(font, QFont):
            return 0
        room = QRect(0, 0, max(1, width - 2 * self._look.px(PAD)), 9999)
        return QFontMetrics(font).boundingRect(room, int(_WRAP), text).height()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The text, a line below it, and the ring."""
        look, table = self._look, self.parent()
        painter.save()
        box: QRect = option.rect
        current = isinstance(table, QTableView) and table.currentIndex() == index
        focused = current and isinstance(table, QTableView) and table.hasFocus()
        if focused:
            painter.fillRect(box, look.color("accent_soft"))
        model = index.model()
        words = isinstance(model, NumbersModel) and model.is_words(index)
        stacked = isinstance(model, NumbersModel) and model.stacked
        if not (words and stacked):
            painter.setPen(look.color("line"))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        font, ink = index.data(_ROLE.FontRole), index.data(_ROLE.ForegroundRole)
        if isinstance(font, QFont):
            painter.setFont(font)
        painter.setPen(ink if isinstance(ink, QColor) else look.color("text"))
        pad = look.px(PAD)
        flags = int(index.data(_ROLE.TextAlignmentRole)) | int(_WRAP)
        left = look.px(EDGE) if words else pad
        painter.drawText(box.adjusted(left, 0, -pad, -1), flags, str(index.data() or ""))
        if focused:
            draw_focus(painter, QRectF(box), look.px(5), look.color("focus"))
        painter.restore()
