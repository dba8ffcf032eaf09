"""Small cells: what is hidden cannot be found out from everything that is published."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.reports.showing import RULES, Mark, Profile, ShownTable, two_figures
from dutyrehab_desktop.reports.small_cells import (
    CountsDiffer,
    Earlier,
    NotForThisProfile,
    protect,
    shown_by,
)
from dutyrehab_desktop.reports.tables import Table
from tests.reports.attack import given_away
from tests.reports.invented_people import (
    WORLD,
    Answers,
    Town,
    crossed,
    grown,
    is_,
    listed,
    random_tables,
    random_town,
)

TROUBLE, NONE = {"work": 1, "help": 0}, {"work": 0, "help": 0}
HELPED, IN_VAIN = {"work": 1, "help": 1}, {"work": 1, "help": 2}


def people(**numbers: int) -> tuple[Answers, ...]:
    """So many who have trouble with work, none, were helped, or asked in vain."""
    ways = {"trouble": TROUBLE, "none": NONE, "helped": HELPED, "in_vain": IN_VAIN}
    return tuple(way for name, way in ways.items() for _ in range(numbers.get(name, 0)))


def public(town: Town, *tables: Table) -> tuple[ShownTable, ...]:
    return protect(tables, Profile.PUBLIC, town.people(), town.world).tables


def marks(table: ShownTable) -> list[list[str]]:
    return [[str(cell.number) if cell.number is not None else cell.mark.value for cell in line]
            for line in table.lines]  # fmt: skip


def test_inside_everything_is_shown() -> None:
    town = Town(people(trouble=10, none=1), ())
    shown = protect(
        [listed(town, "work", "kz", ["count-work"])], Profile.INTERNAL, town.people(), WORLD
    )
    assert marks(shown.tables[0]) == [["10", "1"]]


def test_a_small_number_is_marked_and_what_would_give_it_away_is_hidden() -> None:
    town = Town(people(trouble=10, none=1), ())
    (shown,) = public(town, listed(town, "work", "kz", ["count-work"]))
    assert marks(shown) == [["hidden", "below"]]
    assert shown.n.number == 11


def test_numbers_that_are_large_enough_are_shown() -> None:
    town = Town(people(trouble=6, none=5), ())
    (shown,) = public(town, listed(town, "work", "kz", ["count-work"]))
    assert marks(shown) == [["6", "5"]]


def test_a_partner_sees_what_is_three_or_more() -> None:
    town = Town(people(trouble=8, none=3), people(trouble=9, none=2))
    tables = [listed(town, "work", country, ["count-work"]) for country in ("kz", "uz")]
    shown = protect(tables, Profile.PARTNER, town.people(), WORLD).tables
    assert [marks(table) for table in shown] == [[["8", "3"]], [["hidden", "below"]]]


def test_both_countries_less_one_do_not_give_the_other_away() -> None:
    town = Town(people(trouble=10, none=1), people(trouble=6, none=6))
    tables = [listed(town, "work", country, ["count-work"]) for country in ("kz", "uz", "both")]
    shown = public(town, *tables)
    assert marks(shown[0]) == [["hidden", "below"]]
    assert Mark.NUMBER not in {shown[1].lines[0][0].mark, shown[2].lines[0][0].mark} or (
        shown[1].lines[0][0].mark is not shown[2].lines[0][0].mark
    )
    assert given_away(WORLD, [town], [shown]) == []


def test_a_table_of_fewer_than_ten_people_is_not_published() -> None:
    town = Town(people(trouble=5, none=4), ())
    shown = protect(
        [listed(town, "work", "kz", ["count-work"])], Profile.PUBLIC, town.people(), WORLD
    )
    assert shown.tables[0].too_few
    assert shown.ranks_only
    assert {cell.mark for line in shown.tables[0].lines for cell in line} == {Mark.TOO_FEW}


def test_a_filter_that_leaves_out_a_few_gives_them_away_and_is_not_published() -> None:
    town = Town(people(trouble=11, none=2), ())
    table = town.table("filtered", "kz", [[(is_("help", 0),)]], (is_("work", 1),))
    assert public(town, table)[0].too_few


def test_nobody_and_all_of_a_special_category_are_hidden_below_twenty() -> None:
    town = Town(people(trouble=12), ())
    table = replace(listed(town, "work", "kz", ["count-work"]), special=True)
    rules = RULES[Profile.PUBLIC]
    (shown,) = shown_by([table], Profile.PUBLIC, rules, (town.people(), WORLD)).tables
    assert marks(shown) == [["hidden", "hidden"]]
    many = Town(people(trouble=20), ())
    table = replace(listed(many, "work", "kz", ["count-work"]), special=True)
    (shown,) = shown_by([table], Profile.PUBLIC, rules, (many.people(), WORLD)).tables
    assert marks(shown) == [["20", "0"]]


@pytest.mark.parametrize("profile", [Profile.PUBLIC, Profile.PARTNER])
def test_special_categories_stay_inside(profile: Profile) -> None:
    town = Town(people(trouble=20, none=20), ())
    table = replace(listed(town, "work", "kz", ["count-work"]), special=True)
    with pytest.raises(NotForThisProfile) as refused:
        protect([table], profile, town.people(), WORLD)
    assert refused.value.details["rule"] == "special-category"


def test_a_filter_is_a_variable_and_two_are_the_most() -> None:
    town = Town(people(trouble=20, none=20), ())
    table = crossed(town, "cross", "kz", "work", "help", (is_("count-need", 0, 1),))
    with pytest.raises(NotForThisProfile) as refused:
        protect([table], Profile.PUBLIC, town.people(), WORLD)
    assert refused.value.details["rule"] == "variables"


def test_a_table_of_other_people_is_refused() -> None:
    town, other = Town(people(trouble=12), ()), Town(people(trouble=11, none=1), ())
    with pytest.raises(CountsDiffer):
        protect([listed(town, "t", "kz", ["count-work"])], Profile.PUBLIC, other.people(), WORLD)


def test_lines_stand_in_the_order_of_their_columns_so_that_the_order_tells_no_size() -> None:
    town = Town(people(trouble=12, helped=20, none=20), ())
    ranked = listed(town, "t", "kz", ["count-work", "count-help"])
    (shown,) = public(town, ranked)
    assert [line.label for line in shown.table.lines] == ["1", "0"]


@pytest.mark.parametrize(
    ("amount", "rounded"),
    [
        (0, 0),
        (7, 7),
        (94, 94),
        (1_234_567, 1_200_000),
        (-155, -160),
        (0.37, 0.4),
        (99_999, 100_000),
    ],
)
def test_money_is_rounded_to_its_first_two_figures(amount: float, rounded: float) -> None:
    assert two_figures(amount) == rounded


@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_given_away_by_small_random_sets(seed: int) -> None:
    random = Random(seed)
    town = random_town(random, least=8, most=12)
    shown = public(town, *random_tables(random, town))
    assert given_away(town.world, [town], [shown]) == []


@pytest.mark.parametrize("seed", range(3))
def test_nothing_is_given_away_by_two_versions(seed: int) -> None:
    random = Random(seed)
    town = random_town(random, least=8, most=11)
    first = public(town, *random_tables(random, town))
    later, people_later = grown(random, town, more=seed % 2 * 5)
    earlier = [Earlier(first, "then" if seed % 2 else "")]
    second = protect(
        random_tables(random, later), Profile.PUBLIC, people_later, WORLD, earlier
    ).tables
    assert given_away(WORLD, [town, later], [first, second]) == []


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10_000))
def test_no_small_number_is_ever_shown(seed: int) -> None:
    random = Random(seed)
    town = random_town(random)
    shown = public(town, *random_tables(random, town))
    numbers = {cell.number for table in shown for line in table.lines for cell in line}
    assert numbers.isdisjoint({1, 2, 3, 4})


@settings(max_examples=4, deadline=None)
@given(st.integers(0, 10_000))
def test_a_number_that_is_shown_is_the_real_one(seed: int) -> None:
    random = Random(seed)
    town = random_town(random)
    tables = random_tables(random, town)
    for shown in public(town, *tables):
        for line, cells in zip(shown.table.lines, shown.lines, strict=True):
            for real, cell in zip(line.cells, cells, strict=True):
                assert cell.number in (None, real.count)
