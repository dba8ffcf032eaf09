"""Dates, months and sums are said as people say them."""

import pytest

from dutyrehab_desktop.app.common.texts import (
    currency,
    date_words,
    grouped,
    months_words,
    number_words,
)

LANGUAGES = ("ru", "kk", "uz", "uz-Cyrl", "en")


@pytest.mark.parametrize(
    ("value", "language", "words"),
    [
        ("2018", "en", "the year 2018"),
        ("2018", "ru", "2018 год"),
        ("2018-05", "en", "May 2018"),
        ("2018-05", "ru", "май 2018 года"),
        ("2018-05", "kk", "2018 жылғы мамыр"),
        ("2018-05-12", "ru", "12 мая 2018 года"),
        ("2018-05-12", "uz", "2018-yil 12-may"),
        ("2018-05-12", "kk", "2018 жылғы 12 мамыр"),
        ("2018-05-12", "en", "12 May 2018"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(value: str, language: str, words: str) -> None:
    assert date_words(value, language) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_has_a_name_of_its_own_in_every_language(language: str) -> None:
    said = {date_words(f"2018-{month:02d}", language) for month in range(1, 13)}
    assert len(said) == 12
    assert not any(char.isdigit() for words in said for char in words.replace("2018", ""))


def test_a_number_of_months_is_said_in_years_and_months() -> None:
    assert months_words("30", "en") == "2 y 6 mo"
    assert months_words("24", "ru") == "2 г."
    assert months_words("0", "kk") == "0 ай"


def test_thousands_are_set_apart_with_a_space_that_does_not_break() -> None:
    assert number_words("1500000.5", "ru") == "1\u202f500\u202f000,5"
    assert number_words("-1200", "en") == "-1\u202f200"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("1500000", "1\u202f500\u202f000"),
        ("1 500 0000", "15\u202f000\u202f000"),
        ("12000,5", "12\u202f000,5"),
        ("007", "7"),
        ("", ""),
        ("about 5", "about 5"),
        ("12.", "12."),
    ],
)
def test_a_sum_is_grouped_while_it_is_typed_and_other_text_left_alone(
    typed: str, shown: str
) -> None:
    assert grouped(typed) == shown
    assert grouped(shown) == shown


def test_the_money_of_both_countries_has_a_name_in_every_language() -> None:
    for country in ("kz", "uz"):
        assert all(currency(country, language) for language in LANGUAGES)
    assert currency("", "ru") == ""
