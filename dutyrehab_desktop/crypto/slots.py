"""How the 4,096 bytes of a key file are laid out: eight slots, and noise.

To everyone else they are random bytes: no magic, no names, and unused slots look like used ones
(design/encryption.md chapter 2). Version 1:

======  =====  =========================================================================
offset  bytes  what
======  =====  =========================================================================
0       16     vault id, random
16      16     salt of the passphrase, random
32      12     memory in KiB, passes, lanes (three u32, little-endian) XOR
               SHA-256("cost" | bytes 0..31), because small numbers would be a magic
44      1024   eight slots: nonce 12 | ChaCha20-Poly1305 of 100 bytes | tag 16
1068    2996   random
4064    32     HMAC-SHA256 of everything before it, under a key derived from the data key
======  =====  =========================================================================

In a slot: role (1 = opens the vault, 2 = erases it), data key 32, while the data key is being
changed the one that follows it 32, the key that recovery does not cover 32, zeros. The slot's key
is HKDF(KEK, "slot" | number), the associated data are bytes 0..43. KEK = Argon2id(passphrase);
where there is a second factor, KEK = HKDF(that, "factor", salt SHA-256(factor)); a slot that
erases never needs one.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from dutyrehab_desktop.crypto.datakey import DataKey
from dutyrehab_desktop.crypto.errors import ErasePassphraseSame, KeyFileDamaged
from dutyrehab_desktop.crypto.passphrase import KdfCost, plausible, stretch
from dutyrehab_desktop.crypto.secrets import derive_key, random_bytes, wipe

FILE_SIZE = 4096
SLOTS = 8
SLOT_SIZE = 128
HEADER_SIZE = 44
MAC_PLACE = FILE_SIZE - 32
_SECRET_SIZE = 100
_COST = struct.Struct("<3I")
_OPENS, _ERASES = 1, 2
_DATA, _FOLLOWING, _LOCAL = slice(1, 33), slice(33, 65), slice(65, 97)
"""Where the keys stand in a slot."""
_NO_FACTOR = b""

SecondFactor: TypeAlias = bytes | bytearray | None
"""What a file on a separate medium holds; without it the passphrase alone opens nothing."""


def new_content(cost: KdfCost) -> bytearray:
    """A key file without a slot in use: a vault id, a salt, the cost, and noise."""
    identity = random_bytes(32)
    header = identity + _masked(identity, _COST.pack(cost.memory_kib, cost.passes, cost.lanes))
    return bytearray(header + random_bytes(FILE_SIZE - HEADER_SIZE))


@dataclass(frozen=True)
class Found:
    """What a slot held: a key that opens the vault, or the order to erase it."""

    slot: int
    key: DataKey
    erases: bool


@contextmanager
def keks(
    passphrase: bytearray, content: bytes | bytearray, factor: SecondFactor
) -> Iterator[tuple[bytearray, bytearray]]:
    """The two keys that slots may be under, from the one Argon2id run: with and without factor."""
    plain = stretch(passphrase, bytes(content[16:32]), _cost_in(content))
    # Derived where there is no factor too, so that both cases take the same steps.
    mixed = derive_key(plain, b"factor", hashlib.sha256(factor or _NO_FACTOR).digest())
    try:
        yield (plain if factor is None else mixed), plain
    finally:
        wipe(mixed)
        wipe(plain)


def tried(content: bytearray, kek: bytearray, plain: bytearray) -> Found | None:
    """Try every slot with both keys, also after one has opened."""
    header = bytes(content[:HEADER_SIZE])
    found: Found | None = None
    for slot in range(SLOTS):
        start = HEADER_SIZE + slot * SLOT_SIZE
        nonce, sealed = content[start : start + 12], content[start + 12 : start + SLOT_SIZE]
        for key, role in ((kek, _OPENS), (plain, _ERASES)):
            secret = bytearray(_SECRET_SIZE)
            try:
                _slot_cipher(key, slot).decrypt_into(nonce, sealed, header, secret)
            except InvalidTag:
                continue
            if secret[0] == role and found is None:
                found = Found(slot, _key_in(header[:16], secret), role == _ERASES)
            wipe(secret)
    return found


def _key_in(vault_id: bytes, secret: bytearray) -> DataKey:
    following = DataKey(vault_id, secret[_FOLLOWING]) if any(secret[_FOLLOWING]) else None
    local = secret[_LOCAL] if any(secret[_LOCAL]) else None
    return DataKey(vault_id, secret[_DATA], following, local=local)


def refuse_erasing(content: bytearray, kek: bytearray, plain: bytearray) -> None:
    """Make sure that a new passphrase is not the one that erases.

    Raises:
        ErasePassphraseSame: It is.
    """
    found = tried(content, kek, plain)
    if found is not None:
        found.key.wipe()
        if found.erases:
            raise ErasePassphraseSame


def forget_others(content: bytearray, slot: int) -> None:
    """Fill every other slot with noise."""
    for other in range(SLOTS):
        if other != slot:
            start = HEADER_SIZE + other * SLOT_SIZE
            content[start : start + SLOT_SIZE] = random_bytes(SLOT_SIZE)


def fill_slot(content: bytearray, kek: bytearray, key: DataKey, slot: int) -> None:
    """Seal the keys of a vault into one slot."""
    secret = bytearray(_SECRET_SIZE)
    secret[0] = _OPENS
    secret[_DATA] = key.secret
    if key.following is not None:
        secret[_FOLLOWING] = key.following.secret
    if key.local is not None:
        secret[_LOCAL] = key.local
    _seal_slot(content, kek, secret, slot)


def erasing_slot(content: bytearray, plain: bytearray, opens: int) -> None:
    """Put the order to erase into one slot other than the one that opens the vault."""
    secret = bytearray(_SECRET_SIZE)
    secret[0] = _ERASES
    _seal_slot(content, plain, secret, (opens + 1 + random_bytes(1)[0] % (SLOTS - 1)) % SLOTS)


def _seal_slot(content: bytearray, kek: bytearray, secret: bytearray, slot: int) -> None:
    nonce = random_bytes(12)
    sealed = _slot_cipher(kek, slot).encrypt(nonce, secret, bytes(content[:HEADER_SIZE]))
    wipe(secret)
    start = HEADER_SIZE + slot * SLOT_SIZE
    content[start : start + SLOT_SIZE] = nonce + sealed


def _slot_cipher(kek: bytearray, slot: int) -> ChaCha20Poly1305:
    slot_key = derive_key(kek, b"slot" + bytes([slot]))
    try:
        return ChaCha20Poly1305(slot_key)
    finally:
        wipe(slot_key)


def mac_of(content: bytearray, key: DataKey) -> bytes:
    """What stands at the end of the file, over everything before it."""
    mac_key = key.derive("key file")
    try:
        return hmac.digest(mac_key, content[:MAC_PLACE], "sha256")
    finally:
        wipe(mac_key)


def _masked(identity: bytes, cost: bytes) -> bytes:
    mask = hashlib.sha256(b"cost" + identity).digest()
    return bytes(byte ^ other for byte, other in zip(cost, mask, strict=False))


def _cost_in(content: bytes | bytearray) -> KdfCost:
    cost = KdfCost(*_COST.unpack(_masked(bytes(content[:32]), bytes(content[32:HEADER_SIZE]))))
    if not plausible(cost):
        raise KeyFileDamaged(reason="cost")
    return cost
