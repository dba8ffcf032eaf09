"""The facts of `law/cases.json` in the instrument's variables.

What the facts do not say is left out, so that it stays unknown. A fact that nobody knows how to
translate is refused: a case must not be judged by half of what is known of it.
"""

from collections.abc import Callable, Mapping

from tests.law.records import Record, criminal

Facts = Mapping[str, object]

WITHOUT_A_QUESTION = {
    *("served", "served_years", "year"),
    *("arrested", "place", "release_date", "death", "press_detail", "plea", "political"),
    *("pardon_offer_refused", "parole_requested", "admission_of", "payer", "award_date"),
    *("award_kzt", "award_usd_about", "letter"),
    *("claim_processed_without_file", "civil_debt_shared_with", "new_sentence_date", "offence"),
    *("rehab_received", "mci", "admission_demanded"),
}
"""Told in the instrument's terms by another fact, only of interest to a reader, or sums."""

GROUNDS = {"full_term": "full_term", "commutation": "milder", "health": "health"}
GROUNDS |= {"amnesty": "amnesty", "parole": "parole", "pardon": "pardon"}
CHARGES = {"drugs": "drugs", "UK 120": "same_sex", "tax": "economic", "robbery": "other"}
_SUMS = {"cl_moral_asked": "claim_uzs", "cl_moral_awarded": "award_uzs"}
"""The report speaks of one sum (a1479-a1480); this claim had no other."""
BODIES = {"CAT": "cat", "HRC": "hrc", "WGAD": "wgad"}


def record_of(facts: Facts) -> Record:
    """One case as `dutyrehab assess` takes it.

    Raises:
        ValueError: A fact is not known here.
    """
    record: Record = {"country": str(facts["country"]).lower(), "respondent_role": "self"}
    unread = set(facts) - WITHOUT_A_QUESTION - {"country"}
    for names, told in READERS.items():
        if any(name in facts for name in names):
            record |= told(facts)
            unread -= set(names)
    if unread:
        raise ValueError(sorted(unread))
    return record


def _cases(facts: Facts) -> Record:
    if facts.get("prosecuted") is False:
        return {"proceeding": []}
    charge = " ".join(
        name
        for word, name in CHARGES.items()
        if word in _words(facts, "charge", "charges", "conviction_articles", "convicted")
    )
    case = criminal(_outcome(facts), **({"pr_charge": charge} if charge else {}))
    added = [criminal(pr_charge="prison_rules")] if "new_sentence_years" in facts else []
    return {"proceeding": [case, *added]}


def _outcome(facts: Facts) -> str | None:
    cleared = "acquittal_date" in facts or "acquitted" in _words(facts, "review")
    if cleared:
        return "overturned_full"
    sentenced = {"convicted", "sentence_years", "sentence_months"} & set(facts)
    return "convicted" if sentenced or facts.get("conviction_status") == "standing" else None


def _held(facts: Facts) -> Record:
    ground = "not_released" if facts.get("released") is False else _released(facts)
    return {"episode": [{"ep_kind": "prison", "ep_release_ground": ground}]}


def _released(facts: Facts) -> str:
    words = _words(facts, "release_basis")
    return " ".join(ground for word, ground in GROUNDS.items() if word in words)


def _signed(facts: Facts) -> Record:
    signed = facts["admission_signed"] is True
    return {"admission_release": "signed" if signed else "refused_kept"}


def _confessed(facts: Facts) -> Record:
    # Under pressure, but nobody tells of which kind.
    return {"confession": "signed", "confession_pressure": "other"}


def _looked_at_again(facts: Facts) -> Record:
    words = _words(facts, "review")
    if "acquitted" in words or "acquittal_date" in facts:
        return {"reopen": "succeeded"}
    return {"reopen": "failed"} if "upheld" in words else {}


