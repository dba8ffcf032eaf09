"""Revisions and the rows they are kept in: in the clear of the vault, or under a key of their own.

One row is what was written in one go. `writing` holds its lines as they are; `guarded` holds them
closed (`crypto.guarding`), with the digest of the closed bytes: one of the lines themselves would
let whoever holds the vault's key guess a short answer.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dutyrehab_desktop.records.errors import RevisionDamaged
from dutyrehab_desktop.records.guarded import GuardedBy
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Revision, fingerprint_of
from dutyrehab_desktop.store import tallies
from dutyrehab_desktop.store.connection import Connection, Row
from dutyrehab_desktop.store.errors import InterviewGuarded, InterviewMissing, VaultDamaged
from dutyrehab_desktop.store.headers import put_header
from dutyrehab_desktop.store.keyring import Keyring
from dutyrehab_desktop.store.lines import InterviewState

HEADER = """
    select number, code, questionnaire_id, questionnaire_version, questionnaire_sha256, language
    from interview where code = ?
"""
"""The row number and the header of the interview with one code."""
_WRITINGS = "select digest, lines from writing where interview = ?"
_GUARDED = "select guard, digest, sealed from guarded where interview = ?"
_DIGESTS = """
    select 'writing', digest from writing where interview = ?
    union all select 'guarded', digest from guarded where interview = ?
