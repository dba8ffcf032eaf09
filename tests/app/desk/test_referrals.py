"""The coordinator's referral list on the screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dutyrehab_desktop.app.desk.referrals.presenter import ReferralsPresenter
from dutyrehab_desktop.app.desk.referrals.view import ReferralsView
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.parcels import receive
from dutyrehab_desktop.workflows.projects import change_project, in_order, project_of
from dutyrehab_desktop.workflows.referral_sheets import read_referrals, write_referrals
from dutyrehab_desktop.workflows.registering import register, write_own_card
from tests.helpers.enrolled import enrol
from tests.helpers.vaults import HELPERS


@pytest.fixture
def view(qtbot, look, desk, around, runner, messages):
    view = ReferralsView(look)
    qtbot.addWidget(view)
    presenter = ReferralsPresenter(desk, around, runner, messages, view)
    view.presenter = presenter
    for told, hears in (
        (view.form_requested, presenter.open_form),
        (view.line_filled, presenter.take),
        (view.removal_requested, presenter.remove),
        (view.checked, presenter.note_checked),
        (view.undo_requested, presenter.undo),
        (view.words_said, presenter.say),
        (view.hiding_said, presenter.hide_by),
        (view.sheet_chosen, presenter.bring_in),
        (view.sheet_wanted, presenter.write_sheet),
        (view.publish_requested, presenter.publish),
        (presenter.shown, view.show_page),
        (presenter.form_opened, view.open_form),
        (presenter.line_taken, view.close_form),
        (presenter.refused_line, view.refuse_line),
        (presenter.problem_changed, view.show_problem),
        (presenter.busy_changed, view.show_busy),
    ):
        told.connect(hears)
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


@pytest.fixture
def filled(view, desk):
    change_project(desk, referrals=HELPERS)
    view.presenter.show()
    return view


def words(view) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_an_empty_list_says_what_it_stops(view):
    assert "Nobody is on the list" in view.page.state
    assert not view.buttons["seal"].isEnabled()
    assert view.rows == []


def test_somebody_is_added_by_the_keyboard(qtbot, view, desk):
    view.ui.openButton.click()
    dialog = view.dialog
    QTest.keyClicks(dialog.city, "Almaty")
    dialog.kind.setCurrentIndex(dialog.kind.findData("psychologist"))
    QTest.keyClicks(dialog.who, "An invented helper")
    QTest.keyClicks(dialog.reach, "  +7 700   1 ")
    dialog.languages["kk"].click()
    assert dialog.checked_on.text() == "2026-11-23", "today is proposed"
    QTest.keyClick(dialog.reach, Qt.Key.Key_Return)
    (line,) = project_of(desk).referrals
    assert (line.city, line.reach, line.languages) == ("Almaty", "+7 700 1", ("kk",))
    assert view.dialog is None
    assert "Laptops can hold full interviews" in view.page.state
    assert view.rows[0].accessibleName() == "Psychologist: An invented helper"


def test_a_line_with_something_missing_is_not_taken_and_nothing_typed_is_lost(view, desk):
    view.ui.openButton.click()
    dialog = view.dialog
    QTest.keyClicks(dialog.city, "Almaty")
    dialog.save_button.click()
    assert view.dialog is dialog
    assert dialog._problem.text().startswith("Something here is missing")
    assert dialog.city.text() == "Almaty"
    dialog.reject()
    assert project_of(desk).referrals == ()


def test_a_line_is_changed_taken_out_and_brought_back(filled, desk):
    filled.rows[0].button.click()
    dialog = filled.dialog
    assert (dialog.city.text(), dialog.kind.currentData()) == ("Almaty", "psychologist")
    dialog.who.setText("Another name")
    dialog.save_button.click()
    assert project_of(desk).referrals[0].who == "Another name"
    filled.rows[1].button.click()
    filled.dialog.remove_button.click()
    assert [line.city for line in project_of(desk).referrals] == ["Almaty"]
    assert filled.page.told == "Taken out: An invented lawyer"
    filled.buttons["undo"].click()
    assert [line.city for line in project_of(desk).referrals] == ["Almaty", "Tashkent"]
    assert "undo" not in filled.buttons


def test_a_line_that_is_due_is_noted_as_still_right(filled, desk):
    assert any(word.startswith("To be checked · ") for word in words(filled))
    filled.rows[1].second_pressed.emit("1")
    assert project_of(desk).referrals[1].checked_on == "2026-11-23"
    assert not any(word.startswith("To be checked") for word in words(filled))


def test_own_words_are_kept_and_what_is_being_typed_outlives_other_changes(filled, desk):
    filled.texts["ru"].setPlainText("Мы слушаем.")
    filled.rows[1].second_pressed.emit("1")
    assert filled.texts["ru"].toPlainText() == "Мы слушаем."
    filled.emergency.setText("+7 9")
    filled.buttons["words"].click()
    project = project_of(desk)
    assert (project.organisation.ru, project.emergency) == ("Мы слушаем.", "+7 9")


def test_a_sheet_takes_the_place_of_the_list_and_can_be_taken_back(qtbot, filled, desk, tmp_path):
    write_referrals(HELPERS[:1], tmp_path / "list.xlsx", "en")
    with qtbot.waitSignal(filled.presenter.shown):
        filled.sheet_chosen.emit(tmp_path / "list.xlsx")
    qtbot.waitUntil(lambda: len(project_of(desk).referrals) == 1)
    assert filled.page.told == "The sheet is the list now. Lines: 1."
    filled.buttons["undo"].click()
    assert project_of(desk).referrals == in_order(HELPERS)


def test_a_broken_sheet_changes_nothing_and_says_where_it_is_broken(qtbot, filled, desk, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("city,kind,who,reach\nAlmaty,wizard,W,here\n", "utf-8")
    filled.sheet_chosen.emit(path)
    qtbot.waitUntil(lambda: bool(filled.page.findings))
    assert filled.page.findings == (
        "Sheet referrals, row 2, column kind: “wizard” is not allowed here.",
    )
    assert project_of(desk).referrals == in_order(HELPERS)


def test_the_list_is_written_as_a_sheet(qtbot, filled, tmp_path):
    filled.sheet_wanted.emit(tmp_path / "out.xlsx")
    qtbot.waitUntil(lambda: filled.page.told.startswith("Written: "))
    assert read_referrals(tmp_path / "out.xlsx") == in_order(HELPERS)


def test_it_is_sealed_for_the_laptops_and_taken_in_there(
    qtbot, filled, desk, field, content, around, tmp_path: Path
):
    assert not filled.buttons["seal"].isEnabled(), "nobody to seal for"
    card = make_card(desk, {"en": "Example"}, tmp_path / "card")
    enrol(field, tmp_path / "card", card)
    register(desk, tmp_path / "own", write_own_card(field, tmp_path / "own"), around)
    filled.presenter.show()
    assert filled.buttons["seal"].isEnabled()
    filled.publish_requested.emit(tmp_path / "parcels")
    qtbot.waitUntil(lambda: filled.page.told.startswith("Carry the parcel "))
    (parcel,) = (tmp_path / "parcels").iterdir()
    receive(field, parcel, content)
    assert project_of(field).referrals == in_order(HELPERS)


def test_times_and_the_page_that_hides_the_window_are_kept(view, desk):
    boxes = view.hiding.minutes
    assert [boxes[name].currentText() for name in boxes] == ["3 min", "15 min", "3 min"]
    boxes["in_interview"].setCurrentIndex(boxes["in_interview"].findData(25))
    view.hiding.texts["ru"].setPlainText("  Рассада \n\nПомидоры в марте\n")
    view.hiding.keep.click()
    project = project_of(desk)
    assert project.idle.model_dump() == {"curtain": 3, "in_interview": 25, "elsewhere": 3}
    assert project.cover.ru == "Рассада\n\nПомидоры в марте"
    assert view.page.told.startswith("Kept.")


def test_a_page_with_too_many_lines_is_refused_and_stays_in_its_field(view, desk):
    view.hiding.texts["en"].setPlainText("\n".join("abcdefghijkl"))
    view.hiding.keep.click()
    assert project_of(desk).version == 0
    view.presenter.show()
    assert view.hiding.texts["en"].toPlainText().endswith("l")


def test_what_is_being_set_stays_while_the_list_changes(view):
    view.hiding.texts["en"].setPlainText("Seedlings")
    box = view.hiding.minutes["elsewhere"]
    box.setCurrentIndex(box.findData(7))
    view.presenter.show()
    assert view.hiding.texts["en"].toPlainText() == "Seedlings"
    assert view.hiding.minutes["elsewhere"].currentData() == 7
