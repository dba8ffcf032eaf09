"""Ten words that two people can compare by voice."""

import hashlib
import math
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.crypto import fingerprint
from dutyrehab_desktop.crypto.fingerprint import in_cyrillic, key_hash, ten_words


def test_every_number_of_16_bits_has_its_own_word_of_five_letters() -> None:
    words = {fingerprint._word(number) for number in range(1 << 16)}
    assert len(words) == 1 << 16
    assert {len(word) for word in words} == {5}
    assert len({in_cyrillic(word) for word in words}) == 1 << 16


@given(data=st.binary(max_size=100))
def test_the_words_hold_160_bits_of_sha256(data: bytes) -> None:
    words = ten_words(data)
    assert len(words) == 10
    back = b""
    for word in words:
        number = 0
        for place, letter in enumerate(word):
            letters = "aiou" if place % 2 else "bdfghjklmnprstvz"
            number = number * len(letters) + letters.index(letter)
        back += number.to_bytes(2)
    assert back == hashlib.sha256(data).digest()[:20]


def test_the_words_are_part_of_the_format_and_never_change() -> None:
    # SHA-256 of nothing begins with e3b0 c442 98fc.
    assert ten_words(b"")[:3] == ("vavub", "sidaf", "nogus")
    assert in_cyrillic("zuhaj") == "зухаж"


def test_a_listener_who_mixes_up_similar_sounds_keeps_more_than_120_bits() -> None:
    heard_alike = ("bp", "dt", "gk", "zs", "vf")
    heard = {letter: pair[0] for pair in heard_alike for letter in pair} | {"o": "a"}
    vowel = Counter(heard.get(letter, letter) for letter in "aiou")
    consonant = Counter(heard.get(letter, letter) for letter in "bdfghjklmnprstvz")
    # The chance that two random words sound the same, as bits.
    lost_vowel = sum(n * n for n in vowel.values()) / 16
    lost_consonant = sum(n * n for n in consonant.values()) / 256
    bits = -10 * math.log2(lost_vowel**2 * lost_consonant**3)
    assert 120 < bits < 160


def test_the_hash_of_a_key_is_that_of_its_text() -> None:
    assert key_hash("abc").startswith("ba7816bf8f01cfea")
