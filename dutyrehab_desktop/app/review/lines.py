"""What the review screen shows, as plain values."""

from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.app.widgets.option_line import OptionLine


class Stage(StrEnum):
    """The steps of looking back."""

    READ = "read"
    PERMISSIONS = "permissions"
    AGREEMENT = "agreement"
    WORDS = "words"
    PAPER = "paper"
    AFTER = "after"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One answer as it is read back.

    Attributes:
        number: Its place on the page, from 0.
        question: The question's words.
        answer: The answer's words.
        open: True where the person did not know or preferred not to say.
        apart: True where the questionnaire has no place for it any more: it can only be taken out.
    """

    number: int
    question: str
    answer: str
    open: bool
    apart: bool = False


@dataclass(frozen=True, slots=True)
class ReadSection:
    """A chapter: a title, or the line of a roster's entry, and its answers."""

    title: str
    entry: str
    lines: tuple[ReadLine, ...]


@dataclass(frozen=True, slots=True)
class ReadPage:
    """The whole record as it is read back.

    Attributes:
        title: In the interview's language.
        intro: For the interviewer.
        sections: Chapters in order.
        action: The words on the button that goes on.
    """

    title: str
    intro: str
    sections: tuple[ReadSection, ...]
    action: str


@dataclass(frozen=True, slots=True)
class AskPage:
    """A question of the closing part.

    Attributes:
        label: In the interview's language.
        second: In the interviewer's, or empty.
        hint: For the interviewer.
        options: What can be chosen.
        permissions: The permissions as they stand, to be read aloud first.
    """

    label: str
    second: str
    hint: str
    options: tuple[OptionLine, ...]
    permissions: tuple[ReadLine, ...] = ()


@dataclass(frozen=True, slots=True)
class DonePage:
    """Where the interview is now.

    Attributes:
        title: In one line.
        text: What that means.
        care: A word to the interviewer.
        sealed: False where something is still to be done, or the interview is deleted.
    """

    title: str
    text: str
    care: str
    sealed: bool = False
