"""An uncompressed tar (POSIX ustar) with only one way to write each byte.

No compression: it would give away lengths and could be made to explode. Headers carry a name and
a size; times, owners and groups are zero. The reader does not interpret headers, it compares them
with the one that it expects, so there is nothing in them that could mislead it.
"""

import re
from collections.abc import Iterator

from dutyrehab_desktop.bundles.errors import BundleDamaged
from dutyrehab_desktop.crypto.age import PayloadWriter

BLOCK = 512
END = bytes(2 * BLOCK)
FLOOR = 512 * 1024
"""Bytes of plain text that every bundle has at least: a day's work, 39 short interviews, fits.

The shortest interview that can be sealed takes 11 KiB (measured): under a floor of 64 KiB the size
told apart five interviews and ten.
"""
OLD_FLOOR = 64 * 1024
"""The floor of the first bundles; still read."""
PIECE = 64 * 1024
"""Bytes of padding in memory at a time."""

PADDING = "padding"
_SIZE_PLACE = slice(124, 135)
_SIZE = re.compile(rb"[0-7]{11}")


def header(name: str, size: int) -> bytes:
    """Return the header of a member: mode 0600, and nothing about when, where or by whom."""
    head = bytearray(BLOCK)
    head[0 : len(name)] = name.encode("ascii")
    head[100:108] = b"0000600\0"
    head[108:124] = b"0000000\0" * 2
    head[124:136] = b"%011o\0" % size
    head[136:148] = b"%011o\0" % 0
    head[148:156] = b" " * 8
    head[156:157] = b"0"
    head[257:265] = b"ustar\x0000"
    head[329:345] = b"0000000\0" * 2
    head[148:156] = b"%06o\0 " % sum(head)
    return bytes(head)


def size_in(head: bytes) -> int | None:
    """Read the size in a header; None where no size stands."""
    digits = head[_SIZE_PLACE]
    return int(digits, 8) if _SIZE.fullmatch(digits) else None


def room(size: int) -> int:
    """Return how many bytes a member takes: header, content, zeros up to a whole block."""
    return BLOCK + size + -size % BLOCK


def padding_for(content: int, floor: int = FLOOR) -> int:
    """Return the size of the padding member after that many bytes of other members.

    The whole then has a length of PADMÉ (Nikitin and others, "Reducing Metadata Leakage from
    Encrypted Files", PETS 2019), at least the floor: of all that a length could tell, a few bits
    stay.
    """
    bare = content + BLOCK + len(END)
    return padme(max(bare, floor)) - bare


def padme(length: int) -> int:
    """Round a length up so that only its leading bits say something (at least 2)."""
    exponent = length.bit_length() - 1
    free = exponent - exponent.bit_length()
    return -(-length >> free) << free


class ArchiveWriter:
    """Writes members one after the other, then the padding."""

    def __init__(self, target: PayloadWriter) -> None:
        """Write into an encrypting writer."""
        self._target = target
        self._written = 0

    def put(self, name: str, content: bytes) -> None:
        """Write a member."""
        self._target.write(header(name, len(content)))
        self._target.write(content)
        self._target.write(bytes(-len(content) % BLOCK))
        self._written += room(len(content))

    def finish(self) -> None:
        """Write the padding and the end mark."""
        size = padding_for(self._written)
        self._target.write(header(PADDING, size))
        while size:
            step = min(size, PIECE)
            self._target.write(bytes(step))
            size -= step
        self._target.write(END)


class ArchiveReader:
    """Reads members one after the other from verified chunks; never needs more than one."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        """Read from the chunks of an opened age file."""
        self._chunks = chunks
        self._held = bytearray()
        self._read = 0

    def take(self, size: int) -> bytes:
        """Return the next bytes.

        Raises:
            BundleDamaged: The archive ends before.
        """
        while len(self._held) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                raise BundleDamaged
            self._held += chunk
        data = bytes(self._held[:size])
        del self._held[:size]
        self._read += size
        return data

    def content(self, size: int) -> bytes:
        """Return the content of a member whose header has been read.

        Raises:
            BundleDamaged: The archive ends before, or something stands behind the content.
        """
        data = self.take(size)
        self._expect(bytes(-size % BLOCK))
        return data

    def member(self, name: str, size: int) -> bytes:
        """Return the content of the next member, which must be this one.

        Raises:
            BundleDamaged: It is another, or the archive ends before.
        """
        self._expect(header(name, size))
        return self.content(size)

    def finish(self) -> None:
        """Read the padding and the end mark, and prove that nothing follows.

        Raises:
            BundleDamaged: Anything else stands there.
        """
        sizes = [padding_for(self._read, floor) for floor in (FLOOR, OLD_FLOOR)]
        head = self.take(BLOCK)
        size = size_in(head)
        if size not in sizes or head != header(PADDING, size):
            raise BundleDamaged
        while size:
            step = min(size, PIECE)
            self._expect(bytes(step))
            size -= step
        self._expect(END)
        if self._held or any(self._chunks):
            raise BundleDamaged

    def _expect(self, data: bytes) -> None:
        if self.take(len(data)) != data:
            raise BundleDamaged
