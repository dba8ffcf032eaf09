"""For every rule a smallest record, the question that decides, and what would exclude it."""

from typing import NamedTuple

from tests.law.records import Record, administrative, criminal, held, kz, uz


class Golden(NamedTuple):
    """A smallest record in which a rule speaks.

    Attributes:
        barrier: The rule's id.
        record: Answers under which it is there.
        deciding: The question without whose answer it is open.
        otherwise: The answer under which it is excluded.
        state: `found`, or `possible` for rules that never find.
        open_state: What it is without the deciding answer: `possible`, or None where then nothing
            speaks for it any more.
    """

    barrier: str
    record: Record
    deciding: str
    otherwise: str
    state: str = "found"
    open_state: str | None = "possible"


_COUNTRIES = (("kz", kz), ("uz", uz))


def both(suffix, record, *rest):  # type: ignore[no-untyped-def]
    """The same rule in both countries; the record is made for each."""
    return [Golden(f"{name}-{suffix}", record(make), *rest) for name, make in _COUNTRIES]


def today(suffix, answers, deciding, otherwise, state="found"):  # type: ignore[no-untyped-def]
    """The same rule in both countries, about life today: without its answer nothing is met."""
    return both(suffix, _told(**answers), deciding, otherwise, state, None)


def _released(ground: str):  # type: ignore[no-untyped-def]
    return lambda make: make(criminal(), held=[held(ground)])


def _told(**answers: object):  # type: ignore[no-untyped-def]
    return lambda make: make(**answers)


GROUND, OUTCOME, OTHER = "ep_release_ground", "pr_outcome", "acquitted"

BOTH = [
    *both("conviction-stands", lambda make: make(criminal()), OUTCOME, "acquitted"),
    *both("admin-decision-stands", lambda m: m(administrative()), OUTCOME, "admin_cancelled"),
    *both("release-full-term", _released("full_term"), GROUND, OTHER),
    *both("release-amnesty", _released("amnesty"), GROUND, OTHER),
    *both("release-pardon", _released("pardon parole"), GROUND, OTHER),
    *both("release-health", _released("milder health"), GROUND, OTHER),
    *both("release-commutation", _released("milder"), GROUND, OTHER),
    *both("release-commutation", _released("shortened"), GROUND, OTHER),
    *both(
        "suspended-sentence",
        lambda make: make(criminal(pr_punishment="suspended fine"), held=[]),
        "pr_punishment",
        "fine",
    ),
    *both(
        "limitation-or-decriminalised",
        lambda make: make(criminal("closed_limitation")),
        OUTCOME,
        "closed_no_event",
    ),
    Golden(
        "kz-limitation-or-decriminalised",
        kz(criminal("closed_law_changed")),
        OUTCOME,
        "closed_other",
    ),
    Golden(
        "uz-limitation-or-decriminalised",
        uz(criminal("closed_law_changed")),
        OUTCOME,
        "closed_other",
        "possible",
    ),
    *both(
        "admission-of-guilt-for-release",
        lambda make: make(criminal(), admission_release="signed"),
        "admission_release",
        "refused_kept",
    ),
    *both(
        "no-recognition-in-judgment",
        lambda make: make(criminal("acquitted"), recognised="refused"),
        "recognised",
        "yes",
    ),
    *both(
        "no-recognition-in-judgment",
        lambda make: make(criminal("acquitted"), recognised="waiting"),
        "recognised",
        "yes",
        "possible",
    ),
    *both("partial-rehabilitation-only", lambda m: m(criminal("acquitted_part")), OUTCOME, OTHER),
    *both(
        "partial-rehabilitation-only",
        lambda make: make(criminal("overturned_part", pr_reduced_by="higher_court")),
        "pr_reduced_by",
        "amnesty",
        "found",
        "found",
    ),
    *both(
        "extended-term",
        lambda make: make(criminal(pr_charge="prison_rules")),
        "pr_charge",
        "religious",
    ),
    *today("passport-refused", dict(rights_limited="passport"), "rights_limited", "none"),
    *today("passport-refused", dict(rights_limited="passport_abroad"), "rights_limited", "none"),
    *today("driver-licence-refused", dict(rights_limited="driver"), "rights_limited", "none"),
    *today("travel-restriction", dict(rights_limited="travel_inside"), "rights_limited", "none"),
    *today("travel-restriction", dict(rights_limited="travel_abroad"), "rights_limited", "none"),
    *today("occupational-ban", dict(rights_limited="licence"), "rights_limited", "bank"),
    *today("occupational-ban", dict(rights_limited="profession"), "rights_limited", "bank"),
    *today("political-activity-ban", dict(rights_limited="politics"), "rights_limited", "vote"),
    *today("admin-supervision", dict(rights_limited="supervision"), "rights_limited", "none"),
    *today(
        "rights-due-not-restored",
        dict(rights_limited="property online"),
        "rights_limited",
        "none",
        "possible",
    ),
    *today("employment-refusal", dict(job_release="yes", job_now="no"), "job_release", "no"),
    *today("employment-refusal", dict(job_release="no", job_now="yes"), "job_now", "no"),
    *today(
        "reintegration-medical-refused",
        dict(gov_health="asked_none", service=[]),
        "gov_health",
        "received",
    ),
    *today(
        "reintegration-medical-refused",
        dict(gov_health="gave_up", service=[]),
        "gov_health",
        "not_asked",
    ),
    *today("reintegration-employment-refused", dict(job_help="asked_none"), "job_help", "received"),
    *today("no-rehab-services-right", dict(health_need="yes"), "health_need", "no"),
    *today("debts-from-conviction", dict(paying_still="private"), "paying_still", "none"),
    *today(
        "retaliation-new-charges",
        dict(retaliation="threats", retaliation_linked="yes", illtreated="no"),
        "retaliation_linked",
        "no",
    ),
    *today(
        "retaliation-new-charges",
        dict(retaliation="threats", retaliation_linked="unsure", illtreated="no"),
        "retaliation_linked",
        "no",
        "possible",
    ),
]

