"""What the guide shows, as plain values."""

from dataclasses import dataclass
from enum import StrEnum


class GuideKind(StrEnum):
    """How a line is shown."""

    STEP = "step"
    DO = "do"
    SAY = "say"
    TELL = "tell"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class GuideLine:
    """One line.

    Attributes:
        kind: How it is shown: a heading, something to do, to say word by word, to tell in one's own
            words, or to be checked.
        text: In the language of whoever it is for.
        second: The same in the interviewer's own language, or empty.
    """

    kind: GuideKind
    text: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page.

    Attributes:
        name: Its stable name.
        title: What it is about.
        lines: What stands on it.
    """

    name: str
    title: str
    lines: tuple[GuideLine, ...]
