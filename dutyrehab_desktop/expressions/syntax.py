"""The syntax tree: one tree, read by every way of evaluating it."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A number written out."""

    value: float


@dataclass(frozen=True, slots=True)
class Text:
    """A text between quotation marks."""

    value: str


@dataclass(frozen=True, slots=True)
class Name:
    """`${name}`: a question, a calculation, a named fact or a roster."""

    name: str


@dataclass(frozen=True, slots=True)
class Current:
    """`.`: the answer that is being checked."""


@dataclass(frozen=True, slots=True)
class Negative:
    """A minus sign before its operand."""

    operand: "Node"


@dataclass(frozen=True, slots=True)
class Binary:
    """An operator between two operands; `and` and `or` are `Junction`."""

    operator: str
    left: "Node"
    right: "Node"


@dataclass(frozen=True, slots=True)
class Junction:
    """A chain of `and`, or of `or`, kept flat so that each part can be told as a reason."""

    operator: str
    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments."""

    function: str
    arguments: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: along which axis, to what, and under which conditions."""

    axis: str
    test: str
    predicates: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """An XPath location path, such as `instance('list')/root/item[name = ${x}]/label`.

    Only look-ups in lists of choices mean something here; the lint refuses any other in a sheet.
    """

    start: "Node | None"
    absolute: bool
    steps: tuple[Step, ...]


Node = Number | Text | Name | Current | Negative | Binary | Junction | Call | Path

PARENT = Path(None, False, (Step("parent", "node()"),))
"""`..`: what `position(..)` is about."""


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below a node, from left to right."""
    match node:
        case Negative(operand):
            return (operand,)
        case Binary(_, left, right):
            return (left, right)
        case Junction(_, parts):
            return parts
        case Call(_, arguments):
            return arguments
        case Path(start, _, steps):
            inside = tuple(predicate for step in steps for predicate in step.predicates)
            return inside if start is None else (start, *inside)
        case _:
            return ()


def walk(node: Node) -> Iterator[Node]:
    """A node and everything below it, parents first."""
    yield node
    for child in children(node):
        yield from walk(child)


def depth(node: Node) -> int:
    """How many levels a tree has; counted without recursion, so any tree can be measured."""
    deepest, level = 0, [node]
    while level:
        deepest += 1
        level = [child for parent in level for child in children(parent)]
    return deepest


def named_question(node: Call) -> str:
    """The question whose choices `jr:choice-name(${x}, '${x}')` words."""
    named = node.arguments[1]
    return named.value.strip("${} ") if isinstance(named, Text) else first_name(node)


def first_name(node: Call) -> str:
    """The name that a function such as `status(${x})` is about; the parser made sure of it."""
    first = node.arguments[0]
    return first.name if isinstance(first, Name) else ""
