"""Regular expressions of a questionnaire: the usual ones work, and none can stop an interview."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.expressions import evaluate
from dutyrehab_desktop.expressions.patterns import LONGEST, compiled, found

RUNAWAYS = (
    "(a+)+b",
    "(a|a)*b",
    "(a|ab)*c",
    "(a*)*b",
    "(.*)(.*)(.*)(.*)(.*)(.*)[^x]y",
    "([a-z]+)*[0-9]",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "(x+x+)+y",
)
"""Each of them takes a backtracking engine longer than a life on the text below."""


@pytest.mark.parametrize("pattern", RUNAWAYS)
def test_a_pattern_that_runs_away_elsewhere_answers_at_once(pattern: str) -> None:
    assert found(pattern, "a" * 200_000 + "!") is False


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("^[A-Z2-7]{8}$", "ABCDEFGH", True),
        ("^[A-Z2-7]{8}$", "ABCDEFGH\n", False),
        ("^\\d{4}-\\d{2}$", "2018-05", True),
        ("^[А-Яа-яЁё]+$", "Привет", True),
        ("^[А-Яа-яЁё]+$", "Қала", False),
        ("қал", "Үлкен қала", True),
        ("^(kz|uz)$", "uz", True),
        ("b", "abc", True),
        ("^$", "", True),
    ],
)
def test_the_usual_patterns_say_what_they_say(pattern: str, text: str, expected: bool) -> None:
    assert found(pattern, text) is expected


@pytest.mark.parametrize("pattern", ["(?=a)b", "(?<!a)b", "(a)\\1", "[", "(", "a" * (LONGEST + 1)])
def test_what_cannot_be_linear_is_no_pattern(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        compiled(pattern)


@given(st.text(st.characters(codec="utf-8"), max_size=40), st.text(max_size=200))
def test_any_text_is_a_pattern_or_none_and_never_more(pattern: str, text: str) -> None:
    try:
        compiled(pattern)
    except ValueError:
        return
    assert found(pattern, text) in (True, False)


@given(st.text("abc", max_size=6), st.text("abc", max_size=12))
def test_plain_letters_mean_what_they_mean_in_python(pattern: str, text: str) -> None:
    assert found(pattern, text) is (re.search(pattern, text) is not None)


def test_a_pattern_that_wants_much_memory_is_none() -> None:
    with pytest.raises(ValueError, match=r"^$"):
        compiled("((a{1000}){1000}){1000}")


def test_a_pattern_in_an_expression_is_searched_for_anywhere() -> None:
    assert evaluate("regex(${x}, 'b+')", answers={"x": "abbc"}) is True
    assert evaluate("regex(${x}, '^b+$')", answers={"x": "abbc"}) is False


def test_half_a_surrogate_pair_is_no_letter() -> None:
    assert found(".", "\ud800") is False
