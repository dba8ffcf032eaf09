"""Interviews that are open on this machine."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind, Revision
from dutyrehab_desktop.store.connection import Connection, Database, Row
from dutyrehab_desktop.store.errors import InterviewExists, InterviewMissing
from dutyrehab_desktop.store.lines import InterviewLine, InterviewState
from dutyrehab_desktop.store.rows import (
    HEADER,
    WRITINGS,
    number_of,
    read_header,
    read_history,
    write_revisions,
)

_CLEAR = "delete from half_typed where interview = ? and kind = ? and name = ? and instance = ?"
_KEEP = """
    insert or replace into half_typed (interview, kind, name, instance, value)
    values (?, ?, ?, ?, ?)
"""
_HOLD = "update interview set held = ? where code = ?"
_DAY = "update interview set day = ? where code = ? and day <> ?"
_PIN = """
    update interview set questionnaire_version = ?, questionnaire_sha256 = ? where number = ?
"""
_BEGIN = """
    insert into interview
        (code, questionnaire_id, questionnaire_version, questionnaire_sha256, language, month,
         state)
    values (?, ?, ?, ?, ?, ?, ?)
"""


class Interviews:
    """The open interviews of a vault. Every change is durable when the call returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(
        self,
        interview: Interview,
        half_typed: Mapping[Field, str] | None = None,
        *,
        position: str = "",
        held: bool = False,
        day: str = "",
    ) -> None:
        """Put down an interview with all that was said so far, in one transaction.

        Called when the person has allowed storing; before that nothing is written.

        Args:
            interview: With its history.
            half_typed: Text that was not given yet.
            position: Where it stands.
            held: True where it is being held now.
            day: The day, as ISO 8601.

        Raises:
            InterviewExists: The code is taken.
            FileProblem: Nothing was written.
        """
        pending = dict(half_typed or {})

        def work(connection: Connection) -> None:
            number = begin_row(connection, interview, InterviewState.DRAFT)
            write_revisions(connection, number, interview.history)
            for field, text in pending.items():
                connection.execute(_KEEP, (number, *_key(field), text))
            _remember(connection, number, position)
            connection.execute(_HOLD, (int(held), interview.code))
            _note_day(connection, interview.code, day)

        self._database.change(work, reserve=True)

    def append(
        self,
        code: str,
        *revisions: Revision,
        position: str | None = None,
        pinned: tuple[str, str] | None = None,
        day: str = "",
    ) -> None:
        """Add writes to an interview, in one transaction; their half-typed text is gone then.

        Args:
            code: The interview.
            revisions: What was written; what it has already is left alone.
            position: Where the interview stands now, if that is to be kept as well.
            pinned: Version and digest of the questionnaire it is written under, if that is
                another one from now on.
            day: The day, as ISO 8601; nothing where it is not to be noted.

        Raises:
            InterviewMissing: There is no such open interview.
            FileProblem: Nothing was written.
        """

        def work(connection: Connection) -> None:
            number = number_of(connection, code)
            write_revisions(connection, number, revisions)
            for revision in revisions:
                connection.execute(_CLEAR, (number, *_key(revision.field)))
            if position is not None:
                _remember(connection, number, position)
            if pinned is not None:
                connection.execute(_PIN, (*pinned, number))
            _note_day(connection, code, day)

        self._database.change(work, reserve=True)

    def load(self, code: str) -> Interview:
        """An interview with its whole history, every revision checked.

        Raises:
            InterviewMissing: There is no such open interview.
            VaultDamaged: It is not what was written.
        """
        row = self._database.row(HEADER, (code,))
        if row is None:
            raise InterviewMissing
        return self._whole(row)

    def find(self, code: str) -> Interview | None:
        """An interview, also one that is hidden because somebody takes it back.

        None where there is none, or only what was kept aside of one that was taken out.

        Raises:
            VaultDamaged: It is not what was written.
        """
        row = self._database.row(f"{HEADER} and state <> 'taken_out'", (code,))
        return None if row is None else self._whole(row)

    def hidden(self) -> tuple[str, ...]:
        """The codes that no list shows: withdrawn, held back, or taken out with their bundle."""
        rows = self._database.rows(
            "select code from interview except select code from shown_interview order by 1"
        )
        return tuple(code for (code,) in rows)

    def set_aside(self) -> tuple[str, ...]:
        """The codes of those that are here and in no list: withdrawn and waiting, or held back."""
        rows = self._database.rows(
            "select code from interview where state <> 'taken_out'"
            " except select code from shown_interview order by 1"
        )
        return tuple(code for (code,) in rows)

    def held_back(self) -> tuple[tuple[str, str], ...]:
        """The codes of the received ones whose consent is in doubt, each with its month."""
        rows = self._database.rows(
            "select code, month from interview where state = 'held'"
            " and code not in (select code from withdrawn where state = 'waiting') order by code"
        )
        return tuple((code, month) for code, month in rows)

    def codes(self) -> tuple[str, ...]:
        """The codes of all open interviews, sorted."""
        rows = self._database.rows("select code from shown_interview order by code")
        return tuple(code for (code,) in rows)

    def lines(self) -> tuple[InterviewLine, ...]:
        """The open interviews as a list shows them, in the order they were begun."""
        rows = self._database.rows(
            "select code, state, questionnaire_id, questionnaire_version, language, month, held,"
            " day from shown_interview order by number"
        )
        return tuple(_line(*row) for row in rows)

    def set_state(self, code: str, state: InterviewState) -> None:
        """Note where an interview stands.

        Raises:
            InterviewMissing: There is no such open interview.
        """

        def work(connection: Connection) -> None:
            number = number_of(connection, code)
            values = (state.value, number)
            connection.execute("update interview set state = ? where number = ?", values)

        self._database.change(work, reserve=True)

    def note_day(self, code: str, day: str) -> None:
        """Note the day on which an interview was held last, as ISO 8601.

        Raises:
            InterviewMissing: There is no such open interview.
        """

        def work(connection: Connection) -> None:
            number_of(connection, code)
            _note_day(connection, code, day)

        self._database.change(work, reserve=True)

    def remember(self, code: str, position: str) -> None:
        """Keep the place where an interview stands.

        Raises:
            InterviewMissing: There is no such open interview.
        """
        self._database.change(
            lambda connection: _remember(connection, number_of(connection, code), position),
            reserve=True,
        )

    def position(self, code: str) -> str:
        """The place where an interview was left, as it was given; empty where none was kept.

        Raises:
            InterviewMissing: There is no such open interview.
        """
        row = self._database.row("select position from interview where code = ?", (code,))
        if row is None:
            raise InterviewMissing
        return str(row[0])

    def hold(self, code: str, day: str = "") -> None:
        """Mark an interview as being held; whoever finds the mark later was not let go.

        Args:
            code: The interview.
            day: The day, as ISO 8601; nothing where it is not to be noted.

        Raises:
            InterviewMissing: There is no such open interview.
        """

        def work(connection: Connection) -> None:
            number_of(connection, code)
            connection.execute(_HOLD, (1, code))
            _note_day(connection, code, day)

        self._database.change(work, reserve=True)

    def let_go(self, code: str) -> None:
        """Take the mark away; an interview that was sealed or deleted meanwhile has none."""
        self._database.change(lambda connection: connection.execute(_HOLD, (0, code)), reserve=True)

    def is_held(self, code: str) -> bool:
        """Whether an interview carries the mark.

        Raises:
            InterviewMissing: There is no such open interview.
        """
        row = self._database.row("select held from interview where code = ?", (code,))
        if row is None:
            raise InterviewMissing
        return bool(row[0])

    def keep_half_typed(self, code: str, field: Field, text: str) -> None:
        """Keep text that was typed but not given yet; empty text forgets it.

        Raises:
            InterviewMissing: There is no such open interview.
        """

        def work(connection: Connection) -> None:
            number = number_of(connection, code)
            if text:
                connection.execute(_KEEP, (number, *_key(field), text))
            else:
                connection.execute(_CLEAR, (number, *_key(field)))

        self._database.change(work, reserve=True)

    def half_typed(self, code: str) -> Mapping[Field, str]:
        """Text that was typed but not given, by the field it was meant for."""
        rows = self._database.rows(
            "select kind, name, instance, value from half_typed"
            " where interview = (select number from interview where code = ?)",
            (code,),
        )
        kept = {Field(FieldKind(kind), name, instance): text for kind, name, instance, text in rows}
        return MappingProxyType(kept)

    def _whole(self, row: Row) -> Interview:
        number, header = read_header(row)
        return header.with_history(read_history(self._database.rows(WRITINGS, (number,))))

    def delete(self, code: str) -> None:
        """Forget an interview: its rows, and their traces in the log.

        Raises:
            InterviewMissing: There is no such open interview.
        """
        self._database.change(lambda connection: delete_rows(connection, code), reserve=True)
        self._database.checkpoint()


