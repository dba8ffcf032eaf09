"""Revisions and the rows they are kept in."""

from collections.abc import Iterable

from dutyrehab_desktop.records.errors import RevisionDamaged
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Revision
from dutyrehab_desktop.store.connection import Connection, Row
from dutyrehab_desktop.store.errors import InterviewMissing, VaultDamaged

REVISIONS = "select id, month, said from revision where interview = ?"
"""The revisions of the interview with one row number."""
HEADER = """
    select number, code, questionnaire_id, questionnaire_version, language
    from interview where code = ?
"""
"""The row number and the header of the interview with one code."""
_WRITE = "insert or ignore into revision (interview, id, month, said) values (?, ?, ?, ?)"


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
    """Add revisions to an interview; those it has already stay as they are."""
    rows = (
        (number, bytes.fromhex(each.id), int(each.month.replace("-", "")), each.said())
        for each in revisions
    )
    connection.executemany(_WRITE, rows)


def read_history(rows: Iterable[Row]) -> History:
    """The history that rows of `REVISIONS` hold, every revision checked.

    Raises:
        VaultDamaged: A row does not hold what was written.
    """
    try:
        return History(
            Revision.read(identity.hex(), said, f"{month // 100:04}-{month % 100:02}")
            for identity, month, said in rows
        )
    except RevisionDamaged as error:
        raise VaultDamaged from error


def read_header(row: Row) -> tuple[int, Interview]:
    """The row number, and the interview without its history."""
    number, code, questionnaire_id, version, language = row
    return number, Interview(code, questionnaire_id, version, language)
