"""The header of an age file (c2sp.org/age, "Header"): text, strictly parsed, sealed by a MAC."""

import base64
import binascii
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from dutyrehab_desktop.crypto.errors import (
    NotSealed,
    SealedHeaderDamaged,
    SealedHeaderForged,
    SealedInNewerFormat,
)
from dutyrehab_desktop.crypto.secrets import derive_key, wipe

FILE_KEY_SIZE = 16
MAX_HEADER = 64 * 1024
"""Bytes; enough for 40 hybrid recipients. A file must not make us read a header without end."""

MAX_STANZAS = 64

_FAMILY = b"age-encryption.org/"
_VERSION = _FAMILY + b"v1\n"
_COLUMNS = 64
_ARGUMENT = re.compile(r"[\x21-\x7e]+")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*")


@dataclass(frozen=True)
class Stanza:
    """The file key, wrapped for one recipient.

    Attributes:
        kind: The first argument: the type of the recipient.
        arguments: The others.
        body: The wrapped file key.
    """

    kind: str
    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True)
class Header:
    """A parsed header.

    Attributes:
        stanzas: One for each recipient, in the file's order.
        authenticated: The bytes under the MAC.
        mac: The MAC that the file carries.
    """

    stanzas: tuple[Stanza, ...]
    authenticated: bytes
    mac: bytes

    def verify(self, file_key: bytearray) -> None:
        """Accept the header, or raise.

        Raises:
            SealedHeaderForged: The header is not the one written with this file key.
        """
        if not hmac.compare_digest(self.mac, _mac(self.authenticated, file_key)):
            raise SealedHeaderForged


def encode_base64(data: bytes) -> str:
    """Write base64 without padding, as age headers have it."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def decode_base64(text: bytes | str) -> bytes:
    """Read base64 without padding; any but the canonical writing is refused.

    Raises:
        SealedHeaderDamaged: Other letters, padding, or spare bits that are not zero.
    """
    raw = text.encode("ascii") if isinstance(text, str) else text
    if not _BASE64.fullmatch(raw) or len(raw) % 4 == 1:
        raise SealedHeaderDamaged
    data = binascii.a2b_base64(raw + b"=" * (-len(raw) % 4))
    if encode_base64(data).encode() != raw:
        raise SealedHeaderDamaged
    return data


def write_header(stanzas: Sequence[Stanza], file_key: bytearray) -> bytes:
    """Return the header for these stanzas."""
    lines = [_VERSION]
    for stanza in stanzas:
        lines.append(" ".join(("->", stanza.kind, *stanza.arguments)).encode("ascii") + b"\n")
        body = encode_base64(stanza.body).encode()
        # The last line is always shorter than the others, empty if need be.
        for place in range(0, len(body) + 1, _COLUMNS):
            lines.append(body[place : place + _COLUMNS] + b"\n")
    authenticated = b"".join(lines) + b"---"
    return authenticated + f" {encode_base64(_mac(authenticated, file_key))}\n".encode()


def read_header(source: BinaryIO) -> Header:
    """Read a header and leave the source at the payload.

    Raises:
        NotSealed: The first line is no age file's.
        SealedInNewerFormat: A version that we do not know.
        SealedHeaderDamaged: Malformed, cut off, or over our limits.
    """
    lines = _Lines(source)
    _check_version(lines.next())
    stanzas: list[Stanza] = []
    while True:
        line = lines.next()
        if line.startswith(b"---"):
            break
        if len(stanzas) == MAX_STANZAS:
            raise SealedHeaderDamaged
        stanzas.append(_stanza(line, lines))
    mac = decode_base64(line[4:])
    if not stanzas or line[:4] != b"--- " or len(mac) != 32:
        raise SealedHeaderDamaged
    return Header(tuple(stanzas), lines.read_so_far[: -len(line) + 2], mac)


class _Lines:
    """Reads lines up to the limit and remembers them for the MAC."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.read_so_far = b""

    def next(self) -> bytes:
        """Return the next line without its end."""
        line = self._source.readline(MAX_HEADER - len(self.read_so_far))
        self.read_so_far += line
        if not line.endswith(b"\n"):
            if self.read_so_far == line and not line.startswith(_FAMILY):
                raise NotSealed
            raise SealedHeaderDamaged
        return line[:-1]


def _check_version(line: bytes) -> None:
    if line + b"\n" == _VERSION:
        return
    if not line.startswith(_FAMILY):
        raise NotSealed
    if re.fullmatch(rb"v[1-9][0-9]*", line.removeprefix(_FAMILY)):
        raise SealedInNewerFormat
    raise SealedHeaderDamaged


def _stanza(line: bytes, lines: _Lines) -> Stanza:
    try:
        arrow, *arguments = line.decode("ascii").split(" ")
    except UnicodeDecodeError:
        raise SealedHeaderDamaged from None
    if arrow != "->" or not arguments:
        raise SealedHeaderDamaged
    if not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise SealedHeaderDamaged
    body = b""
    while True:
        row = lines.next()
        if len(row) > _COLUMNS:
            raise SealedHeaderDamaged
        body += row
        if len(row) < _COLUMNS:
            return Stanza(arguments[0], tuple(arguments[1:]), decode_base64(body))


def _mac(authenticated: bytes, file_key: bytearray) -> bytes:
    key = derive_key(file_key, b"header")
    try:
        return hmac.digest(key, authenticated, "sha256")
    finally:
        wipe(key)
