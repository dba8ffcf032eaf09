"""What changed between two versions, and what would get lost."""

import copy
from collections.abc import Callable
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.comparing import (
    changes,
    lost,
    needs_new_consent,
    renamed_questions,
)
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire
from tests.questionnaire.sheets import SMALL, Row, choice, question, write_sheets

Sheets = dict[str, list[Row]]


@pytest.fixture
def changed(tmp_path: Path) -> Callable[[Callable[[Sheets], None]], Questionnaire]:
    def change(edit: Callable[[Sheets], None]) -> Questionnaire:
        sheets = copy.deepcopy(SMALL)
        edit(sheets)
        return read_questionnaire(write_sheets(tmp_path, **sheets))

    return change


Changed = Callable[[Callable[[Sheets], None]], Questionnaire]


def row_of(sheets: Sheets, name: str) -> Row:
    return next(row for row in sheets["survey"] if row["name"] == name)


def kinds(old: Questionnaire, new: Questionnaire) -> list[tuple[str, str, str]]:
    return [(change.kind, change.name, change.column) for change in changes(old, new)]


def test_nothing_changed_between_a_version_and_itself(small: Questionnaire) -> None:
    assert changes(small, small) == ()
    assert list(lost(small, small)) == []


def test_a_renamed_question_that_says_so_loses_nothing(
    small: Questionnaire, changed: Changed
) -> None:
    def edit(sheets: Sheets) -> None:
        row_of(sheets, "cost").update(name="price", old_names="cost")

    new = changed(edit)
    assert renamed_questions(small, new) == {"cost": "price"}
    assert ("question-renamed", "price", "name") in kinds(small, new)
    assert list(lost(small, new)) == []


def test_a_renamed_question_that_does_not_say_so_is_told(
    small: Questionnaire, changed: Changed
) -> None:
    new = changed(lambda sheets: row_of(sheets, "cost").update(name="price"))
    assert [(one.code, one.detail) for one in lost(small, new)] == [("question-lost", "cost")]
    assert ("question-added", "price", "") in kinds(small, new)
    assert ("question-removed", "cost", "") in kinds(small, new)


def test_a_note_or_a_calculation_may_go(small: Questionnaire, changed: Changed) -> None:
    new = changed(lambda sheets: sheets["survey"].remove(row_of(sheets, "goodbye")))
    assert list(lost(small, new)) == []


def test_a_choice_that_went_is_told_unless_another_names_it(
    small: Questionnaire, changed: Changed
) -> None:
    def edit(sheets: Sheets, old_values: str) -> None:
        friend = next(row for row in sheets["choices"] if row["name"] == "friend")
        friend.update(name="companion", old_values=old_values)

    new = changed(lambda sheets: edit(sheets, ""))
    assert [(one.code, one.detail) for one in lost(small, new)] == [("choice-lost", "who/friend")]
    new = changed(lambda sheets: edit(sheets, "friend"))
    assert list(lost(small, new)) == []
    assert ("choice-renamed", "who/companion", "name") in kinds(small, new)


def test_texts_and_logic_are_told_apart(small: Questionnaire, changed: Changed) -> None:
    def edit(sheets: Sheets) -> None:
        row_of(sheets, "cigarettes").update(relevant="${smoker} = 'no'")
        row_of(sheets, "words")["label::ru"] = "Скажите"
        sheets["choices"].append(choice("path", "quick"))

    assert kinds(small, changed(edit)) == [
        ("logic-changed", "cigarettes", "relevant"),
        ("text-changed", "words", "label::ru"),
        ("choice-added", "path/quick", ""),
    ]


def test_a_new_identifying_question_needs_a_new_consent(
    small: Questionnaire, changed: Changed
) -> None:
    def edit(sheets: Sheets) -> None:
        sheets["survey"][-1:-1] = [
            question("text", "nickname", sensitivity="I"),
            question("text", "colour", sensitivity="O"),
        ]

    assert needs_new_consent(small, changed(edit)) == ("nickname",)
