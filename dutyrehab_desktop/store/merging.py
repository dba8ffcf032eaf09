"""What a coordinator takes in: each bundle whole, or not at all."""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.devices import Card, keep_card_row
from dutyrehab_desktop.store.errors import BundleClash, SealBroken
from dutyrehab_desktop.store.identity import ReceivedSheet, keep_sheets
from dutyrehab_desktop.store.interviews import first_month, put_header
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.rows import (
    HEADER,
    WRITINGS,
    read_header,
    read_ids,
    write_revisions,
)

_TAKE_IN = "insert into received values (?, ?, ?, ?, ?)"
_KEEP_BLOB = "insert into received_blob values (?, ?, ?, ?)"
_HEADER = """
    update interview set questionnaire_version = ?, questionnaire_sha256 = ?, language = ?,
        month = min(month, ?)
    where number = ?
"""


@dataclass(frozen=True, slots=True)
class ReceivedBundle:
    """A bundle that was taken in.

    Attributes:
        bundle: Its id.
        manifest_hash: Hex digest of its manifest.
        device: The device that made it.
        sequence: Its number among that device's bundles.
        month: The month it was taken in, `YYYY-MM`.
    """

    bundle: str
    manifest_hash: str
    device: str
    sequence: int
    month: str


@dataclass(frozen=True, slots=True)
class ReceivedBlob:
    """A sealed interview as it came, kept so that its merge can be repeated.

    Attributes:
        code: The record's code.
        sha256: Hex digest of the blob.
        blob: What only the coordinator can open.
    """

    code: str
    sha256: str
    blob: bytes


class Merging:
    """The bundles a coordinator's vault has taken in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def receive(
        self,
        bundle: ReceivedBundle,
        interviews: Iterable[Interview],
        blobs: Collection[ReceivedBlob] = (),
        device: Card | None = None,
        sheets: Collection[ReceivedSheet] = (),
    ) -> bool:
        """Take in one bundle: the union of what is here and what it brings, in one transaction.

        Args:
            bundle: The bundle, verified.
            interviews: What it holds, as it came or merged already: a union is the same.
            blobs: The sealed interviews as they came.
            device: The card of the laptop that made it, where a person has just compared its
                words; it is kept with the bundle or not at all.
            sheets: The identity sheets as they came; every different one of a record is kept.

        Returns:
            False where this bundle was taken in before; then nothing was changed.

        Raises:
            BundleClash: Another bundle carries this id.
            RecordMismatch: One code stands for two different interviews.
            SealBroken: A blob or a sheet is not what its digest says.
            FileProblem: Nothing was changed.
        """
        for blob in blobs:
            if hashlib.sha256(blob.blob).hexdigest() != blob.sha256:
                raise SealBroken

        def work(connection: Connection) -> bool:
            known = _known(connection, bundle)
            if device is not None:
                keep_card_row(connection, device)
            if known:
                return False
            values = (bundle.bundle, bundle.manifest_hash, bundle.device)
            connection.execute(_TAKE_IN, (*values, bundle.sequence, bundle.month))
            for blob in blobs:
                values = (bundle.bundle, blob.code, blob.sha256)
                connection.execute(_KEEP_BLOB, (*values, blob.blob))
            keep_sheets(connection, sheets)
            for interview in interviews:
                _join(connection, interview)
            return True

        return self._database.change(work)

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

    def received(self) -> tuple[ReceivedBundle, ...]:
        """Every bundle taken in, by device and number."""
        rows = self._database.rows(
            "select bundle, manifest_hash, device, sequence, month"
            " from received order by device, sequence, bundle"
        )
        return tuple(ReceivedBundle(*row) for row in rows)

    def blobs(self, bundle: str) -> tuple[ReceivedBlob, ...]:
        """The sealed interviews of one bundle as they came."""
        rows = self._database.rows(
            "select code, sha256, blob from received_blob where bundle = ? order by code, sha256",
            (bundle,),
        )
        return tuple(ReceivedBlob(*row) for row in rows)


def _known(connection: Connection, bundle: ReceivedBundle) -> bool:
    query = "select manifest_hash from received where bundle = ?"
    row = connection.execute(query, (bundle.bundle,)).fetchone()
    if row is not None and row[0] != bundle.manifest_hash:
        raise BundleClash
    return row is not None


def _join(connection: Connection, interview: Interview) -> None:
    row = connection.execute(HEADER, (interview.code,)).fetchone()
    if row is None:
        number = put_header(connection, interview, InterviewState.RECEIVED)
        write_revisions(connection, number, interview.history)
        return
    number, header = read_header(row)
    joined, _ = header.merged(interview.with_history(History()))
    pinned = (joined.questionnaire_version, joined.questionnaire_sha256)
    values = (*pinned, joined.language, first_month(interview))
    connection.execute(_HEADER, (*values, number))
    known = read_ids(connection.execute(WRITINGS, (number,)))
    new = (each for each in interview.history if known.get(each.id, "~") > each.month)
    write_revisions(connection, number, new)
