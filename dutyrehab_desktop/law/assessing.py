"""What follows from one interview: categories, barriers, reasons, and the next best question."""

from collections.abc import Iterable, Sequence
from datetime import date

from dutyrehab_desktop.expressions import Judged, Leaf, judge
from dutyrehab_desktop.expressions.knowledge import NO_LEAVES, Leaves, open_because_of, truth
from dutyrehab_desktop.law.model import (
    ANY,
    PROCEEDING,
    Barrier,
    BarrierFinding,
    Basis,
    Category,
    CategoryFinding,
    Cause,
    Findings,
    Law,
    Scope,
    Source,
    State,
)
from dutyrehab_desktop.law.next_question import best_question
from dutyrehab_desktop.law.scopes import Record, RecordScope, entry_indices
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status
from dutyrehab_desktop.questionnaire.model import AskedBy, Questionnaire

_STRENGTH = (State.FOUND, State.POSSIBLE, State.NOT_ASKED, State.EXCLUDED)
_TOLD = (Status.ANSWERED, Status.DK, Status.DECLINE)


class _Verdict:
    """What a rule comes to in one place."""

    __slots__ = ("because", "blocked_by", "index", "state")

    def __init__(
        self,
        state: State,
        because: Leaves = NO_LEAVES,
        blocked_by: Leaves = NO_LEAVES,
        index: int | None = None,
    ) -> None:
        self.state = state
        self.because = because
        self.blocked_by = blocked_by
        self.index = index


def assess(sheet: AnswerSheet, questionnaire: Questionnaire, law: Law, as_of: date) -> Findings:
    """Everything that the law says about one interview.

    Nothing that is unknown counts as "no"; gates and the short path are not looked at.

    Args:
        sheet: The answers so far.
        questionnaire: What was asked.
        law: The law sheets.
        as_of: The day whose law is asked; rules without a source in force then are left out.
    """
    return _Assessment(Record(sheet, questionnaire, law, as_of)).findings()


def state_of(record: Record, barrier: Barrier) -> State:
    """What one rule says about a record, over all its cases."""
    return _strongest(_Assessment(record).verdicts(barrier))


def because_of(record: Record, barrier: Barrier) -> tuple[Leaf, ...]:
    """The facts that one rule was found by, in form order."""
    assessment = _Assessment(record)
    found = [each for each in assessment.verdicts(barrier) if each.state is State.FOUND]
    return tuple(assessment.in_order(NO_LEAVES.union(*(each.because for each in found))))


def _strongest(verdicts: Iterable[_Verdict]) -> State:
    return min((verdict.state for verdict in verdicts), key=_STRENGTH.index)


def _basis(questionnaire: Questionnaire, law: Law) -> Basis:
    return Basis(questionnaire.pin, (law.id, law.version, law.sha256))


