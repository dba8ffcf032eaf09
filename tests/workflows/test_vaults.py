"""Making, opening and locking a vault."""

from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.errors import KeyFileExists, WrongPassphrase
from dutyrehab_desktop.crypto.passphrase import FLOOR_COST
from dutyrehab_desktop.store.errors import VaultDamaged, VaultInUse
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import (
    PassphrasesDiffer,
    PassphraseTooShort,
    Role,
    create_vault,
    unlock,
    vault_in,
)
from tests.helpers.vaults import make_vault, open_vault, typed


def _create(folder: Path, first: str, second: str) -> None:
    create_vault(folder, Role.FIELD, typed(first), typed(second), TaskControl(), FLOOR_COST)


def test_a_vault_is_made_and_proven_by_opening_it(tmp_path: Path) -> None:
    passphrase, again = typed(), typed()
    folder = tmp_path / "vault"
    create_vault(folder, Role.FIELD, passphrase, again, TaskControl(), FLOOR_COST)
    assert vault_in(folder)
    assert not any(passphrase)
    assert not any(again)
    with open_vault(folder) as vault:
        assert vault.role is Role.FIELD


def test_two_different_passphrases_make_no_vault(tmp_path: Path) -> None:
    with pytest.raises(PassphrasesDiffer):
        _create(tmp_path / "vault", "five plain words to type", "five plain words to tape")
    assert not (tmp_path / "vault").exists()


@pytest.mark.parametrize("weak", ["secret", "four words are few", "жасырын сөз"])
def test_a_passphrase_that_is_easy_to_guess_makes_no_vault(tmp_path: Path, weak: str) -> None:
    with pytest.raises(PassphraseTooShort):
        _create(tmp_path / "vault", weak, weak)
    assert not (tmp_path / "vault").exists()


def test_a_second_vault_never_overwrites_the_first(tmp_path: Path) -> None:
    make_vault(tmp_path / "vault", Role.FIELD).lock()
    with pytest.raises(KeyFileExists):
        _create(tmp_path / "vault", "quite another set of words", "quite another set of words")
    open_vault(tmp_path / "vault").lock()


def test_a_wrong_passphrase_opens_nothing_and_is_wiped(tmp_path: Path) -> None:
    make_vault(tmp_path / "vault", Role.FIELD).lock()
    wrong = typed("six plain words to type here")
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path / "vault", wrong, TaskControl())
    assert not any(wrong)


def test_a_damaged_database_is_told_apart_from_a_wrong_passphrase(tmp_path: Path) -> None:
    make_vault(tmp_path / "vault", Role.FIELD).lock()
    database = max((tmp_path / "vault").glob("*.bin"), key=lambda path: path.name == "b.bin")
    content = bytearray(database.read_bytes())
    content[:2048] = bytes(2048)
    database.write_bytes(content)
    with pytest.raises(VaultDamaged):
        open_vault(tmp_path / "vault")


def test_a_vault_opens_once(tmp_path: Path) -> None:
    with make_vault(tmp_path / "vault", Role.FIELD), pytest.raises(VaultInUse):
        open_vault(tmp_path / "vault")


def test_a_job_has_a_connection_of_its_own(tmp_path: Path) -> None:
    with make_vault(tmp_path / "vault", Role.FIELD) as vault:
        with vault.in_this_thread() as other:
            assert other.store.device_id == vault.store.device_id
        assert vault.store.interviews.codes() == ()


def test_after_locking_the_key_is_gone(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", Role.FIELD)
    key = vault._key
    vault.lock()
    assert not any(key)
