"""Smallest records for the rules about treatment in prison, limits, help and being watched."""

from tests.law.golden import Golden, both, today
from tests.law.records import criminal, held, kz, uz

HURT = dict(illtreated="yes")
TRAVEL = dict(rs_type="travel_abroad")
LIMITED = dict(rights_limited="travel_abroad")

PRISON = [
    *both(
        "forced-denial-of-torture",
        lambda make: make(**HURT, ill_complaint="made_to_deny refused"),
        "ill_complaint",
        "refused",
        "found",
        None,
    ),
    Golden(
        "any-torture-uninvestigated",
        kz(**HURT, ill_complaint="refused"),
        "ill_complaint",
        "official_convicted",
        "found",
        None,
    ),
    Golden(
        "any-torture-uninvestigated",
        kz(**HURT, ill_complaint="official_lesser"),
        "ill_complaint",
        "none",
        "possible",
        None,
    ),
    *both(
        "retaliation-new-charges",
        lambda make: make(
            **HURT, ill_complaint="refused", retaliation_inside="solitary", retaliation="none"
        ),
        "retaliation_inside",
        "none",
        "found",
        None,
    ),
]

NEWER = [
    *both(
        "rights-due-not-restored",
        lambda make: make(
            **LIMITED, restriction=[{**TRAVEL, "rs_should_end": "no", "rs_until": "2020"}]
        ),
        "rs_until",
        "2030",
        "found",
        None,
    ),
    Golden("uz-extremist-list", uz(uz_list="on_list"), "uz_list", "removed", "found", None),
    Golden(
        "uz-public-works-offered",
        uz(job_now="yes", job_help="received", job_help_kind="public_works"),
        "job_help_kind",
        "training",
        "found",
        None,
    ),
    Golden(
        "kz-cassation-closed-minor-offence",
        kz(criminal(pr_gravity="misdemeanour")),
        "pr_gravity",
        "heavier",
    ),
    Golden(
        "kz-cassation-closed-minor-offence",
        kz(criminal(pr_gravity="minor")),
        "pr_outcome",
        "acquitted",
    ),
    Golden(
        "kz-victim-fund-symbolic",
        kz(victim_status="torture", fund_offer="paid"),
        "fund_offer",
        "no",
    ),
    Golden(
        "kz-victim-fund-waiver",
        kz(victim_status="other_crime", fund_waiver="yes"),
        "fund_waiver",
        "no",
    ),
    *(
        Golden(
            name,
            make(criminal(), new_evidence="yes", reopen="failed", reopen_route=route),
            "reopen",
            "never",
        )
        for name, make in (("kz-review-discretionary", kz), ("uz-review-depends-on-officials", uz))
        for route in ("prosecutor", "supreme_judge")
    ),
]

LIMITS = [
    *today("surveillance", dict(watched="visits"), "watched", "none"),
    *today("police-visit-employer", dict(police_work="came_lost_job"), "police_work", "never"),
    *today("police-visit-employer", dict(police_work="came"), "police_work", "never", "possible"),
    *today(
        "treatment-blocked-by-limit",
        dict(**LIMITED, restriction=[{**TRAVEL, "rs_effects": "treatment"}], health_need="no"),
        "rs_effects",
        "job",
    ),
    *today(
        "treatment-blocked-by-limit",
        dict(rights_limited="none", health_need="yes", treat_gap="travel"),
        "treat_gap",
        "cost",
    ),
    *today(
        "rights-due-not-restored",
        dict(**LIMITED, restriction=[{**TRAVEL, "rs_should_end": "yes", "rs_until": "2030"}]),
        "rs_should_end",
        "no",
        "possible",
    ),
    Golden(
        "kz-financial-blacklist",
        kz(blacklist="removed", blacklist_effects="payments"),
        "blacklist_effects",
        "none",
    ),
    Golden(
        "kz-parole-travel-ban",
        kz(
            criminal(),
            held=[held("parole")],
            **LIMITED,
            restriction=[{**TRAVEL, "rs_basis": "parole"}],
        ),
        "rs_basis",
        "court",
    ),
]

HELP = [
    *both(
        "medical-proof-requirement",
        lambda make: make(
            health_need="no", service=[{"sv_kind": "medical", "sv_reason": "rude papers"}]
        ),
        "sv_reason",
        "rude",
    ),
    *today(
        "medical-proof-requirement",
        dict(health_need="yes", treat_gap="papers cost", service=[]),
        "treat_gap",
        "cost",
    ),
    *both(
        "other-services-refused",
        lambda make: make(service=[{"sv_kind": "housing", "sv_result": "refused"}]),
        "sv_result",
        "received",
    ),
    *today(
        "reintegration-medical-refused",
        dict(gov_health="not_asked", service=[{"sv_kind": "psych", "sv_result": "no_answer"}]),
        "sv_result",
        "received",
    ),
]

TODAY = NEWER + PRISON + LIMITS + HELP
