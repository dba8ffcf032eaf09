"""Further doors of each rule: every alternative in its condition, and every part it needs."""

import pytest

from tests.law.records import administrative, criminal, finding, held, kz, uz

COUNTRIES = (("kz", kz), ("uz", uz))
TRAVEL = {"rights_limited": "travel_abroad"}


def both(suffix, record, state):
    return [(f"{name}-{suffix}", record(make), state) for name, make in COUNTRIES]


VARIANTS = [
    *both("release-amnesty", lambda m: m(criminal("reduced", pr_reduced_by="amnesty")), "found"),
    *both("release-pardon", lambda m: m(criminal("reduced", pr_reduced_by="pardon")), "found"),
    *both(
        "release-commutation",
        lambda make: make(criminal("reduced", pr_reduced_by="replacement"), held=[held("other")]),
        "found",
    ),
    *both(
        "release-commutation",
        lambda make: make(
            criminal("reduced", pr_reduced_by="higher_court"), held=[held("shortened")]
        ),
        None,
    ),
    *both("release-commutation", lambda m: m(criminal("acquitted"), held=[held("milder")]), None),
    *both(
        "suspended-sentence",
        lambda make: make(criminal(pr_punishment="fine"), held=[held("suspended")]),
        "found",
    ),
    *both("suspended-sentence", lambda m: m(criminal("acquitted"), held=[]), None),
    ("kz-limitation-or-decriminalised", kz(criminal("closed_law_changed")), "found"),
    ("uz-limitation-or-decriminalised", uz(criminal("closed_law_changed")), "possible"),
    *both("limitation-or-decriminalised", lambda m: m(criminal("closed_amnesty")), "found"),
    ("kz-limitation-or-decriminalised", kz(administrative("closed_law_changed")), "found"),
    *both(
        "no-recognition-in-judgment",
        lambda m: m(criminal("acquitted"), recognised="no"),
        "found",
    ),
    *both(
        "no-recognition-in-judgment",
        lambda m: m(administrative("admin_cancelled", pr_custody="yes"), recognised="no"),
        "found",
    ),
    *both(
        "no-recognition-in-judgment",
        lambda m: m(administrative("admin_cancelled", pr_custody="yes"), recognised="waiting"),
        "possible",
    ),
    *both("no-recognition-in-judgment", lambda m: m(criminal(), recognised="no"), None),
    *both("no-recognition-in-judgment", lambda m: m(criminal(), recognised="waiting"), None),
    ("kz-admin-route-narrow", kz(administrative("admin_cancelled"), criminal("acquitted")), None),
    ("kz-admin-route-narrow", kz(administrative(), criminal()), None),
    (
        "kz-partial-rehabilitation-only",
        kz(criminal("reduced", pr_reduced_by="higher_court")),
        None,
    ),
    *both("partial-rehabilitation-only", lambda m: m(administrative("acquitted_part")), None),
    *(
        ("kz-extremism-conviction-consequences", kz(criminal(pr_charge=charge)), "possible")
        for charge in ("extremism", "discord", "banned_org", "religious")
    ),
    (
        "kz-moral-damages-unavailable",
        kz(
            criminal(pr_held_over="no"),
            soviet_repression="child",
            citizenship_now="kz",
            victim_status="no",
        ),
        "found",
    ),
    ("kz-moral-damages-unavailable", kz(criminal("acquitted"), victim_status="torture"), None),
    (
        "kz-moral-damages-unavailable",
        kz(administrative("admin_cancelled"), victim_status="torture"),
        None,
    ),
    ("kz-parole-travel-ban", kz(criminal(), held=[held("parole")], rights_limited="none"), None),
    (
        "kz-parole-travel-ban",
        kz(criminal("acquitted"), held=[held("parole")], restriction=[], **TRAVEL),
        None,
    ),
    (
        "kz-parole-travel-ban",
        kz(criminal(), held=[held("parole")], respondent_role="heir", **TRAVEL),
        None,
    ),
    (
        "uz-forced-confession",
        uz(administrative(), confession="plea", confession_pressure="promise"),
        "found",
    ),
    (
        "uz-forced-confession",
        uz({"pr_type": "no_case"}, confession="signed", confession_pressure="threats"),
        None,
    ),
    ("uz-forced-confession", uz(criminal(), confession="no", confession_pressure="threats"), None),
    (
        "uz-forced-confession",
        uz(criminal("acquitted"), confession="signed", confession_pressure="threats"),
        None,
    ),
    ("kz-review-discretionary", kz(criminal(), new_evidence="no", reopen="never"), "possible"),
    (
        "uz-review-depends-on-officials",
        uz(criminal(), new_evidence="no", reopen="never"),
        "possible",
    ),
    *(
        (
            "uz-forced-confession",
            uz(criminal(), confession="spoken", confession_pressure=pressure),
            "found",
        )
        for pressure in (
            *("threats", "family_threats", "violence", "promise"),
            *("no_lawyer", "language", "exhaustion", "other"),
        )
    ),
    ("uz-civil-tied-to-criminal", uz(administrative(), priorities="moral"), "found"),
    ("uz-material-damage-denied", uz(comp_received="none", claim=[]), None),
    *both("material-damage-denied", lambda m: m(comp_received="moral"), "possible"),
    *both("debts-from-conviction", lambda m: m(paying_still="wages"), "found"),
    *both("debts-from-conviction", lambda m: m(paying_still="fine"), "found"),
    *both("debts-from-conviction", lambda m: m(paying_still="court_costs"), "found"),
    *both("debts-from-conviction", lambda m: m(paying_still="other"), "found"),
    *(
        variant
        for right in (
            *("old_job", "studies", "bank", "benefits", "service_years", "vote", "online"),
            *("registration", "home", "property", "children", "awards", "citizenship", "other"),
        )
        for variant in both(
            "rights-due-not-restored", lambda m, told=right: m(rights_limited=told), "possible"
        )
    ),
    ("kz-financial-blacklist", kz(blacklist="removed", respondent_role="heir"), None),
    *both(
        "retaliation-new-charges",
        lambda m: m(retaliation_linked="unsure", respondent_role="heir", illtreated="no"),
        None,
    ),
    ("any-died-before-redress", kz(respondent_role="heir"), "found"),
    ("any-believed-futile", kz(reopen="never", reopen_why_not="futile"), "possible"),
]


@pytest.mark.parametrize(
    ("barrier", "record", "state"),
    VARIANTS,
    ids=[f"{at}-{variant[0]}" for at, variant in enumerate(VARIANTS)],
)
def test_every_door_of_a_rule_works(assessed, barrier, record, state):
    findings = assessed.alone(barrier)(record)
    one = finding(findings, barrier)
    assert (None if one is None else str(one.state)) == state
    if state is None:
        assert findings.not_asked == 0
