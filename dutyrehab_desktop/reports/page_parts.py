"""Parts of a page that reportlab has not: a step with its box, a quotation with its rule.

Noto Sans holds no box, tick or bullet, so they are drawn.
"""

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from dutyrehab_desktop.reports.page_style import (
    ACCENT,
    HAIRLINE,
    INDENT,
    INK,
    PLAIN,
    STEP,
    STEP_WHY,
    WASH,
    Layout,
)
from dutyrehab_desktop.reports.page_tags import Tag, close_element, open_ornament

_BOX = 11.0
_RULE_WIDTH = 3.0
_PAD = 10.0


class StepBox(Flowable):  # type: ignore[misc]
    """Something to do: a box to tick, what to do, and why in small print."""

    def __init__(
        self,
        text: str,
        because: tuple[str, ...] = (),
        layout: Layout = PLAIN,
        look: ParagraphStyle = STEP,
        gap: float = 7,
    ) -> None:
        super().__init__()
        self._layout = layout
        self._gap = layout.look(STEP_WHY).spaceBefore
        step = layout.paragraph(text, look, tag=Tag.ITEM)
        reasons = [layout.paragraph(reason, STEP_WHY).part_of(step) for reason in because]
        self._paragraphs = [step, *reasons]
        self.spaceBefore = 0
        self.spaceAfter = gap * layout.scale

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The height that this needs in a column of that width."""
        inside = width - INDENT * self._layout.scale
        heights = [part.wrap(inside, height)[1] for part in self._paragraphs]
        gaps = self._gap * (len(self._paragraphs) - 1)
        self.width, self.height = width, sum(heights) + gaps
        return self.width, self.height

    def draw(self) -> None:
        """Draw it with its lower left corner at the origin."""
        canvas: Canvas = self.canv
        scale, top = self._layout.scale, self.height
        box = _BOX * scale
        canvas.saveState()
        open_ornament(canvas)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1)
        canvas.roundRect(0.5, top - box - 3 * scale, box, box, 2, stroke=1, fill=0)
        close_element(canvas)
        canvas.restoreState()
        for number, part in enumerate(self._paragraphs):
            top -= part.height + (self._gap if number else 0)
            part.drawOn(canvas, INDENT * scale, top)


class Quoted(Flowable):  # type: ignore[misc]
    """Words that stand out, a person's own for instance: light ground, rule at the left."""

    def __init__(self, words: Paragraph) -> None:
        super().__init__()
        self._words = words
        self.spaceBefore = 6
        self.spaceAfter = 10

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The height that this needs in a column of that width."""
        inside = self._words.wrap(width - 2 * _PAD - _RULE_WIDTH, height)[1]
        self.width, self.height = width, inside + 2 * _PAD
        return self.width, self.height

    def draw(self) -> None:
        """Draw it with its lower left corner at the origin."""
        canvas: Canvas = self.canv
        canvas.saveState()
        open_ornament(canvas)
        canvas.setFillColor(WASH)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(ACCENT)
        canvas.rect(0, 0, _RULE_WIDTH, self.height, stroke=0, fill=1)
        close_element(canvas)
        canvas.restoreState()
        self._words.drawOn(canvas, _PAD + _RULE_WIDTH, _PAD)


class Hairline(Flowable):  # type: ignore[misc]
    """A thin line across the column, above a section; none at the top of a page."""

    def __init__(self, layout: Layout = PLAIN) -> None:
        super().__init__()
        self.spaceBefore = 16
        self.spaceAfter = 12
        self._room = layout.text_height
        self._at_top = False

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """A line takes next to no height."""
        self.width = width
        self._at_top = height > self._room - 1
        return width, 0.8

    def draw(self) -> None:
        """Draw it at the origin."""
        if self._at_top:
            return
        canvas: Canvas = self.canv
        canvas.saveState()
        open_ornament(canvas)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.8)
        canvas.line(0, 0, self.width, 0)
        close_element(canvas)
        canvas.restoreState()
