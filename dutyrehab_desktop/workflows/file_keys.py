"""For whom a file that leaves is encrypted: an age key, or a passphrase that was agreed."""

from collections.abc import Iterator
from contextlib import contextmanager

from dutyrehab_desktop.crypto.age import PassphraseRecipient, parse_recipient
from dutyrehab_desktop.crypto.age import Recipient as Key
from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.crypto.passphrase import normalised
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.workflows.passphrase_check import good_enough


def key_digest(key: str) -> str:
    """The digest that stands for a recipient's key in the ledger (SHA-256 of its text, hex).

    Raises:
        KeyTextMalformed: It is no age key.
    """
    return key_hash(str(parse_recipient(key.strip())))


@contextmanager
def key_for(text: str, passphrase: bytearray) -> Iterator[Key]:
    """The key that a file is encrypted for; a passphrase is gone afterwards.

    Args:
        text: An age key; empty where a passphrase was agreed.
        passphrase: The passphrase; wiped.

    Raises:
        KeyTextMalformed: It is no age key.
        PassphraseTooShort, PassphraseGuessable: It is no protection.
    """
    normal = bytearray()
    try:
        if text:
            yield parse_recipient(text.strip())
        else:
            good_enough(passphrase)
            normal = normalised(passphrase)
            yield PassphraseRecipient(normal)
    finally:
        wipe(normal)
        wipe(passphrase)
