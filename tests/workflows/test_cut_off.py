"""What a kill leaves in the folder of a vault or of its copy is settled by the next opening."""

from pathlib import Path

import pytest

from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import change_passphrase, erase, rotate
from dutyrehab_desktop.workflows.vaults import KEY_FILE, NEXT_KEY_FILE, Role, unlock
from tests.helpers.vaults import PASSPHRASE, make_vault, open_vault, typed

NOTHING = TaskControl()
LEFT = "0123456789abcdef"
OTHER = "seven other invented words for a vault"


@pytest.fixture
def copied(tmp_path: Path) -> tuple[Path, Path]:
    """A vault that got a new data key since it was copied; both are closed."""
    folder, copy = tmp_path / "vault", tmp_path / "copy"
    with make_vault(folder, Role.FIELD) as vault:
        back_up(vault, copy, NOTHING)
    rotate(folder, typed(), NOTHING)
    return folder, copy


def cut_off(monkeypatch: pytest.MonkeyPatch, folder: Path, copy: Path, step: str) -> None:
    """Copy anew, and stop at one step."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, open_vault(folder) as vault:
        patch.setattr(step, stop)
        with pytest.raises(KeyboardInterrupt):
            back_up(vault, copy, NOTHING)


@pytest.mark.parametrize(
    "step",
    [
        "dutyrehab_desktop.store.files.VaultFiles.finish",
        "dutyrehab_desktop.workflows.backing_up.rename",
    ],
)
def test_a_copy_cut_off_between_database_and_key_file_opens(
    copied: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    folder, copy = copied
    cut_off(monkeypatch, folder, copy, step)
    assert (copy / NEXT_KEY_FILE).exists()
    with open_vault(copy) as opened:
        opened.store.check()
    assert not (copy / NEXT_KEY_FILE).exists()
    with open_vault(folder) as vault:
        back_up(vault, copy, NOTHING)
    open_vault(copy).lock()
    assert (copy / KEY_FILE).read_bytes() == (folder / KEY_FILE).read_bytes()


def test_a_waiting_key_file_with_another_passphrase_keeps_nobody_out(tmp_path: Path) -> None:
    folder, copy = tmp_path / "vault", tmp_path / "copy"
    with make_vault(folder, Role.FIELD) as vault:
        back_up(vault, copy, NOTHING)
    change_passphrase(folder, typed(), typed(OTHER), typed(OTHER))
    (copy / NEXT_KEY_FILE).write_bytes((folder / KEY_FILE).read_bytes())
    open_vault(copy).lock()
    assert (copy / NEXT_KEY_FILE).exists()
    unlock(copy, typed(OTHER), NOTHING).lock()
    assert not (copy / NEXT_KEY_FILE).exists()
    with pytest.raises(DutyRehabError):
        open_vault(copy)


def test_a_key_file_that_a_kill_left_behind_is_destroyed_by_the_next_try(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    make_vault(folder, Role.FIELD).lock()
    for tried in (PASSPHRASE, "not the right words at all"):
        (folder / LEFT).write_bytes((folder / KEY_FILE).read_bytes())
        try:
            unlock(folder, typed(tried), NOTHING).lock()
        except DutyRehabError:
            assert tried != PASSPHRASE
        assert not (folder / LEFT).exists()


def test_erasing_leaves_no_key_file_under_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    make_vault(folder, Role.FIELD).lock()
    for name in (LEFT, NEXT_KEY_FILE):
        (folder / name).write_bytes((folder / KEY_FILE).read_bytes())
    erase(folder)
    assert list(folder.iterdir()) == []
