"""Whoever knows the words of a record takes it back at once; whoever guesses does not."""

from itertools import permutations
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.withdrawal import SaidByWords
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.records.consent import may_count
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.alarms import alarms
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.exchanging import hand_on
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.merging import merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.parcels import receive
from dutyrehab_desktop.workflows.publishing import publish_receipts
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.undoing import merge_again, merged_bundles, undo_merge
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from dutyrehab_desktop.workflows.withdrawing import (
    refuse_withdrawal,
    withdraw_at_desk,
    withdraw_by_words,
    withdraw_by_words_at_desk,
    withdrawn_records,
)
from dutyrehab_desktop.workflows.words import give, tags_said
from tests.helpers.answers import tell, whole_story
from tests.helpers.laptops import MONTH, Laptop, Merger, form_of
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault
from tests.helpers.word_lists import invented, said
from tests.records.builders import after

ONE, OTHER = "AAAAAAAA", "BBBBBBB2"
NOTHING = TaskControl()
TAG, FORGED = "1." + "a" * 64, "1." + "f" * 64
AGREED = {
    "country": "kz",
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_stats": "yes",
    "perms_confirm": "yes",
    "safe_now": "safe",
    "sign_off": "agreed",
}


@pytest.fixture
def desk(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> Merger:
    return Merger(coordinator_vault, content, surroundings)


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(1, tmp_path / "sticks")


def told(content: Content, code: str, *tags: str, **answers: str) -> Interview:
    empty = form_of(content, code)
    writes = [(Field(FieldKind.ANSWER, name), value) for name, value in (AGREED | answers).items()]
    return empty.with_history(after(empty.history, *writes)).with_tags(tags)


def words(*tags: str, permission: str = "") -> SaidByWords:
    return SaidByWords(month=MONTH, permission=permission, tags=tuple(sorted(tags or (TAG,))))


def guesses(count: int) -> list[SaidByWords]:
    return [words("1." + random_bytes(32).hex()) for _ in range(count)]


def states(desk: Merger) -> dict[str, str]:
    return {one.code: one.state for one in withdrawn_records(desk.vault, desk.around)}


def answer(desk: Merger, code: str, name: str) -> str:
    return desk.vault.store.interviews.load(code).answer(name).value


# The whole record


def test_the_words_delete_at_once_and_nothing_brings_the_record_back(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    first = laptop.bundle([told(content, ONE, TAG), told(content, OTHER)], sheets={ONE: "a way"})
    desk.take_in(first)
    path = laptop.bundle(said=[words()])
    look = desk.look(path)
    assert [(line.code, line.kind) for line in look.interviews] == [(ONE, "withdrawn")]
    assert (look.withdrawals, look.alarm) == (1, 0)
    assert desk.take_in(path).withdrawn == 1
    store = desk.vault.store
    assert states(desk) == {ONE: "deleted"}
    assert store.interviews.codes() == (OTHER,)
    assert (store.interviews.hidden(), store.identity.count(ONE)) == ((), 0)
    assert [one.code for one in store.merging.arrivals(merged_bundles(desk.vault)[1].bundle)] == [
        OTHER
    ]
    for bundle in merged_bundles(desk.vault):
        undo_merge(desk.vault, bundle.bundle, NOTHING)
        merge_again(desk.vault, bundle.bundle, NOTHING)
    assert desk.take_in(laptop.bundle([told(content, ONE, TAG)])).refused == 1
    assert store.interviews.codes() == (OTHER,)


def test_in_every_order_of_bundles_the_words_win(
    content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    one, other = Laptop(1, tmp_path / "sticks"), Laptop(2, tmp_path / "sticks")
    empty = form_of(content, ONE)
    quote = Field(FieldKind.ANSWER, "c_quote")
    added = empty.with_history(after(empty.history, (quote, "no"), device=1))
    paths = [
        one.bundle([told(content, ONE, TAG), told(content, OTHER)], sheets={ONE: "a way"}),
        other.bundle([told(content, ONE, TAG)]),
        other.bundle(said=[words()]),
        one.bundle(addenda=[added]),
    ]
    for number, order in enumerate(permutations(paths)):
        with make_vault(tmp_path / str(number), Role.COORDINATOR) as vault:
            desk = Merger(vault, content, surroundings)
            for path in (*order, order[0]):
                desk.take_in(path)
            assert vault.store.interviews.codes() == (OTHER,)
            assert vault.store.interviews.hidden() == ()
            assert vault.store.identity.count(ONE) == 0
            assert states(desk) == {ONE: "deleted"}
            vault.store.check()


def test_words_that_were_said_before_the_record_came_wait_for_it(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    desk.take_in(laptop.bundle(said=[words()]))
    assert states(desk) == {}
    path = laptop.bundle([told(content, ONE, TAG), told(content, OTHER)])
    assert [line.kind for line in desk.look(path).interviews] == ["withdrawn", "new"]
    done = desk.take_in(path)
    assert (done.withdrawn, done.new) == (1, 1)
    assert states(desk) == {ONE: "deleted"}
    assert desk.vault.store.interviews.codes() == (OTHER,)


def test_the_words_delete_what_is_hidden_or_was_kept_against_an_earlier_withdrawal(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE, TAG)], withdrawn=[ONE]))
    assert states(desk) == {ONE: "waiting"}
    refuse_withdrawal(desk.vault, ONE, "The person was asked and laughed.")
    desk.take_in(laptop.bundle(said=[words()]))
    assert states(desk) == {ONE: "deleted"}


def test_the_words_of_nobody_change_nothing(desk: Merger, laptop: Laptop, content: Content) -> None:
    desk.take_in(laptop.bundle([told(content, ONE, TAG), told(content, OTHER)]))
    assert desk.take_in(laptop.bundle(said=guesses(1))).withdrawn == 0
    assert desk.vault.store.interviews.codes() == (ONE, OTHER)
    assert states(desk) == {}


def test_a_stopped_merge_does_not_stop_what_was_said(
    desk: Merger, laptop: Laptop, content: Content, surroundings: Surroundings
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE, TAG)]))
    twin = Interview(ONE, "another-form", "1", "ru")
    path = laptop.bundle([twin], said=[words()])
    with pytest.raises(Exception, match="questionnaire-unknown"):
        merge(desk.vault, path, content, surroundings, NOTHING, accept_words=laptop.words)
    assert desk.vault.store.interviews.codes() == ()


