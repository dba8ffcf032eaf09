"""The part of the lint that finds conditions which can never hold."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain, combinations, product
from math import isnan, prod

from dutyrehab_desktop.expressions import Expression, PartialDate, PlainScope, holds
from dutyrehab_desktop.expressions.evaluating import handed_scope
from dutyrehab_desktop.expressions.syntax import (
    Binary,
    Call,
    Current,
    Junction,
    Name,
    Node,
    Number,
    Text,
    walk,
)
from dutyrehab_desktop.expressions.values import number_of, number_text
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    Question,
    Questionnaire,
    QuestionType,
)

_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)
_NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL)
_ORDER = ("<", "<=", ">", ">=")
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_TRUTHS = frozenset(
    (
        "answered", "boolean", "boolean-from-string", "checklist", "contains", "ends-with", "every",
        "false", "known", "not", "regex", "selected", "some", "starts-with", "true",
        "weighted-checklist",
    )
)  # fmt: skip
MAX_COMBINATIONS = 2_000
_MAX_SUBSETS_OF = 6


def wrong_kinds(
    questionnaire: Questionnaire, expression: Expression, checked: Question | None
) -> Iterator[str]:
    """Comparisons of an answer with something that it can never be, told in short.

    Args:
        questionnaire: For the kinds of answers.
        expression: Where the comparisons stand.
        checked: The question that `.` means, or None.
    """
    for node in walk(expression.tree):
        if not isinstance(node, Binary) or node.operator not in ("=", "!=", *_ORDER):
            continue
        mirrored = _MIRRORED.get(node.operator, node.operator)
        for side, other, operator in (
            (node.left, node.right, node.operator),
            (node.right, node.left, mirrored),
        ):
            question = question_of(questionnaire, side, checked)
            if question is not None and isinstance(other, Text | Number):
                told = other.value if isinstance(other, Text) else number_text(other.value)
                if not _fits(questionnaire, question, operator, other):
                    yield f"{question.name} {operator} {told}"


def question_of(
    questionnaire: Questionnaire, node: Node, checked: Question | None
) -> Question | None:
    """The question whose answer a node is; `.` is the one that is being checked."""
    if isinstance(node, Current):
        return checked
    return questionnaire.questions.get(node.name) if isinstance(node, Name) else None


def _fits(
    questionnaire: Questionnaire, question: Question, operator: str, other: Text | Number
) -> bool:
    if isinstance(other, Text) and (other.value == "" or other.value in REFUSALS):
        return True
    if question.type in _NUMBERS:
        return isinstance(other, Number) or not isnan(number_of(other.value))
    if question.type is QuestionType.DATE:
        return isinstance(other, Text) and PartialDate.parse(other.value) is not None
    if question.type not in _SELECTS or question.appearance:
        return True
    names = {option.name for option in questionnaire.lists.get(question.list_name, ())}
    if operator in _ORDER:
        return all(name.isdigit() for name in names - set(REFUSALS))
    # A text that no list holds is told as such by the lint of literals.
    return isinstance(other, Text) or number_text(other.value) in names


def truths_as_texts(
    questionnaire: Questionnaire, expression: Expression, *, condition: bool
) -> Iterator[str]:
    """Calculations that are true or false and stand where a condition is wanted.

    A calculated value is a text, as in ODK: `false` is a text that is not empty, and so true.

    Args:
        questionnaire: For the calculations.
        expression: Where they are used.
        condition: True where the whole expression is a condition, and not a calculation.
    """
    for node in chain((expression.tree,) if condition else (), _conditions(expression.tree)):
        question = questionnaire.questions.get(node.name) if isinstance(node, Name) else None
        calculation = question.calculation if question is not None else None
        if question is not None and calculation is not None and _is_truth(calculation.tree):
            yield question.name


def _conditions(tree: Node) -> Iterator[Node]:
    for node in walk(tree):
        match node:
            case Junction(_, parts):
                yield from parts
            case Call("not" | "boolean" | "if", (first, *_)):
                yield first
            case Call("some" | "every", (_, inner)):
                yield inner


def _is_truth(tree: Node) -> bool:
    match tree:
        case Junction() | Binary("=" | "!=" | "<" | "<=" | ">" | ">="):
            return True
        case Call("if", (_, then, otherwise)):
            return _is_truth(then) or _is_truth(otherwise)
        case Call(function):
            return function in _TRUTHS
    return False


def never_holds(questionnaire: Questionnaire, expression: Expression) -> bool:
    """Whether no answers at all make a condition true; False where that is too much to try.

    Only conditions over choice questions outside repeats are tried, with every combination.
    """
    names = sorted(expression.names)
    questions = [questionnaire.questions.get(name) for name in names]
    values: list[Sequence[str]] = []
    for question in questions:
        if question is None or question.type not in _SELECTS or question.roster:
            return False
        options = [o.name for o in questionnaire.lists.get(question.list_name, ())]
        values.append(_answers(question, options))
    if not all(values) or prod(map(len, values)) > MAX_COMBINATIONS:
        return False
    return not any(holds(expression, _tried(names, told)) for told in product(*values))


def _answers(question: Question, options: list[str]) -> Sequence[str]:
    """Every answer that a choice question can have; none where they are too many."""
    if question.type is QuestionType.SELECT_ONE:
        return ["", *options]
    free = [name for name in options if name not in REFUSALS]
    if len(free) > _MAX_SUBSETS_OF or question.appearance:
        return []
    subsets = chain.from_iterable(combinations(free, size) for size in range(len(free) + 1))
    return [*map(" ".join, subsets), *(name for name in REFUSALS if name in options)]


def _tried(names: Sequence[str], told: Sequence[str]) -> PlainScope:
    """One combination of answers; the empty one was not asked."""
    given = {name: value for name, value in zip(names, told, strict=True) if value}
    return handed_scope(given, datetime(2000, 1, 1, tzinfo=UTC))
