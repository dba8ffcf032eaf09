"""Values and how they turn into one another: XPath 1.0 chapter 4, and whole days for dates."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date
from decimal import Decimal

from dutyrehab_desktop.expressions.dates import PartialDate, day_number
from dutyrehab_desktop.expressions.moments import Moment, midnight, moment_in, zone_of


@dataclass(frozen=True, slots=True)
class Interval:
    """A number of which only the bounds are known; both belong to it."""

    low: float
    high: float


PlainValue = bool | float | str | PartialDate | Moment
"""What two-valued evaluation yields. A date is always whole there."""

KnownValue = PlainValue | Interval

_NUMBER = re.compile(r"\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*")
_WHOLE_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def number_of(value: PlainValue) -> float:
    """A value as a number; NaN where it is none. A date counts its days since 1970."""
    if isinstance(value, str):
        return _number_in(value)
    if isinstance(value, PartialDate):
        return day_number(value.earliest)
    return value.number if isinstance(value, Moment) else float(value)


def _number_in(text: str) -> float:
    if _NUMBER.fullmatch(text):
        return float(text)
    if _WHOLE_DATE.fullmatch(text) and (day := PartialDate.parse(text)) is not None:
        return day_number(day.earliest)
    if "T" in text and (moment := moment_in(text, UTC)) is not None:
        return moment.number
    return math.nan


def text_of(value: PlainValue) -> str:
    """A value as text: numbers without exponent and without an idle `.0`, dates as ISO."""
    if isinstance(value, str):
        return value
    if isinstance(value, PartialDate | Moment):
        return value.text
    if isinstance(value, bool):
        return "true" if value else "false"
    return number_text(value)


def number_text(value: float) -> str:
    """A number as XPath writes it (4.2)."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == int(value):
        return str(int(value))
    return format(Decimal(repr(value)), "f")


def truth_of(value: PlainValue) -> bool:
    """A value as true or false: a number is true unless 0 or NaN, a text unless empty."""
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return bool(value)


def compare(operator: str, left: KnownValue, right: KnownValue) -> bool | None:
    """The truth of a comparison; None where bounds or partial dates leave it open.

    XPath 1.0 (3.4): equality looks at truth if one side is a truth value, at numbers if one side
    is a number, else at texts; order always looks at numbers. Two dates are ordered as dates even
    where the day is missing.
    """
    if operator in ("=", "!="):
        same = _equal(left, right)
        return same if operator == "=" or same is None else not same
    if operator in (">", ">="):
        left, right, operator = right, left, "<" if operator == ">" else "<="
    low, high = _range(left, right), _range(right, left)
    if math.isnan(low.low) or math.isnan(high.low):
        return False
    if operator == "<":
        return True if low.high < high.low else False if low.low >= high.high else None
    return True if low.high <= high.low else False if low.low > high.high else None


def compare_plain(operator: str, left: PlainValue, right: PlainValue) -> bool:
    """The truth of a comparison in two-valued logic: a partial date is its first day."""
    truth = compare(operator, left, right)
    if truth is not None:
        return truth
    first = compare(operator, _range(left, right).low, _range(right, left).low)
    return bool(first)


def bounds(value: KnownValue) -> Interval:
    """A value as the span of numbers that it can be; a text that is no number is NaN."""
    if isinstance(value, str):
        number = number_of(value)
        return Interval(number, number)
    return _range(value, 0.0)


def _equal(left: KnownValue, right: KnownValue) -> bool | None:
    if isinstance(left, bool) or isinstance(right, bool):
        return _truth(left) == _truth(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    one, other = _range(left, right), _range(right, left)
    if one.low == one.high and other.low == other.high:
        return one.low == other.low
    if math.isnan(one.low) or math.isnan(other.low):
        return False
    return False if one.high < other.low or other.high < one.low else None


def _truth(value: KnownValue) -> bool:
    return value.low != 0 if isinstance(value, Interval) else truth_of(value)


def _range(value: KnownValue, beside: KnownValue) -> Interval:
    """A value as a span of numbers; a text is read as a date where it stands beside a date."""
    if isinstance(value, Interval):
        return value
    if isinstance(value, str) and (dates := _as_date(value, beside)) is not None:
        value = dates
    if isinstance(value, PartialDate) and isinstance(beside, Moment):
        return Interval(_beginning(value.earliest, beside), _beginning(value.latest, beside))
    if isinstance(value, PartialDate):
        return Interval(day_number(value.earliest), day_number(value.latest))
    number = number_of(value)
    return Interval(number, number)


def _as_date(text: str, beside: KnownValue) -> PartialDate | None:
    """`2018` is a number beside a number, and a year beside a date."""
    dated = isinstance(beside, PartialDate | Moment)
    dated = dated or (isinstance(beside, str) and "-" in beside[1:])
    return PartialDate.parse(text) if dated or "-" in text[1:] else None


def _beginning(day: date, beside: Moment) -> float:
    return midnight(day, zone_of(beside.at)).number


def arithmetic(operator: str, left: float, right: float) -> float:
    """`+`, `-`, `*`, `div`, `mod` on IEEE 754 numbers, as XPath 1.0 (3.5) has them."""
    return _ARITHMETIC[operator](left, right)


def _divide(left: float, right: float) -> float:
    if right != 0:
        return left / right
    if left == 0 or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def _remainder(left: float, right: float) -> float:
    if right == 0 or math.isinf(left) or math.isnan(left) or math.isnan(right):
        return math.nan
    return math.fmod(left, right)


_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "div": _divide,
    "mod": _remainder,
}


def whole_day(day: date) -> PartialDate:
    """A calendar day as a value."""
    return PartialDate.of(day)
