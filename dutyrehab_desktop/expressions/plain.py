"""Two-valued evaluation: what a form shows, as ODK's engines decide it.

A tree is compiled once to nested closures; an evaluation is then a few calls.
"""

import math
from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from dutyrehab_desktop.expressions.functions import PURE, least, most
from dutyrehab_desktop.expressions.syntax import (
    Binary,
    Call,
    Current,
    Junction,
    Name,
    Negative,
    Node,
    Number,
    Text,
)
from dutyrehab_desktop.expressions.values import (
    PlainValue,
    arithmetic,
    compare_plain,
    number_of,
    truth_of,
    whole_day,
)

_ORDER = ("=", "!=", "<", "<=", ">", ">=")


class PlainScope(Protocol):
    """What a two-valued expression may look at, from where it stands.

    Names of questions mean, inside a roster entry, the entry's own answer first.
    """

    def text_of(self, name: str) -> str:
        """The value of a question; empty where unanswered or not visible.

        A choice answered "don't know" or "prefer not to say" is `dk` or `decline`.
        """

    def texts_of(self, name: str) -> Sequence[str]:
        """The values of a question in every entry of its roster, in order; empty ones too."""

    def status_of(self, name: str) -> str:
        """The status of a question: `answered`, `dk`, `decline`, `not_asked` and so on."""

    def current(self) -> str:
        """The value that is being checked (`.`)."""

    def entries(self, roster: str) -> Sequence["PlainScope"]:
        """A scope for each entry of a roster, in order."""

    def today(self) -> date:
        """The injected day; never the machine's clock."""


Plain = Callable[[PlainScope], PlainValue]


def compile_plain(node: Node) -> Plain:
    """A tree as a function from a scope to a value."""
    match node:
        case Binary():
            return _binary(node)
        case Junction():
            return _junction(node)
        case Call():
            return _call(node)
        case Negative(operand):
            inner = compile_plain(operand)
            return lambda scope: -number_of(inner(scope))
        case _:
            return _leaf(node)


def _leaf(node: Number | Text | Name | Current) -> Plain:
    match node:
        case Number(number):
            return lambda scope: number
        case Text(text):
            return lambda scope: text
        case Name(name):
            return lambda scope: scope.text_of(name)
        case Current():
            return lambda scope: scope.current()


def _binary(node: Binary) -> Plain:
    operator, left, right = node.operator, compile_plain(node.left), compile_plain(node.right)
    if operator in _ORDER:
        return lambda scope: compare_plain(operator, left(scope), right(scope))
    return lambda scope: arithmetic(operator, number_of(left(scope)), number_of(right(scope)))


def _junction(node: Junction) -> Plain:
    parts = tuple(compile_plain(part) for part in node.parts)
    if node.operator == "and":
        return lambda scope: all(truth_of(part(scope)) for part in parts)
    return lambda scope: any(truth_of(part(scope)) for part in parts)


def _call(node: Call) -> Plain:
    if node.function in _SPECIAL:
        return _SPECIAL[node.function](node)
    arguments, function = tuple(map(compile_plain, node.arguments)), PURE[node.function]
    return lambda scope: function([argument(scope) for argument in arguments])


def _not(node: Call) -> Plain:
    inner = compile_plain(node.arguments[0])
    return lambda scope: not truth_of(inner(scope))


def _if(node: Call) -> Plain:
    condition, then, otherwise = map(compile_plain, node.arguments)
    return lambda scope: then(scope) if truth_of(condition(scope)) else otherwise(scope)


def _coalesce(node: Call) -> Plain:
    first, second = map(compile_plain, node.arguments)

    def evaluate(scope: PlainScope) -> PlainValue:
        value = first(scope)
        return second(scope) if value == "" else value

    return evaluate


def _once(node: Call) -> Plain:
    inner = compile_plain(node.arguments[0])
    return lambda scope: scope.current() or inner(scope)


def _today(node: Call) -> Plain:
    return lambda scope: whole_day(scope.today())


def _status(node: Call) -> Plain:
    name = first_name(node)
    return lambda scope: scope.status_of(name)


def _answered(node: Call) -> Plain:
    name = first_name(node)
    return lambda scope: scope.status_of(name) == "answered"


def _known(node: Call) -> Plain:
    name = first_name(node)
    return lambda scope: scope.status_of(name) in ("answered", "skipped_by_logic")


def _count(node: Call) -> Plain:
    name = first_name(node)
    return lambda scope: float(len(scope.entries(name)))


def _sum(node: Call) -> Plain:
    name = first_name(node)
    return lambda scope: math.fsum(_numbers(scope, name))


def _extreme(node: Call) -> Plain:
    """`min` and `max`: over a roster's answers if given one name, else over the arguments."""
    choose = least if node.function == "min" else most
    if len(node.arguments) == 1 and isinstance(node.arguments[0], Name):
        name = node.arguments[0].name
        return lambda scope: choose(_numbers(scope, name))
    arguments = tuple(map(compile_plain, node.arguments))
    return lambda scope: choose([number_of(argument(scope)) for argument in arguments])


def _numbers(scope: PlainScope, name: str) -> list[float]:
    return [number_of(text) for text in scope.texts_of(name) if text != ""]


def _some(node: Call) -> Plain:
    name, condition = first_name(node), compile_plain(node.arguments[1])
    return lambda scope: any(truth_of(condition(entry)) for entry in scope.entries(name))


def _every(node: Call) -> Plain:
    name, condition = first_name(node), compile_plain(node.arguments[1])
    return lambda scope: all(truth_of(condition(entry)) for entry in scope.entries(name))


def _total(node: Call) -> Plain:
    name, amount = first_name(node), compile_plain(node.arguments[1])

    def evaluate(scope: PlainScope) -> PlainValue:
        amounts = [number_of(amount(entry)) for entry in scope.entries(name)]
        return math.fsum(value if value > 0 else 0.0 for value in amounts)

    return evaluate


def first_name(node: Call) -> str:
    """The name that a function such as `status(${x})` is about; the parser made sure of it."""
    first = node.arguments[0]
    return first.name if isinstance(first, Name) else ""


_SPECIAL: dict[str, Callable[[Call], Plain]] = {
    "not": _not,
    "if": _if,
    "coalesce": _coalesce,
    "once": _once,
    "today": _today,
    "status": _status,
    "answered": _answered,
    "known": _known,
    "count": _count,
    "sum": _sum,
    "min": _extreme,
    "max": _extreme,
    "some": _some,
    "every": _every,
    "total": _total,
}
