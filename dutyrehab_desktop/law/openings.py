"""What is open for a person: what the categories give, sums, routes, and deadlines."""

import math
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from dutyrehab_desktop.expressions import PartialDate, judge
from dutyrehab_desktop.expressions.values import bounds
from dutyrehab_desktop.law.model import BarrierFinding, CategoryFinding
from dutyrehab_desktop.law.rights import (
    Deadline,
    DeadlineFinding,
    EntitlementFinding,
    Formula,
    IndexValue,
    RouteFinding,
    Running,
    SumFinding,
)
from dutyrehab_desktop.law.scopes import RecordScope
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.law.verdicts import Verdicts

_OF_ROUTE = {State.FOUND: State.OPEN, State.POSSIBLE: State.POSSIBLE}


def entitled(
    judged: Verdicts,
    categories: Mapping[str, CategoryFinding],
    barriers: Sequence[BarrierFinding],
) -> tuple[EntitlementFinding, ...]:
    """What the categories that are open give, and what was found to stand before each form."""
    found = [one for one in barriers if one.state is State.FOUND]
    return tuple(
        EntitlementFinding(
            row,
            tuple(one.id for one in found if {row.category, row.form} & set(one.barrier.blocks)),
            judged.sources(row.sources),
        )
        for row in judged.record.law.entitlements
        if row.category in categories and categories[row.category].state is State.YES
    )


def routes(judged: Verdicts) -> tuple[RouteFinding, ...]:
    """The ways that are open, or may be where one of their conditions is already met."""
    ways = []
    for route in filter(judged.concerns, judged.record.law.routes):
        overall = judged.overall(route)
        if overall.shown:
            ways.append(
                RouteFinding(
                    route,
                    _OF_ROUTE[overall.state],
                    tuple((index, _OF_ROUTE[state]) for index, state in overall.cases),
                    judged.names(overall.blocked_by),
                    judged.sources(route.sources),
                    overall.blocked_by,
                    judged.causes(overall.because),
                )
            )
    return tuple(ways)


def deadlines(judged: Verdicts) -> tuple[DeadlineFinding, ...]:
    """The terms that concern the person for certain, with the days on which they end."""
    limits = []
    for limit in filter(judged.concerns, judged.record.law.deadlines):
        places, _, _ = judged.places(limit.scope)
        found = [each for each in judged.of(limit) if each.state is State.FOUND]
        for verdict in found:
            place = judged.record.person if verdict.index is None else places[verdict.index]
            due = _due(limit, place)
            state = _standing(limit, due, judged.record.as_of)
            sources = judged.sources(limit.sources)
            because = judged.causes(verdict.because)
            limits.append(DeadlineFinding(limit, verdict.index, state, due, sources, because))
    return tuple(limits)


def _due(limit: Deadline, place: RecordScope) -> tuple[date, date] | None:
    started = place.knowledge_of(limit.start).value if limit.start else None
    if not isinstance(started, PartialDate):
        return None
    return _later(started.earliest, limit), _later(started.latest, limit)


def _later(day: date, limit: Deadline) -> date:
    """A day and a term later; a term of months ends on the same day or the month's last one."""
    years, month = divmod(day.month - 1 + limit.months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last)) + timedelta(limit.days)


def _standing(limit: Deadline, due: tuple[date, date] | None, today: date) -> Running:
    if not limit.start:
        return Running.FROM_REQUEST
    if due is None:
        return Running.NOT_DATED
    if today > due[1]:
        return Running.PASSED
    return Running.RUNNING if today <= due[0] else Running.PERHAPS_PASSED


def sums(judged: Verdicts, categories: Mapping[str, CategoryFinding]) -> tuple[SumFinding, ...]:
    """What the formulas of the open categories give, as bounds.

    Never turned into another money, and always told with the value of the index and its day
    (legal_basis 1.4).
    """
    found: list[SumFinding] = []
    for formula in judged.record.law.formulas.values():
        category = categories.get(formula.category)
        if category is not None and category.state is State.YES:
            found.extend(_sum(judged, formula))
    return tuple(found)


def _sum(judged: Verdicts, formula: Formula) -> tuple[SumFinding, ...]:
    index = value_on(judged.record.law.indices, formula.index, judged.record.as_of)
    units = judge(formula.units, judged.record.person)
    if index is None or units.value is None:
        return ()
    span = bounds(units.value)
    if span is None or math.isnan(span.low) or math.isinf(span.high):
        return ()
    low, high = (round(end * index.value, 2) for end in (span.low, span.high))
    sources = judged.sources(formula.sources)
    return (SumFinding(formula, (span.low, span.high), low, high, index, sources),)


def value_on(indices: Sequence[IndexValue], index: str, day: date) -> IndexValue | None:
    """The value of an index on a day; None where no value is known for it yet."""
    text = day.isoformat()
    known = [one for one in indices if one.index == index and one.valid_from <= text]
    return max(known, key=lambda one: one.valid_from, default=None)
