"""Every alternative in the rules about courts, claims and money, as records and states."""

from tests.law.golden_claims import PRESSED, claim
from tests.law.records import administrative, criminal, held, kz, uz

MAKERS = (("kz", kz), ("uz", uz))
MORAL_CUT = dict(
    cl_material_asked=10, cl_material_awarded=10, cl_moral_asked=90, cl_moral_awarded=30
)


def both(suffix, record, told):
    return [(f"{name}-{suffix}", record(make), told) for name, make in MAKERS]


def each(names, suffix, record, told):
    """The same door for several answers: the record is made for each."""
    return [
        door for name in names for door in both(suffix, lambda m, one=name: record(m, one), told)
    ]


def only(barrier, record, told):
    return [(barrier, record, told)]


COURTS = [
    *each(
        ("refused", "kept"),
        "confession-complaint-ignored",
        lambda m, answer: m(administrative(), **PRESSED, confession_court=answer),
        "found",
    ),
    *both(
        "confession-complaint-ignored",
        lambda m: m(criminal("acquitted"), **PRESSED, confession_court="refused"),
        None,
    ),
    *both(
        "confession-complaint-ignored",
        lambda m: m(
            administrative("admin_cancelled", pr_custody="yes"),
            **PRESSED,
            confession_court="refused",
        ),
        None,
    ),
    *both(
        "confession-complaint-ignored",
        lambda m: m({"pr_type": "no_case"}, **PRESSED, confession_court="refused"),
        None,
    ),
    *[
        door
        for route, told in (
            *((route, "found") for route in ("criminal", "administrative", "civil", "ombudsman")),
            *((route, None) for route in ("repression", "fund", "intl", "other")),
        )
        for door in only(
            "kz-forced-confession",
            kz(confession="no", claim=[claim(cl_route=route, cl_reason="confession")]),
            told,
        )
    ],
    *both(
        "appeal-deadline-passed",
        lambda m: m(
            criminal(),
            criminal(),
            reopen="failed",
            claim=[claim(cl_route="criminal", cl_reason="late")],
        ),
        "possible",
    ),
    *[
        door
        for route, told in (
            *((route, "found") for route in ("criminal", "ombudsman", "other")),
            *((route, None) for route in ("administrative", "civil", "fund", "intl")),
        )
        for door in both(
            "appeal-deadline-passed",
            lambda m, told_to=route: m(
                criminal(), reopen="failed", claim=[claim(cl_route=told_to, cl_reason="late")]
            ),
            told,
        )
    ],
    *both(
        "appeal-deadline-passed",
        lambda m: m(
            criminal("acquitted"),
            reopen="never",
            reopen_why_not="too_late",
            claim=[claim(cl_route="criminal", cl_reason="late")],
        ),
        None,
    ),
]

EXHAUSTED = [
    (name, make(*cases, **answers), told)
    for name, make in (("kz-appeals-exhausted", kz), ("uz-no-new-evidence", uz))
    for cases, answers, told in (
        ((criminal(),), dict(appeal_level="supreme"), "possible"),
        ((criminal(),), dict(appeal_level="supreme", new_evidence="yes"), None),
        ((criminal(),), dict(appeal_level="supreme", new_evidence="dk"), "possible"),
        (
            (criminal(), criminal()),
            dict(new_evidence="no", appeal_level="supreme", reopen="failed"),
            "possible",
        ),
        (
            (criminal(),),
            dict(new_evidence="no", appeal_level="cassation", reopen="failed"),
            "possible",
        ),
        (
            (criminal(),),
            dict(new_evidence="no", appeal_level="supreme", reopen="pending"),
            "possible",
        ),
        (
            (criminal("acquitted"),),
            dict(new_evidence="no", appeal_level="supreme", reopen="failed"),
            None,
        ),
    )
] + [
    (name, make(criminal(outcome), new_evidence="no"), told)
    for name, make in (("kz-review-discretionary", kz), ("uz-review-depends-on-officials", uz))
    for outcome, told in (("convicted", "possible"), ("acquitted", None))
]

