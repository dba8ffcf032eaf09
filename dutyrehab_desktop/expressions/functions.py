"""Functions that look at nothing but their arguments. Both ways of evaluating share them."""

import math
import re
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal

from dutyrehab_desktop.expressions.dates import PartialDate, day_number, months_from
from dutyrehab_desktop.expressions.values import (
    PlainValue,
    number_of,
    text_of,
    truth_of,
)

Arguments = Sequence[PlainValue]

_MOST_PLACES = 300
_ROUNDING = Context(prec=700)


def _selected(arguments: Arguments) -> PlainValue:
    return text_of(arguments[1]).strip() in text_of(arguments[0]).split()


def _selected_at(arguments: Arguments) -> PlainValue:
    names, index = text_of(arguments[0]).split(), number_of(arguments[1])
    if math.isnan(index) or not 0 <= index < len(names):
        return ""
    return names[int(index)]


def _regex(arguments: Arguments) -> PlainValue:
    return re.search(text_of(arguments[1]), text_of(arguments[0])) is not None


def _int(arguments: Arguments) -> PlainValue:
    number = number_of(arguments[0])
    return number if not math.isfinite(number) else float(math.trunc(number))


def _round(arguments: Arguments) -> PlainValue:
    """Half away from zero, on the number as it is written: 1.475 rounds to 1.48."""
    number = number_of(arguments[0])
    places = number_of(arguments[1]) if len(arguments) > 1 else 0.0
    if not math.isfinite(number) or not math.isfinite(places):
        return number if math.isfinite(places) else math.nan
    if abs(places) > _MOST_PLACES:
        return number if places > 0 else 0.0
    step = Decimal(1).scaleb(-math.trunc(places))
    rounded = _ROUNDING.divide(Decimal(repr(number)), step).quantize(
        Decimal(1), ROUND_HALF_UP, _ROUNDING
    )
    return float(_ROUNDING.multiply(rounded, step))


def _date(arguments: Arguments) -> PlainValue:
    value = arguments[0]
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, str):
        parsed = PartialDate.parse(value[:10])
        return parsed if parsed is not None and parsed.whole else ""
    return _day_of(number_of(value))


def _day_of(number: float) -> PlainValue:
    """The calendar day that a count of days since 1970 means; empty beyond the calendar."""
    if not -719_162 <= number < 2_932_897:
        return ""
    first = PartialDate(1970, 1, 1).earliest
    return PartialDate.of(first.fromordinal(first.toordinal() + math.floor(number)))


def _decimal_date_time(arguments: Arguments) -> PlainValue:
    value = _date(arguments)
    return day_number(value.earliest) if isinstance(value, PartialDate) else math.nan


def _months_between(arguments: Arguments) -> PlainValue:
    start, end = (_remembered(argument) for argument in arguments)
    if start is None or end is None:
        return math.nan
    return months_from(start.earliest, end.earliest)


def _remembered(value: PlainValue) -> PartialDate | None:
    return value if isinstance(value, PartialDate) else PartialDate.parse(text_of(value))


def least(numbers: Sequence[float]) -> float:
    """The smallest of some numbers; NaN where there is none or one is no number."""
    return math.nan if not numbers or any(map(math.isnan, numbers)) else min(numbers)


def most(numbers: Sequence[float]) -> float:
    """The greatest of some numbers; NaN where there is none or one is no number."""
    return math.nan if not numbers or any(map(math.isnan, numbers)) else max(numbers)


PURE: dict[str, Callable[[Arguments], PlainValue]] = {
    "true": lambda _: True,
    "false": lambda _: False,
    "boolean": lambda arguments: truth_of(arguments[0]),
    "selected": _selected,
    "count-selected": lambda arguments: float(len(text_of(arguments[0]).split())),
    "selected-at": _selected_at,
    "string": lambda arguments: text_of(arguments[0]),
    "string-length": lambda arguments: float(len(text_of(arguments[0]))),
    "starts-with": lambda arguments: text_of(arguments[0]).startswith(text_of(arguments[1])),
    "contains": lambda arguments: text_of(arguments[1]) in text_of(arguments[0]),
    "concat": lambda arguments: "".join(map(text_of, arguments)),
    "regex": _regex,
    "number": lambda arguments: number_of(arguments[0]),
    "int": _int,
    "round": _round,
    "date": _date,
    "decimal-date-time": _decimal_date_time,
    "months-between": _months_between,
    "min": lambda arguments: least([number_of(argument) for argument in arguments]),
    "max": lambda arguments: most([number_of(argument) for argument in arguments]),
}
