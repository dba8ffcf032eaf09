"""What one rule says in each place of one interview, on which answers, and what is still open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from dutyrehab_desktop.expressions import Expression, Judged, Leaf, judge
from dutyrehab_desktop.expressions.knowledge import NO_LEAVES, Leaves, open_because_of, truth
from dutyrehab_desktop.law.scopes import Record, RecordScope, entry_indices
from dutyrehab_desktop.law.terms import ANY, ROSTER_OF, Cause, Scope, Source, State
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.questionnaire.model import AskedBy

_SHOWN = (State.FOUND, State.POSSIBLE)
_STRENGTH = (State.FOUND, State.POSSIBLE, State.NOT_ASKED, State.EXCLUDED)
_TOLD = (Status.ANSWERED, Status.DK, Status.DECLINE)


class Rule(Protocol):
    """What can be judged: a barrier, a route, a deadline."""

    @property
    def scope(self) -> Scope:
        """Where it is judged."""

    @property
    def found(self) -> Expression:
        """When it is there."""

    @property
    def possible(self) -> Expression | None:
        """When it may be there although no answer can make it `found`."""

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of what it rests on."""

    @property
    def country(self) -> str:
        """`KZ`, `UZ` or `ANY`."""


class Verdict:
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


@dataclass(frozen=True, slots=True)
class Overall:
    """What a rule comes to over all its places.

    Attributes:
        state: The strongest: `found`, `possible`, `not_asked`, `excluded`.
        cases: Index and state of each entry where it is found or possible.
        because: What speaks for it where it is as strong as that.
        blocked_by: What stands before it, where it is possible; nothing otherwise.
    """

    state: State
    cases: tuple[tuple[int, State], ...]
    because: Leaves
    blocked_by: Leaves

    @property
    def shown(self) -> bool:
        """Whether anything is told of it."""
        return self.state in _SHOWN


class Verdicts:
    """Judges rules about one interview."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._told: dict[Leaf, Cause | None] = {}
        country = record.sheet.answer("country")
        self.country = country.value.upper() if country.status is Status.ANSWERED else ""

    @cached_property
    def _order(self) -> dict[str, int]:
        return {name: at for at, name in enumerate(self.record.questionnaire.questions)}

    def concerns(self, rule: Rule) -> bool:
        """Whether a rule belongs to the interview's country and has a source in force."""
        return rule.country in (self.country, ANY) and bool(self.sources(rule.sources))

    def sources(self, names: Iterable[str]) -> tuple[Source, ...]:
        """What a rule rests on in this country on this day."""
        day, countries = self.record.as_of, (self.country, ANY)
        sources = (self.record.law.sources[name] for name in names)
        if self.country:
            sources = (source for source in sources if source.country in countries)
        return tuple(source for source in sources if source.in_force(day))

    def places(self, scope: Scope) -> tuple[Sequence[RecordScope], bool, Leaves]:
        """Where a rule is judged, whether that is everywhere, and what is missing if not."""
        if scope is Scope.PERSON:
            return (self.record.person,), True, NO_LEAVES
        entries = self.record.members(ROSTER_OF[scope])
        missing = NO_LEAVES if entries.complete else entries.leaves
        return self.record.places(ROSTER_OF[scope]), entries.complete, missing

    def of(self, rule: Rule) -> list[Verdict]:
        """What a rule says in each place where it is judged."""
        places, whole, missing = self.places(rule.scope)
        verdicts = [self._verdict(rule, scope) for scope in places]
        if not whole:
            verdicts.append(self._untold(rule, missing, alone=not places))
        return verdicts or [Verdict(State.EXCLUDED)]

    def overall(self, rule: Rule) -> Overall:
        """What a rule comes to over all its places."""
        verdicts = self.of(rule)
        state = min((verdict.state for verdict in verdicts), key=_STRENGTH.index)
        decisive = [verdict for verdict in verdicts if verdict.state is state]
        possible = decisive if state is State.POSSIBLE else ()
        return Overall(
            state,
            tuple(
                (verdict.index, verdict.state)
                for verdict in verdicts
                if verdict.index is not None and verdict.state in _SHOWN
            ),
            NO_LEAVES.union(*(verdict.because for verdict in decisive)),
            NO_LEAVES.union(*(verdict.blocked_by for verdict in possible)),
        )

    def _untold(self, rule: Rule, missing: Leaves, *, alone: bool) -> Verdict:
        """What a rule says of entries that were not told yet.

        Where none was told at all, something may still speak for the rule: who was let go on
        parole was convicted in some case, and nobody must hear silence for a "no".
        """
        if not alone:
            return Verdict(State.NOT_ASKED, blocked_by=missing)
        verdict = self._verdict(rule, self.record.untold(ROSTER_OF[rule.scope]))
        state = State.POSSIBLE if verdict.state is State.POSSIBLE else State.NOT_ASKED
        return Verdict(state, verdict.because, verdict.blocked_by | missing)

    def _verdict(self, rule: Rule, scope: RecordScope) -> Verdict:
        found = judge(rule.found, scope)
        if truth(found) is True:
            return Verdict(State.FOUND, found.because, NO_LEAVES, scope.index)
        possible = judge(rule.possible, scope) if rule.possible else Judged(False)
        if truth(possible) is True:
            return Verdict(State.POSSIBLE, possible.because, open_because_of(found), scope.index)
        unknown = [judged for judged in (found, possible) if truth(judged) is None]
        if not unknown:
            return Verdict(State.EXCLUDED, index=scope.index)
        met = NO_LEAVES.union(*(judged.because for judged in unknown if not judged.known))
        blocked = NO_LEAVES.union(*map(open_because_of, unknown))
        state = State.POSSIBLE if any(map(self._spoken, met)) else State.NOT_ASKED
        return Verdict(state, met, blocked, scope.index)

    def _spoken(self, leaf: Leaf) -> bool:
        """Whether the person said it: what the interviewer notes at the start meets nothing."""
        question = self.record.questionnaire.questions.get(leaf.name)
        return question is not None and question.asked_by is AskedBy.INTERVIEWEE

    def causes(self, leaves: Leaves) -> tuple[Cause, ...]:
        """The answers behind facts, in form order."""
        for leaf in leaves:
            if leaf not in self._told:
                self._told[leaf] = self._tell(leaf)
        return tuple(cause for leaf in self.in_order(leaves) if (cause := self._told[leaf]))

    def _tell(self, leaf: Leaf) -> Cause | None:
        question = self.record.questionnaire.questions.get(leaf.name)
        if question is None:
            return None
        sheet = self.record.sheet
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

    def names(self, leaves: Leaves) -> tuple[str, ...]:
        """The questions and rosters behind facts, in form order, each once."""
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
