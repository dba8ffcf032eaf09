"""Printed tables: what is hidden shows that it is, and no order or percentage gives it away."""

from collections.abc import Sequence

import pytest

from dutyrehab_desktop.reports.columns import DK, NO, UNKNOWN, YES
from dutyrehab_desktop.reports.needs_report import Grid, NeedsFacts, ShownGroup, Text
from dutyrehab_desktop.reports.needs_tables import TablePrinter
from dutyrehab_desktop.reports.needs_words import NeedsWords
from dutyrehab_desktop.reports.showing import Mark, Profile, Shown, ShownTable
from dutyrehab_desktop.reports.sums import Sums
from dutyrehab_desktop.reports.tables import Cell, Condition, Line, Table
from tests.reports.examples import law, questionnaire

ALL = (YES, NO, *UNKNOWN)
BELOW, HIDDEN, TOO_FEW = (Shown(mark) for mark in (Mark.BELOW, Mark.HIDDEN, Mark.TOO_FEW))


def number(count: int) -> Shown:
    return Shown(Mark.NUMBER, count)


def shown(
    table_id: str,
    rows: dict[str, Sequence[Shown]],
    codes: Sequence[tuple[int, ...]],
    n: Shown | None = None,
) -> ShownTable:
    lines = tuple(
        Line(label, tuple(Cell((Condition(label, frozenset(each)),), 0) for each in codes))
        for label in rows
    )
    country = table_id.partition("/")[2]
    heads = tuple(f"c{at}" for at in range(len(codes)))
    people = n or number(11)
    table = Table(
        table_id, "Title", heads, lines, (), people.number or 0, country, (), False, ("A note.",)
    )
    return ShownTable(table, tuple(map(tuple, rows.values())), 5, people)


def printer(profile: Profile = Profile.PUBLIC) -> TablePrinter:
    form, rules = questionnaire(), law()
    facts = NeedsFacts(profile, "en", 40, "2026-03", "2026-05", (), {}, form, rules)
    return TablePrinter(facts, NeedsWords("en"))


def grid(table: ShownTable, profile: Profile = Profile.PUBLIC) -> Grid:
    made = printer(profile).table(table)
    assert isinstance(made, Grid)
    return made


def test_a_number_a_small_one_and_a_hidden_one_are_told_apart_and_explained() -> None:
    made = grid(shown("R1/kz", {"a": [number(6), BELOW, HIDDEN]}, [(YES,), (NO,), ALL]))
    assert made.rows[0].cells == ("6", "<5", "–")
    assert [note[:8] for note in made.notes] == ["A note.", "<5: from", "–: hidde"]
    assert made.about.startswith("People: 11. Period: March 2026 – May 2026. Questionnaire ")


def test_a_line_of_which_nothing_is_told_is_left_out_and_counted() -> None:
    rows = {"a": [number(6), number(5)], "b": [HIDDEN, HIDDEN]}
    made = grid(shown("R1/kz", rows, [(YES,), (NO,)]))
    assert [row.label for row in made.rows] == ["a"]
    assert made.notes[-1] == "Lines of which nothing may be told: 1"


def test_a_table_of_which_nothing_is_told_is_a_sentence() -> None:
    made = printer().table(shown("R1/kz", {"a": [HIDDEN, HIDDEN]}, [(YES,), (NO,)]))
    assert isinstance(made, Text)
    assert made.text == "Title – Kazakhstan: nothing of it may be told."


def test_too_few_people_give_a_sentence_and_no_table() -> None:
    made = printer().table(shown("R1/kz", {"a": [TOO_FEW]}, [(YES,)], TOO_FEW))
    assert isinstance(made, Text)
    assert made.text == "Title – Kazakhstan: too few people to publish."


def test_ranked_lines_do_not_tell_by_their_order_how_many_hidden_people_there_are() -> None:
    rows = {"z": [HIDDEN, number(1)], "m": [number(7), number(1)], "a": [BELOW, number(1)]}
    for permuted in (rows, dict(reversed(rows.items()))):
        table = shown("R9/kz", permuted, [(YES,), (NO,)])
        assert [row.label for row in grid(table).rows] == ["m", "a", "z"]
    inside = grid(shown("R9/kz", rows, [(YES,), (NO,)]), Profile.INTERNAL)
    assert [row.label for row in inside.rows] == ["z", "m", "a"]


