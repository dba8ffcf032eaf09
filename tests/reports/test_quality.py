"""How interviews went: counted honestly, and who differs from the others is told."""

from collections.abc import Sequence

import pytest

from dutyrehab_desktop.reports.columns import DECLINE, FIRST, Layout
from dutyrehab_desktop.reports.quality import Quality, asked_columns, quality_of
from dutyrehab_desktop.workflows.content import load_content


@pytest.fixture(scope="module")
def layout() -> Layout:
    content = load_content()
    return content.layout


def held(layout: Layout, who: Sequence[str], **columns: Sequence[int]) -> Quality:
    """Talks in which everything was answered but what is given."""
    read = dict.fromkeys(asked_columns(layout), bytes([FIRST]) * len(who))
    read |= {name: bytes(column) for name, column in columns.items()}
    beside = [{"interviewer": each, "answered": 40 + at} for at, each in enumerate(who)]
    return quality_of(layout, read, beside)


def test_a_question_that_is_often_declined_comes_first(layout: Layout) -> None:
    found = held(
        layout,
        ["a"] * 4,
        illtreated=[DECLINE, DECLINE, DECLINE, FIRST],
        job_now=[DECLINE, FIRST, FIRST, FIRST],
    )
    told = [(each.question, each.declined, each.asked) for each in found.declined]
    assert told == [("illtreated", 3, 4), ("job_now", 1, 4)]
    assert found.answers == (40, 41.5, 43)


def test_an_interviewer_to_whom_people_say_less_is_told_with_both_shares(layout: Layout) -> None:
    column = [DECLINE] * 9 + [FIRST] + [FIRST] * 9 + [DECLINE]
    found = held(layout, ["a"] * 10 + ["b"] * 10, illtreated=column)
    by_code = {one.code: one for one in found.interviewers}
    assert by_code["a"].apart == (("illtreated", 9, 10, 1, 10),)
    assert by_code["a"].declined == 9


def test_a_difference_that_chance_explains_is_not_told(layout: Layout) -> None:
    column = [DECLINE] * 3 + [FIRST] * 7 + [DECLINE] * 2 + [FIRST] * 8
    found = held(layout, ["a"] * 10 + ["b"] * 10, illtreated=column)
    assert [one.apart for one in found.interviewers] == [(), ()]


def test_nobody_is_compared_on_a_few_talks(layout: Layout) -> None:
    column = [DECLINE] * 4 + [FIRST] * 10
    found = held(layout, ["a"] * 4 + ["b"] * 10, illtreated=column)
    assert [one.apart for one in found.interviewers] == [(), ()]


def test_few_interviewers_are_said_to_be_recognisable(layout: Layout) -> None:
    assert held(layout, ["a", "b", "c"]).points_at_people
    assert not held(layout, ["a", "b", "c", "d"]).points_at_people


def test_stops_and_distress_are_counted_by_interviewer(layout: Layout) -> None:
    ended, upset = layout.column("ended_how"), layout.column("distress_seen")
    usual, stopped = ended.code("no"), next(v for v in ended.values if v != "no")
    calm, hard = upset.code("0"), next(v for v in upset.values if v != "0")
    found = held(
        layout,
        ["a", "a", "b"],
        ended_how=[usual, ended.code(stopped), usual],
        distress_seen=[upset.code(hard), upset.code(hard), calm],
    )
    by_code = {one.code: (one.stopped, one.distress) for one in found.interviewers}
    assert by_code == {"a": (1, 2), "b": (0, 0)}


def test_without_interviews_there_is_nothing(layout: Layout) -> None:
    assert held(layout, []) == Quality(0, (), (), (0, 0, 0))
