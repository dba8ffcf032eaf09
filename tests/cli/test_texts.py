"""Which texts are signed, by the command line; and which lack their term."""

import csv
import json
from pathlib import Path

from dutyrehab_desktop.questionnaire.workbook import Workbook, read_workbook
from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.workflows.own_texts import SHEET
from tests.cli.test_commands import call


def test_a_reviewers_sheet_is_written_and_what_was_signed_is_read(tmp_path: Path) -> None:
    sheet, out = tmp_path / "texts.xlsx", tmp_path / "reviews.csv"
    assert call("texts", "sheet", "--of", "kk", "--out", sheet).returncode == 0
    table = read_workbook(sheet).sheets[SHEET]
    table[1][3:] = ["An invented reader", "2027-01-15"]
    sheet.write_bytes(workbook_bytes(Workbook({SHEET: table})))
    done = call("texts", "sign", sheet, "--of", "kk", "--out", out, "--json")
    assert json.loads(done.stdout) == {"signed": 1}
    with out.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["reviewer"], row["date"]) == ("An invented reader", "2027-01-15")
    table[1][2] = "басқа сөз"
    sheet.write_bytes(workbook_bytes(Workbook({SHEET: table})))
    refused = call("texts", "sign", sheet, "--of", "kk", "--out", out)
    assert refused.returncode == 1
    assert "Sheet texts, row 2, column text" in refused.stdout.decode()


def test_the_state_of_the_texts_is_counted_by_language() -> None:
    done = json.loads(call("texts", "state", "--json").stdout)
    assert [one["language"] for one in done["languages"]] == ["ru", "kk", "uz"]
    assert all(one["signed"] == 0 < one["texts"] for one in done["languages"])


def test_the_programs_own_texts_lack_no_term() -> None:
    assert json.loads(call("questionnaire", "terms", "--json").stdout) == {"findings": []}
