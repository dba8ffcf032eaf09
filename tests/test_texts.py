"""What can be checked of every shipped text without knowing the language."""

import csv
import re
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("ru", "kk", "uz")
CYRILLIC = re.compile("[\u0400-\u04ff]")
LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
KAZAKH = set("әғқңөұүһі")
BLANK = re.compile(r"\{\w*\}")

Text = dict[str, str]


def _sheet_texts() -> dict[str, Text]:
    """Every text of every sheet: where it stands, and what it is in each language."""
    found: dict[str, Text] = {}
    for path in sorted((ROOT / "resources").rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), 2):
                for column, english in row.items():
                    stem = re.fullmatch(r"(|.*(?:::|_))en", column or "")
                    if stem and english:
                        text = {code: row.get(f"{stem[1]}{code}") or "" for code in LANGUAGES}
                        found[f"{path.name}:{number}:{column}"] = {"en": english, **text}
    return found


def _window_texts() -> dict[str, Text]:
    found: dict[str, Text] = {}
    for language in LANGUAGES:
        tree = ElementTree.parse(ROOT / f"translations/dutyrehab_{language}.ts")
        for context in tree.iter("context"):
            for message in context.iter("message"):
                source = message.findtext("source") or ""
                place = f"{context.findtext('name')}: {source}"
                text = found.setdefault(place, {"en": source})
                text[language] = message.findtext("translation") or ""
    return found


TEXTS = {**_sheet_texts(), **_window_texts()}


def wrong(is_wrong: object, language: str) -> list[str]:
    return [f"{place}: {text[language]}" for place, text in TEXTS.items() if is_wrong(text)]  # type: ignore[operator]


def test_there_are_texts() -> None:
    assert len(TEXTS) > 1500


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing(language: str) -> None:
    assert wrong(lambda text: not text[language].strip(), language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_has_the_same_blanks_as_in_english(language: str) -> None:
    def blanks(text: str) -> list[str]:
        # A date takes whichever form of a month's name its language needs; several forms of one
        # text in a cell, parted by a bar, have the same blanks each.
        found = [blank for blank in BLANK.findall(text) if not blank.startswith("{month_")]
        return sorted(set(found)) if "|" in text else sorted(found)

    def differs(text: Text) -> bool:
        return blanks(text["en"]) != blanks(text[language])

    assert wrong(differs, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_has_no_blank_at_its_ends_and_no_two_in_a_row(language: str) -> None:
    def loose(text: Text) -> bool:
        return text[language] != text[language].strip() or "  " in text[language]

    assert wrong(loose, language) == []


def test_uzbek_is_in_latin_letters_with_its_own_apostrophes() -> None:
    assert wrong(lambda text: CYRILLIC.search(text["uz"]), "uz") == []
    assert wrong(lambda text: re.search("['’‘`´]", text["uz"]), "uz") == []
    assert wrong(lambda text: re.search("[oOgG]ʼ", text["uz"]), "uz") == []


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_russian_and_kazakh_have_latin_words_only_where_english_has_the_same(language: str) -> None:
    def foreign(text: Text) -> bool:
        words = LATIN_WORD.findall(BLANK.sub("", text[language]))
        return any(word.lower() not in text["en"].lower() for word in words)

    assert wrong(foreign, language) == []


def test_no_language_is_a_copy_of_another() -> None:
    """Names, codes and single words may agree; sentences may not."""
    copies = [
        f"{place}: {one} = {other}"
        for place, text in TEXTS.items()
        for one, other in combinations(("en", *LANGUAGES), 2)
        if text[one] == text[other] and len(BLANK.sub("", text[one]).split()) > 2
    ]
    assert copies == []


def test_kazakh_sentences_have_kazakh_letters() -> None:
    def russian(text: Text) -> bool:
        return len(text["kk"].split()) > 6 and not KAZAKH & set(text["kk"].lower())

    assert wrong(russian, "kk") == []
