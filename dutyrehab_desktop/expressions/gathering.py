"""Three-valued functions over rosters: an entry may be sure, possible, or still untold."""

import math
from collections.abc import Callable

from dutyrehab_desktop.expressions.comparing import exact
from dutyrehab_desktop.expressions.finding import counted, summed
from dutyrehab_desktop.expressions.functions import PURE
from dutyrehab_desktop.expressions.knowledge import (
    NO_LEAVES,
    Judge,
    Judged,
    KnowledgeScope,
    Leaves,
    Members,
    joined,
    open_because_of,
    truth,
    union,
)
from dutyrehab_desktop.expressions.numbers import least, most
from dutyrehab_desktop.expressions.syntax import Call, Name, Node, Path, first_name
from dutyrehab_desktop.expressions.values import Interval, bounds, number_of, text_of

Compile = Callable[[Node], Judge]


def _count(node: Call, compile_node: Compile) -> Judge:
    if isinstance(node.arguments[0], Path):
        return counted(node.arguments[0], compile_node)
    name = first_name(node)

    def evaluate(scope: KnowledgeScope) -> Judged:
        members = scope.members(name)
        truths = [truth(member.belongs) for member in members.entries]
        sure, possible = truths.count(True), truths.count(None)
        because = union(member.belongs.because for member in members.entries)
        blocked = _left_out(members)
        if members.complete and not possible:
            return Judged(float(sure), because)
        high = float(sure + possible) if members.complete else math.inf
        return Judged(Interval(float(sure), high), because, blocked)

    return evaluate


def _left_out(members: Members) -> Leaves:
    blocked = NO_LEAVES if members.complete else members.leaves
    return blocked | union(open_because_of(member.belongs) for member in members.entries)


def _some(node: Call, compile_node: Compile) -> Judge:
    name, condition = first_name(node), compile_node(node.arguments[1])

    def evaluate(scope: KnowledgeScope) -> Judged:
        return _any_entry(scope.members(name), condition, wanted=True)

    return evaluate


def _every(node: Call, compile_node: Compile) -> Judge:
    name, condition = first_name(node), compile_node(node.arguments[1])

    def evaluate(scope: KnowledgeScope) -> Judged:
        contrary = _any_entry(scope.members(name), condition, wanted=False)
        if contrary.value is None:
            return Judged(None, contrary.against, contrary.blocked_by, contrary.because)
        return Judged(not contrary.value, contrary.because)

    return evaluate


def _any_entry(members: Members, condition: Judge, *, wanted: bool) -> Judged:
    """Whether some entry that belongs has a condition of the wanted truth."""
    hits, misses, blocked = NO_LEAVES, NO_LEAVES, NO_LEAVES
    towards, against, hit, missing = NO_LEAVES, NO_LEAVES, False, not members.complete
    if missing:
        blocked |= members.leaves
    for scope, belongs in members.entries:
        member = truth(belongs)
        if member is False:
            misses = joined(misses, belongs.because)
            continue
        judged = condition(scope)
        verdict = truth(judged)
        if verdict is None or member is None:
            if verdict is not None and verdict is not wanted:
                misses = joined(misses, judged.because)
                continue
            missing = True
            blocked = union((blocked, open_because_of(belongs), open_because_of(judged)))
            met, unmet = judged.because, judged.against
            if verdict is None:
                towards = joined(towards, met if wanted else unmet)
                against = joined(against, unmet if wanted else met)
            else:
                towards = joined(towards, met)
        elif verdict is wanted:
            hit, hits = True, hits | judged.because | belongs.because
        else:
            misses = joined(misses, judged.because)
    if hit:
        return Judged(True, hits)
    if not missing:
        return Judged(False, misses)
    return Judged(None, towards, blocked, against | misses)


def _total(node: Call, compile_node: Compile) -> Judge:
    name, amount = first_name(node), compile_node(node.arguments[1])

    def evaluate(scope: KnowledgeScope) -> Judged:
        members = scope.members(name)
        low, high = 0.0, 0.0 if members.complete else math.inf
        because, blocked = NO_LEAVES, NO_LEAVES if members.complete else members.leaves
        for entry, belongs in members.entries:
            member = truth(belongs)
            if member is False:
                continue
            judged = amount(entry)
            span = _amount(judged)
            low += span.low if member else 0.0
            high += span.high
            because |= judged.because | belongs.because
            blocked |= open_because_of(judged) | open_because_of(belongs)
        return Judged(low if low == high else Interval(low, high), because, blocked)

    return evaluate


def _amount(judged: Judged) -> Interval:
    """An entry's amount: never less than nothing, without limit where it is unknown."""
    if judged.value is None:
        return Interval(0.0, math.inf)
    span = bounds(judged.value)
    if math.isnan(span.low):
        return Interval(0.0, 0.0)
    return Interval(max(0.0, span.low), max(0.0, span.high))


def _sum(node: Call, compile_node: Compile) -> Judge:
    if isinstance(node.arguments[0], Path):
        return summed(node.arguments[0], compile_node)
    name = first_name(node)

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = _readings(scope, name)
        if judged is None or any(each.value is None for each in judged):
            return _unsettled(scope, name)
        spans = [bounds(each.value) for each in judged if each.value not in (None, "")]
        low = math.fsum(span.low for span in spans)
        high = math.fsum(span.high for span in spans)
        blocked = union(open_because_of(each) for each in judged)
        value = low if low == high or math.isnan(low) else Interval(low, high)
        return Judged(value, union(each.because for each in judged), blocked)

    return evaluate


