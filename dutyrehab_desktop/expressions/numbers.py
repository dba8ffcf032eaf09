"""Functions over numbers: XPath 1.0 (4.4) and the ODK XForms specification."""

import math
import re
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal

from dutyrehab_desktop.expressions.values import PlainValue, number_of

Arguments = Sequence[PlainValue]

_MOST_PLACES = 300
_ROUNDING = Context(prec=700)
_COMMA = re.compile(r"-?\d+,\d+")


def _int(arguments: Arguments) -> PlainValue:
    number = number_of(arguments[0])
    return number if not math.isfinite(number) else float(math.trunc(number))


def _round(arguments: Arguments) -> PlainValue:
    """Half away from zero, on the number as it is written: 1.475 rounds to 1.48.

    A comma may part whole and fraction in a text, as JavaRosa reads it.
    """
    value = arguments[0]
    if isinstance(value, str) and _COMMA.fullmatch(value):
        value = value.replace(",", ".")
    number = number_of(value)
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


def _whole(choose: Callable[[float], int]) -> Callable[[Arguments], PlainValue]:
    def evaluate(arguments: Arguments) -> PlainValue:
        number = number_of(arguments[0])
        return float(choose(number)) if math.isfinite(number) else number

    return evaluate


def _real(function: Callable[..., float]) -> Callable[[Arguments], PlainValue]:
    """A function of `math`, with NaN outside its domain and infinity beyond all numbers."""

    def evaluate(arguments: Arguments) -> PlainValue:
        numbers = [number_of(argument) for argument in arguments]
        if any(map(math.isnan, numbers)):
            return math.nan
        try:
            return function(*numbers)
        except ValueError:
            return math.nan
        except OverflowError:
            return math.inf

    return evaluate


def _power(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        return math.inf
    try:
        return math.pow(base, exponent)
    except OverflowError:
        odd = exponent == math.floor(exponent) and exponent % 2 == 1
        return -math.inf if base < 0 and odd else math.inf


def _logarithm(function: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -math.inf if number == 0 else function(number)


def least(numbers: Sequence[float]) -> float:
    """The smallest of some numbers; NaN where there is none or one is no number."""
    return math.nan if not numbers or any(map(math.isnan, numbers)) else min(numbers)


def most(numbers: Sequence[float]) -> float:
    """The greatest of some numbers; NaN where there is none or one is no number."""
    return math.nan if not numbers or any(map(math.isnan, numbers)) else max(numbers)


NUMBERS: dict[str, Callable[[Arguments], PlainValue]] = {
    "number": lambda arguments: number_of(arguments[0]),
    "int": _int,
    "round": _round,
    "floor": _whole(math.floor),
    "ceiling": _whole(math.ceil),
    "abs": lambda arguments: abs(number_of(arguments[0])),
    "pow": _real(_power),
    "sqrt": _real(math.sqrt),
    "exp": _real(math.exp),
    "exp10": _real(lambda number: _power(10.0, number)),
    "log": _real(_logarithm(math.log)),
    "log10": _real(_logarithm(math.log10)),
    "pi": lambda _: math.pi,
    "sin": _real(math.sin),
    "cos": _real(math.cos),
    "tan": _real(math.tan),
    "asin": _real(math.asin),
    "acos": _real(math.acos),
    "atan": _real(math.atan),
    "atan2": _real(math.atan2),
    "min": lambda arguments: least([number_of(argument) for argument in arguments]),
    "max": lambda arguments: most([number_of(argument) for argument in arguments]),
}
