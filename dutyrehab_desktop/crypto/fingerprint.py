"""Ten words to compare a key by voice, and the hash that stands for a key in a file.

A word is consonant-vowel-consonant-vowel-consonant and carries 16 bits (the idea is D. Wilkerson's
"proquint"); ten words are 160 bits of SHA-256. The letters are the ones that people reading aloud
in Russian, Kazakh, Uzbek and English mix up least; words are read by syllables. Even a listener
who hears b as p, d as t, g as k, z as s, v as f and o as a everywhere keeps more than 120 of the
160 bits (a test computes it), far more than anybody can search through.
"""

import hashlib

WORDS = 10
_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aiou"
_LATIN = _CONSONANTS + _VOWELS
_CYRILLIC = "бдфгхжклмнпрствзаиоу"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)


def ten_words(data: bytes) -> tuple[str, ...]:
    """Return the ten words that stand for these bytes."""
    digest = hashlib.sha256(data).digest()
    numbers = (int.from_bytes(digest[2 * place : 2 * place + 2]) for place in range(WORDS))
    return tuple(_word(number) for number in numbers)


def in_cyrillic(word: str) -> str:
    """Return a word in Cyrillic letters, for readers of Russian, Kazakh and Cyrillic Uzbek."""
    return word.translate(_TO_CYRILLIC)


def key_hash(key: str) -> str:
    """Return the hash that names a recipient inside a file (SHA-256 of its text, hex)."""
    return hashlib.sha256(key.encode("ascii")).hexdigest()


def _word(number: int) -> str:
    first, second, third, fourth, fifth = (
        number >> 12 & 15,
        number >> 10 & 3,
        number >> 6 & 15,
        number >> 4 & 3,
        number & 15,
    )
    return (
        _CONSONANTS[first]
        + _VOWELS[second]
        + _CONSONANTS[third]
        + _VOWELS[fourth]
        + _CONSONANTS[fifth]
    )
