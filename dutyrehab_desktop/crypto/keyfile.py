"""The key file: 4,096 bytes that give the vault's data key to whoever knows the passphrase.

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

In a slot: role (1 = opens the vault; 2 is kept for erasing), data key 32, while the data key is
being changed the one that follows it 32, zeros. The slot's key is HKDF(KEK, "slot" | number), the
associated data are bytes 0..43. KEK = Argon2id(passphrase); where there is a second factor,
KEK = HKDF(that, "factor", salt SHA-256(factor)). There is one run of Argon2id whatever the
outcome, and every slot is tried.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from dutyrehab_desktop.crypto.datakey import DataKey
from dutyrehab_desktop.crypto.errors import (
    KdfCostRefused,
    KeyFileDamaged,
    KeyFileExists,
    KeyFileMissing,
    KeyFileUnreadable,
    WrongPassphrase,
)
from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.crypto.passphrase import DEFAULT_COST, KdfCost, plausible, stretch
from dutyrehab_desktop.crypto.secrets import derive_key, random_bytes, random_secret, wipe

FILE_SIZE = 4096
SLOTS = 8
SLOT_SIZE = 128
_HEADER_SIZE = 44
_SECRET_SIZE = 100
_NOISE_PLACE = _HEADER_SIZE + SLOTS * SLOT_SIZE
_MAC_PLACE = FILE_SIZE - 32
_COST = struct.Struct("<3I")
_OPENS = 1

SecondFactor = bytes | bytearray | None
"""What a file on a separate medium holds; without it the passphrase alone opens nothing."""


def create(
    path: Path, passphrase: bytearray, cost: KdfCost = DEFAULT_COST, factor: SecondFactor = None
) -> DataKey:
    """Make a new data key and write the key file that protects it.

    Callers that protect real data pass `checked(cost)`; a cheap cost is for tests only.

    Args:
        path: Where the key file shall stand; nothing may be there yet.
        passphrase: As typed, UTF-8; not changed.
        cost: The work of one try.
        factor: The content of a second-factor file, if the vault shall need one.

    Raises:
        KeyFileExists: A file is already there.
        KdfCostRefused: No file with such a cost would be opened again.
        PassphraseUnusable: Empty, too long, or not text.
        MemoryShort: The machine cannot spare the memory.
        FileNotWritten: The disk is full or write-protected; nothing is left behind.
    """
    if path.exists():
        raise KeyFileExists
    if not plausible(cost):
        raise KdfCostRefused
    identity = random_bytes(32)
    header = identity + _masked(identity, _COST.pack(cost.memory_kib, cost.passes, cost.lanes))
    content = bytearray(header + random_bytes(FILE_SIZE - _HEADER_SIZE))
    key = DataKey(header[:16], random_secret(32))
    kek = _kek(passphrase, header, factor)
    try:
        _fill_slot(content, kek, key)
    finally:
        wipe(kek)
    _write(path, content, key)
    return key


def unlock(
    path: Path, passphrase: bytearray, factor: SecondFactor = None, *, salvage: bool = False
) -> DataKey:
    """Give back the data key.

    Args:
        path: The key file.
        passphrase: As typed, UTF-8; not changed.
        factor: The content of the second-factor file, if the vault needs one.
        salvage: Open even a file that was changed outside its used slot.

    Raises:
        WrongPassphrase: No slot opens: wrong passphrase, wrong or missing second factor.
        KeyFileDamaged: Wrong size, absurd cost, or changed since it was written.
        KeyFileMissing: There is no such file.
        KeyFileUnreadable: The system does not let us read it.
        MemoryShort: The machine cannot spare the memory.
    """
    content = _read(path)
    kek = _kek(passphrase, content, factor)
    try:
        key, _ = _open(content, kek)
    finally:
        wipe(kek)
    if not salvage and not hmac.compare_digest(content[_MAC_PLACE:], _mac(content, key)):
        key.wipe()
        raise KeyFileDamaged(reason="changed")
    return key


def change_passphrase(
    path: Path, old: bytearray, new: bytearray, factor: SecondFactor = None
) -> None:
    """Put a new passphrase in the place of the old one; the data key stays.

    A copy of the file made before still opens with the old passphrase: against that only a new
    data key helps. The new content is proven to open before it replaces the old.

    Raises:
        WrongPassphrase: The old passphrase does not open the file; nothing was changed.
        PassphraseUnusable: The new one is empty, too long, or not text; nothing was changed.
        KeyFileDamaged: See `unlock`.
        FileNotWritten: The old file stands and opens with the old passphrase.
    """
    with _unlocked(path, old, factor) as (content, _, key, slot):
        kek = _kek(new, content, factor)
        try:
            _fill_slot(content, kek, key, slot)
            _open(content, kek)[0].wipe()
        finally:
            wipe(kek)
        _write(path, content, key)


def begin_rotation(path: Path, passphrase: bytearray, factor: SecondFactor = None) -> DataKey:
    """Make a data key that is to follow the present one, and keep both until the change is done.

    Every other slot is filled with noise: whoever knew another passphrase must learn the new key
    from its owner. Where a change is under way already, it goes on.

    Returns:
        The present key, with the one that follows it.

    Raises:
        WrongPassphrase: The passphrase does not open the file; nothing was changed.
        KeyFileDamaged: See `unlock`.
        FileNotWritten: The old file stands.
    """
    with _unlocked(path, passphrase, factor) as (content, kek, key, slot):
        if key.following is None:
            key.following = DataKey(key.vault_id, random_secret(32))
            content[_HEADER_SIZE:_NOISE_PLACE] = random_bytes(SLOTS * SLOT_SIZE)
            _fill_slot(content, kek, key, slot)
            _write(path, content, key)
        following = key.following
        return DataKey(key.vault_id, bytearray(key.secret), following.copy())


def end_rotation(path: Path, passphrase: bytearray, factor: SecondFactor = None) -> None:
    """Put the key that follows in the place of the present one: the vault has it by now.

    Where no change is under way, nothing is done.

    Raises:
        WrongPassphrase: The passphrase does not open the file; nothing was changed.
        KeyFileDamaged: See `unlock`.
        FileNotWritten: The old file stands; both keys are in it.
    """
    with _unlocked(path, passphrase, factor) as (content, kek, key, slot):
        if key.following is not None:
            _fill_slot(content, kek, key.following, slot)
            _write(path, content, key.following)


@contextmanager
def _unlocked(
    path: Path, passphrase: bytearray, factor: SecondFactor
) -> Iterator[tuple[bytearray, bytearray, DataKey, int]]:
    """The content of an undamaged file, the key of its slots, the data key and its slot."""
    content = _read(path)
    kek = _kek(passphrase, content, factor)
    try:
        key, slot = _open(content, kek)
        try:
            if not hmac.compare_digest(content[_MAC_PLACE:], _mac(content, key)):
                raise KeyFileDamaged(reason="changed")
            yield content, kek, key, slot
        finally:
            key.wipe()
    finally:
        wipe(kek)


def _kek(passphrase: bytearray, content: bytes | bytearray, factor: SecondFactor) -> bytearray:
    """Derive the key-encrypting key: the one Argon2id run."""
    kek = stretch(passphrase, bytes(content[16:32]), _cost_in(content))
    if factor is None:
        return kek
    try:
        return derive_key(kek, b"factor", hashlib.sha256(factor).digest())
    finally:
        wipe(kek)


def _open(content: bytearray, kek: bytearray) -> tuple[DataKey, int]:
    """Try every slot, also after one has opened, and return the data key and its slot."""
    header = bytes(content[:_HEADER_SIZE])
    found: tuple[DataKey, int] | None = None
    for slot in range(SLOTS):
        start = _HEADER_SIZE + slot * SLOT_SIZE
        nonce, sealed = content[start : start + 12], content[start + 12 : start + SLOT_SIZE]
        secret = bytearray(_SECRET_SIZE)
        try:
            _slot_cipher(kek, slot).decrypt_into(nonce, sealed, header, secret)
        except InvalidTag:
            continue
        if secret[0] == _OPENS and found is None:
            following = DataKey(header[:16], secret[33:65]) if any(secret[33:65]) else None
            found = DataKey(header[:16], secret[1:33], following), slot
        wipe(secret)
    if found is None:
        raise WrongPassphrase
    return found


def _fill_slot(content: bytearray, kek: bytearray, key: DataKey, slot: int | None = None) -> None:
    """Seal the data key into one slot, by default a random one."""
    number = random_bytes(1)[0] % SLOTS if slot is None else slot
    secret = bytearray(_SECRET_SIZE)
    secret[0] = _OPENS
    secret[1:33] = key.secret
    if key.following is not None:
        secret[33:65] = key.following.secret
    nonce = random_bytes(12)
    sealed = _slot_cipher(kek, number).encrypt(nonce, secret, bytes(content[:_HEADER_SIZE]))
    wipe(secret)
    start = _HEADER_SIZE + number * SLOT_SIZE
    content[start : start + SLOT_SIZE] = nonce + sealed


def _slot_cipher(kek: bytearray, slot: int) -> ChaCha20Poly1305:
    slot_key = derive_key(kek, b"slot" + bytes([slot]))
    try:
        return ChaCha20Poly1305(slot_key)
    finally:
        wipe(slot_key)


def _mac(content: bytearray, key: DataKey) -> bytes:
    mac_key = key.derive("key file")
    try:
        return hmac.digest(mac_key, content[:_MAC_PLACE], "sha256")
    finally:
        wipe(mac_key)


def _masked(identity: bytes, cost: bytes) -> bytes:
    mask = hashlib.sha256(b"cost" + identity).digest()
    return bytes(byte ^ other for byte, other in zip(cost, mask, strict=False))


def _cost_in(content: bytes | bytearray) -> KdfCost:
    cost = KdfCost(*_COST.unpack(_masked(bytes(content[:32]), bytes(content[32:_HEADER_SIZE]))))
    if not plausible(cost):
        raise KeyFileDamaged(reason="cost")
    return cost


def _read(path: Path) -> bytearray:
    try:
        with path.open("rb") as file:
            content = bytearray(file.read(FILE_SIZE + 1))
    except FileNotFoundError:
        raise KeyFileMissing from None
    except OSError as problem:
        raise KeyFileUnreadable(errno=problem.errno) from None
    if len(content) != FILE_SIZE:
        raise KeyFileDamaged(reason="size")
    return content


def _write(path: Path, content: bytearray, key: DataKey) -> None:
    content[_MAC_PLACE:] = _mac(content, key)
    with replacing(path) as file:
        file.write(content)
