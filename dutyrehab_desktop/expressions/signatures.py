"""Which functions there are, how many arguments each takes, and which are refused and why."""

import re
from collections.abc import Callable

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.expressions.errors import ExpressionError
from dutyrehab_desktop.expressions.patterns import compiled
from dutyrehab_desktop.expressions.syntax import PARENT, Call, Name, Node, Path, Text

MANY = 64

ARGUMENTS: dict[str, tuple[int, int]] = {
    # Truth and choice
    "not": (1, 1),
    "true": (0, 0),
    "false": (0, 0),
    "boolean": (1, 1),
    "if": (3, 3),
    "coalesce": (2, 2),
    "once": (1, 1),
    "boolean-from-string": (1, 1),
    "checklist": (3, MANY),
    "weighted-checklist": (4, MANY),
    # Choices
    "selected": (2, 2),
    "count-selected": (1, 1),
    "selected-at": (2, 2),
    "jr:choice-name": (2, 2),
    # Texts
    "string": (1, 1),
    "string-length": (1, 1),
    "starts-with": (2, 2),
    "ends-with": (2, 2),
    "contains": (2, 2),
    "substring": (2, 3),
    "substr": (2, 3),
    "substring-before": (2, 2),
    "substring-after": (2, 2),
    "translate": (3, 3),
    "normalize-space": (1, 1),
    "concat": (0, MANY),
    "join": (1, MANY),
    "regex": (2, 2),
    # Numbers
    "number": (1, 1),
    "int": (1, 1),
    "round": (1, 2),
    "floor": (1, 1),
    "ceiling": (1, 1),
    "abs": (1, 1),
    "pow": (2, 2),
    "sqrt": (1, 1),
    "exp": (1, 1),
    "exp10": (1, 1),
    "log": (1, 1),
    "log10": (1, 1),
    "pi": (0, 0),
    "sin": (1, 1),
    "cos": (1, 1),
    "tan": (1, 1),
    "asin": (1, 1),
    "acos": (1, 1),
    "atan": (1, 1),
    "atan2": (2, 2),
    # Dates
    "today": (0, 0),
    "now": (0, 0),
    "date": (1, 1),
    "date-time": (1, 1),
    "decimal-date-time": (1, 1),
    "decimal-time": (1, 1),
    "format-date": (2, 2),
    "format-date-time": (2, 2),
    "months-between": (2, 2),
    # Rosters
    "count": (1, 1),
    "count-non-empty": (1, 1),
    "position": (0, 1),
    "indexed-repeat": (3, 3),
    "instance": (1, 1),
    "sum": (1, 1),
    "min": (1, MANY),
    "max": (1, MANY),
    "some": (2, 2),
    "every": (2, 2),
    "total": (2, 2),
    # What is known of an answer
    "status": (1, 1),
    "answered": (1, 1),
    "known": (1, 1),
}
"""Least and most arguments. `months-between`, `some`, `every`, `total`, `status`, `answered` and
`known` are ours; the rest is XPath 1.0's and the ODK XForms specification's."""

NAME_FIRST = (
    "status", "answered", "known", "count", "count-non-empty", "sum", "some", "every", "total",
    "indexed-repeat", "jr:choice-name",
)  # fmt: skip
"""Functions whose first argument is a `${name}`, not a value."""

PATH_FIRST = ("count", "count-non-empty", "sum")
"""Those of them that also take the items of a list of choices."""

ROSTER_FIRST = ("count", "some", "every", "total")
"""Functions whose first argument is a roster."""

REFUSED = {
    "pulldata": "a look-up in another file",
    "digest": "a digest",
    "random": "chance",
    "randomize": "chance",
    "uuid": "chance",
    "property": "device identity",
    "geofence": "geography",
    "area": "geography",
    "distance": "geography",
    "intersects": "geography",
    "jr:itext": "media",
    "base64-decode": "media",
    "device-id": "device identity",
    "version": "a property of the form's file",
    "current-app-locale": "device identity",
}

_DATE_LIKE = re.compile(r"[\d-]*\d-\d[\d-]*")


Arguments = tuple[Node, ...]
_Check = tuple[Callable[[Arguments], bool], str]


def _names_first(arguments: Arguments) -> bool:
    return isinstance(arguments[0], Name)


def _finds_first(arguments: Arguments) -> bool:
    return isinstance(arguments[0], Name | Path)


def _dates(arguments: Arguments) -> bool:
    """A date written out must exist; any other text is simply no date (empty)."""
    first = arguments[0]
    if not isinstance(first, Text) or not _DATE_LIKE.fullmatch(first.value):
        return True
    return PartialDate.parse(first.value) is not None


_WANTED: dict[str, tuple[_Check, ...]] = {
    **{name: ((_names_first, "${name} as the first argument"),) for name in NAME_FIRST},
    **{name: ((_finds_first, "${name} or a list as the argument"),) for name in PATH_FIRST},
    **{
        name: ((_dates, "a date YYYY-MM-DD that exists"),)
        for name in ("date", "date-time", "decimal-date-time")
    },
    "indexed-repeat": (
        (_names_first, "${name} as the first argument"),
        (lambda a: isinstance(a[1], Name), "${roster} as the second argument"),
    ),
    "instance": ((lambda a: isinstance(a[0], Text), "the name of a list in quotes"),),
    "position": ((lambda a: a in ((), (PARENT,)), "position(..)"),),
}


def check_call(call: Call, line: int, column: int) -> None:
    """Refuse a call that could never be evaluated.

    Raises:
        ExpressionError: Unknown or refused function, wrong number or kind of arguments.
    """
    function, count = call.function, len(call.arguments)

    def problem(reason: str, expected: str, found: str) -> ExpressionError:
        return ExpressionError(reason, line, column, expected, found)

    if function in REFUSED:
        raise problem("refused-function", f"no {REFUSED[function]}", function)
    if function not in ARGUMENTS:
        raise problem("unknown-function", "a function of the profile", function)
    least, most = ARGUMENTS[function]
    if not least <= count <= most:
        wanted = str(least) if least == most else f"{least} to {most}"
        raise problem("wrong-argument-count", f"{wanted} arguments for {function}", str(count))
    for fits, expected in _WANTED.get(function, ()):
        if not fits(call.arguments):
            raise problem("wrong-argument", expected, function)
    if function == "regex":
        _check_pattern(call, line, column)


def _check_pattern(call: Call, line: int, column: int) -> None:
    pattern = call.arguments[1]
    if not isinstance(pattern, Text):
        raise ExpressionError("bad-pattern", line, column, "a pattern in quotes", "regex")
    try:
        compiled(pattern.value)
    except ValueError:
        wanted = "a regular expression without look-ahead and back-references"
        raise ExpressionError("bad-pattern", line, column, wanted, pattern.value) from None
