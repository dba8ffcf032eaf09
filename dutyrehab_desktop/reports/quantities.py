"""A linked set of tables as one system: people in possible states, and numbers of them.

Every number of every table is the number of people in a set of states. Numbers that hang together,
in whatever tables, come into one component; components hang together by nothing but the number of
people, which everybody is taken to know.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from dutyrehab_desktop.reports.columns import BASE_UNKNOWN, OUTSIDE
from dutyrehab_desktop.reports.counts import BOTH, COUNTRIES
from dutyrehab_desktop.reports.relations import People, State, World
from dutyrehab_desktop.reports.tables import Condition, Table

_COUNT: Final = "count/"
_IN_BASE: Final = frozenset(range(256)) - {OUTSIDE, BASE_UNKNOWN}

Place = tuple[int, int, int]
"""A table of the set, its line, its cell; line and cell are -1 for the table's own n."""

N_PLACE: Final = -1


@dataclass(slots=True)
class Quantity:
    """How many people are in some states.

    Attributes:
        atoms: The states, as places in `Component.atoms`.
        value: How many people there are.
        places: Where it is printed; nowhere where it only follows from what is printed.
        base: Where it is a table's n, or the base of one of its lines: everybody knows that it is
            not too small.
        sure: True where "nobody" and "all" may not be said of it.
        withheld: True where a table or a line is not printed for too few people: what would have
            stood there may not be found out either.
        closed: True where that is so of a whole table.
    """

    atoms: frozenset[int]
    value: int
    places: list[Place] = field(default_factory=list)
    base: bool = False
    sure: bool = False
    withheld: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Atom:
    """One state in one country.

    Attributes:
        country: Where.
        group: Among whom it is counted: all these together are known.
        people: How many have it.
    """

    country: str
    group: int
    people: int


@dataclass(slots=True)
class Component:
    """Numbers that hang together.

    Attributes:
        atoms: The possible states.
        groups: How many people there are in each group of them.
        quantities: The numbers: printed ones and those that follow from two of them.
    """

    atoms: list[Atom]
    groups: list[int]
    quantities: list[Quantity]


@dataclass(frozen=True, slots=True)
class _Number:
    """A number that is printed: in which tables' countries, of whom, and where."""

    table: int
    place: Place
    conditions: tuple[Condition, ...]


def countries_of(table: Table) -> tuple[str, ...]:
    """The countries whose people a table counts."""
    return COUNTRIES if table.country == BOTH else (table.country,)


@dataclass(frozen=True, slots=True)
class Linked:
    """A linked set, and what is known around it.

    Attributes:
        tables: The set, with what was published before of the same people.
        people: Who is counted.
        world: What is possible.
        unprinted: Numbers that are not published because too few people stand behind them.
        limit: How many states a component may have; beyond that some are left out, which makes
            the attacker stronger than a real one.
    """

    tables: Sequence[Table]
    people: People
    world: World
    unprinted: frozenset[Place] = frozenset()
    limit: int = 3000

    def components(self) -> list[Component]:
        """Its components."""
        numbers = list(_numbers(self.tables))
        return [_component(self, group) for group in _together(numbers, self.world)]

    def members(self, table: Table, conditions: Sequence[Condition]) -> Counter[str]:
        """How many people some conditions hold of, by country."""
        return Counter(
            {country: self.people.count(country, conditions) for country in countries_of(table)}
        )


