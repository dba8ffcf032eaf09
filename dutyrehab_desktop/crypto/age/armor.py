"""ASCII armor: bytes as text that survives a chat, a mail or a printer (RFC 7468, strict)."""

import base64
import binascii
import io
from typing import BinaryIO

from dutyrehab_desktop.crypto.age.stream import Sink
from dutyrehab_desktop.crypto.errors import ArmorDamaged

AGE_LABEL = "AGE ENCRYPTED FILE"
_COLUMNS = 64
_ROW = _COLUMNS // 4 * 3
_MAX_BLANKS = 1024
_WHITESPACE = b" \t\r\n"


class ArmorWriter:
    """Writes bytes as armor. Only `finish` makes the text complete; the target stays open."""

    def __init__(self, target: Sink, label: str = AGE_LABEL) -> None:
        """Write the first line."""
        self._target = target
        self._label = label
        self._held = bytearray()
        target.write(f"-----BEGIN {label}-----\n".encode())

    def write(self, data: bytes, /) -> None:
        """Take the next bytes."""
        self._held += data
        whole = len(self._held) // _ROW * _ROW
        self._put(self._held[:whole])
        del self._held[:whole]

    def finish(self) -> None:
        """Write what is left and the last line."""
        self._put(self._held)
        self._target.write(f"-----END {self._label}-----\n".encode())

    def _put(self, data: bytearray) -> None:
        text = base64.b64encode(data)
        for place in range(0, len(text), _COLUMNS):
            self._target.write(text[place : place + _COLUMNS] + b"\n")


class _ArmorReader(io.RawIOBase):
    def __init__(self, source: BinaryIO, label: str) -> None:
        self._source = source
        self._begin = f"-----BEGIN {label}-----".encode()
        self._end = f"-----END {label}-----".encode()
        self._held = b""
        self._started = self._short = self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        while not self._held and not self._ended:
            self._held = self._row()
        taken = min(len(view), len(self._held))
        view[:taken] = self._held[:taken]
        self._held = self._held[taken:]
        return taken

    def _row(self) -> bytes:
        if not self._started:
            self._skip_to_begin()
        line = self._line()
        if line == self._end:
            self._expect_nothing_more()
            return b""
        # Only the row before the last line may be short, and none may be empty.
        if self._short or not line:
            raise ArmorDamaged
        self._short = len(line) < _COLUMNS
        return _decoded(line)

    def _skip_to_begin(self) -> None:
        blanks = 0
        while not (line := self._source.readline(_MAX_BLANKS)).strip(_WHITESPACE):
            blanks += len(line)
            if not line or blanks > _MAX_BLANKS:
                raise ArmorDamaged
        # Blank lines may stand before the first line, blanks inside it may not.
        if _without_end(line) != self._begin:
            raise ArmorDamaged
        self._started = True

    def _line(self) -> bytes:
        line = self._source.readline(_COLUMNS + 3)
        if not line.endswith(b"\n") and line != self._end:
            raise ArmorDamaged
        return _without_end(line)

    def _expect_nothing_more(self) -> None:
        if self._source.read(_MAX_BLANKS + 1).strip(_WHITESPACE) or self._source.read(1):
            raise ArmorDamaged
        self._ended = True


def open_armor(source: BinaryIO, label: str = AGE_LABEL) -> BinaryIO:
    """Read armored text as the bytes behind it.

    Raises:
        ArmorDamaged: While reading: anything but the strict form, blank space around it excepted.
    """
    return io.BufferedReader(_ArmorReader(source, label))


def _without_end(line: bytes) -> bytes:
    return line.removesuffix(b"\n").removesuffix(b"\r")


def _decoded(line: bytes) -> bytes:
    try:
        data = binascii.a2b_base64(line, strict_mode=True)
    except binascii.Error:
        raise ArmorDamaged from None
    if len(line) > _COLUMNS or base64.b64encode(data) != line:
        raise ArmorDamaged
    return data
