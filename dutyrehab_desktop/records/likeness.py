"""Whether two stories may be one person's, told fact by fact; a person decides.

Nothing here says who anybody is. People who were tried together tell the same facts, so the most
that facts alone can say is "likely", and that only where times in detention agree to the month.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from types import MappingProxyType
from typing import Final, NamedTuple

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.records.names import SamePerson
from dutyrehab_desktop.records.stories import Case, Period, Story

LIKELY: Final = 0.7
POSSIBLE: Final = 0.4
SPOKEN: Final = 0.3
"""What is enough to be looked at where one of the two has spoken with us before."""
CASE_ALONE: Final = 0.35
"""What a case must agree in where no time in detention is known."""
CROWD: Final = 12
"""People held since one month, from which on that month says little: mass arrests."""
_IN_A_CROWD: Final = 0.6
NEAR_MONTHS: Final = 2
_MOST_PERIODS: Final = 3


class Fact(StrEnum):
    """What is compared."""

    COUNTRY = "country"
    PERIOD = "period"
    CHARGE = "charge"
    PUNISHMENT = "punishment"
    TERM = "term"
    YEAR = "year"
    SPOKEN = "spoken_before"


class Fit(StrEnum):
    """How two answers to one question stand to each other."""

    AGREES = "agrees"
    NEAR = "near"
    DIFFERS = "differs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Line:
    """One fact of two stories.

    Attributes:
        fact: Which.
        fit: How the two stand to each other.
        one: What the one says, as it is stored; empty where it is not known.
        other: What the other says.
        shared: How many people here were held since the same month, where they are many.
    """

    fact: Fact
    fit: Fit
    one: str
    other: str
    shared: int = 0


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two stories beside each other.

    Attributes:
        score: 0 to 1.
        same_person: What to think of it.
        why: Fact by fact, in the order of `Fact`.
    """

    score: float
    same_person: SamePerson
    why: tuple[Line, ...]


class _Weighed(NamedTuple):
    points: float
    lines: tuple[Line, ...]
    exact: bool = False


FULL, EXACT, ROUGH, APART = 0.45, 0.3, 0.2, -0.3
"""What a time in detention is worth: the same, a month the same, roughly the same, another one."""
_FURTHER = 0.15
POINTS: Final = {
    Fact.COUNTRY: (0.05, 0.0, 0.0),
    Fact.CHARGE: (0.15, 0.08, -0.15),
    Fact.PUNISHMENT: (0.05, 0.02, -0.05),
    Fact.TERM: (0.2, 0.08, -0.1),
    Fact.YEAR: (0.1, 0.03, -0.1),
    Fact.SPOKEN: (0.1, 0.0, 0.0),
}
"""What agreeing, being near and differing are worth."""
_NOBODY: Final[Mapping[str, int]] = MappingProxyType({})


def compare_stories(one: Story, other: Story, since: Mapping[str, int] = _NOBODY) -> Likeness:
    """Compare two stories; which comes first changes only the sides of the lines.

    Args:
        one: A story.
        other: Another.
        since: How many people here were held since each month, `YYYY-MM`.
    """
    country = _line(Fact.COUNTRY, _equal(one.country, other.country), one.country, other.country)
    periods = _periods(one.periods, other.periods, since)
    cases = _cases(one.cases, other.cases)
    said = (one.spoken_before, other.spoken_before)
    # "No" on both sides never excludes: people forget, and are afraid.
    spoken = _line(Fact.SPOKEN, Fit.AGREES if "yes" in said else Fit.UNKNOWN, *said)
    points = _worth(country) + periods.points + cases.points + _worth(spoken)
    score = round(min(1.0, max(0.0, points)), 3)
    why = (country, *periods.lines, *cases.lines, spoken)
    return Likeness(score, _judged(score, why, exact=periods.exact), why)


def elsewhere(one: Story, other: Story) -> bool:
    """True where the two tell of different countries: facts say nothing more of such a pair."""
    return bool(one.country) and bool(other.country) and one.country != other.country


def _judged(score: float, why: tuple[Line, ...], *, exact: bool) -> SamePerson:
    fits = {line.fit for line in why if line.fact is Fact.PERIOD}
    times = bool(fits & {Fit.AGREES, Fit.NEAR})
    told = {line.fact: line.fit for line in why}
    if told[Fact.COUNTRY] is Fit.DIFFERS:
        # One interview is about one country: facts cannot tell, names can.
        return SamePerson.UNLIKELY
    if exact and score >= LIKELY:
        return SamePerson.LIKELY
    if times:
        enough = SPOKEN if told[Fact.SPOKEN] is Fit.AGREES else POSSIBLE
        return SamePerson.POSSIBLE if score >= enough else SamePerson.UNLIKELY
    alone = fits == {Fit.UNKNOWN} and score >= CASE_ALONE
    return SamePerson.POSSIBLE if alone else SamePerson.UNLIKELY


def _line(fact: Fact, fit: Fit, one: str, other: str, shared: int = 0) -> Line:
    return Line(fact, fit, one, other, shared)


def _worth(line: Line) -> float:
    agrees, near, differs = POINTS[line.fact]
    return {Fit.AGREES: agrees, Fit.NEAR: near, Fit.DIFFERS: differs}.get(line.fit, 0.0)


def _equal(one: str, other: str) -> Fit:
    if not one or not other:
        return Fit.UNKNOWN
    return Fit.AGREES if one == other else Fit.DIFFERS


# Times in detention


