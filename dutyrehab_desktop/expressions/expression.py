"""An expression: its text, its tree, and the two ways to evaluate it."""

from dataclasses import dataclass, field
from functools import cached_property

from dutyrehab_desktop.expressions.judging import compile_judging
from dutyrehab_desktop.expressions.knowledge import Judge, Judged, KnowledgeScope
from dutyrehab_desktop.expressions.parser import parse_tree
from dutyrehab_desktop.expressions.plain import compile_plain
from dutyrehab_desktop.expressions.scope import Plain, PlainScope
from dutyrehab_desktop.expressions.syntax import Call, Current, Name, Node, walk
from dutyrehab_desktop.expressions.values import PlainValue, truth_of


@dataclass(frozen=True)
class Expression:
    """A condition or calculation of a sheet. Two are equal if their texts are.

    Attributes:
        text: As it stands in the sheet.
        tree: Its syntax tree.
    """

    text: str
    tree: Node = field(compare=False, repr=False)

    @cached_property
    def names(self) -> frozenset[str]:
        """Every `${name}` that it reads."""
        return frozenset(node.name for node in walk(self.tree) if isinstance(node, Name))

    @cached_property
    def functions(self) -> frozenset[str]:
        """Every function that it calls."""
        return frozenset(node.function for node in walk(self.tree) if isinstance(node, Call))

    @cached_property
    def reads_current(self) -> bool:
        """True where it looks at the answer that is being checked (`.`)."""
        return "once" in self.functions or any(
            isinstance(node, Current) for node in walk(self.tree)
        )

    @cached_property
    def plain(self) -> Plain:
        """Its two-valued evaluation, compiled at first use."""
        return compile_plain(self.tree)

    @cached_property
    def judging(self) -> Judge:
        """Its three-valued evaluation, compiled at first use."""
        return compile_judging(self.tree)


def parse(text: str) -> Expression:
    """Read an expression.

    Raises:
        ExpressionError: With line, column, what was expected and what was found.
    """
    return Expression(text, parse_tree(text))


def compute(expression: Expression, scope: PlainScope) -> PlainValue:
    """The two-valued value of an expression: what a form shows and calculates."""
    return expression.plain(scope)


def holds(expression: Expression, scope: PlainScope) -> bool:
    """Whether an expression is true in two-valued logic."""
    return truth_of(expression.plain(scope))


def judge(expression: Expression, scope: KnowledgeScope) -> Judged:
    """The three-valued value of an expression: what follows from what is known so far."""
    return expression.judging(scope)
