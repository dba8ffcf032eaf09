"""Reading what can be read of a damaged database, row by row, into a new one.

After one page that does not verify a connection answers nothing more: it is opened anew after every
error (measured: 3,996 of 4,000 rows so, 2,380 without; design/encryption.md, chapter 1). The
damaged files are copied first and never written to.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from sqlcipher3.dbapi2 import DatabaseError, IntegrityError

from dutyrehab_desktop.store import tallies
from dutyrehab_desktop.store.connection import Connection, Row, failures
from dutyrehab_desktop.store.files import VaultFiles, create_private
from dutyrehab_desktop.store.opener import open_database

Key: TypeAlias = tuple[object, ...]
Fetched: TypeAlias = list[Row]
_PAGE = 4096
_STEPS = 64
"""More rows of numbers than this fit on no page."""
_STRIDE = 8
"""A thirty-second part of all digests: so much of one record may be lost beside a bad page."""
_LAST_LETTER = 0x7E
# What records are searched by can be made again, and half of an index is worse than none.
_TABLES = """
    select name from sqlite_master
    where type = 'table' and name not like 'sqlite_%' and name not like 'searched%'
        and name not in ('searchable', 'alike')
    order by rowid
"""

_USUAL = """
    select questionnaire_id, questionnaire_version, questionnaire_sha256, language, month, 'paused'
    from interview group by 1, 2, 3, 4, 5 order by count(*) desc limit 1
"""
_NOTHING_KNOWN = ("", "", "", "en", "", "paused")
_INDEXED = """
    select code, number from interview indexed by sqlite_autoindex_interview_1
    where code > ? order by code limit 1
"""
_HEADER = """
    insert or ignore into interview (number, code, questionnaire_id, questionnaire_version,
        questionnaire_sha256, language, month, state)
    values (?, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass
class Salvaged:
    """What came out of a damaged database.

    Attributes:
        saved: Rows that were read, by table.
        gaps: Places that could not be read, by table.
        refused: Rows that were read and are not what was written, by table.
        broken: Codes of open records that do not add up to what was kept of them.
    """

    saved: dict[str, int] = field(default_factory=dict)
    gaps: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)
    broken: tuple[str, ...] = ()


def copy_damaged(source: Path, target: Path) -> None:
    """Copy the files of a damaged database; what the disk does not give back becomes zeros.

    Raises:
        FileProblem: They could not be copied at all.
    """
    for name in ("b.bin", "b.bin-wal"):
        if not (source / name).exists():
            continue
        with failures(target):
            create_private(target / name)
        with failures(target), (source / name).open("rb") as old, (target / name).open("wb") as new:
            size = old.seek(0, 2)
            for start in range(0, size, _PAGE):
                new.write(_block(old.seek, old.read, start, min(_PAGE, size - start)))


