"""Every rule: where it is found, where it is open, where it is excluded."""

import pytest

from tests.law.golden import GOLDEN, Golden
from tests.law.golden_claims import CLAIMS
from tests.law.golden_today import TODAY
from tests.law.records import changed, finding, kz, uz

GOLDENS = GOLDEN + CLAIMS + TODAY

TESTS = pytest.mark.parametrize(
    "golden", GOLDENS, ids=[f"{at}-{golden.barrier}" for at, golden in enumerate(GOLDENS)]
)


@TESTS
def test_a_rule_speaks_in_its_smallest_record_and_says_why(assessed, golden: Golden):
    one = finding(assessed(golden.record), golden.barrier)
    assert one is not None
    assert one.state == golden.state
    assert golden.deciding in {cause.question for cause in one.because}
    assert one.sources


@TESTS
def test_without_the_deciding_answer_a_rule_is_open_and_names_it(assessed, golden: Golden):
    findings = assessed.alone(golden.barrier)(changed(golden.record, golden.deciding))
    one = finding(findings, golden.barrier)
    if golden.open_state is None:
        assert (one, findings.not_asked) == (None, 1)
        return
    assert one is not None
    assert (one.state, findings.not_asked) == (golden.open_state, 0)
    if golden.open_state == "possible":
        assert golden.deciding in one.blocked_by


@TESTS
def test_a_declined_answer_never_finds_and_never_excludes(assessed, golden: Golden):
    declined = changed(golden.record, golden.deciding, "decline")
    findings = assessed.alone(golden.barrier)(declined)
    one = finding(findings, golden.barrier)
    assert one is None or one.state == "possible"
    assert (one is None) == (findings.not_asked == 1)


@TESTS
def test_a_rule_is_excluded_by_an_answer_against_it(assessed, golden: Golden):
    against = changed(golden.record, golden.deciding, golden.otherwise)
    findings = assessed.alone(golden.barrier)(against)
    assert (findings.barriers, findings.not_asked) == ((), 0)


def test_every_rule_has_a_golden_record(law):
    assert {barrier.id for barrier in law.barriers} == {golden.barrier for golden in GOLDENS}


def test_an_heir_speaks_of_somebody_who_died(assessed):
    alone = assessed.alone("any-died-before-redress")
    assert alone(kz(respondent_role="heir", held=[])).barriers[0].state == "found"
    assert alone(kz(respondent_role="self", held=[])).barriers == ()


def test_what_an_heir_says_of_today_is_no_barrier_of_the_person_who_died(assessed):
    """Finding 21: needs, work and limits of today are the heir's own."""
    today = dict(
        job_now="yes",
        job_help="asked_none",
        health_need="yes",
        gov_health="asked_none",
        rights_limited="travel_abroad passport driver licence politics supervision property",
        blacklist="on_list",
        job_release="yes",
        paying_still="wages",
        retaliation="summons",
        retaliation_linked="yes",
        watched="visits phone",
        police_work="came_lost_job",
        treat_gap="papers travel",
        blacklist_effects="frozen",
        restriction=[{"rs_type": "travel_abroad", "rs_basis": "parole", "rs_effects": "treatment"}],
        service=[{"sv_kind": kind, "sv_result": "refused"} for kind in ("medical", "housing")],
    )
    for make in (kz, uz):
        own = {one.id for one in assessed(make(respondent_role="self", **today)).barriers}
        heirs = {one.id for one in assessed(make(respondent_role="heir", **today)).barriers}
        assert len(own) >= 18
        assert heirs == {"any-died-before-redress"}
