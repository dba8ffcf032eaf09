"""Whether a database is whole, and whether it is still the same."""

import hashlib

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.store.keyring import Keyring
from dutyrehab_desktop.store.rows import kept_rows, read_ids

_HEADERS = """
    select number, code, questionnaire_id, questionnaire_version, questionnaire_sha256, language,
        month, state
    from interview where state <> 'taken_out' order by code
"""
_REST = (
    "select code, sha256, bundle, sheet_sha256 from sealed order by code, sha256",
    "select bundle, manifest_hash from received where not taken_out order by bundle",
    "select code, sha256 from shown_sheet order by code, sha256",
)


def verify(database: Database) -> None:
    """Read every page.

    Raises:
        VaultDamaged: A page is not as it was written.
    """
    # The first finds altered pages, only the second a missing tail (encryption.md, chapter 1).
    faults = database.rows("pragma cipher_integrity_check")
    if faults or database.row("pragma integrity_check") != ("ok",):
        raise VaultDamaged


def state_hash(database: Database, ring: Keyring) -> str:
    """One digest over everything that merging and sealing are about.

    What stands there because of a withdrawal is no part of it: that is never undone. Nor is what
    was taken out with its bundle. Under which keys it is kept makes no difference; what cannot be
    opened stands in it as it is kept.
    """

    def work(connection: Connection) -> str:
        digest = hashlib.sha256()
        for number, *header in connection.execute(_HEADERS).fetchall():
            rows = kept_rows(connection, number, header[0], ring)
            ids = sorted(read_ids(rows).items())
            unopened = sorted(row.digest for row in rows if row.lines is None)
            digest.update(repr((header, ids, *unopened)).encode())
        for query in _REST:
            digest.update(repr(connection.execute(query).fetchall()).encode())
        return digest.hexdigest()

    return database.read(work)
