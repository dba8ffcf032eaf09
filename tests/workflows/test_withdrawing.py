"""Somebody takes a record back: on the laptop, on its way, and at the coordinator's."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations
from pathlib import Path

import pytest

from dutyrehab_desktop.errors import Cancelled
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import WithdrawalMissing
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import NotEnrolled, NotForThisRole
from dutyrehab_desktop.workflows.exporting import NothingToExport, export
from dutyrehab_desktop.workflows.merging import DeviceUnknown, merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.parcels import look_at_parcel, receive
from dutyrehab_desktop.workflows.publishing import NothingArrived, publish_receipts
from dutyrehab_desktop.workflows.reporting import counts
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.undoing import merge_again, merged_bundles, undo_merge
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from dutyrehab_desktop.workflows.withdrawing import (
    NotACode,
    ReasonMissing,
    confirm_withdrawal,
    delete_overdue,
    refuse_withdrawal,
    withdraw,
    withdraw_at_desk,
    withdrawn_records,
)
from tests.helpers.answers import tell, whole_story
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault
from tests.records.builders import after
from tests.workflows.conftest import TODAY

ONE, OTHER, THIRD = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7"
COUNTRY = Field(FieldKind.ANSWER, "country")
MARKER = "Шырақ-7719"
NOTHING = TaskControl()


@pytest.fixture
def desk(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> Merger:
    return Merger(coordinator_vault, content, surroundings)


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(1, tmp_path / "sticks")


def told(content: Content, code: str, value: str = "kz") -> Interview:
    empty = form_of(content, code)
    words = Field(FieldKind.ANSWER, "own_words")
    return empty.with_history(after(empty.history, (COUNTRY, value), (words, MARKER)))


def states(vault: OpenVault, around: Surroundings) -> dict[str, str]:
    return {one.code: one.state for one in withdrawn_records(vault, around)}


# At the desk


def test_a_record_that_is_taken_back_is_hidden_at_once(
    desk: Merger, laptop: Laptop, content: Content, surroundings: Surroundings
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE), told(content, OTHER)]))
    path = laptop.bundle([told(content, ONE)], withdrawn=[ONE, THIRD])
    look = desk.look(path)
    assert [(line.code, line.kind) for line in look.interviews] == [
        (ONE, "withdrawn"),
        (THIRD, "withdrawn"),
    ]
    done = desk.take_in(path)
    assert (done.withdrawn, done.new, done.changed) == (2, 0, 0)
    assert desk.vault.store.interviews.codes() == (OTHER,)
    assert [line.code for line in desk.vault.store.lines()] == [OTHER]
    waiting = withdrawn_records(desk.vault, surroundings)
    assert [(one.code, one.state, one.days) for one in waiting] == [
        (ONE, "waiting", 30),
        (THIRD, "waiting", 30),
    ]


def test_what_was_taken_back_before_it_came_is_hidden_when_it_comes(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    desk.take_in(laptop.bundle(withdrawn=[ONE]))
    desk.take_in(laptop.bundle([told(content, ONE)]))
    assert desk.vault.store.interviews.codes() == ()


def test_a_confirmed_withdrawal_leaves_no_trace_and_nothing_brings_it_back(
    desk: Merger, laptop: Laptop, content: Content, surroundings: Surroundings
) -> None:
    paths = [
        laptop.bundle([told(content, ONE)], sheets={ONE: "by phone"}),
        laptop.bundle([told(content, ONE, "uz"), told(content, OTHER)]),
    ]
    for path in paths:
        desk.take_in(path)
    withdraw_at_desk(desk.vault, ONE.lower(), surroundings)
    confirm_withdrawal(desk.vault, ONE)
    assert states(desk.vault, surroundings) == {ONE: "deleted"}
    held = desk.vault.store.merging
    assert [one.code for one in held.arrivals(desk.newest())] == [OTHER]
    assert desk.vault.store.identity.count(ONE) == 0
    before = desk.vault.store.state_hash()
    later = laptop.bundle([told(content, ONE)])
    assert [line.kind for line in desk.look(later).interviews] == ["refused"]
    assert desk.take_in(later).refused == 1
    for path in paths:
        desk.take_in(path)
    for bundle in merged_bundles(desk.vault):
        undo_merge(desk.vault, bundle.bundle, NOTHING)
        merge_again(desk.vault, bundle.bundle, NOTHING)
    assert desk.vault.store.interviews.codes() == (OTHER,)
    assert desk.vault.store.interviews.hidden() == ()
    received = desk.vault.store.merging.received()
    assert len(received) == 3
    undo_merge(desk.vault, received[-1].bundle, NOTHING)
    assert desk.vault.store.state_hash() == before


def test_in_every_order_of_bundles_the_withdrawal_wins(
    content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    one, other = Laptop(1, tmp_path / "sticks"), Laptop(2, tmp_path / "sticks")
    paths = [
        one.bundle([told(content, ONE), told(content, OTHER)]),
        other.bundle([told(content, ONE, "uz")]),
        one.bundle(withdrawn=[ONE]),
    ]
    found = set()
    for turn, order in enumerate(permutations(paths)):
        with make_vault(tmp_path / f"desk{turn}", Role.COORDINATOR) as vault:
            desk = Merger(vault, content, surroundings)
            for path in (*order, *order[:2]):
                desk.take_in(path)
            assert vault.store.interviews.codes() == (OTHER,)
            found.add(vault.store.state_hash())
            confirm_withdrawal(vault, ONE)
            for path in order:
                desk.take_in(path)
            assert vault.store.interviews.codes() == (OTHER,)
            assert vault.store.interviews.hidden() == ()
    assert len(found) == 1


def test_undoing_a_merge_does_not_undo_the_withdrawal_in_it(
    desk: Merger, laptop: Laptop, content: Content, surroundings: Surroundings
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE)]))
    before = desk.vault.store.state_hash()
    desk.take_in(laptop.bundle([told(content, OTHER)], withdrawn=[ONE]))
    undo_merge(desk.vault, desk.newest(), NOTHING)
    assert desk.vault.store.state_hash() == before
    assert desk.vault.store.interviews.codes() == ()
    assert states(desk.vault, surroundings) == {ONE: "waiting"}


def test_a_stopped_merge_has_hidden_what_was_taken_back(
    desk: Merger, laptop: Laptop, content: Content
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE)]))
    path = laptop.bundle([told(content, OTHER)], withdrawn=[ONE])
    control = TaskControl(lambda each: control.cancel() if each.step == "merging" else None)
    with pytest.raises(Cancelled):
        desk.take_in(path, control)
    assert desk.vault.store.interviews.codes() == ()


def test_an_unknown_laptop_takes_nothing_back(
    desk: Merger, laptop: Laptop, content: Content, surroundings: Surroundings
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE)]))
    stranger = Laptop(7, laptop._folder).bundle(withdrawn=[ONE])
    with pytest.raises(DeviceUnknown):
        merge(desk.vault, stranger, content, surroundings, NOTHING)
    assert desk.vault.store.interviews.codes() == (ONE,)


def test_a_refused_withdrawal_shows_the_record_again_and_a_new_one_asks_again(
    desk: Merger, laptop: Laptop, content: Content, surroundings: Surroundings
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE)]))
    path = laptop.bundle(withdrawn=[ONE])
    desk.take_in(path)
    for nothing in ("", "  ...", "x" * 501):
        with pytest.raises(ReasonMissing):
            refuse_withdrawal(desk.vault, ONE, nothing)
    refuse_withdrawal(desk.vault, ONE, " She said on the phone\nthat she did not. ")
    assert desk.vault.store.interviews.codes() == (ONE,)
    (line,) = withdrawn_records(desk.vault, surroundings)
    assert (line.state, line.reason) == ("refused", "She said on the phone that she did not.")
    desk.take_in(path)
    assert desk.vault.store.interviews.codes() == (ONE,), "the same statement says nothing new"
    desk.take_in(laptop.bundle(withdrawn=[ONE]))
    assert desk.vault.store.interviews.codes() == ()


def test_nothing_is_decided_where_nothing_waits(desk: Merger) -> None:
    with pytest.raises(WithdrawalMissing):
        confirm_withdrawal(desk.vault, ONE)
    with pytest.raises(WithdrawalMissing):
        refuse_withdrawal(desk.vault, ONE, "no reason")
    with pytest.raises(NotACode):
        confirm_withdrawal(desk.vault, "1234")


def test_after_thirty_days_an_undecided_one_is_deleted(
    desk: Merger, laptop: Laptop, content: Content, surroundings: Surroundings
) -> None:
    desk.take_in(laptop.bundle([told(content, ONE), told(content, OTHER)], withdrawn=[ONE]))
    before = _on(surroundings, TODAY + timedelta(days=29))
    assert delete_overdue(desk.vault, before) == ()
    day = _on(surroundings, TODAY + timedelta(days=30))
    assert delete_overdue(desk.vault, day) == (ONE,)
    assert states(desk.vault, day) == {ONE: "deleted"}
    assert desk.vault.store.interviews.hidden() == ()


def test_a_hidden_record_is_not_counted(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    code, path = _interviewed(two, content, surroundings)
    _take_in(two, path)
    assert sum(table.interviews for table in _tables(two)) == 1
    withdraw_at_desk(two.desk, code, surroundings)
    assert sum(table.interviews for table in _tables(two)) == 0


# On the laptop


def test_a_laptop_deletes_what_is_taken_back_and_forwards_it(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    code, path = _interviewed(two, content, surroundings)
    _take_in(two, path)
    assert withdraw(two.field, code, surroundings)
    assert two.field.store.lines() == ()
    done = export(two.field, two.folder / "later", surroundings, NOTHING)
    assert (done.interviews, done.forwarded) == (0, 1)
    assert _take_in(two, done.path).withdrawn == 1
    assert two.desk.store.interviews.codes() == ()


def test_a_draft_is_deleted_too_and_a_code_from_elsewhere_is_only_forwarded(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    session = begin_interview(content, two.field.store, surroundings, spoken="ru")
    tell(session, whole_story())
    assert withdraw(two.field, session.code, surroundings)
    assert not withdraw(two.field, ONE, surroundings)
    assert two.field.store.lines() == ()
    assert export(two.field, two.folder / "out", surroundings, NOTHING).forwarded == 2


def test_taking_back_needs_a_code_and_a_coordinator(
    field_vault: OpenVault, coordinator_vault: OpenVault, surroundings: Surroundings, two: Desk
) -> None:
    with pytest.raises(NotACode):
        withdraw(two.field, "ABC", surroundings)
    with pytest.raises(NotForThisRole):
        withdraw(two.desk, ONE, surroundings)
    with (
        make_vault(two.folder / "new", Role.FIELD) as lonely,
        pytest.raises(NotEnrolled),
    ):
        withdraw(lonely, ONE, surroundings)
    with pytest.raises(NothingToExport):
        export(two.field, two.folder / "out", surroundings, NOTHING)


# Receipts


def test_a_receipt_says_what_arrived_and_deletes_what_was_withdrawn(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    with pytest.raises(NothingArrived):
        publish_receipts(two.desk, two.folder / "down", surroundings)
    first, _ = _interviewed(two, content, surroundings)
    second, path = _interviewed(two, content, surroundings)
    _take_in(two, path)
    third, _ = _interviewed(two, content, surroundings)
    withdraw_at_desk(two.desk, first, surroundings)
    confirm_withdrawal(two.desk, first)
    sent = publish_receipts(two.desk, two.folder / "down", surroundings)
    look = look_at_parcel(two.field, sent.path, content)
    assert (look.arrived, look.withdrawn) == (1, (first,))
    assert {line.code for line in two.field.store.lines()} == {first, second, third}
    receive(two.field, sent.path, content)
    assert {line.code: line.state.value for line in two.field.store.lines()} == {
        second: "arrived",
        third: "exported",
    }
    again = receive(two.field, sent.path, content)
    assert (again.arrived, again.withdrawn) == (0, ())


def test_an_undone_merge_keeps_its_receipt_true(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    _, path = _interviewed(two, content, surroundings)
    _take_in(two, path)
    undo_merge(two.desk, merged_bundles(two.desk)[0].bundle, NOTHING)
    sent = publish_receipts(two.desk, two.folder / "down", surroundings)
    assert receive(two.field, sent.path, content).arrived == 1
    assert merge_again(two.desk, merged_bundles(two.desk)[0].bundle, NOTHING)


def _interviewed(two: Desk, content: Content, around: Surroundings) -> tuple[str, Path]:
    session = begin_interview(content, two.field.store, around, spoken="ru")
    tell(session, whole_story())
    assert finish(two.field, session).sealed
    done = export(two.field, two.folder / f"out-{session.code}", around, NOTHING)
    return session.code, done.path


def _take_in(two: Desk, path: Path):
    return merge(two.desk, path, two.content, two.around, NOTHING)


def _tables(two: Desk):
    return counts(two.desk, two.content, two.around).tables


def _on(around: Surroundings, day: date) -> Surroundings:
    return replace(around, today=lambda: day)
