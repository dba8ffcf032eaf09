"""A concept has one spoken form in each language, everywhere."""

import csv

import pytest

from dutyrehab_desktop.questionnaire.workbook import Workbook, read_workbook
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.own_texts import LANGUAGES, own_texts
from dutyrehab_desktop.workflows.sheet_sentences import finding_sentence
from dutyrehab_desktop.workflows.terms import (
    COLUMN,
    SEPARATOR,
    Term,
    concepts_in,
    term_findings,
    terms,
)

QUESTIONNAIRE = resource("questionnaire")


def lacking(term: Term, language: str) -> list[str]:
    """The texts that speak of a concept and lack its term."""
    return [
        f"{text.place}: {text.texts[language]}"
        for text in own_texts()
        if term.english.search(text.texts["en"]) and term.lacks(text.texts[language], language)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("term", terms(), ids=lambda term: term.concept)
def test_every_text_that_speaks_of_a_concept_uses_its_term(term: Term, language: str) -> None:
    assert lacking(term, language) == []


def test_every_concept_stands_somewhere() -> None:
    texts = [text.texts["en"] for text in own_texts()]
    for term in terms():
        assert concepts_in(texts), term.concept
        assert any(term.english.search(text) for text in texts), term.concept


@pytest.mark.parametrize("sheet", ["survey", "choices"])
def test_every_row_names_the_concepts_that_it_speaks_of(sheet: str) -> None:
    with (QUESTIONNAIRE / f"{sheet}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            english = [text for name, text in row.items() if name.endswith("::en") and text]
            assert row[COLUMN] == SEPARATOR.join(concepts_in(english)), row["name"]


def test_the_programs_own_questionnaire_lacks_no_term() -> None:
    assert term_findings(read_workbook(QUESTIONNAIRE)) == ()


def test_a_text_without_its_term_is_told_by_sheet_row_and_language() -> None:
    book = Workbook(
        {
            "survey": [
                ["type", "name", "label::en", "label::ru", "concepts"],
                ["text", "one", "Who is the heir?", "Кто родственник?", "heir"],
                ["text", "two", "Who is the heir?", "Кто наследник?", "heir; witchcraft"],
                ["text", "three", "What then?", "", ""],
            ],
            "choices": [["list_name", "name", "label::en"]],
        }
    )
    found = term_findings(book)
    assert [(one.row, one.column, one.code, one.detail) for one in found] == [
        (2, "label::ru", "term-missing", "heir"),
        (3, "concepts", "unknown-concept", "witchcraft"),
    ]
    for language in ("en", "ru", "kk", "uz", "uz-Cyrl"):
        assert all(finding_sentence(one, language) for one in found)
