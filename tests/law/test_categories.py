"""Which door of the law is open, closed or not known."""

import pytest

from tests.law.records import administrative, changed, criminal, held, kz, uz

CLEARED = (
    "acquitted",
    "closed_no_event",
    "closed_no_elements",
    "closed_not_involved",
    "overturned_full",
)
NOT_DECIDED = (
    "pending",
    "overturned_retrial",
    "medical_measures",
    "closed_other",
    "acquitted_part",
)


def category(assessed, record, key):
    found = assessed(record).categories[key]
    return found.state, found.cases


@pytest.mark.parametrize(
    ("outcome", "kz1", "uz1"),
    [
        *((outcome, "yes", "yes") for outcome in CLEARED),
        *((outcome, "unknown", "unknown") for outcome in NOT_DECIDED),
        ("convicted", "no", "no"),
        ("closed_limitation", "no", "no"),
        ("closed_amnesty", "no", "no"),
        ("closed_law_changed", "yes", "unknown"),
        ("overturned_part", "unknown", "unknown"),
        ("reduced", "no", "unknown"),
        (None, "unknown", "unknown"),
        ("dk", "unknown", "unknown"),
        ("decline", "unknown", "unknown"),
    ],
)
def test_a_criminal_outcome_decides_the_criminal_category(assessed, outcome, kz1, uz1):
    assert category(assessed, kz(criminal(outcome)), "KZ1")[0] == kz1
    assert category(assessed, uz(criminal(outcome)), "UZ1")[0] == uz1


def test_no_complaint_counts_in_kazakhstan_where_the_charge_is_a_private_one(assessed):
    """Corrections 2.3: only private cases; Uzbekistan ends such a case without deciding guilt."""
    private = criminal("closed_no_complaint", pr_charge="false_info")
    assert category(assessed, kz(private), "KZ1")[0] == "yes"
    assert category(assessed, kz(criminal("closed_no_complaint")), "KZ1")[0] == "unknown"
    public = criminal("closed_no_complaint", pr_charge="state")
    assert category(assessed, kz(public), "KZ1")[0] == "unknown"
    assert category(assessed, uz(private), "UZ1")[0] == "no"


@pytest.mark.parametrize("country", [kz, uz])
def test_who_was_never_charged_is_never_told_no(assessed, country):
    """Finding 05."""
    first = "KZ1" if country is kz else "UZ1"
    no_case = {"pr_type": "no_case", "pr_released_uncharged": "yes"}
    assert category(assessed, country(no_case), first)[0] == "unknown"
    assert category(assessed, {**country(), "proceeding": []}, first)[0] == "unknown"
    assert category(assessed, country(no_case, criminal()), first)[0] == "unknown"
    assert category(assessed, country(), first)[0] == "unknown"


def test_one_case_that_qualifies_is_enough_and_is_named(assessed):
    assert category(assessed, kz(criminal(), criminal("acquitted")), "KZ1") == ("yes", (1,))
    assert category(assessed, uz(criminal("acquitted"), criminal()), "UZ1") == ("yes", (0,))


def test_a_list_that_is_not_whole_never_closes_a_category(assessed):
    record = {**kz(criminal()), "proceeding_complete": False}
    assert category(assessed, record, "KZ1")[0] == "unknown"
    assert assessed(record).categories["KZ1"].blocked_by == ("proceeding",)
    opened = {**kz(criminal("acquitted")), "proceeding_complete": False}
    assert category(assessed, opened, "KZ1")[0] == "yes"


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({"pr_reduced_by": "higher_court", "pr_final_months": 12}, "yes"),
        ({"pr_reduced_by": "higher_court", "pr_final_months": 36}, "unknown"),
        ({"pr_reduced_by": "higher_court", "pr_final_months": 47}, "unknown"),
        ({"pr_reduced_by": "higher_court", "pr_final_months": 60}, "no"),
        ({"pr_reduced_by": "higher_court"}, "unknown"),
        ({"pr_reduced_by": "replacement", "pr_final_months": 12}, "no"),
        ({"pr_reduced_by": "amnesty", "pr_final_months": 12}, "no"),
        ({"pr_reduced_by": "pardon", "pr_final_months": 12}, "no"),
        ({"pr_reduced_by": "law_change", "pr_final_months": 12}, "no"),
        ({"pr_reduced_by": "dk", "pr_final_months": 12}, "unknown"),
        ({"pr_final_months": 12}, "unknown"),
    ],
)
def test_a_reduced_term_opens_a_part_only_where_a_higher_court_cut_it(assessed, answers, state):
    """Finding 04: Article 303 covers the higher court alone. 24 to 47 whole months."""
    record = uz(criminal("reduced", **answers), held=[held("shortened")])
    assert category(assessed, record, "UZ1")[0] == state


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({"pr_final_months": 12}, "yes"),
        ({"pr_final_months": 12, "pr_reduced_by": "higher_court"}, "yes"),
        ({"pr_final_months": 60}, "unknown"),
        ({"pr_final_months": 12, "pr_reduced_by": "dk"}, "unknown"),
        ({"pr_final_months": 12, "pr_reduced_by": "amnesty"}, "no"),
    ],
)
def test_a_part_that_was_cancelled_means_the_higher_court_unless_told_otherwise(
    assessed, answers, state
):
    record = uz(criminal("overturned_part", **answers), held=[held("other")])
    assert category(assessed, record, "UZ1")[0] == state


