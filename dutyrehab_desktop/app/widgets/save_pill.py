"""Where the last answer is: in memory only, saved, or not saved. Shape and word tell it."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.painting import draw_tick
from dutyrehab_desktop.app.widgets.side_lines import SaveMark


class SavePill(QWidget):
    """A mark and a few words; never takes the keyboard."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mark = SaveMark.RING
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words

    def show_state(self, mark: SaveMark, words: str, explained: str) -> None:
        """Show where the last answer is.

        Args:
            mark: The shape.
            words: A few words.
            explained: A sentence, for the pointer and for a screen reader.
        """
        self._mark, self._words = mark, words
        self.setAccessibleName(words)
        self.setAccessibleDescription(explained)
        self.setToolTip(explained)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        look = self._look
        metrics = QFontMetrics(look.font(12.5))
        return QSize(metrics.horizontalAdvance(self._words) + look.px(32), look.px(28))

    def minimumSizeHint(self) -> QSize:
        """The mark alone."""
        return QSize(self._look.px(26), self._look.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark and words."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(15)
        box = QRectF(look.px(4), (self.height() - side) / 2, side, side)
        if self._mark is SaveMark.TICK:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(box)
            draw_tick(painter, box, look.color("on_accent"), look.px(1.8))
        else:
            style = Qt.PenStyle.DashLine if self._mark is SaveMark.GAP else Qt.PenStyle.SolidLine
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("amber"), look.px(2), style))
            painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5))
        painter.setFont(look.font(12.5))
        calm = self._mark is SaveMark.TICK
        painter.setPen(look.color("muted" if calm else "amber"))
        text = QRectF(self.rect()).adjusted(look.px(26), 0, 0, 0)
        words = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, int(text.width())
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
