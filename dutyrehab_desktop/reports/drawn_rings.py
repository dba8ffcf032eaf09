"""A ring chart on a page: vector shapes, and the chart in words for programs that read aloud."""

from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from dutyrehab_desktop.reports.charts import Ink
from dutyrehab_desktop.reports.fonts import BOLD, REGULAR
from dutyrehab_desktop.reports.page_style import ACCENT, INK, PAPER, TRACK
from dutyrehab_desktop.reports.page_tags import (
    Drawn,
    Element,
    Tag,
    close_element,
    open_element,
)
from dutyrehab_desktop.reports.rings import Area, RingChart, RingLayout, Stroke, lay_out_rings

_TEXT: Final = 10.0
_DASHES: Final = (2, 2)
_INKS: Final = {
    Ink.TITLE: INK,
    Ink.LABEL: INK,
    Ink.NUMBER: INK,
    Ink.BAR: ACCENT,
    Ink.TRACK: TRACK,
    Ink.PAPER: PAPER,
    Ink.EDGE: INK,
}


class DrawnRings(Flowable):  # type: ignore[misc]
    """A ring chart, drawn on the canvas itself so that no unembedded font is named."""

    def __init__(self, chart: RingChart) -> None:
        super().__init__()
        self._chart = chart
        self._layout: RingLayout | None = None
        self._element = Element(Tag.FIGURE, alternative=chart.description)
        self.spaceBefore = 6
        self.spaceAfter = 14

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The height that this needs in a column of that width."""
        self._layout = lay_out_rings(self._chart, width, _TEXT, _measure)
        return width, self._layout.height

    def draw(self) -> None:
        """The layout runs downwards from the top, a page upwards from the bottom."""
        if self._layout is None:
            return
        canvas: Canvas = self.canv
        drawn: Drawn | None = getattr(canvas, "drawn", None)
        if drawn is not None:
            open_element(canvas, drawn, self._element)
        canvas.saveState()
        self._paint(canvas, self._layout)
        canvas.restoreState()
        if drawn is not None:
            close_element(canvas)

    def _paint(self, canvas: Canvas, layout: RingLayout) -> None:
        for shape in layout.shapes:
            path = canvas.beginPath()
            path.moveTo(shape.points[0][0], layout.height - shape.points[0][1])
            for x, y in shape.points[1:]:
                path.lineTo(x, layout.height - y)
            if isinstance(shape, Area):
                canvas.setFillColor(_INKS[shape.ink])
                canvas.drawPath(path, stroke=0, fill=1)
            else:
                _pen(canvas, shape)
                canvas.drawPath(path, stroke=1, fill=0)
        for words in layout.words:
            canvas.setFillColor(_INKS[words.ink])
            canvas.setFont(BOLD if words.bold else REGULAR, words.size)
            canvas.drawString(words.x, layout.height - words.y, words.text)


def _pen(canvas: Canvas, line: Stroke) -> None:
    canvas.setStrokeColor(_INKS[line.ink])
    canvas.setLineWidth(line.width)
    if line.dashed:
        canvas.setDash(*_DASHES)
    else:
        canvas.setDash()


def _measure(text: str, size: float, bold: bool) -> float:
    return float(pdfmetrics.stringWidth(text, BOLD if bold else REGULAR, size))
