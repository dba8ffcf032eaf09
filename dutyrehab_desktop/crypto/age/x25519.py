"""The classic recipient of age, X25519: read for old keys, written for whoever has no other."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from dutyrehab_desktop.crypto.age import bech32
from dutyrehab_desktop.crypto.age.header import Stanza, decode_base64, encode_base64
from dutyrehab_desktop.crypto.age.recipients import Kind, check_shape, lock, unlock
from dutyrehab_desktop.crypto.errors import (
    KeyTextMalformed,
    RecipientsRefused,
    SealedHeaderDamaged,
)
from dutyrehab_desktop.crypto.secrets import KEY_SIZE, derive_key, random_secret, wipe

RECIPIENT_PREFIX = b"age"
IDENTITY_PREFIX = b"AGE-SECRET-KEY-"
_STANZA = "X25519"
_INFO = b"age-encryption.org/v1/X25519"


@dataclass(frozen=True)
class X25519Recipient:
    """A public key, as text `age1…`.

    Attributes:
        raw: Its 32 bytes.
    """

    raw: bytes

    @classmethod
    def parse(cls, text: str) -> "X25519Recipient":
        """Read the text form.

        Raises:
            KeyTextMalformed: It is anything else.
        """
        raw = bytes(bech32.decode(RECIPIENT_PREFIX, text.encode("ascii", "replace")))
        if len(raw) != KEY_SIZE:
            raise KeyTextMalformed
        return cls(raw)

    @property
    def kind(self) -> Kind:
        """Not safe against a quantum computer, so never beside a hybrid recipient."""
        return Kind.CLASSIC

    def wrap(self, file_key: bytearray) -> Stanza:
        """Wrap the file key for this recipient.

        Raises:
            RecipientsRefused: The public key is a point with which no secret can be shared.
        """
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        try:
            secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.raw))
        except ValueError:
            raise RecipientsRefused from None
        key = derive_key(secret, _INFO, share + self.raw)
        body = lock(key, file_key)
        wipe(key)
        return Stanza(_STANZA, (encode_base64(share),), body)

    def __str__(self) -> str:
        return bech32.encode(RECIPIENT_PREFIX, self.raw).decode()


class X25519Identity:
    """A secret key, as text `AGE-SECRET-KEY-1…`."""

    def __init__(self, secret: bytearray) -> None:
        """Take over the 32 bytes of the secret; they are wiped together with this object."""
        if len(secret) != KEY_SIZE:
            raise KeyTextMalformed
        self._secret = secret
        self._key = X25519PrivateKey.from_private_bytes(secret)
        public = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.recipient = X25519Recipient(public)

    @classmethod
    def generate(cls) -> "X25519Identity":
        """Make a new random key."""
        return cls(random_secret(KEY_SIZE))

    @classmethod
    def parse(cls, text: str | bytearray) -> "X25519Identity":
        """Read the text form.

        Raises:
            KeyTextMalformed: It is anything else.
        """
        raw = text.encode("ascii", "replace") if isinstance(text, str) else text
        return cls(bech32.decode(IDENTITY_PREFIX, raw))

    def unwrap(self, stanza: Stanza) -> bytearray | None:
        """Return the file key, or None where the stanza is for somebody else.

        Raises:
            SealedHeaderDamaged: The stanza is an X25519 stanza and malformed.
        """
        if stanza.kind != _STANZA:
            return None
        check_shape(stanza, 1)
        share = decode_base64(stanza.arguments[0])
        if len(share) != KEY_SIZE:
            raise SealedHeaderDamaged
        secret = shared_secret(self._key, share)
        return unlock(derive_key(secret, _INFO, share + self.recipient.raw), stanza.body)

    def text(self) -> bytearray:
        """Return the text form; the caller wipes it."""
        return bech32.encode(IDENTITY_PREFIX, self._secret)

    def wipe(self) -> None:
        """Overwrite the secret as far as it can be reached, and let go of the rest."""
        wipe(self._secret)
        del self._key

    def __str__(self) -> str:
        return self.text().decode()

    def __repr__(self) -> str:
        return "X25519Identity(…)"


def shared_secret(key: X25519PrivateKey, share: bytes) -> bytes:
    """Compute the shared secret; a share that makes it all zeros is malformed.

    Raises:
        SealedHeaderDamaged: The share is a point of low order.
    """
    try:
        return key.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:
        raise SealedHeaderDamaged from None
