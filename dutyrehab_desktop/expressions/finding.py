"""Three-valued look-ups in lists of choices: the list is known, the conditions may not be."""

import math
from collections.abc import Callable

from dutyrehab_desktop.expressions.knowledge import (
    NO_LEAVES,
    Judge,
    Judged,
    KnowledgeScope,
    Leaves,
    joined,
    open_because_of,
    truth,
    union,
)
from dutyrehab_desktop.expressions.lookups import Bound, lookup_in
from dutyrehab_desktop.expressions.syntax import Node, Path
from dutyrehab_desktop.expressions.values import number_of

Compile = Callable[[Node], Judge]


def looked_up(path: Path, compile_node: Compile) -> Judge:
    """The first cell that a look-up finds; a path that is no look-up is never known."""
    return _over(path, compile_node, lambda cells: next(iter(cells), ""))


def counted(path: Path, compile_node: Compile) -> Judge:
    """How many items a look-up finds."""
    return _over(path, compile_node, lambda cells: float(len(cells)))


def summed(path: Path, compile_node: Compile) -> Judge:
    """The sum of the cells that a look-up finds."""
    return _over(path, compile_node, lambda cells: math.fsum(map(number_of, filter(None, cells))))


def _over(path: Path, compile_node: Compile, value: Callable[[list[str]], str | float]) -> Judge:
    lookup = lookup_in(path)
    if lookup is None:
        return lambda scope: Judged(None)
    conditions = Bound(lookup, compile_node)

    def evaluate(scope: KnowledgeScope) -> Judged:
        cells: list[str] = []
        because = blocked = NO_LEAVES
        for row in scope.items(lookup.list_name):
            verdict, reasons, missing = _holds(conditions.at(row), scope)
            because, blocked = joined(because, reasons), joined(blocked, missing)
            if verdict is True:
                cells.append(row.get(lookup.column, ""))
        return Judged(None, blocked_by=blocked) if blocked else Judged(value(cells), because)

    return evaluate


def _holds(
    conditions: tuple[Judge, ...], scope: KnowledgeScope
) -> tuple[bool | None, Leaves, Leaves]:
    judged = [condition(scope) for condition in conditions]
    truths = list(map(truth, judged))
    because = union(each.because for each in judged if each.value is not None)
    if False in truths:
        return False, because, NO_LEAVES
    if None in truths:
        return None, because, union(map(open_because_of, judged))
    return True, because, NO_LEAVES
