"""The window hides and locks: at once, by itself, over whatever is open, and nothing is lost."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind
from dutyrehab_desktop.app.common.jobs import Job
from dutyrehab_desktop.app.guide.view import GuideDialog
from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.shell import idle
from dutyrehab_desktop.app.shell.idle import MINUTE_MS, Patience
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.app.unlock.view import UnlockView
from dutyrehab_desktop.bundles.project import Cover, Idle, new_project, written_project
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.projects import PROJECT
from dutyrehab_desktop.workflows.vaults import Role
from tests.app.shell.house import opened
from tests.helpers.answers import tell, whole_story
from tests.helpers.vaults import HELPERS, open_vault, typed

HALF = "I was in the mid"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with opened(qtbot, tmp_path / "notebook") as made:
        yield made


@pytest.fixture
def held(program: Program) -> Program:
    """In the middle of a word of an interview."""
    rooms = program._rooms
    rooms._on_begin_requested("en", "ru", False)
    session, screen = rooms._session, rooms._interview
    tell(session, whole_story(own_words=None))
    screen.presenter.go_to(step_of(session.form, Place("own_words")))
    screen.view.question.editor.take_focus()
    QTest.keyClicks(screen.view.question.editor.field, HALF)
    return program


def kept(program: Program) -> tuple[str, ...]:
    store = program._vault.store
    (code,) = store.interviews.codes()
    return tuple(store.interviews.half_typed(code).values())


def said(program: Program, **changes: object) -> None:
    """What a parcel brings into the vault, and the signal that follows it."""
    project = new_project({"version": 2, "referrals": HELPERS, **changes})
    program._vault.store.devices.remember(PROJECT, written_project(project).decode())
    program._rooms.project_changed.emit()


def press_f9(program: Program) -> None:
    shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    QTest.keyClick((shown or program._house.window).windowHandle(), Qt.Key.Key_F9)


def curtain(program: Program):
    return program._house.window.curtain


def test_the_curtain_is_down_before_the_disk_is_asked_and_half_typed_text_is_kept(
    held: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep, order = held._rooms.keep_everything, []

    def watched() -> None:
        order.append(curtain(held).is_down)
        keep()

    monkeypatch.setattr(held._rooms, "keep_everything", watched)
    press_f9(held)
    assert order == [True]
    assert HALF in kept(held)


def test_it_falls_also_where_nothing_can_be_kept(
    held: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise OSError("disk full")

    monkeypatch.setattr(held._rooms, "keep_everything", full)
    with qtbot.captureExceptions() as seen:
        press_f9(held)
    assert curtain(held).is_down
    assert [kind for kind, _error, _trace in seen] == [OSError]
    monkeypatch.undo()


def _menu(program: Program) -> None:
    button = program._house.window.ui.lookButton
    button.menu().popup(program._house.window.geometry().center())


def _guide(program: Program) -> None:
    program._rooms.show_guide("hard")


def _picker(program: Program) -> None:
    window = program._house.window
    PickDialog(PickKind.FOLDER, "Where?", window).open_at(program._vault.folder)


def _mistake(program: Program) -> None:
    program.tell_crash("ValueError workflows/answering.py:12")


@pytest.mark.parametrize("what", [_menu, _guide, _picker, _mistake])
def test_it_falls_over_whatever_is_open_and_half_typed_text_is_kept(
    held: Program, qtbot: QtBot, what
) -> None:
    what(held)
    other = lambda: QApplication.activePopupWidget() or QApplication.activeModalWidget()  # noqa: E731
    qtbot.waitUntil(lambda: other() is not None)
    press_f9(held)
    assert curtain(held).is_down
    assert other() is None
    assert [top for top in QApplication.topLevelWidgets() if top.isVisible()] == [
        held._house.window
    ]
    assert HALF in kept(held)


def test_a_mistake_of_the_program_is_told_when_the_curtain_is_lifted(
    held: Program, qtbot: QtBot
) -> None:
    press_f9(held)
    _mistake(held)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert curtain(held).is_down
    QTest.keyClick(held._house.window.windowHandle(), Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert "answering.py:12" in QApplication.activeModalWidget().ui.textLabel.text()


def test_escape_three_times_does_the_same_from_inside_a_field(held: Program) -> None:
    for _ in range(3):
        QTest.keyClick(held._house.window.windowHandle(), Qt.Key.Key_Escape)
    assert curtain(held).is_down
    assert HALF in kept(held)


def test_the_page_is_the_projects_in_the_language_of_the_window(program: Program) -> None:
    page = curtain(program)
    assert page.title.text() == "Doctors in the district"
    said(program, cover=Cover(en="Seedlings\nTomatoes in March", ru="Рассада"))
    assert page.title.text() == "Seedlings"
    program._on_language_chosen("ru")
    assert page.title.text() == "Рассада"
    program.lock()
    assert page.title.text() == "Врачи в районе", "on a locked laptop nothing of the project"


def test_titles_and_icon_stay_as_they_are_while_it_is_down(held: Program) -> None:
    window = held._house.window
    before = window.windowTitle(), window.windowIcon().isNull()
    press_f9(held)
    assert (window.windowTitle(), window.windowIcon().isNull()) == before == ("Notebook", True)


def test_an_interview_may_be_silent_longer_and_the_project_sets_how_long(program: Program) -> None:
    assert program._patience() == Patience(2 * MINUTE_MS, 3 * MINUTE_MS)
    program._rooms._on_begin_requested("en", "ru", False)
    assert program._patience() == Patience(3 * MINUTE_MS, 15 * MINUTE_MS)
    assert program.idle._lock.interval() == 15 * MINUTE_MS, "it counts anew on the new screen"
    said(program, idle=Idle(curtain=1, in_interview=5, elsewhere=10))
    assert program._patience() == Patience(1 * MINUTE_MS, 5 * MINUTE_MS)
    program._rooms._go_home()
    assert program.idle._lock.interval() == 10 * MINUTE_MS


def test_a_desk_locks_as_it_tells_its_laptops_to(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path / "desk", Role.COORDINATOR) as desk:
        assert desk._patience() == Patience(2 * MINUTE_MS, 3 * MINUTE_MS)
        referrals = desk._rooms._referrals
        referrals.hide_by({"curtain": 3, "in_interview": 15, "elsewhere": 7}, {"en": "Seedlings"})
        assert desk._patience() == Patience(6 * MINUTE_MS, 7 * MINUTE_MS)
        assert curtain(desk).title.text() == "Seedlings"


def test_by_itself_it_hides_then_locks_and_keeps_what_was_half_typed(
    held: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held.idle, "_allowed", lambda: Patience(curtain=100, lock=600))
    held.idle.start_anew()
    qtbot.waitUntil(lambda: curtain(held).is_down)
    assert held._vault is not None
    qtbot.waitUntil(lambda: held._vault is None)
    assert isinstance(held._house.window.ui.screenStack.currentWidget(), UnlockView)
    assert not held.idle.watches
    with open_vault(tmp_path / "notebook") as vault:
        (code,) = vault.store.interviews.codes()
        assert HALF in vault.store.interviews.half_typed(code).values()


def test_whoever_types_on_the_page_does_not_keep_the_vault_open(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program.idle, "_allowed", lambda: Patience(curtain=None, lock=400))
    press_f9(program)

    def locked() -> bool:
        QTest.keyClick(program._house.window.windowHandle(), Qt.Key.Key_M)
        return program._vault is None

    qtbot.waitUntil(locked)


def test_long_work_ends_behind_the_curtain_before_the_vault_is_locked(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "ASK_AGAIN_MS", 50)
    monkeypatch.setattr(program.idle, "_allowed", lambda: Patience(curtain=None, lock=50))
    go_on = threading.Event()
    job = Job(lambda _control: go_on.wait(30))
    program._house.runner.start(job)
    program.idle.start_anew()
    qtbot.waitUntil(lambda: curtain(program).is_down)
    qtbot.waitUntil(lambda: program.idle._since.elapsed() > 300)
    assert program._vault is not None
    go_on.set()
    qtbot.waitUntil(lambda: program._vault is None)


def test_what_happened_is_kept_as_codes(program: Program, qtbot: QtBot) -> None:
    press_f9(program)
    program.lock()
    program._unlock.unlock_requested.emit(typed("five other words to type"))
    qtbot.waitUntil(program._unlock.ui.problemFrame.isVisible)
    _mistake(program)
    codes = [line.code for line in program._house.minutes.lines()]
    assert codes[:3] == ["unlocked", "curtain", "locked"]
    assert codes[3] == "wrong-passphrase"
    assert codes[-1] == "ValueError workflows/answering.py:12"


def test_a_project_that_was_damaged_leaves_the_programs_own_times(program: Program) -> None:
    program._vault.store.devices.remember(PROJECT, "{")
    program._rooms.project_changed.emit()
    assert program._patience() == Patience(2 * MINUTE_MS, 3 * MINUTE_MS)
    assert not program._house.window.ui.noticeFrame.isHidden()


def test_the_guide_stands_open_again_after_the_curtain(held: Program, qtbot: QtBot) -> None:
    _guide(held)
    press_f9(held)
    QTest.keyClick(held._house.window.windowHandle(), Qt.Key.Key_F9)
    assert held._house.window.findChild(GuideDialog).isVisible()
