"""Which functions there are, how many arguments each takes, and which are refused and why."""

import re

from dutyrehab_desktop.expressions.errors import ExpressionError
from dutyrehab_desktop.expressions.syntax import Call, Name, Text

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
    # Choices
    "selected": (2, 2),
    "count-selected": (1, 1),
    "selected-at": (2, 2),
    # Texts
    "string": (1, 1),
    "string-length": (1, 1),
    "starts-with": (2, 2),
    "contains": (2, 2),
    "concat": (0, MANY),
    "regex": (2, 2),
    # Numbers
    "number": (1, 1),
    "int": (1, 1),
    "round": (1, 2),
    # Dates
    "today": (0, 0),
    "date": (1, 1),
    "decimal-date-time": (1, 1),
    "months-between": (2, 2),
    # Rosters
    "count": (1, 1),
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
`known` are ours; the rest is the ODK XForms specification's."""

NAME_FIRST = ("status", "answered", "known", "count", "sum", "some", "every", "total")
"""Functions whose first argument is a `${name}`, not a value."""

REFUSED = {
    "pulldata": "a look-up in another file",
    "digest": "a digest",
    "random": "chance",
    "randomize": "chance",
    "uuid": "chance",
    "once-random": "chance",
    "property": "device identity",
    "geofence": "geography",
    "area": "geography",
    "distance": "geography",
    "intersects": "geography",
    "jr:itext": "media",
}

_NESTED_REPEAT = re.compile(r"\([^()]*[+*}][^()]*\)\s*[+*{]")
_MAX_PATTERN = 200


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
    if function in NAME_FIRST and not isinstance(call.arguments[0], Name):
        raise problem("wrong-argument", "${name} as the first argument", function)
    if function == "regex":
        _check_pattern(call, line, column)


def _check_pattern(call: Call, line: int, column: int) -> None:
    pattern = call.arguments[1]
    if not isinstance(pattern, Text):
        raise ExpressionError("bad-pattern", line, column, "a pattern in quotes", "regex")
    text = pattern.value
    if len(text) > _MAX_PATTERN or _NESTED_REPEAT.search(text):
        raise ExpressionError("bad-pattern", line, column, "a pattern that cannot run away", text)
    try:
        re.compile(text)
    except (re.error, RecursionError, OverflowError):
        raise ExpressionError("bad-pattern", line, column, "a regular expression", text) from None
