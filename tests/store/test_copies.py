import stat
from pathlib import Path

import pytest

from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.errors import VaultDamaged, VaultInUse, VaultKeyRefused
from dutyrehab_desktop.store.vault import Vault
from tests.store.conftest import VaultMaker
from tests.store.samples import ANSWER, answers, interview

CODE = "ABCDEFGH"


def test_a_copy_holds_the_same_and_opens_with_the_same_key(
    vault: Vault, key: bytearray, tmp_path: Path
) -> None:
    vault.interviews.begin(interview((ANSWER, "MARKER-said")))
    vault.copy_to(tmp_path / "stick", key)
    copy = Vault.open(tmp_path / "stick", key)
    assert copy.state_hash() == vault.state_hash()
    assert copy.device_id == vault.device_id
    copy.close()
    with pytest.raises(VaultKeyRefused):
        Vault.open(tmp_path / "stick", bytearray(32))


def test_a_copy_is_encrypted_and_belongs_to_its_owner(
    vault: Vault, key: bytearray, tmp_path: Path
) -> None:
    vault.interviews.begin(interview((ANSWER, "MARKER-said")))
    vault.copy_to(tmp_path / "stick", key)
    made = tmp_path / "stick" / "b.bin"
    assert not made.read_bytes().startswith(b"SQLite")
    assert b"MARKER" not in made.read_bytes()
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert {path.name for path in made.parent.iterdir()} == {"b.bin", "d.bin"}


def test_a_draft_continued_on_both_machines_is_one_record_with_a_conflict(
    make_vault: VaultMaker, key: bytearray, tmp_path: Path
) -> None:
    first = make_vault()
    first.interviews.begin(interview((ANSWER, "kz")))
    first.copy_to(tmp_path / "second", key)
    second = Vault.open(tmp_path / "second", key)
    second.new_identity()
    answers(first, CODE, "41")
    answers(second, CODE, "42")
    one, other = (each.interviews.load(CODE) for each in (first, second))
    joined, _ = one.merged(other)
    (conflict,) = joined.history.conflicts()
    assert {head.content.value for head in conflict.revisions} == {"41", "42"}
    assert len({head.device for head in conflict.revisions}) == 2
    second.close()


def test_a_new_copy_takes_the_place_of_the_former(
    vault: Vault, key: bytearray, tmp_path: Path
) -> None:
    vault.interviews.begin(interview())
    for text in ("41", "42"):
        answers(vault, CODE, text)
        vault.copy_to(tmp_path / "stick", key)
    copy = Vault.open(tmp_path / "stick", key)
    assert copy.interviews.load(CODE).sheet().answer("age").value == "42"
    copy.close()


def test_an_open_vault_is_never_copied_over(make_vault: VaultMaker, key: bytearray) -> None:
    vault, other = make_vault("one"), make_vault("other")
    with pytest.raises(VaultInUse):
        vault.copy_to(other.folder, key)


def test_a_copy_that_does_not_verify_leaves_the_former_one(
    vault: Vault, key: bytearray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.copy_to(tmp_path / "stick", key)
    former = (tmp_path / "stick" / "b.bin").read_bytes()
    whole = Database.copy_into

    def short(database: Database, path: Path) -> None:
        whole(database, path)
        path.write_bytes(path.read_bytes()[:-4096])

    monkeypatch.setattr(Database, "copy_into", short)
    with pytest.raises(VaultDamaged):
        vault.copy_to(tmp_path / "stick", key)
    assert (tmp_path / "stick" / "b.bin").read_bytes() == former
