"""Which decisions clear a case in each country, which Soviet cases count, and partial rights.

Written from the sources `kz-upk-35-37`, `kz-koap-861` and `uz-upk-83-301` of the law sheets, not
from the conditions: those must come to the same.
"""

from tests.law.records import Record, administrative, criminal, held, kz, uz

Door = tuple[str, Record, str | None]

NOT_RECOGNISED = "no-recognition-in-judgment"
CLEARS_A_CRIME = (
    "acquitted",
    "closed_no_event",
    "closed_no_elements",
    "closed_not_involved",
    "overturned_full",
)
CLEARS_NOTHING = (
    "convicted",
    "reduced",
    "overturned_part",
    "overturned_retrial",
    "closed_amnesty",
    "pending",
)
CLEARS_AN_OFFENCE = (*CLEARS_A_CRIME, "admin_cancelled")
ONLY_IN_KAZAKHSTAN = ("closed_law_changed", "closed_limitation")


def _recognised(country: str, case: Record, told: str | None) -> Door:
    make = kz if country == "kz" else uz
    return f"{country}-{NOT_RECOGNISED}", make(case, recognised="no"), told


def _cleared() -> list[Door]:
    doors: list[Door] = []
    for country in ("kz", "uz"):
        for outcome in CLEARS_A_CRIME:
            doors.append(_recognised(country, criminal(outcome), "found"))
        for outcome in CLEARS_NOTHING:
            doors.append(_recognised(country, criminal(outcome), None))
        for outcome in CLEARS_AN_OFFENCE:
            case = administrative(outcome, pr_custody="yes")
            doors.append(_recognised(country, case, "found"))
    for outcome in ONLY_IN_KAZAKHSTAN:
        case = administrative(outcome, pr_custody="yes")
        doors += [_recognised("kz", case, "found"), _recognised("uz", case, None)]
    for outcome in CLEARS_AN_OFFENCE:
        case = administrative(outcome, pr_custody="no")
        doors += [_recognised("kz", case, "found"), _recognised("uz", case, None)]
    changed = criminal("closed_law_changed")
    doors += [_recognised("kz", changed, "found"), _recognised("uz", changed, None)]
    for charge, told in (("false_info", "found"), ("discord", None)):
        case = criminal("closed_no_complaint", pr_charge=charge)
        doors += [_recognised("kz", case, told), _recognised("uz", case, None)]
    soviet = {"pr_type": "soviet", "pr_outcome": "closed_law_changed"}
    return [*doors, _recognised("kz", soviet, None)]


SOVIET = "kz-soviet-formula-symbolic"


def _soviet() -> list[Door]:
    def who(told: str, *cases: Record) -> Record:
        return kz(*cases, citizenship_now="kz", soviet_repression=told)

    def december(kind: str, outcome: str, charge: str) -> Record:
        return who("dec_1986", {"pr_type": kind, "pr_outcome": outcome, "pr_charge": charge})

    excepted = [
        (SOVIET, december(kind, outcome, "other"), None)
        for kind in ("criminal", "soviet")
        for outcome in ("convicted", "reduced", "overturned_part")
    ]
    return [
        *excepted,
        (SOVIET, who("self_before_1991"), "found"),
        (SOVIET, who("child"), "found"),
        (SOVIET, who("no"), None),
        (SOVIET, december("criminal", "convicted", "discord"), "found"),
        (SOVIET, december("criminal", "acquitted", "other"), "found"),
        (SOVIET, december("administrative", "convicted", "other"), "found"),
    ]


SATISFACTION = "uz-no-satisfaction"


def _partial(final_months: int, time: Record, told: str | None) -> Door:
    case = criminal(
        "reduced", pr_reduced_by="higher_court", pr_final_months=final_months, pr_episodes="0"
    )
    return SATISFACTION, uz(case, held=[time], satisf_got="none", soviet_repression="no"), told


PARTIAL = [
    _partial(24, held("full_term", "2015-01-10", "2018-01-10"), "found"),
    _partial(36, held("full_term", "2015-01-10", "2018-01-10"), None),
    _partial(60, held("full_term", "2015-01-10", "2018-01-10"), None),
    _partial(24, {"ep_start": "2015-01-10", "ep_release_ground": "not_released"}, "found"),
]

CLEARED_DOORS = [*_cleared(), *_soviet(), *PARTIAL]
