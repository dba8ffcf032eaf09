"""The sheet of readings is refused with every defect, or read whole."""

import csv
import shutil

import pytest

from dutyrehab_desktop.law.comparing import law_changes
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.reader import read_law
from dutyrehab_desktop.shipped import resource

SHEET = "reform_changes"


@pytest.fixture
def sheets(tmp_path):
    folder = tmp_path / "law"
    shutil.copytree(resource("law"), folder)
    return folder


def edit(folder, name, /, **cells):
    """Other cells in one row; without any, the row goes."""
    path = folder / f"{SHEET}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    kept = [row | (cells if row["id"] == name else {}) for row in rows]
    if not cells:
        kept = [row for row in rows if row["id"] != name]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(kept)


@pytest.mark.parametrize(
    ("name", "cells", "column", "code"),
    [
        ("sub02-kz1", {"reform": "Sub99"}, "reform", "unknown-reference"),
        ("sub02-kz1", {"name": "KZ9"}, "name", "unknown-reference"),
        ("sub02-kz1", {"also": "${pr_type} ="}, "also", "bad-expression"),
        ("sub02-kz1", {"also": "${nobody} = 'yes'"}, "also", "unknown-reference"),
        ("sub02-kz1", {"no_longer": "${pr_outcome} = 'sentenced'"}, "no_longer", "not-in-list"),
        ("sub02-kz1", {"also": "${out_parole}"}, "also", "out-of-reach"),
        ("sub02-kz1", {"country": "UZ"}, "country", "bad-value"),
        ("sub02-kz1", {"opens": "yes"}, "sheet", "change-not-clear"),
        ("sub02-kz1", {"also": "", "no_longer": ""}, "sheet", "change-not-clear"),
        ("sub02-kz1", {"name": "KZ1b"}, "no_longer", "nothing-to-open"),
        ("sub02-kz1", {"reading::en": ""}, "reading::en", "missing-text"),
        ("sub01-no-rule", {"name": "KZ1"}, "sheet", "change-not-clear"),
        ("sys01-kz1-services", {"opens": ""}, "sheet", "change-not-clear"),
        ("sys01-kz1-services", {"name": "KZ1 money"}, "name", "unknown-reference"),
        ("proc-admission-confessed", {"name": "nobody"}, "name", "unknown-reference"),
        ("sub03-kz1-vague", {"special": "no"}, "special", "special-not-said"),
        ("sub04-kz4", {"special": "no"}, "special", "special-not-said"),
        ("sub02-uz1", {"also": "${complaint_led_nowhere}"}, "special", "special-not-said"),
        ("sub02-kz1", {"sheet": "barriers"}, "sheet", "bad-value"),
        ("sub02-kz1", {"special": "perhaps"}, "special", "bad-value"),
        ("sub01-no-rule", {"id": "sub02-kz1"}, "id", "doubled-name"),
    ],
)
def test_every_defect_is_told_with_its_place(sheets, questionnaire, name, cells, column, code):
    edit(sheets, name, **cells)
    with pytest.raises(LawSheetProblem) as caught:
        read_law(sheets, questionnaire)
    assert (SHEET, column, code) in {
        (one.sheet, one.column, one.code) for one in caught.value.findings
    }


def test_a_proposal_that_is_missing_is_told(sheets, questionnaire):
    edit(sheets, "sub01-no-rule")
    with pytest.raises(LawSheetProblem) as caught:
        read_law(sheets, questionnaire)
    assert [(one.code, one.detail) for one in caught.value.findings] == [
        ("change-missing", "Sub01")
    ]


def test_a_proposal_changes_rules_or_none_never_both(sheets, questionnaire):
    edit(sheets, "sub01-no-rule", reform="Sub02")
    with pytest.raises(LawSheetProblem) as caught:
        read_law(sheets, questionnaire)
    codes = {one.code for one in caught.value.findings}
    assert codes == {"change-missing", "change-not-clear"}


def test_another_reading_is_a_change_of_the_law(sheets, questionnaire, law):
    edit(sheets, "sub04-kz4", confidence="likely", no_longer="${illtreated} != 'no'")
    found = law_changes(law, read_law(sheets, questionnaire))
    assert {(one.sheet, one.name, one.column) for one in found} == {
        (SHEET, "sub04-kz4", "confidence"),
        (SHEET, "sub04-kz4", "no_longer"),
    }
