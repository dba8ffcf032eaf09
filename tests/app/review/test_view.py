"""The review screen by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.review.lines import AskPage, DonePage, ReadLine, ReadPage, ReadSection
from dutyrehab_desktop.app.review.view import ReviewView
from dutyrehab_desktop.app.widgets.option_line import OptionLine

LINES = tuple(ReadLine(n, f"Question {n}", f"Answer {n}", open=n == 1) for n in range(3))
READ = ReadPage("What I wrote down", "Read aloud.", (ReadSection("Chapter", "", LINES),), "Read")
ASK = AskPage(
    "Is it right?",
    "",
    "",
    tuple(
        OptionLine(name, key, key, name.title(), "") for name, key in (("yes", "1"), ("no", "2"))
    ),
)


@pytest.fixture
def view(qtbot, look):
    view = ReviewView(look)
    qtbot.addWidget(view)
    view.resize(1366, 700)
    view.show()
    qtbot.waitActive(view)
    return view


def test_the_keyboard_begins_at_the_first_line_and_not_at_the_button(view):
    view.show_read(READ)
    view.take_focus()
    assert QApplication.focusWidget().accessibleName() == "Change: Question 0"


def test_tab_walks_from_line_to_line_and_space_corrects(qtbot, view):
    view.show_read(READ)
    QApplication.processEvents()
    view.take_focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.correct_requested) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert asked.args == [1]


def test_digits_choose_and_alt_arrows_lead_on_and_back(qtbot, view):
    view.show_ask(ASK)
    with qtbot.waitSignal(view.option_pressed) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert asked.args == ["no"]
    alt = Qt.KeyboardModifier.AltModifier
    with qtbot.waitSignal(view.next_requested):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, alt)
    with qtbot.waitSignal(view.back_requested):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, alt)


def test_while_it_is_sealed_nothing_can_be_pressed(qtbot, view):
    view.show_ask(ASK)
    view.show_busy(True)
    assert not view.ui.nextButton.isEnabled()
    with qtbot.assertNotEmitted(view.option_pressed):
        QTest.keyClick(view, Qt.Key.Key_1)
    view.show_busy(False)
    assert view.ui.nextButton.isEnabled()


def test_leaving_asks_first_where_something_would_be_lost(qtbot, view):
    view.show_read(READ)
    view.show_stored(True)
    with qtbot.waitSignal(view.leave_requested):
        view.ui.leaveButton.click()
    view.show_stored(False)
    with qtbot.assertNotEmitted(view.leave_requested):
        view.ui.leaveButton.click()
    dialog = QApplication.activeModalWidget()
    with qtbot.waitSignal(view.leave_requested):
        dialog.ui.yesButton.click()


def test_at_the_end_only_one_way_is_left(view):
    view.show_done(DonePage("Sealed", "Only the coordinator.", "How are you?"))
    assert not view.ui.leaveButton.isVisible()
    assert not view.ui.backToInterviewButton.isVisible()
    assert not view.ui.backButton.isVisible()
    assert QApplication.focusWidget() is view.ui.nextButton


def test_enter_on_an_option_goes_on_and_chooses_nothing(qtbot, view):
    view.show_ask(ASK)
    with qtbot.assertNotEmitted(view.option_pressed), qtbot.waitSignal(view.next_requested):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_permissions_are_read_before_they_are_confirmed(qtbot, view):
    many = tuple(ReadLine(n, f"Question {n}", "Yes", open=False) for n in range(14))
    view.show_ask(replace(ASK, permissions=many))
    assert QApplication.focusWidget().accessibleName() == "Change: Question 0"
    row = view.options.rows[1]
    qtbot.waitUntil(lambda: row.visibleRegion().isEmpty())
    with qtbot.waitSignal(view.option_pressed):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect() == row.rect())


def test_after_a_correction_the_keyboard_is_on_the_corrected_line(qtbot, view):
    view.show_read(READ)
    QApplication.processEvents()
    view.take_focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    view.show_read(READ)
    view.take_focus()
    assert QApplication.focusWidget().accessibleName() == "Change: Question 1"
