"""Functions over texts: XPath 1.0 (4.2) and the ODK XForms specification."""

import math
import re
from collections.abc import Callable, Sequence

from dutyrehab_desktop.expressions.patterns import found
from dutyrehab_desktop.expressions.values import PlainValue, number_of, text_of, truth_of

Arguments = Sequence[PlainValue]

_XML_SPACE = " \t\r\n"


def _selected(arguments: Arguments) -> PlainValue:
    return text_of(arguments[1]).strip() in text_of(arguments[0]).split()


def _selected_at(arguments: Arguments) -> PlainValue:
    names, index = text_of(arguments[0]).split(), number_of(arguments[1])
    if math.isnan(index) or not 0 <= index < len(names):
        return ""
    return names[int(index)]


def _regex(arguments: Arguments) -> PlainValue:
    return found(text_of(arguments[1]), text_of(arguments[0]))


def _substring(arguments: Arguments) -> PlainValue:
    """XPath's: places from 1, both ends rounded, NaN takes nothing."""
    text, start = text_of(arguments[0]), _half_up(number_of(arguments[1]))
    end = math.inf
    if len(arguments) > 2:
        end = start + _half_up(number_of(arguments[2]))
    return "".join(char for place, char in enumerate(text, 1) if start <= place < end)


def _half_up(number: float) -> float:
    return float(math.floor(number + 0.5)) if math.isfinite(number) else number


def _substr(arguments: Arguments) -> PlainValue:
    """ODK's: places from 0, negative ones from the end, the last one not included."""
    text = text_of(arguments[0])
    start = _place(number_of(arguments[1]), len(text))
    end = len(text) if len(arguments) < 3 else _place(number_of(arguments[2]), len(text))
    return text[start:end]


def _place(number: float, length: int) -> int:
    if math.isnan(number):
        return 0
    # Cut to a whole number first, as the engines do: -2.5 is the second from the end.
    place = math.trunc(min(max(number, -length - 1), length))
    return max(place + length if place < 0 else place, 0)


def _before(arguments: Arguments) -> PlainValue:
    before, found, _ = _parted(arguments)
    return before if found else ""


def _after(arguments: Arguments) -> PlainValue:
    _, _, after = _parted(arguments)
    return after


def _parted(arguments: Arguments) -> tuple[str, bool, str]:
    text, mark = text_of(arguments[0]), text_of(arguments[1])
    if mark == "":
        return "", True, text
    before, found, after = text.partition(mark)
    return before, bool(found), after


def _translate(arguments: Arguments) -> PlainValue:
    text, old, new = map(text_of, arguments)
    table = {
        ord(char): new[place] if place < len(new) else None
        for place, char in reversed(list(enumerate(old)))
    }
    return text.translate(table)


def _normalized(arguments: Arguments) -> PlainValue:
    text = text_of(arguments[0]).strip(_XML_SPACE)
    return re.sub(f"[{_XML_SPACE}]+", " ", text)


def _truth_in_text(arguments: Arguments) -> PlainValue:
    value = arguments[0]
    return value == 1 if isinstance(value, float) else text_of(value) in ("1", "true")


def _checklist(arguments: Arguments) -> PlainValue:
    met = sum(map(truth_of, arguments[2:]))
    return _between(number_of(arguments[0]), float(met), number_of(arguments[1]))


def _weighted_checklist(arguments: Arguments) -> PlainValue:
    pairs = zip(arguments[2::2], arguments[3::2], strict=False)
    weight = math.fsum(number_of(weight) for value, weight in pairs if truth_of(value))
    return _between(number_of(arguments[0]), weight, number_of(arguments[1]))


def _between(least: float, value: float, most: float) -> bool:
    """A bound of -1 is none (ODK XForms specification)."""
    return (least == -1 or value >= least) and (most == -1 or value <= most)


TEXTS: dict[str, Callable[[Arguments], PlainValue]] = {
    "selected": _selected,
    "count-selected": lambda arguments: float(len(text_of(arguments[0]).split())),
    "selected-at": _selected_at,
    "string": lambda arguments: text_of(arguments[0]),
    "string-length": lambda arguments: float(len(text_of(arguments[0]))),
    "starts-with": lambda arguments: text_of(arguments[0]).startswith(text_of(arguments[1])),
    "ends-with": lambda arguments: text_of(arguments[0]).endswith(text_of(arguments[1])),
    "contains": lambda arguments: text_of(arguments[1]) in text_of(arguments[0]),
    "substring": _substring,
    "substr": _substr,
    "substring-before": _before,
    "substring-after": _after,
    "translate": _translate,
    "normalize-space": _normalized,
    "concat": lambda arguments: "".join(map(text_of, arguments)),
    "regex": _regex,
    "boolean-from-string": _truth_in_text,
    "checklist": _checklist,
    "weighted-checklist": _weighted_checklist,
}
