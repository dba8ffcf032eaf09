"""age v1 (c2sp.org/age): files that only the holder of a key can open, written and read here.

The standard `age` tool (1.3 and later) opens what we write. No cryptography of our own: parsing,
limits and the chunk loop over the primitives of the `cryptography` library.
"""

from dutyrehab_desktop.crypto.age.armor import ArmorWriter, open_armor
from dutyrehab_desktop.crypto.age.hybrid import HybridIdentity, HybridRecipient
from dutyrehab_desktop.crypto.age.recipients import Identity, Recipient
from dutyrehab_desktop.crypto.age.scrypt import PassphraseIdentity, PassphraseRecipient
from dutyrehab_desktop.crypto.age.sealing import (
    Watch,
    decrypt,
    encrypt,
    generate_identity,
    opening,
    parse_identity,
    parse_recipient,
    seal,
    sealing,
    unseal,
)
from dutyrehab_desktop.crypto.age.stream import PayloadWriter, Sink
from dutyrehab_desktop.crypto.age.x25519 import X25519Identity, X25519Recipient

__all__ = [
    "ArmorWriter",
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "PassphraseIdentity",
    "PassphraseRecipient",
    "PayloadWriter",
    "Recipient",
    "Sink",
    "Watch",
    "X25519Identity",
    "X25519Recipient",
    "decrypt",
    "encrypt",
    "generate_identity",
    "open_armor",
    "opening",
    "parse_identity",
    "parse_recipient",
    "seal",
    "sealing",
    "unseal",
]
