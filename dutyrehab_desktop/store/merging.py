"""What a coordinator takes in: each bundle whole, or not at all, and out again where wanted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dutyrehab_desktop.records.errors import RecordMismatch
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.paper import HOLDING, is_held
from dutyrehab_desktop.store import tallies
from dutyrehab_desktop.store.connection import Connection, Database, Row
from dutyrehab_desktop.store.devices import Card, keep_card_row
from dutyrehab_desktop.store.errors import BundleClash, BundleMissing, VaultDamaged
from dutyrehab_desktop.store.headers import first_month
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.received import Arrival, ArrivalKind, ReceivedBundle, keep_arrival
from dutyrehab_desktop.store.rows import (
    HEADER,
    clear_rows,
    put_record,
    read_header,
    read_history,
    read_ids,
    write_revisions,
    writings,
)
from dutyrehab_desktop.store.said import carry_out_waiting
from dutyrehab_desktop.store.withdrawals import is_deleted
from dutyrehab_desktop.store.word_tags import note_copy

_TAKE_IN = "insert into received values (?, ?, ?, ?, ?, 0)"
_FIND = """
    select bundle, manifest_hash, device, sequence, month, taken_out from received where bundle = ?
"""
_HEADER = """
    update interview set questionnaire_version = ?, questionnaire_sha256 = ?, language = ?,
        month = coalesce(min(nullif(month, ''), nullif(?, '')), nullif(month, ''), ?), state = ?
    where number = ?
"""
_STANDS = "select state from interview where number = ?"
_REPLACED = """
    update interview set questionnaire_version = ?, questionnaire_sha256 = ?, language = ?,
        month = ?, state = ?
    where number = ?
"""
_ONLY_HERE = """
    select distinct code from brought as mine
    where bundle = ? and kind in ('sealed', 'addenda') and not exists (
        select 1 from brought as other join received using (bundle)
        where other.code = mine.code and other.sha256 = mine.sha256
            and other.bundle <> mine.bundle and not received.taken_out
    )
    order by code
"""
_OF_BUNDLE = "select kind, code, sha256 from brought where bundle = ? order by kind, code, sha256"
_OF_RECORD = """
    select distinct kind, code, sha256 from brought join received using (bundle)
    where code = ? and kind in ('sealed', 'addenda') and not taken_out and bundle <> ?
    order by kind, sha256
