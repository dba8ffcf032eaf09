"""What the report's proposals would open for many people: alone, by twos and by threes.

Computed on ways and forms of reparation opened, not on barriers removed. Whom a set of proposals
opens something for is one column of bytes, so that every figure says whom it counts and all of
them can be looked at together before any leaves the organisation.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.reforming import (
    MOST_TOGETHER,
    Impact,
    Reforms,
    reforms_of,
    special_reforms,
    with_reforms,
)
from dutyrehab_desktop.law.rights import FORMS, Opens
from dutyrehab_desktop.reports.columns import FIRST, NO, OUTSIDE, YES
from dutyrehab_desktop.reports.counts import BOTH, COUNTRIES
from dutyrehab_desktop.reports.people import People
from dutyrehab_desktop.reports.tables import Condition

LEAST_PEOPLE: Final = 10
"""Below so many people only the order of the proposals is told."""

MAY: Final = FIRST + 2
"""What was closed would be known to be open or closed no more: it may open."""

INTERNAL: Final = "internal"
PROFILES: Final = (INTERNAL, "partner", "public")

_TODAY = {Opens.NO: NO, Opens.YES: YES, Opens.UNKNOWN: MAY}


@dataclass(frozen=True, slots=True)
class SetFigure:
    """What a set of proposals would open in one country.

    Attributes:
        reforms: The proposals, in the order of their sheet.
        rank: Its place among the sets of as many proposals; equal figures share one.
        opens: For how many people a way would be open that is not open today; None where too few
            were counted.
        may_open: For how many no way would open, and one would no longer be closed.
        forms: For how many each form of reparation would open.
    """

    reforms: Reforms
    rank: int
    opens: int | None = None
    may_open: int | None = None
    forms: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class CountryImpact:
    """What the proposals would open in one country, or in both together.

    Attributes:
        country: `kz`, `uz` or `both`.
        n: How many people were counted: those who spoke of their own life.
        alone: Each proposal that changes a rule, the strongest first.
        pairs: Two together, where both of them matter.
        triples: Three together, where all of them matter.
        best_two: Of up to two proposals those that open a way for most people; several where they
            are equal, none where nothing opens.
        best_three: The same of up to three.
    """

    country: str
    n: int
    alone: tuple[SetFigure, ...]
    pairs: tuple[SetFigure, ...]
    triples: tuple[SetFigure, ...]
    best_two: tuple[Reforms, ...]
    best_three: tuple[Reforms, ...]

    @property
    def few(self) -> bool:
        """Whether too few people were counted to tell any number."""
        return self.n < LEAST_PEOPLE

    @property
    def sets(self) -> tuple[SetFigure, ...]:
        """All of them."""
        return (*self.alone, *self.pairs, *self.triples)


def reforms_told(law: Law, profile: str) -> Reforms:
    """The proposals that change a rule; outside the organisation without the special ones."""
    touching = {each for place in COUNTRIES for each in reforms_of(law, place.upper())}
    kept_back = frozenset[str]() if profile == INTERNAL else special_reforms(law)
    return tuple(each for each in law.reforms if each in touching and each not in kept_back)


def sets_of(reforms: Reforms) -> tuple[Reforms, ...]:
    """Every set of one, two and three proposals."""
    sizes = range(1, MOST_TOGETHER + 1)
    return tuple(each for size in sizes for each in combinations(reforms, size))


def forms_told(law: Law) -> tuple[str, ...]:
    """The forms of reparation that some category gives today or would give."""
    whole = with_reforms(law, law.reforms)
    given = {row.form for row in whole.entitlements if row.opens is not Opens.NO}
    return tuple(form for form in FORMS if form in given)


def column_of(reforms: Reforms, form: str = "") -> str:
    """The name of a column: whether a set of proposals opens a way, or a form of reparation."""
    return f"reform/{'+'.join(reforms)}" + (f":{form}" if form else "")


def today_column(form: str) -> str:
    """The name of the column of what is open today."""
    return f"today/{form}"


def opened(column: str) -> Condition:
    """Of whom it is true that something opens."""
    return Condition(column, frozenset({YES}))


def may_open(column: str) -> Condition:
    """Of whom it is true that something may open, and nothing opens for certain."""
    return Condition(column, frozenset({MAY}))


def nothing(column: str) -> Condition:
    """Of whom it is true that nothing new opens."""
    return Condition(column, frozenset({NO}))


def impact_columns(impacts: Sequence[Impact], sets: Sequence[Reforms]) -> dict[str, bytes]:
    """One byte a person for every set of proposals, as a whole and for each form.

    Args:
        impacts: One a person. Equal ones should be one object: each is looked at once.
        sets: The sets of proposals.
    """
    names = [
        *(column_of(each, form) for each in sets for form in ("", *FORMS)),
        *map(today_column, FORMS),
    ]
    known: dict[int, int] = {}
    lines: list[bytes] = []
    places: list[int] = []
    for impact in impacts:
        place = known.get(id(impact))
        if place is None:
            place = known[id(impact)] = len(lines)
            lines.append(bytes(_line(impact, sets)))
        places.append(place)
    columns = zip(*lines, strict=True) if lines else ([] for _ in names)
    return {
        name: bytes([column[place] for place in places])
        for name, column in zip(names, map(list, columns), strict=True)
    }


def _line(impact: Impact, sets: Sequence[Reforms]) -> Iterator[int]:
    categories = [name for name in impact.today if name not in FORMS]
    known = bool(categories)
    for each in sets:
        codes = [_code(impact, name, each) for name in categories]
        yield max(codes, key=_STRENGTH.index) if known else OUTSIDE
        for form in FORMS:
            yield _code(impact, form, each) if known else OUTSIDE
    for form in FORMS:
        yield _TODAY[impact.today[form]] if known else OUTSIDE


_STRENGTH = (NO, MAY, YES)


def _code(impact: Impact, name: str, reforms: Reforms) -> int:
    today, under = impact.today[name], impact.under(name, reforms)
    if under is today:
        return NO
    return YES if under is Opens.YES else MAY


def impact_in(
    people: People,
    country: str,
    base: tuple[Condition, ...],
    reforms: Reforms,
    minimal: frozenset[Reforms],
) -> CountryImpact:
    """What the proposals would open for the people of one country.

    Args:
        people: The persons, with the columns of `impact_columns`.
        country: `kz`, `uz` or `both`.
        base: Who is looked at.
        reforms: The proposals that may be told, in the order of their sheet.
        minimal: The sets that are smallest ones for somebody.
    """
    n = people.count(base)
    counts = {each: people.count((*base, opened(column_of(each)))) for each in sets_of(reforms)}
    shown: list[list[Reforms]] = [[] for _ in range(MOST_TOGETHER)]
    for each, count in counts.items():
        grows = all(count > counts[less] for less in _smaller(each))
        if len(each) == 1 or grows or each in minimal:
            shown[len(each) - 1].append(each)
    alone, pairs, triples = (
        tuple(_figures(people, base, some, few=n < LEAST_PEOPLE)) for some in shown
    )
    best = [_best(counts, size) for size in (2, MOST_TOGETHER)]
    return CountryImpact(country, n, alone, pairs, triples, *best)


def minimal_sets(impacts: Iterable[Impact]) -> frozenset[Reforms]:
    """The sets that are smallest ones for somebody and something; ids may be of any object."""
    seen = {id(impact): impact for impact in impacts}
    return frozenset(
        each for impact in seen.values() for sets in impact.opens.values() for each in sets
    )


def places(countries: Iterable[str]) -> tuple[str, ...]:
    """What is told: each country that has people, and both together where both have."""
    found = tuple(one for one in COUNTRIES if one in set(countries))
    return (*found, BOTH) if len(found) > 1 else found


def _smaller(reforms: Reforms) -> Iterator[Reforms]:
    yield from (each for each in combinations(reforms, len(reforms) - 1) if each)


def _figures(
    people: People, base: tuple[Condition, ...], sets: Sequence[Reforms], *, few: bool
) -> Iterator[SetFigure]:
    counted = []
    for each in sets:
        column = column_of(each)
        opens, may = (people.count((*base, said)) for said in (opened(column), may_open(column)))
        counted.append((opens, may, each))
    counted.sort(key=lambda told: (-told[0], -told[1]))
    for opens, may, each in counted:
        rank = 1 + sum((other, beside) > (opens, may) for other, beside, _ in counted)
        if few:
            yield SetFigure(each, rank)
            continue
        forms = {form: people.count((*base, opened(column_of(each, form)))) for form in FORMS}
        yield SetFigure(each, rank, opens, may, forms)


def _best(counts: Mapping[Reforms, int], most: int) -> tuple[Reforms, ...]:
    """The smallest sets of up to so many proposals that open a way for most people."""
    allowed = {each: count for each, count in counts.items() if len(each) <= most}
    top = max(allowed.values(), default=0)
    reaching = [each for each, count in allowed.items() if count == top and top]
    return tuple(each for each in reaching if not any(set(other) < set(each) for other in reaching))
