"""What follows from one interview: categories, barriers, what is open, and the next question."""

from collections.abc import Mapping
from datetime import date

from dutyrehab_desktop.expressions import Judged, Leaf, judge
from dutyrehab_desktop.expressions.knowledge import NO_LEAVES, Leaves, open_because_of, truth
from dutyrehab_desktop.law.model import (
    Barrier,
    BarrierFinding,
    Basis,
    Category,
    CategoryFinding,
    Findings,
    Law,
)
from dutyrehab_desktop.law.next_question import (
    CATEGORY_WEIGHT,
    ELIGIBILITY_WEIGHT,
    OTHER_WEIGHT,
    ROUTE_WEIGHT,
    best_question,
)
from dutyrehab_desktop.law.openings import deadlines, entitled, routes, sums
from dutyrehab_desktop.law.rights import DeadlineFinding
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.law.terms import ANY, Kind, State
from dutyrehab_desktop.law.verdicts import Overall, Verdicts
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.model import Questionnaire


def assess(sheet: AnswerSheet, questionnaire: Questionnaire, law: Law, as_of: date) -> Findings:
    """Everything that the law says about one interview.

    Nothing that is unknown counts as "no"; gates and the short path are not looked at.

    Args:
        sheet: The answers so far.
        questionnaire: What was asked.
        law: The law sheets.
        as_of: The day whose law is asked; rules without a source in force then are left out.
    """
    return _findings(Verdicts(Record(sheet, questionnaire, law, as_of)))


def deadlines_in(
    sheet: AnswerSheet, questionnaire: Questionnaire, law: Law, as_of: date
) -> tuple[DeadlineFinding, ...]:
    """The terms alone that run for one person, or ran; a small part of what `assess` does."""
    return deadlines(Verdicts(Record(sheet, questionnaire, law, as_of)))


def state_of(record: Record, barrier: Barrier) -> State:
    """What one rule says about a record, over all its cases."""
    return Verdicts(record).overall(barrier).state


def states_of(judged: Verdicts) -> tuple[Mapping[str, State], Mapping[str, State]]:
    """What every category and every barrier that concerns a record comes to, and nothing else.

    For counting many records: no reasons are gathered and no next question is sought.
    """
    law = judged.record.law
    categories = {
        category.key: _category(judged, category)[0].state
        for category in law.categories
        if category.country == judged.country
    }
    barriers = {
        barrier.id: judged.overall(barrier).state
        for barrier in filter(judged.concerns, law.barriers)
    }
    return categories, barriers


def because_of(record: Record, barrier: Barrier) -> tuple[Leaf, ...]:
    """The facts that one rule was found by, in form order."""
    verdicts = Verdicts(record)
    overall = verdicts.overall(barrier)
    return tuple(verdicts.in_order(overall.because)) if overall.state is State.FOUND else ()


def _findings(judged: Verdicts) -> Findings:
    record, law = judged.record, judged.record.law
    categories = [
        _category(judged, category)
        for category in law.categories
        if category.country == judged.country
    ]
    barriers, not_asked = [], 0
    open_facts = [(leaves, CATEGORY_WEIGHT) for _, leaves in categories]
    for barrier in filter(judged.concerns, law.barriers):
        overall = judged.overall(barrier)
        not_asked += overall.state is State.NOT_ASKED
        if overall.shown:
            barriers.append(_finding(judged, barrier, overall))
            heavy = barrier.kind is Kind.ELIGIBILITY
            weight = ELIGIBILITY_WEIGHT if heavy else OTHER_WEIGHT
            open_facts.append((overall.blocked_by, weight))
    ways = routes(judged)
    open_facts += [(way.leaves, ROUTE_WEIGHT) for way in ways]
    by_key = {finding.key: finding for finding, _ in categories}
    return Findings(
        as_of=record.as_of,
        basis=Basis(record.questionnaire.pin, (law.id, law.version, law.sha256)),
        categories=by_key,
        barriers=tuple(barriers),
        not_asked=not_asked,
        context=tuple(
            context for context in law.contexts if context.country in (judged.country, ANY)
        ),
        next_question=best_question(record, open_facts),
        entitlements=entitled(judged, by_key, barriers),
        routes=ways,
        deadlines=deadlines(judged),
        sums=sums(judged, by_key),
    )


def category_of(record: Record, category: Category) -> CategoryFinding:
    """What one category comes to in one record."""
    return _category(Verdicts(record), category)[0]


def _category(judged: Verdicts, category: Category) -> tuple[CategoryFinding, Leaves]:
    places, whole, missing = judged.places(category.scope)
    opened, closed, blocked = [], whole and bool(places), NO_LEAVES
    for scope in places:
        yes = judge(category.yes, scope)
        no = judge(category.no, scope) if category.no else Judged(False)
        if truth(yes) is True:
            opened.append(scope.index)
        elif truth(no) is not True:
            closed = False
            blocked |= open_because_of(yes) | open_because_of(no)
    if opened:
        cases = tuple(index for index in opened if index is not None)
        return CategoryFinding(category.key, State.YES, cases), NO_LEAVES
    if closed:
        return CategoryFinding(category.key, State.NO), NO_LEAVES
    blocked |= missing
    return CategoryFinding(category.key, State.UNKNOWN, (), judged.names(blocked)), blocked


def _finding(judged: Verdicts, barrier: Barrier, overall: Overall) -> BarrierFinding:
    return BarrierFinding(
        id=barrier.id,
        state=overall.state,
        cases=overall.cases,
        because=judged.causes(overall.because),
        blocked_by=judged.names(overall.blocked_by),
        barrier=barrier,
        sources=judged.sources(barrier.sources),
    )
