"""The consent ledger: rows are added, never changed."""

from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.errors import HandingMissing
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.ledger import HandedRecord, HandingNote, Ledger, NewHanding
from dutyrehab_desktop.store.opener import create_database
from dutyrehab_desktop.store.schema import migrate
from tests.store.conftest import VaultMaker

ONE, OTHER = "AAAAAAAA", "BBBBBBB2"


def made(*codes: str) -> NewHanding:
    records = tuple(HandedRecord(code, "c_lawyers", "ab" * 16, "cd" * 32) for code in codes)
    return NewHanding(
        *("2026-11", "lawyer", "Somebody", "", "ru", False, "abcd2345.bin", "ef" * 32, records)
    )


def test_rows_are_read_back_with_records_and_notes(make_vault: VaultMaker) -> None:
    ledger = make_vault("desk").ledger
    assert ledger.write(made(ONE, OTHER)) == 1
    assert ledger.write(made(OTHER)) == 2
    note = HandingNote("told", OTHER, "2026-12", "deleted")
    ledger.note(1, note)
    latest, first = ledger.handings()
    assert (latest.number, latest.made, latest.notes) == (2, made(OTHER), ())
    assert (first.number, first.made, first.notes) == (1, made(ONE, OTHER), (note,))


@pytest.mark.parametrize(("number", "code"), [(2, ""), (1, OTHER), (0, ONE)])
def test_a_note_belongs_to_something_that_was_handed_over(
    make_vault: VaultMaker, number: int, code: str
) -> None:
    ledger = make_vault("desk").ledger
    ledger.write(made(ONE))
    with pytest.raises(HandingMissing):
        ledger.note(number, HandingNote("told", code, "2026-12", "x"))
    assert ledger.handings()[0].notes == ()


@pytest.mark.parametrize("table", ["handing", "handed", "handing_note"])
@pytest.mark.parametrize("change", ["delete from {}", "update {} set rowid = 7"])
def test_no_row_is_ever_changed_or_deleted(
    tmp_path: Path, key: bytearray, table: str, change: str
) -> None:
    database = Database(create_database(tmp_path / "x.bin", key), VaultFiles(tmp_path))
    migrate(database)
    ledger = Ledger(database)
    ledger.write(made(ONE))
    ledger.note(1, HandingNote("told", ONE, "2026-12", "x"))
    before = ledger.handings()
    column = "code" if table == "handed" else "number"
    sql = change.format(table).replace("rowid", column)
    with pytest.raises(IntegrityError, match="append-only"):
        database.change(lambda connection: connection.execute(sql))
    assert ledger.handings() == before
    database.close()
