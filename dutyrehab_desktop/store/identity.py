"""Identity sheets that a coordinator took in: still sealed, and every opening written down."""

import hashlib
from dataclasses import dataclass

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.errors import SealBroken, SheetMissing

_SHEETS = "select sha256, blob from shown_sheet where code = ? order by sha256"
_NOTE = "insert into identity_opening (code, purpose, month) values (?, ?, ?)"
_SAME = "select 1 from identity_opening where code = ? and purpose = ? and month = ?"
_NOTED = "select code, purpose, month from identity_opening where code = ? order by number"


@dataclass(frozen=True, slots=True)
class Opening:
    """For what the sheets of a record were opened.

    Attributes:
        code: The record's code.
        purpose: In a person's own words.
        month: `YYYY-MM`.
    """

    code: str
    purpose: str
    month: str


class IdentitySheets:
    """The identity sheets of a coordinator's vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, opening: Opening, *, once: bool = False) -> tuple[bytes, ...]:
        """Write down for what the sheets of a record are opened, and give them, in one step.

        Args:
            opening: Of which record, for what, when.
            once: True where the same purpose in the same month is written down once.

        Raises:
            SheetMissing: There is none; nothing was written.
            SealBroken: One is not what came; nothing was written.
            FileProblem: Nothing was written, and nothing is given.
        """

        def work(connection: Connection) -> tuple[bytes, ...]:
            rows = connection.execute(_SHEETS, (opening.code,)).fetchall()
            if not rows:
                raise SheetMissing
            for sha256, blob in rows:
                _check(sha256, blob)
            values = (opening.code, opening.purpose, opening.month)
            if not once or connection.execute(_SAME, values).fetchone() is None:
                note_opening(connection, opening)
            return tuple(blob for _, blob in rows)

        return self._database.change(work)

    def openings(self, code: str) -> tuple[Opening, ...]:
        """Every opening of the sheets of a record, in the order they were written down."""
        return tuple(Opening(*row) for row in self._database.rows(_NOTED, (code,)))

    def count(self, code: str) -> int:
        """How many different sheets of a record are here."""
        query = "select count(*) from shown_sheet where code = ?"
        row = self._database.row(query, (code,))
        return 0 if row is None else int(row[0])


def note_opening(connection: Connection, opening: Opening) -> None:
    """Write down for what something was opened, inside a transaction."""
    connection.execute(_NOTE, (opening.code, opening.purpose, opening.month))


def _check(sha256: str, blob: bytes) -> None:
    if hashlib.sha256(blob).hexdigest() != sha256:
        raise SealBroken
