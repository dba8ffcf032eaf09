"""A laptop goes on from a backup: what is in it is shown first, and what was taken back goes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from dutyrehab_desktop.crypto.slots import SecondFactor
from dutyrehab_desktop.store.backups import Gone
from dutyrehab_desktop.store.lines import InterviewLine, InterviewState
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.backing_up import (
    BackupPlaceTaken,
    BackupUnreadable,
    name_of,
    put_copy,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, unlock, vault_in

_SEALED = (InterviewState.SEALED, InterviewState.EXPORTED, InterviewState.ARRIVED)


@dataclass(frozen=True)
class InBackup:
    """A record in a backup.

    Attributes:
        code: Its code.
        state: Where it stands.
        month: When it was begun, `YYYY-MM`.
        goes: True where it was taken back, or deleted since: a restore does not bring it back.
    """

    code: str
    state: str
    month: str
    goes: bool = False


@dataclass(frozen=True)
class Contents:
    """What a backup holds, before anything is made of it.

    Attributes:
        records: Every record.
        label: What its medium is called; empty where an older program made it.
        month: When it was made, `YYYY-MM`; empty where an older program made it.
        role: Whose vault it is.
        schema: How many steps the database has gone.
        open: How many records can be opened.
        sealed: How many only the coordinator can open.
        removed: How many a restore does not bring back.
    """

    records: tuple[InBackup, ...] = field(default_factory=tuple)
    label: str = ""
    month: str = ""
    role: str = ""
    schema: int = 0

    @property
    def open(self) -> int:
        """How many records can be opened."""
        return sum(one.state not in _SEALED and not one.goes for one in self.records)

    @property
    def sealed(self) -> int:
        """How many only the coordinator can open."""
        return sum(one.state in _SEALED and not one.goes for one in self.records)

    @property
    def removed(self) -> int:
        """How many a restore does not bring back."""
        return sum(one.goes for one in self.records)

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        counts = {"open": self.open, "sealed": self.sealed, "removed": self.removed}
        return {**asdict(self), **counts}


def look_into(
    backup: Path,
    passphrase: bytearray,
    control: TaskControl,
    factor: SecondFactor = None,
    known: OpenVault | None = None,
) -> Contents:
    """What is in a backup; nothing is made, and the passphrase is wiped.

    Args:
        backup: The folder of the backup.
        passphrase: What opens it.
        control: For progress.
        factor: The content of the second-factor file, if it needs one.
        known: A vault that may know of records that were taken back since.

    Raises:
        BackupUnreadable: There is no backup in that folder.
        WrongPassphrase: It does not open the backup.
        FileProblem: It is damaged, newer, or open elsewhere.
    """
    with _opened(backup, passphrase, control, factor) as copy:
        return contents_of(copy, backup, known)


def restore(
    backup: Path,
    folder: Path,
    passphrase: bytearray,
    control: TaskControl,
    factor: SecondFactor = None,
    known: OpenVault | None = None,
) -> OpenVault:
    """Make a vault from a backup and open it; the passphrase is wiped.

    The new vault is another device: it gets a name and keys of its own and must be enrolled
    again, because two machines must never write under one name.

    Args:
        backup: The folder of the backup; what was taken back is deleted there first.
        folder: Where the new vault shall lie.
        passphrase: What opens the backup, and the new vault from then on.
        control: For progress.
        factor: The content of the second-factor file, if it needs one.
        known: A vault that may know of records that were taken back since.

    Raises:
        BackupUnreadable: There is no backup in that folder.
        BackupPlaceTaken: A vault lies where the new one should be.
        WrongPassphrase: It does not open the backup; nothing was made.
        FileProblem: None was made.
    """
    _expect_no_vault(folder)
    with _opened(backup, passphrase, control, factor) as copy:
        for gone in _tombstones(copy, known):
            copy.store.backups.lose(gone)
        control.checkpoint(Progress("copying", 0, 2))
        put_copy(copy, folder, backup, renewed=True)
        return copy.opened_at(folder)


def contents_of(copy: OpenVault, backup: Path, known: OpenVault | None = None) -> Contents:
    """What an open copy of a vault holds."""
    going = {code for gone in _tombstones(copy, known) for code in (*gone.withdrawn, *gone.deleted)}
    name = name_of(backup)
    media = [one for one in copy.store.backups.media() if one.name == name]
    return Contents(
        tuple(_record(line, line.code in going) for line in copy.store.lines()),
        media[0].label if media else "",
        media[0].month if media else "",
        copy.role.value,
        copy.store.schema,
    )


def _record(line: InterviewLine, goes: bool) -> InBackup:
    return InBackup(line.code, line.state.value, line.month, goes)


def _tombstones(copy: OpenVault, known: OpenVault | None) -> tuple[Gone, ...]:
    """What the copy itself knows, and a vault that lies open beside it."""
    own = copy.store.backups.gone()
    if known is None:
        return (own,)
    elsewhere = known.store.backups.gone()
    if known.store.device_id != copy.store.device_id:
        # What another laptop deleted for itself, and what it forwards, is its own affair.
        elsewhere = Gone(elsewhere.withdrawn)
    return own, elsewhere


def _expect_no_vault(folder: Path) -> None:
    if vault_in(folder) or Vault.exists(folder):
        raise BackupPlaceTaken


@contextmanager
def _opened(
    backup: Path, passphrase: bytearray, control: TaskControl, factor: SecondFactor
) -> Iterator[OpenVault]:
    if not vault_in(backup):
        raise BackupUnreadable
    with unlock(backup, passphrase, control, factor) as copy:
        yield copy