def _extreme(node: Call, compile_node: Compile) -> Judge:
    """`min` and `max`: over a roster's answers if given one name, else over the arguments."""
    if len(node.arguments) != 1 or not isinstance(node.arguments[0], Name):
        return _extreme_argument(node, tuple(map(compile_node, node.arguments)))
    name, choose = first_name(node), least if node.function == "min" else most

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = _readings(scope, name)
        if judged is None:
            return _unsettled(scope, name)
        spans = [bounds(each.value) for each in judged if each.value not in (None, "")]
        if any(each.value is None for each in judged) or any(
            span.low != span.high and not math.isnan(span.low) for span in spans
        ):
            return _unsettled(scope, name)
        return Judged(choose([span.low for span in spans]), union(e.because for e in judged))

    return evaluate


def _extreme_argument(node: Call, arguments: tuple[Judge, ...]) -> Judge:
    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = [argument(scope) for argument in arguments]
        spans = [bounds(each.value) for each in judged if each.value is not None]
        blocked = union(map(open_because_of, judged))
        unsure = any(span.low < span.high for span in spans)
        if len(spans) < len(judged) or (unsure and any(math.isnan(span.low) for span in spans)):
            return Judged(None, blocked_by=blocked)
        choose = PURE[node.function]
        low, high = choose([span.low for span in spans]), choose([span.high for span in spans])
        because = union(each.because for each in judged)
        if not unsure:
            return Judged(low, because)
        ends = float(number_of(low)), float(number_of(high))
        value = ends[0] if ends[0] == ends[1] else Interval(*ends)
        return Judged(value, because, blocked)

    return evaluate


def _readings(scope: KnowledgeScope, name: str) -> list[Judged] | None:
    """The answers to a question in every entry; None where entries are missing or unsure."""
    members = scope.members(name)
    if not members.complete or any(truth(member.belongs) is None for member in members.entries):
        return None
    return [
        member.scope.knowledge_of(name)
        for member in members.entries
        if truth(member.belongs) is True
    ]


def _count_non_empty(node: Call, compile_node: Compile) -> Judge:
    """A question in every entry: an answer not given yet may come, and entries too."""
    if isinstance(node.arguments[0], Path):
        return counted(node.arguments[0], compile_node)
    name = first_name(node)

    def evaluate(scope: KnowledgeScope) -> Judged:
        members = scope.members(name)
        low = high = 0.0
        because, blocked = NO_LEAVES, NO_LEAVES if members.complete else members.leaves
        for member in members.entries:
            belongs = truth(member.belongs)
            if belongs is False:
                continue
            judged = member.scope.knowledge_of(name)
            high += judged.value != ""
            low += belongs is True and judged.value not in (None, "")
            because |= judged.because | member.belongs.because
            blocked |= open_because_of(judged) | open_because_of(member.belongs)
        high = high if members.complete else math.inf
        return Judged(low if low == high else Interval(low, high), because, blocked)

    return evaluate


def _join(node: Call, compile_node: Compile) -> Judge:
    between = compile_node(node.arguments[0])
    parts = [
        (part.name if isinstance(part, Name) else "", compile_node(part))
        for part in node.arguments[1:]
    ]

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = [between(scope)]
        for name, part in parts:
            readings = _readings(scope, name) if name and scope.in_roster(name) else [part(scope)]
            if readings is None:
                return _unsettled(scope, name)
            judged += readings
        values = [value for value in map(exact, judged) if value is not None]
        if len(values) < len(judged):
            return Judged(None, blocked_by=union(map(open_because_of, judged)))
        texts = list(map(text_of, values))
        return Judged(texts[0].join(texts[1:]), union(each.because for each in judged))

    return evaluate


def _indexed_repeat(node: Call, compile_node: Compile) -> Judge:
    """An entry by its place: known while every entry up to it surely belongs."""
    name, roster = first_name(node), node.arguments[1]
    roster_name, index = (
        roster.name if isinstance(roster, Name) else "",
        compile_node(node.arguments[2]),
    )

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged, members = index(scope), scope.members(roster_name)
        place = exact(judged)
        if place is None:
            return Judged(None, blocked_by=open_because_of(judged))
        number = number_of(place)
        if math.isnan(number) or number < 1:
            return Judged("", judged.because)
        upto = members.entries[: int(number)]
        if any(truth(member.belongs) is not True for member in upto):
            return Judged(None, blocked_by=_left_out(members))
        if len(upto) < int(number):
            blocked = NO_LEAVES if members.complete else members.leaves
            return Judged("" if members.complete else None, judged.because, blocked)
        return upto[-1].scope.knowledge_of(name)._replace(status="")

    return evaluate


def _unsettled(scope: KnowledgeScope, name: str) -> Judged:
    members = scope.members(name)
    answers = (member.scope.knowledge_of(name) for member in members.entries)
    return Judged(None, blocked_by=_left_out(members) | union(map(open_because_of, answers)))


GATHERING: dict[str, Callable[[Call, Compile], Judge]] = {
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
