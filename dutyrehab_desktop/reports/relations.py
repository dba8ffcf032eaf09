"""What is logically possible for one person: which lines of a table hang together, and how.

Whoever attacks a table knows the questionnaire: nobody has help with work who has no difficulty
with it, and whoever tried to reopen a case either failed, or succeeded, or waits. Leaving a state
out that is possible makes the attacker of `bounding` stronger than any real one, so that more is
hidden; taking one in that is impossible would make him weaker, and that is never done.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from dutyrehab_desktop.reports.columns import Layout
from dutyrehab_desktop.reports.people import People as Counted
from dutyrehab_desktop.reports.tables import Condition, Table

COUNTRY: Final = "country"
ROLE: Final = "respondent_role"

State = tuple[int, ...]
"""One byte for each of some columns, as one person can have them."""


@dataclass(frozen=True, slots=True)
class People:
    """Who is counted, by country and column.

    Attributes:
        countries: For `kz` and `uz` by the name of a column one byte a person, the same person at
            the same place of each.
    """

    countries: Mapping[str, Mapping[str, bytes]]
    _counted: dict[str, Counted] = field(default_factory=dict, init=False, repr=False)
    _joint: dict[tuple[str, ...], Counter[State]] = field(
        default_factory=dict, init=False, repr=False
    )

    def number(self, country: str) -> int:
        """How many there are in a country."""
        return len(next(iter(self.countries.get(country, {}).values()), b""))

    def states(self, country: str, columns: Sequence[str]) -> list[State]:
        """For each person of a country what they have in these columns."""
        held = self.countries.get(country, {})
        if not columns:
            return [()] * self.number(country)
        return list(zip(*(held[name] for name in columns), strict=True))

    def joint(self, country: str, columns: Sequence[str]) -> Counter[State]:
        """How many people of a country have what in these columns."""
        key = (country, *columns)
        if key not in self._joint:
            self._joint[key] = Counter(self.states(country, columns))
        return self._joint[key]

    def count(self, country: str, conditions: Iterable[Condition]) -> int:
        """Of how many people of a country some conditions hold."""
        if country not in self._counted:
            columns = self.countries.get(country, {})
            self._counted[country] = Counted(columns, self.number(country))
        wanted = tuple(conditions)
        return self._counted[country].count(wanted) if self.number(country) else 0


class World(Protocol):
    """What is known of the columns of a linked set."""

    @property
    def gates(self) -> tuple[str, ...]:
        """Columns of which everybody is taken to know how many people have which answer."""
        ...

    def variable(self, column: str) -> str:
        """What a column tells about."""
        ...

    def order(self, column: str) -> str:
        """Where a column stands among all: lines that are sorted by size tell who is larger."""
        ...

    def facts(self, column: str) -> frozenset[str]:
        """What a column rests on: two columns that share nothing are independent."""
        ...

    def states(
        self, columns: tuple[str, ...], country: str, seen: frozenset[State]
    ) -> frozenset[State]:
        """States of one person that are possible, `seen` among them, as many as can be found.

        Args:
            columns: Columns that hang together, and the gates.
            country: Whose questions are asked.
            seen: The states that real people have.
        """
        ...


@dataclass(frozen=True, slots=True)
class Grown:
    """A world in which everybody knows how many people were counted at earlier times.

    Attributes:
        inner: What is possible for each of them.
        columns: For each earlier time 1 for whoever was counted then, else 0.
    """

    inner: World
    columns: tuple[str, ...]

    @property
    def gates(self) -> tuple[str, ...]:
        """As `World.gates`."""
        return (*self.inner.gates, *self.columns)

    def variable(self, column: str) -> str:
        """As `World.variable`."""
        return column if column in self.columns else self.inner.variable(column)

    def order(self, column: str) -> str:
        """As `World.order`."""
        return "" if column in self.columns else self.inner.order(column)

    def facts(self, column: str) -> frozenset[str]:
        """As `World.facts`."""
        return frozenset() if column in self.columns else self.inner.facts(column)

    def states(
        self, columns: tuple[str, ...], country: str, seen: frozenset[State]
    ) -> frozenset[State]:
        """As `World.states`: when somebody was counted says nothing of what they answered."""
        own = [at for at, name in enumerate(columns) if name in self.columns]
        rest = [at for at in range(len(columns)) if at not in own]

        def part(state: State, places: Sequence[int]) -> State:
            return tuple(state[at] for at in places)

        names = tuple(columns[at] for at in rest)
        inner = self.inner.states(names, country, frozenset(part(each, rest) for each in seen))
        times = {part(each, own) for each in seen}
        order = sorted(range(len(columns)), key=[*rest, *own].__getitem__)
        return frozenset(part((*each, *time), order) for each in inner for time in times)


def split_by_country(layout: Layout, read: Mapping[str, bytes]) -> People:
    """Columns as they were read, by the country of each person.

    Args:
        layout: What the bytes mean.
        read: The columns, `country` among them.
    """
    place = read[COUNTRY]
    column = layout.column(COUNTRY)
    countries = {}
    for name in column.values:
        code = column.code(name)
        at = [number for number, each in enumerate(place) if each == code]
        countries[name] = {key: bytes(values[i] for i in at) for key, values in read.items()}
    return People(countries)


def columns_of(tables: Iterable[Table], gates: Sequence[str]) -> tuple[str, ...]:
    """The columns that have to be read so that a linked set can be looked at."""
    names = {
        condition.column
        for table in tables
        for conditions in (
            table.base,
            *(cell.conditions for line in table.lines for cell in line.cells),
        )
        for condition in conditions
    }
    return tuple(sorted(names | {COUNTRY, *gates}))
