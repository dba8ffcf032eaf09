"""One of the first steps of a new laptop, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FirstStep:
    """One step of a new laptop.

    Attributes:
        name: `vault`, `practise`, `enrol` or `interview`.
        title: What it is.
        why: What it is for.
        action: What its button says; empty where there is nothing to press.
        done: True where it was taken.
    """

    name: str
    title: str
    why: str
    action: str
    done: bool
