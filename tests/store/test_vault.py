import stat
import threading
from pathlib import Path

import pytest

from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import (
    VaultClosed,
    VaultExists,
    VaultInUse,
    VaultKeyRefused,
    VaultMissing,
    VaultUnreachable,
)
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.vault import Vault
from tests.store.conftest import VaultMaker
from tests.store.samples import answers, digest, interview


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_vault_remembers_whose_it_is(make_vault: VaultMaker, key: bytearray) -> None:
    made = make_vault(role=Role.COORDINATOR)
    device = made.device_id
    made.close()
    again = Vault.open(made.folder, key)
    assert (again.role, again.device_id) == (Role.COORDINATOR, device)
    assert len(device) == 32
    again.close()


def test_the_files_of_a_vault_say_nothing_and_belong_to_their_owner(vault: Vault) -> None:
    assert stat.S_IMODE(vault.folder.stat().st_mode) == 0o700
    for path in vault.folder.iterdir():
        assert path.name.split("-")[0] in {"b.bin", "c.bin", "d.bin"}
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_closed_vault_leaves_no_log_behind(vault: Vault) -> None:
    vault.interviews.begin(interview())
    vault.close()
    assert names(vault.folder) == {"b.bin", "c.bin", "d.bin"}


def test_a_key_file_that_lies_there_already_stays(tmp_path: Path, key: bytearray) -> None:
    folder = tmp_path / "v"
    folder.mkdir()
    (folder / "a.bin").write_bytes(b"key file")
    Vault.create(folder, Role.FIELD, key).close()
    assert (folder / "a.bin").read_bytes() == b"key file"


def test_a_vault_is_never_made_over_another(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(interview())
    vault.close()
    with pytest.raises(VaultExists):
        Vault.create(vault.folder, Role.COORDINATOR, key)
    again = Vault.open(vault.folder, key)
    assert again.role is Role.FIELD
    assert again.interviews.codes() == ("ABCDEFGH",)
    again.close()


def test_a_making_that_fails_leaves_no_database(
    tmp_path: Path, key: bytearray, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise VaultUnreachable

    monkeypatch.setattr("dutyrehab_desktop.store.copies.refuse_plain", fail)
    with pytest.raises(VaultUnreachable):
        Vault.create(tmp_path / "v", Role.FIELD, key)
    assert names(tmp_path / "v") <= {"d.bin"}
    monkeypatch.undo()
    Vault.create(tmp_path / "v", Role.FIELD, key).close()


def test_what_an_interrupted_making_left_is_cleared(tmp_path: Path, key: bytearray) -> None:
    folder = tmp_path / "v"
    folder.mkdir()
    for name in ("e.bin", "e.bin-wal"):
        (folder / name).write_bytes(b"half a database")
    Vault.create(folder, Role.FIELD, key).close()
    assert names(folder) == {"b.bin", "c.bin", "d.bin"}


def test_the_wrong_key_opens_nothing_and_frees_the_vault(vault: Vault, key: bytearray) -> None:
    vault.close()
    with pytest.raises(VaultKeyRefused):
        Vault.open(vault.folder, bytearray(32))
    Vault.open(vault.folder, key).close()


def test_a_folder_without_a_vault_is_told_apart(tmp_path: Path, key: bytearray) -> None:
    with pytest.raises(VaultMissing):
        Vault.open(tmp_path, key)
    assert not Vault.exists(tmp_path)
    assert names(tmp_path) == set()


def test_only_one_program_has_a_vault_open(vault: Vault, key: bytearray) -> None:
    with pytest.raises(VaultInUse):
        Vault.open(vault.folder, key)
    vault.close()
    Vault.open(vault.folder, key).close()


def test_a_job_has_its_own_connection_under_the_same_lock(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(interview())
    seen: list[object] = []

    def job() -> None:
        own = vault.second_connection(key)
        try:
            answers(own, "ABCDEFGH", "42")
            seen.append(own.interviews.codes())
        finally:
            own.close()

    worker = threading.Thread(target=job)
    worker.start()
    worker.join()
    assert seen == [("ABCDEFGH",)]
    assert len(vault.interviews.load("ABCDEFGH").history) == 1


def test_the_vault_stays_locked_for_others_until_the_last_job_ends(
    vault: Vault, key: bytearray
) -> None:
    job = vault.second_connection(key)
    vault.close()
    with pytest.raises(VaultInUse):
        Vault.open(vault.folder, key)
    with pytest.raises(VaultClosed):
        vault.interviews.codes()
    assert job.interviews.codes() == ()
    job.close()
    Vault.open(vault.folder, key).close()


def test_no_job_begins_after_the_vault_was_locked(vault: Vault, key: bytearray) -> None:
    vault.close()
    with pytest.raises(VaultClosed):
        vault.second_connection(key)


def test_a_job_that_cannot_open_gives_its_holding_back(vault: Vault, key: bytearray) -> None:
    with pytest.raises(VaultKeyRefused):
        vault.second_connection(bytearray(32))
    vault.close()
    Vault.open(vault.folder, key).close()


def test_closing_twice_does_no_harm(vault: Vault) -> None:
    vault.close()
    vault.close()


def test_the_list_shows_open_and_sealed_interviews(vault: Vault) -> None:
    for code in ("ZZZZZZZZ", "AAAAAAAA", "MMMMMMMM"):
        vault.interviews.begin(interview(code=code))
    vault.interviews.set_state("AAAAAAAA", InterviewState.SIGNED)
    vault.sealed.seal("MMMMMMMM", b"blob", digest(b"blob"))
    assert [(line.code, line.state) for line in vault.lines()] == [
        ("ZZZZZZZZ", InterviewState.DRAFT),
        ("AAAAAAAA", InterviewState.SIGNED),
        ("MMMMMMMM", InterviewState.SEALED),
    ]


def test_the_state_hash_follows_what_is_written_and_nothing_else(vault: Vault) -> None:
    seen = [vault.state_hash()]
    vault.interviews.begin(interview())
    seen.append(vault.state_hash())
    answers(vault, "ABCDEFGH", "42")
    seen.append(vault.state_hash())
    vault.interviews.remember("ABCDEFGH", "age")
    assert vault.state_hash() == seen[-1]
    vault.sealed.seal("ABCDEFGH", b"blob", digest(b"blob"))
    seen.append(vault.state_hash())
    vault.sealed.mark_exported([digest(b"blob")], "bundle")
    seen.append(vault.state_hash())
    assert len(set(seen)) == 5
