"""What a record tells, as keyed tokens: two of them can be compared, and neither can be read.

A token is HMAC-SHA256 (RFC 2104) of a value under a secret key, cut to 72 bits. There are few
countries, months and terms: **whoever has the key tries them all and reads everything**, and
whoever has a whole file without it still sees which tokens are frequent and which months are
neighbours. A month of mass arrests can be known by that. Tokens keep a value from the eye and
from a row that is alone; what protects people is that the file is sealed, worked on in memory
only, and that whoever works on it never has the key.

What is near has a token in common; so a list stands where `records.likeness` knows a "near".
Columns that end in `_own` are held against those that end in `_other` (`records.linkage_model`).
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Final

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.records.likeness import NEAR_MONTHS, Fit, terms_fit
from dutyrehab_desktop.records.stories import Period, Story
from dutyrehab_desktop.records.story_pairs import BROAD, YEAR, keys_of

FORMAT: Final = 1
KEY_SIZE: Final = 32
RECORD: Final = "record"
"""The column with a record's keyed name."""
_TOKEN_BYTES: Final = 9
_LENGTHS: Final = (64, 160, 320)
"""To how many tokens near terms are filled up: their number would tell the term."""
_LONGEST: Final = 1_200
"""Months beyond which a term is a slip of the pen, and near to nothing but itself."""
_NONE, _DATE, _HELD = "none", "date", "held"
_SILENT: Final = {_NONE: (_NONE, _DATE, _HELD), _DATE: (_NONE, _HELD), _HELD: (_NONE, _DATE)}
"""Beside which other kinds of end (or start) a kind of it says nothing."""
_YES: Final = "yes"

Row = Mapping[str, str | int | list[str]]


class Tokens:
    """Makes tokens under one key."""

    def __init__(self, key: bytes | bytearray) -> None:
        """Use a key of 32 random bytes; it is not copied."""
        self._key = key

    def of(self, *words: str) -> str:
        """The token of some words, of which the first says what kind of thing it is."""
        text = "\x1f".join(("linkage 1", *words)).encode()
        digest = hmac.digest(self._key, text, hashlib.sha256)
        return base64.urlsafe_b64encode(digest[:_TOKEN_BYTES]).decode("ascii")

    def record(self, code: str) -> str:
        """What a record is called in a file under this key."""
        return self.of(RECORD, code)

    def each(self, kind: str, words: Iterable[tuple[str, ...]]) -> list[str]:
        """Tokens in an order that says nothing."""
        return sorted({self.of(kind, *each) for each in words})


def features(story: Story, tokens: Tokens) -> Row:
    """A record's row: the same key and the same story give the same row.

    How many times and cases there are, and how exactly they were told, can be seen in it.

    Args:
        story: What the record tells.
        tokens: Under the key of this coalition.
    """
    return {
        "format": FORMAT,
        RECORD: tokens.record(story.code),
        "country": tokens.each("country", [(story.country,)] if story.country else []),
        **_periods(story, tokens),
        **_cases(story, tokens),
        **_spoken(story, tokens),
        **_keys(story, tokens),
    }


# Times in detention


def _periods(story: Story, tokens: Tokens) -> dict[str, list[str]]:
    found: dict[str, set[tuple[str, ...]]] = {
        name: set()
        for name in ("full", "month_own", "month_other", "near_own", "near_other")
    }  # fmt: skip
    blank: dict[str, set[tuple[str, ...]]] = {"own": set(), "other": set()}
    times: set[tuple[str, ...]] = set()
    for period in story.periods:
        starts, ends = _date(period.start), _date(period.end)
        same, near = _months(starts), (_near(period.start), _near(period.end))
        end = {_HELD} if period.held else _months(ends)
        if period.held:
            near = near[0], {_HELD}
        found["full"] |= set(product(same, end))
        times |= set(product(*near))
        kinds = _DATE if period.start else _NONE, _kind_of_end(period)
        for side in ("own", "other"):
            open_start, open_end = (
                {f"? {each}" for each in ((kind,) if side == "own" else _SILENT[kind])}
                for kind in kinds
            )
            months = set(product(("start",), same, near[1] | open_end))
            months |= set(product(("end",), near[0] | open_start, _months(ends)))
            unsaid = set(product(open_start, open_end))
            found[f"month_{side}"] |= months
            found[f"near_{side}"] |= set(product(near[0] | open_start, near[1] | open_end)) - unsaid
            blank[side] |= unsaid
    return {
        **{f"period_{name}": tokens.each(_plain(name), words) for name, words in found.items()},
        **{f"period_blank_{side}": tokens.each("blank", words) for side, words in blank.items()},
        "keys_times": tokens.each("times", times),
    }


