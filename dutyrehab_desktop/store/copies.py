"""Making the database file of a vault, and copying it: whole and verified, or not at all."""

from collections.abc import Callable
from pathlib import Path

from dutyrehab_desktop.store.connection import Database, failures
from dutyrehab_desktop.store.devices import Devices, Role
from dutyrehab_desktop.store.errors import DiskFull, VaultExists
from dutyrehab_desktop.store.files import VaultFiles, create_private, sync_file
from dutyrehab_desktop.store.health import verify
from dutyrehab_desktop.store.lock import InstanceLock
from dutyrehab_desktop.store.opener import create_database, open_database, refuse_plain
from dutyrehab_desktop.store.schema import migrate


def make_database(files: VaultFiles, role: Role, key: bytearray) -> None:
    """Make the database of a new vault beside its place, then put it there in one step.

    Raises:
        VaultExists: There is one already.
        FileProblem: None was made.
    """
    with failures(files.folder):
        if files.database.exists():
            raise VaultExists
        files.clear_unfinished()
    try:
        database = Database(create_database(files.unfinished, key), files)
        try:
            migrate(database)
            Devices(database).introduce(role)
            if not database.checkpoint():
                raise DiskFull
        finally:
            database.close()
        refuse_plain(files.unfinished)
        with failures(files.folder):
            files.finish()
    finally:
        with failures(files.folder):
            files.clear_unfinished()


def copy_database(
    database: Database,
    folder: Path,
    key: bytearray,
    before: Callable[[], None] = lambda: None,
    *,
    renewed: bool = False,
) -> None:
    """Put a consistent encrypted copy of a database into another folder.

    The copy opens with the same key. One that lies there already is replaced in one step, after
    the new one was verified.

    Args:
        database: What is copied.
        folder: Where.
        key: The raw key of both.
        before: Called when the copy is verified, just before it takes its place.
        renewed: True where the copy is another device from the start: two machines must never
            write under one name, not even where a kill comes between.

    Raises:
        VaultInUse: The other folder holds a vault that is open.
        DiskFull: The medium has no space; what was there before is still there.
        FileProblem: No copy was made.
    """
    files = VaultFiles(folder)
    with failures(folder.parent):
        files.make_folder()
    lock = InstanceLock(files.lock)
    lock.take()
    try:
        with failures(folder):
            files.clear_unfinished()
            create_private(files.unfinished)
        database.copy_into(files.unfinished)
        _forget_words(files, key)
        _verify_copy(files, key, renewed=renewed)
        with failures(folder):
            sync_file(files.unfinished)
        before()
        with failures(folder):
            files.finish()
    finally:
        with failures(folder):
            files.clear_unfinished()
        lock.let_go()


def _forget_words(files: VaultFiles, key: bytearray) -> None:
    """A laptop's copies hold nothing to check words against, also of an interview that is open.

    It is sealed soon, and the copy would go on knowing.
    """
    copy = Database(open_database(files.unfinished, key), files)
    try:
        if Devices(copy).role() is Role.FIELD:
            copy.change(lambda connection: connection.execute("delete from word_tag"))
            copy.checkpoint()
    finally:
        copy.close()


def _verify_copy(files: VaultFiles, key: bytearray, *, renewed: bool) -> None:
    copy = Database(open_database(files.unfinished, key), files)
    try:
        verify(copy)
        if renewed:
            Devices(copy).renew()
            if not copy.checkpoint():
                raise DiskFull
    finally:
        copy.close()
