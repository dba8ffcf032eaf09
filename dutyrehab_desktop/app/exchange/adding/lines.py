"""What the page shows on which something is added, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.app.interview.lines import EditorLine


@dataclass(frozen=True, slots=True)
class QuestionChoice:
    """A question that can be answered once more.

    Attributes:
        name: Its name.
        words: Its wording, in the reader's language.
        section: The chapter it stands in.
    """

    name: str
    words: str
    section: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that was chosen.

    Attributes:
        name: Its name.
        words: Its wording, in the reader's language.
        hint: For the interviewer.
        editor: What takes the answer.
    """

    name: str
    words: str
    hint: str
    editor: EditorLine


@dataclass(frozen=True, slots=True)
class AddingPage:
    """The page.

    Attributes:
        sealed: Codes of the records that are sealed on this laptop.
        questions: What can be added.
        asked: The question that was chosen, or None.
        told: What was added last.
    """

    sealed: tuple[str, ...] = ()
    questions: tuple[QuestionChoice, ...] = ()
    asked: Asked | None = None
    told: str = ""
