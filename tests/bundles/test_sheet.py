"""The identity sheet: what is in it, how long it is, and what is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.bundles import limits
from dutyrehab_desktop.bundles.sheet import (
    MAX_SIZE,
    SIZE,
    SheetDamaged,
    SheetNewer,
    SheetTooLong,
    read_sheet,
    write_sheet,
)
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.errors import SealedFileProblem
from dutyrehab_desktop.records.identity import IdentitySheet
from tests.bundles import parts

CODE = "ABCDEFGH"
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.-]{0,20}", fullmatch=True)
# Half a surrogate pair cannot be written in an interview (records.revision).
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=120)
SHEETS = (
    st.builds(
        IdentitySheet,
        st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=8, max_size=8),
        st.dictionaries(NAMES, TEXTS, max_size=3),
        st.dictionaries(NAMES, TEXTS, max_size=1),
    )
).filter(lambda sheet: bool(sheet.values or sheet.notes))


def sheet(**values: str) -> IdentitySheet:
    return IdentitySheet(CODE, values or {"safe_contact": "+7 700"}, {})


def padded(content: object, size: int = SIZE) -> bytes:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode().ljust(size, b"\0")


def altered(**changes: object) -> bytes:
    return padded({**json.loads(write_sheet(sheet()).rstrip(b"\0")), **changes})


@given(SHEETS)
def test_any_sheet_comes_back_as_it_was_and_always_has_the_same_length(one: IdentitySheet) -> None:
    written = write_sheet(one)
    assert read_sheet(written) == one
    assert len(written) == SIZE


def test_the_bytes_are_the_ones_that_the_format_promises() -> None:
    # Written down once: every later version must read this.
    text = (
        '{"code":"ABCDEFGH","notes":{"safe_time":"не звонить"},'
        '"values":{"safe_contact":"+7 700 \\"x\\""},"version":1}'
    ).encode()
    one = IdentitySheet(CODE, {"safe_contact": '+7 700 "x"'}, {"safe_time": "не звонить"})
    assert write_sheet(one) == text + bytes(4096 - len(text))


def test_three_answers_of_the_greatest_length_in_the_longest_letters_fit() -> None:
    for letter in ("ҳ", "😀", '"', "\x01"):
        long = sheet(safe_contact=letter * 120, safe_cover=letter * 120, safe_time=letter * 120)
        assert len(write_sheet(long)) == SIZE


@pytest.mark.parametrize(("letters", "size"), [(4_000, 4_096), (4_100, 8_192), (32_000, 32_768)])
def test_a_very_long_note_takes_the_next_double_and_says_no_more(letters: int, size: int) -> None:
    one = IdentitySheet(CODE, {}, {"safe_contact": "x" * letters})
    assert len(write_sheet(one)) == size
    assert read_sheet(write_sheet(one)) == one


def test_a_note_without_end_is_refused_before_anything_is_sealed() -> None:
    with pytest.raises(SheetTooLong):
        write_sheet(IdentitySheet(CODE, {}, {"safe_contact": "x" * MAX_SIZE}))


def test_sealed_sheets_of_any_content_have_one_length_that_fits_for_many_keys() -> None:
    lengths = {
        len(age.seal(write_sheet(one), [parts.COORDINATOR.recipient]))
        for one in (sheet(), sheet(safe_time="x" * 120), IdentitySheet(CODE, {}, {"a": "ы" * 999}))
    }
    assert len(lengths) == 1
    many = age.seal(bytes(MAX_SIZE), [parts.COORDINATOR.recipient] * 32)
    assert len(many) <= limits.MAX_SHEET_SIZE


@pytest.mark.parametrize("version", [2, 3, 10**9])
def test_a_newer_version_is_told_apart(version: int) -> None:
    with pytest.raises(SheetNewer) as caught:
        read_sheet(altered(version=version, something="new"))
    assert caught.value.details == {"version": version}


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 0},
        {"version": True},
        {"version": "2"},
        {"code": "KZAAAA02"},
        {"code": ""},
        {"extra": 1},
        {"values": {}},
        {"values": {"safe_contact": ""}},
        {"values": {"safe_contact": 7}},
        {"values": {"a/b": "x"}},
        {"values": []},
        {"notes": None},
        {"month": "2026-11"},
    ],
    ids=str,
)
def test_a_sheet_that_says_something_else_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(SheetDamaged):
        read_sheet(altered(**changes))


def test_two_forms_of_one_sheet_do_not_exist() -> None:
    good = write_sheet(sheet())
    content = json.loads(good.rstrip(b"\0"))
    others = [
        good[:-1],
        good + b"\0",
        good + bytes(SIZE),
        good.rstrip(b"\0"),
        b"\0" + good[:-1],
        good[:-1] + b" ",
        json.dumps(content).encode().ljust(SIZE, b"\0"),
        good.rstrip(b"\0").replace(b'"version":1}', b'"version":1,"version":1}').ljust(SIZE, b"\0"),
    ]
    for other in others:
        assert other != good
        with pytest.raises(SheetDamaged):
            read_sheet(other)


@pytest.mark.parametrize(
    "garbage",
    [b"", bytes(SIZE), b"{", b"null", b"[" * SIZE, b"\xff" * SIZE, b"1" * (MAX_SIZE * 2)],
)
def test_garbage_is_refused(garbage: bytes) -> None:
    with pytest.raises(SheetDamaged):
        read_sheet(garbage)


@given(st.data())
def test_any_flipped_bit_of_a_sealed_sheet_is_refused(data: st.DataObject) -> None:
    sealed = bytearray(age.seal(write_sheet(sheet()), [parts.COORDINATOR.recipient]))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(SealedFileProblem):
        age.unseal(bytes(sealed), [parts.COORDINATOR])


def test_each_sheet_has_a_file_key_of_its_own() -> None:
    one, other = (age.seal(write_sheet(sheet()), [parts.COORDINATOR.recipient]) for _ in range(2))
    assert one != other
    assert len(one) == len(other)
    crossed = one[: -SIZE - 16] + other[-SIZE - 16 :]
    with pytest.raises(SealedFileProblem):
        age.unseal(crossed, [parts.COORDINATOR])


def test_an_error_holds_nothing_that_was_read() -> None:
    with pytest.raises(SheetDamaged) as caught:
        read_sheet(altered(values={"safe_contact": "MARKER", "b/": "MARKER"}))
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "MARKER" not in repr(caught.value) + str(caught.value.details)
