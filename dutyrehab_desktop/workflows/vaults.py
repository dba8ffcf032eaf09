"""Making a vault, opening it with a passphrase, and locking it again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.datakey import DataKey
from dutyrehab_desktop.crypto.files import make_folder
from dutyrehab_desktop.crypto.passphrase import DEFAULT_COST, KdfCost, checked
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.errors import DutyRehabError, InputProblem
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import VaultExists
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl

__all__ = ["OpenVault", "Role", "create_vault", "key_of", "open_with", "unlock", "vault_in"]

KEY_FILE = "a.bin"
"""Beside the database; a name that says nothing."""

_DATABASE_LABEL = "database"
_FEWEST_LETTERS = 20
_FEWEST_WORDS = 5
_FEWEST_LETTERS_IN_WORDS = 15
_BLANK = 0x20
"""What a passphrase of one's own needs (design corrections C6)."""


class PassphrasesDiffer(InputProblem):
    """The passphrase was not the same the second time."""

    code = "passphrases-differ"


class PassphraseTooShort(InputProblem):
    """The passphrase has fewer than five words and fewer than 20 characters."""

    code = "passphrase-too-short"


class OpenVault:
    """An unlocked vault.

    Attributes:
        store: The vault's rooms.
        folder: Where it lies.
        role: Whose vault it is.
    """

    def __init__(self, store: Vault, key: bytearray) -> None:
        self.store = store
        self.folder = store.folder
        self.role = store.role
        self._key = key

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.lock()

    @contextmanager
    def in_this_thread(self) -> Iterator["OpenVault"]:
        """The same vault over a connection of its own, for a job's thread."""
        other = OpenVault(self.store.second_connection(self._key), bytearray(self._key))
        try:
            yield other
        finally:
            other.lock()

    def copy_database_to(self, folder: Path) -> None:
        """Put a consistent encrypted copy of the database into another folder."""
        self.store.copy_to(folder, self._key)

    def opened_at(self, folder: Path) -> "OpenVault":
        """A copy of this vault, opened with the same key; the caller locks it."""
        return OpenVault(Vault.open(folder, self._key), bytearray(self._key))

    def lock(self) -> None:
        """Close the database and drop the key."""
        try:
            self.store.close()
        finally:
            wipe(self._key)


def vault_in(folder: Path) -> bool:
    """True where a folder holds a vault; a folder that may not be looked into holds none."""
    try:
        return (folder / KEY_FILE).exists() and Vault.exists(folder)
    except OSError:
        return False


def refuse_inside_vault(path: Path) -> None:
    """Make sure that a file a person wants written would not lie among the files of a vault.

    Raises:
        VaultExists: It would.
    """
    if vault_in(path.resolve().parent):
        raise VaultExists


def create_vault(
    folder: Path,
    role: Role,
    passphrase: bytearray,
    again: bytearray,
    control: TaskControl,
    cost: KdfCost = DEFAULT_COST,
) -> None:
    """Make a vault, and prove the passphrase by opening it once.

    Both passphrases are wiped, whatever happens.

    Args:
        folder: Where; made where it does not exist.
        role: Whose vault it is.
        passphrase: As typed, UTF-8.
        again: The same, typed a second time.
        control: For progress.
        cost: Work of one try of the passphrase; never below the floor.

    Raises:
        PassphrasesDiffer: The two are not the same.
        PassphraseTooShort: It is too easy to guess.
        KeyFileExists: A vault is already there.
        FileProblem: None was made; what was begun is gone.
    """
    try:
        if passphrase != again:
            raise PassphrasesDiffer
        long_enough(passphrase)
        control.checkpoint(Progress("making", 0, 2))
        _make(folder, role, passphrase, cost)
        control.checkpoint(Progress("proving", 1, 2))
        unlock(folder, bytearray(passphrase), TaskControl()).lock()
    finally:
        wipe(passphrase)
        wipe(again)


def unlock(folder: Path, passphrase: bytearray, control: TaskControl) -> OpenVault:
    """Open a vault. The passphrase is wiped, whatever happens.

    Raises:
        WrongPassphrase: It does not open this vault.
        FileProblem: The vault is missing, damaged, newer, or open elsewhere.
    """
    return open_with(folder, key_of(folder, passphrase, control))


