"""What the report's proposals would open for many people: alone, by twos and by threes.

Computed on ways and forms of reparation opened, not on barriers removed. Whom a set of proposals
opens something for is one column of bytes, so that every figure says whom it counts and all of
them can be looked at together before any leaves the organisation.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final, NamedTuple

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
        rank: Its place among the sets of as many proposals, by people, then by forms of reparation
            opened, then by what may open; equal figures share one.
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

    @property
    def idle(self) -> bool:
        """Whether it is known to open nothing, for certain or perhaps."""
        return self.opens == 0 and not self.may_open and not any(self.forms.values())


@dataclass(frozen=True)
class CountryImpact:
    """What the proposals would open in one country, or in both together.

    Attributes:
        country: `kz`, `uz` or `both`.
        n: How many people were counted: those who spoke of their own life.
        alone: Each proposal that changes a rule, the strongest first.
        pairs: Two together, where both of them matter.
        triples: Three together, where all of them matter. Outside the organisation all sets are
            told, in the order of their sheet: which stand there, and in what order, would tell of
            numbers that are hidden.
        best_two: Of up to two proposals those that open a way for most people, and of these those
            that open most forms of reparation; several where they are equal, none where nothing
            opens.
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


def reforms_told(law: Law, profile: str, country: str = BOTH) -> Reforms:
    """The proposals that change a rule; outside the organisation without the special ones."""
    asked = COUNTRIES if country == BOTH else (country,)
    touching = {each for place in asked for each in reforms_of(law, place.upper())}
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


def is_impact(column: str) -> bool:
    """Whether a column is one of `impact_columns`."""
    return column.startswith(("reform/", "today/"))


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
    minimal: frozenset[Reforms] | None,
) -> CountryImpact:
    """What the proposals would open for the people of one country.

    Args:
        people: The persons, with the columns of `impact_columns`.
        country: `kz`, `uz` or `both`.
        base: Who is looked at.
        reforms: The proposals that may be told, in the order of their sheet.
        minimal: The sets that are smallest ones for somebody; None outside the organisation.
    """
    n = people.count(base)
    few = n < LEAST_PEOPLE
    scores = {each: _score(people, base, each) for each in sets_of(reforms)}
    shown: list[list[Reforms]] = [[] for _ in range(MOST_TOGETHER)]
    for each, score in scores.items():
        grows = all(score.people > scores[less].people for less in _smaller(each))
        if minimal is None or len(each) == 1 or grows or each in minimal:
            shown[len(each) - 1].append(each)
    inside = minimal is not None or few
    alone, pairs, triples = (
        tuple(_figures({each: scores[each] for each in some}, ranked=inside, few=few))
        for some in shown
    )
    best = [_best(scores, size) for size in (2, MOST_TOGETHER)]
    return CountryImpact(country, n, alone, pairs, triples, *best)


class _Score(NamedTuple):
    """What a set opens, in the order in which sets are compared."""

    people: int
    forms: int
    may: int
    by_form: tuple[int, ...]


def _score(people: People, base: tuple[Condition, ...], reforms: Reforms) -> _Score:
    def number(condition: Condition) -> int:
        return people.count((*base, condition))

    column = column_of(reforms)
    by_form = tuple(number(opened(column_of(reforms, form))) for form in FORMS)
    return _Score(number(opened(column)), sum(by_form), number(may_open(column)), by_form)


def minimal_sets(impacts: Iterable[Impact]) -> frozenset[Reforms]:
    """The sets that are smallest ones for somebody and something; ids may be of any object."""
    seen = {id(impact): impact for impact in impacts}
    return frozenset(
        each for impact in seen.values() for sets in impact.opens.values() for each in sets
    )


def places(countries: Iterable[str]) -> tuple[str, ...]:
    """What is told: each country that has people, and both together where both have."""
    told = set(countries)
    found = tuple(one for one in COUNTRIES if one in told)
    return (*found, BOTH) if len(found) > 1 else found


def _smaller(reforms: Reforms) -> Iterator[Reforms]:
    yield from (each for each in combinations(reforms, len(reforms) - 1) if each)


def _figures(scores: Mapping[Reforms, _Score], *, ranked: bool, few: bool) -> Iterator[SetFigure]:
    compared = [score[:3] for score in scores.values()]
    order = sorted(scores, key=lambda each: scores[each][:3], reverse=True) if ranked else scores
    for each in order:
        score = scores[each]
        rank = 1 + sum(other > score[:3] for other in compared)
        if few:
            yield SetFigure(each, rank)
        else:
            forms = dict(zip(FORMS, score.by_form, strict=True))
            yield SetFigure(each, rank, score.people, score.may, forms)


def _best(scores: Mapping[Reforms, _Score], most: int) -> tuple[Reforms, ...]:
    """The smallest sets of up to so many proposals that open most, for most people."""
    allowed = {each: score[:2] for each, score in scores.items() if len(each) <= most}
    top = max(allowed.values(), default=(0, 0))
    reaching = [each for each, score in allowed.items() if score == top and top[1]]
    return tuple(each for each in reaching if not any(set(other) < set(each) for other in reaching))
