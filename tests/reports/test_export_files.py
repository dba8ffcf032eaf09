"""The files themselves: read back by other libraries, and nothing in them is ever run."""

import csv
import io
import json
import zipfile
from dataclasses import replace

import pytest
import python_calamine

from dutyrehab_desktop.reports.export_csv import csv_bytes
from dutyrehab_desktop.reports.export_jsonl import jsonl_bytes
from dutyrehab_desktop.reports.export_rows import ExportSheet, words_sheet
from dutyrehab_desktop.reports.export_uwazi import uwazi_tables, uwazi_template
from dutyrehab_desktop.reports.export_words import ExportWords, FlatTable, shipped_wording
from dutyrehab_desktop.reports.export_xlsx import xlsx_bytes
from tests.reports.test_export_rows import FORM, INSIDE, tables

LANGUAGES = ("en", "ru", "kk", "uz", "uz-Cyrl")
FORMULAS = ("=1+1", "+7 700", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1+1")


def told(**changes: object) -> list[ExportSheet]:
    return list(tables(INSIDE, rights_limited="bank travel_abroad", **changes).values())


def in_words(language: str = "en", *, labels: bool = True) -> ExportWords:
    return ExportWords(FORM, language, labels)


def read(text: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_text_is_never_taken_for_a_formula(formula: str) -> None:
    table = FlatTable("words", (formula, "n"), ((formula, -5),))
    heading, row = read(csv_bytes(table))
    assert heading[0] == row[0] == f"'{formula}"
    assert row[1] == "-5", "a number of ours stays one"
    book = zipfile.ZipFile(io.BytesIO(xlsx_bytes([table])))
    sheet = book.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


def test_a_workbook_reads_back_as_the_same_tables_and_says_nothing_of_when() -> None:
    words = in_words()
    flat = [words.flat(sheet) for sheet in told()]
    made = xlsx_bytes(flat)
    assert made == xlsx_bytes(flat)
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(made))
    assert book.sheet_names == [table.name for table in flat]
    for table in flat:
        rows = book.get_sheet_by_name(table.name).to_python(skip_empty_area=False)
        assert tuple(rows[0]) == table.heading
        for row, expected in zip(rows[1:], table.rows, strict=True):
            assert [cell if cell != "" else None for cell in row] == list(expected)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_is_explained_in_every_language(language: str) -> None:
    words = in_words(language)
    sheets = told()
    book = words.codebook(sheets)
    named = [row[2] for row in book.rows if row[0] == "records"]
    assert named == [column.name for column in sheets[0].columns]
    assert all(row[3] and row[4] for row in book.rows)
    assert not any("${" in str(cell) for row in book.rows for cell in row)
    flat = words.flat(sheets[0])
    assert len(set(flat.heading)) == len(flat.heading)
    assert {len(row) for row in flat.rows} == {len(flat.heading)}


def test_a_number_that_is_not_known_is_empty_and_says_why() -> None:
    row = in_words(labels=False).flat(told(paying_month=None)[0])
    told_of = dict(zip(row.heading, row.rows[0], strict=True))
    assert (told_of["paying_month"], told_of["paying_month/status"]) == (None, "not_asked")
    assert told_of["episode/entries"] == 1


def test_json_lines_hold_entries_inside_and_every_gap_with_its_reason() -> None:
    (line,) = jsonl_bytes(told(job_now=None), in_words(labels=False)).decode().splitlines()
    record = json.loads(line)
    assert set(record["rights_limited"]) == {"bank", "travel_abroad"}
    assert record["job_now"] is None
    assert record["status"]["job_now"] == "not_asked"
    assert record["episode"][0]["ep_start"] == 2017
    assert record["proceeding"][0]["pr_episodes"] == [1]


def test_uwazi_finds_a_title_and_a_property_in_its_template_for_every_column() -> None:
    words = in_words("ru")
    sheets = told(loss_heads=None)
    described = {(row[0], row[1]) for row in uwazi_template(sheets, words).rows}
    for table in uwazi_tables(sheets, words):
        assert table.heading[0] == "title"
        assert all(row[0] for row in table.rows)
        assert {(table.name, name) for name in table.heading[1:]} <= described
        assert not any(" " in name for name in table.heading)
    main = uwazi_tables(sheets, words)[0]
    row = dict(zip(main.heading, main.rows[0], strict=True))
    assert len(str(row["rights_limited"]).split("|")) == 2
    assert row["loss_heads"] == "Не спросили", "an empty cell would be left alone"


def test_a_bar_in_a_label_does_not_part_a_term() -> None:
    sheets = told()
    barred = tuple(replace(one, labels={"en": f"{one.name}|x"}) for one in FORM.lists["rights"])
    form = replace(FORM, lists={**FORM.lists, "rights": barred})
    main = uwazi_tables(sheets, ExportWords(form, "en", labels=True))[0]
    row = dict(zip(main.heading, main.rows[0], strict=True))
    assert row["rights_limited"] == "travel_abroad/x|bank/x"


def test_every_sentence_of_the_sheet_is_said_by_somebody() -> None:
    wording = shipped_wording()
    assert all(len(texts) == 4 for texts in wording.texts.values())
    about = in_words("kk").about([("people", "21")])
    assert about.rows[0][1] == "21"
    assert about.rows[-1][1] == wording.say("terms", "kk")


def test_words_stand_without_their_record() -> None:
    sheet = words_sheet([("ru", "Правда.")])
    flat = in_words().flat(sheet)
    assert flat.rows == ((1, "ru", "Правда."),)
    assert replace(sheet, rows=()).columns == sheet.columns
