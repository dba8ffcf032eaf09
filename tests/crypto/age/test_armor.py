"""Armor in both directions; its refusals are in the testkit."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.errors import ArmorDamaged


def armored(data: bytes, label: str = "TEXT") -> bytes:
    target = io.BytesIO()
    writer = age.ArmorWriter(target, label)
    for place in range(0, len(data), 7):
        writer.write(data[place : place + 7])
    writer.finish()
    return target.getvalue()


@given(data=st.binary(max_size=300))
def test_armor_gives_back_what_went_in(data: bytes) -> None:
    text = armored(data)
    assert text.isascii()
    assert max(len(line) for line in text.splitlines()) <= 64
    assert age.open_armor(io.BytesIO(text), "TEXT").read() == data
    assert age.open_armor(io.BytesIO(text.replace(b"\n", b"\r\n")), "TEXT").read() == data


def test_armor_with_another_label_is_refused() -> None:
    with pytest.raises(ArmorDamaged):
        age.open_armor(io.BytesIO(armored(b"words", "OTHER")), "TEXT").read()


def test_armored_text_that_was_cut_is_refused() -> None:
    text = armored(bytes(200))
    for cut in range(len(text) - 1):
        with pytest.raises(ArmorDamaged):
            age.open_armor(io.BytesIO(text[:cut]), "TEXT").read()


def test_blank_space_without_end_is_given_up() -> None:
    for text in (
        b" " * 5000 + armored(b"x"),
        b"\n" * 5000 + armored(b"x"),
        armored(b"x") + b"\n" * 5000,
    ):
        with pytest.raises(ArmorDamaged):
            age.open_armor(io.BytesIO(text), "TEXT").read()


def test_a_file_can_be_sealed_straight_into_armor() -> None:
    identity = age.generate_identity()
    target = io.BytesIO()
    armor = age.ArmorWriter(target)
    age.encrypt(io.BytesIO(b"words" * 20_000), armor, [identity.recipient])
    armor.finish()
    target.seek(0)
    opened = io.BytesIO()
    age.decrypt(age.open_armor(target), opened, [identity])
    assert opened.getvalue() == b"words" * 20_000
