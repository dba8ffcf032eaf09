"""What the law says to everybody, for a talk of which nothing is written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.rights import Route
from dutyrehab_desktop.reports.paper import PaperPlace, read_paper

COUNTRIES = ("kz", "uz")


@dataclass(frozen=True)
class GeneralLaw:
    """What can be said without knowing anything about the person.

    Attributes:
        owed: What can be asked for after release, in each language.
        ways: Ways that people ask about; whether one is open for a person needs an interview.
    """

    owed: tuple[Mapping[str, str], ...]
    ways: tuple[Route, ...]


def general_law(law: Law, country: str, today: date) -> GeneralLaw:
    """What holds in a country.

    Only what may stand on paper is told: ways about torture and complaints abroad need a lawyer
    first (instrument corrections, 23).

    Args:
        law: The law in use.
        country: One of `COUNTRIES`.
        today: What is not in force yet is left out.
    """
    paper = read_paper()
    return GeneralLaw(
        tuple(
            one.texts
            for one in paper.entitlements
            if one.country == country and (one.valid_from is None or one.valid_from <= today)
        ),
        tuple(
            way
            for way in law.routes
            if way.country == country.upper()
            and paper.allowance(way.id).place is PaperPlace.ANSWERS
        ),
    )
