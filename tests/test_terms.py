"""A concept has one spoken form in each language, everywhere."""

import csv
import re
from collections.abc import Iterator, Mapping

import pytest
from defusedxml import ElementTree

from dutyrehab_desktop.shipped import resource, translation

LANGUAGES = ("ru", "kk", "uz")

Unit = tuple[str, Mapping[str, str]]


def terms() -> list[dict[str, str]]:
    """The concepts of the program: how English names them, and the stem in each language."""
    with resource("terms.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def units() -> Iterator[Unit]:
    """Every text of the sheets with its translations, and where it stands."""
    for path in sorted(resource("terms.csv").parent.rglob("*.csv")):
        if path.name in ("terms.csv", "hard_words.csv", "coverage.csv"):
            continue
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield from _of_row(f"{path.stem} {next(iter(row.values()))}", row)


def every_unit() -> Iterator[Unit]:
    """What the sheets say, and what the window says."""
    yield from units()
    yield from window_units()


def window_units() -> Iterator[Unit]:
    """Every sentence of the window with its translations."""
    said = {language: dict(_messages(language)) for language in LANGUAGES}
    for (context, english), _ in said["ru"].items():
        key = (context, english)
        yield (
            f"{context}: {english}",
            {"en": english, **{language: said[language].get(key, "") for language in LANGUAGES}},
        )


def _messages(language: str) -> Iterator[tuple[tuple[str, str], str]]:
    tree = ElementTree.parse(translation(f"dutyrehab_{language}.ts"))
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source, told = message.findtext("source", ""), message.findtext("translation", "")
            yield (context.findtext("name", ""), source), told


def _of_row(place: str, row: Mapping[str, str]) -> Iterator[Unit]:
    for heading, text in row.items():
        for mark in ("::", "_"):
            column, found, language = heading.rpartition(mark)
            if found and language == "en" and text:
                yield (
                    f"{place} {row.get('name', '')} {column}",
                    {code: row.get(f"{column}{mark}{code}", "") for code in ("en", *LANGUAGES)},
                )
    if row.get("en") and "ru" in row:
        yield place, {code: row[code] for code in ("en", *LANGUAGES)}


def lacking(term: Mapping[str, str], language: str) -> list[str]:
    """The texts that speak of a concept and lack its term."""
    means, says = re.compile(term["en"], re.IGNORECASE), re.compile(term[language], re.IGNORECASE)
    return [
        f"{place}: {texts[language]}"
        for place, texts in every_unit()
        if means.search(texts["en"]) and not says.search(texts[language])
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("term", terms(), ids=lambda term: term["concept"])
def test_every_text_that_speaks_of_a_concept_uses_its_term(
    term: Mapping[str, str], language: str
) -> None:
    assert lacking(term, language) == []


def test_every_concept_stands_somewhere() -> None:
    texts = [unit["en"] for _, unit in every_unit()]
    for term in terms():
        assert any(re.search(term["en"], text, re.IGNORECASE) for text in texts), term["concept"]