def _periods(
    first: tuple[Period, ...], second: tuple[Period, ...], since: Mapping[str, int]
) -> _Weighed:
    """Times beside each other so that the most alike stand together; the rest says nothing."""
    if not first or not second:
        one, other = (" ".join(each.text for each in side) for side in (first, second))
        return _Weighed(0.0, (_line(Fact.PERIOD, Fit.UNKNOWN, one, other),))
    pairs = sorted(
        (_period(one, other, since, (a, b)) for (a, one), (b, other) in
         product(enumerate(first), enumerate(second))),
        key=lambda each: (-each[0].points, min(each[1]), max(each[1])),
    )  # fmt: skip
    chosen: list[_Weighed] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for weighed, (a, b) in pairs:
        if a in used[0] or b in used[1]:
            continue
        used[0].add(a)
        used[1].add(b)
        chosen.append(weighed)
    points, further = chosen[0].points, [each for each in chosen[1:] if each.points > 0]
    points += min(len(further), _MOST_PERIODS - 1) * _FURTHER
    lines = tuple(line for each in chosen[:_MOST_PERIODS] for line in each.lines)
    return _Weighed(points, lines, any(each.exact for each in chosen))


def _period(
    one: Period, other: Period, since: Mapping[str, int], places: tuple[int, int]
) -> tuple[_Weighed, tuple[int, int]]:
    start, end = _dates(one.start, other.start), _dates(one.end, other.end)
    if one.held and other.held:
        end = Fit.AGREES
    fits = (start, end)
    exact = _to_the_month(one.start, other.start) or _to_the_month(one.end, other.end)
    fit = Fit.NEAR
    if Fit.DIFFERS in fits:
        fit, points, exact = Fit.DIFFERS, APART, False
    elif fits == (Fit.UNKNOWN, Fit.UNKNOWN):
        fit, points, exact = Fit.UNKNOWN, 0.0, False
    elif fits == (Fit.AGREES, Fit.AGREES):
        fit, points = Fit.AGREES, FULL
    else:
        points = EXACT if exact else ROUGH
    shared = since.get(_month(one.start), 0) if start is Fit.AGREES else 0
    shared = shared if shared > CROWD else 0
    if shared and points > 0:
        points *= _IN_A_CROWD
    return _Weighed(points, (Line(Fact.PERIOD, fit, one.text, other.text, shared),), exact), places


def _dates(one: PartialDate | None, other: PartialDate | None) -> Fit:
    """Two dates as people remember them: a month or two apart is near; a year alone is too."""
    if one is None or other is None:
        return Fit.UNKNOWN
    if one.month is None or other.month is None:
        return Fit.NEAR if one.year == other.year else Fit.DIFFERS
    apart = abs(12 * (one.year - other.year) + one.month - other.month)
    if apart == 0:
        return Fit.AGREES
    return Fit.NEAR if apart <= NEAR_MONTHS else Fit.DIFFERS


def _to_the_month(one: PartialDate | None, other: PartialDate | None) -> bool:
    return _dates(one, other) is Fit.AGREES


def _month(date: PartialDate | None) -> str:
    return date.text[:7] if date else ""


# Cases


def _cases(first: tuple[Case, ...], second: tuple[Case, ...]) -> _Weighed:
    """The two cases that are most alike; a person may have told of one here, of another there."""
    nothing = Case(frozenset(), frozenset(), None, None)
    every = [_case(a, b) for a, b in product(first or (nothing,), second or (nothing,))]
    return max(every, key=lambda each: (each.points, [_sides(line) for line in each.lines]))


def _sides(line: Line) -> list[str]:
    return sorted((line.one, line.other))


def _case(one: Case, other: Case) -> _Weighed:
    lines = (
        _line(Fact.CHARGE, _sets(one.charges, other.charges), *_texts(one.charges, other.charges)),
        _line(
            Fact.PUNISHMENT,
            _sets(one.punishments, other.punishments),
            *_texts(one.punishments, other.punishments),
        ),
        _line(Fact.TERM, terms_fit(one.months, other.months), *_numbers(one.months, other.months)),
        _line(Fact.YEAR, _years(one.year, other.year), *_numbers(one.year, other.year)),
    )
    return _Weighed(sum(map(_worth, lines)), lines)


def _texts(*sides: frozenset[str]) -> tuple[str, str]:
    one, other = (" ".join(sorted(side)) for side in sides)
    return one, other


def _numbers(*sides: int | None) -> tuple[str, str]:
    one, other = ("" if side is None else str(side) for side in sides)
    return one, other


def _sets(one: frozenset[str], other: frozenset[str]) -> Fit:
    if not one or not other:
        return Fit.UNKNOWN
    if one == other:
        return Fit.AGREES
    return Fit.NEAR if one & other else Fit.DIFFERS


def terms_fit(one: int | None, other: int | None) -> Fit:
    """Two terms in months as people remember them: a tenth more or less is near."""
    if one is None or other is None:
        return Fit.UNKNOWN
    if one == other:
        # Some days: "0" for whoever was punished with an arrest.
        return Fit.AGREES if one else Fit.NEAR
    return Fit.NEAR if abs(one - other) <= max(1, max(one, other) // 10) else Fit.DIFFERS


def _years(one: int | None, other: int | None) -> Fit:
    if one is None or other is None:
        return Fit.UNKNOWN
    if one == other:
        return Fit.AGREES
    return Fit.NEAR if abs(one - other) == 1 else Fit.DIFFERS
