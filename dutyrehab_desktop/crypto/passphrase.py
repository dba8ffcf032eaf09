"""From a typed passphrase to a key: NFKC (Unicode Annex 15), then Argon2id (RFC 9106).

A passphrase is never trimmed and never case-folded: what the person typed is what counts. Only
the two ways to write the same letter (й as one or as two characters) are made equal.
"""

import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from _argon2_cffi_bindings import ffi, lib
from argon2.low_level import ARGON2_VERSION, Type
from argon2.low_level import error_to_str as argon2_error

from dutyrehab_desktop.crypto.errors import KdfCostRefused, MemoryShort, PassphraseUnusable
from dutyrehab_desktop.crypto.secrets import KEY_SIZE, wipe

MAX_PASSPHRASE = 4096
"""Bytes; no person types more, and a file chosen by mistake must not be hashed."""


@dataclass(frozen=True, order=True)
class KdfCost:
    """How much work one try of a passphrase costs.

    Attributes:
        memory_kib: Memory that one try fills.
        passes: How often the memory is filled.
        lanes: How many threads fill it.
    """

    memory_kib: int
    passes: int
    lanes: int


DEFAULT_COST = KdfCost(256 * 1024, 3, 4)
FLOOR_COST = KdfCost(64 * 1024, 3, 4)
CEILING_MEMORY_KIB = 1024 * 1024
"""A laptop with 4 GB must be able to open what a larger one made."""

MAX_PASSES = 16
MAX_LANES = 16


def checked(cost: KdfCost) -> KdfCost:
    """Return the cost if it may protect a real vault; otherwise refuse it.

    Raises:
        KdfCostRefused: Below the floor or above the ceiling.
    """
    strong = (
        cost.memory_kib >= FLOOR_COST.memory_kib
        and cost.passes >= FLOOR_COST.passes
        and cost.lanes >= FLOOR_COST.lanes
    )
    if not strong or not plausible(cost):
        raise KdfCostRefused(memory_kib=cost.memory_kib, passes=cost.passes, lanes=cost.lanes)
    return cost


def calibrated(seconds: float = 1.5) -> KdfCost:
    """The work of one try that this machine does in about that time, between floor and default.

    A slow or small laptop gets less memory filled, never less than the floor. It is asked once,
    when a vault is made, never when one is opened (design/encryption.md, chapter 2).

    Raises:
        MemoryShort: The machine cannot even spare the floor.
    """
    began = time.perf_counter()
    wipe(stretch(bytearray(b"x"), bytes(16), FLOOR_COST))
    floor = time.perf_counter() - began
    memory = DEFAULT_COST.memory_kib
    while memory > FLOOR_COST.memory_kib:
        slow = floor * memory / FLOOR_COST.memory_kib > seconds
        cost = KdfCost(memory, FLOOR_COST.passes, FLOOR_COST.lanes)
        if not slow and _spared(cost):
            return cost
        memory //= 2
    return FLOOR_COST


def _spared(cost: KdfCost) -> bool:
    try:
        wipe(stretch(bytearray(b"x"), bytes(16), cost))
    except MemoryShort:
        return False
    return True


def plausible(cost: KdfCost) -> bool:
    """Tell whether a cost read from a file may be tried at all on this machine."""
    return (
        1 <= cost.lanes <= MAX_LANES
        and 1 <= cost.passes <= MAX_PASSES
        and 8 * cost.lanes <= cost.memory_kib <= CEILING_MEMORY_KIB
    )


def normalised(passphrase: bytearray) -> bytearray:
    """Return the passphrase (UTF-8) in NFKC, as a new bytearray for the caller to wipe.

    Python normalises only `str` objects, and those cannot be wiped. So the text goes through
    piece by piece: a letter with its accents at a time, ASCII not at all. What remains in memory
    for a while is single letters without their order, never the passphrase.

    Raises:
        PassphraseUnusable: Empty, too long, or not UTF-8.
    """
    if not 0 < len(passphrase) <= MAX_PASSPHRASE:
        raise PassphraseUnusable
    try:
        # Twice, so that the result never grows: a bytearray that grows leaves a copy behind.
        result = bytearray(sum(len(piece) for piece in _pieces(passphrase)))
        place = 0
        for piece in _pieces(passphrase):
            result[place : place + len(piece)] = piece
            place += len(piece)
    except UnicodeDecodeError:
        # Without the cause: its text would show a part of the passphrase.
        raise PassphraseUnusable from None
    return result


def stretch(passphrase: bytearray, salt: bytes, cost: KdfCost) -> bytearray:
    """Derive 32 bytes from a passphrase by one run of Argon2id.

    The binding underneath reads the bytearray in place; the usual functions of the library each
    leave a copy of the passphrase in memory (measured, design/encryption.md chapter 2).

    Raises:
        PassphraseUnusable: Empty, too long, or not UTF-8.
        MemoryShort: The machine cannot spare `cost.memory_kib`.
    """
    text = normalised(passphrase)
    key = bytearray(KEY_SIZE)
    try:
        outcome = lib.argon2_hash(
            cost.passes,
            cost.memory_kib,
            cost.lanes,
            ffi.from_buffer(text),
            len(text),
            ffi.from_buffer(salt),
            len(salt),
            ffi.from_buffer(key, require_writable=True),
            len(key),
            ffi.NULL,
            0,
            Type.ID.value,
            ARGON2_VERSION,
        )
    finally:
        wipe(text)
    if outcome in (lib.ARGON2_MEMORY_ALLOCATION_ERROR, lib.ARGON2_THREAD_FAIL):
        raise MemoryShort(memory_kib=cost.memory_kib)
    if outcome != lib.ARGON2_OK:
        raise ValueError(argon2_error(outcome))
    return key


def _pieces(passphrase: bytearray) -> Iterator[bytes]:
    """Yield the passphrase in NFKC, cut only where no letter can merge with the one before."""
    piece = ""
    for letter in _letters(passphrase):
        if piece and _stands_alone(letter):
            yield unicodedata.normalize("NFKC", piece).encode("utf-8")
            piece = ""
        piece += letter
    yield unicodedata.normalize("NFKC", piece).encode("utf-8")


def _letters(passphrase: bytearray) -> Iterator[str]:
    place = 0
    while place < len(passphrase):
        lead = passphrase[place]
        size = 1 + (lead >= 0xC0) + (lead >= 0xE0) + (lead >= 0xF0)
        yield passphrase[place : place + size].decode("utf-8")
        place += size


def _stands_alone(letter: str) -> bool:
    """Tell whether a letter never merges with what stands before it.

    Only the alphabets of the four languages and ASCII are cut at; a letter of any other script
    stays with the piece before it, which costs nothing but a longer piece.
    """
    number = ord(letter)
    latin = number < 0x250
    cyrillic = 0x400 <= number <= 0x52F and not 0x483 <= number <= 0x489
    return latin or cyrillic or letter in "\u02bb\u02bc\u2018\u2019"
