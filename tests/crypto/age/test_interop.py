"""A second implementation (rage, through pyrage) opens what we write, and the other way round."""

import io

import pytest
from pyrage import decrypt, encrypt, passphrase, x25519

from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.age.scrypt import MAX_WORK
from dutyrehab_desktop.crypto.age.stream import CHUNK

SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 200_001)


@pytest.mark.parametrize("size", SIZES)
def test_rage_opens_our_x25519_files(size: int) -> None:
    identity = x25519.Identity.generate()
    recipient = age.parse_recipient(str(identity.to_public()))
    content = b"\3" * size
    assert decrypt(age.seal(content, [recipient]), [identity]) == content


@pytest.mark.parametrize("size", SIZES)
def test_we_open_x25519_files_of_rage(size: int) -> None:
    identity = age.X25519Identity.generate()
    theirs = x25519.Recipient.from_str(str(identity.recipient))
    content = b"\5" * size
    assert age.unseal(encrypt(content, [theirs]), [identity]) == content
    text = encrypt(content, [theirs], armored=True)
    opened = io.BytesIO()
    age.decrypt(age.open_armor(io.BytesIO(text)), opened, [identity])
    assert opened.getvalue() == content


def test_both_derive_the_same_recipient_from_a_secret_key() -> None:
    theirs = x25519.Identity.generate()
    assert str(age.parse_identity(str(theirs)).recipient) == str(theirs.to_public())


def test_passphrase_files_go_both_ways() -> None:
    words = "пять слов, сказанных вслух"
    ours = age.seal(b"content", [age.PassphraseRecipient(bytearray(words.encode()), work=10)])
    assert passphrase.decrypt(ours, words) == b"content"
    theirs = passphrase.encrypt(b"content", words)
    work = int(theirs.split(b"\n")[1].split()[-1])
    if work > MAX_WORK:
        pytest.skip(f"rage chose more work on this fast machine than we read: {work}")
    assert age.unseal(theirs, [age.PassphraseIdentity(bytearray(words.encode()))]) == b"content"
