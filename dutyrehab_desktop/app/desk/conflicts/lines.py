"""What the conflicts' screen shows, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One of the values: its words, and where it came from."""

    answer: str
    origin: str


@dataclass(frozen=True, slots=True)
class ConflictCard:
    """One place of one record.

    Attributes:
        number: Its place on the screen, from 0.
        code: The record's code.
        question: The question's words.
        values: What can be chosen, side by side.
    """

    number: int
    code: str
    question: str
    values: tuple[ConflictValue, ...]
