"""Two-valued evaluation: what a form shows, as ODK's engines decide it.

A tree is compiled once to nested closures; an evaluation is then a few calls.
"""

import math
from collections.abc import Callable

from dutyrehab_desktop.expressions.functions import PURE
from dutyrehab_desktop.expressions.listing import LISTING, looked_up
from dutyrehab_desktop.expressions.moments import ZONED, Moment, zone_of
from dutyrehab_desktop.expressions.scope import Plain, PlainScope
from dutyrehab_desktop.expressions.syntax import (
    Binary,
    Call,
    Current,
    Junction,
    Name,
    Negative,
    Node,
    Number,
    Path,
    Text,
    first_name,
    named_question,
)
from dutyrehab_desktop.expressions.values import (
    PlainValue,
    arithmetic,
    compare_plain,
    number_of,
    text_of,
    truth_of,
    whole_day,
)

_ORDER = ("=", "!=", "<", "<=", ">", ">=")


def compile_plain(node: Node) -> Plain:
    """A tree as a function from a scope to a value."""
    match node:
        case Binary():
            return _binary(node)
        case Junction():
            return _junction(node)
        case Call():
            return _call(node)
        case Path():
            return looked_up(node, compile_plain)
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
    if node.function in LISTING:
        return LISTING[node.function](node, compile_plain)
    if node.function in _SPECIAL:
        return _SPECIAL[node.function](node)
    arguments = tuple(map(compile_plain, node.arguments))
    if node.function in ZONED:
        zoned = ZONED[node.function]
        return lambda scope: zoned(
            [argument(scope) for argument in arguments], zone_of(scope.now())
        )
    function = PURE[node.function]
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
        empty = value == "" or (isinstance(value, float) and math.isnan(value))
        return second(scope) if empty else value

    return evaluate


def _once(node: Call) -> Plain:
    inner = compile_plain(node.arguments[0])
    return lambda scope: scope.current() or inner(scope)


def _today(node: Call) -> Plain:
    return lambda scope: whole_day(scope.today())


def _now(node: Call) -> Plain:
    return lambda scope: Moment(scope.now())


def _status(node: Call) -> Plain:
    name = first_name(node)
    return lambda scope: scope.status_of(name)


def _answered(node: Call) -> Plain:
    name = first_name(node)
    return lambda scope: scope.status_of(name) == "answered"


def _known(node: Call) -> Plain:
    name = first_name(node)
    return lambda scope: scope.status_of(name) in ("answered", "skipped_by_logic")


def _position(node: Call) -> Plain:
    return lambda scope: float(scope.position())


def _choice_name(node: Call) -> Plain:
    """`jr:choice-name(${x}, '${x}')`: the second argument names the question again."""
    value, name = compile_plain(node.arguments[0]), named_question(node)
    return lambda scope: scope.label_of(name, text_of(value(scope)))


_SPECIAL: dict[str, Callable[[Call], Plain]] = {
    "not": _not,
    "if": _if,
    "coalesce": _coalesce,
    "once": _once,
    "today": _today,
    "now": _now,
    "status": _status,
    "answered": _answered,
    "known": _known,
    "position": _position,
    "jr:choice-name": _choice_name,
    "instance": lambda node: lambda scope: "",
}