def line_base(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    """Of whom the counts among some conditions are made: `${job_now}` is yes, and the like."""
    counts = {each.column for each in conditions if each.column.startswith(_COUNT)}
    return tuple(Condition(name, _IN_BASE) for name in sorted(counts))


def _numbers(tables: Sequence[Table]) -> Iterator[_Number]:
    for at, table in enumerate(tables):
        yield _Number(at, (at, N_PLACE, N_PLACE), table.base)
        for row, line in enumerate(table.lines):
            for column, cell in enumerate(line.cells):
                yield _Number(at, (at, row, column), (*table.base, *cell.conditions))


def _together(numbers: Sequence[_Number], world: World) -> list[list[_Number]]:
    """Numbers by component: they read columns that rest on the same facts."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        parent.setdefault(name, name)
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    read = [
        [each.column for each in number.conditions if each.column not in world.gates]
        for number in numbers
    ]
    for columns in read:
        names = [fact for column in columns for fact in (f"column {column}", *world.facts(column))]
        for name in names[1:]:
            parent[root(name)] = root(names[0])
    groups: dict[str, list[_Number]] = {}
    for number, columns in zip(numbers, read, strict=True):
        groups.setdefault(root(f"column {columns[0]}") if columns else "", []).append(number)
    return list(groups.values())


def _component(linked: Linked, numbers: Sequence[_Number]) -> Component:
    gates = linked.world.gates
    columns = tuple(
        sorted({each.column for number in numbers for each in number.conditions} | {*gates})
    )
    maker = _Maker(linked, columns)
    for country in COUNTRIES:
        maker.add(country, linked.people.joint(country, columns))
    for number in numbers:
        maker.print_number(number)
    maker.derive(numbers)
    return maker.made()


class _Maker:
    """Makes one component; a quantity is the same wherever it is printed.

    While it is made, a set of states is one long number with a byte for each of them.
    """

    def __init__(self, linked: Linked, columns: tuple[str, ...]) -> None:
        self._linked = linked
        self._tables = linked.tables
        self._columns = columns
        self._world = linked.world
        self._states: list[tuple[str, int, State]] = []
        self._people: list[int] = []
        self._groups: dict[tuple[str, State], int] = {}
        self._sizes: list[int] = []
        self._found: dict[int, Quantity] = {}
        self._conditions: dict[Condition, int] = {}

    def add(self, country: str, held: Mapping[State, int]) -> None:
        """The states of a country; whoever has a gate's answer that nobody has is nobody."""
        gates = [self._columns.index(name) for name in self._world.gates]

        def gate_of(state: State) -> State:
            return tuple(state[at] for at in gates)

        for state, number in held.items():
            key = (country, gate_of(state))
            if key not in self._groups:
                self._groups[key] = len(self._sizes)
                self._sizes.append(0)
            self._sizes[self._groups[key]] += number
        possible = self._world.states(self._columns, country, frozenset(held)) if held else ()
        for state in sorted({*held, *possible}):
            group = self._groups.get((country, gate_of(state)))
            if group is not None:
                self._states.append((country, group, state))
                self._people.append(held.get(state, 0))

    @cached_property
    def _of_country(self) -> Mapping[str, int]:
        """Which states are those of a country."""
        return {
            name: _mask(country == name for country, _, _ in self._states) for name in COUNTRIES
        }

    @cached_property
    def _of_group(self) -> Sequence[int]:
        """Which states are those of a group."""
        return [
            _mask(group == number for _, group, _ in self._states)
            for number in range(len(self._sizes))
        ]

    def print_number(self, number: _Number) -> None:
        """A number that stands in a table."""
        table = self._tables[number.table]
        quantity = self._quantity(self._where(table, number.conditions))
        if number.place in self._linked.unprinted:
            quantity.withheld = True
            quantity.closed |= (number.table, N_PLACE, N_PLACE) in self._linked.unprinted
            return
        quantity.places.append(number.place)
        quantity.sure |= table.special
        quantity.base |= number.place[1] == N_PLACE
        base = line_base(number.conditions)
        if base:
            self._quantity(self._where(table, (*table.base, *base))).base = True

    def derive(self, numbers: Sequence[_Number]) -> None:
        """What anybody reckons with one subtraction: the rest of a base, of a line, of a country.

        The rest of a row says as much about people as the row.
        """
        lines: dict[tuple[int, int], list[int]] = {}
        single = any(self._tables[each.table].country != BOTH for each in numbers)
        for number in numbers:
            table = self._tables[number.table]
            states = self._where(table, number.conditions)
            whole = self._where(table, table.base)
            self._rest(self._where(table, ()), whole)
            self._rest(whole, states)
            base = line_base(number.conditions)
            if base:
                self._rest(self._where(table, (*table.base, *base)), states)
            lines.setdefault(number.place[:2], []).append(states)
            if single and table.country == BOTH:
                for country in COUNTRIES:
                    self._quantity(states & self._of_country[country])
        for cells in lines.values():
            for larger in cells:
                for smaller in cells:
                    self._rest(larger, smaller)

    def _rest(self, larger: int, smaller: int) -> None:
        """Who is in the one and not in the other, among those whom the other can concern."""
        if smaller != larger and smaller & larger == smaller:
            concerned = 0
            for group in self._of_group:
                if smaller & group:
                    concerned |= group
            rest = (larger ^ smaller) & concerned
            if rest:
                self._quantity(rest)

    def _quantity(self, states: int) -> Quantity:
        found = self._found.get(states)
        if found is None:
            atoms = self._places(states)
            value = sum(self._people[at] for at in atoms)
            found = self._found[states] = Quantity(frozenset(atoms), value)
        return found

    def _where(self, table: Table, conditions: Sequence[Condition]) -> int:
        states = 0
        for country in countries_of(table):
            states |= self._of_country[country]
        for condition in conditions:
            states &= self._of(condition)
        return states

    def _of(self, condition: Condition) -> int:
        if condition not in self._conditions:
            place = self._columns.index(condition.column)
            self._conditions[condition] = _mask(
                state[place] in condition.codes for _, _, state in self._states
            )
        return self._conditions[condition]

    def _places(self, states: int) -> list[int]:
        told = states.to_bytes(len(self._states), "little")
        return [at for at, byte in enumerate(told) if byte]

    def made(self) -> Component:
        """The component; states that no number tells apart are one."""
        quantities = list(self._found.values())
        signs: list[list[int]] = [[] for _ in self._states]
        for number, quantity in enumerate(quantities):
            for at in quantity.atoms:
                signs[at].append(number)
        merged: dict[tuple[int, tuple[int, ...]], list[int]] = {}
        for at, (_, group, _) in enumerate(self._states):
            merged.setdefault((group, tuple(signs[at])), []).append(at)
        # Whoever is there comes first: the truth must stay possible.
        ranked = sorted(
            merged.items(), key=lambda item: (-sum(self._people[at] for at in item[1]), item[0])
        )
        atoms: list[Atom] = []
        inside: list[set[int]] = [set() for _ in quantities]
        for (group, sign), members in thinned(ranked, self._linked.limit, self._people):
            for number in sign:
                inside[number].add(len(atoms))
            country = self._states[members[0]][0]
            atoms.append(Atom(country, group, sum(self._people[at] for at in members)))
        for quantity, found in zip(quantities, inside, strict=True):
            quantity.atoms = frozenset(found)
        return Component(atoms, self._sizes, quantities)


def _mask(held: Iterable[bool]) -> int:
    """A byte for each state, from the first on."""
    return int.from_bytes(bytes(held), "little")


Merged = tuple[tuple[int, tuple[int, ...]], list[int]]


def thinned(ranked: list[Merged], limit: int, people: Sequence[int]) -> list[Merged]:
    """So many states: those of real people, and of the others some from everywhere."""
    if len(ranked) <= limit:
        return ranked
    real = [each for each in ranked if any(people[at] for at in each[1])]
    others = ranked[len(real) :]
    step = max(1, -(-len(others) // max(1, limit - len(real))))
    return real + others[::step]
