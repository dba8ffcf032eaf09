"""A coordinator's keys on bad days: a backup, colleagues, new keys, and who seals for what."""

from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.errors import PassphraseUnusable
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.store.errors import VaultExists
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.coordinators import (
    ColleagueRefused,
    ColleagueUnknown,
    add_colleague,
    colleagues,
    remove_colleague,
)
from dutyrehab_desktop.workflows.enrolling import (
    KeyRevoked,
    NoNewCard,
    NotForThisRole,
    WordsDiffer,
    announced_card,
    make_card,
    sealing_card,
    trust_announced,
)
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.key_changes import (
    BackupKeyUnreadable,
    NoCardYet,
    announce_card,
    change_keys,
    make_backup_key,
    take_backup_key,
)
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.merging import Merged, look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.parcels import look_at_parcel, receive
from dutyrehab_desktop.workflows.passphrase_check import PassphraseTooShort
from dutyrehab_desktop.workflows.publishing import publish_receipts
from dutyrehab_desktop.workflows.registering import known_laptops, register, write_own_card
from dutyrehab_desktop.workflows.reviewing import Reason, finish, seal_waiting
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.undoing import merge_again, merged_bundles, undo_merge
from dutyrehab_desktop.workflows.vaults import (
    OpenVault,
    PassphrasesDiffer,
)
from dutyrehab_desktop.workflows.withdrawing import withdraw, withdrawn_records
from tests.helpers.answers import tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.two_sides import Desk

NOTHING = TaskControl()
WORDS = b"five invented words for tests only"


def interviewed(two: Desk) -> str:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell(session, whole_story())
    assert finish(two.field, session).sealed
    return session.code


def sent(two: Desk) -> Path:
    return export(two.field, two.folder / "out", two.around, NOTHING).path


def taken_in(vault: OpenVault, two: Desk, path: Path) -> Merged:
    words = look_at_bundle(vault, path, two.shipped, NOTHING).device_words
    return merge(vault, path, two.shipped, two.around, NOTHING, accept_words=words)


def announced(two: Desk, path: Path) -> tuple[str, ...]:
    brought = receive(two.field, path, two.shipped)
    assert brought.card is not None
    assert announced_card(two.field) == brought.card
    return brought.card.words


def backed_up(vault: OpenVault, path: Path) -> None:
    make_backup_key(vault, path, bytearray(WORDS), bytearray(WORDS))


# A backup key


def test_a_backup_key_opens_everything_at_a_new_desk(two: Desk, other: OpenVault) -> None:
    backed_up(two.desk, two.folder / "backup.age")
    sealing = announce_card(two.desk, two.folder / "down", two.around)
    assert sealing.sent is not None
    trust_announced(two.field, announced(two, sealing.sent.path))
    assert len(sealing_card(two.field).recipients()) == 2
    code = interviewed(two)
    read = take_backup_key(other, two.folder / "backup.age", bytearray(WORDS), two.shipped, NOTHING)
    assert read == 0
    assert taken_in(other, two, sent(two)).new == 1
    assert other.store.interviews.codes() == (code,)


def test_what_came_before_the_backup_key_is_read_once_it_is_here(
    two: Desk, other: OpenVault
) -> None:
    backed_up(two.desk, two.folder / "backup.age")
    enrol(two.field, two.folder / "card", make_card(two.desk, {}, two.folder / "card"))
    kept = interviewed(two)
    words = make_card(other, {}, two.folder / "other-card")
    add_colleague(two.desk, two.folder / "other-card", words)
    enrol(two.field, two.folder / "card", make_card(two.desk, {}, two.folder / "card"))
    both = interviewed(two)
    path = sent(two)
    look = look_at_bundle(other, path, two.shipped, NOTHING)
    assert {line.code: line.kind for line in look.interviews} == {kept: "unopened", both: "new"}
    done = taken_in(other, two, path)
    assert (done.new, done.unopened) == (1, 1)
    assert other.store.interviews.codes() == (both,)
    assert len(other.store.merging.objects()) == 1, "a receipt must not name what nobody read"
    before = other.store.state_hash()
    bundle = merged_bundles(other)[0].bundle
    assert undo_merge(other, bundle, NOTHING) == 1
    assert merge_again(other, bundle, NOTHING)
    assert other.store.state_hash() == before
    assert (
        take_backup_key(other, two.folder / "backup.age", bytearray(WORDS), two.shipped, NOTHING)
        == 1
    )
    assert set(other.store.interviews.codes()) == {kept, both}
    assert len(other.store.merging.objects()) == 2
    assert undo_merge(other, bundle, NOTHING) == 2
    assert other.store.interviews.codes() == ()


