"""Sentences are whole in every language, or the page is refused."""

from pathlib import Path

import pytest

from dutyrehab_desktop.reports.errors import ReportSheetDamaged, TextMissing
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.wording import Wording, read_wording, text_in
from dutyrehab_desktop.shipped import resource

SHIPPED = ("summary/summary.csv", "report/report.csv")


def sheet(folder: Path, *rows: str) -> Path:
    path = folder / "texts.csv"
    path.write_text("\n".join(("id,en,ru,kk,uz", *rows)) + "\n", encoding="utf-8")
    return path


def test_a_sentence_is_said_in_the_language_asked_for(tmp_path: Path) -> None:
    wording = read_wording(
        sheet(tmp_path, "hello,Hello {name},Привет {name},Сәлем {name},Salom {name}")
    )
    assert wording.say("hello", "kk", name="Айгүл") == "Сәлем Айгүл"


def test_a_missing_text_is_an_error_and_never_another_language(tmp_path: Path) -> None:
    wording = read_wording(sheet(tmp_path, "hello,Hello,Привет,,Salom"))
    with pytest.raises(TextMissing) as caught:
        wording.say("hello", "kk")
    assert caught.value.details == {"language": "kk", "id": "hello"}
    assert caught.value.code == "text-missing"


def test_a_blank_that_stands_in_one_language_only_is_refused(tmp_path: Path) -> None:
    path = sheet(tmp_path, "one,A,Б,В,Г", "two,{sum},{sum},{sum},{name}")
    with pytest.raises(ReportSheetDamaged) as caught:
        read_wording(path)
    assert caught.value.details == {"file": "texts.csv", "row": 3, "column": "uz"}


def test_the_review_state_is_no_sentence(tmp_path: Path) -> None:
    wording = read_wording(sheet(tmp_path, "review,draft,reviewed,draft,draft"))
    assert wording.reviewed("ru")
    assert not wording.reviewed("kk")
    with pytest.raises(TextMissing):
        wording.say("review", "en")


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_sentence_stands_in_every_language(name: str) -> None:
    wording = read_wording(resource(*name.split("/")))
    gaps = [
        (text, language)
        for text, texts in wording.texts.items()
        for language in LANGUAGES
        if not texts[language]
    ]
    assert gaps == []


@pytest.mark.parametrize("name", SHIPPED)
def test_no_shipped_sentence_is_a_copy_of_another_language(name: str) -> None:
    wording = read_wording(resource(*name.split("/")))
    words = {text: texts for text, texts in wording.texts.items() if not_only_names(texts)}
    copies = [text for text, texts in words.items() if len({texts[each] for each in LANGUAGES}) < 4]
    assert copies == []


def not_only_names(texts: dict[str, str]) -> bool:
    """Currencies, months and patterns of dates are shared by neighbouring languages."""
    return len(texts["en"].split()) > 3 and "|" not in texts["en"] and "{" not in texts["en"]


def test_uzbek_is_written_with_its_own_apostrophes() -> None:
    for name in SHIPPED:
        wording = read_wording(resource(*name.split("/")))
        for text, texts in wording.texts.items():
            assert not set("'’‘`") & set(texts["uz"]), text


def test_what_the_state_owes_stands_in_every_language_with_its_source() -> None:
    for owed in read_paper().entitlements:
        for language in LANGUAGES:
            assert text_in(owed.texts, language, owed.id)
            assert text_in(owed.sources, language, owed.id)


def test_every_month_has_a_name_in_every_language() -> None:
    wording: Wording = read_paper().wording
    for language in LANGUAGES:
        for name in ("months", "months-of"):
            assert len(set(wording.members(name, language))) == 12
