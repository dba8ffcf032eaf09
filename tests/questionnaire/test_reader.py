import copy
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.errors import SheetProblem
from dutyrehab_desktop.questionnaire.model import AskedBy, QuestionType, Requirement
from dutyrehab_desktop.questionnaire.reader import lint_workbook, read_questionnaire
from dutyrehab_desktop.questionnaire.workbook import read_workbook
from tests.questionnaire.sheets import SETTINGS, SMALL, bracket, choice, question, write_sheets


def test_a_questionnaire_is_read_as_the_sheets_say(small_folder: Path) -> None:
    read = read_questionnaire(small_folder)
    assert read.languages == ("en", "ru")
    assert [section.name for section in read.sections] == ["start", "middle"]
    assert read.sections[1].items == ("stay", "smoker", "cigarettes", "worst", "cost", "words")
    assert read.rosters["stay"].questions == ("from", "to", "hurt")
    assert read.rosters["stay"].another == {"en": "Another?", "ru": "Ещё?"}
    assert read.questions["to"].constraint_messages == {"en": "Too early", "ru": "Слишком рано"}
    assert read.questions["others"].type is QuestionType.SELECT_MULTIPLE
    assert read.questions["others"].requirement is Requirement.HARD
    assert read.questions["hurt"].roster == "stay"
    assert read.questions["from"].asked_by is AskedBy.INTERVIEWEE
    assert not read.questions["smoker"].core
    chosen = read.choice("hurt", "secret")
    assert chosen is not None
    assert chosen.gate == "alone"
    assert len(read.sha256) == 64


def test_the_languages_begin_with_the_source_language(tmp_path: Path) -> None:
    settings = {**SETTINGS, "default_language": "ru"}
    assert read_questionnaire(write_sheets(tmp_path, **SMALL, settings=settings)).languages == (
        "ru",
        "en",
    )


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(small_folder: Path) -> None:
    before = read_questionnaire(small_folder)
    for file in small_folder.iterdir():
        data = file.read_bytes().replace(b"\n", b"\r\n")
        file.write_bytes(b"\xef\xbb\xbf" + data)
    assert read_questionnaire(small_folder) == before


SURVEY_DEFECTS = [
    ("unknown-type", "type", question("selct_one yn", "x")),
    ("forbidden-type", "type", question("geopoint", "x")),
    ("forbidden-type", "type", question("audio", "x")),
    ("unknown-list", "type", question("select_one nowhere", "x")),
    ("unknown-list", "type", question("select_one", "x")),
    ("list-not-wanted", "type", question("integer yn", "x")),
    ("bad-name", "name", question("integer", "1x")),
    ("missing-name", "name", question("integer", "")),
    ("duplicate-name", "name", question("integer", "cost")),
    ("duplicate-name", "name", question("integer", "stay")),
    ("bad-expression", "relevant", question("integer", "x", relevant="${cost} >")),
    ("unknown-function", "constraint", question("integer", "x", constraint="nosuch(.)")),
    ("bad-expression", "calculation", question("calculate", "x", calculation="1 +")),
    ("missing-calculation", "calculation", question("calculate", "x")),
    ("calculation-not-wanted", "calculation", question("integer", "x", calculation="1")),
    ("not-yes-or-no", "core", question("integer", "x", core="maybe")),
    ("not-yes-or-no", "required", question("integer", "x", required="status")),
    ("required-against-requirement", "required", question("integer", "x", required="yes")),
    ("bad-value", "requirement", question("integer", "x", requirement="must")),
    ("bad-value", "sensitivity", question("integer", "x", sensitivity="Z")),
    ("bad-value", "asked_by", question("integer", "x", asked_by="robot")),
    ("bad-appearance", "appearance", question("integer", "x", appearance="minimal")),
    ("bad-name", "gate", question("integer", "x", gate="is alone")),
    ("nested-repeat", "type", bracket("begin_repeat", "x")),
    ("nested-group", "type", bracket("begin_group", "x")),
    ("nothing-to-close", "type", bracket("end_group", "")),
]


