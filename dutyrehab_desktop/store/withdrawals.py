"""Records that somebody took back: what reaches the coordinator, and what a laptop forwards.

A withdrawal wins over every merge, in every order, and no undoing of a merge undoes it (promise
6). It hides at once; it deletes when the coordinator has confirmed it, or when its day has come
(instrument corrections, 09).
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.store import tallies
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.errors import WithdrawalMissing
from dutyrehab_desktop.store.sealed import mark_arrived_rows

_SAY = "insert or ignore into withdrawal values (?, ?, ?, ?)"
_WAIT = """
    insert into withdrawn (code, state, due) values (?, 'waiting', ?)
    on conflict (code) do update set state = 'waiting', due = excluded.due, reason = ''
    where state = 'refused'
"""
_DECIDE = """
    update withdrawn set state = ?, reason = ?, due = '' where code = ? and state = 'waiting'
"""
_DELETE = (
    "delete from sealed where code = ?",
    "delete from contact where code = ?",
    "delete from identity_sheet where code = ?",
    "delete from brought where code = ?",
    "delete from word_tag where code = ?",
)
# Judgements stay without their words: they say which codes are one person's, and two other records
# of that person would else be counted as two.
_WORDLESS = """
    insert or replace into judgement
        select id, one, other, verdict, '', parents, device, month from judgement
        where ? in (one, other)
"""
_ORPHANS = "delete from sealed_blob where sha256 not in (select sha256 from brought)"
_LINES = """
    with told (code, device, month) as (
        select code, device, month from withdrawal
        union all select code, device, month from said_found join said using (sha256)
        where permission = ''
    )
    select code, state, due, reason,
        (select count(distinct device) from told where told.code = withdrawn.code),
        coalesce((select min(month) from told where told.code = withdrawn.code), '')
    from withdrawn order by state <> 'waiting', due, code
"""
_GONE = """
    insert into withdrawn (code, state) values (?, 'deleted')
    on conflict (code) do update set state = 'deleted', due = '', reason = ''
"""
_OUTGOING = (
    "insert or ignore into outgoing (folder, code, sha256, blob, recipient) values (?, ?, ?, ?, ?)"
)


class WithdrawalState(StrEnum):
    """What has become of a record that somebody took back."""

    WAITING = "waiting"
    DELETED = "deleted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Statement:
    """That somebody takes a record back, as it came.

    Attributes:
        sha256: Hex digest of the sealed statement.
        code: The record's code.
        device: The device that forwarded it.
        month: When, `YYYY-MM`.
    """

    sha256: str
    code: str
    device: str
    month: str


@dataclass(frozen=True, slots=True)
class WithdrawnLine:
    """A withdrawn record as a list shows it.

    Attributes:
        code: Its code.
        state: What has become of it.
        due: The day on which it is deleted at the latest, `YYYY-MM-DD`; empty once decided.
        reason: Why it was refused.
        devices: How many devices forwarded it.
        month: When it was said first, `YYYY-MM`; empty where only a parcel named it.
    """

    code: str
    state: WithdrawalState
    due: str
    reason: str
    devices: int
    month: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a laptop's coordinator says of what came and what must go.

    Attributes:
        objects: Digests of sealed objects that the coordinator has.
        withdrawn: Codes of records that were withdrawn and deleted.
        month: The month of the receipt, `YYYY-MM`.
    """

    objects: Collection[str]
    withdrawn: Collection[str]
    month: str


