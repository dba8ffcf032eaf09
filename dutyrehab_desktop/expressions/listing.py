"""Two-valued functions over several values: entries of a roster, items of a list of choices."""

import math
from collections.abc import Callable, Sequence

from dutyrehab_desktop.expressions.lookups import Bound, lookup_in
from dutyrehab_desktop.expressions.numbers import least, most
from dutyrehab_desktop.expressions.scope import Plain, PlainScope
from dutyrehab_desktop.expressions.syntax import Call, Name, Node, Path, first_name
from dutyrehab_desktop.expressions.values import PlainValue, number_of, text_of, truth_of

Compile = Callable[[Node], Plain]


def _texts(node: Node, compile_node: Compile) -> Callable[[PlainScope], Sequence[str]]:
    """A node as several values: a question in every entry, the items of a list, or one value."""
    if isinstance(node, Name):
        name = node.name
        return lambda scope: scope.texts_of(name)
    if isinstance(node, Path):
        return _found(node, compile_node)
    value = compile_node(node)
    return lambda scope: (text_of(value(scope)),)


def looked_up(node: Path, compile_node: Compile) -> Plain:
    """The first cell that a look-up finds; nothing for a path this program does not follow."""
    found = _found(node, compile_node)
    return lambda scope: next(iter(found(scope)), "")


def _found(node: Path, compile_node: Compile) -> Callable[[PlainScope], Sequence[str]]:
    """The cells that a look-up finds."""
    lookup = lookup_in(node)
    if lookup is None:
        return lambda scope: ()
    conditions = Bound(lookup, compile_node)

    def evaluate(scope: PlainScope) -> Sequence[str]:
        return [
            row.get(lookup.column, "")
            for row in scope.items(lookup.list_name)
            if all(truth_of(condition(scope)) for condition in conditions.at(row))
        ]

    return evaluate


def _count(node: Call, compile_node: Compile) -> Plain:
    if isinstance(node.arguments[0], Path):
        found = _found(node.arguments[0], compile_node)
        return lambda scope: float(len(found(scope)))
    name = first_name(node)
    return lambda scope: float(len(scope.entries(name)))


def _count_non_empty(node: Call, compile_node: Compile) -> Plain:
    texts = _texts(node.arguments[0], compile_node)
    return lambda scope: float(sum(text != "" for text in texts(scope)))


def _join(node: Call, compile_node: Compile) -> Plain:
    between = compile_node(node.arguments[0])
    parts = [_texts(part, compile_node) for part in node.arguments[1:]]
    return lambda scope: text_of(between(scope)).join(
        text for part in parts for text in part(scope)
    )


def _indexed_repeat(node: Call, compile_node: Compile) -> Plain:
    name, roster = first_name(node), node.arguments[1]
    index = compile_node(node.arguments[2])
    roster_name = roster.name if isinstance(roster, Name) else ""

    def evaluate(scope: PlainScope) -> PlainValue:
        place, entries = number_of(index(scope)), scope.entries(roster_name)
        if math.isnan(place) or not 1 <= place <= len(entries):
            return ""
        return entries[int(place) - 1].text_of(name)

    return evaluate


def _sum(node: Call, compile_node: Compile) -> Plain:
    texts = _texts(node.arguments[0], compile_node)
    return lambda scope: math.fsum(number_of(text) for text in texts(scope) if text != "")


def _extreme(node: Call, compile_node: Compile) -> Plain:
    """`min` and `max`: over a roster's answers if given one name, else over the arguments."""
    choose = least if node.function == "min" else most
    if len(node.arguments) == 1 and isinstance(node.arguments[0], Name):
        name = node.arguments[0].name
        return lambda scope: choose(_numbers(scope, name))
    arguments = tuple(map(compile_node, node.arguments))
    return lambda scope: choose([number_of(argument(scope)) for argument in arguments])


def _numbers(scope: PlainScope, name: str) -> list[float]:
    return [number_of(text) for text in scope.texts_of(name) if text != ""]


def _some(node: Call, compile_node: Compile) -> Plain:
    name, condition = first_name(node), compile_node(node.arguments[1])
    return lambda scope: any(truth_of(condition(entry)) for entry in scope.entries(name))


def _every(node: Call, compile_node: Compile) -> Plain:
    name, condition = first_name(node), compile_node(node.arguments[1])
    return lambda scope: all(truth_of(condition(entry)) for entry in scope.entries(name))


def _total(node: Call, compile_node: Compile) -> Plain:
    name, amount = first_name(node), compile_node(node.arguments[1])

    def evaluate(scope: PlainScope) -> PlainValue:
        amounts = [number_of(amount(entry)) for entry in scope.entries(name)]
        return math.fsum(value if value > 0 else 0.0 for value in amounts)

    return evaluate


LISTING: dict[str, Callable[[Call, Compile], Plain]] = {
    "count": _count,
    "count-non-empty": _count_non_empty,
    "join": _join,
    "indexed-repeat": _indexed_repeat,
    "sum": _sum,
    "min": _extreme,
    "max": _extreme,
    "some": _some,
    "every": _every,
    "total": _total,
}
