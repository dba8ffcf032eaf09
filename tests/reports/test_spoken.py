"""Dates and sums as people say them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.spoken import THIN, spoken_date, spoken_number, spoken_sum

WORDING = read_paper().wording


@pytest.mark.parametrize(
    ("text", "language", "spoken"),
    [
        ("2018", "en", "2018"),
        ("2018", "kk", "2018 жыл"),
        ("2018-05", "en", "May 2018"),
        ("2018-05", "ru", "май 2018 года"),
        ("2018-05", "kk", "2018 жылғы мамыр"),
        ("2018-05", "uz", "2018-yil may"),
        ("2018-05-12", "en", "12 May 2018"),
        ("2018-05-12", "ru", "12 мая 2018 года"),
        ("2018-05-12", "kk", "2018 жылғы 12 мамыр"),
        ("2018-05-12", "uz", "2018-yil 12-may"),
    ],
)
def test_a_date_keeps_the_precision_it_was_told_with(text: str, language: str, spoken: str) -> None:
    assert spoken_date(text, WORDING, language) == spoken


@pytest.mark.parametrize(
    ("text", "currency", "language", "spoken"),
    [
        ("78000000", "uzs", "uz", f"78{THIN}000{THIN}000\u00a0soʻm"),
        ("6000000", "kzt", "kk", f"6{THIN}000{THIN}000\u00a0теңге"),
        ("1500", "usd", "ru", "1500\u00a0долларов США"),
        ("1", "usd", "ru", "1\u00a0доллар США"),
        ("22", "usd", "ru", "22\u00a0доллара США"),
        ("12", "usd", "ru", "12\u00a0долларов США"),
        ("111", "rub", "ru", "111\u00a0российских рублей"),
        ("1.5", "usd", "ru", "1,5\u00a0доллара США"),
        ("1", "usd", "en", "1\u00a0US dollar"),
        ("2.50", "usd", "en", "2.5\u00a0US dollars"),
    ],
)
def test_a_sum_names_its_money_in_the_right_form(
    text: str, currency: str, language: str, spoken: str
) -> None:
    assert spoken_sum(text, currency, WORDING, language) == spoken


@pytest.mark.parametrize("text", ["", "about ten", "NaN", "Infinity"])
def test_what_is_no_number_or_date_stays_as_the_person_said_it(text: str) -> None:
    assert spoken_number(text, "en") == text
    assert spoken_date(text, WORDING, "en") == text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12)))
def test_no_digit_of_a_number_is_lost_or_added(number: Decimal) -> None:
    spoken = spoken_number(f"{number:f}", "en").replace(THIN, "").replace("\u2212", "-")
    assert Decimal(spoken) == number


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_currency_of_the_sheets_has_a_name(language: str) -> None:
    for currency in ("kzt", "uzs", "usd", "eur", "rub"):
        assert spoken_sum("5", currency, WORDING, language).startswith("5\u00a0")
