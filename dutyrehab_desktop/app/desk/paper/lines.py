"""What the place of interviews from paper shows, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One record that was typed in.

    Attributes:
        code: The record's code.
        detail: When it was held and how much is typed, or how its consent was dated.
        waits: True while it has no consent.
    """

    code: str
    detail: str
    waits: bool


@dataclass(frozen=True, slots=True)
class PaperPage:
    """The place.

    Attributes:
        lines: Those that wait first.
        languages: The languages that an interview can be in: code, name.
        told: What was done last.
    """

    lines: tuple[PaperLine, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()
    told: str = ""

    @property
    def waiting(self) -> int:
        """How many have no consent."""
        return sum(line.waits for line in self.lines)


@dataclass(frozen=True, slots=True)
class ConsentQuestion:
    """One permission that is entered.

    Attributes:
        name: Its name.
        words: What was asked.
        choices: What may have been said: value, words; empty where a month is typed.
    """

    name: str
    words: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """What is entered when a consent is dated.

    Attributes:
        code: The record's code.
        questions: In order.
    """

    code: str
    questions: tuple[ConsentQuestion, ...]
