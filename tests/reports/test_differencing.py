"""The differencing attack on published sets, and on what careless suppression would publish.

`tests.reports.attack` tries every population; here it meets many sets, and every mistake that is
easily made must be caught by it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from random import Random

import pytest

from dutyrehab_desktop.reports.showing import RULES, Mark, Profile, Shown, ShownTable
from dutyrehab_desktop.reports.small_cells import Earlier, protect, shown_by
from dutyrehab_desktop.reports.tables import Table
from tests.reports.attack import Versions, given_away
from tests.reports.invented_people import (
    WORLD,
    Town,
    grown,
    is_,
    listed,
    random_tables,
    random_town,
)

POPULATIONS = 200


def published(town: Town, tables: Sequence[Table]) -> tuple[ShownTable, ...]:
    return protect(tables, Profile.PUBLIC, town.people(), WORLD).tables


def row(town: Town, country: str) -> Table:
    return town.table("row", country, [[(is_("work", code),) for code in range(3)]])


def without_complementary_cells(random: Random) -> tuple[list[Town], Versions]:
    """Small numbers bear their mark, and nothing else is hidden."""
    town = random_town(random)
    shown = [
        replace(
            table,
            n=Shown(Mark.NUMBER, table.table.n),
            lines=tuple(
                tuple(
                    Shown(Mark.BELOW) if 0 < cell.count < 5 else Shown(Mark.NUMBER, cell.count)
                    for cell in line.cells
                )
                for line in table.table.lines
            ),
        )
        for table in published(town, [row(town, "kz"), row(town, "uz")])
    ]
    return [town], [shown]


def countries_apart(random: Random) -> tuple[list[Town], Versions]:
    """Each country and both together are looked at one by one."""
    town = random_town(random)
    shown = [
        table
        for country in ("kz", "uz", "both")
        for table in published(town, [listed(town, "list", country, ["count-work"])])
    ]
    return [town], [shown]


def lines_apart(random: Random) -> tuple[list[Town], Versions]:
    """Lines that share a question are taken for independent."""
    town = random_town(random)
    lines = [[(is_(name, 1),)] for name in ("count-work", "count-none", "count-refused")]
    forgetful = replace(WORLD, forgetful=True)
    shown = protect(
        [town.table("list", "kz", lines)], Profile.PUBLIC, town.people(), forgetful
    ).tables
    return [town], [shown]


def second_version_alone(random: Random) -> tuple[list[Town], Versions]:
    """What was published of the same people before is not looked at."""
    town = random_town(random)
    versions = [
        published(town, [table])
        for table in (row(town, "kz"), listed(town, "list", "kz", ["count-work", "count-need"]))
    ]
    return [town, town], versions


def nobody_and_all(random: Random) -> tuple[list[Town], Versions]:
    """ "Nobody" and "all" are said of a special category, as of any other."""
    town = random_town(random)
    table = replace(listed(town, "list", "kz", ["count-help"]), special=True)
    rules = replace(RULES[Profile.PUBLIC], sure=0)
    shown = shown_by([table], Profile.PUBLIC, rules, (town.people(), WORLD)).tables
    return [town], [shown]


MISTAKES = [
    without_complementary_cells,
    countries_apart,
    lines_apart,
    second_version_alone,
    nobody_and_all,
]
Mistake = Callable[[Random], tuple[list[Town], Versions]]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
def test_every_planted_mistake_is_caught(mistake: Mistake) -> None:
    for seed in range(60):
        towns, versions = mistake(Random(seed))
        if given_away(WORLD, towns, versions):
            return
    pytest.fail("nobody noticed")


def sets(seed: int) -> Iterator[tuple[list[Town], Versions]]:
    """One set; then a second of the same people, or of five more in each country."""
    random = Random(f"differencing {seed}")
    town = random_town(random, most=12)
    first = published(town, random_tables(random, town)[:3])
    yield [town], [first]
    more = 5 * (seed % 2)
    later, people = grown(random, town, more)
    earlier = [Earlier(first, "then" if more else "")]
    tables = random_tables(random, later)[:2]
    second = protect(tables, Profile.PUBLIC, people, WORLD, earlier).tables
    yield [town, later], [first, second]


@pytest.mark.heavy("differencing")
@pytest.mark.parametrize("seed", range(POPULATIONS))
def test_nothing_is_given_away_by_any_published_set(seed: int) -> None:
    for towns, versions in sets(seed):
        assert given_away(WORLD, towns, versions) == []
