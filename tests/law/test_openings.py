"""What is open for a person: entitlements, sums, routes and deadlines."""

from datetime import date

import pytest

from dutyrehab_desktop.law.openings import value_on
from dutyrehab_desktop.law.rights import FORMS, Opens
from tests.law.records import administrative, criminal, held, kz, uz


def routes(findings):
    return {way.route.id: way.state for way in findings.routes}


def deadlines(findings):
    return {one.deadline.id: one for one in findings.deadlines}


# --- entitlements --------------------------------------------------------------------------------


def test_every_category_says_of_every_form_of_reparation_whether_the_law_gives_it(law):
    told = {(row.category, row.form) for row in law.entitlements}
    assert told == {(category.key, form) for category in law.categories for form in FORMS}
    assert len(told) == len(law.entitlements)


def test_a_form_that_the_law_gives_says_how_to_ask_for_it(law):
    for row in law.entitlements:
        assert bool(row.procedure.get("en")) or row.opens is not Opens.YES, (row.category, row.form)


def test_only_an_open_category_gives_something(assessed):
    assert assessed(kz(criminal())).entitlements == ()
    given = assessed(kz(criminal("acquitted"))).entitlements
    assert {one.entitlement.category for one in given} == {"KZ1"}
    assert [one.entitlement.form for one in given] == list(FORMS)


def test_what_was_found_to_stand_before_a_form_is_named_with_it(assessed):
    claim = dict(cl_route="criminal", cl_material_asked=5, cl_material_awarded=0)
    findings = assessed(kz(criminal("acquitted"), recognised="yes", claim=[claim]))
    by_form = {one.entitlement.form: one.blocked_by for one in findings.entitlements}
    assert "kz-material-damage-denied" in by_form["material"]
    assert "kz-material-damage-denied" not in by_form["restitution"]


# --- sums ----------------------------------------------------------------------------------------

SOVIET = dict(soviet_repression="self_before_1991", citizenship_now="kz")


def soviet(start: str, end: str, **answers: object):
    times = [dict(ep_kind="soviet", ep_start=start, ep_end=end)]
    return kz(held=times, proceeding=[], **SOVIET, **answers)


@pytest.mark.parametrize(
    ("start", "end", "low", "high"),
    [
        ("1938-01-10", "1939-01-10", 9 * 3932, 9 * 3932),
        ("1938-01", "1939-01", 8.25 * 3932, 9 * 3932),
        ("1938", "1939", 0, 17.25 * 3932),
        ("1938-01", "1952-03", 100 * 3932, 100 * 3932),
    ],
)
def test_three_quarters_of_an_index_a_month_and_a_hundred_at_most(assessed, start, end, low, high):
    (found,) = assessed(soviet(start, end)).sums
    assert (found.low, found.high) == (low, high)
    assert (found.index.valid_from, found.index.currency) == ("2025-01-01", "kzt")


def test_months_that_the_person_knows_count_where_dates_are_missing(assessed):
    case = dict(pr_type="soviet", pr_months_served=40)
    (found,) = assessed(kz(case, held=[], **SOVIET)).sums
    assert found.units == (30, 30)


def test_where_more_times_may_follow_the_sum_is_only_bounded(assessed):
    record = {**soviet("1938-01-10", "1939-01-10"), "episode_complete": False}
    (found,) = assessed(record).sums
    assert found.units == (9, 100)


def test_the_index_of_the_day_of_the_assessment_is_used(assessed):
    record = kz(victim_status="torture")
    by_year = {
        year: assessed(record, date(year, 6, 1)).sums[0].low for year in (2022, 2023, 2025, 2026)
    }
    # legal_basis 1.4: thirty indices of each year.
    assert by_year == {2022: 91_890, 2023: 103_500, 2025: 117_960, 2026: 129_750}


def test_before_the_first_value_of_an_index_no_sum_is_told(law):
    assert value_on(law.indices, "KZ_MCI", date(2009, 12, 31)) is None
    assert value_on(law.indices, "KZ_MCI", date(2010, 1, 1)).value == 1413
    assert value_on(law.indices, "UZ_BRV", date(2025, 8, 1)).value == 412_000


def test_no_category_that_is_not_open_gives_a_sum(assessed):
    assert assessed(kz(victim_status="no")).sums == ()
    assert assessed(kz()).sums == ()


# --- routes --------------------------------------------------------------------------------------


def test_every_route_is_open_in_some_record_and_shut_in_another(assessed, law):
    fresh = held("full_term", "2020-01", "2025-07")
    records = [
        kz(
            criminal(pr_gravity="heavier", pr_held_over="yes"),
            held=[fresh],
            reopen="never",
            appeal_level="appeal",
            new_evidence="yes",
            illtreated="yes",
            soviet_repression="child",
        ),
        kz(criminal("acquitted")),
        uz(
            criminal(),
            held=[fresh],
            new_evidence="yes",
            ill_when="after",
            job_now="yes",
            soviet_repression="child",
        ),
        uz(
            criminal("reduced", pr_reduced_by="higher_court", pr_final_months=12, pr_episodes="0"),
            held=[held("shortened")],
        ),
    ]
    findings = [assessed(record) for record in records]
    opened = {name for one in findings for name, state in routes(one).items() if state == "open"}
    assert opened == {route.id for route in law.routes}
    for make in (kz, uz):
        nothing = make(
            administrative("admin_cancelled", pr_custody="no", pr_held_over="no"),
            held=[],
            illtreated="no",
            soviet_repression="no",
            job_release="no",
            job_now="no",
        )
        shut = routes(assessed(nothing))
        assert set(shut) <= {"kz-route-legal-aid"}


