"""The hybrid recipient of age: ML-KEM-768 and X25519 together ("X-Wing"), through HPKE.

Whoever records a bundle today and has a quantum computer later still has to break both. All of
the cryptography is the library's; here stand only the encodings of c2sp.org/age.
"""

from dataclasses import dataclass
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHAKE256, XOFHash
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from dutyrehab_desktop.crypto.age import bech32
from dutyrehab_desktop.crypto.age.header import Stanza, decode_base64, encode_base64
from dutyrehab_desktop.crypto.age.recipients import Kind, check_shape
from dutyrehab_desktop.crypto.age.x25519 import shared_secret
from dutyrehab_desktop.crypto.errors import (
    KeyTextMalformed,
    RecipientsRefused,
    SealedHeaderDamaged,
)
from dutyrehab_desktop.crypto.secrets import KEY_SIZE, random_secret, wipe

RECIPIENT_PREFIX = b"age1pq"
IDENTITY_PREFIX = b"AGE-SECRET-KEY-PQ-"
_STANZA = "mlkem768x25519"
_INFO = b"age-encryption.org/mlkem768x25519"
_MLKEM_KEY = 1184
_MLKEM_SEED = 64
_ENCAPSULATED = 1088 + KEY_SIZE


@dataclass(frozen=True)
class HybridRecipient:
    """A public key, as text `age1pq1…` (1,959 characters).

    Attributes:
        raw: The ML-KEM-768 key (1,184 bytes) and the X25519 key (32 bytes).
    """

    raw: bytes

    @classmethod
    def parse(cls, text: str) -> "HybridRecipient":
        """Read the text form.

        Raises:
            KeyTextMalformed: It is anything else.
        """
        raw = bytes(bech32.decode(RECIPIENT_PREFIX, text.encode("ascii", "replace")))
        if len(raw) != _MLKEM_KEY + KEY_SIZE:
            raise KeyTextMalformed
        recipient = cls(raw)
        recipient._key()
        return recipient

    @property
    def kind(self) -> Kind:
        """Never beside a classic recipient, which would undo its protection."""
        return Kind.HYBRID

    def wrap(self, file_key: bytearray) -> Stanza:
        """Wrap the file key for this recipient.

        Raises:
            RecipientsRefused: The X25519 part is a point with which no secret can be shared.
        """
        try:
            sealed = _suite().encrypt(file_key, self._key(), _INFO)
        except ValueError:
            raise RecipientsRefused from None
        share = encode_base64(sealed[:_ENCAPSULATED])
        return Stanza(_STANZA, (share,), sealed[_ENCAPSULATED:])

    def _key(self) -> MLKEM768X25519PublicKey:
        try:
            return MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(self.raw[:_MLKEM_KEY]),
                X25519PublicKey.from_public_bytes(self.raw[_MLKEM_KEY:]),
            )
        except ValueError:
            raise KeyTextMalformed from None

    def __str__(self) -> str:
        return _text(self.raw)


@lru_cache(maxsize=16)
def _text(raw: bytes) -> str:
    # Public, long, and asked for twice in every bundle: a third of merging small ones (measured).
    return bech32.encode(RECIPIENT_PREFIX, raw).decode()


class HybridIdentity:
    """A secret key, as text `AGE-SECRET-KEY-PQ-1…`: a seed of 32 bytes."""

    def __init__(self, seed: bytearray) -> None:
        """Take over the seed; it is wiped together with this object."""
        if len(seed) != KEY_SIZE:
            raise KeyTextMalformed
        self._seed = seed
        # X-Wing: both secret keys come out of one seed.
        expanded = _expanded(seed)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED])
        self._classic = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED:])
        wipe(expanded)
        self._key = MLKEM768X25519PrivateKey(mlkem, self._classic)
        public = mlkem.public_key().public_bytes_raw()
        self.recipient = HybridRecipient(public + self._classic.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> "HybridIdentity":
        """Make a new random key."""
        return cls(random_secret(KEY_SIZE))

    @classmethod
    def parse(cls, text: str | bytearray) -> "HybridIdentity":
        """Read the text form.

        Raises:
            KeyTextMalformed: It is anything else.
        """
        raw = text.encode("ascii", "replace") if isinstance(text, str) else text
        return cls(bech32.decode(IDENTITY_PREFIX, raw))

    def unwrap(self, stanza: Stanza) -> bytearray | None:
        """Return the file key, or None where the stanza is for somebody else.

        Raises:
            SealedHeaderDamaged: The stanza is a hybrid stanza and malformed.
        """
        if stanza.kind != _STANZA:
            return None
        check_shape(stanza, 1)
        share = decode_base64(stanza.arguments[0])
        if len(share) != _ENCAPSULATED:
            raise SealedHeaderDamaged
        # The library reports a share of low order as a wrong key; the format calls it malformed.
        shared_secret(self._classic, share[-KEY_SIZE:])
        try:
            return bytearray(_suite().decrypt(share + stanza.body, self._key, _INFO))
        except InvalidTag:
            return None

    def seed(self) -> bytearray:
        """Return a copy of the 32 bytes of the seed; the caller wipes it."""
        return bytearray(self._seed)

    def text(self) -> bytearray:
        """Return the text form; the caller wipes it."""
        return bech32.encode(IDENTITY_PREFIX, self._seed)

    def wipe(self) -> None:
        """Overwrite the seed, and let go of what the library holds."""
        wipe(self._seed)
        del self._key, self._classic

    def __str__(self) -> str:
        return self.text().decode()

    def __repr__(self) -> str:
        return "HybridIdentity(…)"


def _expanded(seed: bytearray) -> bytearray:
    """Expand the seed (SHAKE-256), byte by byte, because whole answers could not be wiped."""
    expanded = bytearray(_MLKEM_SEED + KEY_SIZE)
    stream = XOFHash(SHAKE256(len(expanded)))
    stream.update(seed)
    for place in range(len(expanded)):
        expanded[place] = stream.squeeze(1)[0]
    return expanded


def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
