"""Every Russian, Kazakh and Uzbek word is in a dictionary or in a list that was read.

Kazakh and Uzbek build words by endings, which the dictionaries know only in part. What they do not
know stands in `tests/spelling/CODE.txt` (read through once for each language, by no native speaker
yet); a new word is added only after it was read. `python -m tests.test_spelling CODE` prints what
is unknown. Uzbek is read in Cyrillic letters, as the dictionary has it.
"""

import csv
import html
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.cyrillic import to_cyrillic
from dutyrehab_desktop.shipped import resource, translation

DICTIONARIES = {"ru": "ru_RU", "kk": "kk_KZ", "uz": "uz_UZ"}
LEAST_KNOWN = {"ru": 0.99, "kk": 0.85, "uz": 0.88}
"""Share of running words that the dictionary itself knows; the rest was read."""

_READ = Path(__file__).parent / "spelling"
_WORD = re.compile(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіЎўҲҳ]+")


def words_of(language: str) -> Counter[str]:
    """Every word that the program says in a language, and how often it stands somewhere."""
    words: Counter[str] = Counter()
    for text in _texts(language):
        plain = re.sub(r"\$?\{[^}]*\}", " ", text)
        words.update(_WORD.findall(to_cyrillic(plain) if language == "uz" else plain))
    return words


def _texts(language: str) -> list[str]:
    texts = []
    heading = re.compile(rf"(^|::|_){language}$")
    for path in sorted(resource("messages.csv").parent.rglob("*.csv")):
        if path.name in ("terms.csv", "hard_words.csv"):
            continue  # stems of words
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                texts += [text for name, text in row.items() if text and heading.search(name or "")]
    window = (translation() / f"dutyrehab_{language}.ts").read_text(encoding="utf-8")
    texts += map(html.unescape, re.findall(r"<translation>(.*?)</translation>", window, re.S))
    return texts


def unknown_to_the_dictionary(language: str, words: Counter[str]) -> set[str]:
    """The words that hunspell does not know."""
    hunspell = shutil.which("hunspell")
    if hunspell is None:
        pytest.skip("hunspell is not on this machine")
    command = [hunspell, "-l", "-i", "utf-8", "-d", DICTIONARIES[language]]
    done = subprocess.run(
        command, input="\n".join(words), capture_output=True, text=True, encoding="utf-8"
    )
    if "Can't open" in done.stderr:
        pytest.skip(f"hunspell has no dictionary for {language} on this machine")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split("\n")) - {""}


def read_words(language: str) -> set[str]:
    """Words that no dictionary knows and that were read."""
    return set((_READ / f"{language}.txt").read_text(encoding="utf-8").split())


@pytest.mark.parametrize("language", DICTIONARIES)
def test_every_word_is_in_the_dictionary_or_in_the_list_that_was_read(language: str) -> None:
    words = words_of(language)
    unknown = unknown_to_the_dictionary(language, words)
    assert sorted(unknown - read_words(language)) == []
    known = 1 - sum(words[word] for word in unknown) / sum(words.values())
    assert known > LEAST_KNOWN[language]


@pytest.mark.parametrize("language", DICTIONARIES)
def test_the_list_of_read_words_holds_no_word_that_nobody_uses(language: str) -> None:
    assert sorted(read_words(language) - set(words_of(language))) == []


if __name__ == "__main__":
    code = sys.argv[1]
    sys.stdout.write("\n".join(sorted(unknown_to_the_dictionary(code, words_of(code)))) + "\n")
