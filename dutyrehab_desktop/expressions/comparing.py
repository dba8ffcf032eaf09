"""Comparisons in three-valued logic; a refusal is definite only beside the word for it."""

from collections.abc import Callable

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.expressions.functions import PURE
from dutyrehab_desktop.expressions.knowledge import (
    Judge,
    Judged,
    KnowledgeScope,
    joined,
    open_because_of,
)
from dutyrehab_desktop.expressions.values import Interval, PlainValue, compare

ORDER = ("=", "!=", "<", "<=", ">", ">=")
REFUSALS = ("dk", "decline")


def compared(operator: str, left: Judge, right: Judge) -> Judge:
    """A comparison of two values."""
    compare_both = _comparison(operator)
    return lambda scope: compare_both(left(scope), right(scope))


def _comparison(operator: str) -> Callable[[Judged, Judged], Judged]:
    def evaluate(one: Judged, other: Judged) -> Judged:
        if one.value is None or other.value is None:
            return _half_known(operator, one, other)
        verdict = compare(operator, one.value, other.value)
        if verdict is None:
            return Judged(None, blocked_by=joined(open_because_of(one), open_because_of(other)))
        return Judged(verdict, joined(one.because, other.because))

    return evaluate


def beside_text(name: str, literal: str, *, same: bool, among: bool) -> Judge:
    """An answer beside a text written out: most conditions of a sheet, so it has a short way."""
    general = selected if among else _comparison("=" if same else "!=")

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = scope.knowledge_of(name)
        value = judged.value
        if type(value) is str:
            found = literal in value.split() if among else value == literal
            return Judged(found is same, judged.because)
        if value is None and judged.status not in REFUSALS:
            # An answer that was not given yet: what is open about it is open about this.
            return judged if judged.status else Judged(None, blocked_by=judged.blocked_by)
        return general(judged, Judged(literal))

    return evaluate


def selected(chosen: Judged, wanted: Judged) -> Judged:
    """Whether a choice is among those chosen."""
    one, other = exact(chosen), exact(wanted)
    if one is not None and other is not None:
        return Judged(PURE["selected"]([one, other]), joined(chosen.because, wanted.because))
    return _half_known("=", chosen, wanted)


def _half_known(operator: str, one: Judged, other: Judged) -> Judged:
    """A comparison with an unknown side: definite only about a refusal, or beside nothing."""
    unknown, known = (one, other) if one.value is None else (other, one)
    if operator in ("=", "!="):
        if unknown.status in REFUSALS and known.value in REFUSALS:
            same = unknown.status == known.value
            return Judged(same == (operator == "="), unknown.blocked_by | known.because)
    elif known.value == "":
        return Judged(False, known.because)
    return Judged(None, blocked_by=joined(open_because_of(one), open_because_of(other)))


def exact(judged: Judged) -> PlainValue | None:
    """A value where nothing of it is open; None for bounds and for dates without a day."""
    value = judged.value
    if value is None or isinstance(value, Interval):
        return None
    return None if isinstance(value, PartialDate) and not value.whole else value
