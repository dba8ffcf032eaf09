"""Bech32 (BIP 173) without its limit on length: how age writes keys as text."""

from collections.abc import Iterable, Iterator

from dutyrehab_desktop.crypto.errors import KeyTextMalformed
from dutyrehab_desktop.crypto.secrets import wipe

_ALPHABET = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6


def _combined(top: int) -> int:
    """What the five bits that leave the check at its top do to it."""
    mixed = 0
    for place, generator in enumerate(_GENERATOR):
        if top >> place & 1:
            mixed ^= generator
    return mixed


_MIXED = tuple(map(_combined, range(32)))


def encode(prefix: bytes, data: bytes | bytearray) -> bytearray:
    """Write bytes as text, in the case of the prefix.

    The text is the only copy that stays; where the data is a secret the caller wipes it.
    """
    alphabet = _ALPHABET if prefix.islower() else _ALPHABET.upper()
    values = _regrouped(data, 8, 5, (len(data) * 8 + 4) // 5)
    check = _polymod((*_expanded(prefix.lower()), *values, *bytes(_CHECKSUM))) ^ 1
    text = bytearray(prefix + b"1" + bytes(len(values) + _CHECKSUM))
    place = len(prefix) + 1
    for value in values:
        text[place] = alphabet[value]
        place += 1
    for turn in range(_CHECKSUM):
        text[place + turn] = alphabet[check >> 5 * (5 - turn) & 31]
    wipe(values)
    return text


def decode(prefix: bytes, text: bytes | bytearray) -> bytearray:
    """Read the bytes behind the text; strict about case, checksum and spare bits.

    Raises:
        KeyTextMalformed: Another prefix or a mistake in the text.
    """
    alphabet = _ALPHABET if prefix.islower() else _ALPHABET.upper()
    start = len(prefix) + 1
    if not text.startswith(prefix + b"1") or len(text) < start + _CHECKSUM:
        raise KeyTextMalformed
    values = bytearray(len(text) - start)
    for place in range(len(values)):
        values[place] = _value(alphabet, text[start + place])
    try:
        if _polymod((*_expanded(prefix.lower()), *values)) != 1:
            raise KeyTextMalformed
        return _without_spare_bits(memoryview(values)[:-_CHECKSUM])
    finally:
        wipe(values)


def _value(alphabet: bytes, letter: int) -> int:
    value = alphabet.find(letter)
    if value < 0:
        raise KeyTextMalformed
    return value


def _without_spare_bits(values: memoryview) -> bytearray:
    spare = len(values) * 5 % 8
    if spare > 4 or (values and values[-1] & ((1 << spare) - 1)):
        raise KeyTextMalformed
    return _regrouped(values, 5, 8, len(values) * 5 // 8)


def _regrouped(values: Iterable[int], width: int, wanted: int, size: int) -> bytearray:
    """Cut numbers of one width into `size` numbers of another; zeros fill the last one."""
    result = bytearray(size)
    for place, value in zip(range(size), _groups(values, width, wanted), strict=False):
        result[place] = value
    return result


def _groups(values: Iterable[int], width: int, wanted: int) -> Iterator[int]:
    held = bits = 0
    for value in values:
        held = (held << width | value) & 0xFFFF
        bits += width
        while bits >= wanted:
            bits -= wanted
            yield held >> bits & ((1 << wanted) - 1)
    yield held << (wanted - bits) & ((1 << wanted) - 1)


def _expanded(prefix: bytes) -> bytes:
    return bytes(letter >> 5 for letter in prefix) + b"\0" + bytes(c & 31 for c in prefix)


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        check = (check & 0x1FFFFFF) << 5 ^ value ^ _MIXED[check >> 25]
    return check
