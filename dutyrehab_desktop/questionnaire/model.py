"""A questionnaire as the rest of the program sees it: compiled, checked and frozen."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.questionnaire.cyrillic import own_text, with_scripts

Texts = Mapping[str, str]
"""A text in each language, by BCP 47 code (`en`, `ru`, `kk`, `uz`)."""


MONEY = "money"
IDENTITY = "identity"

PERMISSIONS = "c_"
"""How the names of all questions about permission begin (instrument, section A)."""

FIRST_CONSENT = "1"
"""The version of what people agree to where the settings sheet says none."""

REFUSALS = ("dk", "decline")
"""The two choices that every list but a closed one ends with (instrument 1.1, rule 1)."""


def in_language(texts: Texts, language: str) -> str:
    """A text in a language, or in the nearest that has it: its base, English, any."""
    for code in (language, language.partition("-")[0], "en"):
        text = own_text(texts, code)
        if text:
            return text
    return next((text for text in texts.values() if text), "")


class QuestionType(StrEnum):
    """What kind of answer a question takes (the XLSForm type)."""

    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TEXT = "text"
    NOTE = "note"
    CALCULATE = "calculate"


class Requirement(StrEnum):
    """What a question needs before the interview may go on (instrument 1.1, rule 2)."""

    HARD = "hard"
    STATUS = "status"
    OPTIONAL = "opt"


class AskedBy(StrEnum):
    """Who answers: the person, the interviewer alone, or the program itself."""

    INTERVIEWEE = "interviewee"
    INTERVIEWER = "interviewer"
    PROGRAM = "program"


class Sensitivity(StrEnum):
    """O ordinary, S sensitive, X special category, I identifying (instrument 1.2)."""

    ORDINARY = "O"
    SENSITIVE = "S"
    SPECIAL = "X"
    IDENTIFYING = "I"


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a list.

    Attributes:
        name: The code that is stored.
        labels: What is read aloud.
        gate: Name of the gate that must be open for this option to be shown, or empty.
        exclusive: True where choosing it clears the other options (`none`, `no`).
        filter: Expression over the answers that must hold for it to be offered, or None.
        old_values: Names that it had in earlier versions.
    """

    name: str
    labels: Texts
    gate: str = ""
    exclusive: bool = False
    filter: Expression | None = None
    old_values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One row of the survey sheet.

    Attributes:
        name: The variable name.
        type: The kind of answer.
        labels: The wording, one text a language.
        hints: For the interviewer only.
        purposes: "Why do you ask?": what may be read out to the person.
        section: Name of its section.
        roster: Name of its roster, or empty.
        list_name: Name of its list of choices, or empty.
        relevant: Facts that must hold for the question to mean anything. The law reads it.
        gate: Name of the calculated gate that must be open (privacy), or empty. The law does
            not read it: behind a closed gate a question was not asked, which is not "no".
        core: True where the short interview asks it.
        constraint: What an answer must fulfil; refused only where definitely false.
        constraint_messages: What is said then.
        doubt: What a likely answer fulfils; one that definitely does not is taken only when it
            is given twice.
        doubt_messages: What is said the first time.
        calculation: For `CALCULATE` and for `PROGRAM` questions.
        requirement: What it needs before the interview may go on.
        sensitivity: How dangerous the answer is.
        asked_by: Who answers.
        read_aloud: False where the interviewer ticks after free speech.
        appearance: `money` (in the money of the country), `money:<question>` (in the currency
            chosen there), `month` (month and year), `identity` (kept apart from the answers),
            `entries:<roster>` (the choices are the entries of that roster, by index), `ending`
            (a note on which the interview ends), or empty.
        old_names: Names that it had in earlier versions.
    """

    name: str
    type: QuestionType
    labels: Texts
    hints: Texts
    purposes: Texts
    section: str
    roster: str = ""
    list_name: str = ""
    relevant: Expression | None = None
    gate: str = ""
    core: bool = False
    constraint: Expression | None = None
    constraint_messages: Texts | None = None
    calculation: Expression | None = None
    requirement: Requirement = Requirement.STATUS
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    asked_by: AskedBy = AskedBy.INTERVIEWEE
    read_aloud: bool = True
    appearance: str = ""
    old_names: tuple[str, ...] = ()
    doubt: Expression | None = None
    doubt_messages: Texts | None = None

    @property
    def is_money(self) -> bool:
        """True where the answer is a sum."""
        return self.appearance.partition(":")[0] == MONEY

    @property
    def is_identity(self) -> bool:
        """True where the answer says who or where a person is: it is kept apart from the others."""
        return self.appearance == IDENTITY

    @property
    def currency_question(self) -> str:
        """The question that holds the currency; empty where it is the money of the country."""
        return self.appearance.partition(":")[2] if self.is_money else ""


@dataclass(frozen=True, slots=True)
class Roster:
    """A group that repeats: times held, cases.

    Attributes:
        name: The roster's name, also the name of the instance list.
        labels: What one entry is called ("One time you were held").
        another: What is asked before the next entry ("Was there another time?").
        section: Name of its section.
        questions: Names of its questions, in order.
        relevant: As for a question.
        core: True where the short interview asks it.
        old_names: Names that it had in earlier versions.
    """

    name: str
    labels: Texts
    another: Texts
    section: str
    questions: tuple[str, ...]
    relevant: Expression | None = None
    core: bool = False
    old_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of the interview. `items` are names of questions and rosters, in order."""

    name: str
    labels: Texts
    items: tuple[str, ...]