"""
_BLOB = "select blob from sealed_blob where sha256 = ?"
_SHEET = "select blob from identity_sheet where code = ? and sha256 = ?"


@dataclass(frozen=True, slots=True)
class Remains:
    """What is left of a record when a bundle is taken out.

    Attributes:
        code: The record's code.
        interview: As the other bundles and the desk itself leave it; None where nothing is left.
        shown: False where nothing but the desk's own writes is left; they are kept aside until
            the record comes back.
    """

    code: str
    interview: Interview | None
    shown: bool = True


class Merging:
    """The bundles a coordinator's vault has taken in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def receive(
        self, bundle: ReceivedBundle, arrivals: Iterable[Arrival], device: Card | None = None
    ) -> bool:
        """Take in one bundle: the union of what is here and what it brings, in one transaction.

        The arrivals are drawn one by one inside the transaction, so that a bundle of any size
        needs the memory of one record; whatever they raise leaves everything as it was. Records
        that were withdrawn and deleted are passed over, whenever they come.

        Args:
            bundle: The bundle, verified.
            arrivals: What it holds.
            device: The card of the laptop that made it, where a person has just compared its
                words; it is kept with the bundle or not at all.

        Returns:
            False where this bundle was taken in before and is not taken out; then nothing was
            changed, and nothing drawn.

        Raises:
            BundleClash: Another bundle carries this id.
            RecordMismatch: One code stands for two different interviews.
            SealBroken: A blob or a sheet is not what its digest says.
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> bool:
            known = _known(connection, bundle)
            if device is not None:
                keep_card_row(connection, device)
            if known is not None and not known.taken_out:
                return False
            if known is None:
                values = (bundle.bundle, bundle.manifest_hash, bundle.device)
                connection.execute(_TAKE_IN, (*values, bundle.sequence, bundle.month))
            else:
                _mark_taken_out(connection, bundle.bundle, taken_out=False)
            for arrival in arrivals:
                if is_deleted(connection, arrival.code):
                    continue
                keep_arrival(connection, bundle.bundle, arrival)
                if arrival.interview is not None:
                    _join_arrival(connection, arrival.kind, arrival.interview)
                    gone.append(is_deleted(connection, arrival.code))
            return True

        gone: list[bool] = []
        received = self._database.change(work)
        if any(gone):
            # Its words were said before it came: nothing of it stays in the log.
            self._database.checkpoint()
        return received

    def add(self, *interviews: Interview) -> None:
        """Join interviews that came in no bundle: a person's choice in a conflict.

        Raises:
            RecordMismatch: One code stands for two different interviews.
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> None:
            for interview in interviews:
                _join(connection, interview)

        self._database.change(work)

    def read_at_last(self, arrivals: Iterable[tuple[str, Arrival]]) -> int:
        """Join what could not be opened when it came, in one transaction.

        Args:
            arrivals: What can be opened now, each with the bundle that brought it; drawn one by
                one. One that fits no record of its code stays unopened.

        Returns:
            How many sealed objects were joined.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> int:
            joined: set[str] = set()
            for bundle, arrival in arrivals:
                if arrival.interview is None:
                    continue
                connection.execute("savepoint one")
                try:
                    keep_arrival(connection, bundle, arrival)
                    _join_arrival(connection, arrival.kind, arrival.interview)
                    joined.add(arrival.sha256)
                except RecordMismatch:
                    connection.execute("rollback to one")
                connection.execute("release one")
            return len(joined)

        return self._database.change(work)

    def unopened(self) -> tuple[tuple[str, Arrival], ...]:
        """What is in the picture and cannot be opened here, each with its bundle."""
        rows = self._database.rows(
            "select bundle, kind, code, sha256 from brought join received using (bundle)"
            " where kind = 'unopened' and not taken_out order by bundle, code, sha256"
        )
        return tuple(
            (bundle, arrival) for bundle, *rest in rows for arrival in self._sealed([tuple(rest)])
        )

    def take_out(self, bundle: str, remains: Iterable[Remains]) -> bool:
        """Take a bundle out of the picture, in one transaction. Its sealed objects are kept.

        Args:
            bundle: Its id.
            remains: For every record of `only_in` what is left of it; drawn one by one.

        Returns:
            False where it is taken out already; then nothing was changed.

        Raises:
            BundleMissing: It was never taken in.
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> bool:
            if self.bundle(bundle).taken_out:
                return False
            for one in remains:
                _leave(connection, one)
            _mark_taken_out(connection, bundle, taken_out=True)
            return True

        return self._database.change(work)

    def received(self) -> tuple[ReceivedBundle, ...]:
        """Every bundle taken in, by device and number."""
        rows = self._database.rows(
            "select bundle, manifest_hash, device, sequence, month, taken_out"
            " from received order by device, sequence, bundle"
        )
        return tuple(_bundle(row) for row in rows)

    def find(self, bundle: str) -> ReceivedBundle | None:
        """A bundle that was taken in; None where it never was."""
        row = self._database.row(_FIND, (bundle,))
        return None if row is None else _bundle(row)

    def last_number(self, device: str) -> int:
        """The highest number among the bundles of a device that were taken in; 0 for none."""
        query = "select coalesce(max(sequence), 0) from received where device = ?"
        row = self._database.row(query, (device,))
        return 0 if row is None else int(row[0])

    def bundle(self, bundle: str) -> ReceivedBundle:
        """A bundle that was taken in.

        Raises:
            BundleMissing: It never was.
        """
        found = self.find(bundle)
        if found is None:
            raise BundleMissing
        return found

    def only_in(self, bundle: str) -> tuple[str, ...]:
        """The records of which a bundle brought something that no other one in the picture did."""
        return tuple(code for (code,) in self._database.rows(_ONLY_HERE, (bundle,)))

    def arrivals(self, bundle: str) -> Iterator[Arrival]:
        """The sealed objects of one bundle as they came, one in memory at a time."""
        return self._sealed(self._database.rows(_OF_BUNDLE, (bundle,)))

    def arrivals_of(self, code: str, *, without: str = "") -> tuple[Arrival, ...]:
        """The sealed interviews and addenda of one record that are in the picture.

        Args:
            code: The record's code.
            without: A bundle whose objects are left out, unless another one brought them too.
        """
        return tuple(self._sealed(self._database.rows(_OF_RECORD, (code, without))))

    def objects(self) -> tuple[str, ...]:
        """Digests of all sealed interviews, addenda and withdrawals that arrived, sorted."""
        rows = self._database.rows(
            "select sha256 from brought where kind in ('sealed', 'addenda')"
            " union select sha256 from withdrawal union select sha256 from said order by 1"
        )
        return tuple(digest for (digest,) in rows)

    def counted(self) -> dict[str, int]:
        """How many records each bundle brought, by its id."""
        rows = self._database.rows(
            "select bundle, count(distinct code) from brought group by bundle"
        )
        return dict(rows)

    def _sealed(self, rows: Iterable[Row]) -> Iterator[Arrival]:
        for kind, code, sha256 in rows:
            sheet = kind == ArrivalKind.IDENTITY
            query, values = (_SHEET, (code, sha256)) if sheet else (_BLOB, (sha256,))
            row = self._database.row(query, values)
            if row is None:
                raise VaultDamaged
            yield Arrival(ArrivalKind(kind), code, sha256, row[0])