def test_a_backup_key_needs_its_passphrase_and_leaves_nothing_open(
    two: Desk, other: OpenVault
) -> None:
    path = two.folder / "backup.age"
    with pytest.raises(PassphrasesDiffer):
        make_backup_key(two.desk, path, bytearray(WORDS), bytearray(b"x" * 30))
    with pytest.raises(PassphraseTooShort):
        make_backup_key(two.desk, path, bytearray(b"short"), bytearray(b"short"))
    with pytest.raises(VaultExists):
        backed_up(two.desk, two.desk.folder / "backup.age")
    with pytest.raises(NotForThisRole):
        backed_up(two.field, path)
    assert not path.exists()
    backed_up(two.desk, path)
    assert b"SECRET" not in path.read_bytes()
    with pytest.raises(BackupKeyUnreadable):
        take_backup_key(other, path, bytearray(b"x" * 30), two.shipped, NOTHING)
    with pytest.raises(PassphraseUnusable):
        take_backup_key(other, path, bytearray(), two.shipped, NOTHING)
    (two.folder / "noise").write_bytes(b"noise")
    with pytest.raises(BackupKeyUnreadable):
        take_backup_key(other, two.folder / "noise", bytearray(WORDS), two.shipped, NOTHING)
    with pytest.raises(BackupKeyUnreadable):
        take_backup_key(other, two.folder / "nowhere", bytearray(WORDS), two.shipped, NOTHING)


# Colleagues


def test_a_colleague_opens_what_is_sealed_from_the_new_card_on_and_may_send_parcels(
    two: Desk, other: OpenVault
) -> None:
    words = make_card(other, {}, two.folder / "other-card")
    add_colleague(two.desk, two.folder / "other-card", words)
    assert [each.words for each in colleagues(two.desk)] == [words]
    told = announce_card(two.desk, two.folder / "down", two.around)
    assert told.sent is not None
    code = interviewed(two)
    said = announced(two, told.sent.path)
    with pytest.raises(WordsDiffer):
        trust_announced(two.field, ("bad",) * 10)
    trust_announced(two.field, said)
    path = sent(two)
    assert taken_in(other, two, path).unopened == 1, "it was sealed before the words were compared"
    assert taken_in(two.desk, two, path).new == 1
    later = interviewed(two)
    assert taken_in(other, two, sent(two)).new == 1
    assert other.store.interviews.codes() == (later,)
    register(
        other, two.folder / "laptop", write_own_card(two.field, two.folder / "laptop"), two.around
    )
    receipt = publish_receipts(other, two.folder / "receipts", two.around)
    assert receive(two.field, receipt.path, two.shipped).arrived == 1
    states = {line.code: line.state.value for line in two.field.store.lines()}
    assert states == {code: "exported", later: "arrived"}


def test_a_withdrawal_wins_also_where_a_colleague_cannot_open_it(
    two: Desk, other: OpenVault
) -> None:
    code = interviewed(two)
    withdraw(two.field, code, two.around)
    words = make_card(other, {}, two.folder / "other-card")
    add_colleague(two.desk, two.folder / "other-card", words)
    enrol(two.field, two.folder / "card", make_card(two.desk, {}, two.folder / "card"))
    assert taken_in(other, two, sent(two)).withdrawn == 1
    assert [one.code for one in withdrawn_records(other, two.around)] == [code]


def test_a_colleague_is_added_once_never_oneself_and_can_be_removed(
    two: Desk, other: OpenVault
) -> None:
    own = make_card(two.desk, {}, two.folder / "card")
    with pytest.raises(ColleagueRefused):
        add_colleague(two.desk, two.folder / "card", own)
    for _ in range(2):
        words = make_card(other, {"en": "Invented"}, two.folder / "other-card")
        add_colleague(two.desk, two.folder / "other-card", words)
    assert len(colleagues(two.desk)) == 1
    assert known_laptops(two.desk)[0].bundles == 0
    assert len(known_laptops(two.desk)) == 1, "a colleague is no laptop"
    remove_colleague(two.desk, words)
    with pytest.raises(ColleagueUnknown):
        remove_colleague(two.desk, words)
    with pytest.raises(WordsDiffer):
        add_colleague(two.desk, two.folder / "other-card", ("bad",) * 10)


