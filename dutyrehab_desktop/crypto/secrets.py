"""Random bytes, wiping, and one key derived from another (HKDF-SHA256, RFC 5869).

A `bytes` or `str` object cannot be wiped, so secrets live in bytearrays wherever the
libraries allow it. What we cannot reach: the cryptography library copies a key into its own
memory for as long as the cipher object lives, and returns some results as `bytes`.
"""

import os

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_SIZE = 32
"""Bytes in every symmetric key of ours."""


def random_bytes(size: int) -> bytes:
    """Return random bytes that may be seen by anyone (salts, nonces, identifiers)."""
    return os.urandom(size)


def random_secret(size: int) -> bytearray:
    """Return random bytes that must be wiped after use.

    They are drawn one by one: `os.urandom` returns an object that cannot be wiped, and a single
    byte left in memory tells nothing.
    """
    secret = bytearray(size)
    for place in range(size):
        secret[place] = os.urandom(1)[0]
    return secret


def wipe(secret: bytearray) -> None:
    """Overwrite a secret in its place."""
    secret[:] = bytes(len(secret))


def derive_key(secret: bytearray | bytes, info: bytes, salt: bytes = b"") -> bytearray:
    """Derive a key for one purpose from a secret (HKDF-SHA256).

    Args:
        secret: The key material; it is not changed.
        info: The purpose. Different purposes give unrelated keys.
        salt: A public random value, where the format has one.
    """
    key = bytearray(KEY_SIZE)
    HKDF(SHA256(), KEY_SIZE, salt, info).derive_into(secret, key)
    return key
