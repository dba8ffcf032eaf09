"""Words that give a paper away are found: inflected, in both scripts, and none that is harmless."""

import csv
from pathlib import Path

import pytest

from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.giveaway import THEMES, giveaways, read_stems, shipped_stems
from dutyrehab_desktop.reports.safe_list import read_safe_words
from dutyrehab_desktop.reports.sheets import LANGUAGES

PLANTED = Path(__file__).with_name("planted_leaks.csv")
ALL = (*LANGUAGES, "uz-Cyrl")


def planted() -> list[tuple[str, str]]:
    """Words that were chosen without looking at the sheet of beginnings."""
    with PLANTED.open(encoding="utf-8", newline="") as file:
        return [(row["language"], row["word"]) for row in csv.DictReader(file)]


def found(text: str, language: str | None = None) -> list[str]:
    return [one.word for one in giveaways([text], shipped_stems(), language)]


def test_every_planted_word_is_found_in_the_middle_of_harmless_ones() -> None:
    words = planted()
    assert len(words) >= 500
    assert {language for language, _ in words} >= {*LANGUAGES, "uz-Cyrl", "ru-Latn", "kk-Latn"}
    assert [word for _, word in words if not found(f"чай {word.capitalize()}, нон")] == []


def test_most_of_the_planted_words_are_no_entry_of_the_sheet() -> None:
    with Path("resources/summary/giveaways.csv").open(encoding="utf-8", newline="") as file:
        entries = {row["stem"].casefold() for row in csv.DictReader(file)}
    inflected = [word for _, word in planted() if word.casefold() not in entries]
    assert len(inflected) > 0.9 * len(planted())


@pytest.mark.parametrize("language", ALL)
def test_nothing_on_the_allow_list_is_taken_for_one(language: str) -> None:
    words = read_safe_words().wording
    said = [text for name in words.texts for text in words.members(name, language)]
    assert [(text, found(text)) for text in said if found(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "2018",
        "в 2018 году",
        "12.05.2018",
        "3/5/19",
        "ст. 174",
        "174(1)",
        "№ 25",
        "Ақтау",
        "ақтауға",
        "oʻzbekistonda",
        "o'zbekistonda",
        "Oʼzbekiston",
        "пред-тюремный",
        "Olma-otaga",
        "чёрный список",
        "в чёрном списке",
    ],
)
def test_years_dates_articles_cities_apostrophes_and_hyphens(text: str) -> None:
    assert found(text), text


@pytest.mark.parametrize(
    "text", ["60 000 000", "1\u00a0500\u00a0долларов", "2\u00a0000", "2 018 000"]
)
def test_sums_are_no_years(text: str) -> None:
    assert found(text) == []


def test_what_a_page_tells_is_told_in_its_own_language() -> None:
    assert found("is some now", "en") == []
    assert found("tashkilot", "uz") == ["tashkilot"]


def test_every_theme_of_the_specification_has_beginnings_in_every_language() -> None:
    with Path("resources/summary/giveaways.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for language in LANGUAGES:
        themes = {row["theme"] for row in rows if row["language"] == language}
        assert themes - {"harmless"} == set(THEMES) - {"date", "article"}


def test_a_sheet_with_an_unknown_theme_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "giveaways.csv"
    path.write_text("language,theme,stem,endings\nen,nonsense,word,\n", encoding="utf-8")
    with pytest.raises(ReportSheetDamaged):
        read_stems(path)
