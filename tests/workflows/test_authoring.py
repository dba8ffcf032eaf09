"""Writing a questionnaire: what a researcher is told, and what is written."""

import csv
import json
import re
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.errors import SheetProblem
from dutyrehab_desktop.questionnaire.workbook import Workbook, read_workbook
from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows import authoring
from dutyrehab_desktop.workflows.sheet_sentences import finding_codes, finding_sentence
from tests.questionnaire.sheets import SMALL, write_sheets
from tests.workflows.broken_sheets import BROKEN, Sheets, broken, put

TOLD = Path(__file__).with_name("broken_sheets.json")
"""What a researcher is told about each of the broken questionnaires, read by a person."""


def written(folder: Path, sheets: Sheets) -> Path:
    settings = sheets.get("settings")
    write_sheets(folder, sheets["survey"], sheets["choices"])
    if settings is not None:
        with (folder / "settings.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(settings[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(settings)
    return folder


@pytest.mark.parametrize("defect", BROKEN)
def test_a_broken_questionnaire_is_told_by_place_and_sentence(tmp_path: Path, defect: str) -> None:
    checked = authoring.check(written(tmp_path, broken(BROKEN[defect])))
    told = [finding_sentence(finding, "en") for finding in checked.findings]
    assert told == json.loads(TOLD.read_text(encoding="utf-8"))[defect]
    assert told
    assert not checked.sound


def test_every_code_of_the_sheets_has_a_sentence() -> None:
    rooms = [Path(authoring.__file__).parents[1] / name for name in ("questionnaire", "law")]
    given = re.compile(
        r"(?:Finding\(|found\(|_tell\(|yield |raise ValueError\()[^\n]*?\"([a-z-]+)\""
    )
    used = {
        code
        for room in rooms
        for path in room.glob("*.py")
        for code in given.findall(path.read_text("utf-8"))
    }
    codes = {code for code in used if "-" in code and not code.startswith(("question-a", "text-"))}
    assert codes <= finding_codes() | {"question-removed", "question-renamed", "logic-changed"} | {
        "choice-added", "choice-removed", "choice-renamed",
    }  # fmt: skip


def test_sound_sheets_are_called_sound(tmp_path: Path) -> None:
    checked = authoring.check(write_sheets(tmp_path, **SMALL))
    assert checked.sound
    assert checked.languages == ("en", "ru")


def test_a_question_that_got_lost_since_the_last_version_is_told(tmp_path: Path) -> None:
    former = authoring.load(write_sheets(tmp_path, **SMALL))
    checked = authoring.check(written(tmp_path, broken(put("cost", name="price"))), former)
    assert [(one.code, one.detail) for one in checked.findings] == [("question-lost", "cost")]


def test_a_compiled_form_is_written_once_and_only_from_sound_sheets(tmp_path: Path) -> None:
    target = tmp_path / "form.json"
    with pytest.raises(SheetProblem):
        authoring.build(written(tmp_path, broken(put("cost", name="my cost"))), target)
    assert not target.exists()
    built = authoring.build(write_sheets(tmp_path, **SMALL), target)
    assert authoring.load(target) == built
    with pytest.raises(authoring.TargetExists):
        authoring.build(tmp_path, target)
    with pytest.raises(authoring.TargetUnwritable):
        authoring.build(tmp_path, tmp_path / "nowhere" / "form.json")


def test_the_shipped_workbook_holds_the_law_and_builds_the_shipped_form(tmp_path: Path) -> None:
    sheets = authoring.to_xlsx(*_book(tmp_path))
    assert {"survey", "choices", "settings", "barriers", "law_settings"} <= set(sheets)
    authoring.build(tmp_path / "book.xlsx", tmp_path / "form.json")
    shipped = resource("questionnaire", "compiled.json").read_bytes()
    assert (tmp_path / "form.json").read_bytes() == shipped


def test_law_sheets_in_the_workbook_are_checked_against_the_questionnaire(tmp_path: Path) -> None:
    authoring.to_xlsx(*_book(tmp_path))
    assert authoring.check(tmp_path / "book.xlsx").sound
    tables = dict(read_workbook(tmp_path / "book.xlsx").sheets)
    heading, first, *rest = tables["barriers"]
    first[heading.index("found")] = "${nobody} = 'yes'"
    first[heading.index("sources")] = ""
    tables["barriers"] = [heading, first, *rest]
    (tmp_path / "wrong.xlsx").write_bytes(workbook_bytes(Workbook(tables)))
    told = [
        finding_sentence(one, "en") for one in authoring.check(tmp_path / "wrong.xlsx").findings
    ]
    assert "Sheet barriers, row 2, column found: There is no question named “nobody”." in told
    assert "Sheet barriers, row 2, column sources: This rule names no source." in told


def _book(folder: Path) -> tuple[Path, Path, Path]:
    questionnaire, law = authoring.shipped_sheets()
    return questionnaire, folder / "book.xlsx", law
