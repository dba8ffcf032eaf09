"""The passphrase recipient of age (scrypt): for key backups that any age tool can open."""

import hashlib
import re

from dutyrehab_desktop.crypto.age.header import Stanza, decode_base64, encode_base64
from dutyrehab_desktop.crypto.age.recipients import Kind, check_shape, lock, unlock
from dutyrehab_desktop.crypto.errors import MemoryShort, RecipientsRefused, SealedHeaderDamaged
from dutyrehab_desktop.crypto.secrets import KEY_SIZE, random_bytes, wipe

DEFAULT_WORK = 18
"""2 to the power of 18: 256 MiB, about a second; what the age tool writes."""

MAX_WORK = 20
"""2 to the power of 20: 1 GiB, the same ceiling as the key file's. More is refused unread."""

STANZA = "scrypt"
_LABEL = b"age-encryption.org/v1/scrypt"
_SALT_SIZE = 16
_BLOCK = 8
_WORK = re.compile(r"[1-9][0-9]?")


class PassphraseRecipient:
    """Whoever knows the passphrase. It must be the only recipient of its file."""

    def __init__(self, passphrase: bytearray, work: int = DEFAULT_WORK) -> None:
        """Keep the caller's bytearray, which the caller wipes after use.

        Args:
            passphrase: UTF-8, used as it is; `passphrase.normalised` makes it NFKC first.
            work: The work factor, as a power of two.
        """
        if not 1 <= work <= MAX_WORK or not passphrase:
            raise RecipientsRefused
        self._passphrase = passphrase
        self._work = work

    @property
    def kind(self) -> Kind:
        """Alone in its file: that is what makes a passphrase file authentic."""
        return Kind.ALONE

    def wrap(self, file_key: bytearray) -> Stanza:
        """Wrap the file key for this passphrase.

        Raises:
            MemoryShort: The machine cannot spare the memory.
        """
        salt = random_bytes(_SALT_SIZE)
        key = _stretch(self._passphrase, salt, self._work)
        body = lock(key, file_key)
        wipe(key)
        return Stanza(STANZA, (encode_base64(salt), str(self._work)), body)


class PassphraseIdentity:
    """Somebody who typed a passphrase."""

    def __init__(self, passphrase: bytearray) -> None:
        """Keep the caller's bytearray, which the caller wipes after use."""
        self._passphrase = passphrase

    def unwrap(self, stanza: Stanza) -> bytearray | None:
        """Return the file key, or None where the passphrase is another.

        Raises:
            SealedHeaderDamaged: Malformed, or more work than we are willing to do.
            MemoryShort: The machine cannot spare the memory.
        """
        if stanza.kind != STANZA:
            return None
        check_shape(stanza, 2)
        salt, work = decode_base64(stanza.arguments[0]), stanza.arguments[1]
        if len(salt) != _SALT_SIZE or not _WORK.fullmatch(work) or int(work) > MAX_WORK:
            raise SealedHeaderDamaged
        return unlock(_stretch(self._passphrase, salt, int(work)), stanza.body)


def _stretch(passphrase: bytearray, salt: bytes, work: int) -> bytearray:
    cost = 1 << work
    try:
        key = hashlib.scrypt(
            passphrase,
            salt=_LABEL + salt,
            n=cost,
            r=_BLOCK,
            p=1,
            maxmem=128 * _BLOCK * (cost + 64),
            dklen=KEY_SIZE,
        )
    except (MemoryError, ValueError):
        # Every other cause of a ValueError was excluded by the checks before.
        raise MemoryShort(memory_kib=cost) from None
    return bytearray(key)
