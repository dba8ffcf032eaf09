"""A ring chart: what it says, and where each segment and word stands.

As with the bars (`charts`) the layout is computed once, and page and window only draw it. Segments
differ by pattern, not by colour alone, so that a grey print and a colour-blind reader tell them
apart. A ring of which a number is hidden is drawn without segments: an angle would give it away.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from math import pi
from typing import Final

from dutyrehab_desktop.reports.charts import Ink, Measure, Words, wrapped
from dutyrehab_desktop.reports.patches import Patch, Point, Ringed, Squared, arc, outline

_TITLE_SIZE: Final = 1.25
_LINE: Final = 1.35
_SIDE_BY_SIDE: Final = 36.0
"""From so many times the text size on the words stand beside the rings."""
_DIAMETER: Final = 15.0
_RING_WIDTH: Final = 2.7
_BETWEEN: Final = 0.35
_SWATCH: Final = (1.9, 1.05)
_PLATE: Final = 0.85
_BASE_LINE: Final = 0.35
_PATTERN: Final = 0.52
_EDGE: Final = 0.07
_START: Final = -pi / 2


class Fill(StrEnum):
    """How a segment is filled."""

    SOLID = "solid"
    BLANK = "blank"
    SPOKES = "spokes"
    BANDS = "bands"
    DOTS = "dots"


@dataclass(frozen=True, slots=True)
class RingPart:
    """One segment.

    Attributes:
        words: What it is, with its number: "Continuing employment issue: 10".
        count: How many people; None where the number is not told.
        fill: Its pattern.
    """

    words: str
    count: int | None
    fill: Fill


@dataclass(frozen=True, slots=True)
class Ring:
    """One ring.

    Attributes:
        name: Who stands in it, with their number: "All: 11".
        parts: Its segments, clockwise from the top.
    """

    name: str
    parts: tuple[RingPart, ...]

    @property
    def total(self) -> int | None:
        """How many people stand in it; None where a number is not told."""
        counts = [part.count for part in self.parts if part.count is not None]
        return sum(counts) if len(counts) == len(self.parts) else None


@dataclass(frozen=True, slots=True)
class RingChart:
    """What a ring chart says.

    Attributes:
        title: Its heading.
        outer: Everybody.
        inner: What became of those in the first segment of the outer ring; it spans that segment.
        notes: What stands below.
    """

    title: str
    outer: Ring
    inner: Ring | None = None
    notes: tuple[str, ...] = ()

    @property
    def rings(self) -> tuple[Ring, ...]:
        """From the outside."""
        return (self.outer,) if self.inner is None else (self.outer, self.inner)

    @property
    def description(self) -> str:
        """The chart in words, for those who hear the screen or the page."""
        told = (
            f"{ring.name} ({', '.join(each.words for each in ring.parts)})" for ring in self.rings
        )
        return "; ".join((self.title, *told, *self.notes))


@dataclass(frozen=True, slots=True)
class Area:
    """A filled shape."""

    points: tuple[Point, ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; `dashed` where nothing is told."""

    points: tuple[Point, ...]
    width: float
    ink: Ink
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class RingLayout:
    """A ring chart ready to draw: shapes in their order, then words."""

    width: float
    height: float
    shapes: tuple[Area | Stroke, ...]
    words: tuple[Words, ...]


@dataclass(slots=True)
class _Sheet:
    """What was placed so far."""

    size: float
    measure: Measure
    shapes: list[Area | Stroke] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)

    def write(self, text: str, x: float, y: float, width: float, ink: Ink) -> float:
        """Lines of text from `y` downwards; where they end."""
        size = self.size * (_TITLE_SIZE if ink is Ink.TITLE else 1)
        for line in wrapped(text, width, size, self.measure, bold=ink is not Ink.LABEL):
            y += size * _LINE
            self.words.append(Words(x, y - size * _BASE_LINE, line, size, ink))
        return y

    def fill(self, fill: Fill, patch: Patch) -> None:
        """A patch with its pattern and its edges."""
        ground = Ink.BAR if fill is Fill.SOLID else Ink.PAPER
        self.shapes.append(Area(outline(patch), ground))
        self.shapes += _pattern(fill, patch, self.size)
        for line in patch.edges():
            self.shapes.append(Stroke(line, self.size * _EDGE, Ink.EDGE))

    def plate(self, count: int, patch: Patch) -> None:
        """The number of a segment on it, where there is room."""
        text, size = str(count), self.size
        radius = size * _PLATE
        if patch.along < 2 * radius * 1.1:
            return
        x, y = patch.at(0.5, 0.5)
        self.shapes.append(Area(arc((x, y), radius, 0, 2 * pi), Ink.PAPER))
        wide = self.measure(text, size, True)
        self.words.append(Words(x - wide / 2, y + size * _BASE_LINE, text, size, Ink.NUMBER))


