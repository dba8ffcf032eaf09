"""A referral list as coordinators keep it in a spreadsheet."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.workbook import WorkbookUnreadable
from dutyrehab_desktop.workflows.guidance import meant, values, word
from dutyrehab_desktop.workflows.projects import HelpKind, Referral, in_order
from dutyrehab_desktop.workflows.referral_sheets import (
    COLUMNS,
    ReferralSheetProblem,
    read_referrals,
    write_referrals,
)
from dutyrehab_desktop.workflows.sheet_sentences import finding_sentence
from tests.bundles.test_project import referrals
from tests.helpers.vaults import HELPERS

LANGUAGES = ("en", "ru", "kk", "uz", "uz-Cyrl")


def sheet(folder: Path, *rows: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> Path:
    path = folder / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
    return path


def told(path: Path) -> list[tuple[int, str, str]]:
    with pytest.raises(ReferralSheetProblem) as caught:
        read_referrals(path)
    for finding in caught.value.findings:
        assert all(finding_sentence(finding, language) for language in LANGUAGES)
    return [(one.row, one.column, one.code) for one in caught.value.findings]


ROW = {"city": "Almaty", "kind": "lawyer", "who": "A lawyer", "reach": "+7 700"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_written_in_any_language_is_read_back(language: str, tmp_path: Path) -> None:
    write_referrals(HELPERS, tmp_path / "list.xlsx", language)
    assert read_referrals(tmp_path / "list.xlsx") == in_order(HELPERS)


@given(st.lists(referrals, max_size=6), st.sampled_from(LANGUAGES))
def test_every_list_goes_through_a_spreadsheet_unchanged(
    tmp_path_factory: pytest.TempPathFactory, lines: list[Referral], language: str
) -> None:
    path = tmp_path_factory.mktemp("sheets") / "list.xlsx"
    write_referrals(lines, path, language)
    assert read_referrals(path) == in_order(tuple(dict.fromkeys(lines)))


def test_an_empty_sheet_to_fill_in_has_its_headings(tmp_path: Path) -> None:
    write_referrals((), tmp_path / "list.xlsx", "ru")
    assert read_referrals(tmp_path / "list.xlsx") == ()


def test_words_of_any_language_codes_and_dotted_days_are_understood(tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        {**ROW, "kind": "Психолог", "languages": "Казахский; rus, ruscha", "cost": "Тегін"},
    )
    assert (2, "languages", "bad-value") in told(path)
    path = sheet(
        tmp_path,
        {
            **ROW,
            "kind": " ПСИХОЛОГ ",
            "languages": "казахский; ruscha\nuz",
            "cost": "Тегін",
            "supervised": "safe",
            "checked_on": "3.11.2026",
        },
    )
    (line,) = read_referrals(path)
    assert line.kind is HelpKind.PSYCHOLOGIST
    assert line.languages == ("kk", "ru", "uz")
    assert (line.cost, line.supervised, line.checked_on) == ("free", "safe", "2026-11-03")


def test_every_defect_is_told_by_row_and_column_and_nothing_is_used(tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        ROW,
        {**ROW, "city": "", "kind": "wizard"},
        {},
        {**ROW, "checked_on": "soon", "cost": "a lot"},
        {**ROW, "note": "x" * 300},
    )
    assert told(path) == [
        (3, "city", "missing-value"),
        (3, "kind", "bad-value"),
        (5, "cost", "bad-value"),
        (5, "checked_on", "bad-value"),
        (6, "", "cell-too-long"),
    ]


def test_headings_are_checked_first(tmp_path: Path) -> None:
    path = sheet(tmp_path, columns=("city", "kind", "who", "telephone"))
    assert told(path) == [(1, "telephone", "unknown-column"), (1, "reach", "missing-column")]
    empty = tmp_path / "empty.csv"
    empty.write_text("", "utf-8")
    assert told(empty) == [(0, "", "missing-sheet")]


def test_more_lines_than_anybody_reads_are_refused(tmp_path: Path) -> None:
    rows = [{**ROW, "who": f"Helper {number}"} for number in range(1001)]
    assert told(sheet(tmp_path, *rows)) == [(1002, "", "too-many-rows")]


def test_the_same_line_twice_is_one_line(tmp_path: Path) -> None:
    assert len(read_referrals(sheet(tmp_path, ROW, ROW))) == 1


def test_what_is_no_sheet_is_told(tmp_path: Path) -> None:
    odd = tmp_path / "list.xlsx"
    odd.write_bytes(b"not a spreadsheet")
    with pytest.raises(WorkbookUnreadable):
        read_referrals(odd)


@pytest.mark.parametrize("column", ["kind", "cost", "supervised", "language"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_has_a_word_that_means_it(column: str, language: str) -> None:
    for value in values(column):
        assert meant(column, word(column, value, language)) == value
    assert meant(column, "something else") == ""