def _known(connection: Connection, bundle: ReceivedBundle) -> ReceivedBundle | None:
    row = connection.execute(_FIND, (bundle.bundle,)).fetchone()
    if row is None:
        return None
    if row[1] != bundle.manifest_hash:
        raise BundleClash
    return _bundle(row)


def _bundle(row: Row) -> ReceivedBundle:
    bundle, manifest_hash, device, sequence, month, out = row
    return ReceivedBundle(bundle, manifest_hash, device, sequence, month, bool(out))


def _mark_taken_out(connection: Connection, bundle: str, *, taken_out: bool) -> None:
    query = "update received set taken_out = ? where bundle = ?"
    connection.execute(query, (int(taken_out), bundle))


def _join_arrival(connection: Connection, kind: ArrivalKind, interview: Interview) -> None:
    """Join what came, with its tags; what was said before about one of them is carried out."""
    if kind is ArrivalKind.SEALED:
        note_copy(connection, interview)
    _join(connection, interview)
    carry_out_waiting(connection, interview.code)


def _join(connection: Connection, interview: Interview) -> None:
    row = connection.execute(HEADER, (interview.code,)).fetchone()
    if row is None:
        put_record(connection, interview, _state_of(interview))
        return
    number, header = read_header(row)
    incoming = interview.with_history(History())
    joined, _ = header.merged(incoming)
    stands = connection.execute(_STANDS, (number,)).fetchone()
    state = InterviewState(stands[0]) if stands else InterviewState.RECEIVED
    if state is InterviewState.TAKEN_OUT:
        # What was kept aside says nothing of the questionnaire: it comes with the record.
        joined = incoming
    written = writings(connection, number)
    known = read_ids(written)
    new = [each for each in interview.history if known.get(each.id, "~") > each.month]
    write_revisions(connection, number, interview.code, new)
    if state is InterviewState.TAKEN_OUT or any(each.field in HOLDING for each in new):
        whole = History([*read_history(written), *interview.history])
        state = _state_of(interview.with_history(whole))
    pinned = (joined.questionnaire_version, joined.questionnaire_sha256)
    month = first_month(interview)
    values = (*pinned, joined.language, month, month, state.value, number)
    with tallies.changing_line(connection, number):
        connection.execute(_HEADER, values)


def _state_of(interview: Interview) -> InterviewState:
    return InterviewState.HELD if is_held(interview) else InterviewState.RECEIVED


def _leave(connection: Connection, remains: Remains) -> None:
    row = connection.execute(HEADER, (remains.code,)).fetchone()
    if row is None:
        return
    number, _ = read_header(row)
    interview = remains.interview
    if interview is None:
        tallies.end(connection, remains.code)
        return
    state = _state_of(interview) if remains.shown else InterviewState.TAKEN_OUT
    pinned = (interview.questionnaire_version, interview.questionnaire_sha256)
    values = (*pinned, interview.language, first_month(interview), state.value)
    with tallies.changing_line(connection, number):
        connection.execute(_REPLACED, (*values, number))
    clear_rows(connection, number, remains.code)
    write_revisions(connection, number, remains.code, interview.history)
