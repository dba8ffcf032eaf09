"""Dates and sums as a person says them, by our own patterns.

The system's patterns are not used: they print two-digit years, put the currency before the number
without a blank, and know no Karakalpak (seen with Qt 6.11).
"""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from dutyrehab_desktop.expressions import PartialDate
from dutyrehab_desktop.reports.wording import Wording

THIN = "\u202f"
"""Narrow no-break space between thousands."""

NO_BREAK = "\u00a0"

_CURRENCY_OF_COUNTRY = {"kz": "kzt", "uz": "uzs"}


def spoken_date(text: str, wording: Wording, language: str) -> str:
    """A date as told: the year, the month and year, or the day. "May 2018", never "05/18".

    A text that is no date is given back as it is: it is what the person said.
    """
    return _said("date", text, wording, language)


def spoken_when(text: str, wording: Wording, language: str) -> str:
    """A date as the answer to "when": "in May 2018". A text that is no date stays as it is."""
    return _said("in", text, wording, language)


def _said(rows: str, text: str, wording: Wording, language: str) -> str:
    """A date in the words of the rows `…-year`, `…-month` and `…-day`."""
    date = PartialDate.parse(text)
    if date is None:
        return text
    if date.month is None:
        return wording.say(f"{rows}-year", language, year=date.year)
    forms = {"month": "months", "month_of": "months-of", "month_in": "months-in"}
    names = {name: wording.members(row, language)[date.month - 1] for name, row in forms.items()}
    if date.day is None:
        return wording.say(f"{rows}-month", language, year=date.year, **names)
    return wording.say(f"{rows}-day", language, year=date.year, day=date.day, **names)


def spoken_months(text: str, wording: Wording, language: str) -> str:
    """A number of months: "36 months"."""
    form = _form_for(text, wording.members("count-months", language))
    return form.format(count=spoken_number(text, language))


def spoken_number(text: str, language: str) -> str:
    """A number with its thousands parted, and a decimal comma (in English a point).

    Four digits stay together: they are read as one. A text that is no number stays as it is.
    """
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    if not number.is_finite():
        return text
    whole, _, part = f"{abs(number):f}".partition(".")
    part = part.rstrip("0")
    grouped = f"{int(whole):,}".replace(",", THIN) if len(whole) > 4 else whole
    sign = "\u2212" if number < 0 else ""
    mark = "." if language == "en" else ","
    return f"{sign}{grouped}{mark}{part}" if part else f"{sign}{grouped}"


def spoken_sum(text: str, currency: str, wording: Wording, language: str) -> str:
    """A sum of money with the currency by its name: "78 000 000 soum".

    Args:
        text: The number in plain digits.
        currency: Code of the currency in lower case, as the questionnaire has it.
        wording: The sentences.
        language: BCP 47 code.
    """
    form = _form_for(text, wording.members(f"currency-{currency}", language))
    return f"{spoken_number(text, language)}{NO_BREAK}{form}"


def currency_of(country: str) -> str:
    """The currency that "the money of the country" means."""
    return _CURRENCY_OF_COUNTRY.get(country, "")


def spoken_count(number: int, forms: Sequence[str], language: str) -> str:
    """A sentence about a number of people, in the grammatical number that goes with it."""
    form = _form_for(str(number), forms)
    return form.format(count=spoken_number(str(number), language))


def _form_for(text: str, forms: Sequence[str]) -> str:
    """The form that goes with a number; the last one where the text is no number."""
    try:
        return forms[_form(Decimal(text), len(forms))]
    except InvalidOperation:
        return forms[-1]


def _form(number: Decimal, forms: int) -> int:
    """Which grammatical number to take (the plural rules of Unicode CLDR for en and ru)."""
    if forms == 1:
        return 0
    if forms == 2:
        return 0 if number == 1 else 1
    if number != int(number):
        return 1
    last, last_two = int(number) % 10, int(number) % 100
    if last == 1 and last_two != 11:
        return 0
    return 1 if last in (2, 3, 4) and last_two not in (12, 13, 14) else 2
