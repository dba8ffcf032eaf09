"""One option as it is shown; without Qt, so that presenters can speak of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OptionLine:
    """One option.

    Attributes:
        name: What is stored.
        key: The key that chooses it.
        shown_key: The key as the badge writes it (`D`, or `Alt+D` beside a text field).
        label: What is read aloud.
        second: The same in the interviewer's language, or empty.
        chosen: True where it is the answer, or part of it.
    """

    name: str
    key: str
    shown_key: str
    label: str
    second: str
    chosen: bool = False
