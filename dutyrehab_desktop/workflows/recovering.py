"""The coordinator's side of recovery: a laptop's key is kept, proven, and used when it must be."""

import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path

from dutyrehab_desktop.bundles.recovery import (
    MAX_SIZE,
    NotARecoveryFile,
    Recovery,
    proof_of,
    read_recovery,
    written_proof,
)
from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.datakey import VaultKeys
from dutyrehab_desktop.crypto.passphrase import checked
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.store.desk_notes import LossStep
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.recovery import RecoveryFile
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.backing_up import BackupPlaceTaken, BackupUnreadable
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import identities, known_device_words
from dutyrehab_desktop.workflows.passphrase_check import good_enough
from dutyrehab_desktop.workflows.registering import LaptopUnknown, known_laptops
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import (
    DATABASE_LABEL,
    KEY_FILE,
    OpenVault,
    PassphrasesDiffer,
    Protection,
    open_with,
    vault_in,
)

RECOVERED = "recovered"
"""How the log of a laptop says that its recovery key was used."""


class NoRecoveryFile(InputProblem):
    """No recovery file of this laptop is kept here."""

    code = "no-recovery-file"


class RecoveryKeyOld(FileProblem):
    """The key in the recovery file does not open this copy: it was changed since, or before."""

    code = "recovery-key-old"


@dataclass(frozen=True)
class Kept:
    """A recovery file that was taken in.

    Attributes:
        device: The device id of the laptop.
        words: The ten words by which it is known.
    """

    device: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Readable:
    """What a recovery brings back.

    Attributes:
        open: How many open interviews lie there.
        sealed: How many sealed ones.
    """

    open: int
    sealed: int

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def take_recovery(vault: OpenVault, path: Path) -> Kept:
    """Open a laptop's recovery file, keep it sealed as it came, and make the proof for the laptop.

    Every parcel for that laptop carries the proof from now on.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotARecoveryFile: It is something else, damaged, or for another key.
        LaptopUnknown: It is not from a laptop whose ten words were compared; nothing was kept.
        FileProblem: Nothing was kept.
    """
    expect_role(vault, Role.COORDINATOR)
    blob = _bytes(path)
    found = read_recovery(blob, identities(vault))
    known = {one.device for one in known_laptops(vault) if not one.revoked}
    card = vault.store.devices.card(found.device)
    if found.device not in known or card is None:
        raise LaptopUnknown
    if card.content != found.signing_key.encode("ascii"):
        raise LaptopUnknown
    key = found.data_key()
    try:
        proof = written_proof(proof_of(key, blob))
    finally:
        key.wipe()
    digest = hashlib.sha256(blob).hexdigest()
    vault.store.recovery.keep(RecoveryFile(found.device, digest, blob, proof))
    return Kept(found.device, known_device_words(vault, found.device))


def can_be_recovered(vault: OpenVault) -> dict[str, bool]:
    """By device id of every laptop that is trusted, or was: whether its recovery file is here.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    kept = vault.store.recovery.proofs()
    return {one.device: one.device in kept for one in known_laptops(vault)}


def rehearse(vault: OpenVault, device: str, source: Path) -> Readable:
    """Open a copy of a laptop's vault with the kept key, and say what could be read; no more.

    Args:
        vault: The coordinator's vault.
        device: The laptop's device id.
        source: A folder with a backup of it, or with its files.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NoRecoveryFile: No recovery file of this laptop is here.
        BackupUnreadable: There is no vault in that folder.
        RecoveryKeyOld: The kept key does not open it.
        FileProblem: It is damaged.
    """
    keys = _keys_of(vault, device)
    with _opened(source, keys) as copy:
        return _readable(copy)


def recover(
    vault: OpenVault,
    device: str,
    source: Path,
    folder: Path,
    typed: tuple[bytearray, bytearray],
    control: TaskControl,
) -> Readable:
    """Make a vault with a new passphrase from a copy of a laptop's vault. Both are wiped.

    The new vault is another device: it must be enrolled again. What recovery does not cover is
    not in it.

    Args:
        vault: The coordinator's vault.
        device: The laptop's device id.
        source: A folder with a backup of it, or with its files; it is not changed.
        folder: Where the new vault shall lie.
        typed: The new passphrase, typed twice.
        control: For progress.

    Raises:
        PassphrasesDiffer: The two are not the same.
        PassphraseTooShort: It is too short.
        PassphraseGuessable: It is too easy to guess.
        BackupPlaceTaken: A vault lies there already.
        NoRecoveryFile: No recovery file of this laptop is here.
        BackupUnreadable: There is no vault in the source.
        RecoveryKeyOld: The kept key does not open it.
        FileProblem: None was made.
    """
    passphrase, again = typed
    try:
        if passphrase != again:
            raise PassphrasesDiffer
        good_enough(passphrase)
        if vault_in(folder) or Vault.exists(folder):
            raise BackupPlaceTaken
        control.checkpoint(Progress("copying", 0, 2))
        found = _recovery(vault, device)
        made: list[VaultKeys] = []
        with _opened(source, _keys(found)) as copy:
            # The key file first: once its database is there, the new vault is whole.
            copy.copy_database_to(
                folder, lambda: made.append(_new_key_file(folder, passphrase, found)), renewed=True
            )
        control.checkpoint(Progress("making", 1, 2))
        with open_with(folder, made[0]) as restored:
            readable = _readable(restored)
        # Whoever asks what became of a lost laptop is told that its key was used.
        month = real_surroundings().month
        vault.store.desk.note(LossStep(device, RECOVERED, "", month, ""))
        return readable
    finally:
        wipe(passphrase)
        wipe(again)


def _new_key_file(folder: Path, passphrase: bytearray, found: Recovery) -> VaultKeys:
    key = found.data_key()
    try:
        made = keyfile.create(folder / KEY_FILE, passphrase, checked(Protection().cost), None, key)
    finally:
        key.wipe()
    keys = VaultKeys(made.derive(DATABASE_LABEL), bytearray(made.local or b""))
    made.wipe()
    return keys


def _readable(copy: OpenVault) -> Readable:
    lines = copy.store.interviews.lines()
    return Readable(len(lines), len(copy.store.sealed.lines()))


def _recovery(vault: OpenVault, device: str) -> Recovery:
    expect_role(vault, Role.COORDINATOR)
    kept = vault.store.recovery.of(device)
    if kept is None:
        raise NoRecoveryFile
    return read_recovery(kept.blob, identities(vault))


def _keys_of(vault: OpenVault, device: str) -> VaultKeys:
    return _keys(_recovery(vault, device))


def _keys(found: Recovery) -> VaultKeys:
    key = found.data_key()
    try:
        return VaultKeys(key.derive(DATABASE_LABEL), bytearray())
    finally:
        key.wipe()


def _opened(source: Path, keys: VaultKeys) -> OpenVault:
    if not Vault.exists(source):
        keys.wipe()
        raise BackupUnreadable
    if not Vault.opens_with(source, keys.database):
        keys.wipe()
        raise RecoveryKeyOld
    return open_with(source, keys)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_SIZE + 1)
    except OSError as problem:
        raise NotARecoveryFile from problem
