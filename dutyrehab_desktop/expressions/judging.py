"""Three-valued evaluation (strong Kleene) of the same tree, with the reasons of each value.

Soundness is the promise: a value that is known from some of the answers stays the same whatever
the missing answers turn out to be (questionnaire_engine 4, promise 4 of the design).
"""

import math
from collections.abc import Callable

from dutyrehab_desktop.expressions.comparing import (
    ORDER,
    REFUSALS,
    beside_text,
    compared,
    exact,
    selected,
)
from dutyrehab_desktop.expressions.connecting import all_of, any_of, denied
from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.expressions.finding import looked_up
from dutyrehab_desktop.expressions.functions import PURE
from dutyrehab_desktop.expressions.gathering import GATHERING
from dutyrehab_desktop.expressions.knowledge import (
    Judge,
    Judged,
    KnowledgeScope,
    joined,
    open_because_of,
    truth,
    union,
)
from dutyrehab_desktop.expressions.moments import ZONED, Moment, zone_of
from dutyrehab_desktop.expressions.reckoning import months_between, negative, reckoned
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
from dutyrehab_desktop.expressions.values import Interval, bounds, text_of, whole_day


def compile_judging(node: Node) -> Judge:
    """A tree as a function from a scope to a judged value."""
    match node:
        case Binary():
            return _binary(node)
        case Junction(operator, parts):
            judges = tuple(compile_judging(part) for part in parts)
            return all_of(judges) if operator == "and" else any_of(judges)
        case Call():
            return _call(node)
        case Path():
            return looked_up(node, compile_judging)
        case Negative(operand):
            return negative(compile_judging(operand))
        case _:
            return _leaf(node)


def _binary(node: Binary) -> Judge:
    match node:
        case Binary("=" | "!=" as operator, Name(name), Text(literal)):
            return beside_text(name, literal, same=operator == "=", among=False)
    build = compared if node.operator in ORDER else reckoned
    return build(node.operator, compile_judging(node.left), compile_judging(node.right))


def _leaf(node: Number | Text | Name | Current) -> Judge:
    match node:
        case Number(value) | Text(value):
            constant = Judged(value)
            return lambda scope: constant
        case Name(name):
            return lambda scope: scope.knowledge_of(name)
        case Current():
            return lambda scope: scope.knowledge_of(".")


def _call(node: Call) -> Judge:
    match node:
        case Call("selected", (Name(name), Text(literal))) if literal == literal.strip():
            return beside_text(name, literal, same=True, among=True)
    if node.function in GATHERING:
        return GATHERING[node.function](node, compile_judging)
    if node.function in _PLAINLY:
        return _PLAINLY[node.function](*map(compile_judging, node.arguments))
    if node.function in _SPECIAL:
        return _SPECIAL[node.function](node)
    return _pure(node)


def _pure(node: Call) -> Judge:
    arguments, function = tuple(map(compile_judging, node.arguments)), PURE.get(node.function)

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = [argument(scope) for argument in arguments]
        values = [value for value in map(exact, judged) if value is not None]
        if len(values) < len(judged):
            return Judged(None, blocked_by=union(map(open_because_of, judged)))
        because = union(each.because for each in judged)
        if function is not None:
            return Judged(function(values), because)
        return Judged(ZONED[node.function](values, zone_of(scope.now())), because)

    return evaluate


def _if(node: Call) -> Judge:
    condition, then, otherwise = map(compile_judging, node.arguments)

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = condition(scope)
        verdict = truth(judged)
        if verdict is None:
            return _either(judged, then(scope), otherwise(scope))
        chosen = then(scope) if verdict else otherwise(scope)
        return chosen._replace(because=judged.because | chosen.because, status="")

    return evaluate


def _either(condition: Judged, one: Judged, other: Judged) -> Judged:
    """Both branches of an open `if()`: what is true of either way is known all the same."""
    blocked = union(map(open_because_of, (condition, one, other)))
    because = joined(one.because, other.because)
    if one.value is None or other.value is None:
        return Judged(None, blocked_by=blocked)
    if one.value == other.value and type(one.value) is type(other.value):
        return Judged(one.value, because, blocked)
    if isinstance(one.value, float | Interval) and isinstance(other.value, float | Interval):
        first, second = bounds(one.value), bounds(other.value)
        if not math.isnan(first.low + second.low):
            span = Interval(min(first.low, second.low), max(first.high, second.high))
            return Judged(span, because, blocked)
    return Judged(None, blocked_by=blocked)


def _coalesce(node: Call) -> Judge:
    first, second = map(compile_judging, node.arguments)

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = first(scope)
        empty = judged.value == "" or judged.value != judged.value
        if not empty:
            return judged._replace(status="")
        fallback = second(scope)
        return fallback._replace(because=judged.because | fallback.because, status="")

    return evaluate


def _once(node: Call) -> Judge:
    return compile_judging(node.arguments[0])


def _today(node: Call) -> Judge:
    return lambda scope: Judged(whole_day(scope.today()))


def _now(node: Call) -> Judge:
    return lambda scope: Judged(Moment(scope.now()))


def _position(node: Call) -> Judge:
    return lambda scope: scope.knowledge_of("..")


def _choice_name(node: Call) -> Judge:
    value, name = compile_judging(node.arguments[0]), named_question(node)

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = value(scope)
        chosen = exact(judged)
        if chosen is None:
            return Judged(None, blocked_by=open_because_of(judged))
        return Judged(scope.label_of(name, text_of(chosen)), judged.because)

    return evaluate


def _date(node: Call) -> Judge:
    """A date keeps what is known of it: `date(${x})` of a year is that year."""
    inner, general = compile_judging(node.arguments[0]), _pure(node)

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = inner(scope)
        if isinstance(judged.value, PartialDate):
            return judged._replace(status="")
        return general(scope)

    return evaluate


def _selected(names: Judge, wanted: Judge) -> Judge:
    return lambda scope: selected(names(scope), wanted(scope))


def _status(node: Call) -> Judge:
    name = first_name(node)

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = scope.knowledge_of(name)
        if judged.status in ("", "not_asked"):
            return Judged(None, blocked_by=judged.blocked_by)
        return Judged(judged.status, judged.because or judged.blocked_by)

    return evaluate


def _has_status(true: tuple[str, ...], false: tuple[str, ...]) -> Callable[[Call], Judge]:
    def build(node: Call) -> Judge:
        name = first_name(node)

        def evaluate(scope: KnowledgeScope) -> Judged:
            judged = scope.knowledge_of(name)
            if judged.status in true or judged.status in false:
                return Judged(judged.status in true, judged.because or judged.blocked_by)
            return Judged(None, blocked_by=judged.blocked_by)

        return evaluate

    return build


_SPECIAL: dict[str, Callable[[Call], Judge]] = {
    "if": _if,
    "coalesce": _coalesce,
    "once": _once,
    "today": _today,
    "now": _now,
    "position": _position,
    "jr:choice-name": _choice_name,
    "date": _date,
    "instance": lambda node: lambda scope: Judged(None),
    "status": _status,
    "answered": _has_status(("answered",), ("dk", "decline", "skipped_by_logic")),
    "known": _has_status(("answered", "skipped_by_logic"), REFUSALS),
}

_PLAINLY: dict[str, Callable[..., Judge]] = {
    "not": denied,
    "selected": _selected,
    "months-between": months_between,
}
"""Functions that need only their arguments, judged."""
