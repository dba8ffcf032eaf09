"""Uzbek in Cyrillic letters, made from the Latin text by rule, and back again.

Nobody translates twice: the Latin text is the source, and a word that the rules get wrong stands in
the list of exceptions. What is no Uzbek word (blanks, codes, key names, file names) stays as it is.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final

CODE: Final = "uz-Cyrl"
SOURCE: Final = "uz"

_STEMS: Final = {
    # Words from Russian whose letters Latin script does not keep: ц, ь, э inside a word, ъ.
    "administratsi": "администраци", "apellyatsi": "апелляци", "aprel": "апрель",
    "budjet": "бюджет", "dekabr": "декабрь", "fevral": "февраль", "film": "фильм",
    "funksi": "функци", "inflyatsi": "инфляци", "inspeksi": "инспекци",
    "iyul": "июль", "iyun": "июнь", "kassatsi": "кассаци", "kompensatsi": "компенсаци",
    "kompyuter": "компьютер", "konstitutsi": "конституци", "litsenzi": "лицензи",
    "militsi": "милици", "nol": "ноль", "noyabr": "ноябрь", "obyekt": "объект",
    "oktabr": "октябрь", "parol": "пароль", "poezd": "поезд", "politsi": "полици",
    "probatsi": "пробаци", "protsess": "процесс", "reabilitatsi": "реабилитаци",
    "rubl": "рубль", "satisfaksi": "сатисфакци", "sentabr": "сентябрь", "subyekt": "субъект",
    "sudya": "судья", "yanvar": "январь",
}  # fmt: skip
"""The beginning of a word, and the same in Cyrillic; an ending may follow."""

_ENDINGS: Final = ("da", "ga", "ni", "lar")

_KEPT: Final = re.compile(
    r"\{[^}]*\}|\$\{[^}]*\}|[\w./\\-]*[\\/][\w./\\-]*|\b\w+\.(?:csv|json|xlsx|pdf|txt|md|age)\b"
    r"|\.xlsx\b|::\w+|\bend-to-end\b|\b(?:yes|no|list|settings|relevant|repeat|gate|hard|true|false"
    r"|dk|decline|draft|reviewed|required|requirement|text|note|also|opens)\b"
    # A key is what stands on the keyboard: `B tugmasi`, `Ctrl+K`.
    r"|\b(?:Ctrl|Alt)\+[A-Z]\b|\b[A-Z](?= tugma)"
    r"|\b\w+_\w+\b|\b(?:KZ|UZ)\d\w*|\b[A-Z]+-?\d+\b|\bF\d{1,2}\b|--[a-z-]+"
    r"|\b(?:Ctrl|Alt|Shift|Caps|Lock|Enter|Esc|Tab|Delete|Home|End|Space|ID|CSV|XLSX|PDF|USB|SHA"
    r"|JSON(?: Lines)?|XLSForm|DutyRehab|Windows|Linux|Markdown|age1?|dutyrehab"
    r"|KZT|UZS|USD|EUR|RUB|Inson)\b"
)
_SHORT_NAME: Final = re.compile(r"([A-ZА-ЯЎҚҒҲ]{2,})([a-zʻʼа-яўқғҳ]+)$")
"""A name of first letters with an ending: `BMTga`."""
_FOREIGN: Final = re.compile(r"w|c(?!h)")
"""Letters that no Uzbek word has."""
_WORD: Final = re.compile(r"[A-Za-zʻʼ]+")
_CYRILLIC_WORD: Final = re.compile(r"[А-Яа-яЁёЎўҚқҒғҲҳ]+")

_PAIRS: Final = (
    ("yoʻ", "йў"), ("oʻ", "ў"), ("gʻ", "ғ"), ("sʼh", "сҳ"), ("sh", "ш"), ("ch", "ч"),
    ("yo", "ё"), ("yu", "ю"), ("ya", "я"), ("ye", "е"),
)  # fmt: skip
_LETTERS: Final = dict(zip("abdefghijklmnopqrstuvxyzʼ", "абдефгҳижклмнопқрстувхйзъ", strict=True))
_VOWELS: Final = frozenset("aeiouаеиоуўэюяё")


def source_of(language: str) -> str:
    """The language that a person translated: Uzbek in Cyrillic letters is made from Uzbek."""
    return SOURCE if language == CODE else language


def own_text(texts: Mapping[str, str], language: str) -> str:
    """A text in that very language, or nothing; Uzbek in Cyrillic is made from the Latin text."""
    text = texts.get(language, "")
    if not text and language == CODE:
        return to_cyrillic(texts.get(SOURCE, ""))
    return text


def with_scripts(languages: Sequence[str]) -> tuple[str, ...]:
    """Languages that people can choose: with Uzbek also Uzbek in Cyrillic letters."""
    if SOURCE not in languages or CODE in languages:
        return tuple(languages)
    at = languages.index(SOURCE) + 1
    return (*languages[:at], CODE, *languages[at:])


def to_cyrillic(text: str) -> str:
    """A Latin Uzbek text in Cyrillic letters."""
    return _outside(text, _WORD, _word)


def to_latin(text: str) -> str:
    """The Latin text that a Cyrillic one was made from."""
    return _outside(text, _CYRILLIC_WORD, _back)


def _outside(text: str, word: re.Pattern[str], turn: Callable[[str], str]) -> str:
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [word.sub(lambda match: turn(match[0]), text[at : kept.start()]), kept[0]]
        at = kept.end()
    parts.append(word.sub(lambda match: turn(match[0]), text[at:]))
    return "".join(parts)


@lru_cache(maxsize=16_384)
def _word(word: str) -> str:
    short = _SHORT_NAME.match(word)
    if short is not None:
        return _word(short[1]) + _letters(short[2], after=short[1][-1].lower())
    small = word.lower()
    if _FOREIGN.search(small):
        return word
    for stem, cyrillic in _STEMS.items():
        if small.startswith(stem) and _fits(stem, small):
            ending = small[len(stem) :]
            # The soft sign of a borrowed word falls before an ending: апрель, апрелда.
            begun = cyrillic.removesuffix("ь") if ending else cyrillic
            return _cased(word, begun + _letters(ending, after=stem[-1]))
    return _cased(word, _letters(small, after=""))


def _fits(stem: str, word: str) -> bool:
    """`nolik` is another word than `nol`: short stems only take endings that a noun can have."""
    ending = word[len(stem) :]
    return len(stem) > 4 or ending in ("", "i") or ending.startswith(_ENDINGS)


def _letters(small: str, after: str) -> str:
    made, at = "", 0
    while at < len(small):
        pair = next((pair for pair in _PAIRS if small.startswith(pair[0], at)), None)
        if pair is not None:
            made, at = made + pair[1], at + len(pair[0])
            continue
        letter = small[at]
        before = made[-1:] or after
        if letter == "e" and (not before or before in _VOWELS):
            made += "э"
        else:
            made += _LETTERS.get(letter, letter)
        at += 1
    return made


def _cased(word: str, cyrillic: str) -> str:
    if len(word) > 1 and word.isupper():
        return cyrillic.upper()
    return cyrillic[:1].upper() + cyrillic[1:] if word[:1].isupper() else cyrillic


_BACK_PAIRS: Final = {"йў": "yoʻ", "сҳ": "sʼh"}
_BACK: Final = {
    **{cyrillic: latin for latin, cyrillic in _LETTERS.items()},
    "ў": "oʻ", "ғ": "gʻ", "ш": "sh", "ч": "ch", "ё": "yo", "ю": "yu", "я": "ya", "э": "e",
}  # fmt: skip


@lru_cache(maxsize=16_384)
def _back(word: str) -> str:
    short = _SHORT_NAME.match(word)
    if short is not None:
        return _back(short[1]) + _latin(short[2], after=short[1][-1].lower())
    small = word.lower()
    for stem, cyrillic in _STEMS.items():
        begun = cyrillic if small == cyrillic else cyrillic.removesuffix("ь")
        if small.startswith(begun):
            return _cased(word, stem + _latin(small[len(begun) :], after=begun[-1]))
    return _cased(word, _latin(small, after=""))


def _latin(small: str, after: str) -> str:
    made, at = "", 0
    while at < len(small):
        two = small[at : at + 2]
        if two in _BACK_PAIRS:
            made, at = made + _BACK_PAIRS[two], at + 2
            continue
        letter, before = small[at], small[at - 1] if at else after
        starts = not before or before in _VOWELS
        made += "ye" if letter == "е" and starts else _BACK.get(letter, letter)
        at += 1
    return made
