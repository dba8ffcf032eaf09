"""A ring chart on the screen; what it says and where it stands is the same as on paper."""

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.workflows.ring_charts import (
    Area,
    Ink,
    RingChart,
    RingLayout,
    Stroke,
    lay_out_rings,
)

_TEXT = 14
_COLORS = {
    Ink.TITLE: "text",
    Ink.LABEL: "text",
    Ink.NUMBER: "text",
    Ink.BAR: "accent",
    Ink.TRACK: "track",
    Ink.PAPER: "surface",
    Ink.EDGE: "text",
}


class RingPicture(QWidget):
    """Draws one chart; a screen reader hears it as a sentence."""

    def __init__(self, look: Look, chart: RingChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chart = chart
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.description)
        look.changed.connect(self._on_look_changed)

    def _layout_at(self, width: int) -> RingLayout:
        return lay_out_rings(self._chart, width, self._look.px(_TEXT), self._measure)

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shapes first, then words."""
        layout = self._layout_at(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in layout.shapes:
            self._draw(painter, shape)
        for words in layout.words:
            painter.setFont(self._font(words.size, words.bold))
            painter.setPen(self._color(words.ink))
            painter.drawText(QPointF(words.x, words.y), words.text)
        painter.end()

    def _draw(self, painter: QPainter, shape: Area | Stroke) -> None:
        line = QPolygonF([QPointF(x, y) for x, y in shape.points])
        if isinstance(shape, Area):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color(shape.ink))
            painter.drawPolygon(line)
        else:
            pen = QPen(self._color(shape.ink), max(1.0, shape.width))
            pen.setStyle(Qt.PenStyle.DashLine if shape.dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawPolyline(line)

    def _color(self, ink: Ink) -> QColor:
        return self._look.color(_COLORS[ink])

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
