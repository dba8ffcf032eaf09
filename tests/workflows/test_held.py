"""A record whose consent is in doubt travels, and nobody reads it before it is released."""

from pathlib import Path

import pytest

from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.workflows.addenda import add_to_sealed
from dutyrehab_desktop.workflows.bundle_details import RecordHeld, record_detail
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import judge, people
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.held import NotHeld, delete_held, held_records, release
from dutyrehab_desktop.workflows.linking import linked_records
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reporting import counts
from dutyrehab_desktop.workflows.reviewing import finish, would_seal
from dutyrehab_desktop.workflows.settling import conflicts
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.undoing import merge_again, merged_bundles, undo_merge
from dutyrehab_desktop.workflows.withdrawing import ReasonMissing, withdraw_at_desk
from tests.helpers.answers import tell, whole_story
from tests.helpers.two_sides import Desk

NOTHING = TaskControl()
REASON = "The interviewer asked again: she wants it to be kept."


@pytest.fixture
def held(two: Desk) -> tuple[str, Path]:
    """A record in doubt that has arrived at the desk: its code, and its bundle."""
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell(session, {**whole_story(), "consent_doubt": "yes"})
    assert would_seal(two.field, session)
    assert finish(two.field, session).sealed
    path = export(two.field, two.folder / "out", two.around, NOTHING).path
    look = look_at_bundle(two.desk, path, two.shipped, NOTHING)
    assert [(line.kind, line.country, line.changes) for line in look.interviews] == [
        ("held", "", 0)
    ]
    done = merge(two.desk, path, two.shipped, two.around, NOTHING)
    assert (done.held, done.new) == (1, 0)
    return session.code, path


def counted(two: Desk) -> int:
    return sum(table.interviews for table in counts(two.desk, two.shipped, two.around).tables)


def test_a_record_in_doubt_is_seen_nowhere(
    two: Desk, held: tuple[str, Path], content: Content, surroundings: Surroundings
) -> None:
    code, path = held
    assert two.desk.store.interviews.codes() == ()
    assert two.desk.store.lines() == ()
    assert people(two.desk) == ()
    assert counted(two) == 0
    assert [one.code for one in held_records(two.desk)] == [code]
    with pytest.raises(RecordHeld):
        record_detail(two.desk, (path, code), content, "en", surroundings, NOTHING)
    with pytest.raises(NotForThisRole):
        held_records(two.field)


def test_a_released_record_is_a_record_like_any_other(
    two: Desk, held: tuple[str, Path], content: Content, surroundings: Surroundings
) -> None:
    code, path = held
    for reason in ("", " - ", "x" * 501):
        with pytest.raises(ReasonMissing):
            release(two.desk, code, reason, surroundings)
    release(two.desk, code.lower(), REASON, surroundings)
    assert held_records(two.desk) == ()
    assert two.desk.store.interviews.codes() == (code,)
    assert counted(two) == 1
    assert REASON in two.desk.store.interviews.load(code).notes().values()
    with pytest.raises(NotHeld):
        release(two.desk, code, REASON, surroundings)
    assert merge(two.desk, path, content, surroundings, NOTHING).unchanged == 1
    assert held_records(two.desk) == ()


def test_a_deleted_one_never_comes_back(
    two: Desk, held: tuple[str, Path], surroundings: Surroundings
) -> None:
    code, path = held
    delete_held(two.desk, code, surroundings)
    assert held_records(two.desk) == ()
    assert two.desk.store.interviews.hidden() == ()
    merge(two.desk, path, two.shipped, surroundings, NOTHING)
    assert held_records(two.desk) == ()
    with pytest.raises(InterviewMissing):
        two.desk.store.interviews.load(code)


def test_undoing_and_merging_again_keep_what_was_decided(
    two: Desk, held: tuple[str, Path], surroundings: Surroundings
) -> None:
    code, _ = held
    bundle = merged_bundles(two.desk)[0].bundle
    before = two.desk.store.state_hash()
    undo_merge(two.desk, bundle, NOTHING)
    assert held_records(two.desk) == ()
    merge_again(two.desk, bundle, NOTHING)
    assert two.desk.store.state_hash() == before
    release(two.desk, code, REASON, surroundings)
    released = two.desk.store.state_hash()
    undo_merge(two.desk, bundle, NOTHING)
    assert two.desk.store.interviews.codes() == ()
    merge_again(two.desk, bundle, NOTHING)
    assert two.desk.store.state_hash() == released


def test_a_doubt_that_comes_later_hides_the_record(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    session = begin_interview(content, two.field.store, surroundings, spoken="ru")
    tell(session, whole_story())
    finish(two.field, session)
    first = export(two.field, two.folder / "first", surroundings, NOTHING).path
    assert merge(two.desk, first, content, surroundings, NOTHING).new == 1
    add_to_sealed(two.field, content, session.code, {"consent_doubt": "yes"}, surroundings)
    second = export(two.field, two.folder / "second", surroundings, NOTHING).path
    assert merge(two.desk, second, content, surroundings, NOTHING).held == 1
    assert [one.code for one in held_records(two.desk)] == [session.code]
    assert conflicts(two.desk, content, "en", surroundings) == ()
    release(two.desk, session.code, REASON, surroundings)
    assert counted(two) == 1


def test_one_that_is_taken_back_waits_for_that_and_not_for_its_release(
    two: Desk, held: tuple[str, Path], surroundings: Surroundings
) -> None:
    code, _ = held
    withdraw_at_desk(two.desk, code, surroundings)
    assert held_records(two.desk) == ()
    with pytest.raises(NotHeld):
        release(two.desk, code, REASON, surroundings)


def test_a_doubt_does_not_loosen_what_the_same_person_said(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    codes = []
    for answers in ({}, {"c_stats": "no"}):
        session = begin_interview(content, two.field.store, surroundings, spoken="ru")
        tell(session, {**whole_story(), **answers})
        finish(two.field, session)
        codes.append(session.code)
    path = export(two.field, two.folder / "first", surroundings, NOTHING).path
    merge(two.desk, path, content, surroundings, NOTHING)
    assert counted(two) == 1
    judge(two.desk, tuple(codes), Verdict.SAME, "She said so.", surroundings)
    assert counted(two) == 0
    add_to_sealed(two.field, content, codes[1], {"consent_doubt": "yes"}, surroundings)
    path = export(two.field, two.folder / "second", surroundings, NOTHING).path
    assert merge(two.desk, path, content, surroundings, NOTHING).held == 1
    assert counted(two) == 0
    withdraw_at_desk(two.desk, codes[1], surroundings)
    assert counted(two) == 0
    assert linked_records(two.desk)[codes[0]] == tuple(sorted(codes))


def test_a_record_that_was_taken_back_is_not_read_in_a_bundle(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    session = begin_interview(content, two.field.store, surroundings, spoken="ru")
    tell(session, whole_story())
    finish(two.field, session)
    path = export(two.field, two.folder / "first", surroundings, NOTHING).path
    assert record_detail(two.desk, (path, session.code), content, "en", surroundings, NOTHING)
    withdraw_at_desk(two.desk, session.code, surroundings)
    with pytest.raises(InterviewMissing):
        record_detail(two.desk, (path, session.code), content, "en", surroundings, NOTHING)
