"""A bar chart on the screen; what it says and where it stands is the same as on paper."""

from typing import Any, ClassVar

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.chart_picture import TEXT, ChartPicture
from dutyrehab_desktop.workflows.reporting import ChartLayout, ChartModel, Ink, lay_out_chart


class BarChart(ChartPicture):
    """Draws one chart; a screen reader hears it as a sentence.

    The keyboard does not stop here: whoever has no mouse opens the numbers of the table beside it.

    Signals:
        pressed: The number of a bar that was clicked, from the top.
    """

    pressed = Signal(int)
    colors: ClassVar[dict[Any, str]] = {
        Ink.TITLE: "text",
        Ink.LABEL: "text",
        Ink.NUMBER: "muted",
        Ink.BAR: "accent",
        Ink.TRACK: "track",
    }

    def __init__(self, look: Look, chart: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(look, chart, parent)
        self._chart = chart
        self.setMouseTracking(True)

    def layout_at(self, width: int) -> ChartLayout:
        """Where everything stands at a width."""
        return lay_out_chart(self._chart, width, self._look.px(TEXT), self.measure)

    def bar_at(self, place: QPointF) -> int:
        """The number of the bar on whose height a place is, its words included; -1 for none."""
        layout = self.layout_at(self.width())
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
        layout = self.layout_at(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in layout.boxes:
            place = QRectF(box.x, box.y, box.width, box.height)
            painter.fillRect(place, self.color(box.ink))
        self.draw_words(painter, layout)
        painter.end()
