"""What every rule of a law comes to in one record, so that two laws can be compared over many.

An outcome is one of three: certain (`yes`, `found`, `open`, a term that runs), not known
(`unknown`, `possible`, a term without a day), or none of it. What moves from one to another is
what a change of the law gives, takes, or leaves to be asked.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from dutyrehab_desktop.law.assessing import states_of
from dutyrehab_desktop.law.openings import deadlines, routes
from dutyrehab_desktop.law.rights import DeadlineFinding, Running
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.law.verdicts import Verdicts

NONE: Final = "none"
"""A rule says nothing about a record."""


class Moved(StrEnum):
    """What a change of the law does for one rule in one record."""

    GAINS = "gains"
    LOSES = "loses"
    UNKNOWN = "unknown"
    OTHER = "other"


class Outcome(NamedTuple):
    """What one rule comes to.

    Attributes:
        state: Its state; of a deadline where it stands.
        due: Of a deadline the last day on which it can end; empty otherwise.
    """

    state: str
    due: str = ""


Outcomes = Mapping[tuple[str, str], Outcome]
"""By kind of rule (`category`, `barrier`, `route`, `deadline`) and its id; what says nothing is not
there."""

_CERTAIN: Final = frozenset(
    (State.YES.value, State.FOUND.value, State.OPEN.value, Running.RUNNING.value)
)
_NOT_KNOWN: Final = frozenset(
    (
        *(State.UNKNOWN.value, State.POSSIBLE.value, Running.NOT_DATED.value),
        *(Running.PERHAPS_PASSED.value, Running.FROM_REQUEST.value),
    )
)
_TERMS: Final = tuple(
    one.value
    for one in (
        *(Running.RUNNING, Running.PERHAPS_PASSED, Running.NOT_DATED),
        *(Running.FROM_REQUEST, Running.PASSED),
    )
)
_NOTHING: Final = Outcome(NONE)


def outcomes_of(record: Record) -> Outcomes:
    """What every rule of its law comes to in a record."""
    judged = Verdicts(record)
    categories, barriers = states_of(judged)
    found = {("category", key): Outcome(state.value) for key, state in categories.items()}
    for name, state in barriers.items():
        if state in (State.FOUND, State.POSSIBLE):
            found["barrier", name] = Outcome(state.value)
    for way in routes(judged):
        found["route", way.route.id] = Outcome(way.state.value)
    for name, outcome in _terms(deadlines(judged)):
        known = found.get(("deadline", name))
        if known is None or _TERMS.index(outcome.state) < _TERMS.index(known.state):
            found["deadline", name] = outcome
    return found


def moves(before: Outcomes, after: Outcomes) -> Iterator[tuple[tuple[str, str], Moved]]:
    """Every rule that comes to something else, and what that means."""
    for rule in dict.fromkeys((*after, *before)):
        old, new = before.get(rule, _NOTHING), after.get(rule, _NOTHING)
        if old != new:
            yield rule, _moved(old.state, new.state)


def _moved(old: str, new: str) -> Moved:
    if _level(old) == _level(new):
        return Moved.OTHER
    if new in _CERTAIN:
        return Moved.GAINS
    return Moved.UNKNOWN if new in _NOT_KNOWN else Moved.LOSES


def _level(state: str) -> int:
    return 2 if state in _CERTAIN else int(state in _NOT_KNOWN)


def _terms(found: tuple[DeadlineFinding, ...]) -> Iterator[tuple[str, Outcome]]:
    for one in found:
        due = one.due[1].isoformat() if one.due else ""
        yield one.deadline.id, Outcome(one.state.value, due)
