"""The canonical JSON of a questionnaire: what is hashed, shipped and loaded."""

import hashlib
import json
from collections.abc import Callable

from pydantic import BaseModel, ConfigDict

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.questionnaire.model import (
    FIRST_CONSENT,
    AskedBy,
    Choice,
    Question,
    Questionnaire,
    QuestionType,
    Requirement,
    Roster,
    Section,
    Sensitivity,
)

FORMAT = 1

ReadExpression = Callable[[str], Expression | None]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CanonicalChoice(_Part):
    """An option of a list."""

    name: str
    labels: dict[str, str]
    gate: str = ""
    exclusive: bool = False
    filter: str = ""
    old_values: tuple[str, ...] = ()

    @classmethod
    def of(cls, choice: Choice) -> "CanonicalChoice":
        """The canonical form of a choice."""
        return cls(
            name=choice.name,
            labels=dict(choice.labels),
            gate=choice.gate,
            exclusive=choice.exclusive,
            filter=_text(choice.filter),
            old_values=choice.old_values,
        )

    def restored(self, read: ReadExpression) -> Choice:
        """The choice again."""
        return Choice(
            self.name,
            self.labels,
            self.gate,
            self.exclusive,
            read(self.filter),
            self.old_values,
        )


class CanonicalQuestion(_Part):
    """A question, note or calculation."""

    name: str
    type: QuestionType
    labels: dict[str, str]
    hints: dict[str, str] = {}
    purposes: dict[str, str] = {}
    section: str
    roster: str = ""
    list_name: str = ""
    relevant: str = ""
    gate: str = ""
    core: bool = False
    constraint: str = ""
    constraint_messages: dict[str, str] | None = None
    calculation: str = ""
    requirement: Requirement = Requirement.STATUS
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    asked_by: AskedBy = AskedBy.INTERVIEWEE
    read_aloud: bool = True
    appearance: str = ""
    old_names: tuple[str, ...] = ()
    doubt: str = ""
    doubt_messages: dict[str, str] | None = None

    @classmethod
    def of(cls, question: Question) -> "CanonicalQuestion":
        """The canonical form of a question."""
        messages, doubts = question.constraint_messages, question.doubt_messages
        return cls(
            name=question.name,
            type=question.type,
            labels=dict(question.labels),
            hints=dict(question.hints),
            purposes=dict(question.purposes),
            section=question.section,
            roster=question.roster,
            list_name=question.list_name,
            relevant=_text(question.relevant),
            gate=question.gate,
            core=question.core,
            constraint=_text(question.constraint),
            constraint_messages=None if messages is None else dict(messages),
            calculation=_text(question.calculation),
            requirement=question.requirement,
            sensitivity=question.sensitivity,
            asked_by=question.asked_by,
            read_aloud=question.read_aloud,
            appearance=question.appearance,
            old_names=question.old_names,
            doubt=_text(question.doubt),
            doubt_messages=None if doubts is None else dict(doubts),
        )

    def restored(self, read: ReadExpression) -> Question:
        """The question again."""
        return Question(
            name=self.name,
            type=self.type,
            labels=self.labels,
            hints=self.hints,
            purposes=self.purposes,
            section=self.section,
            roster=self.roster,
            list_name=self.list_name,
            relevant=read(self.relevant),
            gate=self.gate,
            core=self.core,
            constraint=read(self.constraint),
            constraint_messages=self.constraint_messages,
            calculation=read(self.calculation),
            requirement=self.requirement,
            sensitivity=self.sensitivity,
            asked_by=self.asked_by,
            read_aloud=self.read_aloud,
            appearance=self.appearance,
            old_names=self.old_names,
            doubt=read(self.doubt),
            doubt_messages=self.doubt_messages,
        )


class CanonicalRoster(_Part):
    """A group that repeats."""

    name: str
    labels: dict[str, str]
    another: dict[str, str] = {}
    section: str
    questions: tuple[str, ...]
    relevant: str = ""
    core: bool = False
    old_names: tuple[str, ...] = ()

    @classmethod
    def of(cls, roster: Roster) -> "CanonicalRoster":
        """The canonical form of a roster."""
        return cls(
            name=roster.name,
            labels=dict(roster.labels),
            another=dict(roster.another),
            section=roster.section,
            questions=roster.questions,
            relevant=_text(roster.relevant),
            core=roster.core,
            old_names=roster.old_names,
        )

    def restored(self, read: ReadExpression) -> Roster:
        """The roster again."""
        return Roster(
            name=self.name,
            labels=self.labels,
            another=self.another,
            section=self.section,
            questions=self.questions,
            relevant=read(self.relevant),
            core=self.core,
            old_names=self.old_names,
        )


class CanonicalSection(_Part):
    """A chapter of the interview."""

    name: str
    labels: dict[str, str]
    items: tuple[str, ...]


class CanonicalForm(_Part):
    """The whole file."""

    format: int
    id: str
    version: str
    languages: tuple[str, ...]
    review: dict[str, str]
    sections: tuple[CanonicalSection, ...]
    questions: tuple[CanonicalQuestion, ...]
    rosters: tuple[CanonicalRoster, ...]
    lists: dict[str, tuple[CanonicalChoice, ...]]
    consent_version: str = FIRST_CONSENT

    @classmethod
    def of(cls, questionnaire: Questionnaire) -> "CanonicalForm":
        """The canonical form of a questionnaire."""
        return cls(
            format=FORMAT,
            id=questionnaire.id,
            version=questionnaire.version,
            languages=questionnaire.languages,
            review=dict(questionnaire.review),
            sections=tuple(
                CanonicalSection(name=part.name, labels=dict(part.labels), items=part.items)
                for part in questionnaire.sections
            ),
            questions=tuple(map(CanonicalQuestion.of, questionnaire.questions.values())),
            rosters=tuple(map(CanonicalRoster.of, questionnaire.rosters.values())),
            lists={
                name: tuple(map(CanonicalChoice.of, options))
                for name, options in questionnaire.lists.items()
            },
            consent_version=questionnaire.consent_version,
        )

    def restored(self, read: ReadExpression, sha256: str) -> Questionnaire:
        """The questionnaire again."""
        return Questionnaire(
            id=self.id,
            version=self.version,
            sha256=sha256,
            languages=self.languages,
            sections=tuple(Section(part.name, part.labels, part.items) for part in self.sections),
            questions={part.name: part.restored(read) for part in self.questions},
            rosters={part.name: part.restored(read) for part in self.rosters},
            lists={
                name: tuple(part.restored(read) for part in parts)
                for name, parts in self.lists.items()
            },
            review=self.review,
            consent_version=self.consent_version,
        )


def compile_questionnaire(questionnaire: Questionnaire) -> bytes:
    """The compiled form: the same questionnaire gives the same bytes on every machine."""
    plain = CanonicalForm.of(questionnaire).model_dump(mode="json", exclude_defaults=True)
    return json.dumps(plain, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"


def digest(questionnaire: Questionnaire) -> str:
    """The SHA-256 of the compiled form, by which an interview pins its questionnaire."""
    return hashlib.sha256(compile_questionnaire(questionnaire)).hexdigest()


def _text(expression: Expression | None) -> str:
    return "" if expression is None else expression.text
