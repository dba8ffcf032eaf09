"""What a coordinator took in, as it came: bundles and the sealed objects that they brought."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.connection import Connection
from dutyrehab_desktop.store.errors import SealBroken

_KEEP_BLOB = "insert or ignore into sealed_blob values (?, ?)"
_KEEP_SHEET = "insert or ignore into identity_sheet values (?, ?, ?)"
_UNOPENED = "select 1 from brought where kind = 'unopened' and code = ? and sha256 = ?"
_READ_AT_LAST = """
    update or replace brought set kind = ? where kind = 'unopened' and code = ? and sha256 = ?
"""
_BROUGHT = "insert or ignore into brought values (?, ?, ?, ?)"


class ArrivalKind(StrEnum):
    """What a sealed object is."""

    SEALED = "sealed"
    ADDENDUM = "addenda"
    IDENTITY = "identity"
    UNOPENED = "unopened"


@dataclass(frozen=True, slots=True)
class ReceivedBundle:
    """A bundle that was taken in.

    Attributes:
        bundle: Its id.
        manifest_hash: Hex digest of its manifest.
        device: The device that made it.
        sequence: Its number among that device's bundles.
        month: The month it was taken in, `YYYY-MM`.
        taken_out: True where its merge was undone; it is kept and can be merged again.
    """

    bundle: str
    manifest_hash: str
    device: str
    sequence: int
    month: str
    taken_out: bool = False


@dataclass(frozen=True, slots=True)
class Arrival:
    """A sealed object as it came, kept so that its merge can be repeated.

    Attributes:
        kind: What it is.
        code: The record's code.
        sha256: Hex digest of the blob.
        blob: What only the coordinator can open.
        interview: What it holds; None for an identity sheet, which stays sealed, and for what this
            desk cannot open.
    """

    kind: ArrivalKind
    code: str
    sha256: str
    blob: bytes
    interview: Interview | None = None


def keep_arrival(connection: Connection, bundle: str, arrival: Arrival) -> None:
    """Keep a sealed object and which bundle brought it; once more changes nothing.

    Raises:
        SealBroken: It is not what its digest says.
    """
    if hashlib.sha256(arrival.blob).hexdigest() != arrival.sha256:
        raise SealBroken
    if arrival.kind is ArrivalKind.IDENTITY:
        connection.execute(_KEEP_SHEET, (arrival.code, arrival.sha256, arrival.blob))
    else:
        connection.execute(_KEEP_BLOB, (arrival.sha256, arrival.blob))
    known = (arrival.code, arrival.sha256)
    # Asked first: a change that finds nothing takes as long as an insert (measured).
    if arrival.interview is not None and connection.execute(_UNOPENED, known).fetchone():
        # In every bundle that brought it, so that taking one of them out leaves it to the others.
        connection.execute(_READ_AT_LAST, (arrival.kind.value, *known))
    connection.execute(_BROUGHT, (bundle, arrival.kind.value, arrival.code, arrival.sha256))
