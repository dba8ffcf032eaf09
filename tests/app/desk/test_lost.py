"""The page of a lost laptop, on the coordinator's screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.desk.lost.presenter import LostPresenter
from dutyrehab_desktop.app.desk.lost.view import LostView
from dutyrehab_desktop.app.shell.lost_place import connect_page
from dutyrehab_desktop.workflows.registering import known_laptops
from tests.helpers.desk_stories import REACHED, told
from tests.helpers.laptops import Laptop, Merger
from tests.helpers.on_screen import words

CALM, CALLED = "AAAAAAAA", "BBBBBBBB"
SAID = "Called as agreed, she knows."


@pytest.fixture
def laptop(desk, content, around, tmp_path):
    laptop = Laptop(1, tmp_path / "laptop")
    records = [told(content, around, CALM), told(content, around, CALLED, **REACHED)]
    Merger(desk, content, around).take_in(
        laptop.bundle(records, sheets={CALLED: "+7 700 000 00 09"})
    )
    return laptop


@pytest.fixture
def view(qtbot, look, desk, content, around, messages, laptop):
    view = LostView(look)
    qtbot.addWidget(view)
    presenter = LostPresenter(desk, content, around, messages, view)
    view.presenter, view.left = presenter, []
    connect_page(view, presenter)
    view.back_requested.connect(lambda: view.left.append("back"))
    presenter.found.connect(lambda: view.left.append("found"))
    view.resize(1000, 700)
    view.show()
    presenter.show_laptop(laptop.device)
    return view


def lose(view):
    view.dialog.options["open"].click()
    view.dialog.button.click()


def say(view, text):
    view.dialog.field.setText(text)
    view.dialog.button.click()


def test_it_is_asked_first_how_the_laptop_was(view, laptop):
    assert not view.dialog.button.isEnabled()
    assert view.page.people == ()
    lose(view)
    assert view.dialog is None
    seen = words(view)
    assert " ".join(laptop.words) in seen
    assert "It was open" in seen
    assert "What is not known here" in seen
    assert "Its keys are still believed" in seen


def test_whoever_cancels_goes_back_and_nothing_is_noted(view, desk):
    view.dialog.reject()
    assert view.left == ["back"]
    assert desk.store.desk.lost() == ()


def test_a_contact_is_opened_on_a_press_for_a_purpose_and_shown_once(view, desk):
    lose(view)
    assert [line.code for line in view.page.people] == [CALLED, CALM]
    assert f"open {CALM}" not in view.buttons
    assert "+7 700" not in words(view)
    view.buttons[f"open {CALLED}"].click()
    say(view, "To warn the person: a laptop was lost")
    assert "+7 700 000 00 09" in words(view.reach)
    view.reach.button.click()
    assert view.reach is None
    assert len(desk.store.identity.openings(CALLED)) == 1
    assert f"How to reach {CALLED} was opened" in words(view)


def test_people_are_ticked_off_and_keys_revoked_after_a_second_question(view, desk, laptop):
    lose(view)
    view.buttons[f"warned {CALLED}"].click()
    say(view, SAID)
    assert view.page.to_warn == 1
    assert f"Warned in November 2026: {SAID}" in words(view)
    view.buttons[f"back {CALLED}"].click()
    assert view.page.to_warn == 2
    view.buttons["revoke"].click()
    view.ask.reject()
    assert known_laptops(desk)[0].revoked == ""
    view.buttons["revoke"].click()
    view.ask.ui.yesButton.click()
    assert known_laptops(desk)[0].revoked == "2026-11"
    assert "revoke" not in view.buttons
    view.buttons["note"].click()
    say(view, "The police wrote a paper.")
    assert "The police wrote a paper." in words(view)
    view.buttons["found"].click()
    say(view, "It lay under the seat.")
    assert view.left == ["found"]


@pytest.mark.parametrize("language", ["ru", "kk", "uz"])
def test_it_is_said_in_every_language(view, languages, language):
    lose(view)
    english = {line for line in words(view).splitlines() if " " in line}
    languages.switch(language)
    shared = english & set(words(view).splitlines())
    assert {line for line in shared if line != view.page.words} == set()


def test_by_keyboard_alone_the_keyboard_goes_on_to_what_comes_next(view, qtbot):
    lose(view)
    view.activateWindow()
    button = view.buttons[f"warned {CALLED}"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClicks(view.dialog.field, SAID)
    QTest.keyClick(view.dialog.field, Qt.Key.Key_Return)
    assert view.dialog is None
    assert view.focusWidget() is view.buttons[f"warned {CALM}"]