KZ = [
    Golden("kz-release-parole", kz(criminal(), held=[held("parole")]), GROUND, OTHER),
    Golden(
        "kz-release-amnesty",
        kz(criminal("reduced", pr_reduced_by="amnesty"), held=[]),
        "pr_reduced_by",
        "higher_court",
    ),
    Golden(
        "kz-release-pardon",
        kz(criminal("reduced", pr_reduced_by="pardon"), held=[]),
        "pr_reduced_by",
        "law_change",
    ),
    Golden(
        "kz-release-commutation",
        kz(criminal("reduced", pr_reduced_by="replacement"), held=[held("shortened")]),
        "pr_reduced_by",
        "higher_court",
    ),
    Golden("kz-limitation-or-decriminalised", kz(criminal("closed_amnesty")), OUTCOME, "convicted"),
    Golden(
        "kz-limitation-or-decriminalised",
        kz(administrative("closed_limitation")),
        OUTCOME,
        "closed_amnesty",
    ),
    Golden(
        "kz-forced-confession",
        kz(criminal("acquitted"), confession="signed", confession_pressure="none", claim=[]),
        "confession",
        "no",
        "possible",
    ),
    Golden(
        "kz-forced-confession",
        kz(administrative(), confession="spoken plea", claim=[]),
        "confession",
        "no",
        "possible",
    ),
    Golden(
        "kz-appeals-exhausted",
        kz(criminal(), new_evidence="no"),
        "new_evidence",
        "yes",
        "possible",
    ),
    Golden(
        "kz-review-discretionary",
        kz(criminal(), reopen="failed", new_evidence="yes"),
        "reopen",
        "never",
        "possible",
    ),
    Golden("kz-civil-court-bound", kz(criminal(), priorities="job moral"), "priorities", "job"),
    Golden(
        "kz-civil-court-bound",
        kz(administrative(), priorities="compensation"),
        OUTCOME,
        "admin_cancelled",
    ),
    Golden(
        "kz-admin-route-narrow",
        kz(administrative("admin_cancelled"), criminal()),
        "pr_type",
        "soviet",
    ),
    Golden(
        "kz-extremism-conviction-consequences",
        kz(criminal(pr_charge="banned_org")),
        "pr_charge",
        "drugs",
        "possible",
    ),
    Golden(
        "kz-soviet-formula-symbolic",
        kz(soviet_repression="child", citizenship_now="kz"),
        "citizenship_now",
        "other",
    ),
    Golden(
        "kz-moral-damages-unavailable",
        kz(criminal(pr_held_over="no"), victim_status="torture", soviet_repression="no"),
        "victim_status",
        "other_crime",
    ),
    Golden(
        "kz-victim-fund-narrow",
        kz(illtreated="yes", victim_status="asked_refused"),
        "victim_status",
        "torture",
    ),
    Golden("kz-victim-fund-narrow", kz(illtreated="yes", victim_status="no"), "illtreated", "no"),
    Golden(
        "kz-victim-fund-symbolic",
        kz(victim_status="torture"),
        "victim_status",
        "no",
        "possible",
        None,
    ),
    Golden(
        "kz-victim-fund-waiver",
        kz(victim_status="torture"),
        "victim_status",
        "no",
        "possible",
        None,
    ),
    Golden("kz-financial-blacklist", kz(blacklist="on_list"), "blacklist", "never", "found", None),
    Golden(
        "kz-financial-blacklist", kz(blacklist="removed"), "blacklist", "never", "possible", None
    ),
    Golden(
        "kz-parole-travel-ban",
        kz(criminal(), held=[held("parole")], rights_limited="travel_abroad", restriction=[]),
        GROUND,
        "full_term",
        "possible",
    ),
]

