"""Outcomes beside the wrong kind of case, and the less usual doors of a category."""

import pytest

from tests.law.records import administrative, criminal, held, kz, uz

ADMIN_CLEARED = (
    "admin_cancelled",
    "acquitted",
    "overturned_full",
    "closed_no_event",
    "closed_no_elements",
    "closed_not_involved",
)
LONG = {"held": [held("other")]}
CUT = {"pr_reduced_by": "higher_court", "pr_final_months": 12}
SOVIET = {"pr_type": "soviet", "pr_outcome": "convicted"}


def states(assessed, record, *keys):
    categories = assessed(record).categories
    return tuple(str(categories[key].state) for key in keys)


@pytest.mark.parametrize("outcome", ADMIN_CLEARED)
def test_every_way_to_clear_an_administrative_case_opens_its_category_alone(assessed, outcome):
    case = administrative(outcome, pr_custody="yes")
    assert states(assessed, kz(case), "KZ1", "KZ2") == ("no", "yes")
    assert states(assessed, uz(case), "UZ1", "UZ2") == ("no", "yes")


def test_a_changed_law_clears_an_administrative_case_in_kazakhstan(assessed):
    case = administrative("closed_law_changed", pr_custody="yes")
    assert states(assessed, kz(case), "KZ1", "KZ2") == ("no", "yes")
    assert states(assessed, uz(case), "UZ1", "UZ2") == ("no", "unknown")


@pytest.mark.parametrize("outcome", [*ADMIN_CLEARED, "closed_law_changed", "closed_limitation"])
def test_a_criminal_outcome_never_opens_the_administrative_category(assessed, outcome):
    case = criminal(outcome, pr_custody="yes")
    assert states(assessed, kz(case), "KZ2") == ("no",)
    assert states(assessed, uz(case), "UZ2") == ("no",)


def test_a_soviet_decision_belongs_to_the_category_of_its_own(assessed):
    assert states(assessed, kz(SOVIET), "KZ1", "KZ2") == ("no", "no")
    assert states(assessed, uz(SOVIET), "UZ1", "UZ2") == ("no", "no")


@pytest.mark.parametrize("outcome", ["acquitted", "convicted", "closed_law_changed"])
def test_without_the_kind_of_case_an_outcome_decides_nothing(assessed, outcome):
    case = {"pr_outcome": outcome}
    assert states(assessed, kz(case), "KZ1", "KZ2") == ("unknown", "unknown")
    assert states(assessed, uz(case), "UZ1", "UZ2") == ("unknown", "unknown")


def test_a_decision_that_was_cancelled_without_custody_does_not_close_a_category(assessed):
    case = administrative("pending", pr_custody="no")
    assert states(assessed, kz(case), "KZ2") == ("unknown",)


@pytest.mark.parametrize(
    ("case", "kz1b", "uz1"),
    [
        (criminal("overturned_part", **CUT), "yes", "yes"),
        (criminal("reduced", **CUT), "unknown", "yes"),
        (criminal("convicted", **CUT), "unknown", "no"),
        (administrative("overturned_part", **CUT), "unknown", "no"),
        (criminal("overturned_part", **CUT | {"pr_final_months": 90}), "unknown", "unknown"),
        (criminal("reduced", **CUT | {"pr_reduced_by": "dk"}), "unknown", "unknown"),
        (criminal("reduced", pr_reduced_by="dk", pr_final_months=90), "unknown", "unknown"),
        ({"pr_outcome": "reduced", "pr_reduced_by": "amnesty"}, "unknown", "unknown"),
        (criminal("pending", pr_reduced_by="amnesty"), "unknown", "unknown"),
    ],
)
def test_only_a_verdict_that_was_cut_opens_a_part(assessed, case, kz1b, uz1):
    assert states(assessed, kz(case, **LONG), "KZ1b") == (kz1b,)
    assert states(assessed, uz(case, **LONG), "UZ1") == (uz1,)


@pytest.mark.parametrize(
    ("case", "state"),
    [
        (criminal("convicted", pr_charge="other"), "unknown"),
        (criminal("reduced", pr_charge="other"), "unknown"),
        (criminal("overturned_part", pr_charge="other"), "unknown"),
        (SOVIET | {"pr_charge": "other"}, "unknown"),
        (criminal("acquitted", pr_charge="other"), "yes"),
        (administrative("convicted", pr_charge="other"), "yes"),
        (criminal("convicted", pr_charge="religious"), "yes"),
    ],
)
def test_who_was_convicted_of_something_graver_in_1986_is_not_promised(assessed, case, state):
    told = {"soviet_repression": "dec_1986", "citizenship_now": "kz"}
    assert states(assessed, kz(case, **told), "KZ3") == (state,)


def test_who_was_punished_before_1991_is_a_victim_of_that_time(assessed):
    told = {"soviet_repression": "self_before_1991", "citizenship_now": "kz"}
    assert states(assessed, kz(**told), "KZ3") == ("yes",)
