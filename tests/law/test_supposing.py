"""What one more answer would decide, and under what a barrier would not be there."""

from datetime import date

import pytest

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import BarrierFinding, Law
from dutyrehab_desktop.law.supposing import MOST_FACTS, Supposed, Supposing
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import Questionnaire
from tests.helpers.answers import whole_story

DAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def sheet(questionnaire: Questionnaire) -> AnswerSheet:
    return sheet_from_record(whole_story(), questionnaire).sheet


@pytest.fixture(scope="module")
def supposing(sheet: AnswerSheet, questionnaire: Questionnaire, law: Law) -> Supposing:
    return Supposing(sheet, questionnaire, law, DAY)


@pytest.fixture(scope="module")
def found(sheet: AnswerSheet, questionnaire: Questionnaire, law: Law) -> dict[str, BarrierFinding]:
    return {one.id: one for one in assess(sheet, questionnaire, law, DAY).barriers}


def after(
    sheet: AnswerSheet, questionnaire: Questionnaire, law: Law, facts: tuple[Supposed, ...]
) -> dict[str, State]:
    """What stands in the way once some facts are otherwise."""
    for fact in facts:
        roster = questionnaire.questions[fact.question].roster
        entry = sheet.entries(roster).ids[fact.instance] if fact.instance is not None else ""
        sheet = sheet.with_answer(Place(fact.question, entry), Answer(fact.value))
    return {one.id: one.state for one in assess(sheet, questionnaire, law, DAY).barriers}


def test_a_standing_conviction_would_fall_with_an_acquittal(
    supposing: Supposing, found: dict[str, BarrierFinding]
) -> None:
    lifting = supposing.would_lift(found["kz-conviction-stands"].barrier)
    assert (Supposed("pr_outcome", 0, "acquitted"),) in lifting
    assert {len(facts) for facts in lifting} == {1}


def test_every_set_that_is_named_really_lifts_the_barrier_and_no_smaller_one_does(
    supposing: Supposing,
    found: dict[str, BarrierFinding],
    sheet: AnswerSheet,
    questionnaire: Questionnaire,
    law: Law,
) -> None:
    lifted = 0
    for finding in found.values():
        if finding.state is not State.FOUND:
            continue
        for facts in supposing.would_lift(finding.barrier):
            assert 1 <= len(facts) <= MOST_FACTS
            assert finding.id not in after(sheet, questionnaire, law, facts), facts
            for left in range(len(facts)):
                fewer = facts[:left] + facts[left + 1 :]
                assert finding.id in after(sheet, questionnaire, law, fewer)
            lifted += 1
    assert lifted > 20


def test_every_answer_that_is_said_to_decide_decides(
    supposing: Supposing,
    found: dict[str, BarrierFinding],
    sheet: AnswerSheet,
    questionnaire: Questionnaire,
    law: Law,
) -> None:
    finding = found["kz-release-papers-not-exonerating"]
    deciding = supposing.decided_by(finding.barrier, finding.blocked_by)
    assert {one.state for one in deciding} == {State.FOUND, State.EXCLUDED}
    for one in deciding:
        states = after(sheet, questionnaire, law, (one.answer,))
        assert (states.get(finding.id) is State.FOUND) == (one.state is State.FOUND)


def test_what_was_refused_is_not_supposed_to_be_answered(
    found: dict[str, BarrierFinding], sheet: AnswerSheet, questionnaire: Questionnaire, law: Law
) -> None:
    finding = found["kz-release-papers-not-exonerating"]
    (name,) = finding.blocked_by
    entries = sheet.entries(questionnaire.questions[name].roster).ids
    for entry in entries or ("",):
        sheet = sheet.with_answer(
            Place(name, entry),
            sheet_from_record({"job_now": "decline"}, questionnaire).sheet.answer("job_now"),
        )
    again = Supposing(sheet, questionnaire, law, DAY)
    assert again.decided_by(finding.barrier, finding.blocked_by) == ()


def test_a_barrier_that_is_not_there_is_lifted_by_nothing(
    questionnaire: Questionnaire, law: Law
) -> None:
    empty = Supposing(AnswerSheet(), questionnaire, law, DAY)
    assert all(empty.would_lift(barrier) == () for barrier in law.barriers)


def test_one_choice_less_of_several_can_be_enough(
    supposing: Supposing, found: dict[str, BarrierFinding]
) -> None:
    lifting = supposing.would_lift(found["kz-travel-restriction"].barrier)
    assert (Supposed("rights_limited", None, "bank"),) in lifting


def test_more_cases_need_more_facts(questionnaire: Questionnaire, law: Law) -> None:
    story = whole_story()
    case = story["proceeding"][0]
    story["proceeding"] = [case, {**case, "pr_type": "criminal"}]
    sheet = sheet_from_record(story, questionnaire).sheet
    barrier = next(one for one in law.barriers if one.id == "kz-conviction-stands")
    lifting = Supposing(sheet, questionnaire, law, DAY).would_lift(barrier)
    assert lifting
    assert {len(facts) for facts in lifting} == {2}
    assert all({fact.instance for fact in facts} == {0, 1} for facts in lifting)
