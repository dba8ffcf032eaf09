"""Records whose interviewer doubts the consent: how they are told of, released and deleted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.desk.bundles.wording import change_line, merged_words
from dutyrehab_desktop.app.desk.coordinators.wording import arrived_file, taken_words
from dutyrehab_desktop.app.desk.withdrawals.presenter import WithdrawalsPresenter
from dutyrehab_desktop.app.desk.withdrawals.view import WithdrawalsView
from dutyrehab_desktop.records.differences import Change
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.held import held_records
from dutyrehab_desktop.workflows.merging import (
    BundleLook,
    InterviewChange,
    Merged,
    look_at_bundle,
    merge,
)
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.tasks import TaskControl
from tests.helpers.answers import tell, whole_story
from tests.helpers.on_screen import words
from tests.helpers.two_sides import Desk

NOTHING = TaskControl()


@pytest.fixture
def code(desk, field, content, around, tmp_path):
    two = Desk(desk, field, content, around, tmp_path)
    session = begin_interview(content, field.store, around, spoken="ru")
    assert finish(field, tell(session, {**whole_story(), "consent_doubt": "yes"})).held
    path = export(two.field, tmp_path / "out", around, NOTHING).path
    heard = look_at_bundle(desk, path, content, NOTHING).device_words
    merge(desk, path, content, around, NOTHING, accept_words=heard)
    return session.code


@pytest.fixture
def view(qtbot, look, desk, around, messages, code):
    view = WithdrawalsView(look)
    qtbot.addWidget(view)
    presenter = WithdrawalsPresenter(desk, around, messages, view)
    view.presenter = presenter
    for said, hears in (
        (view.release_requested, presenter.release),
        (view.delete_requested, presenter.delete_doubted),
        (presenter.shown, view.show_page),
        (presenter.taken, view.close_dialog),
        (presenter.refused_words, view.refuse_dialog),
        (presenter.problem_changed, view.show_problem),
    ):
        said.connect(hears)
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


def test_only_its_code_and_its_month_are_shown(view, code):
    assert view.page.waiting == 1
    (line,) = view.page.doubts
    assert (line.code, line.detail) == (code, "Begun in November 2026")
    assert "Kazakhstan" not in words(view)


def test_it_is_released_for_a_reason_by_the_keyboard(qtbot, view, desk, code):
    view.buttons[code][0].click()
    dialog = view.dialog
    QTest.keyClicks(dialog.field, "...")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert view.dialog is dialog, "nothing was said yet"
    assert held_records(desk) != ()
    QTest.keyClicks(dialog.field, " She said on the phone that it was her own wish")
    with qtbot.waitSignal(view.presenter.changed):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert view.dialog is None
    assert desk.store.interviews.codes() == (code,)
    assert view.page.doubts == ()
    assert "Released" in words(view)


def test_it_is_deleted_only_after_a_question_whose_default_is_no(qtbot, view, desk, code):
    view.buttons[code][1].click()
    QTest.keyClick(view.ask, Qt.Key.Key_Return)
    assert len(view.page.doubts) == 1
    view.buttons[code][1].click()
    with qtbot.waitSignal(view.presenter.changed):
        view.ask.ui.yesButton.click()
    assert view.page.doubts == ()
    assert held_records(desk) == ()
    assert desk.store.interviews.codes() == ()
    assert "The next receipts tell the laptops" in words(view)


def test_what_somebody_decided_meanwhile_is_said(view, code):
    view.delete_requested.emit(code)
    view.delete_requested.emit(code)
    assert "waits for a decision" in view.ui.problemLabel.text()


@pytest.mark.parametrize("kind", list(Change))
def test_every_kind_of_change_has_words(kind):
    line = change_line(InterviewChange("AAAAAAAA", "", kind, 0, 0))
    assert line.kind
    assert line.detail
    if kind in (Change.HELD, Change.UNOPENED):
        assert not line.look


def test_a_record_that_nobody_signed_says_so_and_is_not_read():
    line = change_line(InterviewChange("AAAAAAAA", "kz", Change.NEW, 3, 0, unsigned=True))
    assert line.detail.startswith("Not signed")
    assert not line.look


def test_counts_tell_of_what_waits_only_where_something_does():
    plain, both = Merged(1, 0, 0, 0), Merged(1, 0, 0, 0, held=2, unopened=3)
    for tell_of in (merged_words, taken_words):
        told = tell_of(both).replace("\u00a0", " ")
        assert "doubted: 2" in told
        assert "alone: 3" in told
        assert "doubted" not in tell_of(plain)
    changes = tuple(
        InterviewChange(code, "", kind, 0, 0)
        for code, kind in (("AAAAAAAA", Change.HELD), ("BBBBBBB2", Change.UNOPENED))
    )
    counts = dict(
        arrived_file(Path("bundle.bin"), BundleLook((), True, False, False, changes)).counts
    )
    assert counts["Waiting: the interviewer doubts the consent"] == 1
    assert counts["Sealed for another coordinator alone"] == 1