def test_a_way_that_needs_one_more_answer_names_it(assessed):
    findings = assessed(kz(criminal(), reopen="never", appeal_level="appeal"))
    (way,) = [one for one in findings.routes if one.route.id == "kz-route-cassation"]
    assert (way.state, way.blocked_by) == ("possible", ("pr_gravity",))


def test_who_has_used_cassation_is_not_sent_there_again(assessed):
    case = criminal(pr_gravity="heavier")
    told = dict(reopen="failed", appeal_level="appeal")
    used = kz(case, **{**told, "reopen_route": "cassation"})
    assert "kz-route-cassation" not in routes(assessed(used))
    for level in ("cassation", "supreme"):
        looked = kz(case, **{**told, "reopen_route": "prosecutor", "appeal_level": level})
        assert "kz-route-cassation" not in routes(assessed(looked))
    other = kz(case, **{**told, "reopen_route": "prosecutor"})
    assert routes(assessed(other))["kz-route-cassation"] == "open"


def test_a_way_that_the_law_opened_later_is_not_told_for_an_earlier_day(assessed):
    record = kz(criminal(pr_gravity="heavier"), reopen="never")
    assert "kz-route-protest" in routes(assessed(record, date(2025, 9, 1)))
    assert "kz-route-protest" not in routes(assessed(record, date(2025, 6, 30)))


def test_torture_after_the_change_of_march_2022_has_a_way_of_its_own(assessed):
    for said, state in (("after", "open"), ("across", "open"), ("before", None)):
        found = routes(assessed(uz(illtreated="yes", ill_when=said)))
        assert found.get("uz-route-torture-moral") == state


# --- deadlines -----------------------------------------------------------------------------------


def noticed(day: str):
    return kz(criminal("acquitted", pr_rehab_stated="yes", pr_notice_date=day))


@pytest.mark.parametrize(
    ("notice", "due", "state"),
    [
        ("2025-03-31", ("2025-09-30", "2025-09-30"), "running"),
        ("2025-02-28", ("2025-08-28", "2025-08-28"), "passed"),
        ("2025-03", ("2025-09-01", "2025-09-30"), "running"),
        ("2025-02", ("2025-08-01", "2025-08-28"), "passed"),
        ("2025", ("2025-07-01", "2026-06-30"), "perhaps_passed"),
    ],
)
def test_six_months_run_from_the_notice_as_exactly_as_its_date_is_known(
    assessed, notice, due, state
):
    found = deadlines(assessed(noticed(notice)))["kz-claim-six-months"]
    assert tuple(day.isoformat() for day in found.due) == due
    assert (found.state, found.instance, found.deadline.restorable) == (state, 0, "yes")


def test_a_term_of_months_ends_on_the_last_day_of_a_shorter_month(assessed):
    found = deadlines(assessed(noticed("2024-08-31")))["kz-claim-six-months"]
    assert found.due == (date(2025, 2, 28), date(2025, 2, 28))


def test_a_term_whose_beginning_nobody_told_has_no_day(assessed):
    found = deadlines(assessed(kz(criminal("acquitted"))))["kz-claim-six-months"]
    assert (found.state, found.due) == ("not_dated", None)


def test_a_term_that_runs_from_a_request_has_no_day_yet(assessed):
    found = deadlines(assessed(kz(criminal("acquitted"))))
    assert {found[name].state for name in ("kz-letter-fourteen-days", "kz-media-one-month")} == {
        "from_request"
    }


def test_a_term_belongs_to_the_very_claim(assessed):
    claims = [
        dict(cl_route="criminal", cl_result="full", cl_paid="full", cl_decision_date="2024-01"),
        dict(cl_route="criminal", cl_result="part", cl_paid="none", cl_decision_date="2024-02-29"),
    ]
    found = deadlines(assessed(uz(claim=claims)))["uz-payment-two-years"]
    assert (found.instance, found.due) == (1, (date(2026, 2, 28), date(2026, 2, 28)))


def test_every_deadline_concerns_somebody(assessed, law):
    asked = dict(cl_date="2025-01", cl_result="pending")
    records = [
        kz(
            criminal("acquitted"),
            administrative("admin_cancelled"),
            claim=[
                dict(cl_route="criminal", **asked),
                dict(cl_route="administrative", cl_result="part", cl_paid="none"),
            ],
        ),
        uz(
            criminal("acquitted"),
            held=[held("full_term")],
            claim=[
                dict(cl_route="criminal", **asked),
                dict(cl_route="criminal", cl_result="part", cl_paid="part"),
            ],
        ),
    ]
    found = {name for record in records for name in deadlines(assessed(record))}
    assert found == {limit.id for limit in law.deadlines}


def test_without_anything_told_nothing_is_open_and_nothing_runs(assessed):
    for record in ({}, kz(), uz()):
        findings = assessed(record)
        assert (findings.routes, findings.deadlines) == ((), ())
        assert (findings.sums, findings.entitlements) == ((), ())
