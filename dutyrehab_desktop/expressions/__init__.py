"""The expression language of the sheets: text, tree, two-valued and three-valued value."""

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.expressions.errors import ExpressionError
from dutyrehab_desktop.expressions.evaluating import evaluate
from dutyrehab_desktop.expressions.expression import Expression, compute, holds, judge, parse
from dutyrehab_desktop.expressions.knowledge import (
    Judged,
    KnowledgeScope,
    Leaf,
    Member,
    Members,
    Unknown,
)
from dutyrehab_desktop.expressions.scope import PlainScope
from dutyrehab_desktop.expressions.values import Interval, PlainValue

__all__ = [
    "Expression",
    "ExpressionError",
    "Interval",
    "Judged",
    "KnowledgeScope",
    "Leaf",
    "Member",
    "Members",
    "PartialDate",
    "PlainScope",
    "PlainValue",
    "Unknown",
    "compute",
    "evaluate",
    "holds",
    "judge",
    "parse",
]
