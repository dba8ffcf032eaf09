"""Small cells: a linked set of tables, shown so that nobody is given away by a number.

The sets are looked at whole. A number that is hidden in one table must not follow from three
others, from both countries less one, from how the lines hang together, or from what was published
before of the same people.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.reports.bounding import SolverMissing
from dutyrehab_desktop.reports.publishable import (
    NotForThisProfile,
    refuse_unpublishable,
    unranked,
    without_special,
)
from dutyrehab_desktop.reports.quantities import (
    N_PLACE,
    Component,
    Linked,
    Place,
    Quantity,
    countries_of,
    line_base,
)
from dutyrehab_desktop.reports.relations import Grown, People, World
from dutyrehab_desktop.reports.showing import (
    RULES,
    Mark,
    Profile,
    Rules,
    Shown,
    ShownSet,
    ShownTable,
    two_figures,
)
from dutyrehab_desktop.reports.suppressing import Given, hide
from dutyrehab_desktop.reports.tables import Condition, Table

__all__ = [
    "CountsDiffer",
    "Earlier",
    "Mark",
    "NotForThisProfile",
    "Profile",
    "Shown",
    "ShownSet",
    "ShownTable",
    "SolverMissing",
    "protect",
    "refuse_unpublishable",
    "two_figures",
    "without_special",
]


class CountsDiffer(InputProblem):
    """A table does not count the people that it is said to count; details name the table."""

    code = "counts-differ"


_NOTHING: Final = Shown(Mark.TOO_FEW)


@dataclass(frozen=True, slots=True)
class Earlier:
    """One publication that came before, of people who are all counted still, and unchanged.

    Attributes:
        tables: The tables, with how their cells were shown.
        column: A column of the populations that is 1 for whoever was counted then, else 0; empty
            where these were the same people.
    """

    tables: tuple[ShownTable, ...]
    column: str = ""


def protect(
    tables: Sequence[Table],
    profile: Profile,
    people: People,
    world: World,
    earlier: Sequence[Earlier] = (),
    signed: frozenset[str] = frozenset(),
) -> ShownSet:
    """Show a linked set of tables for some readers.

    Args:
        tables: The set: everything that is published together.
        profile: Who will read it.
        people: Everybody who is counted, with the columns of `relations.columns_of`.
        world: What is possible.
        earlier: What was published before.
        signed: Ids of tables whose numbers are shown because a second person has signed for them.

    Raises:
        NotForThisProfile: A table may not go to these readers at all.
        CountsDiffer: A table counts other people.
        SolverMissing: What proves that nothing can be reckoned out is not installed here.
    """
    rules = RULES[profile]
    if not rules.threshold:
        return ShownSet(profile, tuple(_open(table) for table in tables))
    refuse_unpublishable(tables, profile, world, signed)
    tables = [unranked(table, world) for table in tables]
    return shown_by(tables, profile, rules, (people, world), earlier, signed)


def shown_by(
    tables: Sequence[Table],
    profile: Profile,
    rules: Rules,
    known: tuple[People, World],
    earlier: Sequence[Earlier] = (),
    signed: frozenset[str] = frozenset(),
) -> ShownSet:
    """The same by rules of one's own, without asking whether a table may go out at all."""
    people, world = known
    columns = tuple(each.column for each in earlier if each.column)
    world = Grown(world, columns) if columns else world
    old = [_of_then(shown, each.column) for each in earlier for shown in each.tables]
    linked = Linked([*tables, *(each.table for each in old)], people, world)
    _expect_counts(linked, tables)
    unprinted = _unprinted(linked, rules, len(tables), signed, old)
    linked = replace(linked, unprinted=unprinted)
    marks: dict[Place, Shown] = {}
    for component in linked.components():
        marks |= _marks(component, linked, rules, (len(tables), old, signed))
    shown = [
        _shown(at, table, marks, (rules, table.id in signed)) for at, table in enumerate(tables)
    ]
    people_at_all = max((table.n for table in tables), default=0)
    return ShownSet(profile, tuple(shown), people_at_all < rules.least_base)


def _expect_counts(linked: Linked, tables: Sequence[Table]) -> None:
    for table in tables:
        if linked.members(table, table.base).total() != table.n:
            raise CountsDiffer(table=table.id)
        for line in table.lines:
            for cell in line.cells:
                held = linked.members(table, (*table.base, *cell.conditions))
                if held.total() != cell.count:
                    raise CountsDiffer(table=table.id)


def _unprinted(
    linked: Linked, rules: Rules, new: int, signed: frozenset[str], old: Sequence[ShownTable]
) -> frozenset[Place]:
    """Tables and lines behind which too few people stand, or all but too few."""
    found: set[Place] = set()
    for at, table in enumerate(linked.tables):
        if at >= new:
            shown = old[at - new]
            if shown.too_few:
                found |= _places(at, table)
            found |= {
                (at, row, column)
                for row, line in enumerate(shown.lines)
                for column, cell in enumerate(line)
                if cell.mark is Mark.TOO_FEW
            }
        elif _too_few(linked, table, table.base, rules):
            found |= _places(at, table)
        elif table.id not in signed:
            found |= {
                (at, row, column)
                for row, line in enumerate(table.lines)
                for column, cell in enumerate(line.cells)
                if (base := line_base(cell.conditions))
                and _too_few(linked, table, (*table.base, *base), rules)
            }
    return frozenset(found)