def lay_out_rings(chart: RingChart, width: float, size: float, measure: Measure) -> RingLayout:
    """Place a chart: rings at the left, their words beside them, or below where it is narrow.

    Args:
        chart: What it says.
        width: How wide it may be.
        size: The size of its text.
        measure: How wide a text is.
    """
    sheet = _Sheet(size, measure)
    top = sheet.write(chart.title, 0, 0, width, Ink.TITLE) + size * 0.8
    diameter = min(size * _DIAMETER, width)
    middle = (diameter / 2, top + diameter / 2)
    _draw(sheet, chart, middle, diameter / 2 - size * _EDGE)
    if width >= size * _SIDE_BY_SIDE:
        left, below = diameter + size * 2, top
    else:
        left, below = 0.0, top + diameter + size * 0.6
    low = _legend(sheet, chart, left, below, width)
    height = max(low, top + diameter) + size * 0.4
    return RingLayout(width, height, tuple(sheet.shapes), tuple(sheet.words))


def _draw(sheet: _Sheet, chart: RingChart, middle: Point, radius: float) -> None:
    size = sheet.size
    start, extent = _START, 2 * pi
    for ring in chart.rings:
        inside = radius - size * _RING_WIDTH
        whole = Ringed(middle, (inside, radius), start, extent)
        total = ring.total
        if total:
            first = _segments(sheet, ring, whole, total)
            start, extent = first.start, first.extent
        elif total is None and extent:
            for line in whole.edges():
                sheet.shapes.append(Stroke(line, size * _EDGE, Ink.EDGE, dashed=True))
        radius = inside - size * _BETWEEN


def _segments(sheet: _Sheet, ring: Ring, whole: Ringed, total: int) -> Ringed:
    """The segments of a ring whose numbers are all told; the first one."""
    placed: list[tuple[RingPart, Ringed]] = []
    angle = whole.start
    for part in ring.parts:
        extent = whole.extent * (part.count or 0) / total
        placed.append((part, Ringed(whole.middle, whole.radii, angle, extent)))
        angle += extent
    for part, patch in placed:
        if part.count:
            sheet.fill(part.fill, patch)
    for part, patch in placed:
        if part.count:
            sheet.plate(part.count, patch)
    return placed[0][1]


def _legend(sheet: _Sheet, chart: RingChart, left: float, y: float, width: float) -> float:
    size = sheet.size
    wide, high = size * _SWATCH[0], size * _SWATCH[1]
    for number, ring in enumerate(chart.rings):
        y = sheet.write(
            ring.name, left, y + (size * 0.6 if number else 0), width - left, Ink.NUMBER
        )
        for part in ring.parts:
            y += size * 0.3
            sheet.fill(part.fill, Squared((left, y + size * 0.2), wide, high))
            beside = left + wide + size * 0.6
            y = sheet.write(part.words, beside, y, width - beside, Ink.LABEL)
    for note in chart.notes:
        y = sheet.write(note, left, y + size * 0.5, width - left, Ink.LABEL)
    return y


def _pattern(fill: Fill, patch: Patch, size: float) -> Iterator[Area | Stroke]:
    gap, width = size * _PATTERN, size * _EDGE * 1.4
    rows = max(2, round(patch.across / gap))
    columns = max(2, round(patch.along / gap))
    if fill is Fill.SPOKES:
        for each in range(1, columns):
            u = each / columns
            yield Stroke((patch.at(u, 0), patch.at(u, 1)), width, Ink.EDGE)
    elif fill is Fill.BANDS:
        for each in range(1, rows):
            yield Stroke(patch.line(each / rows), width, Ink.EDGE)
    elif fill is Fill.DOTS:
        for row in range(rows):
            for column in range(columns):
                middle = patch.at((column + 0.5) / columns, (row + 0.5) / rows)
                yield Area(arc(middle, size * 0.1, 0, 2 * pi), Ink.EDGE)
