"""Making a vault, opening it with a passphrase, and locking it again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.age import HybridIdentity
from dutyrehab_desktop.crypto.datakey import DataKey, VaultKeys
from dutyrehab_desktop.crypto.errors import KeyFileExists, WrongPassphrase
from dutyrehab_desktop.crypto.files import destroy, destroy_unfinished, make_folder, rename
from dutyrehab_desktop.crypto.passphrase import DEFAULT_COST, KdfCost, calibrated, checked
from dutyrehab_desktop.crypto.secrets import derive_key, wipe
from dutyrehab_desktop.crypto.slots import SecondFactor
from dutyrehab_desktop.errors import DutyRehabError, InputProblem
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import VaultExists
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.passphrase_check import good_enough
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl

__all__ = [
    "OpenVault",
    "Protection",
    "Role",
    "VaultKeys",
    "create_vault",
    "keys_of",
    "nameless",
    "open_with",
    "unlock",
    "vault_in",
]

KEY_FILE = "a.bin"
"""Beside the database; a name that says nothing."""
NEXT_KEY_FILE = "f.bin"
"""In a copy that is being renewed: the key file of the database that is about to come."""

DATABASE_LABEL = "database"
_IDENTITY, _NEVER = "identity-sheets", "never"


class PassphrasesDiffer(InputProblem):
    """The passphrase was not the same the second time."""

    code = "passphrases-differ"


@dataclass(frozen=True)
class Protection:
    """What stands before a vault beside its passphrase, and what never comes into it.

    Attributes:
        cost: Work of one try of the passphrase; never below the floor.
        factor: The content of a file on a separate medium, where one shall be needed.
        identity: False for a field laptop that never asks who or where a person is. It stays so:
            whoever wants it otherwise makes another vault.
    """

    cost: KdfCost = DEFAULT_COST
    factor: SecondFactor = None
    identity: bool = True


def nameless(factor: SecondFactor = None) -> Protection:
    """For a field laptop that never asks who or where a person is; the work is measured here."""
    return Protection(calibrated(), factor, identity=False)


class OpenVault:
    """An unlocked vault.

    Attributes:
        store: The vault's rooms.
        folder: Where it lies.
        role: Whose vault it is.
        factor: The content of the file on a separate medium that it was opened with, if any.
        identity: False where nothing is asked here about who or where a person is.
        medium: What opens the coordinator's key, while the medium it is kept on is in use.
    """

    def __init__(self, store: Vault, keys: VaultKeys) -> None:
        self.store = store
        self.folder = store.folder
        self.role = store.role
        self.identity = store.devices.recall(_IDENTITY) != _NEVER
        self._keys = keys
        self.factor: bytearray | None = None
        self.medium: HybridIdentity | None = None

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
        other = OpenVault(self._second_connection(), self._keys.copy())
        other.medium = self.medium
        try:
            yield other
        finally:
            other.medium = None  # it is this vault's
            other.lock()

    def copy_database_to(
        self, folder: Path, before: Callable[[], None], *, renewed: bool = False
    ) -> None:
        """Put a consistent encrypted copy of the database into another folder.

        Args:
            folder: Where.
            before: Called when the copy is verified, just before it takes its place.
            renewed: True where the copy is another device from the start.
        """
        self.store.copy_to(folder, self._keys.database, before, renewed=renewed)

    @contextmanager
    def copy_beside(self) -> Iterator[Path]:
        """A copy in a folder inside this vault's own; it is gone when the block ends."""
        with self.store.copy_beside() as folder:
            yield folder

    def opens(self, folder: Path) -> bool:
        """True where this vault's key opens the copy in a folder."""
        return Vault.opens_with(folder, self._keys.database)

    def counted(self, folder: Path) -> tuple[int, int]:
        """How many open and how many sealed records a whole copy in a folder holds."""
        return Vault.counted(folder, self._keys.database)

    def opened_at(self, folder: Path) -> "OpenVault":
        """A copy of this vault, opened with the same key; the caller locks it."""
        store = Vault.open(folder, self._keys.database, self._keys.local)
        return OpenVault(store, self._keys.copy())

    def key_mark(self) -> str:
        """What tells whether the data key, or the name of this device, has changed since."""
        mark = derive_key(self._keys.database, b"mark", self.store.device_id.encode("ascii"))
        return mark.hex()

    def lock(self) -> None:
        """Close the database and drop the keys."""
        try:
            self.store.close()
        finally:
            self._keys.wipe()
            wipe(self.factor or bytearray())
            self.put_away()

    def put_away(self) -> None:
        """Forget what the medium of the coordinator's key gave, until it is given again."""
        medium, self.medium = self.medium, None
        if medium is not None:
            medium.wipe()

    def _second_connection(self) -> Vault:
        return self.store.second_connection(self._keys.database, self._keys.local)


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
    protection: Protection | None = None,
) -> None:
    """Make a vault, and prove the passphrase by opening it once.

    Both passphrases are wiped, whatever happens.

    Args:
        folder: Where; made where it does not exist.
        role: Whose vault it is.
        passphrase: As typed, UTF-8.
        again: The same, typed a second time.
        control: For progress.
        protection: What else stands before it; by default the work that this machine can do.

    Raises:
        PassphrasesDiffer: The two are not the same.
        PassphraseTooShort: It is too short.
        PassphraseGuessable: It is too easy to guess.
        KeyFileExists: A vault is already there.
        FileProblem: None was made; what was begun is gone.
    """
    try:
        if passphrase != again:
            raise PassphrasesDiffer
        good_enough(passphrase)
        control.checkpoint(Progress("making", 0, 2))
        chosen = protection or Protection(calibrated())
        _make(folder, role, passphrase, chosen)
        control.checkpoint(Progress("proving", 1, 2))
        unlock(folder, bytearray(passphrase), TaskControl(), chosen.factor).lock()
    finally:
        wipe(passphrase)
        wipe(again)


