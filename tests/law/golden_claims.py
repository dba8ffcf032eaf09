"""Smallest records for the rules about claims, papers, and what courts and offices answered."""

from tests.law.golden import Golden, both
from tests.law.records import Record, administrative, criminal, held, kz, uz

REASON, WHY = "cl_reason", "md_why"


def claim(**answers: object) -> Record:
    """A claim that was refused, unless told otherwise."""
    return {"cl_result": "refused", **answers}


def paper(**answers: object) -> Record:
    """A paper that is missing."""
    return {"md_type": "casefile", **answers}


def held_with_paper(ground: str, reason: str) -> Record:
    """A time in prison whose release paper gives a reason."""
    return {**held(ground), "ep_release_paper": reason}


PRESSED = dict(confession="signed", confession_pressure="violence")
SUMS = dict(cl_material_awarded=10, cl_moral_asked=0, cl_moral_awarded=0)
UN = dict(intl_decision="hrc", intl_response="ignored", claim=[])
REPRESSION = claim(cl_route="repression", cl_reason="not_soviet")
LATE = claim(cl_route="criminal", cl_reason="late")

CONFESSIONS = [
    *both(
        "confession-complaint-ignored",
        lambda make: make(criminal(), **PRESSED, confession_court="refused"),
        "confession_court",
        "excluded",
        "found",
        None,
    ),
    *both(
        "confession-complaint-ignored",
        lambda make: make(criminal(), criminal("acquitted"), **PRESSED, confession_court="kept"),
        "confession_court",
        "not_raised",
        "possible",
        None,
    ),
    Golden(
        "kz-forced-confession",
        kz(confession="no", claim=[claim(cl_route="criminal", cl_reason="confession")]),
        REASON,
        "papers",
        "found",
        None,
    ),
]

WAYS = [
    *(
        Golden(name, make(criminal(), **told), "new_evidence", "yes")
        for name, make in (("kz-appeals-exhausted", kz), ("uz-no-new-evidence", uz))
        for told in (dict(new_evidence="no", appeal_level="supreme", reopen="failed"),)
    ),
    *both(
        "appeal-deadline-passed",
        lambda make: make(criminal(), reopen="failed", claim=[LATE]),
        REASON,
        "papers",
        "found",
        None,
    ),
    Golden(
        "kz-appeal-deadline-passed",
        kz(criminal(), reopen="never", reopen_why_not="too_late", claim=[]),
        "reopen_why_not",
        "futile",
        "possible",
        None,
    ),
    Golden("kz-treaty-body-views-nonbinding", kz(**UN), "intl_response", "used", "found", None),
    Golden("uz-treaty-views-not-implemented", uz(**UN), "intl_response", "used", "found", None),
    *both(
        "soviet-law-period-limit",
        lambda make: make(claim=[REPRESSION], soviet_repression="child"),
        REASON,
        "papers",
    ),
    *both(
        "soviet-law-period-limit",
        lambda m: m(claim=[{**REPRESSION, REASON: "other"}], soviet_repression="no"),
        "soviet_repression",
        "child",
        "possible",
    ),
    Golden(
        "kz-claim-deadline-six-months",
        kz(criminal("acquitted"), recognised="yes", claim=[LATE]),
        REASON,
        "papers",
    ),
    Golden(
        "uz-claim-deadlines",
        uz(criminal("acquitted"), recognised="yes", claim=[LATE]),
        REASON,
        "papers",
    ),
    *(
        Golden(
            name,
            make(criminal("acquitted"), recognised="yes", claim=[]),
            "recognised",
            "no",
            "possible",
        )
        for name, make in (("kz-claim-deadline-six-months", kz), ("uz-claim-deadlines", uz))
    ),
    Golden(
        "uz-admin-route-narrow",
        uz(administrative("admin_cancelled", pr_custody="yes"), criminal()),
        "pr_type",
        "soviet",
    ),
]

MONEY = [
    *both(
        "compensation-fraction",
        lambda make: make(claim=[claim(cl_result="part", cl_material_asked=10, **SUMS)]),
        "cl_result",
        "full",
        "found",
        None,
    ),
    *both(
        "compensation-fraction",
        lambda make: make(claim=[claim(cl_result="full", cl_material_asked=100, **SUMS)]),
        "cl_material_asked",
        10,
        "found",
        None,
    ),
    *both(
        "material-damage-denied",
        lambda make: make(
            claim=[claim(cl_result="part", cl_material_asked=100, cl_material_awarded=0)],
            comp_received="none",
        ),
        "cl_material_awarded",
        50,
    ),
    *both(
        "material-damage-denied",
        lambda make: make(claim=[claim(cl_material_asked=100)], comp_received="moral"),
        "comp_received",
        "moral material",
        "possible",
    ),
    Golden(
        "any-award-unpaid",
        kz(recognised="no", claim=[claim(cl_result="full", cl_paid="part")]),
        "cl_paid",
        "full",
    ),
    Golden(
        "any-attempted-unsuccessful",
        uz(recognised="no", reopen="never", claim=[claim()]),
        "cl_result",
        "pending",
        "found",
        None,
    ),
    *both(
        "no-satisfaction",
        lambda make: make(criminal("acquitted"), satisf_got="none", soviet_repression="no"),
        "satisf_got",
        "apology",
    ),
]

PAPERS = [
    *both(
        "release-papers-not-exonerating",
        lambda make: make(criminal(), held=[held_with_paper("full_term", "parole")]),
        "ep_release_paper",
        "overturned",
    ),
    *both(
        "release-papers-not-exonerating",
        lambda make: make(criminal(), held=[held_with_paper("full_term", "other")]),
        "pr_outcome",
        "acquitted",
    ),
    *both(
        "release-amnesty",
        lambda make: make(criminal(), held=[held_with_paper("dk", "amnesty")]),
        "pr_outcome",
        "acquitted",
    ),
    *both("case-file-destroyed", lambda m: m(missing_doc=[paper(md_why="destroyed")]), WHY, "lost"),
    *both(
        "case-file-destroyed",
        lambda make: make(missing_doc=[paper(md_type="medical", md_why="destroyed")]),
        "md_type",
        "id",
        "possible",
    ),
    *both("case-file-denied", lambda m: m(missing_doc=[paper(md_why="secret")]), WHY, "not_asked"),
    *both(
        "case-file-denied",
        lambda make: make(missing_doc=[paper(md_type="work", md_why="refused")]),
        "md_type",
        "id",
        "possible",
    ),
    *both(
        "refused-for-missing-paper",
        lambda make: make(missing_doc=[paper(md_blocked="yes")], claim=[]),
        "md_blocked",
        "no",
        "found",
        None,
    ),
    *both(
        "refused-for-missing-paper",
        lambda make: make(missing_doc=[], claim=[claim(cl_reason="late papers")]),
        REASON,
        "late",
        "found",
        None,
    ),
    Golden(
        "uz-conviction-upheld-without-file",
        uz(criminal(), reopen="failed", missing_doc=[paper(md_why="destroyed")]),
        "reopen",
        "never",
    ),
    Golden(
        "uz-conviction-upheld-without-file",
        uz(criminal(), reopen="failed", missing_doc=[paper(md_why="destroyed")]),
        WHY,
        "lost",
        "found",
        None,
    ),
]

CLAIMS = CONFESSIONS + WAYS + MONEY + PAPERS
