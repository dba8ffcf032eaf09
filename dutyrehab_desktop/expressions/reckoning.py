"""Reckoning with what is only known between bounds: arithmetic, and months between dates."""

import math

from dutyrehab_desktop.expressions.dates import PartialDate, months_from
from dutyrehab_desktop.expressions.knowledge import (
    Judge,
    Judged,
    KnowledgeScope,
    joined,
    open_because_of,
)
from dutyrehab_desktop.expressions.values import Interval, arithmetic, bounds


def reckoned(operator: str, left: Judge, right: Judge) -> Judge:
    """`+`, `-`, `*`, `div` and `mod` of two values."""

    def evaluate(scope: KnowledgeScope) -> Judged:
        one, other = left(scope), right(scope)
        blocked = joined(open_because_of(one), open_because_of(other))
        if one.value is None or other.value is None:
            return Judged(None, blocked_by=blocked)
        value = _span_arithmetic(operator, bounds(one.value), bounds(other.value))
        if value is None:
            return Judged(None, blocked_by=blocked)
        return Judged(value, joined(one.because, other.because), blocked)

    return evaluate


def negative(inner: Judge) -> Judge:
    """A value with its sign turned."""

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = inner(scope)
        blocked = open_because_of(judged)
        if judged.value is None:
            return Judged(None, blocked_by=blocked)
        span = bounds(judged.value)
        if span.low < span.high:
            return Judged(Interval(-span.high, -span.low), judged.because, blocked)
        return Judged(-span.low, judged.because)

    return evaluate


def _span_arithmetic(operator: str, one: Interval, other: Interval) -> float | Interval | None:
    if one.low == one.high and other.low == other.high:
        return arithmetic(operator, one.low, other.low)
    if math.isnan(one.low) or math.isnan(other.low):
        return math.nan
    if operator not in ("+", "-", "*"):
        return None
    ends = [
        arithmetic(operator, left, right)
        for left in (one.low, one.high)
        for right in (other.low, other.high)
    ]
    return None if any(map(math.isnan, ends)) else Interval(min(ends), max(ends))


def months_between(start: Judge, end: Judge) -> Judge:
    """Whole months from one date to another, as bounds where a date is not whole."""

    def evaluate(scope: KnowledgeScope) -> Judged:
        one, other = start(scope), end(scope)
        blocked = joined(open_because_of(one), open_because_of(other))
        if one.value is None or other.value is None:
            return Judged(None, blocked_by=blocked)
        first, last = _date_of(one), _date_of(other)
        because = joined(one.because, other.because)
        if first is None or last is None:
            return Judged(math.nan, because)
        low = months_from(first.latest, last.earliest)
        high = months_from(first.earliest, last.latest)
        return Judged(low if low == high else Interval(low, high), because, blocked)

    return evaluate


def _date_of(judged: Judged) -> PartialDate | None:
    value = judged.value
    return value if isinstance(value, PartialDate) else PartialDate.parse(str(value))
