"""Three-valued evaluation (strong Kleene) of the same tree, with the reasons of each value.

Soundness is the promise: a value that is known from some of the answers stays the same whatever
the missing answers turn out to be (questionnaire_engine 4, promise 4 of the design).
"""

import math
from collections.abc import Callable

from dutyrehab_desktop.expressions.dates import PartialDate, months_from
from dutyrehab_desktop.expressions.functions import PURE
from dutyrehab_desktop.expressions.gathering import GATHERING
from dutyrehab_desktop.expressions.knowledge import (
    NO_LEAVES,
    Judge,
    Judged,
    KnowledgeScope,
    Leaves,
    open_because_of,
    truth,
    union,
)
from dutyrehab_desktop.expressions.plain import first_name
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
    Interval,
    PlainValue,
    arithmetic,
    bounds,
    compare,
    whole_day,
)

_ORDER = ("=", "!=", "<", "<=", ">", ">=")
_REFUSALS = ("dk", "decline")


def compile_judging(node: Node) -> Judge:
    """A tree as a function from a scope to a judged value."""
    match node:
        case Binary(operator, left, right):
            build = _comparison if operator in _ORDER else _arithmetic
            return build(operator, compile_judging(left), compile_judging(right))
        case Junction(operator, parts):
            judges = tuple(compile_judging(part) for part in parts)
            return _all_of(judges) if operator == "and" else _any_of(judges)
        case Call():
            return _call(node)
        case Negative(operand):
            return _negative(compile_judging(operand))
        case _:
            return _leaf(node)


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
    if node.function in GATHERING:
        return GATHERING[node.function](node, compile_judging)
    if node.function in _SPECIAL:
        return _SPECIAL[node.function](node)
    return _pure(node)


def _all_of(parts: tuple[Judge, ...]) -> Judge:
    def evaluate(scope: KnowledgeScope) -> Judged:
        met, missing = NO_LEAVES, []
        for part in parts:
            judged = part(scope)
            verdict = truth(judged)
            if verdict is False:
                return Judged(False, judged.because)
            if verdict is None:
                missing.append(judged)
            else:
                met |= judged.because
        if not missing:
            return Judged(True, met)
        return _left_open(missing, met, NO_LEAVES)

    return evaluate


def _any_of(parts: tuple[Judge, ...]) -> Judge:
    def evaluate(scope: KnowledgeScope) -> Judged:
        unmet, missing = NO_LEAVES, []
        for part in parts:
            judged = part(scope)
            verdict = truth(judged)
            if verdict is True:
                return Judged(True, judged.because)
            if verdict is None:
                missing.append(judged)
            else:
                unmet |= judged.because
        if not missing:
            return Judged(False, unmet)
        return _left_open(missing, NO_LEAVES, unmet)

    return evaluate


def _left_open(missing: list[Judged], met: Leaves, unmet: Leaves) -> Judged:
    return Judged(
        None,
        met | union(judged.because for judged in missing if judged.value is None),
        union(open_because_of(judged) for judged in missing),
        unmet | union(judged.against for judged in missing),
    )


def _comparison(operator: str, left: Judge, right: Judge) -> Judge:
    def evaluate(scope: KnowledgeScope) -> Judged:
        one, other = left(scope), right(scope)
        if one.value is None or other.value is None:
            return _half_known(operator, one, other)
        verdict = compare(operator, one.value, other.value)
        if verdict is None:
            return Judged(None, blocked_by=open_because_of(one) | open_because_of(other))
        return Judged(verdict, one.because | other.because)

    return evaluate


def _half_known(operator: str, one: Judged, other: Judged) -> Judged:
    """A comparison with an unknown side: definite only about a refusal, or beside nothing."""
    unknown, known = (one, other) if one.value is None else (other, one)
    if operator in ("=", "!="):
        if unknown.status in _REFUSALS and known.value in _REFUSALS:
            same = unknown.status == known.value
            return Judged(same == (operator == "="), unknown.blocked_by | known.because)
    elif known.value == "":
        return Judged(False, known.because)
    return Judged(None, blocked_by=open_because_of(one) | open_because_of(other))


