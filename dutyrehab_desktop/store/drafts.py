"""A record that its coordinator hands to a laptop, to be continued there."""

from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.connection import Connection
from dutyrehab_desktop.store.headers import standing_placement
from dutyrehab_desktop.store.keyring import Keyring
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.rows import (
    HEADER,
    kept_rows,
    put_record,
    read_header,
    read_ids,
    write_placed,
)
from dutyrehab_desktop.store.withdrawals import is_deleted

_TAKEN_BACK = "select 1 from outgoing where folder = 'withdrawals' and code = ?"


def take_draft(connection: Connection, draft: Interview, ring: Keyring) -> None:
    """Open a record here as a paused one, or join it with what is open of it already.

    Nothing is taken in of a record that was withdrawn. Where all that is open of it is under the
    key that recovery does not cover, what comes is as well; what else must be under one is put
    there when it is written to next.

    Raises:
        RecordMismatch: One code stands for two different interviews.
        InterviewGuarded: What is open of it needs a key that is not here.
    """
    if is_deleted(connection, draft.code):
        return
    if connection.execute(_TAKEN_BACK, (draft.code,)).fetchone() is not None:
        return
    row = connection.execute(HEADER, (draft.code,)).fetchone()
    if row is None:
        put_record(connection, draft, InterviewState.PAUSED)
        return
    number, header = read_header(row)
    header.merged(draft.with_history(History()))
    known = read_ids(kept_rows(connection, number, draft.code, ring))
    new = [each for each in draft.history if each.id not in known]
    keys = standing_placement(connection, number, new).keys
    write_placed(connection, (number, draft.code), new, keys, ring)
