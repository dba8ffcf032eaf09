"""What the page of the set-up shows, as plain values."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """What a button of a step does."""

    GO = "go"
    WRITE = "write"
    DRAW = "draw"
    STRIKE = "strike"
    PLAY = "play"


@dataclass(frozen=True, slots=True)
class StepAct:
    """A button.

    Attributes:
        act: What it does.
        words: What stands on it.
        place: For `GO`: the name of the place.
    """

    act: Act
    words: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class StepCard:
    """One step.

    Attributes:
        step: Its name.
        title: In words.
        why: What it is for, and how it is done.
        state: `done`, `open` or `doubtful`.
        state_words: The same in words.
        facts: What is so, in sentences.
        acts: Its buttons.
    """

    step: str
    title: str
    why: str
    state: str
    state_words: str
    facts: tuple[str, ...]
    acts: tuple[StepAct, ...]


@dataclass(frozen=True, slots=True)
class SetupPage:
    """The page.

    Attributes:
        cards: In the order in which they are done.
        told: What was done last.
        open: How many steps are not done.
    """

    cards: tuple[StepCard, ...] = ()
    told: str = ""
    open: int = 0
