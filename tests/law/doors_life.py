"""Every alternative in the rules about papers, treatment in prison, limits and help."""

from tests.law.doors_claims import MAKERS, both, each
from tests.law.golden_claims import claim, held_with_paper, paper
from tests.law.golden_today import HURT, LIMITED
from tests.law.records import criminal, held, kz, uz

RELEASES = [
    *each(
        (
            *("full_term", "parole", "amnesty", "pardon", "milder", "shortened", "suspended"),
            *("health", "admin_end", "other"),
        ),
        "release-papers-not-exonerating",
        lambda m, reason: m(criminal(), held=[held_with_paper("other", reason)]),
        "found",
    ),
    *each(
        ("acquitted parole", "closed parole", "overturned parole", "no_paper"),
        "release-papers-not-exonerating",
        lambda m, reason: m(criminal(), held=[held_with_paper("other", reason)]),
        None,
    ),
    *(
        (f"{name}-{suffix}", make(criminal(), held=[held_with_paper(ground, reason)]), told)
        for name, make in MAKERS
        for suffix, reason in (
            ("release-full-term", "full_term"),
            ("release-amnesty", "amnesty"),
            ("release-pardon", "pardon"),
            ("release-parole" if name == "kz" else "release-conditional", "parole"),
            ("release-commutation", "milder"),
            ("release-commutation", "shortened"),
            ("release-health", "health"),
        )
        for ground, told in (("dk", "found"), ("decline", "possible"), ("other", None))
    ),
    *both(
        "suspended-sentence",
        lambda m: m(criminal(pr_punishment="fine"), held=[held_with_paper("other", "suspended")]),
        None,
    ),
    *both(
        "suspended-sentence",
        lambda m: m(criminal(pr_punishment="fine"), held=[held_with_paper("dk", "suspended")]),
        "found",
    ),
]

COURT_PAPERS = ("verdict", "casefile", "release", "rehab")
OTHER_PAPERS = ("medical", "work", "other")
WITHHELD = ("refused", "secret", "no_answer", "taken")
KEPT_PAPERS = [
    *(
        (f"{name}-{suffix}", make(missing_doc=[{"md_type": kind, "md_why": why}]), told)
        for name, make in MAKERS
        for kinds, told in ((COURT_PAPERS, "found"), (OTHER_PAPERS, "possible"), (("id",), None))
        for kind in kinds
        for suffix, whys in (
            ("case-file-destroyed", ("destroyed",)),
            ("case-file-denied", WITHHELD),
        )
        for why in whys
    ),
    *each(
        ("lost", "not_asked"),
        "case-file-denied",
        lambda m, why: m(missing_doc=[paper(md_why=why)]),
        None,
    ),
    *both(
        "refused-for-missing-paper",
        lambda m: m(missing_doc=[paper(md_blocked="no")], claim=[claim(cl_reason="late")]),
        None,
    ),
    *(
        (
            "uz-conviction-upheld-without-file",
            uz(criminal(outcome), reopen=reopen, missing_doc=[paper(md_type=kind, md_why=why)]),
            told,
        )
        for outcome, reopen, kind, why, told in (
            ("convicted", "failed", "verdict", "destroyed", "found"),
            ("convicted", "failed", "medical", "destroyed", None),
            ("convicted", "failed", "casefile", "refused", None),
            ("convicted", "pending", "casefile", "destroyed", None),
            ("acquitted", "failed", "casefile", "destroyed", None),
        )
    ),
]

PRISON = [
    *(
        ("any-torture-uninvestigated", uz(**HURT, ill_complaint=answer), told)
        for answer, told in (
            *((a, "found") for a in ("no_answer", "refused", "closed", "punished", "made_to_deny")),
            ("refused official_lesser", "possible"),
            ("refused official_convicted", None),
            ("official_lesser official_convicted", None),
            ("none", None),
        )
    ),
    *each(
        ("solitary", "new_case", "transfer", "visits_stopped", "other"),
        "retaliation-new-charges",
        lambda m, answer: m(retaliation_inside=answer),
        "found",
    ),
    *both("retaliation-new-charges", lambda m: m(**HURT, ill_complaint="punished"), "found"),
    *both(
        "retaliation-new-charges",
        lambda m: m(**HURT, retaliation_inside="transfer", respondent_role="heir"),
        "found",
    ),
    *both(
        "retaliation-new-charges",
        lambda m: m(illtreated="no", retaliation_linked="yes", respondent_role="heir"),
        None,
    ),
]

LIMITS = [
    *each(
        ("visits", "reporting", "social_media", "phone", "relatives", "other"),
        "surveillance",
        lambda m, answer: m(watched=answer),
        "found",
    ),
    *(
        ("kz-financial-blacklist", kz(blacklist="removed", blacklist_effects=effect), "found")
        for effect in (
            *("frozen", "payments", "mortgage", "benefits"),
            *("job", "business", "insurance", "family"),
        )
    ),
    *(
        (
            "kz-parole-travel-ban",
            kz(
                criminal(),
                held=[held("parole")],
                **LIMITED,
                restriction=[{"rs_type": kind, "rs_basis": basis}],
            ),
            told,
        )
        for kind, basis, told in (
            ("travel_abroad", "parole", "found"),
            ("travel_inside", "parole", "found"),
            ("travel_abroad", "oral", "possible"),
            ("travel_inside", "unknown", "possible"),
            ("travel_abroad", "court", None),
            ("travel_inside", "list", None),
            ("travel_abroad", "record", None),
            ("driver", "record", "possible"),
            ("driver", "parole", "possible"),
        )
    ),
    *both("treatment-blocked-by-limit", lambda m: m(treat_gap="travel", restriction=[]), "found"),
]

MEDICAL, FAILED = ("medical", "psych"), ("refused", "no_answer", "gave_up")
OTHER_HELP = ("job", "housing", "cash", "startup", "food", "legal", "papers", "training", "other")


def asked(kind, result, **answers):
    return {"service": [{"sv_kind": kind, "sv_result": result, **answers}], "health_need": "no"}


HELP = [
    *(
        (f"{name}-{suffix}", make(**asked(kind, result), gov_health="dk"), told)
        for name, make in MAKERS
        for suffix, kinds, told in (
            ("other-services-refused", OTHER_HELP, "found"),
            ("other-services-refused", MEDICAL, None),
            ("reintegration-medical-refused", MEDICAL, "possible"),
        )
        for kind in kinds
        for result in FAILED
    ),
    *(
        (f"{name}-reintegration-medical-refused", make(**asked(*one), gov_health=told_of), told)
        for name, make in MAKERS
        for one, told_of, told in (
            *(((kind, result), "not_asked", "found") for kind in MEDICAL for result in FAILED),
            (("medical", "refused"), "received", None),
            (("job", "refused"), "not_asked", None),
            (("medical", "part"), "not_asked", None),
        )
    ),
    *each(
        MEDICAL,
        "medical-proof-requirement",
        lambda m, k: m(**asked(k, "part", sv_reason="papers")),
        "found",
    ),
    *each(
        ("job", "legal"),
        "medical-proof-requirement",
        lambda m, k: m(**asked(k, "refused", sv_reason="papers")),
        None,
    ),
    *both("other-services-refused", lambda m: m(**asked("food", "part")), None),
]

LIFE_DOORS = RELEASES + KEPT_PAPERS + PRISON + LIMITS + HELP
