"""An encrypted copy of a vault on another medium: open drafts, and the rest only as sealed blobs.

A finished interview is never in a copy that the passphrase opens (design corrections B6; instrument
corrections, 08). The copy is made and thinned inside the vault's own folder, and only then written
to the medium: a stick keeps what was deleted from it. What is taken back or deleted here is taken
from the copy when its medium is next seen, and before any restore.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from dutyrehab_desktop.crypto.files import destroy_unfinished, make_folder, rename, replacing
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.store.backups import Medium
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.company import tell_of_company
from dutyrehab_desktop.workflows.content import as_held, content_of, load_content
from dutyrehab_desktop.workflows.enrolling import KeyRevoked, NotEnrolled, sealing_card
from dutyrehab_desktop.workflows.in_backups import Kept, becomes
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.opening import resume_interview
from dutyrehab_desktop.workflows.sealing import seal_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings, real_surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import KEY_FILE, NEXT_KEY_FILE, OpenVault, vault_in

LONGEST_LABEL = 60
LAST_PLACE = "backup-place"
"""Under which name the vault remembers the medium and the folder of the last backup."""
_NAME_SIZE = 16
_STEPS = 4


class BackupUnreadable(FileProblem):
    """The backup is not there, or cannot be read."""

    code = "backup-unreadable"


class BackupPlaceTaken(FileProblem):
    """There is another vault in that folder; it is never overwritten."""

    code = "backup-place-taken"


@dataclass(frozen=True)
class BackedUp:
    """What a backup holds.

    Attributes:
        medium: The random name of the medium, in hex.
        label: What it is called.
        open: How many open records are in it, under the passphrase.
        sealed: How many are in it that only the coordinator can open.
        sealed_for_it: How many of those are still open in the vault itself.
        left_out: How many finished ones are not in it: nobody is there to seal them for, or
            they may not travel.
        never: How many are not in it because they are to be deleted at the end of the day.
        replaced: True where an older backup lay there.
    """

    medium: str
    label: str
    open: int
    sealed: int
    sealed_for_it: int = 0
    left_out: int = 0
    never: int = 0
    replaced: bool = False

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def back_up(
    vault: OpenVault,
    folder: Path,
    control: TaskControl,
    label: str = "",
    surroundings: Surroundings | None = None,
) -> BackedUp:
    """Put a consistent, thinned copy of the vault into a folder; the same passphrase opens it.

    Args:
        vault: The vault; nothing in it changes but the list of its media.
        folder: Where; an older backup of this vault is replaced.
        control: For progress, and to stop it.
        label: What the medium is called; by default what it was called, or the folder's name.
        surroundings: The month.

    Raises:
        BackupPlaceTaken: Another vault lies there.
        VaultInUse: The vault that lies there is open.
        FileProblem: No copy was made; an older one in that folder is still whole.
        Cancelled: Somebody asked to stop; no copy was made.
    """
    around = surroundings or real_surroundings()
    _expect_free(vault, folder)
    replaced = vault_in(folder)
    control.checkpoint(Progress("copying", 0, _STEPS))
    with vault.copy_beside() as beside:
        control.checkpoint(Progress("sealing", 1, _STEPS))
        medium = _medium(vault, folder, label, around.month)
        with vault.opened_at(beside) as copy:
            told = _thin(copy, around)
            copy.store.backups.note(medium)
            control.checkpoint(Progress("copying", 2, _STEPS))
            with _listed(vault, folder, medium):
                put_copy(copy, folder, vault.folder)
    counted = vault.counted(folder)
    if (folder / KEY_FILE).read_bytes() != (vault.folder / KEY_FILE).read_bytes():
        raise VaultDamaged
    vault.store.backups.note(medium)
    vault.store.devices.remember(LAST_PLACE, f"{medium.name} {folder.resolve()}")
    return BackedUp(medium.name, medium.label, *counted, *told, replaced)


def _expect_free(vault: OpenVault, folder: Path) -> None:
    """Only an older backup of this very vault is replaced.

    Raises:
        BackupPlaceTaken: Another vault lies there, or something that looks like one.
    """
    if not Vault.exists(folder):
        return
    name = name_of(folder)
    if name in {medium.name for medium in vault.store.backups.media()}:
        return
    if not vault.opens(folder):
        raise BackupPlaceTaken
    with vault.opened_at(folder) as copy:
        if copy.store.device_id != vault.store.device_id:
            raise BackupPlaceTaken


def _medium(vault: OpenVault, folder: Path, label: str, month: str) -> Medium:
    name = name_of(folder)
    known = {medium.name: medium.label for medium in vault.store.backups.media()}
    if name not in known:
        name = random_bytes(_NAME_SIZE).hex()
    called = one_line(label)[:LONGEST_LABEL] or known.get(name, "") or folder.resolve().name
    return Medium(name, called, month, vault.store.backups.gone().mark)


@contextmanager
def _listed(vault: OpenVault, folder: Path, medium: Medium) -> Iterator[None]:
    """A new medium is listed before anything lies on it.

    What a kill leaves there is known then: it is cleaned like any other, and replaced by the next
    backup, even if the vault has had a new key since. It has no month until the copy is whole.
    """
    if medium.name in {one.name for one in vault.store.backups.media()}:
        yield
        return
    make_folder(folder)
    _write_name(folder, medium.name)
    vault.store.backups.note(replace(medium, month="", purged=""))
    try:
        yield
    except Exception:
        if not Vault.exists(folder):
            vault.store.backups.forget(medium.name)
            VaultFiles(folder).medium.unlink(missing_ok=True)
        raise


def name_of(folder: Path) -> str:
    """The random name of the medium that a folder is, in hex; empty where it has none."""
    try:
        with VaultFiles(folder).medium.open("rb") as file:
            found = file.read(_NAME_SIZE + 1)
    except OSError:
        return ""
    return found.hex() if len(found) == _NAME_SIZE else ""


def _write_name(folder: Path, name: str) -> None:
    with replacing(VaultFiles(folder).medium) as file:
        file.write(bytes.fromhex(name))


def _thin(copy: OpenVault, around: Surroundings) -> tuple[int, int, int]:
    """Seal what is finished, and leave out what must not be in a backup.

    Returns:
        How many were sealed for the backup, how many finished ones are not in it, and how many
        are not in it because they are to be deleted.
    """
    if copy.role is not Role.FIELD:
        return 0, 0, 0
    sorted_out: dict[Kept, list[str]] = {kept: [] for kept in Kept}
    for line in copy.store.interviews.lines():
        kept = becomes(copy.store.interviews.load(line.code), line.state)
        sorted_out[kept].append(line.code)
    finished, never = sorted_out[Kept.SEALED], sorted_out[Kept.NEVER]
    left = [*_seal(copy, finished, around), *sorted_out[Kept.LEFT_OUT]]
    copy.store.backups.leave_out([*left, *never])
    copy.store.checkpoint()
    sealed = len(finished) - len(left) + len(sorted_out[Kept.LEFT_OUT])
    return sealed, len(left), len(never)


def _seal(copy: OpenVault, codes: list[str], around: Surroundings) -> list[str]:
    """Seal these in the copy for the coordinator; the codes of those that could not be."""
    if not codes:
        return []
    try:
        card = sealing_card(copy)
    except (NotEnrolled, KeyRevoked):
        return codes
    content, unsealed = content_of(copy, load_content()), []
    for code in codes:
        interview = copy.store.interviews.load(code)
        if not content.opens(interview):
            unsealed.append(code)
            continue
        session = resume_interview(as_held(copy, content, interview), copy.store, around, code)
        tell_of_company(session, here=False)
        seal_interview(copy, session.interview, session.form, card)
    return unsealed


def put_copy(copy: OpenVault, folder: Path, keys: Path, *, renewed: bool = False) -> None:
    """Put a vault's database and its key file into a folder, so that they belong together.

    Args:
        copy: Whose database it is.
        folder: Where.
        keys: The folder that its key file lies in.
        renewed: True where the copy is another device from the start.

    Raises:
        FileProblem: No copy was made; an older one in that folder is still whole.
    """
    copy.copy_database_to(folder, lambda: _copy_key_file(keys, folder), renewed=renewed)
    if (folder / NEXT_KEY_FILE).exists():
        rename(folder / NEXT_KEY_FILE, folder / KEY_FILE)
    destroy_unfinished(folder)


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
