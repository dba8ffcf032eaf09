"""Identity sheets: beside their interview on a laptop, in a set of their own at the coordinator."""

from itertools import permutations
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.devices import Devices, Role
from dutyrehab_desktop.store.errors import SealBroken, SheetMissing, VaultUnreachable
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.identity import Opening
from dutyrehab_desktop.store.opener import create_database, open_database
from dutyrehab_desktop.store.received import Arrival, ArrivalKind, ReceivedBundle
from dutyrehab_desktop.store.schema import MIGRATIONS, migrate
from dutyrehab_desktop.store.vault import Vault
from tests.store.conftest import VaultMaker
from tests.store.samples import ANSWER, DEVICES, arrived, decrypted, digest, interview, sheet_of

CODE, OTHER = "ABCDEFGH", "ZZZZZZZZ"
BLOB, SHEET = b"only the coordinator opens this", b"and this for a purpose"


@pytest.fixture
def desk(make_vault: VaultMaker) -> Vault:
    """A coordinator's vault."""
    return make_vault("desk", Role.COORDINATOR)


def sheet(text: bytes = SHEET, code: str = CODE) -> Arrival:
    return sheet_of(code, text)


def take_in(desk: Vault, number: int, *sheets: Arrival) -> None:
    bundle = ReceivedBundle(f"bundle-{number}", "ab" * 32, DEVICES[0], number, "2026-12")
    desk.merging.receive(bundle, [arrived(interview((ANSWER, "kz"))), *sheets])


def sealed(vault: Vault, code: str = CODE, text: bytes = SHEET) -> None:
    vault.interviews.begin(interview((ANSWER, "kz"), code=code))
    vault.sealed.seal(code, BLOB + code.encode(), digest(BLOB + code.encode()), "", text)


# On the laptop


def test_a_sheet_lies_beside_its_interview_and_only_where_there_is_one(vault: Vault) -> None:
    sealed(vault)
    sealed(vault, OTHER, b"")
    assert [each.sheet for each in vault.sealed.sealed_blobs()] == [SHEET, b""]
    assert SHEET in decrypted(vault.folder)


def test_with_the_interview_its_sheet_is_deleted_and_no_other(vault: Vault) -> None:
    sealed(vault)
    sealed(vault, OTHER, b"of somebody else")
    vault.sealed.delete(CODE)
    plain = decrypted(vault.folder)
    assert SHEET not in plain
    assert b"of somebody else" in plain


def test_a_code_that_is_sealed_once_more_has_the_sheet_of_each(vault: Vault) -> None:
    sealed(vault)
    vault.interviews.begin(interview((ANSWER, "uz")))
    vault.sealed.seal(CODE, b"newer", digest(b"newer"), "", b"newer sheet")
    found = {each.blob: each.sheet for each in vault.sealed.sealed_blobs()}
    assert found == {BLOB + CODE.encode(): SHEET, b"newer": b"newer sheet"}
    vault.sealed.delete(CODE)
    assert vault.sealed.sealed_blobs() == ()
    plain = decrypted(vault.folder)
    assert SHEET not in plain
    assert b"newer sheet" not in plain


