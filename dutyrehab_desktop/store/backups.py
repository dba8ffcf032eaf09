"""Media with backups of a vault, as the vault lists them, and what must go from a copy.

What was taken back or deleted here is to go from every copy as well (instrument corrections, 08):
the vault keeps the codes of deleted records until every medium that it lists has heard of them.
"""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass

from dutyrehab_desktop.store import tallies
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.deleted import GONE, deleted_codes
from dutyrehab_desktop.store.withdrawals import forget_row, forward_row

_CODES = """
    select code from withdrawn where state = 'deleted'
    union select code from outgoing where folder = 'withdrawals'
    order by code
"""
_FORWARDED = "select folder, code, sha256, blob, recipient from outgoing where folder = ?"
_WITHDRAWALS = "withdrawals"
_LEFT = ("delete from word_tag where code = ?", "delete from contact where code = ?")
_PUT = "insert or replace into backup_medium values (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Medium:
    """A medium on which a backup lies.

    Attributes:
        name: A random name that lies on the medium too, in hex.
        label: What a person calls it.
        month: When the backup was made, `YYYY-MM`; empty where it was not finished.
        purged: Digest of the codes that are known to be gone from it.
    """

    name: str
    label: str
    month: str
    purged: str = ""


@dataclass(frozen=True, slots=True)
class Gone:
    """What no copy may hold any more.

    Attributes:
        withdrawn: Codes of records that somebody took back.
        deleted: Codes of records that were deleted here.
        forwarded: The withdrawals that still travel to the coordinator, as they are kept.
    """

    withdrawn: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    forwarded: tuple[tuple[str, str, str, bytes, str], ...] = ()

    @property
    def mark(self) -> str:
        """One digest over all the codes; empty where there are none."""
        codes = sorted({*self.withdrawn, *self.deleted})
        return hashlib.sha256(" ".join(codes).encode("ascii")).hexdigest() if codes else ""


class Backups:
    """The media of a vault, and what a copy of it must lose."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def media(self) -> tuple[Medium, ...]:
        """Every listed medium, by what it is called."""
        rows = self._database.rows(
            "select name, label, month, purged from backup_medium order by label, name"
        )
        return tuple(Medium(*row) for row in rows)

    def note(self, medium: Medium) -> None:
        """List a medium, in place of what was known of it.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> None:
            connection.execute(_PUT, (medium.name, medium.label, medium.month, medium.purged))
            _tidy(connection)

        self._database.change(work)

    def forget(self, name: str) -> bool:
        """List a medium no more; False where it was not listed."""

        def work(connection: Connection) -> bool:
            query = "delete from backup_medium where name = ?"
            found = bool(connection.execute(query, (name,)).rowcount)
            _tidy(connection)
            return found

        return self._database.change(work)

    def gone(self) -> Gone:
        """What no copy of this vault may hold any more."""
        codes = tuple(code for (code,) in self._database.rows(_CODES))
        forwarded = self._database.rows(_FORWARDED, (_WITHDRAWALS,))
        row = self._database.row("select value from about where name = ?", (GONE,))
        deleted = () if row is None else tuple(str(row[0]).split())
        return Gone(
            codes,
            deleted,
            tuple(
                (folder, code, sha256, bytes(blob), key)
                for folder, code, sha256, blob, key in forwarded
            ),
        )

    def lose(self, gone: Gone) -> tuple[str, ...]:
        """Delete what is gone elsewhere from this copy, and remember what was taken back.

        Returns:
            The codes of the records that lay here.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> tuple[str, ...]:
            found = [one for one in (*gone.withdrawn, *gone.deleted) if _lies_here(connection, one)]
            for one in gone.forwarded:
                forward_row(connection, one)
            forwarded = {code for _, code, *_ in gone.forwarded}
            for code in gone.withdrawn:
                forget_row(connection, code, remember=code not in forwarded)
            _leave(connection, gone.deleted)
            return tuple(sorted(set(found)))

        found = self._database.change(work)
        self._database.checkpoint()
        return found

    def leave_out(self, codes: Collection[str]) -> None:
        """Delete open records from this copy, and what they can be found by."""
        self._database.change(lambda connection: _leave(connection, codes))


def _leave(connection: Connection, codes: Collection[str]) -> None:
    for code in codes:
        tallies.end(connection, code)
        for query in _LEFT:
            connection.execute(query, (code,))


def _lies_here(connection: Connection, code: str) -> bool:
    query = "select 1 from interview where code = ? union select 1 from sealed where code = ?"
    return connection.execute(query, (code, code)).fetchone() is not None


def _tidy(connection: Connection) -> None:
    """Once every medium has lost the deleted records, their codes are kept no longer."""
    deleted = deleted_codes(connection)
    if not deleted:
        return
    codes = tuple(code for (code,) in connection.execute(_CODES).fetchall())
    mark = Gone(codes, tuple(deleted)).mark
    behind = "select 1 from backup_medium where purged <> ?"
    if connection.execute(behind, (mark,)).fetchone() is None:
        connection.execute("delete from about where name = ?", (GONE,))
        connection.execute("update backup_medium set purged = ?", (Gone(codes).mark,))
