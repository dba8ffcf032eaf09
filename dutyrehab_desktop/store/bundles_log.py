"""This device's own chain of bundles: each names the one before, so that gaps show."""

from collections.abc import Collection
from dataclasses import dataclass

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.errors import BundleClash
from dutyrehab_desktop.store.sealed import mark_rows


@dataclass(frozen=True, slots=True)
class SentBundle:
    """A bundle that this device made.

    Attributes:
        sequence: Its number, from 1.
        bundle: Its id.
        manifest_hash: Hex digest of its manifest.
        month: The month it was made, `YYYY-MM`.
    """

    sequence: int
    bundle: str
    manifest_hash: str
    month: str


class BundlesLog:
    """The bundles this device made."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def sent(self) -> tuple[SentBundle, ...]:
        """All of them, in order."""
        rows = self._database.rows(
            "select sequence, bundle, manifest_hash, month from sent order by sequence"
        )
        return tuple(SentBundle(*row) for row in rows)

    def next_link(self) -> tuple[int, str]:
        """The next bundle's number, and the hash of the manifest before it (empty at first)."""
        row = self._database.row(
            "select sequence, manifest_hash from sent order by sequence desc limit 1"
        )
        return (1, "") if row is None else (row[0] + 1, row[1])

    def record_sent(self, bundle: SentBundle, seals: Collection[str]) -> None:
        """Note a bundle and what it carried, in one transaction, once its file is safe.

        Args:
            bundle: The bundle.
            seals: Digests of the sealed interviews in it.

        Raises:
            BundleClash: Its number is not the next one.
        """

        def work(connection: Connection) -> None:
            row = connection.execute("select coalesce(max(sequence), 0) from sent").fetchone()
            if row is None or bundle.sequence != row[0] + 1:
                raise BundleClash
            values = (bundle.sequence, bundle.bundle, bundle.manifest_hash, bundle.month)
            connection.execute("insert into sent values (?, ?, ?, ?)", values)
            mark_rows(connection, seals, bundle.bundle)

        self._database.change(work)
