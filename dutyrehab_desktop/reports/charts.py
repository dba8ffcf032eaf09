"""A bar chart: what it says, and where each bar and word stands.

The layout is computed once, here. The page (reportlab) and the window (Qt) only draw it, so that
both show the same chart. Coordinates run from the upper left corner downwards, as on a screen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

Measure = Callable[[str, float, bool], float]
"""The width of a text in a size, bold or not, in the units of the layout."""

_TITLE_SIZE = 1.25
_LINE = 1.35
_LABEL_SHARE = 0.44
_GAP = 1.2
_BAR = 1.3
_ROW_GAP = 0.75


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One bar.

    Attributes:
        label: What is counted.
        count: Of how many people it is true.
        base: Of how many it was counted.
        words: "10 of 11", and how many are not known.
    """

    label: str
    count: int
    base: int
    words: str


@dataclass(frozen=True, slots=True)
class ChartModel:
    """What a chart says.

    Attributes:
        title: Its heading; empty where it stands under one.
        total: The number of people whom a full bar stands for.
        bars: From the top.
    """

    title: str
    total: int
    bars: tuple[ChartBar, ...]

    @property
    def description(self) -> str:
        """The chart in words, for those who hear the screen."""
        told = (self.title, *(f"{bar.label}: {bar.words}" for bar in self.bars))
        return "; ".join(words for words in told if words)


class Ink(StrEnum):
    """What a shape means; each renderer has its own colours for it."""

    TITLE = "title"
    LABEL = "label"
    NUMBER = "number"
    BAR = "bar"
    TRACK = "track"
    PAPER = "paper"
    EDGE = "edge"


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; `y` is its base line."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink

    @property
    def bold(self) -> bool:
        """True where it is drawn in the bold weight."""
        return self.ink is not Ink.LABEL


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle; `y` is its upper edge."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """A chart ready to draw: boxes first, then words."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    words: tuple[Words, ...]


def lay_out_chart(chart: ChartModel, width: float, size: float, measure: Measure) -> ChartLayout:
    """Place a chart: labels at the left, wrapped; bars at the right; the number below each bar.

    Args:
        chart: What it says.
        width: How wide it may be.
        size: The size of its text.
        measure: How wide a text is.
    """
    boxes: list[Box] = []
    words: list[Words] = []
    y = 0.0
    if chart.title:
        for line in wrapped(chart.title, width, size * _TITLE_SIZE, measure, bold=True):
            y += size * _TITLE_SIZE * _LINE
            words.append(Words(0, y - size * 0.35, line, size * _TITLE_SIZE, Ink.TITLE))
        y += size * _GAP
    left = width * _LABEL_SHARE + size * _GAP
    room = width - left
    for bar in chart.bars:
        lines = wrapped(bar.label, width * _LABEL_SHARE, size, measure, bold=False)
        for number, line in enumerate(lines):
            words.append(Words(0, y + size * (1 + number * _LINE), line, size, Ink.LABEL))
        full = room * bar.base / chart.total if chart.total else 0
        filled = room * bar.count / chart.total if chart.total else 0
        boxes.append(Box(left, y, full, size * _BAR, Ink.TRACK))
        if filled:
            boxes.append(Box(left, y, filled, size * _BAR, Ink.BAR))
        below = wrapped(bar.words, room, size, measure, bold=True)
        for number, line in enumerate(below):
            at = y + size * (_BAR + _LINE * (1 + number))
            words.append(Words(left, at - size * 0.1, line, size, Ink.NUMBER))
        taken = max(len(lines) * _LINE, _BAR + len(below) * _LINE)
        y += size * (taken + _ROW_GAP)
    return ChartLayout(width, y, tuple(boxes), tuple(words))


def wrapped(
    text: str, width: float, size: float, measure: Measure, *, bold: bool
) -> tuple[str, ...]:
    """A text in lines that fit; a single word that is too long gets a line of its own."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer, size, bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)
