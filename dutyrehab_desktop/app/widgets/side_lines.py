"""What the two side panels show, as plain values; without Qt."""

from dataclasses import dataclass
from enum import StrEnum


class LineKind(StrEnum):
    """What a card beside the question tells."""

    BARRIER = "barrier"
    CATEGORY = "category"
    ROUTE = "route"
    DEADLINE = "deadline"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class BarrierLine:
    """One barrier as it is shown, or what is open beside it.

    Attributes:
        id: The barrier's id, or that of the category, route or deadline.
        found: True where it is found or open, False where it is possible.
        title: What stands in the way, or what is open.
        because: The answers behind it, in a few words.
        neutral: True where only a mark may be seen until it is opened.
        details: Headings with texts: law, confidence, next step, what would change it.
        jumps: Where one can go from here: a label, and the target `question` or
            `question entry`.
        kind: What it tells.
    """

    id: str
    found: bool
    title: str
    because: str
    neutral: bool
    details: tuple[tuple[str, str], ...] = ()
    jumps: tuple[tuple[str, str], ...] = ()
    kind: LineKind = LineKind.BARRIER


@dataclass(frozen=True, slots=True)
class SectionLine:
    """One section as it is shown.

    Attributes:
        name: Its name.
        number: Its place in the interview, from 1.
        label: Its title.
        answered: How many questions have been settled.
        total: How many are asked on this path.
        current: True for the one on screen.
    """

    name: str
    number: int
    label: str
    answered: int
    total: int
    current: bool = False

    @property
    def done(self) -> bool:
        """True where nothing is open any more."""
        return self.total > 0 and self.answered >= self.total


class SaveMark(StrEnum):
    """The shape beside the words about saving: in memory, saved, not saved."""

    RING = "ring"
    TICK = "tick"
    GAP = "gap"
