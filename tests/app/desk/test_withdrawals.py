"""Records that somebody took back, on the desk."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dutyrehab_desktop.app.desk.withdrawals.presenter import WithdrawalsPresenter
from dutyrehab_desktop.app.desk.withdrawals.view import WithdrawalsView
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.records.builders import ANSWER, after

ONE, OTHER = "AAAAAAAA", "BBBBBBB2"


@pytest.fixture
def view(qtbot, look, desk, around, messages, content, tmp_path):
    merger = Merger(desk, content, around)
    laptop = Laptop(1, tmp_path / "sticks")
    held = [form_of(content, code) for code in (ONE, OTHER)]
    told = [one.with_history(after(one.history, (ANSWER, "kz"))) for one in held]
    merger.take_in(laptop.bundle(told))
    merger.take_in(laptop.bundle(withdrawn=[ONE]))
    view = WithdrawalsView(look)
    qtbot.addWidget(view)
    presenter = WithdrawalsPresenter(desk, around, messages, view)
    view.presenter = presenter
    for said, hears in (
        (view.take_back_requested, presenter.take_back),
        (view.confirm_requested, presenter.confirm),
        (view.refuse_requested, presenter.refuse),
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


def words(view) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_what_waits_stands_first_with_its_day(view):
    assert view.page.waiting == 1
    assert "Deleted on 23 December 2026 at the latest" in words(view)
    assert set(view.buttons) == {ONE}


def test_it_is_deleted_only_after_a_second_question_whose_default_is_no(qtbot, view, desk):
    view.buttons[ONE][0].click()
    QTest.keyClick(view.ask, Qt.Key.Key_Return)
    assert view.page.waiting == 1
    view.buttons[ONE][0].click()
    with qtbot.waitSignal(view.presenter.changed):
        view.ask.ui.yesButton.click()
    assert view.page.waiting == 0
    assert "The next receipts tell the laptops" in words(view)
    assert desk.store.interviews.hidden() == ()
    assert desk.store.interviews.codes() == (OTHER,)


def test_it_is_refused_for_a_reason_by_the_keyboard(view, desk):
    view.buttons[ONE][1].click()
    dialog = view.dialog
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.field, "...")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert view.dialog is dialog, "nothing was said yet"
    assert "in a sentence" in words(dialog)
    QTest.keyClicks(dialog.field, " It was said on the phone")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert view.dialog is None
    assert desk.store.interviews.codes() == (ONE, OTHER)
    assert "Not taken back: ... It was said on the phone" in words(view)


def test_the_coordinator_hides_a_record_by_its_code(view, desk):
    view.ui.openButton.click()
    QTest.keyClicks(view.dialog.field, "12345678")
    QTest.keyClick(view.dialog.field, Qt.Key.Key_Return)
    assert "record code" in words(view.dialog)
    view.dialog.field.clear()
    QTest.keyClicks(view.dialog.field, OTHER.lower())
    QTest.keyClick(view.dialog.field, Qt.Key.Key_Return)
    assert desk.store.interviews.codes() == ()


def test_what_is_overdue_is_deleted_and_said(qtbot, view, desk, around):
    later = replace(around, today=lambda: around.today() + timedelta(days=31))
    presenter = WithdrawalsPresenter(desk, later, view.presenter._messages, view)
    presenter.shown.connect(view.show_page)
    presenter.show()
    assert f"they were deleted: {ONE}" in words(view)
    assert desk.store.interviews.hidden() == ()