class Withdrawals:
    """What was taken back, as this vault knows it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def say(self, statements: Collection[Statement], due: str) -> tuple[str, ...]:
        """Hide the records of these statements at once, in one transaction of their own.

        A statement that came before changes nothing; a new one about a record that was kept
        against an earlier one opens the question again.

        Args:
            statements: As they came.
            due: The day on which the records are deleted at the latest, `YYYY-MM-DD`.

        Returns:
            The codes that are hidden from now on and were not before.

        Raises:
            FileProblem: Nothing was changed.
        """
        if not statements:
            return ()

        def work(connection: Connection) -> tuple[str, ...]:
            return say_rows(connection, statements, due)

        return self._database.change(work)

    def lines(self) -> tuple[WithdrawnLine, ...]:
        """Every withdrawn record: what waits first, the nearest day first."""
        return tuple(
            WithdrawnLine(code, WithdrawalState(state), due, reason, devices, month)
            for code, state, due, reason, devices, month in self._database.rows(_LINES)
        )

    def states(self) -> dict[str, WithdrawalState]:
        """What has become of each withdrawn record, by code."""
        rows = self._database.rows("select code, state from withdrawn")
        return {code: WithdrawalState(state) for code, state in rows}

    def delete(self, codes: Collection[str]) -> None:
        """Delete withdrawn records with everything that was sealed of them, and their traces.

        Raises:
            WithdrawalMissing: One of them waits for no decision; nothing was deleted.
            FileProblem: Nothing was deleted.
        """

        def work(connection: Connection) -> None:
            for code in codes:
                _decide(connection, code, WithdrawalState.DELETED, "")
                _delete_whole(connection, code)

        self._database.change(work, reserve=True)
        self._database.checkpoint()

    def refuse(self, code: str, reason: str) -> None:
        """Keep a record although somebody took it back, and write down why.

        Raises:
            WithdrawalMissing: It waits for no decision.
            FileProblem: Nothing was changed.
        """
        self._database.change(
            lambda connection: _decide(connection, code, WithdrawalState.REFUSED, reason)
        )


class Outgoing:
    """What a laptop forwards to its coordinator beside sealed interviews."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def forward_withdrawal(
        self, code: str, blob: bytes, sha256: str, recipient: str, folder: str
    ) -> None:
        """Keep a sealed withdrawal for the next bundles, and delete the record here, in one step.

        Args:
            code: The record's code; it need not be here.
            blob: The withdrawal, sealed for the coordinator.
            sha256: Hex digest of the blob.
            recipient: Digest of the key it was sealed for.
            folder: The kind of thing it is in a bundle.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> None:
            forward_row(connection, (folder, code, sha256, blob, recipient))

        self._database.change(work, reserve=True)
        self._database.checkpoint()

    def keep(self, code: str, blob: bytes, sha256: str, recipient: str, folder: str) -> None:
        """Keep something sealed for the next bundles.

        Raises:
            FileProblem: Nothing was changed.
        """
        values = (folder, code, sha256, blob, recipient)
        self._database.change(
            lambda connection: connection.execute(_OUTGOING, values), reserve=True
        )

    def waiting(self) -> tuple[str, ...]:
        """The codes of records of which something was forwarded that no receipt has named."""
        rows = self._database.rows("select code from outgoing where arrived = '' order by code")
        return tuple(dict.fromkeys(code for (code,) in rows))

    def blobs(self) -> tuple[tuple[str, str, bytes, str], ...]:
        """Everything: its kind, the record's code, the sealed bytes, the digest of their key."""
        rows = self._database.rows(
            "select folder, code, blob, recipient from outgoing order by folder, code, sha256"
        )
        return tuple((folder, code, bytes(blob), key) for folder, code, blob, key in rows)


def say_rows(
    connection: Connection, statements: Collection[Statement], due: str
) -> tuple[str, ...]:
    """Hide the records of statements that are new, inside a transaction; their codes."""
    hidden = []
    for one in statements:
        values = (one.sha256, one.code, one.device, one.month)
        new = connection.execute(_SAY, values).rowcount == 1
        if new and hide(connection, one.code, due):
            hidden.append(one.code)
    return tuple(sorted(hidden))


def hide(connection: Connection, code: str, due: str) -> bool:
    """Hide a record until a person decides; False where it is hidden or deleted already."""
    return connection.execute(_WAIT, (code, due)).rowcount == 1


def delete_at_once(connection: Connection, code: str) -> None:
    """Delete a record whose withdrawal needs nobody's confirmation, inside a transaction."""
    connection.execute(_GONE, (code,))
    _delete_whole(connection, code)


def is_deleted(connection: Connection, code: str) -> bool:
    """True for a record that was withdrawn and deleted: it does not come back."""
    query = "select 1 from withdrawn where code = ? and state = 'deleted'"
    return connection.execute(query, (code,)).fetchone() is not None


def take_receipt(connection: Connection, receipt: Receipt) -> None:
    """Note what the coordinator has, and delete what was withdrawn, inside a transaction."""
    mark_arrived_rows(connection, receipt.objects, receipt.month)
    for code in receipt.withdrawn:
        connection.execute(_GONE, (code,))
        _delete_rows(connection, code)


def forward_row(connection: Connection, outgoing: tuple[str, str, str, bytes, str]) -> None:
    """Keep a sealed withdrawal for the next bundles, and delete the record, inside a transaction.

    Args:
        connection: Of the vault.
        outgoing: Kind, record code, digest, sealed bytes, digest of the key it was sealed for.
    """
    connection.execute(_OUTGOING, outgoing)
    _delete_rows(connection, outgoing[1])


def forget_row(connection: Connection, code: str, *, remember: bool) -> None:
    """Delete a record that was taken back elsewhere, inside a transaction.

    Args:
        connection: Of the vault.
        code: The record's code.
        remember: True where it is to be known here that it never comes back.
    """
    if remember:
        connection.execute(_GONE, (code,))
    _delete_rows(connection, code)
    connection.execute(_WORDLESS, (code,))
    connection.execute(_ORPHANS)


def _decide(connection: Connection, code: str, state: WithdrawalState, reason: str) -> None:
    if connection.execute(_DECIDE, (state.value, reason, code)).rowcount != 1:
        raise WithdrawalMissing


def _delete_whole(connection: Connection, code: str) -> None:
    """Everything of a record; what was sealed of it as well, where nothing else needs it."""
    _delete_rows(connection, code)
    connection.execute(_WORDLESS, (code,))
    connection.execute(_ORPHANS)


def _delete_rows(connection: Connection, code: str) -> None:
    tallies.end(connection, code)
    for query in _DELETE:
        connection.execute(query, (code,))