class Salvage:
    """A damaged copy that is read, opened anew after every error."""

    def __init__(self, files: VaultFiles, key: bytearray) -> None:
        self._files, self._key = files, key
        self._open: Connection | None = None
        self.reopened = 0

    def into(self, target: Connection) -> Salvaged:
        """Put every row that can be read into a new database that has all the tables.

        Raises:
            VaultDamaged: Not even the list of tables can be read.
        """
        done = Salvaged()
        for (table,) in target.execute(_TABLES).fetchall():
            columns = self._columns(target, table)
            if columns:
                target.execute("begin immediate")
                self._table(target, table, columns, done)
                if table == "interview":
                    self._headers(target, done)
                target.execute("commit")
        target.execute("begin immediate")
        done.broken = tallies.mend(target)
        target.execute("commit")
        return done

    def close(self) -> None:
        """Close what is open."""
        connection, self._open = self._open, None
        if connection is not None:
            connection.close()

    def _headers(self, target: Connection, done: Salvaged) -> None:
        """Headers that only the index of codes still knows, so that their answers have a place.

        The rest of such a header is what most records here have; whoever opens it sees its code
        among the doubtful ones.
        """
        if "interview" not in done.gaps:
            return
        usual = target.execute(_USUAL).fetchone() or _NOTHING_KNOWN
        key: Key = ("",)
        while True:
            rows = self._fetch(_INDEXED, key)
            if rows is None:
                rows = self._behind(_INDEXED, key)
            if not rows:
                return
            key = (rows[0][0],)
            values = (rows[0][1], rows[0][0], *usual)
            target.execute(_HEADER, values)

    def _table(
        self, target: Connection, table: str, columns: tuple[str, ...], done: Salvaged
    ) -> None:
        keys = _keys_of(target, table)
        marks = ", ".join("?" * len(columns))
        put = f"insert or replace into {table} ({', '.join(columns)}) values ({marks})"  # noqa: S608
        named = " and ".join(f"{one} = ?" for one in keys)
        get = f"select {', '.join(columns)} from {table} where {named}"  # noqa: S608
        for key in self._walk(table, keys, done):
            rows = self._fetch(get, key)
            if rows is None:
                done.gaps[table] = done.gaps.get(table, 0) + 1
                continue
            for row in rows:
                good = _is_whole(table, dict(zip(columns, row, strict=True)))
                good = good and _put(target, put, row)
                counted = done.saved if good else done.refused
                counted[table] = counted.get(table, 0) + 1

    def _walk(self, table: str, keys: tuple[str, ...], done: Salvaged) -> Iterator[Key]:
        """The keys of a table in their order, over every unreadable place."""
        names, marks = ", ".join(keys), ", ".join("?" * len(keys))
        first = f"select {names} from {table} order by {names} limit 1"  # noqa: S608
        after = f"select {names} from {table} where ({names}) > ({marks}) order by {names} limit 1"  # noqa: S608
        rows = self._fetch(first, ())
        if rows is None:
            done.gaps[table] = done.gaps.get(table, 0) + 1
            rows = self._behind(after, tuple(_least(table, one) for one in keys))
        while rows:
            key = tuple(rows[0])
            yield key
            rows = self._fetch(after, key)
            if rows is None:
                done.gaps[table] = done.gaps.get(table, 0) + 1
                rows = self._behind(after, key)

    def _behind(self, after: str, key: Key) -> Fetched:
        """The first row behind an unreadable place; none where nothing can be read any more."""
        for beyond in _beyond(key):
            rows = self._fetch(after, beyond)
            if rows is not None:
                return rows
        return []

    def _columns(self, target: Connection, table: str) -> tuple[str, ...]:
        """The columns that both databases have."""
        here = self._fetch(f"pragma table_info({table})", ()) or []
        known = {row[1] for row in here}
        names = [row[1] for row in target.execute(f"pragma table_info({table})").fetchall()]
        return tuple(name for name in names if name in known)

    def _fetch(self, query: str, values: Key) -> Fetched | None:
        """The rows of a query; None where they cannot be read, and the next one begins anew."""
        if self._open is None:
            self._open = open_database(self._files.database, self._key)
            self.reopened += 1
        try:
            return self._open.execute(query, values).fetchall()
        except DatabaseError:
            self.close()
            return None


def _keys_of(target: Connection, table: str) -> tuple[str, ...]:
    found = target.execute(f"pragma table_info({table})").fetchall()
    listed = target.execute(f"pragma table_list({table})").fetchall()
    if not any(row[4] for row in listed):
        return ("rowid",)
    return tuple(row[1] for row in sorted((row for row in found if row[5]), key=lambda row: row[5]))


def _least(table: str, name: str) -> object:
    numbered = name in ("rowid", "interview", "number", "sequence")
    return 0 if numbered else b"" if (table, name) == ("writing", "digest") else ""


def _beyond(key: Key) -> Iterator[Key]:
    """Keys behind one, at first close to it, then further and further away."""
    for place in reversed(range(len(key))):
        rest = tuple(_empty(each) for each in key[place + 1 :])
        for value in _larger(key[place]):
            yield (*key[:place], value, *rest)


def _empty(value: object) -> object:
    return 0 if isinstance(value, int) else b"" if isinstance(value, bytes) else ""


def _larger(value: object) -> Iterator[object]:
    if isinstance(value, int):
        yield from (value + step for step in range(1, _STEPS))
        yield from (value + _STEPS * 2**power for power in range(24))
    elif isinstance(value, bytes):
        yield from (bytes([each]) for each in range(value.ljust(1, b"\0")[0] + 1, 256, _STRIDE))
    elif isinstance(value, str):
        start = value.ljust(3)
        for place in (2, 1, 0):
            letters = range(ord(start[place]) + 1, _LAST_LETTER, _STRIDE)
            yield from (start[:place] + chr(each) for each in letters)


def _is_whole(table: str, row: dict[str, object]) -> bool:
    """Whether a row that carries a digest is what was written."""
    if table == "writing" and isinstance(row["lines"], str):
        return hashlib.sha256(row["lines"].encode()).digest()[:16] == row["digest"]
    if table == "sealed" and isinstance(row["blob"], bytes):
        return hashlib.sha256(row["blob"]).hexdigest() == row["sha256"]
    return True


def _put(target: Connection, query: str, row: Row) -> bool:
    try:
        target.execute(query, row)
    except IntegrityError:
        return False
    return True


def _block(
    seek: Callable[[int], int], read: Callable[[int], bytes], start: int, size: int
) -> bytes:
    try:
        seek(start)
        return read(size).ljust(size, b"\0")
    except OSError:
        return bytes(size)
