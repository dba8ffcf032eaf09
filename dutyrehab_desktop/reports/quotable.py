"""What in a person's own words could say who they are.

A check by words and patterns finds much and not everything: a name without a capital letter, or a
story that only one person can tell, is for somebody to read. So every finding is to be decided, and
whoever decides says besides that they have read the whole.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from dutyrehab_desktop.questionnaire.cyrillic import source_of
from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.giveaway import Spelled, spell
from dutyrehab_desktop.reports.sheets import read_rows
from dutyrehab_desktop.shipped import resource

LEFT_OUT = "[…]"
_WORD = re.compile(r"[^\W\d_]+(?:[-ʻʼ‘’'`][^\W\d_]+)*")
_SENTENCE_ENDS = ".!?…:;\n"
_BETWEEN = " \t\u00a0«»“”„\"'()[]–—-"
_ANY = "*"
_ALSO = {"kk": ("ru",), "uz": ("ru",), "ru": ("ru",), "en": ("en",)}
_EVERY = ("en", "ru", "kk", "uz")


class Telling(StrEnum):
    """What a part of a sentence may tell."""

    CONTACT = "contact"
    DATE = "date"
    AGE = "age"
    ARTICLE = "article"
    NUMBER = "number"
    NAME = "name"
    OPENING = "opening"
    PLACE = "place"
    ADDRESS = "address"
    ORGANISATION = "organisation"
    JOB = "job"
    RELATIVE = "relative"


_YEARS = r"(?:years?|лет|год(?:а|у|ов)?|жас\w*|yosh\w*|ёш\w*)"
_PATTERNS = (
    (Telling.CONTACT, re.compile(r"\S*@\S+|https?://\S+|www\.\S+|\+?\d[\d ()-]{6,}\d")),
    (Telling.DATE, re.compile(r"\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b(?:19|20)\d\d\b")),
    (Telling.AGE, re.compile(rf"\b\d{{1,3}}[ \u00a0-]*{_YEARS}\b", re.IGNORECASE)),
    (
        Telling.ARTICLE,
        re.compile(
            r"(?:§|№)\s*\d+|\b(?:ст|ч|п|art)\.\s*\d+|\b\d+\s*-?\s*(?:бап|modda|модда)\w*",
            re.IGNORECASE,
        ),
    ),
    (Telling.NUMBER, re.compile(r"\d+")),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A part of a sentence that may say who somebody is.

    Attributes:
        kind: What it may tell.
        start: Where it begins.
        end: Where it ends.
    """

    kind: Telling
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What was decided about a part of a sentence.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        reason: Why it stays; empty where it is left out.
    """

    start: int
    end: int
    reason: str = ""

    def covers(self, finding: Finding) -> bool:
        """True where the whole finding was decided about."""
        return self.start <= finding.start and finding.end <= self.end


@dataclass(frozen=True, slots=True)
class _Known:
    """A word of the sheet."""

    kind: str
    language: str
    start: Spelled
    whole: bool

    def is_it(self, word: Spelled) -> bool:
        rest = word.begins_with(self.start)
        return rest is not None and (not rest or not self.whole)


Words = Mapping[str, tuple[_Known, ...]]


def identifying(text: str, language: str, words: Words | None = None) -> tuple[Finding, ...]:
    """Every part that may say who somebody is, in the order of the text; none overlaps another.

    Args:
        text: A person's own words.
        language: BCP 47 code of the language they were said in; in an unknown one every word
            list is tried.
        words: The word lists; those that ship with the program where none are given.
    """
    found: list[Finding] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(Finding(kind, *match.span()))
    taken = tuple(found)
    spoken = source_of(language)
    known = {*_ALSO.get(spoken, _EVERY), spoken}
    listed = shipped_words() if words is None else words
    for match in _WORD.finditer(text):
        if any(one.start < match.end() and match.start() < one.end for one in taken):
            continue
        telling = _kind_of(text, match, _kinds(match.group(), listed, known))
        if telling is not None:
            found.append(Finding(telling, *match.span()))
    return tuple(sorted(found, key=lambda one: one.start))


def undecided(findings: Iterable[Finding], marks: Sequence[Mark]) -> tuple[Finding, ...]:
    """Findings about which nobody has decided."""
    return tuple(one for one in findings if not any(mark.covers(one) for mark in marks))


def as_shown(text: str, marks: Sequence[Mark]) -> str:
    """The words with what is left out left out, and with nothing else changed."""
    out = sorted((one for one in marks if not one.reason), key=lambda one: (one.start, one.end))
    parts: list[str] = []
    at = 0
    for mark in out:
        if mark.end <= at:
            continue
        between = text[at : max(at, mark.start)]
        if between.strip() or not parts:
            parts += [between, LEFT_OUT]
        at = mark.end
    parts.append(text[at:])
    return "".join(parts).strip()


def says_anything(shown: str) -> bool:
    """True where words are left."""
    return bool(_WORD.search(shown.replace(LEFT_OUT, " ")))


def read_words(path: Path | None = None) -> Words:
    """Read the word lists, by their first letters.

    Raises:
        ReportSheetDamaged: The sheet cannot be used.
    """
    path = path or resource("report", "identifying.csv")
    kinds = {one.value for one in Telling}
    found: dict[str, list[_Known]] = {}
    for number, row in enumerate(read_rows(path, ("kind", "language", "words")), start=2):
        if row["kind"] not in kinds or row["language"] not in _EVERY:
            raise ReportSheetDamaged(file=path.name, row=number, column="kind")
        for word in row["words"].split():
            start = spell(word.removesuffix(_ANY))
            one = _Known(row["kind"], row["language"], start, not word.endswith(_ANY))
            found.setdefault(_first(start), []).append(one)
    return {letter: tuple(each) for letter, each in found.items()}


@cache
def shipped_words() -> Words:
    """The word lists that ship with the program."""
    return read_words()


def _first(word: Spelled) -> str:
    return word.folded[:1].casefold()


def _kinds(word: str, listed: Words, known: Iterable[str]) -> set[str]:
    """What the sheet knows a word as; the parts of a word with a hyphen are looked at too."""
    found: set[str] = set()
    if word[0].isascii():
        # Whoever speaks another language says a word in this one too.
        known = {*known, "en"}
    for part in {word, *word.split("-")}:
        spelled = spell(part)
        found.update(
            one.kind
            for one in listed.get(_first(spelled), ())
            if one.language in known and one.is_it(spelled)
        )
    return found


def _kind_of(text: str, match: re.Match[str], kinds: set[str]) -> Telling | None:
    told = [one for one in Telling if one.value in kinds and one is not Telling.OPENING]
    if told:
        return told[0]
    word = match.group()
    if not word[0].isupper():
        return None
    opens = Telling.OPENING.value in kinds
    if _begins_a_sentence(text, match.start()):
        return None if opens else Telling.OPENING
    if word == "I" or (word.startswith(("I'", "I’")) and opens):
        return None
    return Telling.ORGANISATION if len(word) > 1 and word.isupper() else Telling.NAME


def _begins_a_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(_BETWEEN)
    return not before or before[-1] in _SENTENCE_ENDS


def spans(findings: Iterable[Finding], text: str) -> Iterator[tuple[str, str]]:
    """Each finding's kind, and the words it stands for."""
    for one in findings:
        yield one.kind.value, text[one.start : one.end]