def _plain(name: str) -> str:
    """What both sides of a comparison are called alike."""
    return "period " + name.removesuffix("_own").removesuffix("_other")


def _kind_of_end(period: Period) -> str:
    if period.held:
        return _HELD
    return _DATE if period.end else _NONE


def _date(date: PartialDate | None) -> int | None:
    """Months since the year 0; None where no month is known."""
    return None if date is None or date.month is None else 12 * date.year + date.month


def _months(month: int | None) -> set[str]:
    return set() if month is None else {str(month)}


def _near(date: PartialDate | None) -> set[str]:
    """Two dates share one of these exactly where they are near, or the same.

    A month stands in as many windows as may lie between two that are near; a year alone is near
    each of its months.
    """
    if date is None:
        return set()
    month = _date(date)
    if month is None:
        return {str(12 * date.year + each) for each in range(1, 13)}
    return {str(month), *(f"window {month + step}" for step in range(NEAR_MONTHS + 1))}


# Cases


def _cases(story: Story, tokens: Tokens) -> dict[str, list[str]]:
    """Of several cases each fact stands for itself: which go together is not told."""
    row: dict[str, list[str]] = {}
    for fact in ("charge", "punishment"):
        sets = [getattr(case, fact + "s") for case in story.cases]
        row[f"{fact}_same"] = tokens.each(
            f"{fact} same", [(" ".join(sorted(x)),) for x in sets if x]
        )
        row[f"{fact}_each"] = tokens.each(f"{fact} each", [(one,) for x in sets for one in x])
    terms = {case.months for case in story.cases if case.months is not None}
    years = {case.year for case in story.cases if case.year is not None}
    near = tokens.each("term", [(str(each),) for term in terms for each in _near_terms(term)])
    row["term_same"] = tokens.each("term same", [(str(term),) for term in terms if term])
    row["term_own"] = tokens.each("term", [(str(term),) for term in terms])
    row["term_other"] = _filled(near, story.code, tokens)
    row["year_same"] = tokens.each("year same", [(str(year),) for year in years])
    row["year_near"] = tokens.each("year", [(str(y),) for year in years for y in (year, year + 1)])
    return row


def _near_terms(term: int) -> Iterator[int]:
    """Every term that is near this one, or the same."""
    yield term
    for step in (-1, 1):
        other = term + step
        while 0 <= other <= _LONGEST >= term and terms_fit(term, other) is not Fit.DIFFERS:
            yield other
            other += step


def _filled(near: list[str], code: str, tokens: Tokens) -> list[str]:
    """As many tokens as others have, with some that nobody else can have."""
    size = next((each for each in _LENGTHS if len(near) <= each), len(near)) if near else 0
    return sorted([*near, *(tokens.of("nobody", code, str(n)) for n in range(size - len(near)))])


# The rest


def _spoken(story: Story, tokens: Tokens) -> dict[str, list[str]]:
    """Two share a token where at least one of them has spoken with us before."""
    said = "yes" if story.spoken_before == _YES else "not"
    other = ("yes", "not") if said == _YES else ("yes", "nobody")
    return {
        "spoken_own": tokens.each("spoken", [(said,)]),
        "spoken_other": tokens.each("spoken", [(each,) for each in other]),
    }


def _keys(story: Story, tokens: Tokens) -> dict[str, list[str]]:
    """Under what two rows meet at all: as in `records.story_pairs`, but for the year alone.

    What that brings together there, `keys_times` does here: a time that began and ended near by.
    """
    keys = [key for key in keys_of(story) if key[0] != YEAR]
    return {
        "keys": tokens.each("key", [key for key in keys if key[0] not in BROAD]),
        "keys_broad": tokens.each("key", [key for key in keys if key[0] in BROAD]),
    }
