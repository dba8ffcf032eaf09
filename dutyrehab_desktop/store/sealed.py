"""Interviews that this vault can no longer read: blobs for the coordinator's key.

With the laptop and its passphrase nobody opens them (promise 7).
"""

import hashlib
import json
from collections.abc import Collection
from dataclasses import dataclass

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.contacts import KeptContact, delete_contact, keep_contact
from dutyrehab_desktop.store.errors import (
    InterviewGuarded,
    InterviewMissing,
    SealBroken,
    VaultDamaged,
)
from dutyrehab_desktop.store.headers import delete_rows
from dutyrehab_desktop.store.keyring import Keyring
from dutyrehab_desktop.store.lines import InterviewLine, InterviewState
from dutyrehab_desktop.store.rows import kept_rows, number_of

_SEAL = """
    insert into sealed
        (code, sha256, questionnaire_id, questionnaire_version, language, month, blob, recipient,
         sheet, sheet_sha256)
    select code, ?, questionnaire_id, questionnaire_version, language, month, ?, ?, ?, ?
    from interview where code = ?
"""
_ONE = "select blob, sha256, sheet, sheet_sha256 from sealed where rowid = ?"
_OVERTAKEN = "delete from sealed where code = ? and sha256 <> ? and arrived <> ''"


@dataclass(frozen=True, slots=True)
class SealedInterview:
    """A sealed interview.

    Attributes:
        code: The record's code.
        sha256: Hex digest of the blob.
        blob: What only the coordinator can open.
        bundle: The bundle it went out with, or empty.
        recipient: Digest of the key it was sealed for; empty where an older program sealed it.
        sheet: The sealed identity sheet that belongs to it; empty where there is none.
    """

    code: str
    sha256: str
    blob: bytes
    bundle: str
    recipient: str = ""
    sheet: bytes = b""


class Sealed:
    """The sealed interviews of a vault."""

    def __init__(self, database: Database, ring: Keyring) -> None:
        self._database = database
        self._ring = ring

    def seal(
        self,
        code: str,
        blob: bytes,
        sha256: str,
        recipient: str = "",
        sheet: bytes = b"",
        contact: KeptContact | None = None,
    ) -> None:
        """Put the blob and its identity sheet in place of the interview, in one transaction.

        One line without meaning stays: code, questionnaire, language and month. Then the log is
        emptied, so that nothing of the deleted rows remains in the files.

        Args:
            code: The open interview.
            blob: What was sealed from it, and read back.
            sha256: Hex digest of the blob as it was read back.
            recipient: Digest of the key it was sealed for.
            sheet: The identity sheet, sealed apart; empty where there is none.
            contact: What stays here of the sheet for a while; None for nothing.

        Raises:
            SealBroken: The blob is not what was read back; nothing was deleted.
            InterviewMissing: There is no such open interview.
            InterviewGuarded: Something in it is under a key that is not here, so it is not in the
                blob; nothing was deleted.
            FileProblem: Nothing was deleted.
        """
        _check(blob, sha256)

        def work(connection: Connection) -> None:
            values = (sha256, blob, recipient, sheet, _digest(sheet), code)
            if connection.execute(_SEAL, values).rowcount != 1:
                raise InterviewMissing
            rows = kept_rows(connection, number_of(connection, code), code, self._ring)
            if any(row.lines is None for row in rows):
                raise InterviewGuarded
            # What the coordinator has already, and sent back to be continued, is in this one too.
            connection.execute(_OVERTAKEN, (code, sha256))
            # With what it is found by: nothing here can be checked against words any more.
            delete_rows(connection, code)
            keep_contact(connection, code, contact)

        self._database.change(work, reserve=True)
        self._database.checkpoint()

    def lines(self) -> tuple[InterviewLine, ...]:
        """The sealed interviews as a list shows them, by code."""
        rows = self._database.rows(
            "select code, bundle, arrived, questionnaire_id, questionnaire_version, language, month"
            " from sealed order by code, sha256"
        )
        return tuple(
            InterviewLine(code, _state(bundle, arrived), *rest)
            for code, bundle, arrived, *rest in rows
        )

    def sealed_blobs(self, *, waiting_only: bool = False) -> tuple[SealedInterview, ...]:
        """The sealed interviews with their blobs, by code.

        Args:
            waiting_only: True for those that no bundle has carried yet.

        Raises:
            SealBroken: A blob or a sheet is not what was sealed.
        """
        rows = self._database.rows(
            "select code, sha256, blob, bundle, recipient, sheet, sheet_sha256"
            " from sealed where bundle = '' or not ? order by code, sha256",
            (int(waiting_only),),
        )
        return tuple(_checked(SealedInterview(*row), digest) for *row, digest in rows)

    def mark_exported(self, seals: Collection[str], bundle: str) -> None:
        """Note the bundle that carried these sealed interviews.

        Args:
            seals: Digests of the blobs.
            bundle: The bundle's id.
        """
        self._database.change(lambda connection: mark_rows(connection, seals, bundle))

    def would_arrive(self, digests: Collection[str]) -> int:
        """How many sealed interviews these digests name that no receipt has named before."""
        row = self._database.row(
            "select count(*) from sealed"
            " where arrived = '' and sha256 in (select value from json_each(?))",
            (json.dumps(list(digests)),),
        )
        return 0 if row is None else int(row[0])

    def check(self) -> None:
        """Read every blob and sheet, one in memory at a time.

        Raises:
            VaultDamaged: One is not what was sealed.
        """
        for (number,) in self._database.rows("select rowid from sealed"):
            row = self._database.row(_ONE, (number,))
            if row is None or _hex(row[0]) != row[1] or _digest(row[2]) != row[3]:
                raise VaultDamaged(reason="seal")

    def delete(self, code: str) -> None:
        """Forget what is sealed under a code, with its identity sheet and contact.

        Raises:
            InterviewMissing: Nothing is.
        """

        def work(connection: Connection) -> None:
            if not connection.execute("delete from sealed where code = ?", (code,)).rowcount:
                raise InterviewMissing
            delete_contact(connection, code)

        self._database.change(work)
        self._database.checkpoint()


def mark_rows(connection: Connection, seals: Collection[str], bundle: str) -> None:
    """Note in the sealed rows which bundle carried them."""
    # One pass over the table: a digest is only the second half of its key.
    connection.execute(
        "update sealed set bundle = ? where sha256 in (select value from json_each(?))",
        (bundle, json.dumps(list(seals))),
    )


def mark_arrived_rows(connection: Connection, digests: Collection[str], month: str) -> None:
    """Note that the coordinator has these sealed objects, by the receipt of a month."""
    values = (month, json.dumps(list(digests)))
    for query in (
        "update sealed set arrived = ?"
        " where arrived = '' and sha256 in (select value from json_each(?))",
        "update outgoing set arrived = ?"
        " where arrived = '' and sha256 in (select value from json_each(?))",
    ):
        connection.execute(query, values)


def _state(bundle: str, arrived: str) -> InterviewState:
    if arrived:
        return InterviewState.ARRIVED
    return InterviewState.EXPORTED if bundle else InterviewState.SEALED


def _checked(sealed: SealedInterview, sheet_sha256: str) -> SealedInterview:
    _check(sealed.blob, sealed.sha256)
    if _digest(sealed.sheet) != sheet_sha256:
        raise SealBroken
    return sealed


def _digest(sheet: bytes) -> str:
    return _hex(sheet) if sheet else ""


def _hex(blob: bytes) -> str:
    return hashlib.sha256(blob).hexdigest()


def _check(blob: bytes, sha256: str) -> None:
    if _hex(blob) != sha256:
        raise SealBroken