# New keys


def test_a_planned_change_of_keys_loses_nothing(two: Desk) -> None:
    first = interviewed(two)
    old_words = own_device_words(two.desk)
    new_card, down = two.folder / "new-card", two.folder / "down"
    changed = change_keys(two.desk, new_card, down, two.around, known=False)
    assert own_device_words(two.desk) != old_words
    assert changed.sent is not None
    brought = look_at_parcel(two.field, changed.sent.path, two.shipped)
    assert (brought.card is not None, brought.key_revoked) == (True, False)
    words = announced(two, changed.sent.path)
    assert words == changed.words
    second = interviewed(two)
    trust_announced(two.field, words)
    with pytest.raises(NoNewCard):
        trust_announced(two.field, words)
    third = interviewed(two)
    done = export(two.field, two.folder / "out", two.around, NOTHING)
    assert (done.interviews, done.others) == (3, 0)
    assert taken_in(two.desk, two, done.path).new == 3
    assert set(two.desk.store.interviews.codes()) == {first, second, third}
    receipt = publish_receipts(two.desk, two.folder / "receipts", two.around)
    assert receive(two.field, receipt.path, two.shipped).arrived == 3
    assert receive(two.field, receipt.path, two.shipped).card is None


def test_for_a_key_that_others_may_know_nothing_is_sealed_before_the_words_were_compared(
    two: Desk, content: Content
) -> None:
    changed = change_keys(two.desk, two.folder / "new", two.folder / "down", two.around, known=True)
    assert changed.sent is not None
    words = announced(two, changed.sent.path)
    with pytest.raises(KeyRevoked):
        sealing_card(two.field)
    session = begin_interview(content, two.field.store, two.around, spoken="ru")
    tell(session, whole_story())
    assert finish(two.field, session).reason is Reason.NEW_CARD
    with pytest.raises(KeyRevoked):
        export(two.field, two.folder / "out", two.around, NOTHING)
    trust_announced(two.field, words)
    assert seal_waiting(two.field, content, two.around) == 1
    assert taken_in(two.desk, two, sent(two)).new == 1


def test_a_laptop_that_missed_the_change_is_told_by_the_former_key(two: Desk) -> None:
    with pytest.raises(NoCardYet):
        announce_card(two.desk, two.folder / "down", two.around, by_former_key=True)
    change_keys(two.desk, two.folder / "new", two.folder / "lost", two.around, known=False)
    again = announce_card(two.desk, two.folder / "down", two.around, by_former_key=True)
    assert again.sent is not None
    trust_announced(two.field, announced(two, again.sent.path))
    interviewed(two)
    assert taken_in(two.desk, two, sent(two)).new == 1


def test_a_card_made_after_a_change_opens_what_was_sealed_before(two: Desk) -> None:
    interviewed(two)
    change_keys(two.desk, two.folder / "new", two.folder / "lost", two.around, known=False)
    enrol(two.field, two.folder / "card", make_card(two.desk, {}, two.folder / "card"))
    assert export(two.field, two.folder / "out", two.around, NOTHING).interviews == 1


def test_keys_are_changed_only_where_there_were_some(
    two: Desk, other: OpenVault, surroundings: Surroundings
) -> None:
    with pytest.raises(NoCardYet):
        change_keys(other, two.folder / "new", two.folder / "down", surroundings, known=True)
    make_card(other, {}, two.folder / "other-card")
    changed = change_keys(other, two.folder / "new", two.folder / "down", surroundings, known=True)
    assert changed.sent is None, "there is no laptop to tell"
    with pytest.raises(NotForThisRole):
        change_keys(two.field, two.folder / "x", two.folder / "down", surroundings, known=True)


def test_a_change_that_cannot_be_written_leaves_the_old_keys(
    two: Desk,
) -> None:
    words, before = own_device_words(two.desk), two.desk.store.device_id
    blocked = two.folder / "file"
    blocked.write_text("x")
    with pytest.raises(FileProblem):
        change_keys(two.desk, two.folder / "new", blocked / "down", two.around, known=True)
    assert (own_device_words(two.desk), two.desk.store.device_id) == (words, before)
    assert not (two.folder / "new").exists()