def _arithmetic(operator: str, left: Judge, right: Judge) -> Judge:
    def evaluate(scope: KnowledgeScope) -> Judged:
        one, other = left(scope), right(scope)
        blocked = open_because_of(one) | open_because_of(other)
        if one.value is None or other.value is None:
            return Judged(None, blocked_by=blocked)
        value = _span_arithmetic(operator, bounds(one.value), bounds(other.value))
        if value is None:
            return Judged(None, blocked_by=blocked)
        return Judged(value, one.because | other.because, blocked)

    return evaluate


def _negative(inner: Judge) -> Judge:
    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = inner(scope)
        blocked = open_because_of(judged)
        if judged.value is None:
            return Judged(None, blocked_by=blocked)
        span = bounds(judged.value)
        if span.low < span.high:
            return Judged(Interval(-span.high, -span.low), judged.because, blocked)
        return Judged(-span.low, judged.because)

    return evaluate


def _span_arithmetic(operator: str, one: Interval, other: Interval) -> float | Interval | None:
    if one.low == one.high and other.low == other.high:
        return arithmetic(operator, one.low, other.low)
    if math.isnan(one.low) or math.isnan(other.low):
        return math.nan
    if operator not in ("+", "-", "*"):
        return None
    ends = [
        arithmetic(operator, left, right)
        for left in (one.low, one.high)
        for right in (other.low, other.high)
    ]
    return None if any(map(math.isnan, ends)) else Interval(min(ends), max(ends))


def _pure(node: Call) -> Judge:
    function, arguments = PURE[node.function], tuple(map(compile_judging, node.arguments))

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = [argument(scope) for argument in arguments]
        values = [value for value in map(_exact, judged) if value is not None]
        if len(values) < len(judged):
            return Judged(None, blocked_by=union(map(open_because_of, judged)))
        return Judged(function(values), union(each.because for each in judged))

    return evaluate


def _exact(judged: Judged) -> PlainValue | None:
    value = judged.value
    if value is None or isinstance(value, Interval):
        return None
    return None if isinstance(value, PartialDate) and not value.whole else value


def _not(node: Call) -> Judge:
    inner = compile_judging(node.arguments[0])

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = inner(scope)
        verdict = truth(judged)
        if verdict is None:
            return Judged(None, judged.against, open_because_of(judged), judged.because)
        return Judged(not verdict, judged.because)

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
    because = one.because | other.because
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
        if judged.value != "":
            return judged._replace(status="")
        fallback = second(scope)
        return fallback._replace(because=judged.because | fallback.because, status="")

    return evaluate


def _once(node: Call) -> Judge:
    return compile_judging(node.arguments[0])


def _today(node: Call) -> Judge:
    return lambda scope: Judged(whole_day(scope.today()))


def _selected(node: Call) -> Judge:
    names, wanted = map(compile_judging, node.arguments)

    def evaluate(scope: KnowledgeScope) -> Judged:
        chosen, choice = names(scope), wanted(scope)
        one, other = _exact(chosen), _exact(choice)
        if one is not None and other is not None:
            return Judged(PURE["selected"]([one, other]), chosen.because | choice.because)
        return _half_known("=", chosen, choice)

    return evaluate


def _months_between(node: Call) -> Judge:
    start, end = map(compile_judging, node.arguments)

    def evaluate(scope: KnowledgeScope) -> Judged:
        one, other = start(scope), end(scope)
        blocked = open_because_of(one) | open_because_of(other)
        if one.value is None or other.value is None:
            return Judged(None, blocked_by=blocked)
        first, last = _date_of(one), _date_of(other)
        because = one.because | other.because
        if first is None or last is None:
            return Judged(math.nan, because)
        low = months_from(first.latest, last.earliest)
        high = months_from(first.earliest, last.latest)
        return Judged(low if low == high else Interval(low, high), because, blocked)

    return evaluate


def _date_of(judged: Judged) -> PartialDate | None:
    value = judged.value
    return value if isinstance(value, PartialDate) else PartialDate.parse(str(value))


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
    "not": _not,
    "if": _if,
    "coalesce": _coalesce,
    "once": _once,
    "today": _today,
    "selected": _selected,
    "months-between": _months_between,
    "status": _status,
    "answered": _has_status(("answered",), ("dk", "decline", "skipped_by_logic")),
    "known": _has_status(("answered", "skipped_by_logic"), _REFUSALS),
}
