"""What a passphrase of one's own is worth. Runs in a child process that lives for one answer.

The library that estimates it needs a `str` and leaves copies in memory (measured: design
corrections, chapter A), and its dictionaries are English. So it is loaded in no process that holds
a vault, and what is typed is looked at three times: as it is, by the keys it was typed with on a
Russian keyboard, and spelled in Latin letters.
"""

import unicodedata
from collections.abc import Iterator

from zxcvbn import zxcvbn

from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.passphrase_check import Verdict

ENOUGH = 13
"""Tries, as a power of ten: with one try a second on each of a thousand machines, 150 years."""
_LONGEST = 72
"""The library refuses more; what is longer is judged by its beginning."""
_FEWEST_LETTERS = 7
"""Different ones; fewer make a pattern, whatever the estimate says."""
_FEWEST_WORDS = 4
"""Different ones among five or more."""
_LISTS = ("weak.txt", "en.txt", "ru.txt", "kk.txt", "uz.txt")
_KEYS = str.maketrans(
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.",
)
_SAME, _LATIN_OF_SAME = "абвгдезийклмнопрстуфхыэәғқңөұүһі", "abvgdeziyklmnoprstufhyeagqnouuhi"
_LATIN = str.maketrans(_SAME, _LATIN_OF_SAME, "ъь") | str.maketrans(
    {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ю": "yu", "я": "ya", "ё": "e"}
)


def verdict(passphrase: bytes) -> Verdict:
    """Judge a passphrase.

    Args:
        passphrase: As typed, UTF-8.
    """
    text = unicodedata.normalize("NFKC", passphrase.decode("utf-8", "replace")).casefold()
    words = text.split()
    if len(set(text) - {" "}) < _FEWEST_LETTERS or len(set(words)) < min(_FEWEST_WORDS, len(words)):
        return Verdict.REPEATS
    known = list(_known())
    least = min(
        float(zxcvbn(form[:_LONGEST], user_inputs=known)["guesses_log10"])
        for form in _forms(text)
        if form
    )
    return Verdict.GOOD if least >= ENOUGH else Verdict.GUESSABLE


def _forms(text: str) -> Iterator[str]:
    yield text
    yield text.translate(_KEYS)
    yield text.translate(_LATIN)


def _known() -> Iterator[str]:
    for name in _LISTS:
        path = resource("words", name)
        if path.is_file():
            for word in path.read_text("utf-8").split():
                yield word
                yield word.translate(_LATIN)