def _too_few(linked: Linked, table: Table, conditions: Sequence[Condition], rules: Rules) -> bool:
    """Whether too few people fulfil some conditions, or all but too few where some do."""
    inside = linked.members(table, conditions).total()
    if inside < rules.least_base:
        return True
    gates, rest = linked.world.gates, 0
    for country in countries_of(table):
        for state, size in linked.people.joint(country, gates).items():
            group = [
                Condition(name, frozenset({code})) for name, code in zip(gates, state, strict=True)
            ]
            held = linked.people.count(country, (*group, *conditions))
            rest += size - held if held else 0
    return 0 < rest < rules.threshold


def _places(at: int, table: Table) -> set[Place]:
    return {(at, N_PLACE, N_PLACE)} | {
        (at, row, column)
        for row, line in enumerate(table.lines)
        for column in range(len(line.cells))
    }


def _marks(
    component: Component,
    linked: Linked,
    rules: Rules,
    fixed: tuple[int, Sequence[ShownTable], frozenset[str]],
) -> dict[Place, Shown]:
    new, old, signed = fixed
    given: dict[int, Mark] = {}
    below: dict[int, int] = {}
    large: dict[int, int] = {}
    free: set[int] = set()
    for number, quantity in enumerate(component.quantities):
        for at, row, column in quantity.places:
            if row == N_PLACE:
                continue
            if at >= new:
                shown = old[at - new]
                mark = shown.lines[row][column].mark
                _give(given, number, mark)
                if shown.lines[row][column].large:
                    large[number] = max(large.get(number, 0), shown.threshold)
                if mark is Mark.BELOW:
                    below[number] = min(below.get(number, shown.threshold), shown.threshold)
                if shown.excepted and mark is Mark.NUMBER:
                    free.add(number)
            elif linked.tables[at].id in signed:
                given[number] = Mark.NUMBER
                free.add(number)
    sure = [_sure(quantity, linked, rules) for quantity in component.quantities]
    outcome = hide(component, rules, sure, Given(given, below, large, frozenset(free)))
    return {
        place: Shown(mark, large=mark is Mark.HIDDEN and number in outcome.large)
        for number, (quantity, mark) in enumerate(
            zip(component.quantities, outcome.marks, strict=True)
        )
        for place in quantity.places
    }


def _give(given: dict[int, Mark], number: int, mark: Mark) -> None:
    """What was published most openly counts: a number cannot be taken back."""
    order = (Mark.NUMBER, Mark.BELOW, Mark.HIDDEN)
    given[number] = min(given.get(number, mark), mark, key=order.index)


def _sure(quantity: Quantity, linked: Linked, rules: Rules) -> bool:
    """Whether the tables that print it are made of enough people to say "nobody" or "all"."""
    return all(linked.tables[at].n >= rules.sure for at, _, _ in quantity.places)


def _shown(at: int, table: Table, marks: dict[Place, Shown], by: tuple[Rules, bool]) -> ShownTable:
    rules, excepted = by
    n_mark = marks.get((at, N_PLACE, N_PLACE), _NOTHING).mark
    n = Shown(n_mark, table.n if n_mark is Mark.NUMBER else None)
    lines = tuple(
        tuple(
            _cell(cell.count, marks.get((at, row, column), _NOTHING), n, (rules, excepted))
            for column, cell in enumerate(line.cells)
        )
        for row, line in enumerate(table.lines)
    )
    return ShownTable(table, lines, rules.threshold, n, excepted)


def _cell(count: int, shown: Shown, n: Shown, by: tuple[Rules, bool]) -> Shown:
    rules, excepted = by
    if n.mark is Mark.TOO_FEW:
        return _NOTHING
    if shown.mark is not Mark.NUMBER:
        return shown
    if 0 < count < rules.threshold and not excepted:
        # Another table may print it, because somebody signed for that one alone.
        return Shown(Mark.BELOW)
    return Shown(Mark.NUMBER, count)


def _open(table: Table) -> ShownTable:
    lines = tuple(
        tuple(Shown(Mark.NUMBER, cell.count) for cell in line.cells) for line in table.lines
    )
    return ShownTable(table, lines, 0, Shown(Mark.NUMBER, table.n))


def _of_then(shown: ShownTable, column: str) -> ShownTable:
    """An earlier table among later people."""
    then = (Condition(column, frozenset({1})),) if column else ()
    table = shown.table
    return replace(shown, table=replace(table, id=f"earlier/{table.id}", base=(*then, *table.base)))
