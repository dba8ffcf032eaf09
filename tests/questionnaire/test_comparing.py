"""What changed between two versions, and what would get lost."""

import copy
from collections.abc import Callable
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.comparing import (
    changes,
    consent_due,
    lost,
    needs_new_consent,
    renamed_questions,
)
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire
from tests.questionnaire.sheets import SETTINGS, SMALL, Row, choice, question, write_sheets

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


def put(row_name: str, /, **cells: str) -> Callable[[Sheets], None]:
    def edit(sheets: Sheets) -> None:
        next(row for row in sheets["survey"] if row["name"] == row_name).update(cells)

    return edit


def test_a_question_that_becomes_delicate_needs_a_new_consent(
    small: Questionnaire, changed: Changed
) -> None:
    assert needs_new_consent(small, changed(put("smoker", sensitivity="X"))) == ("smoker",)
    assert needs_new_consent(small, changed(put("smoker", name="smokes", old_names="smoker"))) == ()


def agreed(sheets: Sheets) -> None:
    sheets["survey"][1:1] = [
        question("note", "read_out"),
        question("select_one yn", "c_store", label__en="May I write?", label__ru="Можно?"),
    ]


@pytest.mark.parametrize(
    ("name", "cells", "due"),
    [
        ("c_store", {"label::en": "May I write and send?"}, True),
        ("c_store", {"label::ru": "Можно ли?"}, False),
        ("c_store", {"relevant": "${path} = 'full'"}, True),
        ("c_store", {"purpose::en": "So."}, False),
        ("read_out", {"label::en": "Something else"}, True),
        ("smoker", {"label::en": "Something else"}, False),
    ],
)
def test_a_permission_that_says_something_else_needs_a_new_consent(
    changed: Changed, name: str, cells: dict[str, str], due: bool
) -> None:
    old = changed(agreed)

    def edit(sheets: Sheets) -> None:
        agreed(sheets)
        put(name, **cells)(sheets)

    new = changed(edit)
    assert [finding.detail for finding in consent_due(old, new)] == [name] * due

    def with_version(sheets: Sheets) -> None:
        edit(sheets)
        sheets["settings"] = {**SETTINGS, "consent_version": "2"}  # type: ignore[assignment]

    assert not list(consent_due(old, changed(with_version)))


def test_entries_of_a_list_that_is_gone_would_get_lost(
    small: Questionnaire, changed: Changed
) -> None:
    found = lost(small, changed(put("stay", name="arrest")))
    assert [(finding.code, finding.detail) for finding in found] == [
        ("question-lost", "from"),
        ("question-lost", "to"),
        ("question-lost", "hurt"),
    ]
    assert not list(lost(small, changed(put("stay", name="arrest", old_names="stay"))))
