"""The media on which backups of a vault lie: listed, seen again, and forgotten."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.errors import VaultMissing
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.backing_up import LAST_PLACE, BackupPlaceTaken, name_of
from dutyrehab_desktop.workflows.restoring import Contents, contents_of
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


class MediumUnknown(InputProblem):
    """No such medium is listed here."""

    code = "medium-unknown"


class BackupKeyOld(InputProblem):
    """The vault has had a new key since this backup: only a new backup in its place helps."""

    code = "backup-key-old"


@dataclass(frozen=True)
class MediumLine:
    """A medium as a list shows it.

    Attributes:
        name: Its random name, in hex.
        label: What a person calls it.
        month: When the backup on it was made, `YYYY-MM`; empty where it was not finished.
        behind: True where something was taken back or deleted since that still lies on it.
        last: True where the last backup was made on it.
        place: The folder it was last seen in; empty but for the last one.
        here: True where it lies there now.
    """

    name: str
    label: str
    month: str
    behind: bool
    last: bool = False
    place: str = ""
    here: bool = False

    def document(self) -> dict[str, object]:
        """As the command line prints it; the place is kept inside the vault alone."""
        return {key: value for key, value in asdict(self).items() if key != "place"}


@dataclass(frozen=True)
class Seen:
    """A medium that was plugged in again.

    Attributes:
        contents: What lies on it now.
        removed: Codes of records that were deleted from it just now.
    """

    contents: Contents
    removed: tuple[str, ...]


def media_of(vault: OpenVault) -> tuple[MediumLine, ...]:
    """Every medium on which a backup of this vault lies, as far as is known."""
    mark = vault.store.backups.gone().mark
    last, _, place = vault.store.devices.recall(LAST_PLACE).partition(" ")
    return tuple(
        MediumLine(
            one.name,
            one.label,
            one.month,
            one.purged != mark,
            one.name == last,
            place if one.name == last else "",
            one.name == last and bool(place) and name_of(Path(place)) == one.name,
        )
        for one in vault.store.backups.media()
    )


def last_medium(vault: OpenVault) -> MediumLine | None:
    """The medium of the last backup, where it is plugged in now; else None."""
    return next((one for one in media_of(vault) if one.here), None)


def forget_medium(vault: OpenVault, name: str) -> None:
    """List a medium no more, because it is gone or was emptied; it is not touched.

    Raises:
        MediumUnknown: It is not listed.
        FileProblem: It is still listed.
    """
    if not vault.store.backups.forget(name):
        raise MediumUnknown
    if vault.store.devices.recall(LAST_PLACE).startswith(f"{name} "):
        vault.store.devices.remember(LAST_PLACE, "")


def see_again(vault: OpenVault, folder: Path, control: TaskControl) -> Seen:
    """Delete from a backup what was taken back or deleted here since, and say what is left.

    Raises:
        VaultMissing: No backup lies there.
        BackupKeyOld: It was made before the vault's key changed.
        BackupPlaceTaken: It is another vault's.
        FileProblem: It cannot be read or written; it stays behind in the list.
    """
    if not Vault.exists(folder):
        raise VaultMissing
    name = name_of(folder)
    listed = {one.name: one for one in vault.store.backups.media()}
    if not vault.opens(folder):
        raise BackupKeyOld if name in listed else BackupPlaceTaken
    control.checkpoint(Progress("reading"))
    gone = vault.store.backups.gone()
    with vault.opened_at(folder) as copy:
        if name not in listed and copy.store.device_id != vault.store.device_id:
            raise BackupPlaceTaken
        removed = copy.store.backups.lose(gone)
        if name in listed:
            vault.store.backups.note(replace(listed[name], purged=gone.mark))
        return Seen(contents_of(copy, folder, vault), removed)
