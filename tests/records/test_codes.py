import os

from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.records.codes import is_code, new_code, new_identity


@given(st.binary(min_size=5, max_size=5))
def test_a_code_is_eight_letters_that_nobody_mistakes(luck: bytes) -> None:
    code = new_code(lambda size: luck[:size])
    assert is_code(code)
    assert not set(code) & set("0189")


def test_codes_use_all_their_luck() -> None:
    assert new_code(lambda size: bytes(size)) != new_code(lambda size: b"\0" * 4 + b"\1")
    assert len({new_code(os.urandom) for _ in range(1000)}) == 1000


def test_what_is_no_code_is_refused() -> None:
    for text in ("", "ABCDEFG", "ABCDEFGHI", "abcdefgh", "KZAAAA02", "ABCDEFGH\n"):
        assert not is_code(text)


def test_an_identity_is_32_hex_digits() -> None:
    assert new_identity(lambda size: b"\xab" * size) == "ab" * 16
