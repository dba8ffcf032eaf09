"""How likely somebody in a file of records is recognised."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.reports.reidentifying import Coarsening, risk_of, sizes_of, to_coarsen

_ROWS = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("xyz")), max_size=20)


def test_nobody_is_at_risk_in_an_empty_file() -> None:
    risk = risk_of(())
    assert (risk.people, risk.smallest, risk.unique) == (0, 0, 0)
    assert (risk.highest, risk.average) == (0.0, 0.0)


def test_people_who_share_everything_with_nobody_are_counted() -> None:
    rows = [("kz", "man"), ("kz", "man"), ("kz", "woman"), ("uz", "man"), ("uz", "man")]
    risk = risk_of(rows)
    assert (risk.people, risk.smallest, risk.unique, risk.highest) == (5, 1, 1, 1.0)
    assert risk.average == pytest.approx(3 / 5)
    assert dict(risk.classes) == {1: 1, 2: 2}
    assert sizes_of(rows) == (2, 2, 1, 2, 2)


def test_the_value_that_singles_somebody_out_is_named() -> None:
    rows = [("kz", "man")] * 3 + [("kz", "woman")] + [("uz", "man")] * 3
    assert to_coarsen(rows, 3) == (Coarsening(1, "woman", 1),)


def test_a_file_without_small_groups_needs_no_coarsening() -> None:
    assert to_coarsen([("kz",)] * 3, 3) == ()


@given(_ROWS)
def test_the_risk_is_the_mean_of_one_in_k_over_people(rows: Sequence[tuple[str, ...]]) -> None:
    sizes = [sum(other == row for other in rows) for row in rows]
    risk = risk_of(rows)
    mean = sum((Fraction(1, size) for size in sizes), Fraction()) / max(1, len(rows))
    assert risk.average == pytest.approx(float(mean))
    assert risk.highest == max((1 / size for size in sizes), default=0.0)
    assert risk.unique == sizes.count(1)


@given(_ROWS, st.integers(2, 4))
def test_everybody_in_a_small_group_has_a_value_that_is_named(
    rows: Sequence[tuple[str, ...]], least: int
) -> None:
    named = {(each.place, each.value) for each in to_coarsen(rows, least)}
    for row, size in zip(rows, sizes_of(rows), strict=True):
        assert size >= least or named & set(enumerate(row))