def test_only_the_months_of_the_case_itself_count(assessed):
    case = criminal("overturned_part", pr_final_months=30, pr_episodes="1")
    other = criminal(pr_episodes="0")
    times = [held("full_term", "2001", "2010"), held("other", "2015-01", "2016-06")]
    assert category(assessed, uz(case, other, held=times), "UZ1")[0] == "unknown"
    longer = changed(uz(case, held=times), "pr_episodes", "0 1")
    assert category(assessed, longer, "UZ1") == ("yes", (0,))


def test_who_is_still_held_is_held_until_the_day_of_the_question(assessed):
    case = criminal("overturned_part", pr_final_months=30)
    inside = {"ep_start": "2019-05", "ep_release_ground": "not_released"}
    assert category(assessed, uz(case, held=[inside]), "UZ1")[0] == "yes"
    recent = {"ep_start": "2025-05", "ep_release_ground": "not_released"}
    assert category(assessed, uz(case, held=[recent]), "UZ1")[0] == "unknown"


@pytest.mark.parametrize(
    ("case", "state"),
    [
        (criminal("pending", pr_held_over="yes"), "yes"),
        ({"pr_type": "no_case", "pr_held_over": "yes"}, "yes"),
        (administrative(pr_held_over="yes"), "unknown"),
        (criminal(pr_held_over="no"), "unknown"),
        (criminal(), "unknown"),
        (criminal("overturned_part", pr_final_months=6), "yes"),
        (criminal("overturned_part", pr_final_months=6, pr_reduced_by="amnesty"), "unknown"),
    ],
)
def test_compensation_without_full_rehabilitation_is_a_door_of_its_own(assessed, case, state):
    """Finding 05; nothing that is asked can close every door of Article 38(2), so never no."""
    assert category(assessed, kz(case, held=[held("other")]), "KZ1b")[0] == state


def test_that_door_never_changes_full_rehabilitation(assessed):
    findings = assessed(kz(criminal(pr_held_over="yes")))
    assert findings.categories["KZ1b"].state == "yes"
    assert findings.categories["KZ1"].state == "no"


@pytest.mark.parametrize(
    ("case", "kz2", "uz2"),
    [
        (administrative("admin_cancelled", pr_custody="yes"), "yes", "yes"),
        (administrative("closed_no_event", pr_custody="yes"), "yes", "yes"),
        (administrative("closed_limitation", pr_custody="yes"), "yes", "unknown"),
        (administrative("admin_cancelled", pr_custody="no"), "yes", "unknown"),
        (administrative("admin_cancelled"), "yes", "unknown"),
        (administrative(pr_custody="yes"), "unknown", "no"),
        (administrative(pr_custody="no"), "no", "no"),
        (administrative(None), "unknown", "unknown"),
        (criminal(), "no", "no"),
        ({"pr_type": "no_case"}, "unknown", "unknown"),
    ],
)
def test_an_administrative_case_has_its_own_category(assessed, case, kz2, uz2):
    assert category(assessed, kz(case), "KZ2")[0] == kz2
    assert category(assessed, uz(case), "UZ2")[0] == uz2


def test_ill_treatment_alone_does_not_open_the_administrative_category(assessed):
    """Corrections 2.3: that rule's text is lost."""
    assert category(assessed, kz(administrative(), illtreated="yes"), "KZ2")[0] == "unknown"


@pytest.mark.parametrize(
    ("answers", "kz3", "uz3"),
    [
        ({"soviet_repression": "no"}, "no", "no"),
        ({"soviet_repression": "dk"}, "unknown", "unknown"),
        ({"soviet_repression": "decline", "citizenship_now": "kz"}, "unknown", "unknown"),
        ({"citizenship_now": "kz"}, "unknown", "unknown"),
        ({"soviet_repression": "child"}, "unknown", "yes"),
        ({"soviet_repression": "child", "citizenship_now": "kz"}, "yes", "yes"),
        ({"soviet_repression": "self_before_1991", "citizenship_now": "uz"}, "unknown", "yes"),
    ],
)
def test_soviet_times_are_open_only_to_who_says_so(assessed, answers, kz3, uz3):
    assert category(assessed, kz(**answers), "KZ3")[0] == kz3
    assert category(assessed, uz(**answers), "UZ3")[0] == uz3


def test_december_1986_is_kazakhstan_and_not_after_a_grave_conviction(assessed):
    told = {"soviet_repression": "dec_1986", "citizenship_now": "kz"}
    assert category(assessed, kz(criminal(pr_charge="assembly"), **told), "KZ3")[0] == "yes"
    assert category(assessed, kz(criminal(pr_charge="other"), **told), "KZ3")[0] == "unknown"
    assert category(assessed, uz(**told), "UZ3")[0] == "unknown"


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("torture", "yes"),
        ("other_crime", "unknown"),
        ("asked_refused", "no"),
        ("no", "no"),
        ("dk", "unknown"),
        (None, "unknown"),
    ],
)
def test_the_fund_is_open_to_recognised_victims_of_torture(assessed, status, state):
    assert category(assessed, changed(kz(), "victim_status", status), "KZ4")[0] == state


def test_only_the_categories_of_the_country_are_told(assessed):
    assert set(assessed(kz()).categories) == {"KZ1", "KZ1b", "KZ2", "KZ3", "KZ4"}
    assert set(assessed(uz()).categories) == {"UZ1", "UZ2", "UZ3"}
    assert assessed({}).categories == {}
