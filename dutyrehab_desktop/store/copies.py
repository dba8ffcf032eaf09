"""Making the database file of a vault, and copying it: whole and verified, or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dutyrehab_desktop.store.connection import Database, failures
from dutyrehab_desktop.store.devices import Devices, Role
from dutyrehab_desktop.store.errors import DiskFull, VaultExists
from dutyrehab_desktop.store.files import VaultFiles, create_private, sync_file, sync_folder
from dutyrehab_desktop.store.health import verify
from dutyrehab_desktop.store.lock import InstanceLock
from dutyrehab_desktop.store.opener import create_database, open_database, refuse_plain
from dutyrehab_desktop.store.salvage import Salvage, Salvaged, copy_damaged
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


@contextmanager
def thinned_place(files: VaultFiles) -> Iterator[Path]:
    """A folder inside a vault's own, for a copy that is worked on before it may leave it.

    What must not be in a backup never reaches the medium: a stick keeps what was deleted from it.
    """
    with failures(files.folder):
        files.clear_unfinished()
        files.workplace.mkdir(mode=0o700)
    try:
        yield files.workplace
    finally:
        with failures(files.folder):
            files.clear_unfinished()


def salvage_database(damaged: VaultFiles, files: VaultFiles, key: bytearray) -> Salvaged:
    """Put what can be read of a damaged database into a new one; the damaged files stay.

    Raises:
        VaultExists: There is one already.
        VaultDamaged: Not even its beginning can be read.
        FileProblem: None was made.
    """
    with thinned_place(files) as place:
        copy_damaged(damaged.folder, place)
        reading = Salvage(VaultFiles(place), key)
        try:
            open_database(VaultFiles(place).database, key).close()
            made = create_database(place / "new.bin", key)
            try:
                database = Database(made, files)
                migrate(database)
                # In case that who it was cannot be read any more.
                Devices(database).introduce(Role.FIELD)
                found = reading.into(made)
            finally:
                made.close()
        finally:
            reading.close()
        with failures(files.folder):
            if files.database.exists():
                raise VaultExists
            sync_file(place / "new.bin")
            (place / "new.bin").replace(files.database)
            sync_folder(files.folder)
    return found


def count_in(files: VaultFiles, key: bytearray) -> tuple[int, int]:
    """How many open and how many sealed records a database holds, once every page was read."""
    database = Database(open_database(files.database, key), files)
    try:
        verify(database)
        queries = ("select count(*) from interview", "select count(*) from sealed")
        found = [database.row(query) for query in queries]
    finally:
        database.close()
    opened, sealed = (0 if row is None else int(row[0]) for row in found)
    return opened, sealed


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
