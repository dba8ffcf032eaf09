"""Four words at the end of an interview, and what a laptop that was seized can do with them."""

from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.payload import read_payload
from dutyrehab_desktop.bundles.withdrawal import read_said
from dutyrehab_desktop.crypto.age import unseal
from dutyrehab_desktop.crypto.errors import AnswerTooShort, WordListDamaged, WordUnknown
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.coordinators import add_colleague
from dutyrehab_desktop.workflows.enrolling import enrol, make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.handing_in import hand_in
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.keys import identities
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.parcels import receive
from dutyrehab_desktop.workflows.projects import change_project
from dutyrehab_desktop.workflows.publishing import publish_project
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.salts import salts_of, salts_of_desk
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from dutyrehab_desktop.workflows.withdrawing import NotChangeable, withdraw_by_words
from dutyrehab_desktop.workflows.words import (
    Lists,
    NoSalt,
    Offer,
    OwnAnswer,
    Proof,
    give,
    give_none,
    has_words,
    new_words,
    parted,
    tags_said,
    words_offer,
)
from tests.helpers.answers import tell, whole_story
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import HELPERS, make_vault
from tests.helpers.word_lists import invented, said
from tests.store.samples import decrypted

NOTHING = TaskControl()
WORDS = said("арбуз", "ёжик", "молоко", "песок")
OWN = OwnAnswer("Как звали собаку соседей?", "Бурый и рыжая")


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Lists:
    return invented(tmp_path_factory.mktemp("words"))


@pytest.fixture
def session(two: Desk, content: Content, surroundings: Surroundings) -> InterviewSession:
    held = begin_interview(content, two.field.store, surroundings, spoken="ru")
    tell(held, whole_story())
    return held


def traces(vault: OpenVault, *marks: str) -> list[str]:
    """Which of these marks stand anywhere in a vault's pages or log, for who has its key."""
    marks += tuple(mark.partition(".")[2] for mark in marks if mark.startswith("1."))
    plain = decrypted(vault.folder, vault._keys.database)
    return [
        mark
        for mark in marks
        if mark.encode() in plain or (len(mark) == 64 and bytes.fromhex(mark) in plain)
    ]


# On the laptop, at the end of an interview


def test_what_the_words_stand_for_travels_inside_the_sealed_interview_only(
    two: Desk, session: InterviewSession, lists: Lists, surroundings: Surroundings
) -> None:
    give(two.field, session.code, WORDS, lists, NOTHING)
    (tag,) = tags_said(two.field, WORDS, lists, NOTHING)
    assert has_words(two.field, session.code)
    assert traces(two.field, tag, *WORDS.words) == [tag, tag.partition(".")[2]]
    assert finish(two.field, session).sealed
    (sealed,) = two.field.store.sealed.sealed_blobs()
    assert read_payload(unseal(sealed.blob, identities(two.desk))).tags == {tag}
    assert not has_words(two.field, session.code)


@pytest.mark.parametrize("proof", [WORDS, OWN])
def test_after_sealing_nobody_can_check_words_against_anything_on_the_laptop(
    two: Desk,
    session: InterviewSession,
    lists: Lists,
    surroundings: Surroundings,
    proof: Proof,
) -> None:
    give(two.field, session.code, proof, lists, NOTHING)
    assert finish(two.field, session).sealed
    tags = tags_said(two.field, proof, lists, NOTHING)
    spoken = WORDS.words if proof is WORDS else (OWN.question, OWN.answer)
    assert traces(two.field, *tags, *spoken) == []
    # Also after somebody was made to say them here.
    withdraw_by_words(two.field, tags, surroundings)
    assert traces(two.field, *tags, *spoken) == []


def test_a_laptop_says_the_same_of_whoever_says_words(
    two: Desk, session: InterviewSession, lists: Lists, surroundings: Surroundings
) -> None:
    """What it forwards of a person it has met and of one it has not differs by chance alone."""
    give(two.field, session.code, WORDS, lists, NOTHING)
    assert finish(two.field, session).sealed
    before = two.field.store.lines()
    stranger = said("берег", "ветка", "гнездо", "дорога")
    for proof in (WORDS, stranger):
        withdraw_by_words(two.field, tags_said(two.field, proof, lists, NOTHING), surroundings)
    assert two.field.store.lines() == before
    known, other = two.field.store.outgoing.blobs()
    assert (known[0], known[3], len(known[2])) == (other[0], other[3], len(other[2]))
    assert session.code not in (known[1], other[1])


def test_a_copy_of_a_laptop_with_an_open_interview_knows_no_words(
    two: Desk, session: InterviewSession, lists: Lists, tmp_path: Path
) -> None:
    give(two.field, session.code, WORDS, lists, NOTHING)
    (tag,) = tags_said(two.field, WORDS, lists, NOTHING)
    back_up(two.field, tmp_path / "stick", NOTHING)
    assert has_words(two.field, session.code), "the laptop itself still knows"
    (copy,) = (tmp_path / "stick").rglob("b.bin")
    plain = decrypted(copy.parent, two.field._keys.database)
    assert session.code.encode() in plain
    assert tag.encode() not in plain


def test_other_words_take_the_place_of_the_first_and_none_of_both(
    two: Desk, session: InterviewSession, lists: Lists
) -> None:
    give(two.field, session.code, WORDS, lists, NOTHING)
    give(two.field, session.code, OWN, lists, NOTHING)
    assert two.field.store.word_tags.of(session.code) == set(
        tags_said(two.field, OWN, lists, NOTHING)
    )
    give_none(two.field, session.code)
    assert not has_words(two.field, session.code)


