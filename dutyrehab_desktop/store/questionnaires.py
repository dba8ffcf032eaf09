"""The questionnaires that the interviews of a vault were held with, whole.

Without the one it was held with, nobody could say any more what an answer was an answer to.
"""

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.devices import remember_row
from dutyrehab_desktop.store.errors import VaultDamaged

_KEEP = """
    insert or ignore into questionnaire (sha256, id, version, source, compiled)
    values (?, ?, ?, ?, ?)
"""
_NEVER, _NOW = 0, 2
"""What `in_use` says; 1 is once."""
_NONE_IN_USE = "update questionnaire set in_use = 1 where in_use = 2"
_IN_USE = "update questionnaire set in_use = 2 where sha256 = ?"


class Source(StrEnum):
    """Where a questionnaire came from."""

    SHIPPED = "shipped"
    IMPORTED = "imported"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class KeptQuestionnaire:
    """A questionnaire as a list shows it.

    Attributes:
        sha256: Hex digest of its compiled form.
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


class Questionnaires:
    """The questionnaires of a vault. None is ever deleted or changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, kept: KeptQuestionnaire, compiled: bytes) -> None:
        """Put a questionnaire into the vault; one that is there already is left alone.

        Args:
            kept: What it is; where it is in use, new interviews are held with it from now on.
            compiled: Its compiled form.

        Raises:
            FileProblem: Nothing was written.
        """
        self._database.change(lambda connection: _keep(connection, kept, compiled))

    def use(self, sha256: str) -> None:
        """Hold new interviews with a questionnaire that is here, from now on.

        Raises:
            FileProblem: Nothing was written.
        """
        self._database.change(lambda connection: _use(connection, sha256))

    def take_in(
        self, received: Sequence[tuple[KeptQuestionnaire, bytes]], number: tuple[str, str]
    ) -> None:
        """Put what a parcel brought into the vault, whole or not at all.

        Args:
            received: Each questionnaire with its compiled form.
            number: A name, and the parcel's number, to be recalled by `Devices.recall`.

        Raises:
            FileProblem: Nothing was written.
        """

        def work(connection: Connection) -> None:
            for kept, compiled in received:
                _keep(connection, kept, compiled)
            remember_row(connection, *number)

        self._database.change(work)

    def lines(self) -> tuple[KeptQuestionnaire, ...]:
        """Every questionnaire here, in the order they came."""
        rows = self._database.rows(
            "select sha256, id, version, source, in_use from questionnaire order by rowid"
        )
        return tuple(
            KeptQuestionnaire(digest, form, version, Source(source), use == _NOW, use != _NEVER)
            for digest, form, version, source, use in rows
        )

    def compiled(self, sha256: str) -> bytes | None:
        """The compiled form with a digest; None where it is not here.

        Raises:
            VaultDamaged: It is not what its digest says.
        """
        row = self._database.row("select compiled from questionnaire where sha256 = ?", (sha256,))
        if row is None:
            return None
        try:
            compiled = zlib.decompress(row[0])
        except zlib.error as problem:
            raise VaultDamaged from problem
        if hashlib.sha256(compiled).hexdigest() != sha256:
            raise VaultDamaged
        return compiled


def _keep(connection: Connection, kept: KeptQuestionnaire, compiled: bytes) -> None:
    values = (kept.sha256, kept.id, kept.version, kept.source.value)
    connection.execute(_KEEP, (*values, zlib.compress(compiled)))
    if kept.in_use:
        _use(connection, kept.sha256)


def _use(connection: Connection, sha256: str) -> None:
    connection.execute(_NONE_IN_USE)
    connection.execute(_IN_USE, (sha256,))
