import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dutyrehab_desktop.expressions import PartialDate
from dutyrehab_desktop.questionnaire.errors import NotADate, NotANumber
from dutyrehab_desktop.questionnaire.typed_answers import date_text, money_text, number_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2018", "2018"),
        (" 2018 ", "2018"),
        ("2018 г.", "2018"),
        ("2018 жылы", "2018"),
        ("2018-yil", "2018"),
        ("2018-yil may", "2018-05"),
        ("2018-yil 12-may", "2018-05-12"),
        ("2018 yilning may", "2018-05"),
        ("2018 жылғы мамыр", "2018-05"),
        ("2018 жылғы 12 мамыр", "2018-05-12"),
        ("2018 г. май", "2018-05"),
        ("2018, May", "2018-05"),
        ("2018 yil", "2018"),
        ("5.2018", "2018-05"),
        ("05/2018", "2018-05"),
        ("2018-05", "2018-05"),
        ("2018.5", "2018-05"),
        ("12.05.2018", "2018-05-12"),
        ("12/5/2018", "2018-05-12"),
        ("2018-05-12", "2018-05-12"),
        ("май 2018", "2018-05"),
        ("12 мая 2018 года", "2018-05-12"),
        ("Наурыз 2019", "2019-03"),
        ("маусым 2019", "2019-06"),
        ("мамыр 2019", "2019-05"),
        ("қыркүйек 2019 ж.", "2019-09"),
        ("sentabr 2020", "2020-09"),
        ("iyul 2020", "2020-07"),
        ("июл 2020 йил", "2020-07"),
        ("May 2018", "2018-05"),
        ("3 Dec 2018", "2018-12-03"),
    ],
)
def test_a_date_is_read_as_it_is_said_and_stays_as_exact_as_it_was(typed: str, kept: str) -> None:
    assert date_text(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "18",
        "5.18",
        "13.2018",
        "31.02.2018",
        "2018-13",
        "1850",
        "20018",
        "2018-12-yil",
        "2018 may may",
        "soon",
        "мы 2018",
        "",
        "٢٠١٨",
    ],
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(NotADate):
        date_text(typed)


@given(st.dates(), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"]))
def test_every_whole_date_is_read_back(day: object, shape: str) -> None:
    import datetime

    assert isinstance(day, datetime.date)
    if day.year < 1900 or day.year > 2100:
        return
    assert date_text(day.strftime(shape)) == day.isoformat()


@given(st.text(max_size=30))
@example("1 1 1 1 2018")
def test_whatever_is_typed_is_a_date_or_refused(typed: str) -> None:
    try:
        kept = date_text(typed)
    except NotADate:
        return
    assert PartialDate.parse(kept) is not None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0", "0"),
        ("007", "7"),
        ("12000", "12000"),
        ("12 000", "12000"),
        ("1 234 567", "1234567"),
        ("12\u00a0000", "12000"),
        ("12\u202f000,50", "12000.5"),
        ("3,5", "3.5"),
        ("3.50", "3.5"),
        ("3.0", "3"),
        ("-5", "-5"),
        ("-0", "0"),
    ],
)
def test_a_number_is_kept_in_plain_digits(typed: str, kept: str) -> None:
    assert number_text(typed, whole=False) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1.500", "1500"),
        ("1,500", "1500"),
        ("25.000.000", "25000000"),
        ("1.500,50", "1500.5"),
        ("1,500.5", "1500.5"),
        ("1500", "1500"),
        ("1 500", "1500"),
        ("1,5", "1.5"),
        ("12.50", "12.5"),
        ("1500.250", "1500.25"),
    ],
)
def test_points_and_commas_part_the_thousands_of_a_sum(typed: str, kept: str) -> None:
    assert money_text(typed) == kept


@pytest.mark.parametrize("typed", ["", "1.500.50", "1,500,50", "1.5.0", "a"])
def test_what_is_no_sum_is_refused(typed: str) -> None:
    with pytest.raises(NotANumber):
        money_text(typed)


@pytest.mark.parametrize("typed", ["", "12 00", "1 2", "1,234,567", "1e5", "abc", "1" * 16, "５"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(NotANumber):
        number_text(typed, whole=False)


def test_a_whole_number_has_no_part() -> None:
    assert number_text("4,0", whole=True) == "4"
    with pytest.raises(NotANumber):
        number_text("4,5", whole=True)


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_number_that_stays_itself_or_is_refused(typed: str) -> None:
    try:
        kept = number_text(typed, whole=False)
    except NotANumber:
        return
    assert number_text(kept, whole=False) == kept
    float(kept)
