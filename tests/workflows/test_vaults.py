"""Making, opening and locking a vault."""

import subprocess
import sys
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.errors import KeyFileExists, WrongPassphrase
from dutyrehab_desktop.crypto.passphrase import FLOOR_COST
from dutyrehab_desktop.store.errors import VaultDamaged, VaultExists, VaultInUse
from dutyrehab_desktop.workflows.passphrase_check import PassphraseTooShort
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import (
    FactorUnreadable,
    change_factor,
    erase,
    make_factor,
    read_factor,
    set_erasing,
)
from dutyrehab_desktop.workflows.vaults import (
    KEY_FILE,
    NEXT_KEY_FILE,
    PassphrasesDiffer,
    Protection,
    Role,
    create_vault,
    unlock,
    vault_in,
)
from tests.helpers.vaults import PASSPHRASE, make_vault, open_vault, typed


def _create(folder: Path, first: str, second: str) -> None:
    create_vault(
        folder, Role.FIELD, typed(first), typed(second), TaskControl(), Protection(FLOOR_COST)
    )


def test_a_vault_is_made_and_proven_by_opening_it(tmp_path: Path) -> None:
    passphrase, again = typed(), typed()
    folder = tmp_path / "vault"
    create_vault(folder, Role.FIELD, passphrase, again, TaskControl(), Protection(FLOOR_COST))
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


def test_after_locking_the_keys_are_gone(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", Role.FIELD)
    keys = vault._keys
    assert len(keys.database) == len(keys.local) == 32
    vault.lock()
    assert not any(keys.database)
    assert not any(keys.local)


def test_a_vault_needs_the_file_on_the_separate_medium_where_it_was_made_with_one(
    tmp_path: Path,
) -> None:
    factor = make_factor(tmp_path / "stick.bin")
    made = typed(PASSPHRASE), typed(PASSPHRASE)
    protection = Protection(FLOOR_COST, factor)
    create_vault(tmp_path / "vault", Role.FIELD, *made, TaskControl(), protection)
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path / "vault", typed(PASSPHRASE), TaskControl())
    change_factor(tmp_path / "vault", typed(PASSPHRASE), factor, None)
    unlock(tmp_path / "vault", typed(PASSPHRASE), TaskControl()).lock()
    change_factor(tmp_path / "vault", typed(PASSPHRASE), None, read_factor(tmp_path / "stick.bin"))
    unlock(tmp_path / "vault", typed(PASSPHRASE), TaskControl(), factor).lock()


def test_a_file_of_a_separate_medium_is_never_overwritten_and_never_beside_the_vault(
    tmp_path: Path,
) -> None:
    make_vault(tmp_path / "vault", Role.FIELD).lock()
    with pytest.raises(VaultExists):
        make_factor(tmp_path / "vault" / "x")
    (tmp_path / "mine").write_bytes(b"a photograph")
    with pytest.raises(FactorUnreadable):
        make_factor(tmp_path / "mine")
    assert read_factor(tmp_path / "mine") == b"a photograph"
    (tmp_path / "empty").touch()
    for unusable in ("empty", "missing", "vault"):
        with pytest.raises(FactorUnreadable):
            read_factor(tmp_path / unusable)


def test_an_erased_vault_is_gone_without_its_passphrase(tmp_path: Path) -> None:
    make_vault(tmp_path / "vault", Role.FIELD).lock()
    erase(tmp_path / "vault")
    assert list((tmp_path / "vault").iterdir()) == []
    erase(tmp_path / "vault")


def test_the_passphrase_that_erases_may_be_short_and_works_once_for_all(tmp_path: Path) -> None:
    make_vault(tmp_path / "vault", Role.FIELD).lock()
    with pytest.raises(PassphrasesDiffer):
        set_erasing(tmp_path / "vault", typed(PASSPHRASE), typed("no"), typed("yes"))
    set_erasing(tmp_path / "vault", typed(PASSPHRASE), typed("no"), typed("no"))
    open_vault(tmp_path / "vault").lock()
    for said in ("no", PASSPHRASE):
        with pytest.raises(WrongPassphrase):
            unlock(tmp_path / "vault", typed(said), TaskControl())


@pytest.mark.parametrize("moment", ["before the database", "after the database"])
def test_a_making_that_was_killed_is_no_vault_and_keeps_nobody_from_the_next_try(
    tmp_path: Path, moment: str
) -> None:
    folder = tmp_path / "vault"
    killed = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from dutyrehab_desktop.crypto.passphrase import FLOOR_COST\n"
        "from dutyrehab_desktop.workflows import vaults\n"
        "die = lambda *_: os._exit(9)\n"
        "if sys.argv[2] == 'before the database': vaults.Vault.create = die\n"
        "else: vaults.rename = die\n"
        "one = bytearray(sys.argv[3].encode())\n"
        "vaults._make(Path(sys.argv[1]), vaults.Role.FIELD, one, vaults.Protection(FLOOR_COST))\n"
    )
    done = subprocess.run([sys.executable, "-c", killed, folder, moment, PASSPHRASE])
    assert done.returncode == 9
    assert list(folder.iterdir()), "something was begun"
    assert not vault_in(folder)
    _create(folder, PASSPHRASE, PASSPHRASE)
    unlock(folder, typed(), TaskControl()).lock()
    assert not (folder / NEXT_KEY_FILE).exists()


def test_a_database_without_a_key_file_is_never_overwritten(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    _create(folder, PASSPHRASE, PASSPHRASE)
    kept = (folder / KEY_FILE).read_bytes()
    (folder / KEY_FILE).unlink()
    with pytest.raises(VaultExists):
        _create(folder, PASSPHRASE, PASSPHRASE)
    (folder / KEY_FILE).write_bytes(kept)
    unlock(folder, typed(), TaskControl()).lock()