# A laptop in wrong hands


@pytest.mark.parametrize("turned", [False, True])
def test_a_copy_with_a_forged_tag_does_not_make_a_withdrawal_proven(
    desk: Merger, tmp_path: Path, content: Content, turned: bool
) -> None:
    """A seized laptop knows its codes; it seals one once more, with words of its own."""
    laptop = Laptop(1, tmp_path / "sticks")
    honest = [told(content, ONE, TAG), told(content, OTHER)]
    forged = [told(content, ONE, FORGED), told(content, OTHER, FORGED)]
    for interviews in (forged, honest) if turned else (honest, forged):
        desk.take_in(laptop.bundle(interviews))
    desk.take_in(laptop.bundle(said=[words(FORGED)]))
    assert states(desk) == {ONE: "waiting", OTHER: "waiting"}, "hidden; a person decides"
    assert desk.vault.store.interviews.hidden() == (ONE, OTHER)


def test_a_copy_that_takes_the_signature_away_first_forges_nothing(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    honest = told(content, ONE)
    desk.take_in(laptop.bundle([honest]))
    where = Field(FieldKind.ANSWER, "sign_off")
    unsigned = honest.with_history(after(honest.history, (where, "not_agreed")))
    again = unsigned.with_history(after(unsigned.history, (where, "agreed"))).with_tags([FORGED])
    for forged in (unsigned, again):
        desk.take_in(laptop.bundle([forged]))
    desk.take_in(laptop.bundle(said=[words(FORGED)]))
    assert states(desk) == {ONE: "waiting"}


def test_a_record_that_was_handed_in_unsigned_gets_its_words_when_it_is_signed(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    unsigned = told(content, ONE, sign_off="later")
    where = Field(FieldKind.ANSWER, "sign_off")
    signed = unsigned.with_history(after(unsigned.history, (where, "agreed"))).with_tags([TAG])
    desk.take_in(laptop.bundle([unsigned]))
    desk.take_in(laptop.bundle([signed]))
    desk.take_in(laptop.bundle(said=[words()]))
    assert states(desk) == {ONE: "deleted"}


def test_one_answer_that_two_people_chose_deletes_neither(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE, TAG), told(content, OTHER, TAG)]))
    desk.take_in(laptop.bundle(said=[words()]))
    assert states(desk) == {ONE: "waiting", OTHER: "waiting"}


