"""Records that somebody took back, on the desk."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.desk.withdrawals.presenter import WithdrawalsPresenter
from dutyrehab_desktop.app.desk.withdrawals.view import WithdrawalsView
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.words import tags_said
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.helpers.on_screen import words
from tests.helpers.word_lists import invented, said
from tests.records.builders import ANSWER, after

ONE, OTHER, THIRD = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7"


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
    presenter = WithdrawalsPresenter(desk, around, messages, view, invented(tmp_path / "words"))
    view.presenter, view.folder = presenter, tmp_path / "sticks"
    for asked, hears in (
        (view.take_back_requested, presenter.take_back),
        (view.proof_requested, presenter.take_back_by),
        (view.confirm_requested, presenter.confirm),
        (view.refuse_requested, presenter.refuse),
        (presenter.shown, view.show_page),
        (presenter.taken, view.close_dialog),
        (presenter.refused_words, view.refuse_dialog),
        (presenter.problem_changed, view.show_problem),
    ):
        asked.connect(hears)
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


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
    view.dialog.way.setFocus()
    QTest.keyClick(view.dialog.way, Qt.Key.Key_End)
    QTest.keyClicks(view.dialog.code, "12345678")
    QTest.keyClick(view.dialog.code, Qt.Key.Key_Return)
    assert "record code" in words(view.dialog)
    view.dialog.code.clear()
    QTest.keyClicks(view.dialog.code, OTHER.lower())
    QTest.keyClick(view.dialog.code, Qt.Key.Key_Return)
    assert desk.store.interviews.codes() == ()


@pytest.fixture
def known(desk, content, around, view, tmp_path):
    """One more record, whose person knows four words."""
    spoken = said("apple", "honey", "island", "pencil", language="en")
    (tag,) = tags_said(desk, spoken, view.presenter._lists, TaskControl())
    empty = form_of(content, THIRD)
    writes = [
        (Field(FieldKind.ANSWER, name), value)
        for name, value in (("sign_off", "agreed"), ("c_stats", "yes"))
    ]
    held = empty.with_history(after(empty.history, *writes)).with_tags([tag])
    Merger(desk, content, around).take_in(Laptop(2, tmp_path / "sticks").bundle([held]))
    return THIRD


def by_words(view, typed, *, what=""):
    view.ui.openButton.click()
    dialog = view.dialog
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.what.setCurrentIndex(dialog.what.findData(what))
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.words, typed)
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    return dialog


def test_four_words_on_the_telephone_delete_the_record_at_once(view, desk, known):
    by_words(view, "PENCIL, isla honey apple")
    assert view.dialog is None
    assert f"it is deleted: {known}" in words(view)
    assert known not in desk.store.interviews.codes()


def test_four_words_take_one_permission_back(view, desk, known):
    by_words(view, "pencil island honey apple", what="c_stats")
    assert f"a no: {known}" in words(view)
    assert desk.store.interviews.load(known).answer("c_stats").value == "no"


def test_a_word_that_is_in_no_list_is_asked_for_again(view, desk, known):
    dialog = by_words(view, "pencil island honey aple")
    assert view.dialog is dialog
    assert "Word 4 is not in the list" in words(dialog)
    assert QApplication.focusWidget() is dialog.words
    assert known in desk.store.interviews.codes()


def test_words_that_belong_to_nothing_here_wait_and_that_is_said(view, desk, known):
    by_words(view, "pencil island honey jacket")
    assert "No record here belongs to these words" in words(view)
    assert known in desk.store.interviews.codes()


def test_a_question_and_an_answer_are_words_too(view, desk, known):
    view.ui.openButton.click()
    dialog = view.dialog
    dialog.way.setCurrentIndex(1)
    assert dialog.question.isVisible()
    assert not dialog.words.isVisible()
    QTest.keyClicks(dialog.question, "Who am I?")
    QTest.keyClicks(dialog.answer, "Me")
    QTest.keyClick(dialog.answer, Qt.Key.Key_Return)
    assert "at least 8 letters" in words(dialog)


def test_a_laptop_that_takes_back_many_records_is_named_on_top(view, desk, content, around):
    assert view.page.alarms == ()
    codes = [f"{letter}AAAAAAA" for letter in "CDEFGH"]
    laptop = Laptop(3, view.folder)
    Merger(desk, content, around).take_in(laptop.bundle(withdrawn=codes))
    view.presenter.show()
    assert "Call before you decide" in words(view)
    assert f"{' '.join(laptop.words)} takes back records without proof: 6" in words(view)


def test_what_is_overdue_is_deleted_and_said(qtbot, view, desk, around):
    later = replace(around, today=lambda: around.today() + timedelta(days=31))
    presenter = WithdrawalsPresenter(desk, later, view.presenter._messages, view)
    presenter.shown.connect(view.show_page)
    presenter.show()
    assert f"they were deleted: {ONE}" in words(view)
    assert desk.store.interviews.hidden() == ()