def key_of(folder: Path, passphrase: bytearray, control: TaskControl) -> bytearray:
    """The long half of unlocking: the database's key. It may run in any thread.

    Raises:
        WrongPassphrase: It does not open this vault.
        FileProblem: The key file is missing or damaged.
    """
    try:
        control.checkpoint(Progress("unlocking"))
        data_key = keyfile.unlock(folder / KEY_FILE, passphrase)
        try:
            return _key_in_use(folder, data_key, passphrase)
        finally:
            data_key.wipe()
    finally:
        wipe(passphrase)


def change_passphrase(folder: Path, old: bytearray, new: bytearray, again: bytearray) -> None:
    """Put another passphrase in the place of the old one, at once. All three are wiped.

    Whoever copied the key file before still opens that copy, and the vault, with the old one:
    against that helps `rotate`.

    Raises:
        PassphrasesDiffer: The new ones are not the same; nothing was changed.
        PassphraseTooShort: It is too easy to guess; nothing was changed.
        WrongPassphrase: The old one does not open this vault; nothing was changed.
        FileProblem: The old one still opens it.
    """
    try:
        if new != again:
            raise PassphrasesDiffer
        long_enough(new)
        keyfile.change_passphrase(folder / KEY_FILE, old, new)
    finally:
        for each in (old, new, again):
            wipe(each)


def rotate(folder: Path, passphrase: bytearray, control: TaskControl) -> None:
    """Give a vault a new data key, as where somebody may have copied its files.

    Killed at any moment, the vault opens with the same passphrase, and the next `rotate`, or the
    next opening, ends what was begun. The passphrase is wiped, whatever happens.

    Raises:
        WrongPassphrase: It does not open this vault; nothing was changed.
        VaultInUse: It is open; nothing was changed.
        FileProblem: It opens as before.
    """
    path = folder / KEY_FILE
    try:
        control.checkpoint(Progress("unlocking", 0, 3))
        both = keyfile.begin_rotation(path, passphrase)
        try:
            old, new = both.derive(_DATABASE_LABEL), _following(both)
        finally:
            both.wipe()
        try:
            control.checkpoint(Progress("writing", 1, 3))
            if not Vault.opens_with(folder, new):
                Vault.change_key(folder, old, new)
        finally:
            wipe(old)
            wipe(new)
        keyfile.end_rotation(path, passphrase)
    finally:
        wipe(passphrase)


def _key_in_use(folder: Path, data_key: DataKey, passphrase: bytearray) -> bytearray:
    """The database's key; after a change of keys that was cut off, the one that opens it."""
    key = data_key.derive(_DATABASE_LABEL)
    if data_key.following is None:
        return key
    new = _following(data_key)
    if not (Vault.exists(folder) and Vault.opens_with(folder, new)):
        wipe(new)
        return key
    wipe(key)
    keyfile.end_rotation(folder / KEY_FILE, passphrase)
    return new


def _following(data_key: DataKey) -> bytearray:
    following = data_key.following
    if following is None:
        message = "no other key follows"
        raise ValueError(message)
    return following.derive(_DATABASE_LABEL)


def open_with(folder: Path, key: bytearray) -> OpenVault:
    """The short half: the connection, which belongs to the thread that opens it.

    Args:
        folder: Where the vault lies.
        key: What `key_of` gave; the open vault wipes it when it is locked.

    Raises:
        FileProblem: The vault is missing, damaged, newer, or open elsewhere.
    """
    try:
        return OpenVault(Vault.open(folder, key), key)
    except DutyRehabError:
        wipe(key)
        raise


def _make(folder: Path, role: Role, passphrase: bytearray, cost: KdfCost) -> None:
    make_folder(folder)
    data_key: DataKey = keyfile.create(folder / KEY_FILE, passphrase, checked(cost))
    key = data_key.derive(_DATABASE_LABEL)
    data_key.wipe()
    try:
        Vault.create(folder, role, key).close()
    except BaseException:
        # A key file without a database would block the next try.
        (folder / KEY_FILE).unlink(missing_ok=True)
        raise
    finally:
        wipe(key)


def long_enough(passphrase: bytearray) -> None:
    """Refuse a passphrase that is too easy to guess.

    Raises:
        PassphraseTooShort: It has fewer than five words and fewer than 20 characters.
    """
    # Letters of UTF-8 are the bytes that do not continue one; no `str` is made of it.
    letters = sum(1 for byte in passphrase if byte & 0xC0 != 0x80 and byte != _BLANK)
    words = len(passphrase.split())
    enough = words >= _FEWEST_WORDS and letters >= _FEWEST_LETTERS_IN_WORDS
    if letters < _FEWEST_LETTERS and not enough:
        raise PassphraseTooShort
