"""Interviews that are open on this machine."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from dutyrehab_desktop.records.guarded import GuardedBy, Placement
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, Revision
from dutyrehab_desktop.store import half_typed as typed_rows
from dutyrehab_desktop.store import tallies
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.deleted import note_deleted
from dutyrehab_desktop.store.errors import InterviewGuarded, InterviewMissing
from dutyrehab_desktop.store.headers import (
    OPEN,
    begin_row,
    delete_rows,
    is_guarded,
    note_guard,
    standing_placement,
)
from dutyrehab_desktop.store.keyring import Keyring
from dutyrehab_desktop.store.lines import InterviewLine, InterviewState
from dutyrehab_desktop.store.rows import (
    HEADER,
    kept_rows,
    number_of,
    place_anew,
    read_header,
    read_history,
    write_placed,
)
from dutyrehab_desktop.store.word_tags import proving_tags

_HOLD = "update interview set held = ? where code = ?"
_DAY = "update interview set day = ? where code = ? and day <> ?"
_PIN = """
    update interview set questionnaire_version = ?, questionnaire_sha256 = ? where number = ?
"""


class Interviews:
    """The open interviews of a vault. Every change is durable when the call returns.

    Attributes:
        guards: True where writes can be put under keys of their own here.
    """

    def __init__(self, database: Database, ring: Keyring) -> None:
        self._database = database
        self._ring = ring
        self._uncovered = False
        self.guards = ring.guards

    def begin(
        self,
        interview: Interview,
        half_typed: Mapping[Field, str] | None = None,
        *,
        position: str = "",
        held: bool = False,
        placement: Placement = OPEN,
        day: str = "",
    ) -> None:
        """Put down an interview with all that was said so far, in one transaction.

        Called when the person has allowed storing; before that nothing is written.

        Args:
            interview: With its history.
            half_typed: Text that was not given yet.
            position: Where it stands.
            held: True where it is being held now.
            placement: Which of it is under a key of its own.
            day: The day, as ISO 8601.

        Raises:
            InterviewExists: The code is taken.
            FileProblem: Nothing was written.
        """
        pending = dict(half_typed or {})

        def work(connection: Connection) -> None:
            number = begin_row(connection, interview, InterviewState.DRAFT)
            where = (number, interview.code)
            note_guard(connection, number, placement.guarded)
            write_placed(connection, where, interview.history, placement.keys, self._ring)
            for one in pending.items():
                by = placement.guarded.of_half_typed(one[0])
                typed_rows.keep(connection, where, one, by, self._ring)
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
        placement: Placement | None = None,
        day: str = "",
    ) -> None:
        """Add writes to an interview, in one transaction; their half-typed text is gone then.

        Args:
            code: The interview.
            revisions: What was written; what it has already is left alone.
            position: Where the interview stands now, if that is to be kept as well.
            pinned: Version and digest of the questionnaire it is written under, if that is
                another one from now on.
            placement: Which of it is under a key of its own. By default all new writes, where
                everything is, and else none of them.
            day: The day, as ISO 8601; nothing where it is not to be noted.

        Raises:
            InterviewMissing: There is no such open interview.
            InterviewGuarded: It needs a key that is not here; nothing was written.
            FileProblem: Nothing was written.
        """

        def work(connection: Connection) -> bool:
            number = number_of(connection, code)
            own = placement or standing_placement(connection, number, revisions)
            uncovered = own.anew and self._place_anew(connection, (number, code), own)
            write_placed(connection, (number, code), revisions, own.keys, self._ring)
            for revision in revisions:
                typed_rows.forget(connection, number, revision.field)
            if position is not None:
                _remember(connection, number, position)
            if pinned is not None:
                with tallies.changing_line(connection, number):
                    connection.execute(_PIN, (*pinned, number))
            _note_day(connection, code, day)
            return uncovered

        if self._database.change(work, reserve=True):
            self._uncovered = True
        if self._uncovered:
            # What lay open to the vault's own key must not go on lying in the log.
            self._uncovered = not self._database.checkpoint()

    def load(self, code: str) -> Interview:
        """An interview with its whole history, every revision checked.

        Raises:
            InterviewMissing: There is no such open interview.
            InterviewGuarded: All of it is under a key that is not here.
            VaultDamaged: It is not what was written.
        """
        found = self._database.read(lambda connection: self._read(connection, HEADER, code))
        if found is None:
            raise InterviewMissing
        return found

    def find(self, code: str) -> Interview | None:
        """An interview, also one that is hidden because somebody takes it back.

        None where there is none, or only what was kept aside of one that was taken out.

        Raises:
            InterviewGuarded: All of it is under a key that is not here.
            VaultDamaged: It is not what was written.
        """
        query = f"{HEADER} and state <> 'taken_out'"
        return self._database.read(lambda connection: self._read(connection, query, code))

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

    def state(self, code: str) -> InterviewState | None:
        """Where an interview stands; None for one that no list shows."""
        row = self._database.row("select state from shown_interview where code = ?", (code,))
        return None if row is None else InterviewState(row[0])

    def set_state(self, code: str, state: InterviewState) -> None:
        """Note where an interview stands.

        Raises:
            InterviewMissing: There is no such open interview.
        """

        def work(connection: Connection) -> None:
            number = number_of(connection, code)
            values = (state.value, number)
            with tallies.changing_line(connection, number):
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

    def keep_half_typed(
        self, code: str, field: Field, text: str, by: GuardedBy | None = None
    ) -> None:
        """Keep text that was typed but not given yet; empty text forgets it.

        Args:
            code: The interview.
            field: What it was typed for.
            text: As it stands.
            by: The key of its own that it goes under.

        Raises:
            InterviewMissing: There is no such open interview.
            InterviewGuarded: It needs a key that is not here; nothing was written.
        """

        def work(connection: Connection) -> None:
            number = number_of(connection, code)
            if not text:
                typed_rows.forget(connection, number, field)
                return
            all_of_it = standing_placement(connection, number, ()).guarded
            key = all_of_it.of_half_typed(field) or by
            typed_rows.keep(connection, (number, code), (field, text), key, self._ring)

        self._database.change(work, reserve=True)

    def half_typed(self, code: str) -> Mapping[Field, str]:
        """Text that was typed but not given, by the field it was meant for."""

        def work(connection: Connection) -> Mapping[Field, str]:
            try:
                where = (number_of(connection, code), code)
            except InterviewMissing:
                return MappingProxyType({})
            return typed_rows.read(connection, where, self._ring)

        return self._database.read(work)

    def delete(self, code: str) -> None:
        """Forget an interview: its rows, and their traces in the log.

        Raises:
            InterviewMissing: There is no such open interview.
        """

        def work(connection: Connection) -> None:
            delete_rows(connection, code)
            note_deleted(connection, code)

        self._database.change(work, reserve=True)
        self._database.checkpoint()

    def _read(self, connection: Connection, query: str, code: str) -> Interview | None:
        row = connection.execute(query, (code,)).fetchone()
        if row is None:
            return None
        number, header = read_header(row)
        rows = kept_rows(connection, number, code, self._ring)
        tallies.verify(connection, number, (each.counted for each in rows))
        if any(each.lines is None for each in rows) and is_guarded(connection, number):
            raise InterviewGuarded
        whole = header.with_history(read_history(rows))
        return whole.with_tags(proving_tags(connection, code))

    def _place_anew(
        self, connection: Connection, where: tuple[int, str], placement: Placement
    ) -> bool:
        note_guard(connection, where[0], placement.guarded)
        texts = typed_rows.place_anew(
            connection, where, placement.guarded.of_half_typed, self._ring
        )
        return place_anew(connection, where, placement.keys, self._ring) or texts


def _line(
    code: str, state: str, form: str, version: str, language: str, month: str, *left: object
) -> InterviewLine:
    held, day = left
    line = InterviewLine(code, InterviewState(state), form, version, language, month)
    return replace(line, held=bool(held), day=str(day))


def _remember(connection: Connection, number: int, position: str) -> None:
    values = (position, number)
    connection.execute("update interview set position = ? where number = ?", values)


def _note_day(connection: Connection, code: str, day: str) -> None:
    if day:
        connection.execute(_DAY, (day, code, day))