def test_a_laptop_that_tries_many_words_deletes_nothing_and_raises_an_alarm(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE, TAG)]))
    path = laptop.bundle(said=[words(), *guesses(6)])
    assert desk.look(path).alarm == 6
    desk.take_in(path)
    assert states(desk) == {ONE: "waiting"}
    (alarm,) = alarms(desk.vault)
    assert (alarm.words, alarm.records) == (laptop.words, 7)
    desk.take_in(Laptop(2, Path(path.parent)).bundle(said=[words()]))
    assert states(desk) == {ONE: "deleted"}, "another laptop is not suspected"


def test_many_who_know_their_words_are_no_alarm(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    codes = [f"{letter}AAAAAAA" for letter in "ABCDEFGH"]
    tags = {code: f"1.{number:064x}" for number, code in enumerate(codes)}
    desk.take_in(laptop.bundle([told(content, code, tags[code]) for code in codes]))
    path = laptop.bundle(said=[words(tag) for tag in tags.values()])
    assert desk.look(path).alarm == 0
    assert desk.take_in(path).withdrawn == 8
    assert set(states(desk).values()) == {"deleted"}
    # Once more, by another sealing of the same words: nobody is suspected for it.
    path = laptop.bundle(said=[words(tag) for tag in tags.values()])
    desk.take_in(path)
    assert alarms(desk.vault) == ()


def test_more_than_five_codes_of_one_laptop_are_an_alarm_until_they_are_decided(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    codes = [f"{letter}AAAAAAA" for letter in "ABCDEF"]
    assert desk.look(laptop.bundle(withdrawn=codes[:5])).alarm == 0
    desk.take_in(laptop.bundle(withdrawn=codes[:4]))
    path = laptop.bundle(withdrawn=codes[4:])
    assert desk.look(path).alarm == 6
    desk.take_in(path)
    assert desk.look(path).alarm == 0, "it was said before"
    assert [alarm.records for alarm in alarms(desk.vault)] == [6]
    refuse_withdrawal(desk.vault, codes[0], "The laptop was stolen.")
    assert alarms(desk.vault) == ()


# A single permission


def test_the_words_take_one_permission_back_and_leave_the_rest(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE, TAG)]))
    assert may_count(desk.vault.store.interviews.load(ONE))
    desk.take_in(laptop.bundle(said=[words(permission="c_stats")]))
    assert answer(desk, ONE, "c_stats") == "no"
    assert not may_count(desk.vault.store.interviews.load(ONE))
    assert desk.vault.store.interviews.load(ONE).history.conflicts() == ()
    assert states(desk) == {}
    bundle = desk.newest()
    undo_merge(desk.vault, bundle, NOTHING)
    assert answer(desk, ONE, "c_stats") == "no", "undoing a merge does not give it back"


