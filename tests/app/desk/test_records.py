"""Every merged record on the desk: found, sorted, opened, and left again by the keyboard."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel

from dutyrehab_desktop.app.desk.records.lines import Column
from dutyrehab_desktop.app.desk.records.presenter import RecordsPresenter
from dutyrehab_desktop.app.desk.records.view import RecordsView
from dutyrehab_desktop.app.shell.records_place import join_records
from dutyrehab_desktop.workflows.record_list import PAGE
from dutyrehab_desktop.workflows.withdrawing import withdraw_at_desk
from tests.helpers.laptops import Laptop, Merger
from tests.helpers.on_screen import words
from tests.helpers.told_records import answered, joined, told

ONE, OTHER, THIRD, DRAFT = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7", "DDDDDDDD"
OWN = "Мен шынымды айттым."


def some(content):
    base = told(content, THIRD, "kk", own_words=OWN)
    changed = answered(answered(base, "c_lawyers", "yes"), "job_now", "no")
    return [
        told(content, ONE, delete_on="2027-03"),
        told(content, OTHER, country="uz"),
        joined(changed, answered(base, "job_now", "dk", device=1)),
        told(content, DRAFT, sign_off=None),
    ]


@pytest.fixture
def view(qtbot, look, desk, around, runner, messages, content, tmp_path):
    made = RecordsView(look)
    qtbot.addWidget(made)
    made.presenter = RecordsPresenter(desk, content, around, runner, messages)
    join_records(made, made.presenter)
    made.take_in = lambda *held: Merger(desk, content, around).take_in(
        Laptop(1, tmp_path / "sticks").bundle(held)
    )
    made.resize(1100, 700)
    made.show()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def filled(qtbot, view, content):
    view.take_in(*some(content))
    read(qtbot, view)
    view.take_focus()
    return view


def read(qtbot, view):
    view.presenter.show()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)


def codes(view):
    return list(view.table.records.codes)


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def look_for(qtbot, view, text):
    view.field.setFocus()
    view.field.setText(text)
    with qtbot.waitSignal(view.typed, timeout=5_000):
        pass


def test_an_empty_desk_says_where_records_come_from(qtbot, view):
    read(qtbot, view)
    assert "They come with the bundles of the laptops." in words(view)
    assert view.table.isHidden()
    view.take_focus()
    assert view.field.hasFocus()


def test_the_list_says_what_waits_and_a_screen_reader_hears_whole_words(filled):
    assert codes(filled) == [ONE, OTHER, THIRD, DRAFT]
    model = filled.table.records
    row = [model.index(2, column).data() for column in range(len(Column))]
    assert row[:4] == [THIRD, "10.2026", "Kazakhstan · ҚАЗ", "4 of 8"]
    assert row[Column.WAITING] == "conflicts: 1 · doubles: 1"
    spoken = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"Record: {THIRD}, Begun: October 2026, Country, language: Kazakhstan")
    assert model.index(3, Column.FLAGS).data() == "not signed off"
    assert "Records: 4" in words(filled)


def test_words_are_looked_for_while_they_are_typed_and_escape_takes_them_away(qtbot, filled):
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert filled.field.hasFocus()
    look_for(qtbot, filled, "шыным")
    assert codes(filled) == [THIRD]
    assert "Records: 1 of 4" in words(filled)
    look_for(qtbot, filled, "zebrasimon")
    assert "No record has all of this." in words(filled)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(codes(filled)) == 4)
    press(Qt.Key.Key_Return)
    assert filled.table.hasFocus()


def test_the_key_to_search_lies_where_it_lies_under_every_layout(filled):
    filled.open_requested.emit(ONE)
    russian = QKeyEvent(
        QKeyEvent.Type.KeyPress, 0x0410, Qt.KeyboardModifier.ControlModifier, 41, 0, 0, ""
    )
    QApplication.sendEvent(QApplication.focusWidget(), russian)
    assert filled.field.hasFocus()
    assert filled.stack.currentIndex() == 0


def test_a_head_sorts_and_the_same_head_turns_it_round(filled):
    head = filled.table.horizontalHeader()
    head.sectionClicked.emit(Column.DUE)
    assert codes(filled)[0] == ONE
    assert filled.orders.currentData() == "due"
    head.sectionClicked.emit(Column.DUE)
    assert codes(filled)[-1] == ONE
    assert filled.turn_button.text() == "Descending"
    head.sectionClicked.emit(Column.FLAGS)
    assert filled.orders.currentData() == "due"


def test_boxes_narrow_the_list_and_one_button_shows_all_again(filled):
    filled.filter_button.click()
    boxes = filled.filters.boxes
    boxes["country"].setCurrentIndex(boxes["country"].findData("uz"))
    assert codes(filled) == [OTHER]
    assert filled.filter_button.text() == "Filters: 1"
    filled.filters.clear_button.click()
    for name, value, found in (
        ("state", "unsigned", [DRAFT]),
        ("state", "countable", [ONE, OTHER, THIRD]),
        ("waiting", "conflicts", [THIRD]),
        ("waiting", "doubles", [ONE, THIRD]),
        ("permission", "c_lawyers", [THIRD]),
        ("flag", "unsigned", [DRAFT]),
        ("finding", "kz-conviction-stands", [ONE, THIRD]),
        ("language", "kk", [THIRD]),
    ):
        boxes[name].setCurrentIndex(boxes[name].findData(value))
        assert codes(filled) == found, (name, value)
        filled.filters.clear_button.click()
    assert len(codes(filled)) == 4
    assert filled.filters.chosen == {}


def test_the_records_behind_a_number_stand_alone_until_all_are_wanted(filled):
    filled.presenter.show_only({ONE, THIRD})
    assert codes(filled) == [ONE, THIRD]
    assert "Only the records behind one number of a table." in words(filled)
    filled.all_button.click()
    assert len(codes(filled)) == 4
    assert filled.only_label.isHidden()


def test_a_record_is_opened_read_and_left_by_the_keyboard_alone(qtbot, filled):
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    shown = words(filled)
    assert THIRD in shown
    assert "Changed. Before: No (October 2026)" in shown
    assert "Answers that differ between laptops: 1" in shown
    assert "The verdict has not been cancelled" in shown
    assert OWN not in shown
    assert filled.sheet.area.hasFocus()
    filled.sheet.history_button.setFocus()
    press(Qt.Key.Key_Return)
    assert OWN in words(filled)
    assert filled.sheet.changed_box.hasFocus()
    press(Qt.Key.Key_Space)
    shown = words(filled)
    assert OWN not in shown
    assert "Don't know, or can't remember" in shown
    assert "waits for a choice" in shown
    press(Qt.Key.Key_Escape)
    assert filled.table.hasFocus()
    assert filled.table.code == THIRD
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert OWN not in "".join(label.text() for label in filled.findChildren(QLabel))


def test_two_versions_stand_in_columns_with_the_laptop_above_each(filled):
    filled.open_requested.emit(THIRD)
    filled.history_requested.emit(True)
    shown = words(filled)
    assert shown.index("aaaaaa") < shown.index("bbbbbb")
    assert "November 2026 · replaced" not in shown
    assert "October 2026 · replaced" in shown


def test_the_page_leads_to_the_other_record_and_to_the_conflicts(qtbot, filled):
    filled.open_requested.emit(THIRD)
    with qtbot.waitSignal(filled.place_requested) as heard:
        filled.sheet.ways["conflicts"].click()
    assert heard.args == ["conflicts"]
    filled.sheet.ways[f"record:{ONE}"].click()
    assert filled.sheet.code_label.text() == ONE


def test_a_record_that_nobody_signed_is_not_read(filled):
    filled.open_requested.emit(DRAFT)
    shown = words(filled)
    assert "Not read here" in shown
    assert "verdict" not in shown
    assert filled.sheet.history_button is None


def test_a_record_that_is_taken_back_meanwhile_cannot_be_opened(filled, desk, around):
    withdraw_at_desk(desk, THIRD, around)
    filled.open_requested.emit(THIRD)
    assert filled.problem.isVisible()
    assert filled.stack.currentIndex() == 0


def test_nothing_is_copied_out_of_the_list(filled):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"


def test_the_list_is_fetched_by_the_page(qtbot, view, content, desk):
    base = told(content, ONE)
    many = [
        base.__class__(f"{letter}{other}AAAAAA", *base.pinned[:2], "ru", base.history)
        for letter in "ABCDEFGHIJKL"
        for other in "ABCDEFGHIJ"
    ]
    desk.store.merging.add(*many)
    QAbstractItemModelTester(
        view.table.records, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    read(qtbot, view)
    assert view.table.records.rowCount() == PAGE
    view.table.setFocus()
    press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.table.records.rowCount() == len(many))
    assert codes(view) == sorted(one.code for one in many)
    view.table.scrollToBottom()
    assert view.table.records.rowCount() == len(many)


def test_reading_that_was_stopped_says_what_is_missing_and_goes_on(qtbot, view, content):
    view.take_in(*some(content))
    view.presenter.busy_changed.connect(lambda busy: view.presenter.stop() if busy else None)
    read(qtbot, view)
    assert codes(view) == []
    assert "Not read yet, or changed since: 4." in words(view)
    view.presenter.busy_changed.disconnect()
    view.presenter.busy_changed.connect(view.presenter._on_busy_changed)
    view.read_button.click()
    qtbot.waitUntil(lambda: len(codes(view)) == 4, timeout=20_000)
    assert view.left_label.isHidden()


@pytest.mark.parametrize("language", ["ru", "kk", "uz", "uz-Cyrl"])
def test_it_speaks_the_window_s_language_also_while_a_record_is_open(filled, languages, language):
    filled.open_requested.emit(THIRD)
    filled.history_requested.emit(False)
    before = words(filled)
    languages.switch(language)
    QApplication.sendPostedEvents()
    shown = words(filled)
    assert "Waiting for you" not in shown
    assert "Consent" not in shown
    assert OWN in before
    assert THIRD in shown