class _Assessment:
    def __init__(self, record: Record) -> None:
        self._record = record
        self._law = record.law
        self._told: dict[Leaf, Cause | None] = {}
        self._order = {name: at for at, name in enumerate(record.questionnaire.questions)}
        country = record.sheet.answer("country")
        self._country = country.value.upper() if country.status is Status.ANSWERED else ""

    def findings(self) -> Findings:
        """Judge every category and every rule of the country."""
        categories = [
            self._category(category)
            for category in self._law.categories
            if category.country == self._country
        ]
        barriers, not_asked = [], 0
        blockers = [leaves for _, leaves in categories]
        for barrier in self._law.barriers:
            if barrier.country not in (self._country, ANY) or not self._sources(barrier):
                continue
            verdicts = self.verdicts(barrier)
            state = _strongest(verdicts)
            not_asked += state is State.NOT_ASKED
            if state in (State.FOUND, State.POSSIBLE):
                barriers.append(self._finding(barrier, state, verdicts))
                blockers.append(_blockers(verdicts, state))
        return Findings(
            as_of=self._record.as_of,
            basis=_basis(self._record.questionnaire, self._law),
            categories={finding.key: finding for finding, _ in categories},
            barriers=tuple(barriers),
            not_asked=not_asked,
            context=tuple(
                context for context in self._law.contexts if context.country in (self._country, ANY)
            ),
            next_question=best_question(self._record, blockers),
        )

    def _sources(self, barrier: Barrier) -> tuple[Source, ...]:
        """What a rule rests on in this country on this day."""
        day, countries = self._record.as_of, (self._country, ANY)
        sources = (self._law.sources[name] for name in barrier.sources)
        if self._country:
            sources = (source for source in sources if source.country in countries)
        return tuple(source for source in sources if source.in_force(day))

    def _category(self, category: Category) -> tuple[CategoryFinding, Leaves]:
        places, whole, missing = self._places(category.scope)
        opened, closed, blocked = [], whole and bool(places), NO_LEAVES
        for scope in places:
            yes = judge(category.yes, scope)
            no = judge(category.no, scope) if category.no else Judged(False)
            if truth(yes) is True:
                opened.append(scope.index)
            elif truth(no) is not True:
                closed = False
                blocked |= open_because_of(yes) | open_because_of(no)
        if opened:
            cases = tuple(index for index in opened if index is not None)
            return CategoryFinding(category.key, State.YES, cases), NO_LEAVES
        if closed:
            return CategoryFinding(category.key, State.NO), NO_LEAVES
        blocked |= missing
        names = self._names(blocked)
        return CategoryFinding(category.key, State.UNKNOWN, (), names), blocked

    def _places(self, scope: Scope) -> tuple[Sequence[RecordScope], bool, Leaves]:
        """Where a rule is judged, whether that is everywhere, and what is missing if not."""
        if scope is Scope.PERSON:
            return (self._record.person,), True, NO_LEAVES
        cases = self._record.members(PROCEEDING)
        missing = NO_LEAVES if cases.complete else cases.leaves
        return self._record.places(PROCEEDING), cases.complete, missing

    def verdicts(self, barrier: Barrier) -> list[_Verdict]:
        """What a rule says in each place where it is judged."""
        places, whole, missing = self._places(barrier.scope)
        verdicts = [self._verdict(barrier, scope) for scope in places]
        if not whole:
            verdicts.append(_Verdict(State.NOT_ASKED, blocked_by=missing))
        return verdicts or [_Verdict(State.EXCLUDED)]

    def _verdict(self, barrier: Barrier, scope: RecordScope) -> _Verdict:
        found = judge(barrier.found, scope)
        if truth(found) is True:
            return _Verdict(State.FOUND, found.because, NO_LEAVES, scope.index)
        possible = judge(barrier.possible, scope) if barrier.possible else Judged(False)
        if truth(possible) is True:
            return _Verdict(State.POSSIBLE, possible.because, open_because_of(found), scope.index)
        unknown = [judged for judged in (found, possible) if truth(judged) is None]
        if not unknown:
            return _Verdict(State.EXCLUDED, index=scope.index)
        met = NO_LEAVES.union(*(judged.because for judged in unknown if not judged.known))
        blocked = NO_LEAVES.union(*map(open_because_of, unknown))
        state = State.POSSIBLE if any(map(self._spoken, met)) else State.NOT_ASKED
        return _Verdict(state, met, blocked, scope.index)

    def _spoken(self, leaf: Leaf) -> bool:
        """Whether the person said it: what the interviewer notes at the start meets nothing."""
        question = self._record.questionnaire.questions.get(leaf.name)
        return question is not None and question.asked_by is AskedBy.INTERVIEWEE

    def _finding(
        self, barrier: Barrier, state: State, verdicts: Iterable[_Verdict]
    ) -> BarrierFinding:
        mattering = [verdict for verdict in verdicts if verdict.state is state]
        cases = tuple(
            (verdict.index, verdict.state)
            for verdict in verdicts
            if verdict.index is not None and verdict.state in (State.FOUND, State.POSSIBLE)
        )
        return BarrierFinding(
            id=barrier.id,
            state=state,
            cases=cases,
            because=self._causes(NO_LEAVES.union(*(each.because for each in mattering))),
            blocked_by=self._names(_blockers(mattering, state)),
            barrier=barrier,
            sources=self._sources(barrier),
        )

    def _causes(self, leaves: Leaves) -> tuple[Cause, ...]:
        for leaf in leaves:
            if leaf not in self._told:
                self._told[leaf] = self._tell(leaf)
        return tuple(cause for leaf in self.in_order(leaves) if (cause := self._told[leaf]))

    def _tell(self, leaf: Leaf) -> Cause | None:
        question = self._record.questionnaire.questions.get(leaf.name)
        if question is None:
            return None
        sheet = self._record.sheet
        entry = ""
        if leaf.instance is not None:
            entry = sheet.entries(question.roster).ids[leaf.instance]
        answer = sheet.answer(leaf.name, entry)
        if answer.status not in _TOLD:
            return None
        value, (kind, _, roster) = answer.value, question.appearance.partition(":")
        if kind == "entries":
            value = entry_indices(sheet, roster, value)
        return Cause(leaf.name, leaf.instance, value, answer.status)

    def _names(self, leaves: Leaves) -> tuple[str, ...]:
        return tuple(dict.fromkeys(leaf.name for leaf in self.in_order(leaves)))

    def in_order(self, leaves: Leaves) -> list[Leaf]:
        """Facts in the order of the form, then of the entries."""
        last = len(self._order)
        return sorted(
            leaves,
            key=lambda leaf: (
                self._order.get(leaf.name, last),
                leaf.name,
                -1 if leaf.instance is None else leaf.instance,
            ),
        )


def _blockers(verdicts: Iterable[_Verdict], state: State) -> Leaves:
    if state is not State.POSSIBLE:
        return NO_LEAVES
    return NO_LEAVES.union(*(each.blocked_by for each in verdicts if each.state is state))