def test_a_permission_that_was_taken_back_before_the_record_came_is_a_no_when_it_comes(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    desk.take_in(laptop.bundle(said=[words(permission="c_stats")]))
    desk.take_in(laptop.bundle([told(content, ONE, TAG)]))
    assert answer(desk, ONE, "c_stats") == "no"
    assert answer(desk, ONE, "c_coordinator") == "yes"


# At the desk, by telephone


def test_the_desk_takes_words_itself(
    two: Desk, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    lists = invented(tmp_path / "words")
    spoken = said("арбуз", "ёжик", "молоко", "песок")
    codes = []
    for proof in (spoken, said("берег", "ветка", "гнездо", "дорога")):
        session = begin_interview(content, two.field.store, surroundings, spoken="ru")
        tell(session, whole_story())
        give(two.field, session.code, proof, lists, NOTHING)
        assert finish(two.field, session).sealed
        codes.append(session.code)
    path = export(two.field, two.folder / "out", surroundings, NOTHING).path
    merge(two.desk, path, two.content, surroundings, NOTHING)
    tags = tags_said(two.desk, spoken, lists, NOTHING)
    done = withdraw_by_words_at_desk(two.desk, tags, surroundings, "c_stats")
    assert (done.changed, done.deleted) == ((codes[0],), ())
    done = withdraw_by_words_at_desk(two.desk, tags, surroundings)
    assert (done.deleted, done.hidden) == ((codes[0],), ())
    assert two.desk.store.interviews.codes() == (codes[1],)


def test_what_one_laptop_hears_deletes_the_record_at_the_desk_and_on_every_laptop(
    two: Desk, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    lists = invented(tmp_path / "words")
    spoken = said("арбуз", "ёжик", "молоко", "песок")
    session = begin_interview(content, two.field.store, surroundings, spoken="ru")
    tell(session, whole_story())
    give(two.field, session.code, spoken, lists, NOTHING)
    assert finish(two.field, session).sealed
    first = export(two.field, two.folder / "out", surroundings, NOTHING)
    merge(two.desk, first.path, two.content, surroundings, NOTHING)
    withdraw_by_words(two.field, tags_said(two.field, spoken, lists, NOTHING), surroundings)
    later = export(two.field, two.folder / "out", surroundings, NOTHING)
    assert (later.interviews, later.forwarded) == (1, 1), "the laptop does not know which"
    assert merge(two.desk, later.path, two.content, surroundings, NOTHING).withdrawn == 1
    assert two.desk.store.interviews.codes() == ()
    sent = publish_receipts(two.desk, two.folder / "down", surroundings)
    assert receive(two.field, sent.path, content).withdrawn == (session.code,)
    assert two.field.store.lines() == ()
    ((arrived,),) = two.field.store._database.rows("select arrived from outgoing")
    assert arrived, "what it forwarded has arrived"


# Another desk


def test_another_desk_learns_what_was_said_and_deletes_it_too(
    desk: Merger, laptop: Laptop, other: OpenVault, content: Content, tmp_path: Path
) -> None:
    second = Merger(other, content, desk.around)
    first = laptop.bundle([told(content, ONE, TAG), told(content, OTHER)])
    for each in (desk, second):
        each.take_in(first)
    desk.take_in(laptop.bundle(said=[words(), words(FORGED, permission="c_quote")]))
    card = tmp_path / "card"
    known = make_card(other, {"en": "Other"}, card)
    done = hand_on(desk.vault, (card, known), tmp_path / "over", desk.around, NOTHING)
    second.take_in(done.path)
    assert states(second) == {ONE: "deleted"}
    assert other.store.interviews.codes() == (OTHER,)
    second.take_in(laptop.bundle([told(content, "CCCCCCC7", FORGED)]))
    assert answer(second, "CCCCCCC7", "c_quote") == "no", "what waited there waits here"


def test_a_withdrawal_by_code_still_hides_and_waits(
    desk: Merger, laptop: Laptop, content: Content, surroundings: Surroundings
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE, TAG)]))
    withdraw_at_desk(desk.vault, ONE, surroundings)
    assert states(desk) == {ONE: "waiting"}
