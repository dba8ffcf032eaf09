"""The machine sleeps, is closed or is locked: the vault is locked first, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.shell import session as session_module
from dutyrehab_desktop.app.shell.session import SessionWatch
from dutyrehab_desktop.app.unlock.view import UnlockView
from dutyrehab_desktop.questionnaire.answers import Place
from tests.app.shell.house import opened
from tests.helpers.answers import tell, whole_story
from tests.helpers.availability import unavailable
from tests.helpers.login_service import OWN, LoginService, login_service, missing
from tests.helpers.vaults import open_vault


@pytest.fixture(scope="module")
def machine(
    pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LoginService]:
    if lacking := missing():
        unavailable(pytestconfig, f"not installed: {', '.join(lacking)}")
    with login_service(tmp_path_factory.mktemp("bus")) as made:
        yield made


@pytest.fixture
def bus(machine: LoginService, qapp: QApplication) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(machine.address, "tested")
    QDBusConnection.disconnectFromBus("tested")


@pytest.fixture
def watch(
    bus: QDBusConnection, machine: LoginService, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SessionWatch]:
    monkeypatch.setenv("XDG_SESSION_ID", OWN)
    monkeypatch.setattr(session_module, "LID_MS", 50)
    machine.lid(closed=False)
    machine.session({"LockedHint": False, "Active": True})
    made = SessionWatch(bus)
    yield made
    made.close()
    made.deleteLater()


def _half_typed(program, folder: Path) -> str:
    """An interview is open, and somebody is in the middle of a word."""
    rooms = program._rooms
    rooms._on_begin_requested("en", "en", False)
    session, screen = rooms._session, rooms._interview
    tell(session, whole_story(own_words=None))
    screen.presenter.go_to(step_of(session.form, Place("own_words")))
    screen.view.question.editor.take_focus()
    QTest.keyClicks(QApplication.focusWidget(), "I was in the mid")
    return session.code


WAYS = {
    "sleep": lambda machine: machine.sleeps(now=True),
    "screen-locked by the desktop": lambda machine: machine.screen_locked(),
    "screen-locked by hand": lambda machine: machine.session({"LockedHint": True}),
    "other-person": lambda machine: machine.session({"Active": False}),
    "lid-closed": lambda machine: machine.lid(closed=True),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_vault_is_locked_and_what_was_half_typed_is_kept(
    qtbot: QtBot, tmp_path: Path, machine: LoginService, watch: SessionWatch, way: str
) -> None:
    folder = tmp_path / "notebook"
    with opened(qtbot, folder, session=watch) as program:
        code = _half_typed(program, folder)
        qtbot.waitUntil(lambda: watch._lid_closed is False)
        WAYS[way](machine)
        stack = program._house.window.ui.screenStack
        qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), UnlockView))
        assert program._vault is None
        codes = [line.code for line in program._house.minutes.lines()]
        assert way.split()[0] in codes
    with open_vault(folder) as vault:
        kept = vault.store.interviews.half_typed(code).values()
        assert "I was in the mid" in kept


def test_sleep_waits_until_the_vault_is_locked_and_is_delayed_again_after_it(
    qtbot: QtBot, tmp_path: Path, machine: LoginService, watch: SessionWatch
) -> None:
    assert machine.delays() == [("sleep", "Notebook", "Saving", "delay")]
    locked = []
    watch.lock_due.connect(lambda _code: locked.append(len(machine.delays())))
    machine.sleeps(now=True)
    qtbot.waitUntil(lambda: bool(locked))
    assert locked == [1], "the delay was given up before the vault was locked"
    qtbot.waitUntil(lambda: machine.delays() == [])
    machine.sleeps(now=False)
    qtbot.waitUntil(lambda: len(machine.delays()) == 1)
    watch.close()
    qtbot.waitUntil(lambda: machine.delays() == [])


def test_a_failing_lock_does_not_hold_the_machine_up(
    qtbot: QtBot, machine: LoginService, watch: SessionWatch
) -> None:
    def fail(_code: str) -> None:
        raise OSError

    watch.lock_due.connect(fail)
    with qtbot.captureExceptions() as seen:
        machine.sleeps(now=True)
        qtbot.waitUntil(lambda: machine.delays() == [])
    assert [kind for kind, _error, _trace in seen] == [OSError]


def test_another_persons_screen_is_none_of_ours(
    qtbot: QtBot, machine: LoginService, watch: SessionWatch
) -> None:
    heard = []
    watch.lock_due.connect(heard.append)
    machine.screen_locked("c2")
    machine.session({"LockedHint": True, "Active": False}, "c2")
    machine.screen_locked()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["screen-locked"]


def test_a_program_without_a_session_hears_every_locked_screen(
    qtbot: QtBot, bus: QDBusConnection, machine: LoginService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    made = SessionWatch(bus)
    heard = []
    made.lock_due.connect(heard.append)
    machine.screen_locked("c2")
    qtbot.waitUntil(lambda: heard == ["screen-locked"])
    made.close()
    made.deleteLater()


def test_a_laptop_that_stands_closed_beside_its_screen_is_not_locked_for_that(
    qtbot: QtBot, machine: LoginService, bus: QDBusConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "LID_MS", 50)
    machine.lid(closed=True)
    made = SessionWatch(bus)
    heard = []
    made.lock_due.connect(heard.append)
    qtbot.waitUntil(lambda: made._lid_closed is True)
    assert heard == []
    machine.lid(closed=False)
    qtbot.waitUntil(lambda: made._lid_closed is False)
    machine.lid(closed=True)
    qtbot.waitUntil(lambda: heard == ["lid-closed"])
    made.close()
    made.deleteLater()


def test_where_nobody_tells_of_sleep_the_program_works_on_and_can_say_so(
    qtbot: QtBot, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    nowhere = QDBusConnection.connectToBus(f"unix:path={tmp_path / 'none'}", "nowhere")
    for bus in (None, nowhere):
        watch = SessionWatch(bus)
        assert not watch.available
        with opened(qtbot, tmp_path / str(bus is None), session=watch) as program:
            assert program._rooms is not None
        watch.deleteLater()
    QDBusConnection.disconnectFromBus("nowhere")
    assert capfd.readouterr() == ("", "")


def test_a_bus_without_a_login_service_is_as_none(
    qtbot: QtBot, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    if lacking := missing():
        unavailable(pytestconfig, f"not installed: {', '.join(lacking)}")
    from tests.helpers.login_service import bare_bus

    with bare_bus(tmp_path) as address:
        watch = SessionWatch(QDBusConnection.connectToBus(address, "bare"))
        assert not watch.available
        watch.deleteLater()
        QDBusConnection.disconnectFromBus("bare")
