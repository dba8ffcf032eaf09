"""What stands under a published table."""

import pytest

from dutyrehab_desktop.reports.publishing_notes import (
    ExceptionNote,
    cell_text,
    notes_under,
    read_publishing_words,
)
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.showing import Mark, Profile, Shown
from dutyrehab_desktop.reports.small_cells import protect
from tests.reports.invented_people import WORLD, Town, listed

TROUBLE, NONE = {"work": 1, "help": 0}, {"work": 0, "help": 0}


@pytest.mark.parametrize("language", LANGUAGES)
def test_profile_marks_and_exception_are_printed_under_the_table(language: str) -> None:
    words = read_publishing_words()
    town = Town((TROUBLE,) * 10 + (NONE,), ())
    tables = [listed(town, "work", "kz", ["count-work"])]
    hidden = protect(tables, Profile.PUBLIC, town.people(), WORLD).tables[0]
    assert len(notes_under(hidden, Profile.PUBLIC, words, language)) == 2
    signed = protect(
        tables, Profile.PUBLIC, town.people(), WORLD, signed=frozenset({"work-kz"})
    ).tables[0]
    assert [cell.number for cell in signed.lines[0]] == [10, 1]
    note = ExceptionNote("As the report of 2023 did.", "2026-11", ("babab",) * 10)
    printed = notes_under(signed, Profile.PUBLIC, words, language, note)
    assert len(printed) == 4
    assert "As the report of 2023 did." in printed[2]
    assert " ".join(note.words) in printed[3]


def test_a_table_of_too_few_people_says_so() -> None:
    town = Town((TROUBLE,) * 9, ())
    shown = protect(
        [listed(town, "work", "kz", ["count-work"])], Profile.PUBLIC, town.people(), WORLD
    ).tables[0]
    assert "Too few" in notes_under(shown, Profile.PUBLIC, read_publishing_words(), "en")[1]


def test_marks_are_the_same_in_every_language() -> None:
    cells = (Shown(Mark.NUMBER, 7), Shown(Mark.BELOW), Shown(Mark.HIDDEN), Shown(Mark.TOO_FEW))
    assert [cell_text(cell, 5) for cell in cells] == ["7", "<5", "…", "–"]
