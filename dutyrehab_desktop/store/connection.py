"""A connection to the database, as the other modules see it.

SQLite's result codes become the room's own errors here, and every change is one transaction.
"""

import errno
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeAlias, TypeVar

from sqlcipher3.dbapi2 import DatabaseError

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.store.errors import (
    DiskFull,
    VaultBusy,
    VaultClosed,
    VaultDamaged,
    VaultUnreachable,
)
from dutyrehab_desktop.store.files import VaultFiles

# A row holds whatever its query names; the query and the unpacking stand side by side.
Row: TypeAlias = tuple[Any, ...]
Result = TypeVar("Result")

_SMALL = 256 * 1024
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_FAILURES: dict[int, type[FileProblem]] = {
    _BUSY: VaultBusy,
    _LOCKED: VaultBusy,
    _READONLY: VaultUnreachable,
    _IOERR: VaultUnreachable,
    _CANTOPEN: VaultUnreachable,
    _CORRUPT: VaultDamaged,
    _NOTADB: VaultDamaged,
    _FULL: DiskFull,
}


class Cursor(Protocol):
    """What a statement gives back."""

    rowcount: int
    lastrowid: int | None

    def fetchone(self) -> Row | None:
        """The next row."""

    def fetchmany(self, size: int) -> list[Row]:
        """The next rows, at most so many."""

    def fetchall(self) -> list[Row]:
        """The rows that are left."""

    def __iter__(self) -> Iterator[Row]: ...


class Connection(Protocol):
    """The part of a database connection that this room uses. It never crosses threads."""

    in_transaction: bool

    def execute(self, sql: str, values: Sequence[object] = ...) -> Cursor:
        """Run one statement."""

    def executemany(self, sql: str, rows: Iterable[Sequence[object]]) -> Cursor:
        """Run one statement for each row."""

    def set_key(self, key: bytearray) -> None:
        """Give the key, before anything else is read."""

    def reset_key(self, key: bytearray) -> None:
        """Encrypt everything with another key."""

    def close(self) -> None:
        """Close it."""


@contextmanager
def failures(folder: Path) -> Iterator[None]:
    """Turn what the database reports into errors of this room.

    Raises:
        FileProblem: One of the kinds above; anything else is a mistake of ours and passes.
    """
    try:
        yield
    except DatabaseError as error:
        number = getattr(error, "sqlite_errorcode", 0) & 0xFF
        kind = _FAILURES.get(number)
        if kind is None:
            raise
        if number == _IOERR and _no_space(folder):
            kind = DiskFull
        raise kind from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull from error
        raise VaultUnreachable from error


class Database:
    """An open database and the folder it lies in."""

    def __init__(self, connection: Connection, files: VaultFiles) -> None:
        self._open: Connection | None = connection
        self.files = files

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        with failures(self.files.folder):
            return self._connection.execute(sql, values).fetchall()

    def pieces(
        self,
        sql: str,
        values: Sequence[object],
        make: Callable[[Row], Result],
        size: int,
    ) -> Iterator[list[Result]]:
        """The rows of a query, some at a time, for tables that are large."""
        with failures(self.files.folder):
            cursor = self._connection.execute(sql, values)
            while rows := cursor.fetchmany(size):
                yield [make(row) for row in rows]

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or None."""
        with failures(self.files.folder):
            return self._connection.execute(sql, values).fetchone()

    def read(self, work: Callable[[Connection], Result]) -> Result:
        """Read several things as they stood at one moment, whatever others write meanwhile."""
        connection = self._connection
        with failures(self.files.folder):
            if connection.in_transaction:
                return work(connection)
            connection.execute("begin")
            try:
                return work(connection)
            finally:
                if connection.in_transaction:
                    connection.execute("commit")

    def change(self, work: Callable[[Connection], Result], *, reserve: bool = False) -> Result:
        """Do some work in one transaction: all of it is durable afterwards, or nothing happened.

        Args:
            work: What to do.
            reserve: True for what an interview needs to be finished: on a full disk the reserve
                is given up and the work done again.

        Raises:
            FileProblem: Nothing was changed.
        """
        try:
            return self._transaction(work)
        except DiskFull:
            if not (reserve and self.files.give_up_reserve()):
                raise
        return self._transaction(work)

    def checkpoint(self) -> bool:
        """Bring the log into the database and empty it, so that deleted pages are gone.

        On a full disk the reserve is given up for it: what was sealed or deleted would else stay
        readable for whoever has the key, for as long as the disk is full.

        Returns:
            False where another connection was still reading, or no space was left: it is tried
            again at the next occasion.
        """
        try:
            return self._checkpoint()
        except VaultBusy:
            return False
        except DiskFull:
            if not self.files.give_up_reserve():
                return False
        try:
            return self._checkpoint()
        except (VaultBusy, DiskFull):
            return False

    def copy_into(self, path: Path) -> None:
        """Write a consistent copy, encrypted with the same key, into an empty file."""
        with failures(path.parent):
            self._connection.execute("vacuum into ?", (str(path),))

    def close(self) -> None:
        """Close the connection; the key is dropped with it."""
        connection, self._open = self._open, None
        if connection is not None:
            connection.close()

    @property
    def _connection(self) -> Connection:
        if self._open is None:
            raise VaultClosed
        return self._open

    def _checkpoint(self) -> bool:
        found = self.row("pragma wal_checkpoint(truncate)")
        return found is not None and found[0] == 0

    def _transaction(self, work: Callable[[Connection], Result]) -> Result:
        connection = self._connection
        with failures(self.files.folder):
            connection.execute("begin immediate")
            try:
                result = work(connection)
                connection.execute("commit")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("rollback")
                raise
            return result


def _no_space(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _SMALL
    except OSError:
        return False
