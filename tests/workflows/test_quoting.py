"""People's own words: nothing is changed in silence, nothing leaves unread."""

from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.quoting import (
    LONGEST_REASON,
    KeepingReasonMissing,
    Mark,
    PartOutside,
    PartsUndecided,
    Quotation,
    QuotationMissing,
    confirm_read,
    decide_part,
    quotations,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal, withdraw_at_desk
from tests.helpers.outside import allowing, arrive

ONE, OTHER, THIRD = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7"
WORDS = "Мой брат Тимур знает правду."
BROTHER, NAME = Mark(4, 8), Mark(9, 14)


class Desk:
    def __init__(self, vault: OpenVault, content: Content, around: Surroundings) -> None:
        self.vault, self.content, self.around = vault, content, around

    def decide(self, mark: Mark, *, keep: bool = False, code: str = ONE) -> Quotation:
        return decide_part(self.vault, self.content, code, mark, self.around, keep=keep)

    def read(self, code: str = ONE) -> Quotation:
        return confirm_read(self.vault, self.content, code, self.around)

    def all(self) -> dict[str, Quotation]:
        every = quotations(self.vault, self.content, self.around, TaskControl())
        return {one.code: one for one in every}


@pytest.fixture
def desk(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> Desk:
    people = [
        allowing(content, ONE, own_words=WORDS),
        allowing(content, OTHER, c_quote="ask_first"),
        allowing(content, THIRD, own_words=None),
    ]
    arrive(coordinator_vault, people)
    return Desk(coordinator_vault, content, surroundings)


def test_only_who_said_yes_and_said_something_is_shown(desk: Desk) -> None:
    assert list(desk.all()) == [ONE]
    found = desk.all()[ONE]
    assert [one.kind.value for one in found.findings] == ["relative", "name"]
    assert (found.shown, found.clear) == (WORDS, False)


def test_every_part_is_decided_and_the_whole_is_read(desk: Desk) -> None:
    with pytest.raises(PartsUndecided):
        desk.read()
    desk.decide(NAME)
    with pytest.raises(PartsUndecided):
        desk.read()
    kept = desk.decide(Mark(BROTHER.start, BROTHER.end, "Many have one."), keep=True)
    assert (kept.shown, kept.clear) == ("Мой брат […] знает правду.", False)
    assert desk.read().clear
    found = desk.all()[ONE]
    assert found.clear
    assert found.marks == (Mark(4, 8, "Many have one."), NAME)
    assert found.text == WORDS, "what the person said stays as it was said"


def test_what_is_decided_anew_is_to_be_read_anew(desk: Desk) -> None:
    desk.decide(Mark(BROTHER.start, NAME.end))
    desk.read()
    again = desk.decide(Mark(0, 3))
    assert not again.read_whole
    assert desk.decide(Mark(BROTHER.start, BROTHER.end)).open, "the name is undecided again"


def test_a_part_stays_only_for_a_reason(desk: Desk) -> None:
    for reason in ("", "  \n", "…", "x" * (LONGEST_REASON + 1)):
        with pytest.raises(KeepingReasonMissing):
            desk.decide(Mark(4, 8, reason), keep=True)
    assert desk.decide(Mark(4, 8, "a reason that is not asked for")).marks == (BROTHER,)


@pytest.mark.parametrize("mark", [Mark(-1, 3), Mark(3, 3), Mark(5, 4), Mark(20, 200)])
def test_a_part_lies_within_the_words(desk: Desk, mark: Mark) -> None:
    with pytest.raises(PartOutside):
        desk.decide(mark)


def test_where_nothing_is_left_nothing_leaves(desk: Desk) -> None:
    desk.decide(Mark(0, len(WORDS)))
    with pytest.raises(PartsUndecided):
        desk.read()


@pytest.mark.parametrize("code", [OTHER, THIRD, "ZZZZZZZZ"])
def test_about_other_words_nothing_can_be_decided(desk: Desk, code: str) -> None:
    with pytest.raises(QuotationMissing):
        desk.read(code)


def test_with_the_record_what_was_decided_goes(desk: Desk) -> None:
    desk.decide(Mark(4, 8, "REASON-MARK"), keep=True)
    assert set(desk.vault.store.quotations.all()) == {ONE}
    withdraw_at_desk(desk.vault, ONE, desk.around)
    assert ONE not in desk.all()
    confirm_withdrawal(desk.vault, ONE)
    assert desk.vault.store.quotations.all() == {}
