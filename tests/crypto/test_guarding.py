"""Short texts under a key of their own."""

from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.crypto.guarding import STEP, Guard

KEY = bytes(range(32))


@given(text=st.text(st.characters()), name=st.text(st.characters()))
def test_what_was_closed_opens_as_it_was_and_is_the_same_bytes_each_time(
    text: str, name: str
) -> None:
    closed = Guard(KEY, "local").close(text, name)
    assert Guard(bytearray(KEY), "local").open(closed, name) == text
    assert Guard(KEY, "local").close(text, name) == closed


def test_it_opens_under_no_other_name_purpose_or_key() -> None:
    closed = Guard(KEY, "local").close("yes", "ABCDEFGH")
    assert Guard(KEY, "local").open(closed, "ABCDEFGI") is None
    assert Guard(KEY, "identity").open(closed, "ABCDEFGH") is None
    assert Guard(bytes(32), "local").open(closed, "ABCDEFGH") is None
    for place in range(len(closed)):
        changed = bytearray(closed)
        changed[place] ^= 1
        assert Guard(KEY, "local").open(bytes(changed), "ABCDEFGH") is None


def test_what_is_no_closed_text_at_all_does_not_open() -> None:
    assert all(Guard(KEY, "local").open(bytes(size), "") is None for size in (0, 1, 12, 28, 300))


def test_the_length_tells_no_short_text_from_another() -> None:
    guard = Guard(KEY, "local")
    sizes = {len(guard.close("a" * length, "ABCDEFGH")) for length in range(STEP)}
    assert sizes == {12 + STEP + 16}
    assert len(guard.close("a" * STEP, "ABCDEFGH")) == 12 + 2 * STEP + 16


def test_two_texts_and_two_names_share_no_nonce() -> None:
    guard = Guard(KEY, "local")
    texts = [("a", "bc"), ("b", "ac"), ("c", "ab"), ("bc", "a"), ("", "abc"), ("abc", "")]
    assert len({guard.close(text, name)[:12] for text, name in texts}) == len(texts)


def test_a_guard_that_was_wiped_opens_nothing_and_shows_no_key() -> None:
    guard = Guard(KEY, "local")
    closed = guard.close("yes", "ABCDEFGH")
    assert repr(guard) == "Guard(…)"
    guard.wipe()
    assert guard.open(closed, "ABCDEFGH") is None
