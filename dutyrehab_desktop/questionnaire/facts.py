"""What holds in one interview at one moment: which answers count, which gates are open.

Everything is looked up at most once per moment; an expression asks for what it reads, so
dependencies settle themselves. A new answer makes a new object, which keeps what the answer
cannot have changed.
"""

import math
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TypeVar

from dutyrehab_desktop.expressions import (
    Judged,
    Leaf,
    Members,
    PartialDate,
    PlainScope,
    compute,
    holds,
)
from dutyrehab_desktop.expressions.knowledge import Member
from dutyrehab_desktop.expressions.moments import midnight
from dutyrehab_desktop.expressions.values import number_of, text_of
from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.dependencies import Dependencies
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    Choice,
    Question,
    Questionnaire,
    QuestionType,
    in_language,
)

_OPEN = ("yes", "true", "1")
_NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL)


class Facts:
    """The answers of one sheet as logic sees them."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        sheet: AnswerSheet,
        today: date,
        language: str = "",
        dependencies: Dependencies | None = None,
    ) -> None:
        self.questionnaire = questionnaire
        self.language = language or next(iter(questionnaire.languages), "en")
        self._spoken: dict[str, Facts] = {}
        self._dependencies = dependencies or Dependencies(questionnaire)
        self.sheet = sheet
        self.today = today
        self._relevant: dict[str, dict[str, bool]] = {}
        self._texts: dict[str, dict[str, str]] = {}
        self._gates: dict[str, bool] = {}
        self._outside = _Scope(self, "", "", "")

    def after(self, sheet: AnswerSheet) -> "Facts":
        """The facts once the answers have become those of another sheet."""
        touched = self._dependencies.affected_by(_changed(self.sheet, sheet))
        later = Facts(self.questionnaire, sheet, self.today, self.language, self._dependencies)
        # What is shared stays true for both: nothing that it rests on was touched.
        later._relevant = _without(self._relevant, touched)
        later._texts = _without(self._texts, touched)
        later._gates = _without(self._gates, touched)
        return later

    def relevant(self, name: str, entry: str = "") -> bool:
        """Whether the facts make a question or roster mean something. Privacy is not asked."""
        places = self._relevant.get(name)
        if places is None:
            places = self._relevant[name] = {}
        known = places.get(entry)
        if known is None:
            # A circle, which the lint refuses, ends here instead of never.
            places[entry] = False
            known = places[entry] = self._judge_relevance(name, entry)
        return known

    def _judge_relevance(self, name: str, entry: str) -> bool:
        question = self.questionnaire.questions.get(name)
        if question is None:
            roster = self.questionnaire.rosters[name]
            return roster.relevant is None or holds(roster.relevant, self._outside)
        if question.roster and not self.relevant(question.roster):
            return False
        return question.relevant is None or holds(
            question.relevant, self.scope(question.roster, entry)
        )

    def gate_open(self, gate: str) -> bool:
        """Whether a gate is open: its calculation is true, or says yes. No gate is open."""
        if not gate:
            return True
        if gate not in self._gates:
            self._gates[gate] = False
            question = self.questionnaire.questions.get(gate)
            if question is not None and question.calculation is not None:
                value = compute(question.calculation, self._outside)
                self._gates[gate] = text_of(value) in _OPEN
        return self._gates[gate]

    def counts(self, question: Question, entry: str = "") -> bool:
        """Whether an answer may be read: relevant, and not behind a closed gate."""
        return self.relevant(question.name, entry) and self.gate_open(question.gate)

    def offered(self, choice: Choice, scope: PlainScope) -> bool:
        """Whether an option is offered now; the two refusals have places of their own."""
        if choice.name in REFUSALS or not self.gate_open(choice.gate):
            return False
        return choice.filter is None or holds(choice.filter, scope)

    def status(self, question: Question, entry: str = "") -> Status:
        """The status of a question: what is irrelevant was skipped, what is gated not asked."""
        if not self.relevant(question.name, entry):
            return Status.SKIPPED
        if not self.gate_open(question.gate):
            return Status.NOT_ASKED
        return self.sheet.answer(question.name, entry).status

    def text(self, question: Question, entry: str = "") -> str:
        """The value as two-valued logic reads it; empty where it does not count."""
        places = self._texts.get(question.name)
        if places is None:
            places = self._texts[question.name] = {}
        known = places.get(entry)
        if known is None:
            places[entry] = ""
            known = places[entry] = self._read(question, entry)
        return known

    def _read(self, question: Question, entry: str) -> str:
        if not self.counts(question, entry):
            return ""
        if question.type is QuestionType.CALCULATE and question.calculation is not None:
            value = compute(question.calculation, self.scope(question.roster, entry))
            # A calculation without a result is empty, as in ODK; nobody wants to read "NaN".
            empty = isinstance(value, float) and math.isnan(value)
            return "" if empty else text_of(value)
        return self.sheet.answer(question.name, entry).value

    def entries(self, roster: str) -> tuple[str, ...]:
        """The ids of a roster's entries; none where the roster is irrelevant."""
        return self.sheet.entries(roster).ids if self.relevant(roster) else ()

    def now(self) -> datetime:
        """The beginning of the day: no hour of an interview is written down anywhere."""
        return midnight(self.today, UTC).at

    def position(self, roster: str, entry: str) -> int:
        """The place of an entry in its roster, from 1; 0 outside rosters."""
        ids = self.sheet.entries(roster).ids if roster else ()
        return ids.index(entry) + 1 if entry in ids else 0

    def items(self, list_name: str) -> tuple[dict[str, str], ...]:
        """The choices of a list as rows: name, and label in the language of these facts."""
        return tuple(
            {"name": choice.name, "label": in_language(choice.labels, self.language)}
            for choice in self.questionnaire.lists.get(list_name, ())
        )

    def label_of(self, name: str, value: str) -> str:
        """How a choice of a question is worded; empty where it has none of that name."""
        if name not in self.questionnaire.questions:
            return ""
        choice = self.questionnaire.choice(name, value)
        return in_language(choice.labels, self.language) if choice is not None else ""

    def spoken(self, language: str) -> "Facts":
        """The same facts, for calculations that word a choice in a language."""
        if language not in self._spoken:
            self._spoken[language] = Facts(
                self.questionnaire, self.sheet, self.today, language, self._dependencies
            )
        return self._spoken[language]

    def scope(self, roster: str, entry: str, current: str = "") -> PlainScope:
        """What an expression may look at from outside rosters, or from inside an entry."""
        return _Scope(self, roster, entry, current) if roster or current else self._outside

    def knowledge(self, question: Question, entry: str, answer: Answer) -> "KnownScope":
        """What is known at the moment when an answer to a question is being checked."""
        return KnownScope(self, question.roster, entry, typed(question, answer))


