"""Records that may be one person's, on the desk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.desk.doubles.presenter import DoublesPresenter
from dutyrehab_desktop.app.desk.doubles.view import DoublesView
from dutyrehab_desktop.workflows.doubles import people
from tests.helpers.laptops import Laptop, Merger
from tests.helpers.on_screen import words
from tests.workflows.test_doubles import ONE, OTHER, told


@pytest.fixture
def view(qtbot, look, desk, around, runner, messages, content, tmp_path):
    merger = Merger(desk, content, around)
    held = [told(content, code) for code in (ONE, OTHER)]
    merger.take_in(Laptop(1, tmp_path / "sticks").bundle(held))
    view = DoublesView(look)
    qtbot.addWidget(view)
    presenter = DoublesPresenter(desk, content, around, runner, messages, view)
    view.presenter = presenter
    for said, hears in (
        (view.compare_requested, presenter.compare),
        (view.names_requested, presenter.compare_names),
        (view.judged, presenter.judge),
        (presenter.shown, view.show_page),
        (presenter.judged, view.close_dialog),
        (presenter.refused_words, view.refuse_dialog),
        (presenter.problem_changed, view.show_problem),
        (presenter.busy_changed, view.show_busy),
    ):
        said.connect(hears)
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


def compare(qtbot, view) -> None:
    view.ui.openButton.click()
    qtbot.waitUntil(lambda: view.page.looked and not view.presenter.busy, timeout=20_000)


def test_two_records_stand_side_by_side_with_their_facts(qtbot, view):
    assert view.page.cards == ()
    compare(qtbot, view)
    shown = words(view)
    assert f"{ONE} – {OTHER}" in shown
    assert "Probably the same person" in shown
    assert "March 2017 – March 2020" in shown
    assert "Records: 2. Persons: 2." in shown
    assert view.page.waiting == 1


def test_a_pair_is_judged_by_the_keyboard_with_a_reason(qtbot, view, desk):
    compare(qtbot, view)
    view.buttons[ONE, OTHER]["same"].click()
    QTest.keyClicks(view.dialog.field, "...")
    QTest.keyClick(view.dialog.field, Qt.Key.Key_Return)
    assert "in a sentence" in words(view.dialog)
    QTest.keyClicks(view.dialog.field, " They said so")
    QTest.keyClick(view.dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.page.waiting == 0 and not view.presenter.busy, timeout=20_000)
    assert view.dialog is None
    assert len(people(desk)) == 1
    shown = words(view)
    assert "Judged: the same person · ... They said so" in shown
    assert "Persons: 1." in shown


def test_names_are_compared_by_the_second_button_alone(qtbot, view, desk):
    compare(qtbot, view)
    assert desk.store.identity.openings(ONE) == ()
    view.ui.secondButton.click()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)
    assert desk.store.identity.openings(ONE) == (), "nobody allowed it"
