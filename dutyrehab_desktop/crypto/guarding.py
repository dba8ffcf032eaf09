"""Short texts under a key of their own, inside a database that has another.

The same text under the same name becomes the same bytes: the nonce is made from both, so that
writing a thing twice is one row. Two texts that differ share a nonce about once in 2^48. Texts are
filled up to full steps before they are closed; else the length would tell a yes from a no.
"""

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from dutyrehab_desktop.crypto.secrets import derive_key, wipe

STEP = 256
"""Bytes: every closed text is as long as some number of them, plus nonce and tag."""
_NONCE = 12
_END = b"\x80"


class Guard:
    """Closes and opens texts under one key, for one purpose."""

    def __init__(self, key: bytes | bytearray, purpose: str) -> None:
        """Derive what is needed; the key stays the caller's to wipe.

        Args:
            key: 32 secret bytes.
            purpose: What for. Guards for different purposes do not open each other's texts.
        """
        label = purpose.encode()
        self._sealing = derive_key(key, b"guard sealing " + label)
        self._naming = derive_key(key, b"guard nonce " + label)

    def close(self, text: str, name: str) -> bytes:
        """Encrypt a text.

        Args:
            text: What nobody may read without the key.
            name: What it belongs to; it opens under no other name.
        """
        data, bound = text.encode("utf-8", "surrogatepass"), name.encode("utf-8", "surrogatepass")
        message = len(bound).to_bytes(4, "big") + bound + data
        nonce = hmac.digest(self._naming, message, hashlib.sha256)[:_NONCE]
        filled = data + _END
        filled += bytes(-len(filled) % STEP)
        return nonce + ChaCha20Poly1305(self._sealing).encrypt(nonce, filled, bound)

    def open(self, closed: bytes, name: str) -> str | None:
        """The text that was closed under a name; None where it was not, or by another key."""
        nonce, bound = closed[:_NONCE], name.encode("utf-8", "surrogatepass")
        try:
            filled = ChaCha20Poly1305(self._sealing).decrypt(nonce, closed[_NONCE:], bound)
        except (InvalidTag, ValueError):
            return None
        return filled.rstrip(b"\0")[: -len(_END)].decode("utf-8", "surrogatepass")

    def wipe(self) -> None:
        """Overwrite the keys in memory. It can be called more than once."""
        wipe(self._sealing)
        wipe(self._naming)

    def __repr__(self) -> str:
        return "Guard(…)"
