"""The guide and the referral list in the running program; and what a locked screen may say."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.guide.view import GuideDialog
from dutyrehab_desktop.app.home.view import HomeView
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.bundles.project import Project, written_project
from dutyrehab_desktop.workflows.company import somebody_is_here
from dutyrehab_desktop.workflows.home import held_today
from dutyrehab_desktop.workflows.projects import PROJECT
from dutyrehab_desktop.workflows.vaults import Role
from tests.app.shell.test_program import _go_home, _screen, _unlock, folder, program
from tests.helpers.answers import CONSENT, OPENING, give, tell, whole_story
from tests.helpers.vaults import HELPERS, make_vault

__all__ = ["folder", "program"]

CALL = "+7 700 000 00 09"


@pytest.fixture
def window(qtbot: QtBot, program: Program, folder: Path):
    """The window of a laptop that has a list and an emergency contact, at home."""
    with make_vault(folder, Role.FIELD) as vault:
        project = Project(version=1, referrals=HELPERS, emergency=CALL)
        vault.store.devices.remember(PROJECT, written_project(project).decode())
    _unlock(qtbot, program)
    qtbot.waitUntil(lambda: isinstance(_screen(program), HomeView))
    return program._house.window


def press_f2(window) -> None:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F2)


def test_f2_opens_the_guide_on_the_first_screen_and_beside_an_interview(window, program) -> None:
    press_f2(window)
    guide = window.findChild(GuideDialog)
    assert guide.page.name == "hard"
    guide.close()
    rooms = program._rooms
    rooms._on_begin_requested("kk", "ru", False)
    give(rooms._session, **OPENING, **CONSENT)
    rooms._interview.presenter.jump("referral_want")
    press_f2(window)
    guide = window.findChildren(GuideDialog)[-1]
    assert guide.page.name == "help Almaty"
    first = guide._pages[0]
    assert first.title == "Если становится тяжело"
    assert any(line.text.startswith("Үзіліс жасауға") for line in first.lines)


def test_information_alone_is_given_in_the_language_of_the_talk_and_nothing_is_written(
    window, program
) -> None:
    before = program._vault.store.state_hash()
    program._rooms._home.information_requested.emit("uz-Cyrl", "ru")
    guide = window.findChild(GuideDialog)
    assert [page.name.partition(" ")[0] for page in guide._pages] == ["help"] * 2 + ["law"] * 2
    assert any("қонун" in line.text or "суд" in line.text for line in guide._pages[2].lines)
    guide.close()
    assert program._vault.store.state_hash() == before


def test_a_locked_screen_says_only_whom_to_call_and_only_after_a_vault_was_open(
    qtbot: QtBot, window, program
) -> None:
    program.lock()
    assert not window.findChildren(AskDialog)
    press_f2(window)
    (told,) = window.findChildren(AskDialog)
    assert told.ui.textLabel.text() == CALL
    assert not told.ui.yesButton.isVisible()
    assert not window.findChildren(GuideDialog)


def test_before_any_vault_was_open_f2_says_nothing(qtbot: QtBot, program, folder) -> None:
    make_vault(folder, Role.FIELD).lock()
    program.start()
    press_f2(program._house.window)
    assert not program._house.window.findChildren(AskDialog)


def test_without_a_list_nothing_is_begun_and_the_screen_says_why(
    qtbot: QtBot, program, folder
) -> None:
    make_vault(folder, Role.FIELD, referrals=()).lock()
    _unlock(qtbot, program)
    qtbot.waitUntil(lambda: isinstance(_screen(program), HomeView))
    program._rooms._on_begin_requested("en", "en", False)
    assert program._rooms._session is None
    assert "nobody on the referral list" in program._rooms._home.ui.problemLabel.text()


def test_an_interview_that_was_stored_counts_for_today_and_another_does_not(
    qtbot: QtBot, program, folder
) -> None:
    _go_home(qtbot, program, folder)
    rooms, today = program._rooms, program._house.surroundings.today()
    for stored in (False, True):
        rooms._on_begin_requested("en", "en", False)
        if stored:
            give(rooms._session, **OPENING, **CONSENT)
        rooms._go_home()
        assert held_today(program._vault, today) == int(stored)
    code = program._vault.store.interviews.codes()[0]
    rooms._on_resume_requested(code, "en", False)
    rooms._go_home()
    assert held_today(program._vault, today) == 1, "the same interview, opened again"


def test_f4_while_reading_back_hides_the_screen_and_what_is_for_two_alone(
    qtbot: QtBot, window, program
) -> None:
    rooms = program._rooms
    rooms._on_begin_requested("en", "en", False)
    tell(rooms._session, whole_story(illtreated="yes", ill_types="beating"))
    rooms._on_review_requested()
    view = rooms._review[1]
    asked = rooms._session.questionnaire.questions["illtreated"].labels["en"]
    qtbot.waitUntil(lambda: asked in _read(view))
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F4)
    assert window.curtain.is_down
    QTest.keyClick(window.curtain.page, Qt.Key.Key_F4)
    QTest.keyClick(window.curtain.page, Qt.Key.Key_F2)
    assert somebody_is_here(rooms._session.form), "under the curtain no key does anything"
    assert not window.findChildren(GuideDialog)
    program.hide()
    qtbot.waitUntil(lambda: len(_read(view)) > 20)
    assert asked not in _read(view)
    assert window.ui.noticeFrame.isVisible()
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F4)
    assert not window.curtain.is_down
    qtbot.waitUntil(lambda: asked in _read(view))
    assert not window.ui.noticeFrame.isVisible()


def _read(view) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
