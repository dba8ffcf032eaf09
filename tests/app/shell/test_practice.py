"""The way of a new researcher by keys alone: practise, look back, enrol, begin."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.home.view import HomeView
from dutyrehab_desktop.app.interview.view import InterviewView
from dutyrehab_desktop.app.shell.field_rooms import FieldRooms
from dutyrehab_desktop.app.unlock.view import UnlockView
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.app.shell.tour import Tour
from tests.helpers.answers import tell, whole_story
from tests.helpers.vaults import make_vault, open_vault
from tests.workflows.test_practising import bytes_on_disk


@pytest.fixture
def tour(qtbot: QtBot, tmp_path: Path, content, look, languages) -> Iterator[Tour]:  # type: ignore[no-untyped-def]
    make_vault(tmp_path / "field", Role.FIELD).lock()
    around = Surroundings(lambda: date(2026, 11, 23), random_bytes)
    made = Tour(tmp_path, content, around, look, languages)
    made.window.show()
    made.program.start()
    made.open("field", lambda done: qtbot.waitUntil(done, timeout=30_000))
    qtbot.waitActive(made.window)
    yield made
    made.close()


def rooms_of(tour: Tour) -> FieldRooms:
    rooms = tour.program._rooms
    assert isinstance(rooms, FieldRooms)
    return rooms


def screen(tour: Tour) -> object:
    return tour.window.ui.screenStack.currentWidget()


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def practise(tour: Tour) -> FieldRooms:
    """The first step has the keyboard when a new vault is opened: Enter begins the practice."""
    assert isinstance(screen(tour), HomeView)
    press(Qt.Key.Key_Return)
    assert isinstance(screen(tour), InterviewView)
    return rooms_of(tour)


def test_practice_says_over_every_screen_that_it_is_practice(tour: Tour) -> None:
    rooms = practise(tour)
    ui = tour.window.ui
    assert ui.practiceFrame.isVisible()
    assert "before the evening" in ui.saidLabel.text()
    rooms._on_review_requested()
    assert ui.practiceFrame.isVisible()
    assert "in 2014" in ui.saidLabel.text()
    rooms._on_leave_review()
    assert "before the evening" in ui.saidLabel.text()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    assert "before the evening" not in ui.saidLabel.text()
    assert "memory" in rooms._interview.view.save_pill.words  # type: ignore[union-attr]


def test_practice_to_the_end_is_noted_and_nothing_is_kept(
    tour: Tour, tmp_path: Path, qtbot: QtBot
) -> None:
    rooms = practise(tour)
    tell(rooms._session, whole_story())  # type: ignore[arg-type]
    rooms._on_review_requested()
    presenter, view = rooms._review  # type: ignore[misc]
    for _ in range(30):
        if presenter.stage == "done":
            break
        if presenter.stage == "words":
            presenter.words.want_none()
        view.next_requested.emit()
    assert presenter.stage == "done"
    view.next_requested.emit()
    assert isinstance(screen(tour), HomeView)
    assert not tour.window.ui.practiceFrame.isVisible()
    steps = screen(tour).steps  # type: ignore[attr-defined]
    assert steps.buttons[0].text() == "Enrol…"
    tour.program.lock()
    with open_vault(tmp_path / "field") as vault:
        assert vault.store.lines() == ()


def test_locking_forgets_the_practice_without_a_word_about_loss(tour: Tour, tmp_path: Path) -> None:
    before = bytes_on_disk(tmp_path).keys()
    practise(tour)
    tour.program.lock()
    assert isinstance(screen(tour), UnlockView)
    assert not tour.window.ui.practiceFrame.isVisible()
    assert not tour.program._unlock.ui.problemFrame.isVisible()
    assert bytes_on_disk(tmp_path).keys() <= before


def test_the_steps_can_be_hidden(tour: Tour, tmp_path: Path) -> None:
    home = screen(tour)
    assert isinstance(home, HomeView)
    home.steps.buttons[-1].click()
    assert not home.steps.isVisible()
    assert home.ui.practiseButton.isVisible()
