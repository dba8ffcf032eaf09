"""Lists of words that people remember: 2,048 a language, told apart by their first four letters.

Version 1 of the lists. A word is looked up as people type it: letters of any size, any of the
apostrophes, е for ё, or its first four letters alone. What is not in the list is said to be
unknown; it is never guessed.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from dutyrehab_desktop.crypto.errors import WordListDamaged, WordUnknown

VERSION: Final = 1
"""Of the lists that are shipped. It travels with every tag, so that words outlive a new list."""
SIZE: Final = 2048
LETTERS: Final = 4
"""So many letters at the start tell a word from every other."""

_APOSTROPHE = "\u02bc"
_SAME = str.maketrans(dict.fromkeys("\u02bb'\u2019\u2018`\u00b4\u02b9", _APOSTROPHE) | {"ё": "е"})


@dataclass(frozen=True)
class WordList:
    """The words of one language.

    Attributes:
        language: Its code.
        version: Which version of the list.
        words: In the list's order.
    """

    language: str
    version: int
    words: tuple[str, ...]

    @cached_property
    def _places(self) -> dict[str, int]:
        return {folded(word): place for place, word in enumerate(self.words)}

    def place(self, typed: str) -> int | None:
        """Where a word stands in the list, from 0; None for one that is not in it."""
        wanted = folded(typed)
        whole = self._places.get(wanted)
        if whole is not None or _letters(wanted) < LETTERS:
            return whole
        found = [place for word, place in self._places.items() if word.startswith(wanted)]
        return found[0] if len(found) == 1 else None

    def places(self, typed: Sequence[str]) -> tuple[int, ...]:
        """Where each of several words stands.

        Raises:
            WordUnknown: One of them is not in the list; its number counts from 1.
        """
        found = []
        for number, word in enumerate(typed, 1):
            place = self.place(word)
            if place is None:
                raise WordUnknown(number=number)
            found.append(place)
        return tuple(found)


def read_words(language: str, data: bytes, *, size: int = SIZE, version: int = VERSION) -> WordList:
    """Read a list: UTF-8, one word a line; lines that are empty or begin with # say nothing.

    Raises:
        WordListDamaged: It has another number of words, or two that cannot be told apart.
    """
    try:
        lines = [line.strip() for line in data.decode("utf-8-sig").splitlines()]
    except UnicodeDecodeError:
        raise WordListDamaged from None
    words = tuple(line for line in lines if line and not line.startswith("#"))
    starts = {_start(word) for word in words}
    whole = all(_is_word(word) for word in words)
    if len(words) != size or len(starts) != size or not whole:
        raise WordListDamaged
    return WordList(language, version, words)


def folded(word: str) -> str:
    """A word as it is compared: however it was typed, the same."""
    return unicodedata.normalize("NFC", word).strip().casefold().translate(_SAME)


def _is_word(word: str) -> bool:
    return unicodedata.is_normalized("NFC", word) and all(
        letter.isalpha() or letter in "\u02bb\u02bc" for letter in word
    )


def _letters(word: str) -> int:
    return sum(letter != _APOSTROPHE for letter in word)


def _start(word: str) -> str:
    """The first four letters, with the apostrophes that belong to them."""
    start, count = "", 0
    for letter in folded(word):
        if letter != _APOSTROPHE:
            count += 1
        if count > LETTERS:
            break
        start += letter
    return start
