"""Stolen keys, lost desks, and what nobody can read: nothing is lost, nothing is believed."""

from dataclasses import replace
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.card import Card, card_words, new_card
from dutyrehab_desktop.bundles.format import member_name
from dutyrehab_desktop.bundles.parcel import ParcelContents, ParcelSender, write_parcel
from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.crypto.age import HybridIdentity, seal
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.coordinators import (
    add_colleague,
    colleagues,
    remove_colleague,
)
from dutyrehab_desktop.workflows.enrolling import (
    CardGivenUp,
    announced_card,
    coordinator_card,
    make_card,
    sealing_card,
    seals_nothing,
    trust_announced,
    written,
)
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.key_changes import (
    BackupKeyExists,
    KeysChangedUnwritten,
    announce_card,
    change_keys,
    take_backup_key,
)
from dutyrehab_desktop.workflows.keys import laptop_identity, signing_key
from dutyrehab_desktop.workflows.parcels import receive
from dutyrehab_desktop.workflows.registering import register, write_own_card
from dutyrehab_desktop.workflows.salts import salts_of, salts_of_desk
from dutyrehab_desktop.workflows.undoing import merge_again, merged_bundles, undo_merge
from dutyrehab_desktop.workflows.vaults import (
    OpenVault,
)
from dutyrehab_desktop.workflows.withdrawing import withdraw
from tests.helpers.enrolled import enrol
from tests.helpers.laptops import Laptop, Merger, for_desk, form_of
from tests.helpers.two_sides import Desk
from tests.workflows.test_key_changes import (
    NOTHING,
    WORDS,
    announced,
    backed_up,
    interviewed,
    sent,
    taken_in,
)

# Whoever has a key that was given up


def forged(two: Desk, key: SigningKey, card: Card, number: int) -> Path:
    """A parcel with a card that is signed by a stolen key."""
    path = two.folder / f"forged-{number}"
    with path.open("wb") as target:
        write_parcel(
            target,
            ParcelSender(key, number, "2026-11"),
            ParcelContents(cards=[written(card)]),
            [laptop_identity(two.field).recipient],
        )
    return path


def test_a_thief_of_the_old_key_neither_lifts_the_halt_nor_mutes_the_coordinator(
    two: Desk,
) -> None:
    stolen, old = signing_key(two.desk), coordinator_card(two.desk)
    assert old is not None
    changed = change_keys(two.desk, two.folder / "new", two.folder / "down", two.around, known=True)
    assert changed.sent is not None
    words = announced(two, changed.sent.path)
    thief = new_card(HybridIdentity.generate().recipient, None, stolen.public, {})
    receive(two.field, forged(two, stolen, thief, 2**53), two.shipped)
    assert seals_nothing(two.field)
    with pytest.raises(CardGivenUp):
        enrol(two.field, two.folder / "card", card_words(old))
    again = announce_card(two.desk, two.folder / "down", two.around, by_former_key=True)
    assert again.sent is not None
    receive(two.field, again.sent.path, two.shipped)
    trust_announced(two.field, words)
    assert not seals_nothing(two.field)
    with pytest.raises(CardGivenUp):
        enrol(two.field, two.folder / "card", card_words(old))


def test_a_colleague_says_nothing_of_who_the_coordinator_is(two: Desk, other: OpenVault) -> None:
    words = make_card(other, {}, two.folder / "other-card")
    add_colleague(two.desk, two.folder / "other-card", words)
    enrol(two.field, two.folder / "card", make_card(two.desk, {}, two.folder / "card"))
    said = write_own_card(two.field, two.folder / "laptop")
    register(other, two.folder / "laptop", said, two.around)
    theirs = announce_card(other, two.folder / "theirs", two.around)
    assert theirs.sent is not None
    assert receive(two.field, theirs.sent.path, two.shipped).card is None
    assert announced_card(two.field) is None


def test_of_two_announced_cards_the_later_one_waits(two: Desk, other: OpenVault) -> None:
    words = make_card(other, {}, two.folder / "other-card")
    add_colleague(two.desk, two.folder / "other-card", words)
    first = announce_card(two.desk, two.folder / "down", two.around)
    remove_colleague(two.desk, words)
    second = announce_card(two.desk, two.folder / "down", two.around)
    assert first.sent is not None
    assert second.sent is not None
    announced(two, first.sent.path)
    receive(two.field, second.sent.path, two.shipped)
    # What the other one's words were salted with stays on the card: nobody's words are lost.
    waiting = announced_card(two.field)
    assert waiting is not None
    assert waiting.words == second.words != first.words
    receive(two.field, first.sent.path, two.shipped)
    assert announced_card(two.field) == waiting, "the first is an earlier one"


