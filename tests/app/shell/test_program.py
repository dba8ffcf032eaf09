"""The whole window on a real vault: in, around, hidden, locked, and what is left then."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.dialogs import AskDialog, KeepDialog
from dutyrehab_desktop.app.common.i18n import OWN_NAMES, Languages
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.settings import Settings, SettingsFile
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.view import DeskView
from dutyrehab_desktop.app.home.view import HomeView
from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.interview.view import InterviewView
from dutyrehab_desktop.app.review.lines import Stage
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.app.shell.rooms import House
from dutyrehab_desktop.app.unlock.view import UnlockView
from dutyrehab_desktop.app.window import MainWindow
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.revision import Field
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.answers import CONSENT, OPENING, give, tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.vaults import PASSPHRASE, make_vault, open_vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault lies."""
    return tmp_path / "notebook"


@pytest.fixture
def program(qtbot: QtBot, folder: Path) -> Iterator[Program]:
    """The program as `main` makes it, not started yet."""
    look, languages = Look(), Languages(translation())
    window = MainWindow(look)
    content = load_content()
    house = House(
        window=window,
        look=look,
        languages=languages,
        messages=Messages(languages),
        runner=JobRunner(),
        shipped=content,
        content=content,
        surroundings=Surroundings(lambda: date(2026, 11, 23), random_bytes),
    )
    made = Program(house, folder, SettingsFile(folder / "look.ini"), Settings())
    qtbot.addWidget(window)
    application = QApplication.instance()
    application.installEventFilter(made.guard)
    yield made
    application.removeEventFilter(made.guard)
    made.close()
    window.close()
    house.runner.deleteLater()
    made.deleteLater()


def _screen(program: Program) -> object:
    return program._house.window.ui.screenStack.currentWidget()


def _unlock(qtbot: QtBot, program: Program, passphrase: str = PASSPHRASE) -> None:
    program.start()
    with qtbot.waitExposed(program._house.window):
        pass
    view = program._unlock
    view.take_focus()
    target = program._house.window.focusWidget()
    QTest.keyClicks(target, passphrase)
    QTest.keyClick(target, Qt.Key.Key_Return)


def _go_home(qtbot: QtBot, program: Program, folder: Path) -> None:
    make_vault(folder, Role.FIELD).lock()
    _unlock(qtbot, program)
    qtbot.waitUntil(lambda: isinstance(_screen(program), HomeView))


def test_a_passphrase_typed_on_the_first_screen_opens_the_field_vault(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)


