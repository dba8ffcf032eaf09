"""What in somebody's own words may say who they are."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.quotable import (
    LEFT_OUT,
    Mark,
    as_shown,
    identifying,
    read_words,
    says_anything,
    spans,
    undecided,
)


def found(text: str, language: str) -> dict[str, str]:
    return {words: kind for kind, words in spans(identifying(text, language), text)}


@pytest.mark.parametrize(
    ("language", "text", "telling"),
    [
        ("en", "My sister Aida worked there.", {"sister": "relative", "Aida": "name"}),
        ("en", "I sat there for 45 years.", {"45 years": "age"}),
        ("en", "The KNB came in March.", {"KNB": "organisation", "March": "date"}),
        ("en", "Write to me@example.org", {"me@example.org": "contact"}),
        ("ru", "Моя мать жила в Алматы.", {"мать": "relative", "Алматы": "place"}),
        ("ru", "Айгуль ждала меня.", {"Айгуль": "opening"}),
        ("ru", "Мне дали статью 174, ст. 174.", {"статью": "article", "ст. 174": "article"}),
        ("ru", "На улице Абая стоял учитель.", {"улице": "address", "учитель": "job"}),
        ("ru", "Звоните +7 701 123 45 67.", {"+7 701 123 45 67": "contact"}),
        ("ru", "Это было 12.03.2017.", {"12.03.2017": "date"}),
        ("ru", "Мне было сорок.", {"сорок": "number"}),
        ("kk", "Менің апам Жаңаөзенде.", {"апам": "relative", "Жаңаөзенде": "place"}),
        ("kk", "Маған 174-бап бойынша айтты.", {"174-бап": "article"}),
        ("kk", "Ол мұғалім еді.", {"мұғалім": "job"}),
        ("uz", "Mening onam Toshkentda.", {"onam": "relative", "Toshkentda": "place"}),
        ("uz", "U domla edi, 2004 yilda.", {"domla": "job", "2004": "date"}),
        ("uz-Cyrl", "Менинг онам Тошкентда.", {"онам": "relative", "Тошкентда": "place"}),
        ("other", "Айгуль ва KNB", {"Айгуль": "opening", "KNB": "organisation"}),
    ],
)
def test_each_kind_is_found_in_each_language(
    language: str, text: str, telling: dict[str, str]
) -> None:
    assert telling.items() <= found(text, language).items()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nothing was my fault. I want the truth."),
        ("en", "“Nobody asked me,” I said."),
        ("ru", "Я ни в чём не виноват. Мы хотим справедливости."),
        ("kk", "Мен кінәлі емеспін. Бізге шындық керек."),
        ("uz", "Men aybdor emasman. Bizga adolat kerak."),
        ("uz-Cyrl", "Мен айбдор эмасман. Бизга адолат керак."),
    ],
)
def test_what_tells_nothing_is_left_in_peace(language: str, text: str) -> None:
    assert found(text, language) == {}


def test_she_is_no_mother() -> None:
    assert found("Тогда она молчала.", "ru") == {}


def test_what_is_left_out_shows_that_it_is_and_nothing_else_changes() -> None:
    text = "My sister Aida knows it."
    assert as_shown(text, [Mark(10, 14)]) == f"My sister {LEFT_OUT} knows it."
    assert as_shown(text, [Mark(3, 9), Mark(10, 14)]) == f"My {LEFT_OUT} knows it."
    assert as_shown(text, [Mark(3, 9, "common"), Mark(0, 2)]) == f"{LEFT_OUT} sister Aida knows it."
    assert as_shown(text, [Mark(3, 12), Mark(8, 14)]) == f"My {LEFT_OUT} knows it."
    assert not says_anything(as_shown(text, [Mark(0, len(text))]))


def test_a_part_is_decided_only_as_a_whole() -> None:
    findings = identifying("My sister Aida knows it.", "en")
    assert len(findings) == 2
    assert undecided(findings, [Mark(10, 13)]) == findings
    assert undecided(findings, [Mark(0, 14, "public")]) == ()


@settings(max_examples=40)
@given(st.text(max_size=80), st.sampled_from(["en", "ru", "kk", "uz", "uz-Cyrl", "other"]))
def test_findings_lie_in_order_within_the_text_and_left_out_they_are_gone(
    text: str, language: str
) -> None:
    findings = identifying(text, language)
    at = 0
    for one in findings:
        assert at <= one.start < one.end <= len(text)
        at = one.end
    marks = [Mark(one.start, one.end) for one in findings]
    assert undecided(findings, marks) == ()
    shown = as_shown(text, marks).replace(LEFT_OUT, "\n.\n")
    assert not any(letter.isdigit() and letter.isascii() for letter in shown)


@pytest.mark.parametrize("row", ["nonsense,en,word", "name,xx,word"])
def test_a_damaged_sheet_is_refused(tmp_path: Path, row: str) -> None:
    sheet = tmp_path / "words.csv"
    sheet.write_text(f"kind,language,words\n{row}\n", encoding="utf-8")
    with pytest.raises(ReportSheetDamaged):
        read_words(sheet)
