"""Another passphrase at once, another data key, and what a kill leaves behind."""

from pathlib import Path

import pytest

from dutyrehab_desktop.crypto import keyfile, slots
from dutyrehab_desktop.crypto.errors import WrongPassphrase
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.store.errors import VaultInUse
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows import vaults
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.passphrase_check import PassphraseTooShort
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import change_passphrase, rotate
from dutyrehab_desktop.workflows.vaults import (
    KEY_FILE,
    PassphrasesDiffer,
    Role,
    unlock,
)
from tests.helpers.answers import tell, whole_story
from tests.helpers.vaults import PASSPHRASE as TYPED
from tests.helpers.vaults import make_vault

NOTHING = TaskControl()
PASSPHRASE = TYPED.encode()
OTHER = b"seven other invented words for a vault"


@pytest.fixture
def told(tmp_path: Path, content: Content, surroundings: Surroundings) -> tuple[Path, str]:
    """A locked vault with an interview in it, and its state."""
    folder = tmp_path / "vault"
    with make_vault(folder, Role.FIELD) as vault:
        tell(begin_interview(content, vault.store, surroundings, spoken="ru"), whole_story())
        return folder, vault.store.state_hash()


def state(folder: Path, passphrase: bytes = PASSPHRASE) -> str:
    with unlock(folder, bytearray(passphrase), NOTHING) as vault:
        vault.store.check()
        return vault.store.state_hash()


def test_another_passphrase_opens_the_vault_at_once_and_the_old_one_does_not(
    told: tuple[Path, str],
) -> None:
    folder, before = told
    change_passphrase(folder, bytearray(PASSPHRASE), bytearray(OTHER), bytearray(OTHER))
    assert state(folder, OTHER) == before
    with pytest.raises(WrongPassphrase):
        state(folder)


def test_a_refused_change_leaves_the_old_passphrase(told: tuple[Path, str]) -> None:
    folder, before = told
    content = (folder / KEY_FILE).read_bytes()
    for old, new, again, error in (
        (PASSPHRASE, OTHER, OTHER + b"x", PassphrasesDiffer),
        (PASSPHRASE, b"short", b"short", PassphraseTooShort),
        (OTHER, OTHER, OTHER, WrongPassphrase),
    ):
        given = [bytearray(each) for each in (old, new, again)]
        with pytest.raises(error):
            change_passphrase(folder, *given)
        assert not any(any(each) for each in given), "wiped whatever happens"
    assert (folder / KEY_FILE).read_bytes() == content
    assert state(folder) == before


def test_after_a_new_data_key_a_copy_of_the_old_key_file_opens_nothing(
    told: tuple[Path, str],
) -> None:
    folder, before = told
    copied = (folder / KEY_FILE).read_bytes()
    rotate(folder, bytearray(PASSPHRASE), NOTHING)
    assert state(folder) == before
    (folder / KEY_FILE).write_bytes(copied)
    with pytest.raises(FileProblem):
        state(folder)


def test_an_open_vault_gets_no_new_key(told: tuple[Path, str]) -> None:
    folder, before = told
    with unlock(folder, bytearray(PASSPHRASE), NOTHING), pytest.raises(VaultInUse):
        rotate(folder, bytearray(PASSPHRASE), NOTHING)
    assert state(folder) == before
    rotate(folder, bytearray(PASSPHRASE), NOTHING)
    assert state(folder) == before
    with pytest.raises(WrongPassphrase):
        rotate(folder, bytearray(OTHER), NOTHING)


@pytest.mark.parametrize("step", ["change_key", "end_rotation"])
def test_what_was_cut_off_is_ended_by_the_next_opening(
    told: tuple[Path, str], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    folder, before = told

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(*((Vault, step) if step == "change_key" else (keyfile, step)), cut_off)
        with pytest.raises(KeyboardInterrupt):
            rotate(folder, bytearray(PASSPHRASE), NOTHING)
    assert state(folder) == before
    pending = keyfile.unlock(folder / KEY_FILE, bytearray(PASSPHRASE)).following is not None
    assert pending == (step == "change_key")
    rotate(folder, bytearray(PASSPHRASE), NOTHING)
    assert state(folder) == before
    assert keyfile.unlock(folder / KEY_FILE, bytearray(PASSPHRASE)).following is None


def test_one_run_of_argon2_opens_a_vault_whatever_the_outcome(
    told: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = told
    runs: list[int] = []
    real = slots.stretch

    def counted(*given: object) -> bytearray:
        runs.append(1)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(slots, "stretch", counted)
    vaults.keys_of(folder, bytearray(PASSPHRASE), NOTHING)
    assert len(runs) == 1
    with pytest.raises(WrongPassphrase):
        vaults.keys_of(folder, bytearray(OTHER), NOTHING)
    assert len(runs) == 2
