"""What happened lately is kept in memory, as codes and minutes, and nothing else of it."""

from datetime import datetime, timedelta

import pytest

from dutyrehab_desktop.workflows.minutes import KEPT, UNNAMED, Minute, Minutes

BEGAN = datetime(2026, 11, 23, 9, 59, 58)


def test_a_line_is_a_code_and_the_minute() -> None:
    times = iter((BEGAN, BEGAN + timedelta(seconds=3)))
    minutes = Minutes(lambda: next(times))
    minutes.note("unlocked")
    minutes.note("ValueError workflows/answering.py:12")
    assert minutes.lines() == (
        Minute("09:59", "unlocked"),
        Minute("10:00", "ValueError workflows/answering.py:12"),
    )


@pytest.mark.parametrize(
    "value",
    ["Askar told us", "Аскар", "+77001234567", "1987", "a@b.kz", "/media/stick", "x" * 101, ""],
)
def test_what_is_no_code_is_not_kept(value: str) -> None:
    minutes = Minutes(lambda: BEGAN)
    minutes.note(value)
    assert minutes.lines() == (Minute("09:59", UNNAMED),)


def test_the_oldest_are_forgotten() -> None:
    minutes = Minutes(lambda: BEGAN)
    for number in range(KEPT + 5):
        minutes.note(f"code-{number}")
    assert len(minutes.lines()) == KEPT
    assert minutes.lines()[0].code == "code-5"
