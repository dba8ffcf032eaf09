"""Functions that look at nothing but their arguments. Both ways of evaluating share them."""

import math
from collections.abc import Callable, Sequence

from dutyrehab_desktop.expressions.dates import PartialDate, months_from
from dutyrehab_desktop.expressions.numbers import NUMBERS
from dutyrehab_desktop.expressions.texts import TEXTS
from dutyrehab_desktop.expressions.values import PlainValue, text_of, truth_of

Arguments = Sequence[PlainValue]


def _months_between(arguments: Arguments) -> PlainValue:
    start, end = (_remembered(argument) for argument in arguments)
    if start is None or end is None:
        return math.nan
    return months_from(start.earliest, end.earliest)


def _remembered(value: PlainValue) -> PartialDate | None:
    return value if isinstance(value, PartialDate) else PartialDate.parse(text_of(value))


PURE: dict[str, Callable[[Arguments], PlainValue]] = {
    "true": lambda _: True,
    "false": lambda _: False,
    "boolean": lambda arguments: truth_of(arguments[0]),
    "months-between": _months_between,
    **TEXTS,
    **NUMBERS,
}