WAYS = [
    (name, make(**answers), told)
    for name, make in (
        ("kz-treaty-body-views-nonbinding", kz),
        ("uz-treaty-views-not-implemented", uz),
    )
    for answers, told in (
        (dict(intl_response="recommendation"), "found"),
        (dict(intl_response="ignored"), "found"),
        (dict(intl_response="not_shown", claim=[]), None),
        (dict(intl_decision="none", claim=[]), None),
        (dict(intl_decision="none", claim=[claim(cl_reason="no_reason intl_only")]), "found"),
    )
] + [
    *both(
        "soviet-law-period-limit",
        lambda m: m(claim=[claim(cl_route="civil", cl_reason="not_soviet")]),
        None,
    ),
    *both(
        "soviet-law-period-limit",
        lambda m: m(
            claim=[{"cl_route": "repression", "cl_result": "part", "cl_reason": "not_soviet"}],
            soviet_repression="no",
        ),
        None,
    ),
    *both(
        "soviet-law-period-limit",
        lambda m: m(claim=[claim(cl_route="civil")], soviet_repression="no"),
        None,
    ),
    *[
        (name, make(case, recognised="no", claim=[told_late]), told)
        for name, make in (("kz-claim-deadline-six-months", kz), ("uz-claim-deadlines", uz))
        for case, told_late, told in (
            *(
                (criminal("acquitted"), claim(cl_route=route, cl_reason="late"), "found")
                for route in ("criminal", "administrative", "civil")
            ),
            (criminal("acquitted"), claim(cl_route="fund", cl_reason="late"), None),
            (
                administrative("admin_cancelled", pr_custody="yes"),
                claim(cl_route="civil", cl_reason="late"),
                "found",
            ),
            (criminal(), claim(cl_route="criminal", cl_reason="late"), None),
        )
    ],
    *[
        (name, make(*cases, recognised="yes", claim=claims), told)
        for name, make in (("kz-claim-deadline-six-months", kz), ("uz-claim-deadlines", uz))
        for cases, claims, told in (
            ((criminal("acquitted"),), [claim(cl_route="intl", cl_reason="other")], "possible"),
            *(
                ((criminal("acquitted"),), [claim(cl_route=route, cl_reason="other")], None)
                for route in ("criminal", "administrative", "civil")
            ),
            ((criminal(),), [], None),
        )
    ],
    ("uz-admin-route-narrow", uz(administrative("admin_cancelled", pr_custody="yes")), None),
    ("uz-admin-route-narrow", uz(administrative(), criminal()), None),
    (
        "uz-admin-route-narrow",
        uz(administrative("admin_cancelled", pr_custody="yes"), criminal("acquitted")),
        None,
    ),
]

MONEY = [
    *both(
        "compensation-fraction",
        lambda m: m(claim=[{"cl_result": "full", **MORAL_CUT}]),
        "found",
    ),
    *both("compensation-fraction", lambda m: m(claim=[claim(cl_material_asked=100)]), None),
    *both(
        "material-damage-denied",
        lambda m: m(
            claim=[{"cl_result": "part", "cl_material_asked": 0, "cl_material_awarded": 0}],
            comp_received="moral",
        ),
        None,
    ),
    *both(
        "material-damage-denied",
        lambda m: m(
            claim=[{"cl_result": "part", "cl_material_asked": 9, "cl_material_awarded": 1}],
            comp_received="moral",
        ),
        None,
    ),
    *both(
        "material-damage-denied",
        lambda m: m(
            claim=[{"cl_result": "part", "cl_material_asked": 1, "cl_material_awarded": 0}],
            comp_received="none",
        ),
        "found",
    ),
    *both(
        "material-damage-denied",
        lambda m: m(claim=[claim(cl_material_asked=1)], comp_received="moral"),
        "possible",
    ),
    *both(
        "material-damage-denied",
        lambda m: m(claim=[claim(cl_material_asked=9)], comp_received="none"),
        None,
    ),
    *(
        ("any-award-unpaid", kz(recognised="no", claim=[answers]), told)
        for answers, told in (
            ({"cl_result": "part", "cl_paid": "none"}, "found"),
            ({"cl_result": "part", "cl_paid": "part"}, "found"),
            ({"cl_result": "part"}, "possible"),
            ({"cl_result": "full", "cl_paid": "dk"}, "possible"),
            ({"cl_result": "part", "cl_paid": "full"}, None),
            ({"cl_result": "refused"}, None),
        )
    ),
    ("any-award-unpaid", kz(recognised="no", comp_received="none", claim=[]), None),
    ("kz-no-satisfaction", kz(administrative("admin_cancelled"), satisf_got="none"), "found"),
    (
        "kz-no-satisfaction",
        kz(criminal(), satisf_got="none", soviet_repression="child", citizenship_now="kz"),
        "found",
    ),
    (
        "uz-no-satisfaction",
        uz(administrative("admin_cancelled", pr_custody="yes"), satisf_got="none"),
        "found",
    ),
    (
        "uz-no-satisfaction",
        uz(
            criminal("reduced", pr_reduced_by="higher_court", pr_final_months=12),
            held=[held("shortened", "2012", "2018")],
            satisf_got="none",
        ),
        "found",
    ),
    *(
        ("uz-no-satisfaction", uz(criminal(), satisf_got="none", soviet_repression=answer), told)
        for answer, told in (("self_before_1991", "found"), ("child", "found"), ("no", None))
    ),
    *both(
        "no-satisfaction",
        lambda m: m(criminal(), satisf_got="none", soviet_repression="no"),
        None,
    ),
]

CLAIM_DOORS = COURTS + EXHAUSTED + WAYS + MONEY
