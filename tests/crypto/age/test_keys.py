"""Keys as text, against the examples of the specification (c2sp.org/age)."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.age import bech32
from dutyrehab_desktop.crypto.errors import KeyTextMalformed

HYBRID_TEXT = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
HYBRID_RECIPIENT_SHA256 = "a091dd7e0ee9d62b75173dcc98441a0424baa941e66a8776e570a4ae60ff61ea"
CLASSIC_TEXT = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
CLASSIC_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


def test_the_hybrid_example_of_the_specification_is_read_and_written() -> None:
    identity = age.parse_identity(HYBRID_TEXT)
    text = str(identity.recipient)
    assert str(identity) == HYBRID_TEXT
    assert (len(text), text[:20], text[-16:]) == (1959, "age1pq1x34nzsvr0rxjs", "saeq0d3fzv49zc0k")
    assert hashlib.sha256(text.encode()).hexdigest() == HYBRID_RECIPIENT_SHA256


def test_the_classic_example_of_the_specification_is_read_and_written() -> None:
    identity = age.parse_identity(bytearray(CLASSIC_TEXT.encode()))
    assert (str(identity), str(identity.recipient)) == (CLASSIC_TEXT, CLASSIC_RECIPIENT)


@pytest.mark.parametrize("kind", [age.HybridIdentity, age.X25519Identity])
def test_new_keys_survive_being_written_and_read(
    kind: type[age.HybridIdentity] | type[age.X25519Identity],
) -> None:
    identity = kind.generate()
    again = age.parse_identity(identity.text())
    assert type(again) is kind
    assert again.recipient == identity.recipient
    assert age.parse_recipient(str(identity.recipient)) == identity.recipient


@given(place=st.integers(0, len(CLASSIC_TEXT) - 1), letter=st.characters(max_codepoint=0x4FF))
def test_a_key_with_one_wrong_letter_is_refused(place: int, letter: str) -> None:
    if CLASSIC_TEXT[place] == letter:
        return
    with pytest.raises(KeyTextMalformed):
        age.parse_identity(CLASSIC_TEXT[:place] + letter + CLASSIC_TEXT[place + 1 :])


@pytest.mark.parametrize(
    "wrong", [CLASSIC_TEXT.lower(), CLASSIC_TEXT[:20] + "\n", CLASSIC_TEXT[1:]]
)
def test_another_case_and_cut_keys_are_refused(wrong: str) -> None:
    with pytest.raises(KeyTextMalformed):
        age.X25519Identity.parse(wrong)


@given(data=st.binary(max_size=80))
def test_any_bytes_survive_bech32(data: bytes) -> None:
    assert bech32.decode(b"KEY-", bech32.encode(b"KEY-", data)) == data


def test_spare_bits_that_are_not_zero_are_refused() -> None:
    # The data of 5 bits `q` stand for no whole byte; `l` has bits set where none may be.
    for letters in (b"q", b"ql"):
        values = bytearray(b"qpzry9x8gf2tvdw0s3jn54khce6mua7l".index(one) for one in letters)
        check = bech32._polymod(bech32._expanded(b"age") + values + bytes(6)) ^ 1
        sums = bytes(
            b"qpzry9x8gf2tvdw0s3jn54khce6mua7l"[check >> 5 * (5 - place) & 31] for place in range(6)
        )
        with pytest.raises(KeyTextMalformed):
            bech32.decode(b"age", b"age1" + letters + sums)


def test_a_secret_key_is_not_shown_by_chance_and_is_wiped() -> None:
    for identity in (age.generate_identity(), age.X25519Identity.generate()):
        assert "SECRET" not in repr(identity)
        identity.wipe()
        assert identity.text() == type(identity)(bytearray(32)).text()
