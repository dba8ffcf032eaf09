"""An interview under a later version of its questionnaire: nothing dropped, nothing misread."""

import copy
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire
from dutyrehab_desktop.questionnaire.versions import carried_over
from tests.questionnaire.conftest import a_sheet
from tests.questionnaire.sheets import SMALL, Row, write_sheets

Sheets = dict[str, list[Row]]
Edit = Callable[[Sheets], None]
Changed = Callable[[Edit], Questionnaire]


def put(row_name: str, /, **cells: str) -> Edit:
    def edit(sheets: Sheets) -> None:
        rows = sheets["survey"] + sheets["choices"]
        next(row for row in rows if row["name"] == row_name).update(cells)

    return edit


@pytest.fixture
def changed(tmp_path: Path) -> Changed:
    def change(edit: Edit) -> Questionnaire:
        sheets = copy.deepcopy(SMALL)
        edit(sheets)
        return read_questionnaire(write_sheets(tmp_path, **sheets))

    return change


def test_under_the_same_version_everything_stays_as_it_is(small: Questionnaire) -> None:
    sheet = a_sheet({"smoker": "yes", "cost": "12.5", "words": "so"})
    assert carried_over(sheet, small) == (sheet, {})


def test_an_answer_follows_its_question_to_a_new_name(changed: Changed) -> None:
    new = changed(put("cost", name="price", old_names="sum cost"))
    sheet, orphans = carried_over(a_sheet({"cost": "12.5"}), new)
    assert sheet.answer("price") == Answer("12.5")
    assert not orphans


def test_an_answer_follows_its_choice_to_a_new_name(changed: Changed) -> None:
    new = changed(put("friend", name="companion", old_values="friend"))
    sheet, orphans = carried_over(a_sheet({"others": "friend police"}), new)
    assert sheet.answer("others") == Answer("companion police")
    assert not orphans


@pytest.mark.parametrize(
    ("edit", "name", "value"),
    [
        (put("cost", name="price"), "cost", "12.5"),
        (put("friend", name="companion"), "others", "friend police"),
        (put("cost", type="integer", appearance=""), "cost", "12.5"),
        (put("words", type="date"), "words", "in spring"),
        (put("others", type="select_one who"), "others", "friend police"),
    ],
)
def test_what_has_no_place_any_more_is_an_orphan_and_reads_as_not_asked(
    changed: Changed, edit: Edit, name: str, value: str
) -> None:
    sheet, orphans = carried_over(a_sheet({name: value}), changed(edit))
    assert orphans == {Place(name): Answer(value)}
    assert sheet.answer(name).status is Status.NOT_ASKED


def test_an_answer_of_an_entry_does_not_become_one_of_the_person(changed: Changed) -> None:
    def edit(sheets: Sheets) -> None:
        row = next(row for row in sheets["survey"] if row["name"] == "hurt")
        sheets["survey"].remove(row)
        sheets["survey"].insert(-1, row)

    sheet = AnswerSheet({Place("hurt", "e1"): Answer("yes")})
    assert list(carried_over(sheet, changed(edit)).orphans) == [Place("hurt", "e1")]


def test_a_refusal_is_kept_whatever_the_kind_of_question(changed: Changed) -> None:
    new = changed(put("smoker", type="integer"))
    told = AnswerSheet({Place("smoker"): Answer("dk", Status.DK)})
    assert carried_over(told, new).sheet.answer("smoker") == Answer("", Status.DK)


def test_two_laptops_with_two_versions_hide_nothing_from_each_other(changed: Changed) -> None:
    new = changed(put("cost", name="price", old_names="cost"))
    same = carried_over(a_sheet({"cost": "5", "price": "5"}), new)
    assert same.sheet.answer("price") == Answer("5")
    assert not same.orphans
    other = carried_over(a_sheet({"cost": "5", "price": "7"}), new)
    assert other.sheet.answer("price") == Answer("7")
    assert other.orphans == {Place("cost"): Answer("5")}


def test_a_list_of_entries_follows_to_a_new_name(changed: Changed) -> None:
    new = changed(put("stay", name="arrest", old_names="stay"))
    entries = RosterEntries(("e1",), RosterState.COMPLETE)
    told = AnswerSheet({Place("hurt", "e1"): Answer("yes")}, {"stay": entries})
    sheet, orphans = carried_over(told, new)
    assert sheet.rosters == {"arrest": entries}
    assert sheet.answer("hurt", "e1") == Answer("yes")
    assert not orphans


def test_entries_told_under_both_names_stand_in_one_list_that_is_open(changed: Changed) -> None:
    new = changed(put("stay", name="arrest", old_names="stay"))
    one = RosterEntries(("e1", "e2"), RosterState.COMPLETE)
    other = RosterEntries(("e2", "e3"), RosterState.OPEN)
    sheet, _ = carried_over(AnswerSheet({}, {"stay": one, "arrest": other}), new)
    assert sheet.entries("arrest") == RosterEntries(("e1", "e2", "e3"), RosterState.OPEN)


def test_what_was_told_inside_a_list_that_is_gone_is_kept_apart(changed: Changed) -> None:
    new = changed(put("stay", name="arrest"))
    told = AnswerSheet({Place("hurt", "e1"): Answer("yes")}, {"stay": RosterEntries(("e1",))})
    sheet, orphans = carried_over(told, new)
    assert orphans == {Place("hurt", "e1"): Answer("yes")}
    assert sheet == AnswerSheet()


def test_a_place_that_waits_for_a_choice_is_not_filled_from_a_former_name(
    changed: Changed,
) -> None:
    new = changed(put("cost", name="price", old_names="cost"))
    sheet, orphans = carried_over(a_sheet({"cost": "5"}), new, [Place("price")])
    assert sheet.answer("price").status is Status.NOT_ASKED
    assert orphans == {Place("cost"): Answer("5")}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["cost", "price", "others", "smoker", "words", "gone"]),
        st.sampled_from(["", "5", "5.5", "yes", "friend", "friend police", "2020-01", "dk"]),
    )
)
def test_every_answer_is_either_carried_over_or_an_orphan(
    small: Questionnaire, told: dict[str, str]
) -> None:
    sheet = AnswerSheet({Place(name): Answer(value) for name, value in told.items()})
    carried, orphans = carried_over(sheet, small)
    assert set(carried.answers) | set(orphans) == set(sheet.answers)
    assert set(carried.answers) & set(orphans) == set()
    again = carried_over(carried, small)
    assert again == (carried, {})