UZ = [
    Golden("uz-release-conditional", uz(criminal(), held=[held("parole")]), GROUND, OTHER),
    Golden(
        "uz-forced-confession",
        uz(criminal(), confession="signed", confession_pressure="no_lawyer"),
        "confession_pressure",
        "none",
    ),
    Golden(
        "uz-no-new-evidence", uz(criminal(), new_evidence="no"), "new_evidence", "yes", "possible"
    ),
    Golden(
        "uz-appeal-deadline-passed",
        uz(criminal(), reopen="never", reopen_why_not="too_late", claim=[]),
        "reopen_why_not",
        "futile",
        "possible",
        None,
    ),
    Golden(
        "uz-review-depends-on-officials",
        uz(criminal(), reopen="failed", new_evidence="yes"),
        "reopen",
        "pending",
        "possible",
    ),
    Golden(
        "uz-civil-tied-to-criminal", uz(criminal(), priorities="compensation"), "priorities", "job"
    ),
    Golden(
        "uz-partial-rehabilitation-only",
        uz(criminal("reduced", pr_reduced_by="higher_court")),
        "pr_reduced_by",
        "replacement",
    ),
    Golden(
        "uz-discriminatory-charge-art120",
        uz(criminal(pr_charge="same_sex drugs")),
        "pr_charge",
        "drugs",
    ),
    Golden(
        "uz-torture-before-2022-moral",
        uz(illtreated="yes", ill_when="before"),
        "ill_when",
        "after",
        "found",
        None,
    ),
    Golden(
        "uz-torture-before-2022-moral",
        uz(illtreated="yes", ill_when="across"),
        "ill_when",
        "after",
        "possible",
        None,
    ),
    Golden("uz-salary-deduction", uz(paying_still="wages"), "paying_still", "fine", "found", None),
]

ANYWHERE = [
    Golden(
        "any-award-unpaid",
        kz(recognised="yes", comp_received="none", claim=[]),
        "comp_received",
        "moral",
    ),
    Golden("any-died-before-redress", uz(held=[held("died")]), GROUND, "health", "found", None),
    Golden("any-unaware-of-procedure", uz(aware_reopen="no"), "aware_reopen", "yes", "found", None),
    Golden(
        "any-believed-futile",
        kz(reopen="never", reopen_why_not="fear"),
        "reopen_why_not",
        "health",
        "possible",
    ),
    Golden(
        "any-attempted-unsuccessful",
        kz(reopen="failed", recognised="no", claim=[]),
        "reopen",
        "pending",
        "found",
        None,
    ),
    Golden(
        "any-attempted-unsuccessful",
        uz(recognised="refused", reopen="never", claim=[]),
        "recognised",
        "no",
        "found",
        None,
    ),
]

GOLDEN = BOTH + KZ + UZ + ANYWHERE
