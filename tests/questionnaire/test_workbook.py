"""The same questionnaire from a folder of CSV, a spreadsheet and Markdown; and pyxform's word."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import pyxform
import xlsxwriter
from pyxform.xls2xform import convert

from dutyrehab_desktop.questionnaire.compiled import compile_questionnaire
from dutyrehab_desktop.questionnaire.reader import (
    check_workbook,
    questionnaire_in,
    read_questionnaire,
)
from dutyrehab_desktop.questionnaire.structure_check import structure_findings
from dutyrehab_desktop.questionnaire.workbook import (
    Workbook,
    WorkbookTooLarge,
    WorkbookUnreadable,
    markdown_workbook,
    read_workbook,
)
from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.shipped import resource


def markdown_of(workbook: Workbook) -> str:
    lines = []
    for name, table in workbook.sheets.items():
        lines.append(f"| {name} |")
        for row in table:
            cells = [cell.replace("|", "\\|").replace("\n", " ") for cell in row]
            lines.append("| | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def flat(workbook: Workbook) -> Workbook:
    """Markdown cells hold no line breaks."""
    return Workbook(
        {
            name: [[cell.replace("\n", " ") for cell in row] for row in table]
            for name, table in workbook.sheets.items()
        }
    )


def test_a_spreadsheet_gives_the_very_bytes_that_the_csv_sheets_give(tmp_path: Path) -> None:
    folder = resource("questionnaire")
    book = tmp_path / "book.xlsx"
    book.write_bytes(workbook_bytes(read_workbook(folder)))
    from_csv = compile_questionnaire(read_questionnaire(folder))
    assert compile_questionnaire(read_questionnaire(book)) == from_csv


def test_markdown_tables_give_the_same_too(tmp_path: Path) -> None:
    workbook = flat(read_workbook(resource("questionnaire")))
    page = tmp_path / "book.md"
    page.write_text(markdown_of(workbook), encoding="utf-8")
    assert compile_questionnaire(read_questionnaire(page)) == compile_questionnaire(
        questionnaire_in(workbook)
    )


def test_our_own_sheets_are_accepted_by_pyxform_as_csv_and_as_spreadsheet(tmp_path: Path) -> None:
    workbook = read_workbook(resource("questionnaire"))
    book = tmp_path / "book.xlsx"
    book.write_bytes(workbook_bytes(workbook))
    assert structure_findings(workbook) == ()
    assert structure_findings(read_workbook(book)) == ()


def test_odk_validate_accepts_the_form_that_pyxform_makes_of_our_workbook(tmp_path: Path) -> None:
    java = shutil.which("java")
    if java is None:
        pytest.skip("Java is not on this machine")
    book = tmp_path / "book.xlsx"
    book.write_bytes(workbook_bytes(read_workbook(resource("questionnaire"))))
    made = convert(book)
    assert made.warnings == []
    form = tmp_path / "form.xml"
    form.write_text(made.xform, encoding="utf-8")
    jar = Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"
    command = [java, "-Djava.awt.headless=true", "-jar", str(jar), str(form)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert "Xform is valid!" in done.stdout, done.stderr
    assert done.returncode == 0


def test_numbers_dates_and_truth_values_of_a_spreadsheet_are_what_a_csv_would_hold(
    tmp_path: Path,
) -> None:
    path = tmp_path / "typed.xlsx"
    book = xlsxwriter.Workbook(str(path), {"in_memory": True})
    sheet = book.add_worksheet(" Settings ")
    sheet.write_row(0, 0, ["form_id", "version", "flag", "part"])
    sheet.write_row(1, 0, ["x", 3, True, 2.5])
    sheet.write_row(5, 7, [""])
    book.close()
    assert read_workbook(path).sheets == {
        "settings": [["form_id", "version", "flag", "part"], ["x", "3", "yes", "2.5"]]
    }


def test_empty_rows_keep_the_numbers_of_the_rows_below() -> None:
    workbook = markdown_workbook(
        "| survey |\n| | type | name |\n| |  |  |\n| | nonsense | x |\n# remark\nprose"
    )
    findings = check_workbook(workbook)
    assert ("survey", 3, "unknown-type") in [(f.sheet, f.row, f.code) for f in findings]


def test_a_bar_inside_a_cell_of_markdown_is_escaped() -> None:
    assert markdown_workbook("| s |\n| | a \\| b | c |").sheets == {"s": [["a | b", "c"]]}


@pytest.mark.parametrize("name", ["no.xlsx", "broken.xlsx", "text.xls", "latin.md"])
def test_what_is_no_workbook_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if not name.startswith("no"):
        path.write_bytes(b"PK\x03\x04 nonsense \xff\xfe")
    with pytest.raises(WorkbookUnreadable):
        read_workbook(path)


def test_a_workbook_larger_than_any_questionnaire_is_not_read() -> None:
    with pytest.raises(WorkbookTooLarge):
        markdown_workbook("| survey |\n" + "| | text | x |\n" * 20_001)


def test_pyxform_must_refuse_what_its_authors_say_and_tells_where(shared: Path) -> None:
    """What it must accept is accepted by it, and refused, if at all, by a named rule of ours."""
    cases = json.loads((shared / "testkits/xlsform/pyxform_forms.json").read_text())["cases"]
    unnoticed, unplaced, overdone = [], [], []
    for case in cases:
        workbook = _workbook_of(case)
        findings, structure = check_workbook(workbook), structure_findings(workbook)
        if case["errored"]:
            if not findings or not structure:
                unnoticed.append(case["id"])
            elif not any(finding.row for finding in findings) and "survey" in workbook.sheets:
                unplaced.append(case["id"])
        elif structure:
            overdone.append(case["id"])
    assert (unnoticed, unplaced, overdone) == ([], [], [])


def _workbook_of(case: dict[str, object]) -> Workbook:
    if "md" in case:
        return markdown_workbook(str(case["md"]))
    structure = case["ss_structure"]
    assert isinstance(structure, dict)
    tables = {}
    for name, rows in structure.items():
        heading = list(dict.fromkeys(cell for row in rows for cell in row))
        body = [[str(row.get(cell, "")) for cell in heading] for row in rows]
        tables[name] = [heading, *body]
    return Workbook(tables)
