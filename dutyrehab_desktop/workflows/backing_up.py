"""An encrypted copy of a vault on another medium, and a laptop that goes on from it."""

from pathlib import Path

from dutyrehab_desktop.crypto.files import destroy_unfinished, rename, replacing
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import KEY_FILE, NEXT_KEY_FILE, OpenVault, unlock, vault_in


class BackupUnreadable(FileProblem):
    """The backup is not there, or cannot be read."""

    code = "backup-unreadable"


class BackupPlaceTaken(FileProblem):
    """There is a vault in that folder already; it is never overwritten."""

    code = "backup-place-taken"


def back_up(vault: OpenVault, folder: Path, control: TaskControl) -> None:
    """Put a consistent copy of the vault into a folder; it opens with the same passphrase.

    What is sealed stays sealed in it (promise 7).

    Raises:
        FileProblem: No copy was made; an older one in that folder is still whole.
    """
    _copy(vault, folder, control, renewed=False)


def _copy(vault: OpenVault, folder: Path, control: TaskControl, *, renewed: bool) -> None:
    control.checkpoint(Progress("copying", 0, 2))
    vault.copy_database_to(folder, lambda: _copy_key_file(vault.folder, folder), renewed=renewed)
    control.checkpoint(Progress("copying", 1, 2))
    if (folder / NEXT_KEY_FILE).exists():
        rename(folder / NEXT_KEY_FILE, folder / KEY_FILE)
    destroy_unfinished(folder)


def restore(backup: Path, folder: Path, passphrase: bytearray, control: TaskControl) -> OpenVault:
    """Make a vault from a backup and open it; the passphrase is wiped.

    The new vault is another device: it gets a name and keys of its own and must be enrolled
    again, because two machines must never write under one name.

    Raises:
        BackupUnreadable: There is no backup in that folder.
        BackupPlaceTaken: A vault lies where the new one should be.
        WrongPassphrase: It does not open the backup; nothing was made.
    """
    if not vault_in(backup):
        raise BackupUnreadable
    if vault_in(folder) or Vault.exists(folder):
        raise BackupPlaceTaken
    with unlock(backup, passphrase, control) as copy:
        _copy(copy, folder, control, renewed=True)
        return copy.opened_at(folder)


def _copy_key_file(source: Path, target: Path) -> None:
    """Put the key file beside the former one, until the new database has taken its place.

    The vault may have another data key than when it was copied last: at every moment the database
    that lies there has its key file beside it, and opening the copy finds it.
    """
    name = NEXT_KEY_FILE if (target / KEY_FILE).exists() else KEY_FILE
    try:
        content = (source / KEY_FILE).read_bytes()
    except OSError as problem:
        raise BackupUnreadable from problem
    with replacing(target / name) as file:
        file.write(content)
