"""Two coordinators give each other what they merged, and end with the same."""

from pathlib import Path

import pytest

from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import judge, people
from dutyrehab_desktop.workflows.enrolling import NotForThisRole, WordsDiffer, make_card
from dutyrehab_desktop.workflows.exchanging import OwnCard, hand_on
from dutyrehab_desktop.workflows.exporting import NothingToExport
from dutyrehab_desktop.workflows.settling import conflicts, settle
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal, withdraw_at_desk
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.helpers.vaults import make_vault
from tests.records.builders import after

ONE, OTHER, THIRD = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7"
NOTHING = TaskControl()
AGREED = {
    "country": "kz",
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "sign_off": "agreed",
}


@pytest.fixture
def desks(content: Content, surroundings: Surroundings, tmp_path: Path):
    with (
        make_vault(tmp_path / "one", Role.COORDINATOR) as one,
        make_vault(tmp_path / "two", Role.COORDINATOR) as two,
    ):
        yield Merger(one, content, surroundings), Merger(two, content, surroundings)


def told(content: Content, code: str, **answers: str) -> Interview:
    empty = form_of(content, code)
    said = {**AGREED, **answers}
    writes = [(Field(FieldKind.ANSWER, name), value) for name, value in said.items()]
    return empty.with_history(after(empty.history, *writes))


def hand(giver: Merger, taker: Merger, folder: Path):
    folder.mkdir(exist_ok=True)
    card = folder / "card.txt"
    words = make_card(taker.vault, {"en": "Invented"}, card)
    return hand_on(giver.vault, (card, words), folder / "out", giver.around, NOTHING)


def histories(desk: Merger) -> dict[str, object]:
    store = desk.vault.store.interviews
    return {code: store.load(code).history for code in store.codes()}


def test_both_end_with_the_same_records_choices_and_withdrawals(
    desks, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    one, two = desks
    laptop, second = Laptop(1, tmp_path / "sticks"), Laptop(2, tmp_path / "sticks")
    shared = told(content, ONE)
    one.take_in(laptop.bundle([shared, told(content, THIRD)]))
    beside = shared.with_history(
        after(shared.history, (Field(FieldKind.ANSWER, "age_band"), "40_49"), device=1)
    )
    other = shared.with_history(
        after(shared.history, (Field(FieldKind.ANSWER, "age_band"), "50_59"), device=2)
    )
    one.take_in(second.bundle([beside]))
    two.take_in(second.bundle([other, told(content, OTHER)]))
    two.take_in(second.bundle([told(content, THIRD)]))
    withdraw_at_desk(one.vault, THIRD, surroundings)
    confirm_withdrawal(one.vault, THIRD)
    done = hand(one, two, tmp_path / "first")
    assert (done.records, done.kept, done.withdrawals) == (1, 0, 1)
    assert two.look(done.path).withdrawals == 1
    assert two.take_in(done.path).withdrawn == 1
    assert two.vault.store.interviews.codes() == (ONE, OTHER)
    (waiting,) = conflicts(two.vault, content, "en", surroundings)
    values = [option.value for option in waiting.options]
    settle(two.vault, ONE, waiting.field, values.index("50_59"), surroundings)
    back = hand(two, one, tmp_path / "back")
    assert one.take_in(back.path).conflicts == 0
    assert histories(one) == histories(two)
    assert one.vault.store.interviews.load(ONE).answer("age_band").value == "50_59"
    assert one.look(hand(two, one, tmp_path / "again").path).gap is False


def test_a_choice_of_another_desk_settles_the_conflict_here(
    desks, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    one, two = desks
    shared = told(content, ONE)
    for number, age in ((1, "40_49"), (2, "50_59")):
        write = (Field(FieldKind.ANSWER, "age_band"), age)
        held = shared.with_history(after(shared.history, write, device=number))
        path = Laptop(number, tmp_path / "sticks").bundle([held])
        for desk in desks:
            desk.take_in(path)
    (waiting,) = conflicts(two.vault, content, "en", surroundings)
    settle(two.vault, ONE, waiting.field, 0, surroundings)
    path = hand(two, one, tmp_path / "back").path
    assert [line.settled for line in one.look(path).interviews] == [1]
    taken = one.take_in(path)
    assert (taken.changed, taken.conflicts, taken.settled) == (1, 0, 1)
    assert one.look(path).tally().settled == 0


def test_judgements_of_two_desks_join_and_what_they_differ_in_is_undecided(
    desks, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    one, two = desks
    laptop = Laptop(1, tmp_path / "sticks")
    path = laptop.bundle([told(content, code) for code in (ONE, OTHER, THIRD)])
    for desk in desks:
        desk.take_in(path)
    judge(one.vault, (ONE, OTHER), Verdict.SAME, "They said so.", surroundings)
    judge(one.vault, (OTHER, THIRD), Verdict.SAME, "The same case.", surroundings)
    judge(two.vault, (OTHER, THIRD), Verdict.DIFFERENT, "They are brothers.", surroundings)
    path = hand(one, two, tmp_path / "first").path
    assert two.look(path).judgements == 2
    two.take_in(path)
    assert two.look(path).judgements == 0, "they are here already"
    one.take_in(hand(two, one, tmp_path / "back").path)
    assert one.vault.store.judgements.all() == two.vault.store.judgements.all()
    assert [person.codes for person in people(one.vault)] == [(ONE, OTHER), (THIRD,)]
    judge(two.vault, (THIRD, OTHER), Verdict.SAME, "We asked them.", surroundings)
    one.take_in(hand(two, one, tmp_path / "later").path)
    assert [person.codes for person in people(one.vault)] == [(ONE, OTHER, THIRD)]


def test_what_may_not_travel_stays(desks, content: Content, tmp_path: Path) -> None:
    one, two = desks
    with pytest.raises(NothingToExport):
        hand(one, two, tmp_path / "empty")
    laptop = Laptop(1, tmp_path / "sticks")
    one.take_in(laptop.bundle([told(content, ONE), told(content, OTHER, c_coordinator="no")]))
    done = hand(one, two, tmp_path / "some")
    assert (done.records, done.kept) == (1, 1)


def test_nothing_is_sealed_for_a_card_whose_words_differ(
    desks, content: Content, field_vault, tmp_path: Path
) -> None:
    one, two = desks
    one.take_in(Laptop(1, tmp_path / "sticks").bundle([told(content, ONE)]))
    card = tmp_path / "card.txt"
    words = make_card(two.vault, {"en": "Invented"}, card)
    for said in (words[:-1], (*words[:-1], "wrong"), ()):
        with pytest.raises(WordsDiffer):
            hand_on(one.vault, (card, said), tmp_path / "out", one.around, NOTHING)
    own = tmp_path / "own.txt"
    mine = make_card(one.vault, {"en": "Invented"}, own)
    with pytest.raises(OwnCard):
        hand_on(one.vault, (own, mine), tmp_path / "out", one.around, NOTHING)
    assert not (tmp_path / "out").exists()
    with pytest.raises(NotForThisRole):
        hand_on(field_vault, (card, words), tmp_path / "out", one.around, NOTHING)