def test_sealing_that_fails_half_way_keeps_neither(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise VaultUnreachable

    vault.interviews.begin(interview((ANSWER, "kz")))
    before = vault.state_hash()
    monkeypatch.setattr("dutyrehab_desktop.store.sealed.delete_rows", fail)
    with pytest.raises(VaultUnreachable):
        vault.sealed.seal(CODE, BLOB, digest(BLOB), "", SHEET)
    assert vault.state_hash() == before
    assert vault.sealed.sealed_blobs() == ()


def test_a_sheet_that_is_not_what_was_sealed_is_noticed(vault: Vault, key: bytearray) -> None:
    sealed(vault)
    vault.close()
    _change(vault.folder, key, "update sealed set sheet = x'00'")
    again = Vault.open(vault.folder, key)
    with pytest.raises(SealBroken):
        again.sealed.sealed_blobs()
    again.close()


def test_an_older_vault_with_sealed_interviews_opens_and_has_no_sheets(
    tmp_path: Path, key: bytearray
) -> None:
    folder = tmp_path / "old"
    files = VaultFiles(folder)
    files.make_folder()
    old = Database(create_database(files.database, key), files)
    migrate(old, MIGRATIONS[:2])
    Devices(old).introduce(Role.FIELD)
    values = (CODE, digest(BLOB), "needs", "1", "ru", "2026-11", "bundle-1", BLOB, "r")
    old.change(lambda c: c.execute("insert into sealed values (?, ?, ?, ?, ?, ?, ?, ?, ?)", values))
    old.close()
    vault = Vault.open(folder, key)
    (kept,) = vault.sealed.sealed_blobs()
    assert (kept.code, kept.blob, kept.bundle, kept.recipient) == (CODE, BLOB, "bundle-1", "r")
    assert kept.sheet == b""
    vault.close()


def test_a_copy_holds_sheets_and_openings(
    make_vault: VaultMaker, key: bytearray, tmp_path: Path
) -> None:
    field, desk = make_vault("field"), make_vault("desk", Role.COORDINATOR)
    sealed(field)
    take_in(desk, 1, sheet())
    desk.identity.open(Opening(CODE, "the agreed call", "2026-12"))
    for vault in (field, desk):
        vault.copy_to(tmp_path / "stick" / vault.folder.name, key)
    copy = Vault.open(tmp_path / "stick" / "field", key)
    assert copy.sealed.sealed_blobs() == field.sealed.sealed_blobs()
    copy.close()
    copy = Vault.open(tmp_path / "stick" / "desk", key)
    copy.new_identity()
    assert copy.identity.count(CODE) == 1
    assert copy.identity.openings(CODE) == desk.identity.openings(CODE)
    copy.close()


# At the coordinator


def test_every_different_sheet_of_a_record_is_kept(desk: Vault) -> None:
    take_in(desk, 1, sheet(b"one"))
    take_in(desk, 2, sheet(b"two"), sheet(b"of another", OTHER))
    assert (desk.identity.count(CODE), desk.identity.count(OTHER)) == (2, 1)
    opened = desk.identity.open(Opening(CODE, "the agreed call", "2026-12"))
    assert set(opened) == {b"one", b"two"}


def test_the_same_sheet_twice_changes_nothing(desk: Vault) -> None:
    take_in(desk, 1, sheet())
    take_in(desk, 2, sheet())
    take_in(desk, 2, sheet())
    assert desk.identity.count(CODE) == 1


def test_the_order_of_sheets_does_not_matter(make_vault: VaultMaker) -> None:
    hashes, opened = set(), set()
    for turn, order in enumerate(permutations(range(3))):
        desk = make_vault(f"desk{turn}", Role.COORDINATOR)
        for number in order:
            take_in(desk, number, sheet(b"alternative %d" % number), sheet())
        hashes.add(desk.state_hash())
        opened.add(desk.identity.open(Opening(CODE, "a call", "2026-12")))
    assert len(hashes) == len(opened) == 1


def test_a_sheet_that_is_not_what_it_says_takes_nothing_in(desk: Vault) -> None:
    before = desk.state_hash()
    with pytest.raises(SealBroken):
        take_in(desk, 1, Arrival(ArrivalKind.IDENTITY, CODE, "00" * 32, SHEET))
    assert desk.state_hash() == before
    assert desk.interviews.codes() == ()


def test_nothing_is_opened_that_is_not_written_down(
    desk: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(desk, 1, sheet())
    monkeypatch.setattr("dutyrehab_desktop.store.identity._NOTE", "insert into nowhere values (1)")
    given: list[object] = []
    with pytest.raises(Exception, match="nowhere"):
        given += desk.identity.open(Opening(CODE, "a call", "2026-12"))
    assert given == []
    assert desk.identity.openings(CODE) == ()


def test_where_there_is_no_sheet_nothing_is_written_down(desk: Vault) -> None:
    take_in(desk, 1, sheet(b"x", OTHER))
    with pytest.raises(SheetMissing):
        desk.identity.open(Opening(CODE, "a call", "2026-12"))
    assert desk.identity.openings(CODE) == ()


def test_what_was_written_down_stands_after_the_vault_was_closed(
    desk: Vault, key: bytearray
) -> None:
    take_in(desk, 1, sheet())
    noted = [Opening(CODE, "the agreed call", "2026-12"), Opening(CODE, "again", "2027-01")]
    for opening in noted:
        desk.identity.open(opening)
    desk.close()
    again = Vault.open(desk.folder, key)
    assert again.identity.openings(CODE) == tuple(noted)
    assert again.identity.openings(OTHER) == ()
    again.close()


def test_an_opening_is_never_changed_afterwards(desk: Vault, key: bytearray) -> None:
    take_in(desk, 1, sheet())
    desk.identity.open(Opening(CODE, "the agreed call", "2026-12"))
    desk.close()
    with pytest.raises(IntegrityError, match="append-only"):
        _change(desk.folder, key, "update identity_opening set purpose = 'another'")


def test_a_damaged_sheet_is_noticed_before_it_is_given(desk: Vault, key: bytearray) -> None:
    take_in(desk, 1, sheet())
    desk.close()
    _change(desk.folder, key, "update identity_sheet set blob = x'00'")
    again = Vault.open(desk.folder, key)
    with pytest.raises(SealBroken):
        again.identity.open(Opening(CODE, "a call", "2026-12"))
    assert again.identity.openings(CODE) == ()
    again.close()


def _change(folder: Path, key: bytearray, statement: str) -> None:
    database = Database(open_database(VaultFiles(folder).database, key), VaultFiles(folder))
    try:
        database.change(lambda connection: connection.execute(statement))
    finally:
        database.close()
