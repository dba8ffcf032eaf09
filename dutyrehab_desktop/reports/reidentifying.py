"""How likely somebody in a file of records is recognised by what others may know of them.

The measure is the usual one for a file that holds everybody there is (`prosecutor` risk): whoever
shares all quasi-identifiers with `k - 1` others is picked out with a chance of one in `k`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Risk:
    """What a file of records reveals.

    Attributes:
        people: How many are in it.
        classes: For each size of a group that shares everything, how many such groups there are.
        smallest: The size of the smallest group: the file's `k`; 0 where nobody is in it.
        unique: How many people share everything with nobody.
        highest: The highest chance of being picked out, 0 to 1.
        average: The chance on average over all people, 0 to 1.
    """

    people: int
    classes: Mapping[int, int]
    smallest: int
    unique: int
    highest: float
    average: float


@dataclass(frozen=True, slots=True)
class Coarsening:
    """A value that makes people stand out.

    Attributes:
        place: Which of the quasi-identifiers, from 0.
        value: The value to be joined with another, or left out.
        people: How many with that value stand in a group that is too small.
    """

    place: int
    value: str
    people: int


def risk_of(rows: Sequence[tuple[str, ...]]) -> Risk:
    """The risk of a file, one row of quasi-identifiers a person.

    A gap is a value like any other: that somebody did not answer can be known too.
    """
    groups = Counter(rows)
    sizes = Counter(groups.values())
    people = len(rows)
    smallest = min(sizes, default=0)
    return Risk(
        people=people,
        classes=MappingProxyType(dict(sorted(sizes.items()))),
        smallest=smallest,
        unique=sizes.get(1, 0),
        highest=1 / smallest if smallest else 0.0,
        average=len(groups) / people if people else 0.0,
    )


def sizes_of(rows: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
    """For each row how many people share it, itself among them, in the order of the rows."""
    groups = Counter(rows)
    return tuple(groups[row] for row in rows)


def to_coarsen(rows: Sequence[tuple[str, ...]], least: int) -> tuple[Coarsening, ...]:
    """Which values would have to be made coarser, so that at least so many share everything.

    A value is named where, of one quasi-identifier after the other left out, the groups that are
    too small would become large enough: then it is this identifier that singles them out. Where
    none alone does, every value of the small groups that fewer than `least` people have is named.

    Args:
        rows: One row of quasi-identifiers a person.
        least: How many must share everything.

    Returns:
        The values, those first that concern most people.
    """
    groups = Counter(rows)
    small = {row: people for row, people in groups.items() if people < least}
    if not small:
        return ()
    width = len(next(iter(small)))
    held = [Counter(row[place] for row in rows) for place in range(width)]
    without = [Counter(_without(row, place) for row in rows) for place in range(width)]
    found: Counter[tuple[int, str]] = Counter()
    for row, people in small.items():
        places = [at for at in range(width) if without[at][_without(row, at)] >= least]
        rare = [at for at in range(width) if held[at][row[at]] < least]
        for place in places or rare or range(width):
            found[place, row[place]] += people
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Coarsening(place, value, people) for (place, value), people in ranked)


def _without(row: tuple[str, ...], place: int) -> tuple[str, ...]:
    return row[:place] + row[place + 1 :]
