"""What the step of the four words shows, as plain values."""

from dataclasses import dataclass, field
from enum import StrEnum


class Doing(StrEnum):
    """What is being done in this step."""

    LEARNING = "learning"
    """The words are on show."""

    RECALLING = "recalling"
    """They are hidden, and the person says them."""

    ANSWERING = "answering"
    """The person chooses a question and an answer of their own."""

    SETTLED = "settled"
    """It is decided."""

    IMPOSSIBLE = "impossible"
    """The coordinator has not sent what words need."""


@dataclass(frozen=True, slots=True)
class WordsPage:
    """The step.

    Attributes:
        doing: What is being done.
        title: In one line.
        told: What the interviewer does or says.
        words: The four words; empty unless they are on show.
        rehearsed: True once they were hidden and said: they can be known only then.
    """

    doing: Doing
    title: str
    told: str
    words: tuple[str, ...] = field(default=(), repr=False)
    rehearsed: bool = False