@pytest.mark.parametrize(("code", "column", "row"), SURVEY_DEFECTS)
def test_a_defect_is_told_with_sheet_row_and_column(
    tmp_path: Path, code: str, column: str, row: dict[str, str]
) -> None:
    sheets = copy.deepcopy(SMALL)
    sheets["survey"].insert(8, row)
    with pytest.raises(SheetProblem) as caught:
        read_questionnaire(write_sheets(tmp_path, **sheets))
    found = {(finding.sheet, finding.row, finding.column, finding.code)
             for finding in caught.value.findings}  # fmt: skip
    # `duplicate-name` stands where the name comes again.
    rows = range(10, 20) if code == "duplicate-name" else (10,)
    assert any(("survey", number, column, code) in found for number in rows), found


CHOICE_DEFECTS = [
    ("duplicate-choice", "name", choice("yn", "yes")),
    ("after-refusals", "name", choice("yn", "perhaps")),
    ("bad-name", "name", choice("yn", "with blank")),
    ("bad-name", "list_name", choice("", "x")),
    ("bad-expression", "filter", choice("who", "x", filter="selected(${others}")),
    ("not-yes-or-no", "exclusive", choice("who", "x", exclusive="1")),
]


@pytest.mark.parametrize(("code", "column", "row"), CHOICE_DEFECTS)
def test_a_defect_of_the_choices_is_told_with_row_and_column(
    tmp_path: Path, code: str, column: str, row: dict[str, str]
) -> None:
    sheets = copy.deepcopy(SMALL)
    sheets["choices"].append(row)
    with pytest.raises(SheetProblem) as caught:
        read_questionnaire(write_sheets(tmp_path, **sheets))
    number = len(sheets["choices"]) + 1
    assert ("choices", number, column, code) in [
        (finding.sheet, finding.row, finding.column, finding.code)
        for finding in caught.value.findings
    ]


def test_all_defects_are_told_at_once(tmp_path: Path) -> None:
    sheets = copy.deepcopy(SMALL)
    sheets["survey"] += [question("integer", f"x{n}", relevant="(") for n in range(5)]
    sheets["choices"].append(choice("yn", "no way"))
    with pytest.raises(SheetProblem) as caught:
        read_questionnaire(write_sheets(tmp_path, **sheets))
    assert len(caught.value.findings) >= 6
    assert "survey, row 20, column relevant: bad-expression x0" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("survey.csv", None, "missing-sheet"),
        ("choices.csv", b"", "empty-sheet"),
        ("choices.csv", b"list_name,name\n\xff\xfe,1\n", "not-utf-8"),
        ("settings.csv", b'form_id,"version\n', "not-csv"),
        ("settings.csv", b"form_id\nsmall\n", "missing-column"),
        ("choices.csv", b"list_name,name,lable::en\nyn,yes,Yes\n", "unknown-column"),
        ("choices.csv", b"list_name,name,name\nyn,yes,yes\n", "doubled-column"),
        ("choices.csv", b"list_name,name\nyn,yes,Yes\n", "wrong-cell-count"),
        ("choices.csv", b"list_name,name,label\nyn,yes,Yes\n", "column-without-language"),
    ],
)
def test_a_sheet_that_is_no_sheet_is_named(
    small_folder: Path, name: str, data: bytes | None, code: str
) -> None:
    file = small_folder / name
    file.unlink() if data is None else file.write_bytes(data)
    with pytest.raises(SheetProblem) as caught:
        read_questionnaire(small_folder)
    assert (file.stem, code) in [(found.sheet, found.code) for found in caught.value.findings]


def test_a_group_that_is_not_closed_is_named(tmp_path: Path) -> None:
    sheets = copy.deepcopy(SMALL)
    sheets["survey"].pop()
    with pytest.raises(SheetProblem) as caught:
        read_questionnaire(write_sheets(tmp_path, **sheets))
    assert [(found.code, found.name) for found in caught.value.findings] == [
        ("not-closed", "middle")
    ]


def test_what_the_lint_finds_has_its_row(tmp_path: Path) -> None:
    sheets = copy.deepcopy(SMALL)
    sheets["survey"][13]["relevant"] = "${smokr} = 'yes'"
    sheets["choices"][2]["label::ru"] = ""
    found = lint_workbook(read_workbook(write_sheets(tmp_path, **sheets)))
    assert [(one.sheet, one.row, one.column, one.code) for one in found] == [
        ("choices", 4, "label::ru", "missing-text"),
        ("survey", 15, "relevant", "unknown-reference"),
    ]
