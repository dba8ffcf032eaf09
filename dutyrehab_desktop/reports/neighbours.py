"""States of people that are possible, from real people by changing one answer.

All possible states of forty lines are too many to write down. Whoever has answered one question
as somebody else did, or ticked one thing more, is possible for certain, because the formulas
themselves are asked what then follows; and with so few states the attacker of `bounding` is
stronger than a real one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from dutyrehab_desktop.expressions import Expression, judge
from dutyrehab_desktop.law.scopes import Record, RecordScope
from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    Status,
)
from dutyrehab_desktop.questionnaire.model import Question, QuestionType
from dutyrehab_desktop.reports.columns import Column, ColumnKind, options_of
from dutyrehab_desktop.reports.counting import NO_LAW
from dutyrehab_desktop.reports.impact import is_impact
from dutyrehab_desktop.reports.impact_world import ImpactWorld
from dutyrehab_desktop.reports.relations import COUNTRY, ROLE, State
from dutyrehab_desktop.reports.tabulating import Tabulator

_NONE: Final = "none"
"""The option of a list that excludes all others."""

_LAW: Final = (ColumnKind.CATEGORY, ColumnKind.BARRIER)
_GIVEN: Final = frozenset({COUNTRY, ROLE})


@dataclass(frozen=True)
class QuestionWorld:
    """The world of a questionnaire, a law and the formulas of the counts.

    Attributes:
        makes: Turns interviews into bytes.
        told: For each country interviews of real people; some of them are enough.
        changes: How many changed interviews are looked at for a component and country.
        judged: The same where the law has to be asked, which takes longer.
    """

    makes: Tabulator
    told: Mapping[str, Sequence[AnswerSheet]]
    changes: int = 3000
    judged: int = 150
    _read: dict[str, frozenset[str]] = field(default_factory=dict, init=False, repr=False)

    @property
    def gates(self) -> tuple[str, ...]:
        """As `World.gates`: in which country somebody lives, and for whom they speak."""
        return (COUNTRY, ROLE)

    def variable(self, column: str) -> str:
        """As `World.variable`."""
        known = self._column(column)
        return column if known is None else known.variable

    def order(self, column: str) -> str:
        """As `World.order`."""
        index = self.makes.layout.index
        return f"{index.get(column, len(index)):06} {column}"

    def facts(self, column: str) -> frozenset[str]:
        """As `World.facts`: the questions and lists that it rests on, in the end."""
        if column not in self._read:
            self._read[column] = self._closed(self._names(column)) - _GIVEN
        return self._read[column]

    def states(
        self, columns: tuple[str, ...], country: str, seen: frozenset[State]
    ) -> frozenset[State]:
        """As `World.states`."""
        known = [self._column(name) for name in columns]
        wanted = [column for column in known if column is not None]
        if len(wanted) != len(columns):
            return seen
        facts = sorted(frozenset().union(*(self.facts(name) for name in columns)))
        left = self.judged if any(column.kind in _LAW for column in wanted) else self.changes
        typical = self._typical(wanted, country, seen)
        changes = list(self._changes([sheet for _, sheet in typical], facts))
        step = max(1, -(-len(changes) // left))
        found = set(seen)
        for at, fact, change in changes[::step]:
            state, sheet = typical[at]
            if isinstance(change, Answer):
                changed = sheet.with_answer(Place(fact), change)
            else:
                changed = self._with_list(sheet, fact, typical[change][1])
            # What does not rest on the change stays as it is.
            touched = [place for place, name in enumerate(columns) if fact in self.facts(name)]
            now = self.makes.cells(
                self._settled(changed, facts), [wanted[place] for place in touched]
            )
            fresh = list(state)
            for place, code in zip(touched, now, strict=True):
                fresh[place] = code
            found.add(tuple(fresh))
        return frozenset(found)

    def _column(self, name: str) -> Column | None:
        layout = self.makes.layout
        return layout.columns[layout.index[name]] if name in layout.index else None

    def _names(self, name: str) -> frozenset[str]:
        """The names that a column reads itself."""
        column = self._column(name)
        if column is None:
            return self._proposed if is_impact(name) else self._everything
        subject = name.partition("/")[2]
        if column.kind is ColumnKind.COUNT:
            count = next(each for each in self.makes.plan.counts if each.id == subject)
            return count.base.names | count.formula.names
        law = self.makes.law
        if column.kind is ColumnKind.BARRIER:
            barrier = next(each for each in law.barriers if each.id == subject)
            return frozenset(law.names_read(barrier.found, barrier.possible)) | self._presumed
        if column.kind is ColumnKind.CATEGORY:
            category = next(each for each in law.categories if each.key == subject)
            return frozenset(law.names_read(category.yes, category.no)) | self._presumed
        return frozenset({column.variable.rpartition("/")[2]})

    @cached_property
    def _presumed(self) -> frozenset[str]:
        """What the law takes for granted hangs together with everything that it finds."""
        law = self.makes.law
        return frozenset(law.names_read(*(each.when for each in law.presumptions.values())))

    @cached_property
    def _proposed(self) -> frozenset[str]:
        """What the figures of the proposals rest on."""
        return ImpactWorld.of(self.makes.law).read | self._presumed

    @cached_property
    def _everything(self) -> frozenset[str]:
        """What a column that nobody knows here may rest on."""
        form = self.makes.questionnaire
        return frozenset(form.questions) | frozenset(form.rosters)

    def _closed(self, names: Iterable[str]) -> frozenset[str]:
        """Names with what decides whether they are asked; a question of a list is its list."""
        form = self.makes.questionnaire
        waiting, found = list(names), set[str]()
        while waiting:
            name = waiting.pop()
            question = form.questions.get(name)
            if question is not None and question.roster:
                waiting += _read_by(question)
                name = question.roster
            if name in found:
                continue
            found.add(name)
            if question is not None:
                waiting += _read_by(question)
            roster = form.rosters.get(name)
            if roster is not None and roster.relevant is not None:
                waiting += roster.relevant.names
        return frozenset(found & (form.questions.keys() | form.rosters.keys()))

    def _typical(
        self, columns: Sequence[Column], country: str, seen: frozenset[State]
    ) -> list[tuple[State, AnswerSheet]]:
        """One interview for each state that real people have."""
        chosen: dict[State, AnswerSheet] = {}
        for sheet in self.told.get(country, ()):
            chosen.setdefault(self.makes.cells(sheet, columns), sheet)
        return [(state, sheet) for state, sheet in sorted(chosen.items()) if state in seen]

    def _changes(
        self, typical: Sequence[AnswerSheet], facts: Sequence[str]
    ) -> Iterator[tuple[int, str, Answer | int]]:
        """One thing changed in one interview: another answer, or a list as somebody else has it."""
        form = self.makes.questionnaire
        for fact in facts:
            for at, sheet in enumerate(typical):
                if fact in form.rosters:
                    yield from ((at, fact, other) for other in range(len(typical)) if other != at)
                else:
                    for answer in self._answers(form.questions[fact], sheet, typical):
                        yield at, fact, answer

    def _answers(
        self, question: Question, sheet: AnswerSheet, typical: Sequence[AnswerSheet]
    ) -> Iterator[Answer]:
        """Other answers to a question."""
        now = sheet.answer(question.name)
        others = {other.answer(question.name) for other in typical} - {now}
        yield from sorted(others, key=lambda each: (each.value, each.status))
        options = options_of(question, self.makes.questionnaire)
        if question.type is QuestionType.SELECT_ONE:
            yield from (Answer(option) for option in options)
        elif question.type is QuestionType.SELECT_MULTIPLE:
            chosen = set(now.value.split()) if now.status is Status.ANSWERED else set()
            for option in options:
                ticked = {option} if _NONE in (option, *chosen) else chosen ^ {option}
                if ticked:
                    order = [each for each in options if each in ticked]
                    yield Answer(" ".join(order))

    def _with_list(self, sheet: AnswerSheet, roster: str, other: AnswerSheet) -> AnswerSheet:
        """An interview with somebody else's entries in one list."""
        form = self.makes.questionnaire
        names = {each.name for each in form.questions.values() if each.roster == roster}
        answers = {
            place: answer for place, answer in sheet.answers.items() if place.question not in names
        }
        answers |= {
            place: answer for place, answer in other.answers.items() if place.question in names
        }
        return AnswerSheet(answers, {**sheet.rosters, roster: other.entries(roster)})

    def _settled(self, sheet: AnswerSheet, facts: Sequence[str]) -> AnswerSheet:
        """Without what nobody would have been asked; until nothing more falls away."""
        form = self.makes.questionnaire
        while True:
            person = Record(sheet, form, NO_LAW, self.makes.as_of).person
            later = sheet
            for fact in facts:
                roster, question = form.rosters.get(fact), form.questions.get(fact)
                if roster is not None:
                    if later.entries(fact).ids and _untrue(roster.relevant, person):
                        later = self._with_list(later, fact, AnswerSheet())
                        later = later.with_roster(fact, RosterEntries())
                elif (
                    question is not None
                    and Place(fact) in later.answers
                    and _untrue(question.relevant, person)
                ):
                    answers = {at: each for at, each in later.answers.items() if at[0] != fact}
                    later = AnswerSheet(answers, later.rosters)
            if later is sheet:
                return sheet
            sheet = later


def _read_by(question: Question) -> frozenset[str]:
    """What decides whether a question is asked, or what it is reckoned from."""
    found = frozenset[str]()
    for expression in (question.relevant, question.calculation):
        if expression is not None:
            found |= expression.names
    return found


def _untrue(relevant: Expression | None, person: RecordScope) -> bool:
    return relevant is not None and judge(relevant, person).value is not True
