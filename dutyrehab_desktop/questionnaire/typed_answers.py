"""Reads numbers and dates as people type them, and keeps the precision they had."""

import re
import unicodedata

from dutyrehab_desktop.expressions import PartialDate
from dutyrehab_desktop.questionnaire.errors import NotADate, NotANumber

_BLANK = "[ \u00a0\u2009\u202f]"
_NUMBER = re.compile(
    rf"(?P<sign>[-\u2212]?)(?P<whole>[0-9]{{1,15}}|[0-9]{{1,3}}(?:{_BLANK}[0-9]{{3}}){{1,4}})"
    r"(?:[.,](?P<part>[0-9]{1,6}))?"
)
_THOUSANDS = re.compile(
    r"(?P<whole>[0-9]{1,3}(?P<mark>[.,])[0-9]{3}(?:(?P=mark)[0-9]{3}){0,3})"
    r"(?:(?!(?P=mark))[.,](?P<part>[0-9]{1,2}))?"
)
_MONTHS = (
    ("jan", "янв", "қаң", "yanv"),
    ("feb", "фев", "ақп", "fev"),
    ("mar", "мар", "нау"),
    ("apr", "апр", "сәу"),
    ("may", "май", "мая", "мам"),
    ("jun", "июн", "мау", "iyun"),
    ("jul", "июл", "шіл", "iyul"),
    ("aug", "авг", "там", "avg"),
    ("sep", "сен", "қыр", "sen"),
    ("oct", "окт", "қаз", "okt"),
    ("nov", "ноя", "қар", "noy"),
    ("dec", "дек", "жел", "dek"),
)
_YEAR_WORD = re.compile(r"(?<=[0-9]{4})[\s,-]*\b(?:года?|г|жыл\w*|ж|йил\w*|yil\w*|y)\b\.?")
"""Kazakh and Uzbek say the year first: 2018 жылғы мамыр, 2018-yil 12-may."""
_DAY_FIRST = re.compile(r"(?:([0-9]{1,2})[./ -])?([0-9]{1,2})[./ -]([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})(?:[./ -]([0-9]{1,2})(?:[./ -]([0-9]{1,2}))?)?")
_WORDS = re.compile(r"(?:([0-9]{1,2})[. -]{1,2})?([^\W\d_]{3,})[. -]{1,2}([0-9]{4})")
_YEAR_THEN_WORDS = re.compile(r"([0-9]{4})[\s,]{1,2}(?:([0-9]{1,2})[. -]{1,2})?([^\W\d_]{3,})")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def number_text(raw: str, *, whole: bool) -> str:
    """A typed number in plain digits: `12 000,50` is `12000.5`.

    Raises:
        NotANumber: It is none, or not a whole one where that is asked.
    """
    match = _NUMBER.fullmatch(raw.strip())
    if match is None:
        raise NotANumber
    digits = re.sub(_BLANK, "", match["whole"]).lstrip("0") or "0"
    part = (match["part"] or "").rstrip("0")
    if whole and part:
        raise NotANumber
    text = f"{digits}.{part}" if part else digits
    return f"-{text}" if match["sign"] and text != "0" else text


def money_text(raw: str) -> str:
    """A typed sum in plain digits; points and commas may part its thousands.

    Tenge and soum have no thousandth part, so `1.500` is fifteen hundred: read as a number it
    would be one and a half.

    Raises:
        NotANumber: It is none.
    """
    match = _THOUSANDS.fullmatch(raw.strip())
    if match is None:
        return number_text(raw, whole=False)
    part = match["part"] or ""
    whole = match["whole"].replace(".", "").replace(",", "")
    return number_text(f"{whole}.{part}" if part else whole, whole=False)


def date_text(raw: str) -> str:
    """A typed date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, never more exact than it was.

    `2018`, `5.2018`, `2018-05`, `12.05.2018` and a month's name in four languages are read.

    Raises:
        NotADate: It is none of these, or no day of the calendar.
    """
    text = unicodedata.normalize("NFC", raw).strip().lower()
    text = _YEAR_WORD.sub("", text).strip()
    year, month, day = _parts(text)
    shown = "-".join([f"{year:04d}"] + [f"{part:02d}" for part in (month, day) if part is not None])
    if not _FIRST_YEAR <= year <= _LAST_YEAR or PartialDate.parse(shown) is None:
        raise NotADate
    return shown


def _parts(text: str) -> tuple[int, int | None, int | None]:
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    elif match := _WORDS.fullmatch(text):
        day, word, year = match.groups()
        month = _month(word)
    elif match := _YEAR_THEN_WORDS.fullmatch(text):
        year, day, word = match.groups()
        month = _month(word)
    else:
        raise NotADate
    return int(year), int(month) if month else None, int(day) if day else None


def _month(word: str) -> str:
    for number, stems in enumerate(_MONTHS, start=1):
        if word.startswith(stems):
            return str(number)
    raise NotADate
