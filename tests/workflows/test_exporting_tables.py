"""Tables of counts as files: hidden as they are shown, with what must stand below."""

import csv
import io
import json
import tarfile
from pathlib import Path

import pyrage
import pytest
import python_calamine

from dutyrehab_desktop.reports.showing import Mark, Profile, Shown, ShownSet, ShownTable
from dutyrehab_desktop.reports.tables import Cell, Line, Table
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.exporting_records import FileKind, exports
from dutyrehab_desktop.workflows.exporting_tables import TableOrder, write_tables
from dutyrehab_desktop.workflows.ledger import ledger
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


def shown(too_few: bool = False) -> ShownSet:
    lines = tuple(Line(label, (Cell((), 31337), Cell((), 4))) for label in ("=Work", "None"))
    table = Table("R10", "Work", ("Yes", "No"), lines, (), 31341, "kz", ("job_now",), False, ("*",))
    cells = (
        (Shown(Mark.NUMBER, 31337), Shown(Mark.BELOW)),
        (Shown(Mark.HIDDEN), Shown(Mark.TOO_FEW)),
    )
    n = Shown(Mark.TOO_FEW) if too_few else Shown(Mark.NUMBER, 31341)
    one = ShownTable(table, cells, 5, n)
    return ShownSet(Profile.PUBLIC, (one, one))


def order(kind: FileKind = FileKind.CSV, **more: object) -> TableOrder:
    given: dict[str, object] = {"in_clear": True, **more}
    return TableOrder(shown(), "2026-01 – 2026-10", "en", kind, **given)  # type: ignore[arg-type]


def read(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def test_what_is_hidden_stays_hidden_and_everything_stands_below(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    done = write_tables(coordinator_vault, content, order(), tmp_path / "out", surroundings)
    assert sorted(path.name for path in done.path.iterdir()) == ["R10-kz-2.csv", "R10-kz.csv"]
    rows = read(done.path / "R10-kz.csv")
    assert rows[0] == ["Work", "Yes", "No"]
    assert rows[1] == ["'=Work", "31337", "<5"]
    assert rows[2] == ["None", "…", "–"]
    below = {row[0]: row[1] for row in rows[4:]}
    assert below["People counted"] == "31341"
    assert below["Months of the interviews"] == "2026-01 – 2026-10"
    assert below["Versions"] == f"{content.questionnaire.version} · {content.law.version}"
    assert "*" in below
    assert any("hidden, because otherwise" in each for each in below)
    assert not any(cell == "4" for row in rows for cell in row)


def test_a_workbook_holds_numbers_as_numbers_encrypted_and_logged(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    person = pyrage.x25519.Identity.generate()
    wanted = order(FileKind.XLSX, in_clear=False, key=str(person.to_public()))
    done = write_tables(coordinator_vault, content, wanted, tmp_path / "out", surroundings)
    plain = pyrage.decrypt(done.path.read_bytes(), [person])
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        book = archive.extractfile("tables.xlsx")
        assert book is not None
        sheet = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(book.read()))
    assert sheet.sheet_names == ["R10-kz", "R10-kz-2"]
    assert sheet.get_sheet_by_index(0).to_python()[1] == ["=Work", 31337.0, "<5"]
    (row,) = exports(coordinator_vault)
    assert (row.made.purpose, row.made.records, row.handing) == ("tables", 2, 0)
    assert json.loads(row.made.described)["profile"] == "public"
    assert ledger(coordinator_vault, content, surroundings, TaskControl()) == ()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uz", "uz-Cyrl"])
def test_of_too_few_people_no_number_stands_there_in_any_language(
    coordinator_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    tmp_path: Path,
    language: str,
) -> None:
    few = TableOrder(shown(too_few=True), "", language, FileKind.CSV, in_clear=True)
    done = write_tables(coordinator_vault, content, few, tmp_path / "out", surroundings)
    rows = read(done.path / "R10-kz.csv")
    assert not any("31337" in cell for row in rows for cell in row)
