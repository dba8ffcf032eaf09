"""The vault's data key while the vault is open."""

from dutyrehab_desktop.crypto.secrets import derive_key, wipe


class DataKey:
    """The random key from which every other key of one vault is derived.

    Attributes:
        vault_id: The 16 random bytes that name the vault in its key file.
        following: The key that takes its place, while that change is under way; else None.
        local: The key of what recovery does not cover: it stands in the key file alone. None in
            the file of an earlier program.
    """

    def __init__(
        self,
        vault_id: bytes,
        secret: bytearray,
        following: "DataKey | None" = None,
        *,
        local: bytearray | None = None,
    ) -> None:
        """Take over the secrets; they are wiped together with this object."""
        self.vault_id = vault_id
        self.following = following
        self.local = local
        self._secret = secret
        self._wiped = False

    @property
    def secret(self) -> bytearray:
        """The key itself, for the key file alone. Not a copy: never keep it."""
        if self._wiped:
            raise ValueError("the key has been wiped")
        return self._secret

    def copy(self) -> "DataKey":
        """The same keys once more, to be wiped by themselves."""
        following = None if self.following is None else self.following.copy()
        local = None if self.local is None else bytearray(self.local)
        return DataKey(self.vault_id, bytearray(self.secret), following, local=local)

    def derive(self, label: str) -> bytearray:
        """Derive the key for one purpose (HKDF-SHA256); the caller wipes it.

        Args:
            label: The purpose, for example `database`. It is part of the vault's format.

        Raises:
            ValueError: The key has been wiped (the vault is locked).
        """
        return derive_key(self.secret, label.encode("utf-8"))

    def wipe(self) -> None:
        """Overwrite the key in memory. It can be called more than once."""
        wipe(self._secret)
        self._wiped = True
        if self.local is not None:
            wipe(self.local)
        if self.following is not None:
            self.following.wipe()

    def __repr__(self) -> str:
        return "DataKey(…)"


class VaultKeys:
    """What an open vault holds in memory.

    Attributes:
        database: The raw key of its database, derived from the data key.
        local: The key of what recovery does not cover.
    """

    def __init__(self, database: bytearray, local: bytearray) -> None:
        """Take over both; they are wiped together with this object."""
        self.database = database
        self.local = local

    def copy(self) -> "VaultKeys":
        """The same keys once more, to be wiped by themselves."""
        return VaultKeys(bytearray(self.database), bytearray(self.local))

    def wipe(self) -> None:
        """Overwrite both in memory. It can be called more than once."""
        wipe(self.database)
        wipe(self.local)

    def __repr__(self) -> str:
        return "VaultKeys(…)"