def unlock(
    folder: Path, passphrase: bytearray, control: TaskControl, factor: SecondFactor = None
) -> OpenVault:
    """Open a vault. The passphrase is wiped, whatever happens.

    Raises:
        WrongPassphrase: It does not open this vault.
        FileProblem: The vault is missing, damaged, newer, or open elsewhere.
    """
    vault = open_with(folder, keys_of(folder, passphrase, control, factor))
    vault.factor = None if factor is None else bytearray(factor)
    return vault


def keys_of(
    folder: Path, passphrase: bytearray, control: TaskControl, factor: SecondFactor = None
) -> VaultKeys:
    """The long half of unlocking: the vault's keys. It may run in any thread.

    A passphrase that erases makes the vault unreadable for ever, and looks like a wrong one.

    Raises:
        WrongPassphrase: It does not open this vault.
        FileProblem: The key file is missing or damaged.
    """
    try:
        control.checkpoint(Progress("unlocking"))
        destroy_unfinished(folder)
        if (folder / NEXT_KEY_FILE).exists():
            _settle_copy(folder, passphrase, factor)
        data_key = keyfile.unlock(folder / KEY_FILE, passphrase, factor)
        try:
            local = bytearray(data_key.local or b"")
            return VaultKeys(_key_in_use(folder, data_key, passphrase, factor), local)
        finally:
            data_key.wipe()
    finally:
        wipe(passphrase)


def _settle_copy(folder: Path, passphrase: bytearray, factor: SecondFactor) -> None:
    """After a copy that was cut off: the key file that opens its database takes its place.

    Raises:
        FileProblem: Both key files are where they were.
    """
    path = folder / NEXT_KEY_FILE
    try:
        data_key = keyfile.unlock(path, passphrase, factor)
    except WrongPassphrase:
        return
    key = data_key.derive(DATABASE_LABEL)
    data_key.wipe()
    try:
        belongs = Vault.exists(folder) and Vault.opens_with(folder, key)
    finally:
        wipe(key)
    if belongs:
        rename(path, folder / KEY_FILE)
    else:
        destroy(path)


def _key_in_use(
    folder: Path, data_key: DataKey, passphrase: bytearray, factor: SecondFactor
) -> bytearray:
    """The database's key; after a change of keys that was cut off, the one that opens it."""
    key = data_key.derive(DATABASE_LABEL)
    if data_key.following is None:
        return key
    new = data_key.following.derive(DATABASE_LABEL)
    if not (Vault.exists(folder) and Vault.opens_with(folder, new)):
        wipe(new)
        return key
    wipe(key)
    keyfile.end_rotation(folder / KEY_FILE, passphrase, factor)
    return new


def open_with(folder: Path, keys: VaultKeys) -> OpenVault:
    """The short half: the connection, which belongs to the thread that opens it.

    Args:
        folder: Where the vault lies.
        keys: What `keys_of` gave; the open vault wipes them when it is locked.

    Raises:
        FileProblem: The vault is missing, damaged, newer, or open elsewhere.
    """
    try:
        return OpenVault(Vault.open(folder, keys.database, keys.local), keys)
    except DutyRehabError:
        keys.wipe()
        raise


def _make(folder: Path, role: Role, passphrase: bytearray, protection: Protection) -> None:
    make_folder(folder)
    if (folder / KEY_FILE).exists():
        raise KeyFileExists
    making = folder / NEXT_KEY_FILE
    if making.exists():
        # A making that was cut off: without a key file of its own its database never opened.
        Vault.remove(folder)
        destroy(making)
    if Vault.exists(folder):
        raise VaultExists
    data_key: DataKey = keyfile.create(
        making, passphrase, checked(protection.cost), protection.factor
    )
    key = data_key.derive(DATABASE_LABEL)
    data_key.wipe()
    try:
        store = Vault.create(folder, role, key)
        try:
            if not protection.identity and role is Role.FIELD:
                store.devices.remember(_IDENTITY, _NEVER)
        finally:
            store.close()
        rename(making, folder / KEY_FILE)
    except BaseException:
        Vault.remove(folder)
        making.unlink(missing_ok=True)
        raise
    finally:
        wipe(key)