def test_both_scripts_of_uzbek_are_offered_at_home_also_after_a_new_questionnaire(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    rooms = program._rooms
    for change in (lambda: None, lambda: rooms._on_used(rooms.house.content)):
        change()
        offered = [button.text() for button in rooms._home.spoken.buttons]
        assert {OWN_NAMES["uz"], OWN_NAMES["uz-Cyrl"]} < set(offered)


def test_a_coordinator_comes_to_the_desk(qtbot: QtBot, program: Program, folder: Path) -> None:
    make_vault(folder, Role.COORDINATOR).lock()
    _unlock(qtbot, program)
    qtbot.waitUntil(lambda: isinstance(_screen(program), DeskView))


def test_a_wrong_passphrase_is_said_in_a_sentence_and_opens_nothing(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    make_vault(folder, Role.FIELD).lock()
    _unlock(qtbot, program, "five other words to type")
    frame = program._unlock.ui.problemFrame
    qtbot.waitUntil(frame.isVisible)
    assert "does not open the vault" in program._unlock.ui.problemLabel.text()
    assert isinstance(_screen(program), UnlockView)


def test_locking_by_key_keeps_the_draft_and_frees_the_vault(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("en", "ru", False)
    assert isinstance(_screen(program), InterviewView)
    session = program._rooms._session
    give(session, **OPENING, **CONSENT)
    code = session.code
    QTest.keyClick(_screen(program), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(_screen(program), UnlockView)
    with open_vault(folder) as vault:
        assert vault.store.interviews.codes() == (code,)


def _resume(qtbot: QtBot, program: Program) -> InterviewView:
    """Unlock, and go on with the first draft by the keyboard."""
    _unlock(qtbot, program)
    qtbot.waitUntil(lambda: isinstance(_screen(program), HomeView))
    button = _screen(program)._rows[0].button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    return _screen(program)


def _is_held(folder: Path) -> list[bool]:
    with open_vault(folder) as vault:
        return [line.held for line in vault.store.interviews.lines()]


@pytest.mark.parametrize("way", ["lock", "close", "home"])
def test_an_interview_that_was_left_in_good_order_was_not_interrupted(
    qtbot: QtBot, program: Program, folder: Path, way: str
) -> None:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("en", "ru", False)
    give(program._rooms._session, **OPENING, **CONSENT)
    assert program._vault.store.interviews.lines()[0].held
    if way == "lock":
        program.lock()
    elif way == "close":
        program._house.window.close()
    else:
        _screen(program).close_requested.emit()
        assert not program._vault.store.interviews.lines()[0].held
        program.lock()
    assert _is_held(folder) == [False]


def test_after_a_lock_nothing_is_asked_that_was_chosen_already(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("en", "kk", True)
    give(program._rooms._session, **OPENING, **CONSENT)
    program._rooms._interview.presenter.go_to(None)
    program.lock()
    view = _resume(qtbot, program)
    session = program._rooms._session
    assert (session.second, session.private_screen) == ("kk", True)
    assert view.panel.is_open
    assert "where you stopped" in view.cards.strip.words


def test_a_second_meeting_that_ends_at_once_leads_home_and_keeps_the_draft(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("en", "en", False)
    give(program._rooms._session, **OPENING, **CONSENT)
    code = program._rooms._session.code
    program.lock()
    view = _resume(qtbot, program)
    view.cards.strip.again_button.click()
    give(program._rooms._session, before_safe="followed")
    presenter = program._rooms._interview.presenter
    presenter.go_to(step_of(presenter.form, Place("before_safe")))
    presenter.go_on()
    assert presenter.here.name == "end_followed_again"
    view.ui.nextButton.click()
    ask = program._house.window.findChild(KeepDialog)
    assert "Without an answer it is kept." in ask.ui.textLabel.text()
    ask.ui.yesButton.click()
    assert isinstance(_screen(program), HomeView)
    assert program._vault.store.interviews.codes() == (code,)


def test_one_key_hides_everything_and_the_same_key_brings_it_back(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    curtain = program._house.window.curtain
    QTest.keyClick(program._house.window, Qt.Key.Key_F9)
    assert curtain.isVisible()
    assert curtain.geometry() == program._house.window.rect()
    QTest.keyClick(curtain.page, Qt.Key.Key_F9)
    assert not curtain.isVisible()


def _begin_and_pause(qtbot: QtBot, program: Program, folder: Path) -> InterviewView:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("en", "ru", False)
    view = _screen(program)
    view.pause_requested.emit()
    return view


def test_an_interview_closed_in_a_break_waits_at_home(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    view = _begin_and_pause(qtbot, program, folder)
    give(program._rooms._session, **OPENING, **CONSENT)
    view.pause.leave_button.click()
    assert isinstance(_screen(program), HomeView)
    assert _screen(program).ui.draftListLayout.count() == 1


def test_answers_that_are_nowhere_else_are_not_left_without_a_question(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    view = _begin_and_pause(qtbot, program, folder)
    give(program._rooms._session, **OPENING)
    view.pause.leave_button.click()
    (ask,) = program._house.window.findChildren(AskDialog)
    ask.reject()
    assert _screen(program) is view
    view.pause.leave_button.click()
    program._house.window.findChildren(AskDialog)[-1].accept()
    assert isinstance(_screen(program), HomeView)
    assert _screen(program).ui.draftListLayout.count() == 0


def test_after_the_curtain_the_keyboard_is_where_it_was(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("en", "ru", False)
    view = _screen(program)
    session = program._rooms._session
    give(session, **OPENING, **CONSENT)
    entry, _ = session.add_entry("episode")
    program._rooms._interview.presenter.go_to(step_of(session.form, Place("ep_start", entry)))
    field = view.question.editor.field
    assert field.hasFocus()
    program.hide()
    program.hide()
    assert field.hasFocus()


def test_the_next_screen_says_that_answers_were_nowhere_else(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("en", "ru", False)
    give(program._rooms._session, **OPENING)
    program.lock()
    assert "What was entered is gone" in program._unlock.ui.problemLabel.text()
    assert program._unlock.ui.problemFrame.isVisible()


def test_enter_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    home = _screen(program)
    home.spoken.buttons[0].setFocus()
    QTest.keyClick(home.spoken.buttons[0], Qt.Key.Key_Return)
    home.ui.beginButton.setFocus()
    QTest.keyClick(home.ui.beginButton, Qt.Key.Key_Return)
    assert isinstance(_screen(program), InterviewView)


def test_the_tabulator_goes_from_the_answer_to_next_and_back_again(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("en", "ru", False)
    view = _screen(program)
    view.question.editor.take_focus()
    passed = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert view.ui.nextButton in passed[:4]
    QTest.keyClick(passed[-1], Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is passed[-2]


def test_sealing_is_asked_once_more(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    folder, card = tmp_path / "notebook", tmp_path / "card.txt"
    with make_vault(tmp_path / "desk", Role.COORDINATOR) as desk:
        words = make_card(desk, {"en": "An invented organisation"}, card)
    with make_vault(folder, Role.FIELD) as field:
        enrol(field, card, words)
    _unlock(qtbot, program)
    qtbot.waitUntil(lambda: isinstance(_screen(program), HomeView))
    program._rooms._on_begin_requested("en", "en", False)
    session = program._rooms._session
    tell(session, whole_story(own_words=None))
    program._rooms._on_review_requested()
    presenter, view = program._rooms._review
    presenter.words.want_none()
    presenter.go_to(Stage.AFTER)
    while not presenter.seals_next:
        view.next_requested.emit()
    view.next_requested.emit()
    program._house.window.findChildren(AskDialog)[-1].reject()
    assert program._vault.store.interviews.codes() == (session.code,)
    view.next_requested.emit()
    program._house.window.findChildren(AskDialog)[-1].accept()
    qtbot.waitUntil(lambda: program._vault.store.interviews.codes() == ())
    assert len(program._vault.store.sealed.lines()) == 1


def test_what_was_said_is_read_back_in_the_language_the_talk_went_over_to(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("ru", "ru", False)
    session = program._rooms._session
    tell(session, whole_story())
    program._rooms._interview.presenter.switch_language("kk")
    program._rooms._on_review_requested()
    presenter, view = program._rooms._review
    presenter.go_to(Stage.PERMISSIONS)
    asked = session.questionnaire.questions["perms_confirm"]
    assert view.ui.askLabel.text() == asked.labels["kk"]
    view.option_pressed.emit("yes")
    heads = session.interview.history.heads(Field.of_answer(Place("perms_confirm")))
    assert {head.content.language for head in heads} == {"kk"}


def test_a_screen_begins_where_work_on_it_begins(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    program._rooms._on_begin_requested("en", "en", False)
    tell(program._rooms._session, whole_story())
    program._rooms._on_review_requested()
    assert QApplication.focusWidget().accessibleName().startswith("Change")
    program._rooms._go_home()
    assert QApplication.focusWidget() is _screen(program)._rows[0].button


def test_enter_presses_the_buttons_of_the_bar_too(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    _go_home(qtbot, program, folder)
    window = program._house.window
    window.ui.hideButton.setFocus()
    QTest.keyClick(window.ui.hideButton, Qt.Key.Key_Return)
    assert window.curtain.is_down
