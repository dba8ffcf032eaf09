"""A vault: one folder, one encrypted database, one running program."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.connection import Connection, Database, failures
from dutyrehab_desktop.store.copies import (
    copy_database,
    count_in,
    make_database,
    salvage_database,
    thinned_place,
)
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.drafts import take_draft
from dutyrehab_desktop.store.errors import InterviewGuarded, VaultKeyRefused, VaultMissing
from dutyrehab_desktop.store.files import VaultFiles, create_private
from dutyrehab_desktop.store.health import state_hash, verify
from dutyrehab_desktop.store.kept import Received, take_in
from dutyrehab_desktop.store.lines import InterviewLine
from dutyrehab_desktop.store.lock import InstanceLock
from dutyrehab_desktop.store.opener import change_key, open_database
from dutyrehab_desktop.store.salvage import Salvaged
from dutyrehab_desktop.store.schema import migrate, version_of
from dutyrehab_desktop.store.tallies import verify_all
from dutyrehab_desktop.store.vault_rooms import VaultRooms
from dutyrehab_desktop.store.withdrawals import Receipt


class Vault(VaultRooms):
    """An open vault. It belongs to the thread that opened it; a job opens a second connection."""

    def __init__(self, database: Database, lock: InstanceLock, local: bytearray | None) -> None:
        super().__init__(database, local)
        self._database = database
        self._closed = False
        self._files = database.files
        self._lock = lock

    def take_in(
        self,
        questionnaires: Sequence[Received],
        laws: Sequence[Received],
        words: Mapping[str, str],
        receipt: Receipt | None = None,
        drafts: Sequence[Interview] = (),
    ) -> None:
        """Put what a parcel brought into the vault, whole or not at all.

        Args:
            questionnaires: Each with its compiled form.
            laws: Each with its law pack.
            words: By name what `Devices.recall` shall find from now on.
            receipt: What the coordinator has, and what was withdrawn there.
            drafts: Records that are to be continued here.

        Raises:
            RecordMismatch: One code stands for two different interviews; nothing was written.
            InterviewGuarded: What is open of a record needs a key that is not here; nothing was
                written.
            FileProblem: Nothing was written.
        """

        def rest(connection: Connection) -> None:
            for draft in drafts:
                take_draft(connection, draft, self._ring)

        take_in(self._database, questionnaires, laws, words, (receipt, rest))

    @classmethod
    def create(
        cls, folder: Path, role: Role, key: bytearray, local: bytearray | None = None
    ) -> Self:
        """Make a vault and open it.

        Args:
            folder: Where; it may exist, with a key file in it, but hold no database.
            role: Whose vault it will be.
            key: The raw key of 32 bytes; it stays the caller's to wipe.
            local: As for `open`.

        Raises:
            VaultExists: There is one already.
            FileProblem: None was made.
        """
        files = VaultFiles(folder)
        with failures(folder.parent):
            files.make_folder()
        lock = InstanceLock(files.lock)
        lock.take()
        try:
            make_database(files, Role(role), key)
            return cls._open(files, (key, local), lock)
        except BaseException:
            lock.let_go()
            raise

    @classmethod
    def open(cls, folder: Path, key: bytearray, local: bytearray | None = None) -> Self:
        """Open a vault, bringing it to this version where it is older.

        Args:
            folder: Where it lies.
            key: The raw key of 32 bytes; it stays the caller's to wipe.
            local: The key of what recovery does not cover; it stays the caller's too. Without it
                that cannot be opened, and nothing is put under it.

        Raises:
            VaultMissing: There is none.
            VaultInUse: Another program has it open.
            VaultKeyRefused: The key does not open it.
            VaultDamaged: It is not whole.
            VaultNewer: A newer program has written it.
        """
        files = VaultFiles(folder)
        if not cls.exists(folder):
            raise VaultMissing
        lock = InstanceLock(files.lock)
        lock.take()
        try:
            with failures(folder):
                files.clear_unfinished()  # a backup that was cut off
            vault = cls._open(files, (key, local), lock)
        except BaseException:
            lock.let_go()
            raise
        try:
            vault._database.read(verify_all)
        except BaseException:
            vault.close()
            raise
        return vault

    @staticmethod
    def exists(folder: Path) -> bool:
        """True where the folder holds a vault's database."""
        return VaultFiles(folder).database.exists()

    @staticmethod
    def remove(folder: Path) -> None:
        """Take a vault's files away, as far as the disk allows; without its key they are noise."""
        VaultFiles(folder).remove()

    @staticmethod
    def opens_with(folder: Path, key: bytearray) -> bool:
        """True where this key opens the vault's database.

        Raises:
            VaultMissing: There is none.
            FileProblem: It cannot be read.
        """
        try:
            open_database(VaultFiles(folder).database, key).close()
        except VaultKeyRefused:
            return False
        return True

    @staticmethod
    def change_key(folder: Path, key: bytearray, new: bytearray) -> None:
        """Encrypt a vault that nobody has open with another key, and prove that it opens.

        Raises:
            VaultInUse: Somebody has it open; the old key stands.
            FileProblem: The old key stands, or the new one does: one of them opens it.
        """
        files = VaultFiles(folder)
        lock = InstanceLock(files.lock)
        lock.take()
        try:
            with failures(files.folder):
                connection = open_database(files.database, key)
                try:
                    change_key(connection, new)
                finally:
                    connection.close()
            open_database(files.database, new).close()
        finally:
            lock.let_go()

    def second_connection(self, key: bytearray, local: bytearray | None = None) -> Self:
        """The same vault for another thread, under the same lock. Close it when the job ends.

        Raises:
            VaultClosed: It was locked meanwhile.
        """
        self._lock.join()
        try:
            return self._open(self._files, (key, local), self._lock)
        except BaseException:
            self._lock.let_go()
            raise

    def close(self) -> None:
        """Empty the log, drop the key and the connection, free the vault. Twice does no harm."""
        if self._closed:
            return
        self._closed = True
        try:
            self._database.checkpoint()
        finally:
            self._database.close()
            self._ring.wipe()
            self._lock.let_go()

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self._files.folder

    @property
    def device_id(self) -> str:
        """This device's id."""
        return self.devices.own()

    @property
    def low_space(self) -> bool:
        """True where the reserve is gone: interviews can be finished, not begun."""
        return not self._files.reserve.exists()

    @property
    def schema(self) -> int:
        """How many steps the database has gone."""
        return version_of(self._database)

    def new_identity(self) -> str:
        """Give a restored vault a new device id; it must be enrolled again."""
        return self.devices.renew()

    def lines(self) -> tuple[InterviewLine, ...]:
        """Every interview here: the open ones as they were begun, then the sealed ones."""
        return self.interviews.lines() + self.sealed.lines()

    def checkpoint(self) -> bool:
        """Empty the log; False where somebody was still reading."""
        return self._database.checkpoint()

    def check(self) -> None:
        """Read every page, every open interview and everything that is sealed.

        What is under a key that is not here is proved to be what was written, and not opened.

        Raises:
            VaultDamaged: Something is not as it was written, or not the latest.
        """
        verify(self._database)
        self._database.read(verify_all)
        for code in (*self.interviews.codes(), *self.interviews.hidden()):
            with suppress(InterviewGuarded):
                self.interviews.load(code)
        self.sealed.check()

    def state_hash(self) -> str:
        """One digest over all interviews here, open, received and sealed."""
        return state_hash(self._database, self._ring)

    def copy_to(
        self,
        folder: Path,
        key: bytearray,
        before: Callable[[], None] = lambda: None,
        *,
        renewed: bool = False,
    ) -> None:
        """Put a consistent encrypted copy of the database into another folder, and verify it.

        The copy opens with the same key; the key file is the caller's to copy.

        Args:
            folder: Where.
            key: The raw key of this vault.
            before: Called when the copy is verified, just before it takes its place.
            renewed: True where the copy is another device from the start.

        Raises:
            VaultInUse: The other folder holds a vault that is open.
            DiskFull: The medium has no space; what was there before is still there.
            FileProblem: No copy was made.
        """
        copy_database(self._database, folder, key, before, renewed=renewed)

    @contextmanager
    def copy_beside(self) -> Iterator[Path]:
        """A copy in a folder inside this vault's own, to be worked on; gone when the block ends.

        Raises:
            DiskFull: There is no space for it.
            FileProblem: No copy was made.
        """
        with thinned_place(self._files) as folder:
            beside = VaultFiles(folder).database
            with failures(folder):
                create_private(beside)
            self._database.copy_into(beside)
            yield folder

    @staticmethod
    def salvage(folder: Path, into: Path, key: bytearray) -> Salvaged:
        """Make a vault's database in a new folder of what can be read of a damaged one.

        Raises:
            VaultExists: There is one already.
            VaultDamaged: Nothing can be read.
            FileProblem: None was made.
        """
        return salvage_database(VaultFiles(folder), VaultFiles(into), key)

    @staticmethod
    def counted(folder: Path, key: bytearray) -> tuple[int, int]:
        """How many open and how many sealed records a whole copy holds; nothing is written to it.

        Raises:
            VaultKeyRefused: The key does not open it.
            VaultDamaged: It is not whole.
            FileProblem: It cannot be read.
        """
        return count_in(VaultFiles(folder), key)

    @classmethod
    def _open(
        cls, files: VaultFiles, keys: tuple[bytearray, bytearray | None], lock: InstanceLock
    ) -> Self:
        key, local = keys
        database = Database(open_database(files.database, key), files)
        try:
            migrate(database)
            vault = cls(database, lock, local)
            with failures(files.folder):
                files.make_reserve()
        except BaseException:
            database.close()
            raise
        return vault
