"""Words as a search finds them: one spelling for both scripts of Uzbek and for every apostrophe.

Unlike `cyrillic`, which makes texts that people read, each letter is turned by itself, whatever
stands around it: so what begins like a word still begins like it afterwards. Letters of Kazakh and
Russian that Uzbek does not have stay as they are.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

LONGEST: Final = 40
"""Letters of a word by which it is known; nobody types more of it."""

_APOSTROPHES: Final = str.maketrans(dict.fromkeys("ʻʼ’‘‛`´′ʹ", "'"))
_WORD: Final = re.compile(r"[^\W_](?:[^\W_]|')*")
_MARKED: Final = re.compile("([og])'")
_WITH_SIGN: Final = {"o": "ў", "g": "ғ"}
_PAIRS: Final = (("кц", "кс"), ("ye", "e"))
"""What one script writes with two letters and the other with one."""
_LETTERS: Final = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхэ", "abvgdeziyklmnoprstufxe", strict=True)),
        "ж": "j",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "ю": "yu",
        "я": "ya",
        "қ": "q",
        "ҳ": "h",
        "ъ": "",
        "ь": "",
    }
)
_MARK: Final = "\ue000"
"""Begins what no person types: a letter of nobody's alphabet."""
_DIGITS: Final = 12


def words_in(text: str) -> Iterator[tuple[str, ...]]:
    """The words of a text in order, each in every way in which it is spelled here.

    There are two ways where people write it with and without a sign: `oʻzbek` and `ozbek`, `приём`
    and `прием`.
    """
    # Longer than before only where one letter stands for several: no text grows without end.
    plain = unicodedata.normalize("NFKC", text.casefold().translate(_APOSTROPHES))
    for match in _WORD.finditer(plain):
        if forms := _forms(match[0]):
            yield forms


def mark_of(*parts: str) -> str:
    """What stands among the words of a record for something that is no word, such as a finding."""
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()
    return _MARK + digest[:_DIGITS]


@lru_cache(maxsize=16_384)
def _forms(word: str) -> tuple[str, ...]:
    signed = _MARKED.sub(lambda match: _WITH_SIGN[match[1]], word).replace("ё", "yo")
    plain = word.replace("ё", "е")
    spelled = (_spelled(each.replace("'", "")) for each in (signed, plain))
    return tuple(dict.fromkeys(each for each in spelled if each))


def _spelled(word: str) -> str:
    for pair, instead in _PAIRS:
        word = word.replace(pair, instead)
    return word.translate(_LETTERS)[:LONGEST]
