"""Names of Central Asia in one spelling: what Russian, Kazakh, Uzbek and English make of a letter.

A name is written in Cyrillic by Kazakh, Uzbek or Russian rules, in Kazakh or Uzbek Latin, or as an
English passport has it. Folding leaves one small alphabet, in which letters that stand for each
other between those spellings are the same letter or near ones (`nearness`).
"""

import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import Final

_CYRILLIC: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "j", "з": "z", "и": "i",
    "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "s", "ч": "č", "ш": "š", "щ": "š", "ъ": "",
    "ы": "i", "ь": "", "э": "e", "ё": "o", "ю": "u", "я": "a", "ә": "a", "ғ": "g", "қ": "k",
    "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i", "ҳ": "h", "ў": "u",
}  # fmt: skip
_LATIN: Final = {
    "ä": "a", "ə": "a", "á": "a", "ç": "č", "ğ": "g", "ǵ": "g", "ñ": "n", "ń": "n", "ö": "o",
    "ó": "o", "ş": "š", "š": "š", "č": "č", "ü": "u", "ū": "u", "ú": "u", "ı": "i", "í": "i",
    "ý": "i", "q": "k", "w": "v", "y": "i", "c": "k",
}  # fmt: skip
_DIGRAPHS: Final = (
    ("shch", "š"), ("tch", "č"), ("dzh", "j"), ("sh", "š"), ("ch", "č"), ("zh", "j"), ("dj", "j"),
    ("kh", "h"), ("gh", "g"), ("ts", "s"), ("yu", "u"), ("iu", "u"), ("ya", "a"), ("ia", "a"),
    ("ye", "e"), ("ie", "e"), ("yo", "o"), ("io", "o"), ("ph", "f"), ("ck", "k"),
)  # fmt: skip
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("ʻʼ’‘`´′'", "'"))
_VOWELS: Final = frozenset("aeiou")


@lru_cache(maxsize=65_536)
def folded(word: str) -> tuple[str, ...]:
    """A word in the small alphabet; more than one where its spelling leaves that open.

    Args:
        word: One part of a name, in any of the scripts. An x is Uzbek's h or English's ks.
    """
    text = unicodedata.normalize("NFC", word.casefold()).translate(_APOSTROPHES)
    if "x" in text and not any("а" <= letter <= "я" for letter in text):
        return tuple(
            dict.fromkeys(_spelled(text.replace("x", instead)) for instead in ("kh", "ks"))
        )
    return (_spelled(text),)


def _spelled(text: str) -> str:
    text = text.replace("o'", "ў").replace("g'", "ғ").replace("дж", "ж").replace("'", "")
    if not any(letter in _CYRILLIC for letter in text.replace("ў", "").replace("ғ", "")):
        for pair, letter in _DIGRAPHS:
            text = text.replace(pair, letter)
    plain = "".join(_CYRILLIC.get(letter, _LATIN.get(letter, letter)) for letter in text)
    plain = "".join(letter for letter in plain if letter.isalpha()).replace("ng", "n")
    return undoubled(plain)


def undoubled(letters: str) -> str:
    """A word with each doubled letter once: spellings disagree about them (Alla, Ala)."""
    return "".join(letter for letter, _ in groupby(letters))


def nearness(one: str, other: str) -> float:
    """What it costs to take one letter of the small alphabet for another: 0 (same) to 1.

    An empty letter is one that is left out.
    """
    if one == other:
        return 0.0
    pair = frozenset((one, other))
    known = _NEAR.get(pair)
    if known is not None:
        return known
    if "" in pair:
        (letter,) = pair - {""}
        return 0.6 if letter in _VOWELS else 1.0
    if one in _VOWELS and other in _VOWELS:
        return 0.7
    return 1.0


_NEAR: Final = {
    frozenset(pair): cost
    for cost, pairs in {
        0.15: ("ou", "ao"),
        0.3: ("ei", "hk", "gh", "gk", "čš", "uv"),
        0.4: ("ae", "iu", "jz", "dt", "bp", "sz", "fp"),
        0.5: ("oe", "ai", "jč", "mn"),
    }.items()
    for pair in pairs
} | {frozenset(("i", "")): 0.25, frozenset(("h", "")): 0.5, frozenset(("u", "")): 0.5}
"""Letters that the spellings of the region take for each other (ө and у, ў and о, қ and х …)."""
