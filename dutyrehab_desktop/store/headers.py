"""The line of an interview, which stands for all of it: written, changed, gone.

Whatever changes it keeps its tally right (`tallies`).
"""

from collections.abc import Iterable, Sequence

from dutyrehab_desktop.records.guarded import Guarded, GuardedBy, Placement
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Revision
from dutyrehab_desktop.store import tallies
from dutyrehab_desktop.store.connection import Connection
from dutyrehab_desktop.store.errors import InterviewExists, InterviewMissing
from dutyrehab_desktop.store.lines import InterviewState

_GUARDED = "select guard from interview where number = ?"
_GUARD = "update interview set guard = ? where number = ?"
_BEGIN = """
    insert into interview
        (code, questionnaire_id, questionnaire_version, questionnaire_sha256, language, month,
         state)
    values (?, ?, ?, ?, ?, ?, ?)
"""
OPEN = Placement()
"""Nothing is under a key of its own."""


def begin_row(connection: Connection, interview: Interview, state: InterviewState) -> int:
    """Write the header of a new interview; its row number.

    Raises:
        InterviewExists: The code is taken.
    """
    taken = connection.execute("select 1 from interview where code = ?", (interview.code,))
    if taken.fetchone() is not None:
        raise InterviewExists
    return put_header(connection, interview, state)


def put_header(
    connection: Connection,
    interview: Interview,
    state: InterviewState,
    rows: Sequence[tuple[str, bytes]] = (),
) -> int:
    """The same, where it is known already that the code is free.

    Args:
        connection: Inside a transaction.
        interview: Whose header it is.
        state: Where it stands.
        rows: The table and the digest of each row that the caller puts in with it.
    """
    header = (interview.code, *interview.pinned, interview.language)
    line = (*header, first_month(interview), state.value)
    number = int(connection.execute(_BEGIN, line).lastrowid or 0)
    tallies.begin(connection, number, (*line, ""), rows)
    return number


def first_month(interview: Interview) -> str:
    """The month of the earliest write; empty where nothing was written."""
    return min((revision.month for revision in interview.history), default="")


def delete_rows(connection: Connection, code: str) -> None:
    """Delete an open interview with everything in it.

    Raises:
        InterviewMissing: There is none.
    """
    if not tallies.end(connection, code):
        raise InterviewMissing
    # Nobody shall find by words what is not here any more.
    connection.execute("delete from word_tag where code = ?", (code,))


def standing_placement(
    connection: Connection, number: int, revisions: Iterable[Revision]
) -> Placement:
    """What goes on being under a key of its own, where nobody says it: everything, or nothing."""
    if not is_guarded(connection, number):
        return OPEN
    keys = {revision.id: GuardedBy.LOCAL for revision in revisions}
    return Placement(Guarded(everything=True), keys)


def is_guarded(connection: Connection, number: int) -> bool:
    """Whether all of an interview is under the key that recovery does not cover."""
    row = connection.execute(_GUARDED, (number,)).fetchone()
    return row == (GuardedBy.LOCAL.value,)


def note_guard(connection: Connection, number: int, guarded: Guarded) -> None:
    """Note whether all of an interview is under that key from now on."""
    if guarded.everything is not is_guarded(connection, number):
        with tallies.changing_line(connection, number):
            value = GuardedBy.LOCAL.value if guarded.everything else ""
            connection.execute(_GUARD, (value, number))
