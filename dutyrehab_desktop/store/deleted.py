"""The codes of records that were deleted here, for as long as a backup may still hold them."""

from dutyrehab_desktop.store.connection import Connection

GONE = "own-gone"
"""Under which name they are kept."""


def note_deleted(connection: Connection, code: str) -> None:
    """Remember that a record was deleted, where a backup may still hold it."""
    if connection.execute("select 1 from backup_medium").fetchone() is None:
        return
    codes = " ".join(sorted({*deleted_codes(connection), code}))
    connection.execute("insert or replace into about values (?, ?)", (GONE, codes))


def deleted_codes(connection: Connection) -> list[str]:
    """The codes that are remembered."""
    row = connection.execute("select value from about where name = ?", (GONE,)).fetchone()
    return [] if row is None else str(row[0]).split()