def test_a_key_that_a_colleague_gave_up_leaves_the_card(two: Desk, other: OpenVault) -> None:
    words = make_card(other, {}, two.folder / "other-card")
    add_colleague(two.desk, two.folder / "other-card", words)
    changed = change_keys(other, two.folder / "later", two.folder, two.around, known=True)
    add_colleague(two.desk, two.folder / "later", changed.words)
    assert [each.words for each in colleagues(two.desk)] == [changed.words]


# A desk that is lost


def test_what_was_sealed_for_the_backup_key_too_reaches_the_new_desk(
    two: Desk, other: OpenVault
) -> None:
    backed_up(two.desk, two.folder / "backup.age")
    enrol(two.field, two.folder / "card", make_card(two.desk, {}, two.folder / "card"))
    code = interviewed(two)
    taken_back = interviewed(two)
    withdraw(two.field, taken_back, two.around)
    backup = two.folder / "backup.age"
    own = salts_of_desk(other)
    take_backup_key(other, backup, bytearray(WORDS), two.shipped, NOTHING)
    assert salts_of(other)[:2] == (*own, *salts_of(two.desk)), "words said before are found"
    enrol(two.field, two.folder / "new", make_card(other, {}, two.folder / "new"))
    done = export(two.field, two.folder / "out", two.around, NOTHING)
    assert (done.interviews, done.others, done.forwarded) == (1, 0, 1)
    merged = taken_in(other, two, done.path)
    assert (merged.new, merged.withdrawn) == (1, 1)
    assert other.store.interviews.codes() == (code,)


def test_what_nobody_can_read_keeps_nothing_else_from_being_read(
    two: Desk, other: OpenVault, content: Content
) -> None:
    backed_up(two.desk, two.folder / "backup.age")
    enrol(two.field, two.folder / "card", make_card(two.desk, {}, two.folder / "card"))
    backup = sealing_card(two.field).recipients()[1]
    good, strange = form_of(content, "AAAAAAAA"), form_of(content, "BBBBBBB2")
    members = {
        member_name("AAAAAAAA"): seal(write_payload(good), [backup]),
        member_name("BBBBBBB2"): seal(
            write_payload(replace(strange, questionnaire_id="unknown")), [backup]
        ),
        member_name("CCCCCCC7"): seal(b"nothing of the kind", [backup]),
    }
    desk = Merger(for_desk(other), content, two.around)
    laptop = Laptop(7, two.folder / "sticks")
    for _ in range(2):
        assert desk.take_in(laptop.carrying(members)).unopened == 3
    one, two_ = (bundle.bundle for bundle in merged_bundles(other))
    undo_merge(other, one, NOTHING)
    path = two.folder / "backup.age"
    assert take_backup_key(other, path, bytearray(WORDS), content, NOTHING) == 1
    assert other.store.interviews.codes() == ("AAAAAAAA",)
    assert len(other.store.merging.unopened()) == 2
    merge_again(other, one, NOTHING)
    undo_merge(other, two_, NOTHING)
    assert other.store.interviews.codes() == ("AAAAAAAA",), "the other bundle brought it too"
    undo_merge(other, one, NOTHING)
    assert other.store.interviews.codes() == ()


def test_no_backup_key_takes_the_place_of_a_file(two: Desk) -> None:
    backed_up(two.desk, two.folder / "backup.age")
    before = (two.folder / "backup.age").read_bytes()
    with pytest.raises(BackupKeyExists):
        backed_up(two.desk, two.folder / "backup.age")
    assert (two.folder / "backup.age").read_bytes() == before


def test_new_keys_whose_card_could_not_be_written_are_announced_later(two: Desk) -> None:
    (two.folder / "new").mkdir()
    with pytest.raises(KeysChangedUnwritten):
        change_keys(two.desk, two.folder / "new", two.folder / "down", two.around, known=True)
    again = announce_card(two.desk, two.folder / "down", two.around, by_former_key=True)
    assert again.sent is not None
    trust_announced(two.field, announced(two, again.sent.path))
    interviewed(two)
    assert taken_in(two.desk, two, sent(two)).new == 1
