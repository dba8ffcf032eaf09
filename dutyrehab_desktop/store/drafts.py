"""A record that its coordinator hands to a laptop, to be continued there."""

from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.connection import Connection
from dutyrehab_desktop.store.interviews import put_header
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.rows import HEADER, WRITINGS, read_header, read_ids, write_revisions
from dutyrehab_desktop.store.withdrawals import is_deleted

_TAKEN_BACK = "select 1 from outgoing where folder = 'withdrawals' and code = ?"


def take_draft(connection: Connection, draft: Interview) -> None:
    """Open a record here as a paused one, or join it with what is open of it already.

    Nothing is taken in of a record that was withdrawn.

    Raises:
        RecordMismatch: One code stands for two different interviews.
    """
    if is_deleted(connection, draft.code):
        return
    if connection.execute(_TAKEN_BACK, (draft.code,)).fetchone() is not None:
        return
    row = connection.execute(HEADER, (draft.code,)).fetchone()
    if row is None:
        number = put_header(connection, draft, InterviewState.PAUSED)
        write_revisions(connection, number, draft.history)
        return
    number, header = read_header(row)
    header.merged(draft.with_history(History()))
    known = read_ids(connection.execute(WRITINGS, (number,)))
    write_revisions(connection, number, (each for each in draft.history if each.id not in known))