def _claims(facts: Facts) -> Record:
    claims: list[Record] = []
    if "sought" in facts:
        refused = str(facts["court_result"]).startswith("refused")
        # The refusal rests on what the law of 1993 is for (a838-842).
        told = {"cl_route": "repression", "cl_reason": "not_soviet"}
        claims.append({**told, "cl_result": "refused" if refused else "dk"})
    if "hearing" in facts:
        told = {"cl_route": "criminal", "cl_reason": "not_acquitted"}
        claims.append({**told, "cl_result": "refused"})
    if "award" in facts or "award_uzs" in facts:
        # Which head a sum was for is told of none; all of them stayed below the claim (a909-913).
        sums = {name: facts[told] for name, told in _SUMS.items() if told in facts}
        money = {"cl_currency": "uzs"} if sums else {}
        claims.append({"cl_route": "civil", "cl_result": "part", **money, **sums})
    return {"claim": claims, "claim_complete": False}


def _international(facts: Facts) -> Record:
    said = str(facts["intl_decision"])
    body = next((code for word, code in BODIES.items() if word in said), "other")
    response = {"intl_response": "used"} if "award" in facts else {}
    return {"intl_decision": body, **(response or {"intl_response": "ignored"})}


def _retaliation(facts: Facts) -> Record:
    said = str(facts["retaliation"])
    if "solitary" in said:
        added = " new_case" if "new_sentence_years" in facts else ""
        return {"retaliation_inside": "solitary" + added}
    return {"retaliation": "new_case", "retaliation_linked": "yes"}


def _complaint(facts: Facts) -> Record:
    told = []
    if facts.get("denial_signed_under_pressure") is True:
        told.append("made_to_deny")
    if "complaint" in facts and "retaliation" in facts:
        told.append("punished")
    return {"ill_complaint": " ".join(told)}


def _soviet(facts: Facts) -> Record:
    return {"soviet_repression": "no"} if facts["repression"] == "post-1991" else {}


def _category(facts: Facts) -> Record:
    if facts["category"] == "KZ-3":
        case = {"pr_type": "soviet", "pr_months_served": facts["months"]}
        told = {"soviet_repression": "self_before_1991", "citizenship_now": "kz"}
        return {**told, "proceeding": [case]}
    return {"victim_status": "torture", "fund_offer": facts["fund_offer"]}


def _paid(facts: Facts) -> Record:
    told: Record = {"recognised": "yes" if facts.get("rehab_recognised") else "dk"}
    return {**told, "comp_received": "none"} if facts.get("paid") is False else told


def _words(facts: Facts, *names: str) -> str:
    return " ".join(str(facts.get(name, "")) for name in names)


READERS: dict[tuple[str, ...], Callable[[Facts], Record]] = {
    (
        *("conviction_status", "prosecuted", "convicted", "acquittal_date", "acquittal_ground"),
        *("charge", "charges", "conviction_articles", "new_sentence_years"),
        *("sentence_years", "sentence_months"),
    ): _cases,
    ("release_basis", "released"): _held,
    ("deceased",): lambda facts: {"respondent_role": "heir"},
    ("admission_signed",): _signed,
    ("confession_coerced",): _confessed,
    ("review",): _looked_at_again,
    (
        *("sought", "court_result", "hearing", "award", "award_less_than_claim"),
        *("award_uzs", "claim_uzs"),
    ): _claims,
    ("intl_decision",): _international,
    ("retaliation",): _retaliation,
    ("torture", "denial_signed_under_pressure"): lambda facts: {"illtreated": "yes"},
    ("complaint", "denial_signed_under_pressure"): _complaint,
    ("repression",): _soviet,
    ("category", "months", "fund_offer"): _category,
    ("rehab_recognised", "paid"): _paid,
    ("apology_in_court",): lambda facts: {"satisf_got": "apology"},
    ("civil_debt_usd_about",): lambda facts: {"paying_still": "private"},
    ("case_file",): lambda facts: {
        "missing_doc": [{"md_type": "casefile", "md_why": str(facts["case_file"])}]
    },
    ("new_evidence",): lambda facts: {"new_evidence": "yes" if facts["new_evidence"] else "no"},
    ("police_visits", "lost_job"): lambda facts: {
        "police_work": "came_lost_job" if facts.get("lost_job") else "came"
    },
}
"""Which facts a reader speaks of, and the answers that it makes of them."""
