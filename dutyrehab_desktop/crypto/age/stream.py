"""The payload of an age file: chunks of 64 KiB, each sealed and numbered, the last one marked."""

from collections.abc import Iterator
from typing import BinaryIO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from dutyrehab_desktop.crypto.errors import SealedHeaderDamaged, SealedPayloadDamaged
from dutyrehab_desktop.crypto.secrets import derive_key, random_bytes, wipe

CHUNK = 64 * 1024
_TAG = 16
_NONCE = 16


class Sink(Protocol):
    """Anything that bytes can be written to."""

    def write(self, data: bytes, /) -> object:
        """Take the next bytes."""
        ...


class PayloadWriter:
    """Encrypts what is written to it. Only `finish` makes the file complete."""

    def __init__(self, target: Sink, file_key: bytearray) -> None:
        """Begin the payload; the header must be in the target already."""
        nonce = random_bytes(_NONCE)
        target.write(nonce)
        self._target = target
        self._cipher = _cipher(file_key, nonce)
        self._held = bytearray()
        self._number = 0

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Take the next bytes of the content."""
        view = memoryview(data)
        free = CHUNK - len(self._held)
        # The last full chunk is kept back: it may turn out to be the final one.
        if len(view) > free:
            if self._held:
                self._held += view[:free]
                view = view[free:]
                self._seal(self._held, last=False)
                self._held.clear()
            while len(view) > CHUNK:
                self._seal(view[:CHUNK], last=False)
                view = view[CHUNK:]
        self._held += view

    def finish(self) -> None:
        """Write the final chunk. Nothing can be written after it."""
        self._seal(self._held, last=True)
        wipe(self._held)

    def _seal(self, chunk: bytearray | memoryview, *, last: bool) -> None:
        self._target.write(self._cipher.encrypt(_nonce(self._number, last=last), chunk, None))
        self._number += 1


def read_payload(source: BinaryIO, file_key: bytearray) -> Iterator[bytes]:
    """Yield the content chunk by chunk, each one verified.

    That the content is complete is known only when the iterator ends without an error. The nonce
    is read at once, so that a file without one fails before the first chunk is asked for.

    Raises:
        SealedHeaderDamaged: The file ends before its payload begins.
        SealedPayloadDamaged: A chunk was changed, or the final one is missing, empty or followed
            by more bytes.
    """
    nonce = read_up_to(source, _NONCE)
    if len(nonce) != _NONCE:
        raise SealedHeaderDamaged
    return _chunks(source, _cipher(file_key, nonce))


def read_up_to(source: BinaryIO, size: int) -> bytes:
    """Read `size` bytes; fewer only where the source ends."""
    data = source.read(size)
    if len(data) == size or not data:
        return data
    parts = [data]
    missing = size - len(data)
    while missing and (data := source.read(missing)):
        parts.append(data)
        missing -= len(data)
    return b"".join(parts)


def _chunks(source: BinaryIO, cipher: ChaCha20Poly1305) -> Iterator[bytes]:
    number = 0
    last = False
    while not last:
        sealed = read_up_to(source, CHUNK + _TAG)
        last = len(sealed) < CHUNK + _TAG
        chunk = None if last else _opened(cipher, sealed, _nonce(number, last=False))
        if chunk is None:
            # A full chunk can be the final one as well.
            last = True
            chunk = _opened(cipher, sealed, _nonce(number, last=True))
        if chunk is None or (number > 0 and not chunk):
            raise SealedPayloadDamaged
        yield chunk
        number += 1
    if source.read(1):
        raise SealedPayloadDamaged


def _opened(cipher: ChaCha20Poly1305, sealed: bytes, nonce: bytes) -> bytes | None:
    try:
        return cipher.decrypt(nonce, sealed, None)
    except InvalidTag:
        return None


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11) + bytes([last])


def _cipher(file_key: bytearray, nonce: bytes) -> ChaCha20Poly1305:
    key = derive_key(file_key, b"payload", nonce)
    try:
        return ChaCha20Poly1305(key)
    finally:
        wipe(key)
