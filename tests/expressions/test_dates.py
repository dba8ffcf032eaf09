from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.expressions import PartialDate
from dutyrehab_desktop.expressions.dates import months_from


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2018-02", date(2018, 2, 1), date(2018, 2, 28)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2020-02-29", date(2020, 2, 29), date(2020, 2, 29)),
    ],
)
def test_a_date_without_day_spans_its_month_or_year(text, earliest, latest):
    parsed = PartialDate.parse(text)
    assert parsed is not None
    assert (parsed.earliest, parsed.latest, parsed.text) == (earliest, latest, text)


@pytest.mark.parametrize("text", ["", "18", "2018-13", "2019-02-29", "2018-5", "x2018", "0000"])
def test_what_is_no_date_is_not_read_as_one(text):
    assert PartialDate.parse(text) is None


@given(st.dates())
def test_a_whole_date_survives_being_written_and_read(day):
    assert PartialDate.parse(PartialDate.of(day).text) == PartialDate.of(day)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 600))
def test_as_many_months_later_are_that_many_months(day, months):
    first = day.replace(day=1)
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    later = date(year, month + 1, 1)
    assert months_from(first, later) == months
    assert months_from(later, first) == -months
