"""Encrypting to recipients and decrypting with identities, streaming in both directions."""

import io
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from dutyrehab_desktop.crypto.age import scrypt
from dutyrehab_desktop.crypto.age.header import (
    FILE_KEY_SIZE,
    Header,
    read_header,
    write_header,
)
from dutyrehab_desktop.crypto.age.hybrid import HybridIdentity, HybridRecipient
from dutyrehab_desktop.crypto.age.recipients import Identity, Kind, Recipient
from dutyrehab_desktop.crypto.age.stream import CHUNK, PayloadWriter, Sink, read_payload
from dutyrehab_desktop.crypto.age.x25519 import X25519Identity, X25519Recipient
from dutyrehab_desktop.crypto.errors import (
    RecipientsRefused,
    SealedForAnotherKey,
    SealedHeaderDamaged,
)
from dutyrehab_desktop.crypto.secrets import random_secret, wipe

MAX_RECIPIENTS = 32
"""A header of that many hybrid recipients stays under the reader's limit."""

_READ = 8 * CHUNK

Watch = Callable[[int], None]
"""Called with the number of bytes done so far; it may raise to stop the work."""


def generate_identity() -> HybridIdentity:
    """Make a new hybrid key pair; its text is `AGE-SECRET-KEY-PQ-1…`."""
    return HybridIdentity.generate()


def parse_identity(text: str | bytearray) -> HybridIdentity | X25519Identity:
    """Read a secret key, hybrid or classic.

    Raises:
        KeyTextMalformed: It is neither.
    """
    raw = text.encode("ascii", "replace") if isinstance(text, str) else text
    if raw.startswith(b"AGE-SECRET-KEY-PQ-"):
        return HybridIdentity.parse(text)
    return X25519Identity.parse(text)


def parse_recipient(text: str) -> HybridRecipient | X25519Recipient:
    """Read a public key, hybrid or classic.

    Raises:
        KeyTextMalformed: It is neither.
    """
    if text.startswith("age1pq1"):
        return HybridRecipient.parse(text)
    return X25519Recipient.parse(text)


def sealing(target: Sink, recipients: Sequence[Recipient]) -> PayloadWriter:
    """Write the header and return a writer for the content; the caller must `finish` it.

    Raises:
        RecipientsRefused: Nobody, too many, or hybrid, classic and passphrase mixed.
    """
    _check(recipients)
    file_key = random_secret(FILE_KEY_SIZE)
    try:
        stanzas = [recipient.wrap(file_key) for recipient in recipients]
        target.write(write_header(stanzas, file_key))
        return PayloadWriter(target, file_key)
    finally:
        wipe(file_key)


def opening(source: BinaryIO, identities: Sequence[Identity]) -> Iterator[bytes]:
    """Read the header and return the content, chunk by verified chunk.

    The content is complete only when the iterator has ended without an error.

    Raises:
        SealedHeaderDamaged: Also `NotSealed` and `SealedInNewerFormat`.
        SealedForAnotherKey: No identity opens it.
        SealedHeaderForged: The header was changed.
        SealedPayloadDamaged: While iterating: changed, cut off or extended.
    """
    header = read_header(source)
    file_key = _file_key(header, identities)
    try:
        header.verify(file_key)
        return read_payload(source, file_key)
    finally:
        wipe(file_key)


def encrypt(
    source: BinaryIO,
    target: Sink,
    recipients: Sequence[Recipient],
    control: Watch | None = None,
) -> None:
    """Encrypt everything in the source (age v1); memory does not grow with its size.

    Raises:
        RecipientsRefused: Nobody, too many, or hybrid, classic and passphrase mixed.
    """
    writer = sealing(target, recipients)
    done = 0
    while data := source.read(_READ):
        writer.write(data)
        done += len(data)
        if control is not None:
            control(done)
    writer.finish()


def decrypt(
    source: BinaryIO,
    target: Sink,
    identities: Sequence[Identity],
    control: Watch | None = None,
) -> None:
    """Decrypt everything in the source.

    Chunks go to the target as they are verified, and only the return of this function says that
    they were all. So the target must be memory or something private: **never a file under its
    final name** before this function has returned, and thrown away when it raises.

    Raises:
        SealedFileProblem: See `opening`.
    """
    done = 0
    for chunk in opening(source, identities):
        target.write(chunk)
        done += len(chunk)
        if control is not None:
            control(done)


def seal(content: bytes, recipients: Sequence[Recipient]) -> bytes:
    """Encrypt something small in memory."""
    target = io.BytesIO()
    encrypt(io.BytesIO(content), target, recipients)
    return target.getvalue()


def unseal(sealed: bytes, identities: Sequence[Identity]) -> bytes:
    """Decrypt something small in memory; nothing comes back unless all of it is right."""
    return b"".join(opening(io.BytesIO(sealed), identities))


def _check(recipients: Sequence[Recipient]) -> None:
    kinds = {recipient.kind for recipient in recipients}
    if len(kinds) != 1 or len(recipients) > MAX_RECIPIENTS:
        raise RecipientsRefused
    if Kind.ALONE in kinds and len(recipients) != 1:
        raise RecipientsRefused


def _file_key(header: Header, identities: Sequence[Identity]) -> bytearray:
    if len(header.stanzas) > 1 and any(one.kind == scrypt.STANZA for one in header.stanzas):
        raise SealedHeaderDamaged
    for identity in identities:
        for stanza in header.stanzas:
            file_key = identity.unwrap(stanza)
            if file_key is not None:
                return file_key
    raise SealedForAnotherKey
