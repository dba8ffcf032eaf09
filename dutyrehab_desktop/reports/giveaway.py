"""Words that give a paper away: the second check of the list without dangerous words.

The first check is that the list is written from an allow-list. This one looks at what came out,
in four languages and both scripts, whichever the page is written in (instrument 4.3). The same
words tell, for any page, what somebody who finds it learns.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from dutyrehab_desktop.questionnaire.cyrillic import source_of
from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.sheets import read_rows
from dutyrehab_desktop.shipped import resource

THEMES: Final = (
    *("custody", "justice", "rights", "harm", "state", "talk", "country"),
    *("date", "article"),
)
_HARMLESS: Final = "harmless"
"""Whole words of the allow-list that begin like a word of another language."""

_APOSTROPHES: Final = "\u02bb\u02bc\u2018\u2019'`´"
_WORD: Final = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_APOSTROPHES}](?=[^\W\d_]))*")
_JOINED: Final = re.compile(f"[{_APOSTROPHES}]")
_HYPHEN: Final = re.compile("[-\u2010\u2011]")
_HYPHENED: Final = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)+")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_YEAR: Final = re.compile(r"(?<![\d.,\u00a0\u202f])(?:19|20)\d\d(?!\d|[\u00a0\u202f ]?\d{3})")
_DATE: Final = re.compile(r"\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})\b")
_ARTICLE: Final = re.compile(
    r"(?:§|№)\s*\d+|\b\d{2,3}\s*[-–(]\s*\d{1,2}\b\)?"
    r"|\b(?:ст|ч|п|бап|art)\.\s*\d+|\d\s*-?\s*(?:бап|modda|модда)",
    re.IGNORECASE,
)

_WRITTEN: Final = (
    *(("shch", "S"), ("sch", "S"), ("sh", "S"), ("ch", "C"), ("zh", "J"), ("j", "J")),
    *(("kh", "h"), ("gh", "g"), ("x", "h"), ("q", "k"), ("w", "v"), ("c", "ts"), ("ng", "n")),
    *(("y", "i"), ("\u0131", "i")),
)
"""Ways to write a sound in Latin letters, by one letter each where it matters.

