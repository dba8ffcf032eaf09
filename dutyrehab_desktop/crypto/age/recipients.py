"""What every kind of recipient and identity can do, and the small lock they share."""

from enum import StrEnum
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from dutyrehab_desktop.crypto.age.header import FILE_KEY_SIZE, Stanza
from dutyrehab_desktop.crypto.errors import SealedHeaderDamaged
from dutyrehab_desktop.crypto.secrets import wipe

WRAPPED_SIZE = FILE_KEY_SIZE + 16
_NONCE = bytes(12)


class Kind(StrEnum):
    """Kinds that never stand in one file together (c2sp.org/age, "Native recipient types")."""

    HYBRID = "hybrid"
    CLASSIC = "classic"
    ALONE = "passphrase"


class Recipient(Protocol):
    """Somebody a file can be encrypted to."""

    @property
    def kind(self) -> Kind:
        """With whom this recipient may share a file."""
        ...

    def wrap(self, file_key: bytearray) -> Stanza:
        """Wrap the file key for this recipient."""
        ...


class Identity(Protocol):
    """Somebody who can open files."""

    def unwrap(self, stanza: Stanza) -> bytearray | None:
        """Return the file key, or None where the stanza is for somebody else.

        Raises:
            SealedHeaderDamaged: The stanza is of our type and malformed.
        """
        ...


def lock(key: bytearray, file_key: bytearray) -> bytes:
    """Encrypt the file key under a key that is used for nothing else."""
    return ChaCha20Poly1305(key).encrypt(_NONCE, file_key, None)


def unlock(key: bytearray, body: bytes) -> bytearray | None:
    """Decrypt a file key; None where the key is another."""
    file_key = bytearray(FILE_KEY_SIZE)
    try:
        ChaCha20Poly1305(key).decrypt_into(_NONCE, body, None, file_key)
    except InvalidTag:
        return None
    finally:
        wipe(key)
    return file_key


def check_shape(stanza: Stanza, arguments: int) -> None:
    """Refuse a stanza with another number of arguments or another length of body.

    The length is checked before anything is decrypted, because a longer file key could be made to
    open under several keys.

    Raises:
        SealedHeaderDamaged: See above.
    """
    if len(stanza.arguments) != arguments or len(stanza.body) != WRAPPED_SIZE:
        raise SealedHeaderDamaged