@pytest.mark.parametrize(("n", "expected"), [(19, "10"), (20, "10 (50 %)")])
def test_hundreds_are_spoken_of_from_twenty_people_on(n: int, expected: str) -> None:
    made = grid(shown("R18.x/kz", {"a": [number(10)], "b": [number(0)]}, [(YES,)], number(n)))
    assert made.rows[0].cells == (expected,)
    assert made.rows[1].cells == ("0",)


def test_a_percentage_is_of_those_whom_the_line_concerns() -> None:
    cells = [number(8), number(16), number(24)]
    made = grid(shown("R3/kz", {"a": cells}, [(YES,), (NO,), ALL], number(40)))
    assert made.rows[0].cells[0] == "8 (33 %)"
    few = [number(2), number(6), number(8)]
    made = grid(shown("R3/kz", {"a": few}, [(YES,), (NO,), ALL], number(40)))
    assert made.rows[0].cells[0] == "2"
    unknown = [number(2), number(6), HIDDEN]
    made = grid(shown("R3/kz", {"a": unknown}, [(YES,), (NO,), ALL], number(40)))
    assert made.rows[0].cells[0] == "2"


def test_a_column_of_missing_answers_goes_only_where_everybody_may_see_that_it_is_empty() -> None:
    codes = [(YES,), (DK,), ALL]
    empty = grid(shown("R3/kz", {"a": [number(9), number(0), number(9)]}, codes))
    assert empty.heads == ("c0", "c2")
    hidden = grid(shown("R3/kz", {"a": [number(9), HIDDEN, number(9)]}, codes))
    assert hidden.heads == ("c0", "c1", "c2")


def group(*tables: ShownTable, sums: dict[str, tuple[Sums, ...]] | None = None) -> ShownGroup:
    return ShownGroup("R18", "Another title", tables, sums or {})


def test_countries_stand_side_by_side_where_each_has_one_column() -> None:
    tables = [
        shown("R18.x/kz", {"a": [number(6)], "b": [number(5)]}, [(YES,)]),
        shown("R18.x/uz", {"a": [BELOW]}, [(YES,)]),
        shown("R18.x/both", {"a": [HIDDEN], "b": [number(5)]}, [(YES,)], number(21)),
    ]
    (made,) = printer().group(group(*tables), ("kz", "uz", "both"))
    assert isinstance(made, Grid)
    assert made.heads == ("Kazakhstan", "Uzbekistan", "Both countries")
    assert [row.cells for row in made.rows] == [("6", "<5", "–"), ("5", "0", "5 (24 %)")]
    assert "Kazakhstan 11; Uzbekistan 11; Both countries 21" in made.about


def test_both_countries_together_are_left_out_where_one_has_nobody() -> None:
    tables = [shown(f"R18.x/{place}", {"a": [number(6)]}, [(YES,)]) for place in ("uz", "both")]
    (made,) = printer().group(group(*tables), ("kz", "uz", "both"))
    assert isinstance(made, Grid)
    assert made.heads == ("c0",)


def test_sums_leave_the_organisation_rounded_without_least_and_most() -> None:
    sums = {"kz": (Sums("asked", "kzt", "", 12, 1_234_567.0, 1.0, 9_999_999.0),)}
    few = {"kz": (Sums("asked", "kzt", "", 9, 1_234_567.0, 1.0, 9_999_999.0),)}
    table = shown("R18.x/kz", {"a": [number(6)]}, [(YES,)])
    _, money = printer().group(group(table, sums=sums), ("kz",))
    assert isinstance(money, Grid)
    assert money.rows[0].cells == ("1\u202f200\u202f000\u00a0tenge",)
    assert len(list(printer().group(group(table, sums=few), ("kz",)))) == 1
    _, inside = printer(Profile.INTERNAL).group(group(table, sums=few), ("kz",))
    assert isinstance(inside, Grid)
    assert len(inside.rows[0].cells) == 4
