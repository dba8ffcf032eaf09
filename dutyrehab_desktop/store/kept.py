"""The questionnaires that the interviews of a vault were held with, and its laws, whole.

Without the one it was held with, nobody could say any more what an answer was an answer to.
"""

import hashlib
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.devices import remember_row
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.store.withdrawals import Receipt, take_receipt

_NEVER, _NOW = 0, 2
"""What `in_use` says; 1 is once."""


class Source(StrEnum):
    """Where a questionnaire or a law came from."""

    SHIPPED = "shipped"
    IMPORTED = "imported"
    RECEIVED = "received"


class _Statements(NamedTuple):
    """The same five statements for either table; SQL is never put together from parts."""

    keep: str
    lines: str
    compiled: str
    none_in_use: str
    in_use: str


_QUESTIONNAIRE = _Statements(
    "insert or ignore into questionnaire (sha256, id, version, source, compiled)"
    " values (?, ?, ?, ?, ?)",
    "select sha256, id, version, source, in_use from questionnaire order by rowid",
    "select compiled from questionnaire where sha256 = ?",
    "update questionnaire set in_use = 1 where in_use = 2",
    "update questionnaire set in_use = 2 where sha256 = ?",
)
_LAW = _Statements(
    "insert or ignore into law (sha256, id, version, source, compiled) values (?, ?, ?, ?, ?)",
    "select sha256, id, version, source, in_use from law order by rowid",
    "select compiled from law where sha256 = ?",
    "update law set in_use = 1 where in_use = 2",
    "update law set in_use = 2 where sha256 = ?",
)


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A questionnaire or a law as a list shows it.

    Attributes:
        sha256: Hex digest of its bytes.
        id: Its stable name.
        version: As its settings say.
        source: Where it came from.
        in_use: True where new interviews are held with it; otherwise the shipped one is used.
        used: True where interviews were held with it at any time.
    """

    sha256: str
    id: str
    version: str
    source: Source
    in_use: bool
    used: bool = False


Received = tuple[KeptLine, bytes]
"""What a parcel brought: a line, and its bytes."""


class Kept:
    """Questionnaires or laws of a vault. None is ever deleted or changed."""

    def __init__(self, database: Database, sql: _Statements) -> None:
        self._database = database
        self._sql = sql

    def keep(self, kept: KeptLine, data: bytes) -> None:
        """Put one into the vault; one that is there already is left alone.

        Args:
            kept: What it is; where it is in use, new interviews are held with it from now on.
            data: A compiled questionnaire or a law pack.

        Raises:
            FileProblem: Nothing was written.
        """
        self._database.change(lambda connection: _keep(connection, self._sql, kept, data))

    def use(self, sha256: str) -> None:
        """Hold new interviews with one that is here, from now on.

        Raises:
            FileProblem: Nothing was written.
        """
        self._database.change(lambda connection: _use(connection, self._sql, sha256))

    def lines(self) -> tuple[KeptLine, ...]:
        """Every one here, in the order they came."""
        rows = self._database.rows(self._sql.lines)
        return tuple(
            KeptLine(digest, name, version, Source(source), use == _NOW, use != _NEVER)
            for digest, name, version, source, use in rows
        )

    def compiled(self, sha256: str) -> bytes | None:
        """The bytes with a digest; None where they are not here.

        Raises:
            VaultDamaged: They are not what their digest says.
        """
        row = self._database.row(self._sql.compiled, (sha256,))
        if row is None:
            return None
        try:
            data = zlib.decompress(row[0])
        except zlib.error as problem:
            raise VaultDamaged from problem
        if hashlib.sha256(data).hexdigest() != sha256:
            raise VaultDamaged
        return data


class Questionnaires(Kept):
    """The questionnaires of a vault."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, _QUESTIONNAIRE)


class Laws(Kept):
    """The laws of a vault, as law packs."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, _LAW)


def take_in(
    database: Database,
    questionnaires: Sequence[Received],
    laws: Sequence[Received],
    words: Mapping[str, str],
    rest: tuple[Receipt | None, Callable[[Connection], None]],
) -> None:
    """Put what a parcel brought into the vault, whole or not at all.

    Args:
        database: The vault's.
        questionnaires: Each with its compiled form.
        laws: Each with its law pack.
        words: By name what `Devices.recall` shall find from now on.
        rest: What the coordinator has, and what was withdrawn there; then what else is written in
            the same transaction.

    Raises:
        FileProblem: Nothing was written.
    """
    receipt, then = rest

    def work(connection: Connection) -> None:
        for kept, data in questionnaires:
            _keep(connection, _QUESTIONNAIRE, kept, data)
        for kept, data in laws:
            _keep(connection, _LAW, kept, data)
        for name, value in words.items():
            remember_row(connection, name, value)
        if receipt is not None:
            take_receipt(connection, receipt)
        then(connection)

    database.change(work)
    if receipt is not None and receipt.withdrawn:
        # So that nothing of the deleted rows remains in the files.
        database.checkpoint()


def _keep(connection: Connection, sql: _Statements, kept: KeptLine, data: bytes) -> None:
    values = (kept.sha256, kept.id, kept.version, kept.source.value)
    connection.execute(sql.keep, (*values, zlib.compress(data)))
    if kept.in_use:
        _use(connection, sql, kept.sha256)


def _use(connection: Connection, sql: _Statements, sha256: str) -> None:
    connection.execute(sql.none_in_use)
    connection.execute(sql.in_use, (sha256,))
