"""Every alternative in the rules about claims, papers, treatment in prison, limits and help."""

import pytest

from tests.law.doors_claims import CLAIM_DOORS
from tests.law.doors_cleared import CLEARED_DOORS
from tests.law.doors_life import LIFE_DOORS
from tests.law.doors_newer import NEWER_DOORS
from tests.law.golden_claims import claim
from tests.law.records import administrative, criminal, held, kz, state, uz

DOORS = CLAIM_DOORS + LIFE_DOORS + CLEARED_DOORS + NEWER_DOORS


@pytest.mark.parametrize(
    ("barrier", "record", "told"), DOORS, ids=[f"{at}-{door[0]}" for at, door in enumerate(DOORS)]
)
def test_every_further_door_of_a_rule_works(assessed, barrier, record, told):
    findings = assessed.alone(barrier)(record)
    assert state(findings, barrier) == told
    if told is None:
        assert findings.not_asked == 0


@pytest.mark.parametrize("make", [kz, uz])
def test_what_was_not_asked_in_the_short_interview_stays_uncounted_among_the_possible(
    assessed, make
):
    """Finding 15: a case and an open question together are no reason for a card."""
    record = make(criminal(None), held=[held("other")], confession="signed", reopen="failed")
    told = {one.id[3:] for one in assessed({**record, "gov_health": "not_asked"}).barriers}
    assert not told & {
        *("confession-complaint-ignored", "claim-deadline-six-months", "claim-deadlines"),
        *("no-satisfaction", "appeal-deadline-passed", "soviet-law-period-limit"),
        *("reintegration-medical-refused", "conviction-upheld-without-file", "case-file-destroyed"),
    }


def test_a_cold_cell_opens_no_category(assessed):
    """Corrections 2.3: the text of that rule is lost, so it stays unknown."""
    for answer in ("yes", "no", "decline"):
        case = administrative(pr_custody="yes", pr_adm_illtreat=answer)
        assert assessed(kz(case)).categories["KZ2"].state == "unknown"


def test_a_claim_that_a_finding_rests_on_is_named_by_its_place(assessed):
    record = kz(claim=[claim(cl_reason="other"), claim(cl_reason="papers")], missing_doc=[])
    (found,) = assessed.alone("kz-refused-for-missing-paper")(record).barriers
    assert {(cause.question, cause.instance) for cause in found.because} == {("cl_reason", 1)}
    assert found.cases == ()
