"""What one more answer would decide, and what would have to be otherwise for a barrier to fall.

Computed by asking the law about the same record with other answers, never written by hand: a rule
that changes changes this too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, product

from dutyrehab_desktop.expressions import Leaf
from dutyrehab_desktop.law.assessing import because_of, state_of
from dutyrehab_desktop.law.model import Barrier, BarrierFinding, Law
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.law.terms import Scope, State
from dutyrehab_desktop.law.verdicts import Verdicts
from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    AskedBy,
    Question,
    Questionnaire,
    QuestionType,
)

MOST_FACTS = 3
"""More changes than these are another life, and no help to anybody."""
MOST_SETS = 24
MOST_TRIES = 4_000

CAN_STILL_CHANGE = frozenset(
    (
        *("pr_outcome", "recognised", "victim_status", "reopen", "intl_response"),
        *("cl_result", "cl_paid", "cl_material_awarded", "cl_moral_awarded", "comp_received"),
        *("blacklist", "blacklist_effects", "uz_list", "rights_limited", "rs_basis", "rs_effects"),
        *("rs_should_end", "watched", "paying_still", "job_now", "job_help", "job_help_kind"),
        *("gov_health", "sv_result", "satisf_got", "fund_offer", "md_why", "confession_court"),
    )
)
"""What an act of an authority can still make otherwise. The rest has happened: that it could have
happened otherwise helps nobody."""

_DEFINITE = (State.FOUND, State.EXCLUDED)


@dataclass(frozen=True, slots=True)
class Supposed:
    """An answer that was not given.

    Attributes:
        question: Its variable name.
        instance: Index of the roster entry, from 0; None outside rosters.
        value: Names of choices.
    """

    question: str
    instance: int | None
    value: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What one more answer would make of a possible barrier: `found` or `excluded`."""

    answer: Supposed
    state: State


class Supposing:
    """One record, and the same record with other answers."""

    def __init__(
        self, sheet: AnswerSheet, questionnaire: Questionnaire, law: Law, as_of: date
    ) -> None:
        self._sheet = sheet
        self._questionnaire = questionnaire
        self._law = law
        self._as_of = as_of

    def about(
        self, finding: BarrierFinding
    ) -> tuple[tuple[Decided, ...], tuple[tuple[Supposed, ...], ...]]:
        """What would decide a barrier that is possible, and what would lift one that was found."""
        if finding.state is State.FOUND:
            return (), self.would_lift(finding.barrier)
        return self.decided_by(finding.barrier, finding.blocked_by), ()

    def decided_by(self, barrier: Barrier, blockers: Sequence[str]) -> tuple[Decided, ...]:
        """Each single answer that would decide a possible barrier, whatever else is unknown.

        Args:
            barrier: The rule.
            blockers: Names of the questions that stand before it, in form order.
        """
        found = []
        for name in blockers:
            for leaf in self._places_of(name):
                for value in self._values(leaf):
                    state = self._state(barrier, [(leaf, value)])
                    if state in _DEFINITE:
                        found.append(Decided(Supposed(leaf.name, leaf.instance, value), state))
        return tuple(found)

    def would_lift(self, barrier: Barrier) -> tuple[tuple[Supposed, ...], ...]:
        """The smallest sets of facts under which a barrier that was found would not be there.

        Only facts that it rests on are changed, and only those that the person told; first come
        the sets that an authority can still bring about. None where no three facts suffice.
        """
        leaves = [leaf for leaf in because_of(self._record(), barrier) if self._told(leaf)]
        options = {leaf: tuple(self._others(leaf)) for leaf in leaves}
        changeable = [leaf for leaf in leaves if options[leaf]]
        tries = 0
        for size in range(1, MOST_FACTS + 1):
            sets: list[tuple[Supposed, ...]] = []
            for chosen in combinations(changeable, size):
                for values in product(*(options[leaf] for leaf in chosen)):
                    tries += 1
                    if tries > MOST_TRIES:
                        return tuple(sets)
                    change = list(zip(chosen, values, strict=True))
                    if self._lifted(barrier, change):
                        sets.append(tuple(Supposed(*_where(leaf), value) for leaf, value in change))
            if sets:
                sets.sort(key=lambda facts: not can_change(facts))
                return tuple(sets[:MOST_SETS])
        return ()

    def _state(self, barrier: Barrier, change: Sequence[tuple[Leaf, str]]) -> State:
        return state_of(self._changed(change), barrier)

    def _lifted(self, barrier: Barrier, change: Sequence[tuple[Leaf, str]]) -> bool:
        """Whether nothing that was told would be a barrier; untold cases are another matter."""
        return all(
            verdict.state is State.EXCLUDED
            for verdict in Verdicts(self._changed(change)).of(barrier)
            if verdict.index is not None or barrier.scope is Scope.PERSON
        )

    def _changed(self, change: Sequence[tuple[Leaf, str]]) -> Record:
        sheet = self._sheet
        for leaf, value in change:
            sheet = sheet.with_answer(self._place(leaf), Answer(value))
        return Record(sheet, self._questionnaire, self._law, self._as_of)

    def _record(self) -> Record:
        return Record(self._sheet, self._questionnaire, self._law, self._as_of)

    def _places_of(self, name: str) -> Iterator[Leaf]:
        question = self._questionnaire.questions.get(name)
        if question is None or not _is_told(question):
            return
        if not question.roster:
            yield Leaf(name)
            return
        for index, _ in enumerate(self._sheet.entries(question.roster).ids):
            yield Leaf(name, index)

    def _told(self, leaf: Leaf) -> bool:
        question = self._questionnaire.questions.get(leaf.name)
        return question is not None and _is_told(question)

    def _values(self, leaf: Leaf) -> tuple[str, ...]:
        """What could be answered where nothing was: each choice, for itself."""
        question = self._questionnaire.questions[leaf.name]
        if self._sheet.answer(*self._place(leaf)).settled:
            return ()
        options = self._questionnaire.lists.get(question.list_name, ())
        return tuple(option.name for option in options if option.name not in REFUSALS)

    def _others(self, leaf: Leaf) -> Iterator[str]:
        """What could have been answered instead: another choice, or one choice less."""
        question = self._questionnaire.questions[leaf.name]
        given = self._sheet.answer(*self._place(leaf)).value.split()
        options = self._questionnaire.lists.get(question.list_name, ())
        if question.type is QuestionType.SELECT_ONE:
            for option in options:
                if option.name not in (*given, *REFUSALS):
                    yield option.name
        elif question.type is QuestionType.SELECT_MULTIPLE and not question.appearance:
            alone = [option.name for option in options if option.exclusive]
            for name in given:
                left = [other for other in given if other != name]
                if left:
                    yield " ".join(left)
            yield from (name for name in alone if name not in given)

    def _place(self, leaf: Leaf) -> Place:
        question = self._questionnaire.questions[leaf.name]
        if leaf.instance is None:
            return Place(question.name)
        return Place(question.name, self._sheet.entries(question.roster).ids[leaf.instance])


def can_change(facts: Sequence[Supposed]) -> bool:
    """Whether every fact of a set can still become so."""
    return all(fact.question in CAN_STILL_CHANGE for fact in facts)


def _is_told(question: Question) -> bool:
    return question.asked_by is AskedBy.INTERVIEWEE and question.type is not QuestionType.CALCULATE


def _where(leaf: Leaf) -> tuple[str, int | None]:
    return leaf.name, leaf.instance
