"""What the interview screen shows, as plain values: no widget and no interview in them."""

from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.app.widgets.option_line import OptionLine


class EditorKind(StrEnum):
    """Which editor takes the answer."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    DATE = "date"
    NUMBER = "number"
    MONTHS = "months"
    MONEY = "money"
    LINE = "line"
    TEXT = "text"

    @property
    def typed(self) -> bool:
        """True where the answer is typed, so that bare letters and digits belong to it."""
        return self not in (EditorKind.SINGLE, EditorKind.MULTIPLE)


@dataclass(frozen=True, slots=True)
class EditorLine:
    """What an editor shows.

    Attributes:
        kind: Which editor.
        options: The options, "don't know" and "prefer not to say" last.
        refusals: How many of the last ones are these two.
        text: The text in the field.
        draft: True where a person began that text and never gave it as an answer.
        name: What the field is called, for a screen reader.
        unit: What stands behind the number (months, a currency), or empty.
        language: In which language dates and units are said.
    """

    kind: EditorKind
    options: tuple[OptionLine, ...]
    refusals: int
    text: str = ""
    draft: bool = False
    name: str = ""
    unit: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question as it is shown.

    Attributes:
        counter: Where it stands ("Question 3 of 9").
        marks: Quiet words beside it ("Only for you").
        mild: Words that ask for mild attention ("Left open").
        label: The wording, in the language of the interview.
        second: The same in the interviewer's language, or empty.
        hint: For the interviewer.
        purpose: "Why do you ask?", in both languages.
        editor: What takes the answer.
        note: The interviewer's note.
    """

    counter: str
    marks: tuple[str, ...]
    mild: tuple[str, ...]
    label: str
    second: str
    hint: str
    purpose: tuple[str, str]
    editor: EditorLine
    note: str


@dataclass(frozen=True, slots=True)
class SpeakingLine:
    """A page that is read, not answered: a note, an ending, a pause, the last page.

    Attributes:
        eyebrow: A few words above, or empty.
        label: The text, in the language of the interview.
        second: The same in the interviewer's language, or empty.
        hint: For the interviewer.
        action: What Next does here, where it does not lead to another page; else empty.
        links: Labels and targets of what is still open.
    """

    eyebrow: str
    label: str
    second: str
    hint: str
    action: str = ""
    links: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """What is said above the page when an interview was opened again.

    Attributes:
        interrupted: True where the program had been cut off.
        title: How it was left.
        text: What is here, and what is to be checked.
        met_again: True where another meeting has begun already, so that nothing is to be asked.
    """

    interrupted: bool
    title: str
    text: str
    met_again: bool = False


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry of a roster as it is shown: its id, its key, one line that sums it up."""

    id: str
    key: str
    summary: str
    second: str
    open_questions: int


@dataclass(frozen=True, slots=True)
class RosterLine:
    """A list of entries as it is shown.

    Attributes:
        label: What one entry is called.
        second: The same in the interviewer's language, or empty.
        another: What is asked before the next entry, in both languages.
        entries: In the person's order.
        states: "That was all" and "not sure" as options.
        add: The words on the button that begins an entry.
    """

    label: str
    second: str
    another: tuple[str, str]
    entries: tuple[EntryLine, ...]
    states: tuple[OptionLine, ...]
    add: str