class _Scope:
    """The two-valued scope of an expression (`expressions.PlainScope`)."""

    __slots__ = ("_current", "_entry", "_facts", "_roster")

    def __init__(self, facts: Facts, roster: str, entry: str, current: str) -> None:
        self._facts = facts
        self._roster = roster
        self._entry = entry
        self._current = current

    def text_of(self, name: str) -> str:
        question = self._facts.questionnaire.questions.get(name)
        if question is None:
            return ""
        if not question.roster:
            return self._facts.text(question)
        if question.roster == self._roster:
            return self._facts.text(question, self._entry)
        return next(iter(self.texts_of(name)), "")

    def texts_of(self, name: str) -> Sequence[str]:
        question = self._facts.questionnaire.questions.get(name)
        if question is None:
            return ()
        if not question.roster:
            return (self._facts.text(question),)
        entries = self._facts.entries(question.roster)
        return tuple(self._facts.text(question, entry) for entry in entries)

    def status_of(self, name: str) -> str:
        question = self._facts.questionnaire.questions.get(name)
        if question is None:
            return Status.NOT_ASKED
        entry = self._entry if question.roster == self._roster else ""
        return self._facts.status(question, entry)

    def current(self) -> str:
        return self._current

    def entries(self, roster: str) -> Sequence[PlainScope]:
        return tuple(self._facts.scope(roster, entry) for entry in self._facts.entries(roster))

    def today(self) -> date:
        return self._facts.today

    def now(self) -> datetime:
        return self._facts.now()

    def position(self) -> int:
        return self._facts.position(self._roster, self._entry)

    def items(self, list_name: str) -> Sequence[Mapping[str, str]]:
        return self._facts.items(list_name)

    def label_of(self, name: str, value: str) -> str:
        return self._facts.label_of(name, value)


