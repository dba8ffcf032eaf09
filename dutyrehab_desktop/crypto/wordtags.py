"""What a record is found by when its person says four words: a tag, and nothing else.

    tag = version "." hex(Argon2id(text, salt of the project; 64 MiB, 3 passes, 4 lanes))
    text = "words " version " " language newline the words, in the list's order
    text = "answer " version newline question newline answer

The cost is fixed by the format: two machines must find the same tag. Four words of 2,048 in any
order are 39 bits; people remember words better than their order, and whoever guesses has to send
each guess to a coordinator (instrument corrections, 09; design corrections, C5 and D17).
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from dutyrehab_desktop.crypto.errors import AnswerTooShort, FourWordsNeeded
from dutyrehab_desktop.crypto.passphrase import KdfCost, stretch
from dutyrehab_desktop.crypto.secrets import random_bytes, wipe
from dutyrehab_desktop.crypto.wordlists import VERSION, WordList

WORDS: Final = 4
COST: Final = KdfCost(64 * 1024, 3, 4)
SALT_SIZE: Final = 16
SHORTEST_QUESTION: Final = 8
SHORTEST_ANSWER: Final = 6
TAG: Final = re.compile(r"[1-9][0-9]{0,2}\.[0-9a-f]{64}")
SALT: Final = re.compile(r"[0-9a-f]{32}")


def new_salt() -> bytes:
    """A project's salt: anybody may know it, and every machine of the project must."""
    return random_bytes(SALT_SIZE)


def four_words(words: WordList) -> tuple[str, ...]:
    """Four words by chance, no two the same."""
    chosen: list[str] = []
    every = len(words.words)
    while len(chosen) < WORDS:
        number = int.from_bytes(random_bytes(2))
        # As many numbers stand for each word.
        if number < 65_536 - 65_536 % every and words.words[number % every] not in chosen:
            chosen.append(words.words[number % every])
    return tuple(chosen)


def tag_of_words(words: WordList, said: Sequence[str], salt: bytes, cost: KdfCost = COST) -> str:
    """The tag that four words stand for, in whatever order they are said.

    Raises:
        FourWordsNeeded: They are not four, or one of them was said twice.
        WordUnknown: One of them is not in the list.
        MemoryShort: This machine cannot spare the memory.
    """
    places = sorted(set(words.places(said)))
    if len(said) != WORDS or len(places) != WORDS:
        raise FourWordsNeeded
    spoken = " ".join(words.words[place] for place in places)
    return _tag(f"words {words.version} {words.language}\n{spoken}", words.version, salt, cost)


def tag_of_answer(question: str, answer: str, salt: bytes, cost: KdfCost = COST) -> str:
    """The tag that a question and an answer of somebody's own stand for.

    Raises:
        AnswerTooShort: One of them has so few letters that anybody could guess it.
        MemoryShort: This machine cannot spare the memory.
    """
    asked, told = plain(question), plain(answer)
    if len(asked) < SHORTEST_QUESTION or len(told) < SHORTEST_ANSWER:
        raise AnswerTooShort(question=SHORTEST_QUESTION, answer=SHORTEST_ANSWER)
    return _tag(f"answer {VERSION}\n{asked}\n{told}", VERSION, salt, cost)


def plain(text: str) -> str:
    """A text as it is compared: no punctuation, no capitals, single blanks, е for ё."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    folded = unicodedata.normalize("NFKC", folded)
    # An apostrophe is a part of an Uzbek word; whichever was typed, it goes.
    parted = "".join(letter if _is_said(letter) else _instead(letter) for letter in folded)
    return " ".join(parted.split())


def _is_said(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LMN" and letter not in "\u02bb\u02bc\u02b9"


def _instead(letter: str) -> str:
    return "" if letter in "\u02bb\u02bc\u02b9'\u2019\u2018`\u00b4" else " "


def _tag(text: str, version: int, salt: bytes, cost: KdfCost) -> str:
    said = bytearray(text, "utf-8")
    try:
        key = stretch(said, salt, cost)
    finally:
        wipe(said)
    tag = f"{version}.{key.hex()}"
    wipe(key)
    return tag
