"""Days that are just reached, notices of other cases, and times that belong to no case."""

from tests.law.records import Record, criminal, held, kz, uz

Door = tuple[str, Record, str | None]

_MAKERS = (("kz", kz), ("uz", uz))
_REVIEW = {"kz": "kz-review-discretionary", "uz": "uz-review-depends-on-officials"}
_LATE = {"kz": "kz-claim-deadline-six-months", "uz": "uz-claim-deadlines"}
_JUST_OVER = {"kz": "2025-03-01", "uz": "2024-09-01"}
"""Six months and a year before the day of the tests, to the day."""
_NOT_YET = {"kz": "2025-03-02", "uz": "2024-09-02"}


def _noticed(country: str, day: str, told: str | None) -> Door:
    make = dict(_MAKERS)[country]
    case = criminal("acquitted", pr_rehab_stated="yes", pr_notice_date=day)
    return _LATE[country], make(case, recognised="yes", claim=[]), told


def _noticed_in_another_case(country: str) -> Door:
    make = dict(_MAKERS)[country]
    cleared = criminal("acquitted", pr_rehab_stated="no")
    other = criminal("convicted", pr_notice_date="2020")
    return _LATE[country], make(cleared, other, recognised="yes", claim=[]), None


def _limited(day: str, told: str | None, country: str) -> Door:
    limit = dict(rs_type="travel_abroad", rs_should_end="no", rs_until=day)
    record = dict(_MAKERS)[country](rights_limited="travel_abroad", restriction=[limit])
    return f"{country}-rights-due-not-restored", record, told


def _cut(served: int, told: str | None) -> Door:
    case = criminal(
        "reduced",
        pr_reduced_by="higher_court",
        pr_final_months=12,
        pr_months_served=served,
        pr_episodes="none",
    )
    return (
        "uz-no-satisfaction",
        uz(case, held=[held("other")], soviet_repression="no", satisf_got="none"),
        told,
    )


def _compensated(told: str | None, **case: object) -> Door:
    """Money for suffering is known to whoever was held too long, also without an acquittal."""
    times = [held("other", "2015", "2018")]
    record = kz({"pr_type": "criminal", "pr_outcome": "convicted", **case}, held=times)
    return "kz-moral-damages-unavailable", {**record, "victim_status": "torture"}, told


def _cut_in_kazakhstan(months: int, told: str | None) -> Door:
    return _compensated(
        told, pr_outcome="overturned_part", pr_final_months=months, pr_held_over="no"
    )


def _partly_rehabilitated(ground: str, barrier: str, months: int, told: str | None) -> Door:
    case = criminal("reduced", pr_reduced_by="higher_court", pr_final_months=months)
    return f"uz-{barrier}", uz(case, held=[held(ground, "2015", "2018")]), told


NEWER_DOORS: list[Door] = [
    _compensated("found", pr_held_over="no"),
    _compensated(None, pr_held_over="yes"),
    _compensated(None, pr_type="no_case", pr_outcome=None, pr_held_over="yes"),
    _compensated("found", pr_type="administrative", pr_outcome="admin_stands", pr_held_over="yes"),
    _cut_in_kazakhstan(12, None),
    _cut_in_kazakhstan(120, "found"),
    *(
        _partly_rehabilitated(ground, barrier, months, told)
        for ground, barrier in (
            ("full_term", "release-full-term"),
            ("amnesty", "release-amnesty"),
            ("pardon", "release-pardon"),
            ("health", "release-health"),
            ("parole", "release-conditional"),
            ("milder", "release-commutation"),
            ("suspended", "suspended-sentence"),
        )
        for months, told in ((12, None), (120, "found"))
    ),
    *(
        (
            _REVIEW[country],
            make(criminal(), reopen="failed", reopen_route="cassation", new_evidence="yes"),
            "possible",
        )
        for country, make in _MAKERS
    ),
    *(_noticed(country, _JUST_OVER[country], "possible") for country, _ in _MAKERS),
    *(_noticed(country, _NOT_YET[country], None) for country, _ in _MAKERS),
    *(_noticed_in_another_case(country) for country, _ in _MAKERS),
    *(_limited("2025-09-01", None, country) for country, _ in _MAKERS),
    *(_limited("2025-08-31", "found", country) for country, _ in _MAKERS),
    ("kz-victim-fund-symbolic", kz(victim_status="torture", fund_offer="offered"), "possible"),
    _cut(12, None),
    _cut(13, "found"),
]
