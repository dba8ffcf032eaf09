"""The keys that guarded rows of a vault are under, while it is open."""

from dutyrehab_desktop.crypto.guarding import Guard
from dutyrehab_desktop.crypto.secrets import KEY_SIZE, random_secret, wipe
from dutyrehab_desktop.records.guarded import GuardedBy
from dutyrehab_desktop.store.connection import Connection

IDENTITY_SECRET = "identity-sheet"  # noqa: S105 - a name
"""What the key of names and contacts is kept as: recovery covers it, with the vault."""


class Keyring:
    """Both keys of what is kept apart.

    Attributes:
        guards: True where new writes can be put under them. False in memory, at a coordinator's,
            and where a vault was opened with its data key alone.
    """

    def __init__(self, local: bytearray | None = None) -> None:
        """Derive from the key that recovery does not cover; it stays the caller's to wipe."""
        self.guards = bool(local)
        self._local = Guard(local, GuardedBy.LOCAL) if local else None

    def find(self, connection: Connection, by: GuardedBy) -> Guard | None:
        """A key; None where it is not here."""
        if by is GuardedBy.LOCAL:
            return self._local
        # Asked for each time: nothing that reads answers alone ever holds it.
        row = connection.execute("select value from secret where name = ?", (IDENTITY_SECRET,))
        found = row.fetchone()
        return None if found is None else Guard(found[0], by)

    def make(self, connection: Connection, by: GuardedBy) -> Guard | None:
        """The same; the key of names and contacts is made at its first use."""
        found = self.find(connection, by)
        if found is not None or by is GuardedBy.LOCAL:
            return found
        secret = random_secret(KEY_SIZE)
        values = (IDENTITY_SECRET, bytes(secret))
        wipe(secret)
        connection.execute("insert into secret values (?, ?)", values)
        return self.find(connection, by)

    def wipe(self) -> None:
        """Overwrite what is in memory; nothing can be opened any more."""
        if self._local is not None:
            self._local.wipe()
        self._local = None