"""
_WRITE = "insert or ignore into writing (interview, digest, lines) values (?, ?, ?)"
_CLOSE = "insert or ignore into guarded (interview, guard, digest, sealed) values (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class KeptRow:
    """What was written in one go, as it is kept.

    Attributes:
        by: The key it is under; None for the vault's own.
        digest: The digest it is kept with, proved.
        lines: A line for each revision; None where the key is not here.
    """

    by: GuardedBy | None
    digest: bytes
    lines: str | None

    @property
    def counted(self) -> tuple[str, bytes]:
        """Its table and its digest, as they are tallied."""
        return "writing" if self.by is None else "guarded", self.digest


def number_of(connection: Connection, code: str) -> int:
    """The row number of an open interview.

    Raises:
        InterviewMissing: There is none.
    """
    row = connection.execute("select number from interview where code = ?", (code,)).fetchone()
    if row is None:
        raise InterviewMissing
    return int(row[0])


def put_record(connection: Connection, interview: Interview, state: InterviewState) -> None:
    """Put down an interview whose code is free, with all that was written in it, in one row."""
    lines = _lines(interview.history)
    digest = _digest(lines.encode())
    number = put_header(connection, interview, state, [("writing", digest)] if lines else ())
    if lines:
        connection.execute(_WRITE, (number, digest, lines))


def write_revisions(
    connection: Connection, number: int, code: str, revisions: Iterable[Revision]
) -> None:
    """Add what was written in one go; the same once more changes nothing."""
    lines = _lines(revisions)
    if lines:
        _put(connection, number, code, lines)


def write_placed(
    connection: Connection,
    where: tuple[int, str],
    revisions: Iterable[Revision],
    keys: Mapping[str, GuardedBy],
    ring: Keyring,
) -> None:
    """The same, each revision under the key that is given for its id.

    Args:
        connection: Inside a transaction.
        where: Row number and code of the interview.
        revisions: What was written.
        keys: By id; what is not named goes under the vault's own.
        ring: The keys.

    Raises:
        InterviewGuarded: A key that is needed is not here.
    """
    parted: dict[GuardedBy | None, list[Revision]] = {}
    for one in revisions:
        parted.setdefault(keys.get(one.id), []).append(one)
    for by, together in parted.items():
        _put_under(connection, where, _lines(together), by, ring)


def place_anew(
    connection: Connection, where: tuple[int, str], keys: Mapping[str, GuardedBy], ring: Keyring
) -> bool:
    """Put all that was written before under the keys it shall be under now.

    What cannot be opened stays as it is.

    Returns:
        True where something lay open to the vault's own key and does so no more: then the log
        must be emptied.
    """
    number, code = where
    parted: dict[GuardedBy | None, list[str]] = {}
    moved: list[KeptRow] = []
    for row in kept_rows(connection, number, code, ring):
        if row.lines is None:
            continue
        lines = row.lines.split("\n")
        wanted = [keys.get(fingerprint_of(line.partition(" ")[2])) for line in lines]
        if any(by is not row.by for by in wanted):
            moved.append(row)
            for by, line in zip(wanted, lines, strict=True):
                parted.setdefault(by, []).append(line)
    _delete(connection, number, code, [row.counted for row in moved])
    for by, together in parted.items():
        _put_under(connection, where, "\n".join(sorted(together)), by, ring)
    return any(row.by is None for row in moved)


def clear_rows(connection: Connection, number: int, code: str) -> None:
    """Delete all that was written in an interview; its line stays."""
    gone = connection.execute(_DIGESTS, (number, number)).fetchall()
    _delete(connection, number, code, [(table, digest) for table, digest in gone])


def kept_rows(connection: Connection, number: int, code: str, ring: Keyring) -> list[KeptRow]:
    """All that was written in an interview, opened as far as the keys are here.

    Raises:
        VaultDamaged: A row does not hold what was written.
    """
    found = []
    for digest, lines in connection.execute(_WRITINGS, (number,)).fetchall():
        if _digest(lines.encode()) != digest:
            raise VaultDamaged
        found.append(KeptRow(None, digest, lines))
    opened = {}
    for name, digest, sealed in connection.execute(_GUARDED, (number,)).fetchall():
        by = GuardedBy(name)
        if _digest(sealed) != digest:
            raise VaultDamaged
        if by not in opened:
            opened[by] = ring.find(connection, by)
        guard = opened[by]
        lines = None if guard is None else guard.open(sealed, code)
        if lines is None and by is GuardedBy.IDENTITY:
            # Its key lies in this very database: it is gone, or this row is not of this vault.
            raise VaultDamaged(reason="identity-key")
        found.append(KeptRow(by, digest, lines))
    return found


def writings(connection: Connection, number: int) -> list[KeptRow]:
    """What was written in an interview that has nothing under other keys, as all received ones.

    Raises:
        VaultDamaged: A row does not hold what was written.
    """
    rows = connection.execute(_WRITINGS, (number,)).fetchall()
    if any(_digest(lines.encode()) != digest for digest, lines in rows):
        raise VaultDamaged
    return [KeptRow(None, digest, lines) for digest, lines in rows]


def read_history(rows: Iterable[KeptRow]) -> History:
    """The history that rows hold, as far as they could be opened.

    Raises:
        VaultDamaged: A row does not hold what was written.
    """
    try:
        return History(Revision.read(said, month) for said, month in _said(rows))
    except RevisionDamaged as error:
        raise VaultDamaged from error


def read_ids(rows: Iterable[KeptRow]) -> dict[str, str]:
    """The ids of the revisions that rows hold, each with its month."""
    found: dict[str, str] = {}
    for said, month in _said(rows):
        identity = fingerprint_of(said)
        found[identity] = min(month, found.get(identity, month))
    return found


def read_header(row: Row) -> tuple[int, Interview]:
    """The row number, and the interview without its history."""
    number, code, questionnaire_id, version, digest, language = row
    header = Interview(code, questionnaire_id, version, language, questionnaire_sha256=digest)
    return number, header


def _lines(revisions: Iterable[Revision]) -> str:
    # Canonical JSON holds no line break.
    return "\n".join(sorted(f"{each.month} {each.said()}" for each in revisions))


def _put(connection: Connection, number: int, code: str, lines: str) -> None:
    digest = _digest(lines.encode())
    if connection.execute(_WRITE, (number, digest, lines)).rowcount == 1:
        tallies.added(connection, number, code, [("writing", digest)])


def _put_under(
    connection: Connection,
    where: tuple[int, str],
    lines: str,
    by: GuardedBy | None,
    ring: Keyring,
) -> None:
    number, code = where
    if by is None:
        _put(connection, number, code, lines)
        return
    guard = ring.make(connection, by)
    if guard is None:
        raise InterviewGuarded
    sealed = guard.close(lines, code)
    digest = _digest(sealed)
    if connection.execute(_CLOSE, (number, by.value, digest, sealed)).rowcount == 1:
        tallies.added(connection, number, code, [("guarded", digest)])


def _delete(connection: Connection, number: int, code: str, gone: list[tuple[str, bytes]]) -> None:
    for table, digest in gone:
        query = f"delete from {table} where interview = ? and digest = ?"  # noqa: S608 - two names
        connection.execute(query, (number, digest))
    if gone:
        tallies.removed(connection, number, code, gone)


def _said(rows: Iterable[KeptRow]) -> Iterator[tuple[str, str]]:
    for row in rows:
        for line in () if row.lines is None else row.lines.split("\n"):
            month, _, said = line.partition(" ")
            yield said, month


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()[:16]
