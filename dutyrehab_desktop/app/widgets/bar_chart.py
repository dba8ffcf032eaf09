"""A bar chart on the screen; what it says and where it stands is the same as on paper."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.workflows.reporting import ChartLayout, ChartModel, Ink, lay_out_chart

_TEXT = 14
_COLORS = {
    Ink.TITLE: "text",
    Ink.LABEL: "text",
    Ink.NUMBER: "muted",
    Ink.BAR: "accent",
    Ink.TRACK: "track",
}


class BarChart(QWidget):
    """Draws one chart; a screen reader hears it as a sentence.

    The keyboard does not stop here: whoever has no mouse opens the numbers of the table beside it.

    Signals:
        pressed: The number of a bar that was clicked, from the top.
    """

    pressed = Signal(int)

    def __init__(self, look: Look, chart: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chart = chart
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.description)
        self.setMouseTracking(True)
        look.changed.connect(self._on_look_changed)

    def _layout_at(self, width: int) -> ChartLayout:
        return lay_out_chart(self._chart, width, self._look.px(_TEXT), self._measure)

    def _font(self, size: float, bold: bool) -> QFont:
        font = self._look.font(_TEXT, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setPixelSize(max(1, round(size)))
        return font

    def _measure(self, text: str, size: float, bold: bool) -> float:
        return QFontMetricsF(self._font(size, bold)).horizontalAdvance(text)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that shows the whole chart."""
        return round(self._layout_at(max(1, width)).height + 0.5)

    def sizeHint(self) -> QSize:
        """As high as needed at the width of now."""
        width = max(self.width(), self._look.px(360))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower than the chart needs."""
        width = self._look.px(280)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def bar_at(self, place: QPointF) -> int:
        """The number of the bar on whose height a place is, its words included; -1 for none."""
        layout = self._layout_at(self.width())
        tops = [box.y for box in layout.boxes if box.ink is Ink.TRACK]
        below = [at for at, top in enumerate(tops) if top <= place.y() <= layout.height]
        return below[-1] if below and self._chart.bars[below[-1]].count else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over a bar with people the pointer says that it opens."""
        over = self.bar_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a bar asks for who is behind it."""
        bar = self.bar_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and bar >= 0:
            self.pressed.emit(bar)
        super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Boxes first, then words."""
        layout = self._layout_at(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in layout.boxes:
            place = QRectF(box.x, box.y, box.width, box.height)
            painter.fillRect(place, self._color(box.ink))
        for words in layout.words:
            painter.setFont(self._font(words.size, words.bold))
            painter.setPen(self._color(words.ink))
            painter.drawText(QPointF(words.x, words.y), words.text)
        painter.end()

    def _color(self, ink: Ink) -> QColor:
        return self._look.color(_COLORS[ink])

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