class KnownScope:
    """The three-valued scope of a constraint: it may refuse only what is definitely false."""

    def __init__(self, facts: Facts, roster: str, entry: str, current: Judged) -> None:
        self._facts = facts
        self._roster = roster
        self._entry = entry
        self._current = current

    def knowledge_of(self, name: str) -> Judged:
        """What is known of a question, or of the answer being checked (`.`)."""
        if name in (".", ".."):
            place = self._facts.position(self._roster, self._entry)
            return self._current if name == "." else Judged(float(place))
        question = self._facts.questionnaire.questions.get(name)
        if question is None or question.roster not in ("", self._roster):
            return Judged(None, blocked_by=frozenset({Leaf(name)}))
        entry = self._entry if question.roster else ""
        if not self._facts.relevant(name, entry):
            return Judged("", frozenset({Leaf(name)}))
        if question.type is QuestionType.CALCULATE:
            return Judged(self._facts.text(question, entry), frozenset({Leaf(name)}))
        if not self._facts.gate_open(question.gate):
            return Judged(None, blocked_by=frozenset({Leaf(name)}))
        return typed(question, self._facts.sheet.answer(name, entry))

    def members(self, name: str) -> Members:
        """The entries of a roster, named by itself or by one of its questions."""
        question = self._facts.questionnaire.questions.get(name)
        roster = question.roster if question is not None else name
        complete = self._facts.sheet.entries(roster).state is RosterState.COMPLETE
        scopes = (
            KnownScope(self._facts, roster, entry, self._current)
            for entry in self._facts.entries(roster)
        )
        entries = tuple(Member(scope, Judged(True)) for scope in scopes)
        return Members(entries, complete, frozenset({Leaf(roster)}))

    def in_roster(self, name: str) -> bool:
        """Whether a question is asked of entries that this scope stands outside of."""
        question = self._facts.questionnaire.questions.get(name)
        return question is not None and question.roster not in ("", self._roster)

    def today(self) -> date:
        """The injected day."""
        return self._facts.today

    def now(self) -> datetime:
        """The beginning of that day."""
        return self._facts.now()

    def items(self, list_name: str) -> Sequence[Mapping[str, str]]:
        """The choices of a list."""
        return self._facts.items(list_name)

    def label_of(self, name: str, value: str) -> str:
        """How a choice of a question is worded."""
        return self._facts.label_of(name, value)


def _changed(old: AnswerSheet, new: AnswerSheet) -> set[str]:
    """Names of questions and rosters that differ between two sheets."""
    if only := new.differs_only_in(old):
        return {only}
    before, after = old.answers, new.answers
    names = {place.question for place, answer in after.items() if before.get(place) != answer}
    names |= {place.question for place in before.keys() - after.keys()}
    names |= {name for name, known in new.rosters.items() if old.rosters.get(name) != known}
    return names | {name for name in old.rosters if name not in new.rosters}


Value = TypeVar("Value")


def _without(known: dict[str, Value], touched: frozenset[str]) -> dict[str, Value]:
    kept = dict(known)
    for name in touched:
        kept.pop(name, None)
    return kept


def typed(question: Question, answer: Answer) -> Judged:
    """An answer as three-valued logic knows it: a number, a date, a text, or unknown."""
    leaves = frozenset({Leaf(question.name)})
    if answer.status is not Status.ANSWERED:
        return Judged(None, blocked_by=leaves, status=answer.status)
    if question.type in _NUMBERS:
        return Judged(number_of(answer.value), leaves, status=answer.status)
    if question.type is QuestionType.DATE:
        return Judged(PartialDate.parse(answer.value), leaves, status=answer.status)
    return Judged(answer.value, leaves, status=answer.status)
