"""Sheets of this room: read whole, or refused with the place of the defect."""

from pathlib import Path

import pytest

from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.sheets import read_keyed_rows, read_rows

COLUMNS = ("id", "en")


def written(folder: Path, text: str) -> Path:
    path = folder / "sheet.csv"
    path.write_bytes(text.encode())
    return path


def test_cells_may_hold_commas_quotes_and_line_ends(tmp_path: Path) -> None:
    path = written(tmp_path, 'id,en\r\none,"a, ""b""\nc"\r\n')
    assert read_rows(path, COLUMNS) == [{"id": "one", "en": 'a, "b"\nc'}]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("", 1),
        ("id,ru\na,b\n", 1),
        ("id,en\na\n", 2),
        ("id,en\na,b\na,b,c\n", 3),
        ('id,en\na,"b\n', 0),
    ],
)
def test_a_sheet_of_another_shape_is_refused_with_its_row(
    tmp_path: Path, text: str, row: int
) -> None:
    with pytest.raises(ReportSheetDamaged) as caught:
        read_rows(written(tmp_path, text), COLUMNS)
    assert caught.value.details["row"] == row
    assert caught.value.details["file"] == "sheet.csv"


def test_bytes_that_are_no_utf8_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_bytes(b"id,en\na,\xff\n")
    with pytest.raises(ReportSheetDamaged):
        read_rows(path, COLUMNS)


def test_a_sheet_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReportSheetDamaged):
        read_rows(tmp_path / "none.csv", COLUMNS)


@pytest.mark.parametrize("text", ["id,en\na,b\na,c\n", "id,en\na,b\n,c\n"])
def test_a_key_stands_once_and_is_never_empty(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReportSheetDamaged) as caught:
        read_keyed_rows(written(tmp_path, text), COLUMNS)
    assert caught.value.details == {"file": "sheet.csv", "row": 3, "column": "id"}
