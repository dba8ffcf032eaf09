"""Who made these bytes: Ed25519 signatures in the form of OpenSSH (PROTOCOL.sshsig).

Anybody can check them without us:
`ssh-keygen -Y verify -f allowed_signers -I name -n NAMESPACE -s file.sig < file`
"""

import base64
import binascii
import hashlib
import struct
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from dutyrehab_desktop.crypto.errors import KeyTextMalformed, SignatureWrong
from dutyrehab_desktop.crypto.secrets import KEY_SIZE, random_secret, wipe

_KIND = b"ssh-ed25519"
_MAGIC = b"SSHSIG"
_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----\n"
_COLUMNS = 70


@dataclass(frozen=True)
class PublicKey:
    """The key that checks a device's signatures. Its text is an OpenSSH public key.

    Attributes:
        raw: The 32 bytes of the Ed25519 public key.
    """

    raw: bytes

    def __str__(self) -> str:
        return f"{_KIND.decode()} {base64.b64encode(self.blob).decode()}"

    @property
    def blob(self) -> bytes:
        """The key as OpenSSH writes it inside signatures."""
        return _string(_KIND) + _string(self.raw)

    def verify(self, message: bytes, signature: bytes, namespace: str) -> None:
        """Accept the signature, or raise.

        Only one encoding is accepted, the one that `ssh-keygen -Y sign` writes with SHA-512.

        Raises:
            SignatureWrong: Another key, another namespace, other bytes, or not a signature.
        """
        prefix = _blob_prefix(self, namespace)
        blob = _unarmored(signature)
        if len(blob) != len(prefix) + 64 or not blob.startswith(prefix):
            raise SignatureWrong
        try:
            key = Ed25519PublicKey.from_public_bytes(self.raw)
            key.verify(blob[-64:], _signed_data(message, namespace))
        except (InvalidSignature, ValueError):
            raise SignatureWrong from None


class SigningKey:
    """The secret half of a device's signing key."""

    def __init__(self, seed: bytearray) -> None:
        """Take over the 32 bytes of the seed; they are wiped together with this object."""
        if len(seed) != KEY_SIZE:
            raise KeyTextMalformed
        self._seed = seed
        self._wiped = False
        key = Ed25519PrivateKey.from_private_bytes(seed).public_key()
        self.public = PublicKey(key.public_bytes(Encoding.Raw, PublicFormat.Raw))

    @classmethod
    def generate(cls) -> "SigningKey":
        """Make a new random key."""
        return cls(random_secret(KEY_SIZE))

    def seed(self) -> bytearray:
        """Return a copy of the seed, for the vault alone; the caller wipes it."""
        return bytearray(self._seed)

    def sign(self, message: bytes, namespace: str) -> bytes:
        """Sign bytes for one purpose; returns the armored signature (ASCII)."""
        if self._wiped:
            raise ValueError("the key has been wiped")
        key = Ed25519PrivateKey.from_private_bytes(self._seed)
        signature = key.sign(_signed_data(message, namespace))
        return _armored(_blob_prefix(self.public, namespace) + signature)

    def wipe(self) -> None:
        """Overwrite the seed in memory. It can be called more than once."""
        wipe(self._seed)
        self._wiped = True

    def __repr__(self) -> str:
        return "SigningKey(…)"


def parse_public_key(text: str) -> PublicKey:
    """Read an OpenSSH public key line of an Ed25519 key, without a comment.

    Raises:
        KeyTextMalformed: It is anything else.
    """
    kind, _, encoded = text.partition(" ")
    try:
        blob = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise KeyTextMalformed from None
    key = PublicKey(blob[-KEY_SIZE:])
    if kind.encode() != _KIND or str(key) != text:
        raise KeyTextMalformed
    return key


def _string(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def _signed_data(message: bytes, namespace: str) -> bytes:
    digest = hashlib.sha512(message).digest()
    parts = (namespace.encode(), b"", b"sha512", digest)
    return _MAGIC + b"".join(_string(part) for part in parts)


def _blob_prefix(key: PublicKey, namespace: str) -> bytes:
    """Everything in the signature's blob before the 64 bytes of the signature itself."""
    parts = (key.blob, namespace.encode(), b"", b"sha512")
    head = struct.pack(">I", len(_string(_KIND)) + 4 + 64) + _string(_KIND) + struct.pack(">I", 64)
    return _MAGIC + struct.pack(">I", 1) + b"".join(_string(part) for part in parts) + head


def _armored(blob: bytes) -> bytes:
    text = base64.b64encode(blob)
    lines = [text[place : place + _COLUMNS] for place in range(0, len(text), _COLUMNS)]
    return _BEGIN + b"\n".join(lines) + b"\n" + _END


def _unarmored(signature: bytes) -> bytes:
    """Undo `_armored`; any other writing of the same bytes is refused."""
    body = signature.removeprefix(_BEGIN).removesuffix(_END).replace(b"\n", b"")
    try:
        blob = base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        raise SignatureWrong from None
    if _armored(blob) != signature:
        raise SignatureWrong
    return blob
