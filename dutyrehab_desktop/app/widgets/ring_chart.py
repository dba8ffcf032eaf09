"""A ring chart on the screen; what it says and where it stands is the same as on paper."""

from typing import Any, ClassVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.chart_picture import TEXT, ChartPicture
from dutyrehab_desktop.workflows.ring_charts import (
    Area,
    Ink,
    RingChart,
    RingLayout,
    Stroke,
    lay_out_rings,
)


class RingPicture(ChartPicture):
    """Draws one chart; a screen reader hears it as a sentence."""

    colors: ClassVar[dict[Any, str]] = {
        Ink.TITLE: "text",
        Ink.LABEL: "text",
        Ink.NUMBER: "text",
        Ink.BAR: "accent",
        Ink.TRACK: "track",
        Ink.PAPER: "surface",
        Ink.EDGE: "text",
    }

    def __init__(self, look: Look, chart: RingChart, parent: QWidget | None = None) -> None:
        super().__init__(look, chart, parent)
        self._chart = chart

    def layout_at(self, width: int) -> RingLayout:
        """Where everything stands at a width."""
        return lay_out_rings(self._chart, width, self._look.px(TEXT), self.measure)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shapes first, then words."""
        layout = self.layout_at(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in layout.shapes:
            self._draw(painter, shape)
        self.draw_words(painter, layout)
        painter.end()

    def _draw(self, painter: QPainter, shape: Area | Stroke) -> None:
        line = QPolygonF([QPointF(x, y) for x, y in shape.points])
        if isinstance(shape, Area):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.color(shape.ink))
            painter.drawPolygon(line)
        else:
            pen = QPen(self.color(shape.ink), max(1.0, shape.width))
            pen.setStyle(Qt.PenStyle.DashLine if shape.dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawPolyline(line)
