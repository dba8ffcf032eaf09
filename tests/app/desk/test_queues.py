"""What waits at the desk, on the coordinator's screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.desk.queues.lines import Act
from dutyrehab_desktop.app.desk.queues.presenter import QueuesPresenter
from dutyrehab_desktop.app.desk.queues.view import QueuesView
from dutyrehab_desktop.app.shell.queues_place import connect_queues
from dutyrehab_desktop.workflows.queues import Queue, tick_off
from tests.helpers.desk_stories import REACHED, told
from tests.helpers.laptops import Laptop, Merger
from tests.helpers.on_screen import words

ONE, OTHER = "AAAAAAAA", "BBBBBBBB"
DONE = "Asked by telephone, all is well."


@pytest.fixture
def view(qtbot, look, desk, content, around, runner, messages, tmp_path):
    merger, laptop = Merger(desk, content, around), Laptop(1, tmp_path / "laptop")
    wishes = {"c_lawyers": "ask_first", "referral_want": "doctor", **REACHED}
    records = [told(content, around, ONE, **wishes), told(content, around, OTHER, **REACHED)]
    merger.take_in(laptop.bundle(records, sheets={ONE: "+7 700 000 00 09"}))
    view = QueuesView(look)
    qtbot.addWidget(view)
    presenter = QueuesPresenter(desk, content, around, runner, messages)
    connect_queues(view, presenter)
    view.counts = []
    presenter.counted.connect(view.counts.append)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    presenter.show()
    qtbot.waitUntil(lambda: not presenter.busy, timeout=20_000)
    return view


def press(view, queue, subject, act):
    view.buttons[f"{queue} {subject} {act}"].click()


def say(dialog, text):
    dialog.field.setText(text)
    dialog.button.click()


def test_every_queue_says_why_by_when_and_where_and_names_no_contact(view):
    seen = words(view)
    assert "Agreed calls: 2" in seen
    assert "Interview in November 2026" in seen
    assert "Wanted: A doctor." in seen
    assert "+7 700" not in seen
    assert "garden" not in seen
    assert view.counts[-1] == view.page.waiting
    places = []
    view.place_requested.connect(places.append)
    view.buttons["referral way"].click()
    view.buttons["double way"].click()
    assert places == ["handing", "doubles"]


def test_a_line_is_ticked_off_with_a_sentence_folded_away_and_taken_back(view, qtbot):
    before = view.page.waiting
    press(view, "call", ONE, Act.DONE)
    assert not view.dialog.button.isEnabled()
    say(view.dialog, DONE)
    assert view.page.waiting == before - 1
    assert DONE not in words(view)
    view.buttons["call fold"].click()
    assert f"Done in November 2026: {DONE}" in words(view)
    press(view, "call", ONE, Act.UNDO)
    assert view.page.waiting == before
    assert ("call", "", "fold") not in view.buttons


def test_an_answer_of_somebody_who_wants_to_be_asked_first(view, desk):
    press(view, "ask-first", f"{ONE}/c_lawyers", Act.YES)
    say(view.dialog, DONE)
    assert "Written down: yes, once." in words(view)
    assert desk.store.interviews.load(ONE).answer("c_lawyers").value == "yes"
    assert not any(card.queue == "ask-first" for card in view.page.cards)


def test_by_keyboard_alone_the_keyboard_goes_on_to_the_next_line(view, qtbot):
    view.activateWindow()
    button = view.buttons[f"call {ONE} {Act.DONE}"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClicks(view.dialog.field, DONE)
    QTest.keyClick(view.dialog.field, Qt.Key.Key_Return)
    assert view.dialog is None
    assert view.focusWidget() is view.buttons[f"call {OTHER} {Act.DONE}"]


def test_a_long_queue_is_shown_piece_by_piece(view, desk, around, qtbot):
    for number in range(45):
        tick_off(desk, Queue.CALL, f"CODE{number}", DONE, around)
    card = next(card for card in view.page.cards if card.queue == "call")
    many = tuple(card.lines[:1]) * 45
    page = type(view.page)((type(card)(*[*_values(card)[:3], many, *_values(card)[4:]]),))
    view.show_page(page)
    view.buttons["call more"].click()
    assert view.buttons["call more"].text() == "Show more: 5"


def _values(card):
    return [getattr(card, name) for name in card.__slots__]


@pytest.mark.parametrize("language", ["ru", "kk", "uz"])
def test_it_is_said_in_every_language(view, languages, language):
    english = set(words(view).splitlines())
    languages.switch(language)
    shared = english & set(words(view).splitlines())
    assert {line for line in shared if line.strip("AB ·")} == set()
