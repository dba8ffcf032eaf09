"""A new vault from what can be read of a damaged one. The damaged files are never touched."""

from dataclasses import asdict, dataclass
from pathlib import Path

from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.datakey import DataKey
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.crypto.slots import SecondFactor
from dutyrehab_desktop.store.errors import VaultKeyRefused
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.backing_up import BackupPlaceTaken, BackupUnreadable
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import DATABASE_LABEL, KEY_FILE, vault_in


@dataclass(frozen=True)
class Rescued:
    """What a salvage brought.

    Attributes:
        whole: Codes of open records of which everything that is known to belong to them is here.
        doubtful: Codes of open records of which something is missing or not as it was written;
            they are kept as they are, and somebody has to look at them.
        sealed: Codes of sealed records whose blobs are what was sealed.
        rows: How many rows were saved.
        gaps: How many places could not be read.
        refused: How many rows were read and are not what was written.
    """

    whole: tuple[str, ...]
    doubtful: tuple[str, ...]
    sealed: tuple[str, ...]
    rows: int
    gaps: int
    refused: int

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def salvage(
    folder: Path,
    passphrase: bytearray,
    into: Path,
    control: TaskControl,
    factor: SecondFactor = None,
) -> Rescued:
    """Read what can be read of a damaged vault and make a new one of it. The passphrase is wiped.

    The new vault opens with the same passphrase; it is another device and must be enrolled again.
    A key file that was changed outside its used slot is mended in it.

    Args:
        folder: The damaged vault; nothing in it is changed.
        passphrase: What opens it.
        into: A new folder.
        control: For progress, and to stop it.
        factor: The content of the second-factor file, if it needs one.

    Raises:
        BackupUnreadable: There is no vault in that folder.
        BackupPlaceTaken: A vault lies where the new one should be.
        WrongPassphrase: It opens no slot of the key file; nothing was made.
        VaultDamaged: Not even the beginning of the database can be read; nothing was made.
        FileProblem: None was made.
    """
    try:
        if not vault_in(folder):
            raise BackupUnreadable
        if vault_in(into) or Vault.exists(into):
            raise BackupPlaceTaken
        control.checkpoint(Progress("unlocking", 0, 3))
        into.mkdir(mode=0o700, parents=True, exist_ok=True)
        data_key = keyfile.mended(folder / KEY_FILE, into / KEY_FILE, passphrase, factor)
    finally:
        wipe(passphrase)
    try:
        control.checkpoint(Progress("reading", 1, 3))
        return _read(folder, into, data_key, control)
    except BaseException:
        Vault.remove(into)
        (into / KEY_FILE).unlink(missing_ok=True)
        raise
    finally:
        data_key.wipe()


def _read(folder: Path, into: Path, data_key: DataKey, control: TaskControl) -> Rescued:
    key = data_key.derive(DATABASE_LABEL)
    try:
        try:
            found = Vault.salvage(folder, into, key)
        except VaultKeyRefused:
            if data_key.following is None:
                raise
            wipe(key)
            key = data_key.following.derive(DATABASE_LABEL)
            found = Vault.salvage(folder, into, key)
        control.checkpoint(Progress("checking", 2, 3))
        restored = Vault.open(into, key, data_key.local)
        try:
            restored.new_identity()
            codes = (*restored.interviews.codes(), *restored.interviews.set_aside())
            whole = tuple(sorted({*codes}.difference(found.broken)))
            sealed = tuple(line.code for line in restored.sealed.lines())
        finally:
            restored.close()
    finally:
        wipe(key)
    sums = (sum(each.values()) for each in (found.saved, found.gaps, found.refused))
    return Rescued(whole, found.broken, sealed, *sums)
