"""What a coordinator has ticked off, and what was done since a laptop was lost."""

from dataclasses import dataclass

from dutyrehab_desktop.store.connection import Connection, Database

_TICK = "insert or replace into ticked (queue, subject, month, words) values (?, ?, ?, ?)"
_TICKS = "select queue, subject, month, words from ticked order by queue, subject"
_LOSE = "insert or replace into lost_laptop (device, month, was, words) values (?, ?, ?, ?)"
_LOST = "select device, month, was, words from lost_laptop order by month, device"
_STEP = "insert into lost_step (device, kind, code, month, words) values (?, ?, ?, ?, ?)"
_STEPS = "select device, kind, code, month, words from lost_step where device = ? order by number"
_BROUGHT = """
    select code, min(month), max(kind = 'sealed') from brought join received using (bundle)
    where device = ? and kind in ('sealed', 'addenda', 'unopened')
        and code not in (select code from withdrawn where state = 'deleted')
    group by code order by code
"""
_CORRECTED = """
    select distinct code from brought join received using (bundle)
    where kind = 'addenda' and not taken_out order by code
"""


@dataclass(frozen=True, slots=True)
class Tick:
    """Something that was seen to.

    Attributes:
        queue: In which queue it stands.
        subject: Which line of it: a record's code, alone or before a stroke and what it is about.
        month: When, `YYYY-MM`.
        words: What was done, in the coordinator's own words.
    """

    queue: str
    subject: str
    month: str
    words: str


@dataclass(frozen=True, slots=True)
class Loss:
    """A laptop that is not where it should be.

    Attributes:
        device: Its device id.
        month: Since when, `YYYY-MM`.
        was: `locked`, `open` or `unknown`: how it was when it was seen last.
        words: What is known, in the coordinator's own words.
    """

    device: str
    month: str
    was: str
    words: str


@dataclass(frozen=True, slots=True)
class LossStep:
    """One thing that was done since a laptop was lost.

    Attributes:
        device: The laptop.
        kind: What kind of thing.
        code: The record it is about; empty where it is about none.
        month: `YYYY-MM`.
        words: In the coordinator's own words; may be empty.
    """

    device: str
    kind: str
    code: str
    month: str
    words: str


@dataclass(frozen=True, slots=True)
class BroughtRecord:
    """A record of which a laptop sent something.

    Attributes:
        code: The record's code.
        month: When the first of it was merged, `YYYY-MM`.
        held: True where the interview itself came from there, False for an addition alone.
    """

    code: str
    month: str
    held: bool


class DeskNotes:
    """The notes of a coordinator's vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ticks(self) -> tuple[Tick, ...]:
        """Everything that was ticked off, by queue and line."""
        return tuple(Tick(*row) for row in self._database.rows(_TICKS))

    def ticked(self, queue: str) -> dict[str, Tick]:
        """What was ticked off in one queue, by its lines."""
        return {tick.subject: tick for tick in self.ticks() if tick.queue == queue}

    def tick(self, tick: Tick) -> None:
        """Note that something was seen to; a line that was ticked before says the new words.

        Raises:
            FileProblem: It was not noted.
        """
        values = (tick.queue, tick.subject, tick.month, tick.words)
        self._database.change(lambda connection: connection.execute(_TICK, values))

    def untick(self, queue: str, subject: str) -> bool:
        """Take a tick away; False where there was none.

        Raises:
            FileProblem: It stands.
        """
        query = "delete from ticked where queue = ? and subject = ?"
        return self._database.change(
            lambda connection: bool(connection.execute(query, (queue, subject)).rowcount)
        )

    def lost(self) -> tuple[Loss, ...]:
        """Every laptop that is lost, those that were missed first standing first."""
        return tuple(Loss(*row) for row in self._database.rows(_LOST))

    def lose(self, loss: Loss, step: LossStep) -> None:
        """Note that a laptop is lost, and in its log that this was noted.

        Raises:
            FileProblem: Nothing was noted.
        """

        def work(connection: Connection) -> None:
            values = (loss.device, loss.month, loss.was, loss.words)
            connection.execute(_LOSE, values)
            _note(connection, step)

        self._database.change(work)

    def find_again(self, step: LossStep) -> bool:
        """A laptop is there again; False where it was not lost, and nothing was noted.

        Raises:
            FileProblem: Nothing was noted.
        """

        def work(connection: Connection) -> bool:
            query = "delete from lost_laptop where device = ?"
            found = bool(connection.execute(query, (step.device,)).rowcount)
            if found:
                _note(connection, step)
            return found

        return self._database.change(work)

    def note(self, step: LossStep) -> None:
        """Write one thing into the log of a laptop.

        Raises:
            FileProblem: It was not written.
        """
        self._database.change(lambda connection: _note(connection, step))

    def steps(self, device: str) -> tuple[LossStep, ...]:
        """The log of a laptop, in order."""
        return tuple(LossStep(*row) for row in self._database.rows(_STEPS, (device,)))

    def brought_by(self, device: str) -> tuple[BroughtRecord, ...]:
        """Every record of which a laptop sent something, by code; deleted ones are left out."""
        rows = self._database.rows(_BROUGHT, (device,))
        return tuple(BroughtRecord(code, month, bool(held)) for code, month, held in rows)

    def corrected(self) -> frozenset[str]:
        """The codes of records to which something was added after they were sealed."""
        return frozenset(code for (code,) in self._database.rows(_CORRECTED))


def _note(connection: Connection, step: LossStep) -> None:
    connection.execute(_STEP, (step.device, step.kind, step.code, step.month, step.words))
