"""Leaving an interview, and the end of its day, on the whole window and a real vault."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.dialogs import AskDialog, KeepDialog
from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.home.view import HomeView
from dutyrehab_desktop.app.interview.view import InterviewView
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.app.shell.tour import Tour
from tests.helpers.answers import CONSENT, OPENING, give, tell
from tests.helpers.enrolled import enrol
from tests.helpers.vaults import make_vault


class Calendar:
    """A day that a test moves."""

    def __init__(self) -> None:
        self.today = date(2026, 11, 23)

    def __call__(self) -> date:
        return self.today

    def go_on(self, days: int = 1) -> None:
        self.today += timedelta(days=days)


@pytest.fixture
def calendar() -> Calendar:
    """The day on which everything begins."""
    return Calendar()


@pytest.fixture
def tour(
    qtbot: QtBot,
    tmp_path: Path,
    content: Content,
    look: Look,
    languages: Languages,
    calendar: Calendar,
) -> Iterator[Tour]:
    """The whole program on the vault of an enrolled laptop."""
    with make_vault(tmp_path / "desk", Role.COORDINATOR) as desk:
        words = make_card(desk, {"en": "An invented organisation"}, tmp_path / "card")
    with make_vault(tmp_path / "field", Role.FIELD) as field:
        enrol(field, tmp_path / "card", words)
    made = Tour(tmp_path, content, Surroundings(calendar, random_bytes), look, languages)
    qtbot.addWidget(made.window)
    made.program.start()
    unlock(qtbot, made)
    yield made
    made.close()


def unlock(qtbot: QtBot, tour: Tour) -> None:
    tour.open("field", qtbot.waitUntil)
    tour.window.show()


def screen(tour: Tour) -> object:
    return tour.window.ui.screenStack.currentWidget()


def held(tour: Tour, **more: str) -> tuple[InterviewSession, InterviewView]:
    tour.program._rooms._on_begin_requested("ru", "en", False)
    session = tour.program._rooms._session
    tell(session, {**OPENING, **CONSENT, **more})
    return session, screen(tour)


def states(tour: Tour) -> dict[str, InterviewState]:
    return {line.code: line.state for line in tour.program._vault.store.lines()}


def asked(tour: Tour, kind: type[AskDialog] = KeepDialog) -> AskDialog:
    found = [one for one in tour.window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def told(tour: Tour) -> str:
    return screen(tour)._rows[0].accessibleDescription()


def stop(view: InterviewView) -> None:
    view.pause_requested.emit()
    view.pause.stop_button.click()


def test_who_stops_is_asked_in_their_own_language_whether_it_is_kept(tour: Tour) -> None:
    session, view = held(tour)
    stop(view)
    assert states(tour) == {session.code: InterviewState.STOPPED}
    words = asked(tour).ui.textLabel.text()
    assert words.startswith("Мы можем на этом остановиться.")
    assert "We can stop here." in words
    assert "Without an answer it is deleted tonight." in words
    asked(tour).ui.yesButton.click()
    assert states(tour) == {session.code: InterviewState.PAUSED}
    assert "Open until midnight, then sealed unsigned." in told(tour)


def test_enter_neither_keeps_nor_deletes_but_leads_back(tour: Tour) -> None:
    session, view = held(tour)
    stop(view)
    QTest.keyClick(asked(tour), Qt.Key.Key_Return)
    assert screen(tour) is view
    assert states(tour) == {session.code: InterviewState.PAUSED}, "the talk goes on"


def test_what_the_person_wants_gone_is_gone_at_once(tour: Tour) -> None:
    _, view = held(tour)
    stop(view)
    asked(tour).delete_button.click()
    assert isinstance(screen(tour), HomeView)
    assert states(tour) == {}


def test_silence_until_the_end_of_the_day_deletes_and_that_is_said(
    qtbot: QtBot, tour: Tour, calendar: Calendar
) -> None:
    session, view = held(tour)
    stop(view)
    tour.program.lock()
    unlock(qtbot, tour)
    assert "Stopped" in told(tour)
    assert "Deleted at the end of today." in told(tour)
    tour.program.lock()
    calendar.go_on()
    unlock(qtbot, tour)
    assert states(tour) == {}
    home = screen(tour)
    assert home.told.words == f"Deleted at the end of the day, as was said: {session.code}."
    home.told.button.click()
    assert home.told.isHidden()
    tour.program._rooms.start()
    assert home.told.isHidden()


def test_a_stopped_interview_that_is_opened_again_goes_on(qtbot: QtBot, tour: Tour) -> None:
    session, view = held(tour)
    stop(view)
    tour.program.lock()
    unlock(qtbot, tour)
    screen(tour)._rows[0].button.click()
    assert states(tour) == {session.code: InterviewState.PAUSED}


def test_closed_for_now_it_is_sealed_unsigned_when_the_day_is_over(
    qtbot: QtBot, tour: Tour, calendar: Calendar
) -> None:
    session, view = held(tour)
    view.close_requested.emit()
    assert states(tour) == {session.code: InterviewState.PAUSED}
    calendar.go_on()
    tour.program._rooms._on_minute()
    assert states(tour) == {session.code: InterviewState.SEALED}
    assert session.code in screen(tour).told.words


def test_midnight_touches_nothing_that_is_on_screen(tour: Tour, calendar: Calendar) -> None:
    session, view = held(tour)
    calendar.go_on()
    tour.program._rooms._on_minute()
    assert screen(tour) is view
    give(session, own_words="It was past midnight.")
    view.close_requested.emit()
    assert states(tour) == {session.code: InterviewState.PAUSED}, "it was held on this day too"
    calendar.go_on()
    tour.program._rooms._on_minute()
    assert states(tour) == {session.code: InterviewState.SEALED}


def test_locked_after_midnight_the_day_before_is_done(
    qtbot: QtBot, tour: Tour, calendar: Calendar
) -> None:
    session, _ = held(tour)
    calendar.go_on()
    vault = tour.program._vault
    ended = []
    lock = vault.lock
    vault.lock = lambda: (ended.append(vault.store.lines()[0].state), lock())
    tour.program.lock()
    assert ended == [InterviewState.SEALED]
    unlock(qtbot, tour)
    assert session.code in screen(tour).told.words


def test_without_the_coordinators_permission_closing_says_what_it_means(tour: Tour) -> None:
    session, view = held(tour, c_coordinator="no")
    view.close_requested.emit()
    dialog = asked(tour, AskDialog)
    assert "deleted at the end of today" in dialog.ui.titleLabel.text()
    dialog.ui.noButton.click()
    assert screen(tour) is view
    view.close_requested.emit()
    asked(tour, AskDialog).ui.yesButton.click()
    assert "Not for the coordinator" in told(tour)
    assert "Deleted at the end of today." in told(tour)
    assert session.code in states(tour)


def test_an_interrupted_interview_may_be_kept_as_a_paused_one(qtbot: QtBot, tour: Tour) -> None:
    session, view = held(tour)
    view.close_requested.emit()
    tour.program._vault.store.interviews.hold(session.code)
    tour.program._rooms.start()
    assert told(tour).startswith("Interrupted")
    screen(tour).keep_requested.emit(session.code)
    assert "Interrupted" not in told(tour)
    assert "Paused" in told(tour)


def test_after_a_leap_of_the_calendar_the_first_screen_asks_twice_before_it_deletes(
    qtbot: QtBot, tour: Tour, calendar: Calendar
) -> None:
    session, _ = held(tour, c_coordinator="no")
    tour.program.lock()
    calendar.go_on(60)
    unlock(qtbot, tour)
    home = screen(tour)
    assert "22 January 2027" in home.doubted.words
    assert session.code in home.doubted.words
    home.doubted.button.click()
    QTest.keyClick(asked(tour, AskDialog), Qt.Key.Key_Return)
    assert session.code in states(tour)
    home.doubted.button.click()
    asked(tour, AskDialog).ui.yesButton.click()
    assert states(tour) == {}
    assert home.doubted.isHidden()


def test_the_tabulator_walks_through_the_three_ways_out_of_a_break(
    qtbot: QtBot, tour: Tour
) -> None:
    _, view = held(tour)
    view.pause_requested.emit()
    pause, passed = view.pause, []
    for _ in range(3):
        passed.append(QApplication.focusWidget())
        QTest.keyClick(passed[-1], Qt.Key.Key_Tab)
    assert passed == [pause.button, pause.leave_button, pause.stop_button]
    assert QApplication.focusWidget() is pause.button
    QTest.keyClick(pause.button, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is pause.stop_button
