"""Revisions and the rows they are kept in."""

import hashlib
from collections.abc import Iterable, Iterator

from dutyrehab_desktop.records.errors import RevisionDamaged
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Revision, fingerprint_of
from dutyrehab_desktop.store.connection import Connection, Row
from dutyrehab_desktop.store.errors import InterviewMissing, VaultDamaged

WRITINGS = "select digest, lines from writing where interview = ?"
"""What was written in the interview with one row number."""
HEADER = """
    select number, code, questionnaire_id, questionnaire_version, questionnaire_sha256, language
    from interview where code = ?
"""
"""The row number and the header of the interview with one code."""
_WRITE = "insert or ignore into writing (interview, digest, lines) values (?, ?, ?)"


def number_of(connection: Connection, code: str) -> int:
    """The row number of an open interview.

    Raises:
        InterviewMissing: There is none.
    """
    row = connection.execute("select number from interview where code = ?", (code,)).fetchone()
    if row is None:
        raise InterviewMissing
    return int(row[0])


def write_revisions(connection: Connection, number: int, revisions: Iterable[Revision]) -> None:
    """Add what was written in one go; the same once more changes nothing."""
    # Canonical JSON holds no line break.
    lines = "\n".join(sorted(f"{each.month} {each.said()}" for each in revisions))
    if lines:
        connection.execute(_WRITE, (number, _digest(lines), lines))


def read_history(rows: Iterable[Row]) -> History:
    """The history that rows of `WRITINGS` hold.

    Raises:
        VaultDamaged: A row does not hold what was written.
    """
    try:
        return History(Revision.read(said, month) for said, month in _said(rows))
    except RevisionDamaged as error:
        raise VaultDamaged from error


def read_ids(rows: Iterable[Row]) -> dict[str, str]:
    """The ids of the revisions that rows of `WRITINGS` hold, each with its month.

    Raises:
        VaultDamaged: A row does not hold what was written.
    """
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


def _said(rows: Iterable[Row]) -> Iterator[tuple[str, str]]:
    for digest, lines in rows:
        if _digest(lines) != digest:
            raise VaultDamaged
        for line in lines.split("\n"):
            month, _, said = line.partition(" ")
            yield said, month


def _digest(lines: str) -> bytes:
    return hashlib.sha256(lines.encode()).digest()[:16]