@dataclass(frozen=True)
class Questionnaire:
    """The whole questionnaire, compiled from its sheets.

    Attributes:
        id: Stable name.
        version: As the settings sheet says.
        sha256: Hex digest of the compiled form.
        languages: BCP 47 codes, source language first.
        sections: In the order they are asked.
        questions: Every question by name, in sheet order.
        rosters: Every roster by name.
        lists: Every list of choices by name; `dk` and `decline` stand last where a list has them.
        review: For each language `draft` or `reviewed`, and by whom, as the settings sheet says.
        consent_version: Of what people agree to; another one is to be read out and asked anew.
    """

    id: str
    version: str
    sha256: str
    languages: tuple[str, ...]
    sections: tuple[Section, ...]
    questions: Mapping[str, Question]
    rosters: Mapping[str, Roster]
    lists: Mapping[str, tuple[Choice, ...]]
    review: Mapping[str, str]
    consent_version: str = FIRST_CONSENT

    @property
    def pin(self) -> tuple[str, str, str]:
        """By what an interview, and what follows from it, names it: id, version, digest."""
        return self.id, self.version, self.sha256

    @property
    def spoken_languages(self) -> tuple[str, ...]:
        """The languages that people can choose: with Uzbek also Uzbek in Cyrillic letters."""
        return with_scripts(self.languages)

    @property
    def parts(self) -> tuple[Question | Roster, ...]:
        """Every question and every roster."""
        return (*self.questions.values(), *self.rosters.values())

    @cached_property
    def former(self) -> Mapping[str, str]:
        """Names of earlier versions, of questions and of rosters, with the name of today."""
        taken = self.questions.keys() | self.rosters.keys()
        names = {
            old: part.name for part in self.parts for old in part.old_names if old not in taken
        }
        return MappingProxyType(names)

    def today(self, name: str) -> str:
        """What a question or a roster of any version is called in this one; as given if unknown."""
        return self.former.get(name, name)

    def names_of(self, name: str) -> tuple[str, ...]:
        """The name of a question or a roster, and every one it had in earlier versions."""
        part = self.questions.get(name) or self.rosters.get(name)
        former = part.old_names if part is not None else ()
        return (name, *(old for old in former if self.former.get(old) == name))

    @property
    def identity(self) -> tuple[str, ...]:
        """Names of the questions whose answers are kept apart, in sheet order."""
        return tuple(name for name, question in self.questions.items() if question.is_identity)

    def choice(self, question: str, name: str) -> Choice | None:
        """The option of that name in a question's list, or None."""
        options = self.lists.get(self.questions[question].list_name, ())
        return next((option for option in options if option.name == name), None)
