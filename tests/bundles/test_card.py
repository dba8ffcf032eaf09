"""The card that a laptop is enrolled with."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.bundles.card import (
    Card,
    Colleague,
    card_words,
    new_card,
    read_card,
    write_card,
)
from dutyrehab_desktop.bundles.errors import CardNewerFormat, CardTextRefused, NotACard
from dutyrehab_desktop.bundles.format import canonical
from dutyrehab_desktop.bundles.limits import MAX_CARD_SIZE
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.crypto.signing import SigningKey
from tests.bundles import parts

TEXTS = {
    "en": "The coalition. We help.",
    "kk": "Коалиция. Біз көмектесеміз.",
    "ru": "Коалиция.\nМы помогаем.",
    "uz": "Koalitsiya. Biz yordam beramiz.",
}
CARD = new_card(parts.COORDINATOR.recipient, None, parts.DEVICE_KEY.public, TEXTS)


def as_file(card: Card) -> bytes:
    target = io.BytesIO()
    write_card(card, target)
    return target.getvalue()


def armored(text: bytes) -> io.BytesIO:
    target = io.BytesIO()
    armor = age.ArmorWriter(target, "TEXT")
    armor.write(text)
    armor.finish()
    return io.BytesIO(target.getvalue())


@pytest.mark.parametrize("backup", [None, parts.BACKUP.recipient])
def test_a_card_survives_being_written_and_read(backup: age.HybridRecipient | None) -> None:
    card = new_card(parts.COORDINATOR.recipient, backup, parts.DEVICE_KEY.public, TEXTS)
    again = read_card(io.BytesIO(as_file(card)))
    assert again == card
    assert card_words(again) == card_words(card)
    expected = [parts.COORDINATOR.recipient, *([backup] if backup else [])]
    assert list(again.recipients()) == expected


def test_a_card_without_news_is_the_one_that_it_always_was() -> None:
    fields = json.loads(canonical(CARD))
    assert sorted(fields) == [
        "backup_recipient",
        "format",
        "organisation",
        "recipient",
        "signing_key",
    ]
    assert fields["format"] == 1


def test_a_card_names_colleagues_and_keys_that_were_given_up() -> None:
    colleague = Colleague(
        recipient=str(parts.BACKUP.recipient), signing_key=str(SigningKey.generate().public)
    )
    old = "a" * 64
    card = new_card(
        parts.COORDINATOR.recipient,
        None,
        parts.DEVICE_KEY.public,
        TEXTS,
        [colleague],
        ([old], [old]),
    )
    again = read_card(io.BytesIO(as_file(card)))
    assert (again, again.format) == (card, 2)
    assert again.recipients() == (parts.COORDINATOR.recipient, parts.BACKUP.recipient)
    assert again.signing_keys() == (card.signing_key, colleague.signing_key)
    assert again.opens(["b" * 64, old])
    assert not again.opens(["b" * 64])
    assert card_words(card) != card_words(CARD)


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2},
        {"former": ["a" * 64]},
        {"format": 2, "colleagues": [{"recipient": "age1pq1x", "signing_key": "x"}]},
        {"format": 2, "revoked": [key_hash(CARD.recipient)]},
        {"format": 2, "former": ["a" * 64] * 101},
    ],
)
def test_a_card_that_contradicts_itself_is_none(changes: dict[str, object]) -> None:
    fields = {**json.loads(canonical(CARD)), **changes}
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    with pytest.raises(NotACard):
        read_card(armored(text.encode()))


def test_a_card_is_plain_text_that_says_nothing_and_survives_a_mail() -> None:
    file = as_file(CARD)
    assert file.isascii()
    assert file.startswith(b"-----BEGIN TEXT-----\n")
    for word in (b"age1", b"ssh", b"rehab", b"card"):
        assert word not in file.lower()
    mailed = b"\r\n" + file.replace(b"\n", b"\r\n") + b"\r\n\r\n"
    assert read_card(io.BytesIO(mailed)) == CARD


def test_the_words_stand_for_everything_on_the_card() -> None:
    other = SigningKey(bytearray(32)).public
    cards = [
        CARD,
        new_card(parts.BACKUP.recipient, None, parts.DEVICE_KEY.public, TEXTS),
        new_card(
            parts.COORDINATOR.recipient, parts.BACKUP.recipient, parts.DEVICE_KEY.public, TEXTS
        ),
        new_card(parts.COORDINATOR.recipient, None, other, TEXTS),
        *(
            new_card(
                parts.COORDINATOR.recipient,
                None,
                parts.DEVICE_KEY.public,
                TEXTS | {language: TEXTS[language] + "!"},
            )
            for language in TEXTS
        ),
    ]
    words = [card_words(card) for card in cards]
    assert len(set(words)) == len(cards)
    assert all(len(one) == 10 for one in words)


@given(place=st.integers(0, len(as_file(CARD)) - 1), bit=st.integers(0, 7))
def test_a_flipped_bit_is_refused_or_changes_the_words(place: int, bit: int) -> None:
    flipped = bytearray(as_file(CARD))
    flipped[place] ^= 1 << bit
    try:
        card = read_card(io.BytesIO(flipped))
    except (NotACard, CardNewerFormat):
        return
    # A letter of the organisation's text, or a line end that a mail may change as well.
    assert card == CARD or card_words(card) != card_words(CARD)


@pytest.mark.parametrize("cut", [0, 1, 30, 1000, 2000, -30, -3])
def test_a_card_that_was_cut_is_refused(cut: int) -> None:
    with pytest.raises(NotACard):
        read_card(io.BytesIO(as_file(CARD)[:cut]))


def test_something_else_and_something_huge_is_refused() -> None:
    for file in (b"garbage", parts.small(), as_file(CARD) + b" " * MAX_CARD_SIZE, b"\0" * 99):
        with pytest.raises(NotACard):
            read_card(io.BytesIO(file))


def test_a_newer_card_is_told_apart_from_a_damaged_one() -> None:
    with pytest.raises(CardNewerFormat):
        read_card(armored(b'{"format":4,"anything":true}'))


@pytest.mark.parametrize(
    "change",
    [
        {"recipient": str(age.X25519Identity(bytearray(range(32))).recipient)},
        {"recipient": "age1pq1"},
        {"backup_recipient": "age1pq1"},
        {"signing_key": "ssh-ed25519 AAAA"},
        {"organisation": {"en": "x", "fr": "y"}},
        {"organisation": {"en": "a\u202eb"}},
        {"organisation": {"en": "x" * 2001}},
        {"unknown": 1},
        {"format": 0},
    ],
    ids=str,
)
def test_a_card_with_a_wrong_field_is_refused(change: dict[str, object]) -> None:
    fields = json.loads(canonical(CARD)) | change
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    with pytest.raises(NotACard):
        read_card(armored(text))


@pytest.mark.parametrize(
    "texts", [{"en": "x" * 2001}, {"de": "x"}, {"ru": "a\u202eb"}, {"en": "\0"}]
)
def test_a_text_that_cannot_stand_on_a_card_is_refused(texts: dict[str, str]) -> None:
    with pytest.raises(CardTextRefused) as caught:
        new_card(parts.COORDINATOR.recipient, None, parts.DEVICE_KEY.public, texts)
    assert caught.value.details == {}


def test_the_longest_card_fits() -> None:
    texts = dict.fromkeys(("en", "kk", "ru", "uz"), "\U0001f54a" * 2000)
    card = new_card(
        parts.COORDINATOR.recipient, parts.BACKUP.recipient, parts.DEVICE_KEY.public, texts
    )
    assert len(as_file(card)) <= MAX_CARD_SIZE
