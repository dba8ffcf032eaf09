"""Look-ups in a list of choices: `instance('list')/root/item[name = ${x}]/label`."""

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

from dutyrehab_desktop.expressions.syntax import (
    PARENT,
    Binary,
    Call,
    Junction,
    Negative,
    Node,
    Path,
    Step,
    Text,
    children,
    walk,
)

Compiled = TypeVar("Compiled")


class Lookup(NamedTuple):
    """What a look-up asks for.

    Attributes:
        list_name: The list of choices.
        conditions: What an item must fulfil, over its columns and over answers.
        column: The cell that is wanted.
    """

    list_name: str
    conditions: tuple[Node, ...]
    column: str


def lookup_in(path: Path) -> Lookup | None:
    """The look-up that a path means; None where it is any other path."""
    match path:
        case Path(
            Call("instance", (Text(list_name),)),
            _,
            (Step("child", "root", ()), Step("child", "item", conditions), *rest),
        ):
            match rest:
                case []:
                    return Lookup(list_name, conditions, "name")
                case [Step("child", column, ())]:
                    return Lookup(list_name, conditions, column)
    return None


def bound(node: Node, row: Mapping[str, str]) -> Node:
    """The condition of a look-up at one item: each bare name is that item's cell."""
    match node:
        case Path(None, False, (Step("child", column, ()),)):
            return Text(row.get(column, ""))
        case Negative(operand):
            return Negative(bound(operand, row))
        case Binary(operator, left, right):
            return Binary(operator, bound(left, row), bound(right, row))
        case Junction(operator, parts):
            return Junction(operator, tuple(bound(part, row) for part in parts))
        case Call(function, arguments):
            return Call(function, tuple(bound(argument, row) for argument in arguments))
        case _:
            return node


class Bound(Generic[Compiled]):
    """The conditions of a look-up, compiled once for each item."""

    def __init__(self, lookup: Lookup, compile_node: Callable[[Node], Compiled]) -> None:
        self._conditions = lookup.conditions
        self._compile = compile_node
        self._known: dict[tuple[tuple[str, str], ...], tuple[Compiled, ...]] = {}

    def at(self, row: Mapping[str, str]) -> tuple[Compiled, ...]:
        """The conditions at an item."""
        key = tuple(row.items())
        if key not in self._known:
            self._known[key] = tuple(self._compile(bound(c, row)) for c in self._conditions)
        return self._known[key]


def stray_paths(node: Node) -> Iterator[Path]:
    """Every path that means nothing here: neither a look-up, nor a column inside one.

    A sheet writes `${name}`; XPath that walks through a form's file has no place in it.
    """
    if isinstance(node, Path):
        lookup = lookup_in(node)
        if lookup is None:
            yield node
            return
        example: dict[str, str] = {}
        for condition in lookup.conditions:
            yield from stray_paths(bound(condition, example))
    elif node != Call("position", (PARENT,)):
        for child in children(node):
            yield from stray_paths(child)


def lists_of(node: Node) -> Iterator[str]:
    """Every list of choices in which an expression looks something up."""
    for below in walk(node):
        lookup = lookup_in(below) if isinstance(below, Path) else None
        if lookup is not None:
            yield lookup.list_name