def test_what_is_handed_in_unsigned_takes_no_words_along(
    two: Desk, content: Content, lists: Lists, surroundings: Surroundings
) -> None:
    held = begin_interview(content, two.field.store, surroundings, spoken="ru")
    tell(held, whole_story(sign_off="later"))
    give(two.field, held.code, WORDS, lists, NOTHING)
    hand_in(two.field, content, held.code, surroundings)
    (sealed,) = two.field.store.sealed.sealed_blobs()
    assert read_payload(unseal(sealed.blob, identities(two.desk))).tags == frozenset()
    assert traces(two.field, *tags_said(two.field, WORDS, lists, NOTHING)) == []


def test_words_are_offered_only_where_they_can_be_given(
    two: Desk, session: InterviewSession, lists: Lists, tmp_path: Path
) -> None:
    assert words_offer(two.field, session, "ru", lists) is Offer.YES
    assert words_offer(two.field, session, "uz-Cyrl", lists) is Offer.YES
    assert words_offer(two.field, session, "kaa", lists) is Offer.NO_LIST
    nowhere = Lists(tmp_path / "nowhere", lists.size, lists.cost)
    assert words_offer(two.field, session, "ru", nowhere) is Offer.NO_LIST
    with pytest.raises(WordListDamaged):
        new_words("ru", nowhere)
    two.field.store.devices.remember("word-salts", "")
    assert words_offer(two.field, session, "ru", lists) is Offer.NO_SALT
    with pytest.raises(NoSalt):
        give(two.field, session.code, WORDS, lists, NOTHING)
    session.record(Place("sign_off"), Answer("later"), "ru")
    assert words_offer(two.field, session, "ru", lists) is Offer.NOT_SIGNED
    session.record(Place("mode"), Answer("call_open"), "ru", sure=True)
    assert words_offer(two.field, session, "ru", lists) is Offer.OPEN_LINE


def test_what_is_no_proof_keeps_nothing(two: Desk, session: InterviewSession, lists: Lists) -> None:
    with pytest.raises(WordUnknown):
        give(two.field, session.code, said("арбуз", "ёжик", "молоко", "нет"), lists, NOTHING)
    with pytest.raises(AnswerTooShort):
        give(two.field, session.code, OwnAnswer("Кто?", "Я"), lists, NOTHING)
    assert not has_words(two.field, session.code)


def test_words_by_chance_are_from_the_list_of_the_language(lists: Lists) -> None:
    words = new_words("uz-Cyrl", lists)
    assert len(set(words)) == 4
    assert set(words) <= set(lists.of("uz").words)


def test_words_are_typed_in_one_line_with_anything_between() -> None:
    assert parted(" арбуз, ёжик;молоко · песок.") == ("арбуз", "ёжик", "молоко", "песок")


def test_only_a_permission_that_can_be_taken_back_is_forwarded(
    two: Desk, lists: Lists, surroundings: Surroundings
) -> None:
    tags = tags_said(two.field, WORDS, lists, NOTHING)
    with pytest.raises(NotChangeable):
        withdraw_by_words(two.field, tags, surroundings, "c_store")
    withdraw_by_words(two.field, tags, surroundings, "c_stats")
    ((_, _, blob, _),) = two.field.store.outgoing.blobs()
    told = read_said(unseal(blob, identities(two.desk)))
    assert (told.permission, told.tags) == ("c_stats", tags)
    assert export(two.field, two.folder / "out", surroundings, NOTHING).forwarded == 1


# The project's salt


def test_the_salt_is_on_the_card_and_the_same_for_ever(two: Desk) -> None:
    assert salts_of(two.field) == salts_of_desk(two.desk) == salts_of_desk(two.desk)
    assert len(salts_of(two.field)) == 1


def test_a_laptop_that_was_enrolled_before_gets_the_salt_in_a_parcel(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    two.field.store.devices.remember("word-salts", "")
    change_project(two.desk, referrals=HELPERS)
    sent = publish_project(two.desk, two.folder / "down", surroundings)
    receive(two.field, sent.path, content)
    assert salts_of(two.field) == salts_of_desk(two.desk)


def test_what_was_sealed_with_an_earlier_salt_is_found_after_a_new_one(
    two: Desk, content: Content, lists: Lists, surroundings: Surroundings
) -> None:
    (before,) = tags_said(two.field, WORDS, lists, NOTHING)
    two.desk.store.devices.remember("word-salts", "ab" * 16)
    change_project(two.desk, referrals=HELPERS)
    sent = publish_project(two.desk, two.folder / "down", surroundings)
    receive(two.field, sent.path, content)
    assert salts_of(two.field)[0] == "ab" * 16
    assert before in tags_said(two.field, WORDS, lists, NOTHING)


def test_desks_that_know_each_other_know_each_others_salts(
    two: Desk, other: OpenVault, lists: Lists
) -> None:
    mine, theirs = two.folder / "mine", two.folder / "theirs"
    words = make_card(two.desk, {"en": "One"}, mine)
    add_colleague(other, mine, words)
    assert salts_of_desk(other) == salts_of_desk(two.desk), "it had none of its own"
    make_card(other, {"en": "Other"}, theirs)
    with make_vault(two.folder / "third", Role.COORDINATOR) as third:
        salts_of_desk(third)
        add_colleague(third, mine, words)
        assert set(tags_said(two.desk, WORDS, lists, NOTHING)) < set(
            tags_said(third, WORDS, lists, NOTHING)
        )


def test_another_card_adds_its_salt_to_the_ones_that_are_known(two: Desk, other: OpenVault) -> None:
    before = salts_of(two.field)
    card = two.folder / "other-card"
    enrol(two.field, card, make_card(other, {"en": "Other"}, card))
    assert salts_of(two.field) == (*salts_of_desk(other), *before)