def _line(
    code: str, state: str, form: str, version: str, language: str, month: str, *left: object
) -> InterviewLine:
    held, day = left
    line = InterviewLine(code, InterviewState(state), form, version, language, month)
    return replace(line, held=bool(held), day=str(day))


def begin_row(connection: Connection, interview: Interview, state: InterviewState) -> int:
    """Write the header of a new interview; its row number.

    Raises:
        InterviewExists: The code is taken.
    """
    taken = connection.execute("select 1 from interview where code = ?", (interview.code,))
    if taken.fetchone() is not None:
        raise InterviewExists
    return put_header(connection, interview, state)


def put_header(connection: Connection, interview: Interview, state: InterviewState) -> int:
    """The same, where it is known already that the code is free."""
    header = (interview.code, *interview.pinned, interview.language)
    month = first_month(interview)
    written = connection.execute(_BEGIN, (*header, month, state.value))
    return int(written.lastrowid or 0)


def first_month(interview: Interview) -> str:
    """The month of the earliest write; empty where nothing was written."""
    return min((revision.month for revision in interview.history), default="")


def delete_rows(connection: Connection, code: str) -> None:
    """Delete an open interview with everything in it.

    Raises:
        InterviewMissing: There is none.
    """
    number = number_of(connection, code)
    connection.execute("delete from interview where number = ?", (number,))


def _remember(connection: Connection, number: int, position: str) -> None:
    values = (position, number)
    connection.execute("update interview set position = ? where number = ?", values)


def _note_day(connection: Connection, code: str, day: str) -> None:
    if day:
        connection.execute(_DAY, (day, code, day))


def _key(field: Field) -> tuple[str, str, str]:
    return field.kind.value, field.name, field.instance
