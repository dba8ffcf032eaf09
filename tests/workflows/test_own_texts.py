"""Every text is a draft until somebody signs it, and again when it changes."""

from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.workbook import Workbook, read_workbook
from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.workflows import own_texts as room
from dutyrehab_desktop.workflows.own_texts import (
    LANGUAGES,
    SHEET,
    OwnText,
    ReviewSheetProblem,
    own_texts,
    read_signatures,
    review_counts,
    review_sheet,
    sheet_texts,
    signature_rows,
    window_texts,
)


def written(table: list[list[str]], folder: Path) -> Path:
    path = folder / "texts.xlsx"
    path.write_bytes(workbook_bytes(Workbook({SHEET: table})))
    return path


def test_sheets_and_window_are_both_counted() -> None:
    assert len(list(sheet_texts())) > 2_500
    assert len(list(window_texts())) > 400
    assert all(text.texts.get(language) for text in own_texts() for language in LANGUAGES)


def test_nobody_has_signed_anything_yet_and_the_count_says_so() -> None:
    for count in review_counts():
        assert count.signed == 0
        assert count.texts > 2_500


def test_a_signature_belongs_to_the_words_in_one_language() -> None:
    text = OwnText("here", {"en": "Next", "ru": "Далее", "kk": "Әрі қарай"})
    moved = OwnText("there", dict(text.texts))
    other = OwnText("here", {**text.texts, "ru": "Вперёд"})
    meant = OwnText("here", {**text.texts, "en": "Forward"})
    assert moved.digest("ru") == text.digest("ru")
    assert other.digest("ru") != text.digest("ru")
    assert other.digest("kk") == text.digest("kk")
    assert meant.digest("ru") != text.digest("ru")
    assert text.digest("ru") != text.digest("kk")


def test_a_reviewer_gets_a_sheet_signs_in_it_and_the_count_grows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = review_sheet("kk").sheets[SHEET]
    assert len(table) - 1 == review_counts()[LANGUAGES.index("kk")].texts
    for row in table[1:4]:
        row[3:] = ["An invented reader", "2027-01-15"]
    signed = read_signatures(written(table, tmp_path), "kk")
    assert len(signed) == 3
    assert len(list(signature_rows(signed))) == 3
    monkeypatch.setattr(room, "signatures", lambda: signed)
    assert [count.signed for count in review_counts()] == [0, 3, 0]
    again = review_sheet("kk").sheets[SHEET]
    assert [row[3] for row in again[1:5]] == ["An invented reader"] * 3 + [""]


def test_changed_words_half_signatures_and_other_sheets_are_refused(tmp_path: Path) -> None:
    table = review_sheet("uz").sheets[SHEET][:5]
    table[1][2:] = ["boshqa gap", "A reader", "2027-01-15"]
    table[2][3:] = ["A reader", ""]
    table[3][3:] = ["", "2027-01-15"]
    with pytest.raises(ReviewSheetProblem) as caught:
        read_signatures(written(table, tmp_path), "uz")
    assert [(one.row, one.column, one.code) for one in caught.value.findings] == [
        (2, "text", "another-text"),
        (3, "date", "bad-value"),
        (4, "reviewer", "missing-value"),
    ]
    with pytest.raises(ReviewSheetProblem):
        read_signatures(written([["place", "text"], ["a", "b"]], tmp_path), "uz")


def test_the_sheet_goes_through_a_spreadsheet_unchanged(tmp_path: Path) -> None:
    table = review_sheet("ru").sheets[SHEET]
    read = read_workbook(written(table, tmp_path)).sheets[SHEET]
    assert [row[:3] for row in read] == [row[:3] for row in table]