A capital is a sound of its own, so that no ending can run into the letters of a beginning.
"""

_LETTERS: Final = {
    **dict(zip("абвгдезиклмнопрстуф", "abvgdeziklmnoprstuf", strict=True)),
    "ё": "e",
    "ж": "J",
    "й": "i",
    "х": "h",
    "ц": "ts",
    "ч": "C",
    "ш": "S",
    "щ": "S",
    "ъ": "",
    "ы": "i",
    "ь": "",
    "э": "e",
    "ю": "iu",
    "я": "ia",
    "ә": "a",
    "ғ": "g",
    "қ": "k",
    "ң": "n",
    "ө": "o",
    "ұ": "u",
    "ү": "u",
    "һ": "h",
    "і": "i",
    "ў": "o",
    "ҳ": "h",
}
"""Cyrillic letters by the same alphabet; both scripts of a word come out alike."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A word in two spellings.

    Attributes:
        plain: In small letters, without apostrophes, in its own script.
        folded: In the one alphabet, where a word of the other script can be compared with it.
        cyrillic: Which script it stands in.
    """

    plain: str
    folded: str
    cyrillic: bool

    def begins_with(self, other: "Spelled") -> str | None:
        """What follows another word's letters in this one; None where it begins otherwise.

        Words of one script are compared as they are written: across scripts more letters are
        alike, and harmless words would be taken for others.
        """
        own, wanted = (
            (self.plain, other.plain)
            if self.cyrillic == other.cyrillic
            else (self.folded, other.folded)
        )
        return own.removeprefix(wanted) if own.startswith(wanted) else None


def spell(word: str) -> Spelled:
    """A word in both spellings."""
    plain = _JOINED.sub("", unicodedata.normalize("NFC", word).casefold()).replace("ё", "е")
    return Spelled(plain, fold(plain), bool(_CYRILLIC.search(plain)))


@dataclass(frozen=True, slots=True)
class Stem:
    """The beginning of words that must not stand on a page.

    Attributes:
        theme: What the words tell; one of `THEMES`.
        language: BCP 47 code of the words' language, in its own script.
        start: The beginning.
        endings: Which endings count, in both spellings; None for any.
        following: The beginning of the word that must stand behind it; empty for any.
    """

    theme: str
    language: str
    start: Spelled
    endings: frozenset[str] | None
    following: Spelled

    def begins(self, word: Spelled, following: Spelled) -> bool:
        """Whether a word, before another one, is one of these."""
        rest = word.begins_with(self.start)
        if rest is None or following.begins_with(self.following) is None:
            return False
        return self.endings is None or rest in self.endings


@dataclass(frozen=True, slots=True)
class Giveaway:
    """A word that tells something.

    Attributes:
        theme: What it tells.
        word: As it stands on the page.
    """

    theme: str
    word: str


Stems = Mapping[str, tuple[Stem, ...]]


def read_stems(path: Path | None = None) -> Stems:
    """Read the words that give away, by their first letters.

    Raises:
        ReportSheetDamaged: The sheet cannot be used.
    """
    path = path or resource("summary", "giveaways.csv")
    found: dict[str, list[Stem]] = {}
    rows = read_rows(path, ("language", "theme", "stem", "endings"))
    for number, row in enumerate(rows, start=2):
        if row["theme"] not in (*THEMES, _HARMLESS) or not row["stem"]:
            raise ReportSheetDamaged(file=path.name, row=number, column="theme")
        endings = row["endings"].split("|") if row["endings"] else None
        first, _, second = map(spell, row["stem"].partition(" "))
        both = None if endings is None else frozenset([*endings, *map(fold, endings)])
        stem = Stem(row["theme"], row["language"], first, both, second)
        found.setdefault(_key(stem.start), []).append(stem)
    return {start: tuple(stems) for start, stems in found.items()}


def giveaways(
    texts: Iterable[str], stems: Stems, language: str | None = None
) -> Iterator[Giveaway]:
    """Every word of some texts that gives away, in their order, each once.

    Args:
        texts: What stands on a page.
        stems: The words that give away.
        language: BCP 47 code of the page, where only words of its language count; without it
            words of every language do, and some of one language are harmless ones of another.
    """
    reader = _Reader(stems, None if language is None else source_of(language))
    seen: set[str] = set()
    for text in texts:
        for found in (*reader.words(text), *_numbers(text)):
            if found.word.casefold() not in seen:
                seen.add(found.word.casefold())
                yield found


def fold(plain: str) -> str:
    """A word in the one alphabet: its script and the way it is spelled make no difference."""
    for written, meant in _WRITTEN:
        plain = plain.replace(written, meant)
    letters = "".join(_LETTERS.get(letter, letter) for letter in plain)
    bare = unicodedata.normalize("NFD", letters)
    return "".join(each for each in bare if not unicodedata.combining(each)).replace("ii", "i")


class _Reader:
    """Reads texts of one page; what it has learnt of words goes with it.

    Nothing that stood on a page may stay in memory after it.
    """

    def __init__(self, stems: Stems, language: str | None) -> None:
        self._stems = stems
        self._language = language
        self._spelled: dict[str, Spelled] = {}
        self._themes: dict[tuple[str, str], str] = {}

    def words(self, text: str) -> Iterator[Giveaway]:
        """Words one by one; where a hyphen joins two of them, the two and the whole."""
        words = _WORD.findall(text)
        for word, behind in zip(words, [*words[1:], ""], strict=True) if words else ():
            theme = self._theme(word, behind)
            if theme:
                yield Giveaway(theme, word)
        for match in _HYPHENED.finditer(text):
            theme = self._theme(_HYPHEN.sub("", match.group()), "")
            if theme:
                yield Giveaway(theme, match.group())

    def _theme(self, word: str, behind: str) -> str:
        key = (word, behind)
        if key not in self._themes:
            self._themes[key] = self._judge(self._spell(word), self._spell(behind))
        return self._themes[key]

    def _spell(self, word: str) -> Spelled:
        if word not in self._spelled:
            self._spelled[word] = spell(word)
        return self._spelled[word]

    def _judge(self, word: Spelled, behind: Spelled) -> str:
        themes = [
            stem.theme
            for stem in self._stems.get(_key(word), ())
            if self._language in (None, stem.language) and stem.begins(word, behind)
        ]
        return "" if _HARMLESS in themes or not themes else themes[0]


def _key(word: Spelled) -> str:
    return word.folded[:1].casefold()


def _numbers(text: str) -> Iterator[Giveaway]:
    for pattern, theme in ((_YEAR, "date"), (_DATE, "date"), (_ARTICLE, "article")):
        for match in pattern.finditer(text):
            yield Giveaway(theme, match.group())


@cache
def shipped_stems() -> Stems:
    """The words of the shipped sheet."""
    return read_stems()
