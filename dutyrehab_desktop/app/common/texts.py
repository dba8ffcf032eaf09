"""Dates and numbers as people say them, and the names of money, in every language.

Data, not sentences of the window: what was understood is read out in the interview's language,
which need not be the window's. Qt's own short dates cut years to two digits, so the patterns
are ours.
"""

from dutyrehab_desktop.app.common.i18n import locale_of

_NARROW = "\u202f"
"""Between thousands: a narrow space that does not break."""

_DAY = {
    "ru": "{day} {month} {year} года",
    "kk": "{year} жылғы {day} {month}",
    "uz": "{year}-yil {day}-{month}",
    "uz-Cyrl": "{year} йил {day} {month}",
    "en": "{day} {month} {year}",
}
_MONTH = {
    "ru": "{month} {year} года",
    "kk": "{year} жылғы {month}",
    "uz": "{year}-yil {month}",
    "uz-Cyrl": "{year} йил {month}",
    "en": "{month} {year}",
}
_YEAR = {
    "ru": "{year} год",
    "kk": "{year} жыл",
    "uz": "{year}-yil",
    "uz-Cyrl": "{year} йил",
    "en": "the year {year}",
}
_CURRENCY = {
    "kz": {"ru": "тенге", "kk": "теңге", "uz": "tenge", "uz-Cyrl": "тенге", "en": "tenge"},
    "uz": {"ru": "сум", "kk": "сум", "uz": "soʻm", "uz-Cyrl": "сўм", "en": "soum"},
}
_YEARS_AND_MONTHS = {
    "ru": ("{n} г.", "{n} мес."),
    "kk": ("{n} жыл", "{n} ай"),
    "uz": ("{n} yil", "{n} oy"),
    "uz-Cyrl": ("{n} йил", "{n} ой"),
    "en": ("{n} y", "{n} mo"),
}


def date_words(value: str, language: str) -> str:
    """A date of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words, as exact as it is."""
    parts = value.split("-")
    year = parts[0]
    if len(parts) == 1:
        return _pick(_YEAR, language).format(year=year)
    locale, month = locale_of(language), int(parts[1])
    if len(parts) == 2:
        name = _lower(locale.standaloneMonthName(month), language)
        return _pick(_MONTH, language).format(year=year, month=name)
    name = _lower(locale.monthName(month), language)
    return _pick(_DAY, language).format(year=year, month=name, day=int(parts[2]))


def number_words(value: str, language: str) -> str:
    """Plain digits with thousands set apart: `1500000.5` is `1 500 000,5`."""
    whole, _, part = value.partition(".")
    sign = "-" if whole.startswith("-") else ""
    grouped = f"{int(whole.lstrip('-') or '0'):,}".replace(",", _NARROW)
    point = "." if language == "en" else ","
    return sign + grouped + (point + part if part else "")


def currency(country: str, language: str) -> str:
    """What the money of a country is called, or nothing where the country is not known."""
    return _pick(_CURRENCY[country], language) if country in _CURRENCY else ""


def months_words(value: str, language: str) -> str:
    """A number of months as years and months."""
    years, months = divmod(int(value), 12)
    said_years, said_months = _YEARS_AND_MONTHS.get(language, _YEARS_AND_MONTHS["en"])
    parts = [said_years.format(n=years)] if years else []
    if months or not years:
        parts.append(said_months.format(n=months))
    return " ".join(parts)


def _lower(month: str, language: str) -> str:
    """Only English writes months with a capital; the locales do so for Kazakh and Uzbek as well."""
    return month if language == "en" else month.lower()


def _pick(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts["en"]


def grouped(typed: str) -> str:
    """A sum as it is being typed, with thousands set apart; other text is left alone."""
    bare = typed.replace(_NARROW, "").replace(" ", "").replace("\u00a0", "")
    whole, mark, part = bare, "", ""
    for point in (",", "."):
        if point in bare:
            whole, mark, part = bare.partition(point)
            break
    if not whole.isascii() or not whole.isdigit():
        return typed
    return f"{int(whole):,}".replace(",", _NARROW) + mark + part
