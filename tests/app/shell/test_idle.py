"""Time without a sign of life."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from dutyrehab_desktop.app.shell import idle
from dutyrehab_desktop.app.shell.idle import MINUTE_MS, IdleWatch, Patience, patience
from dutyrehab_desktop.workflows.projects import Idle


class Room:
    """A watch whose patience a test may change, and what it asked for."""

    def __init__(self) -> None:
        self.allowed = Patience(curtain=60, lock=120)
        self.watch = IdleWatch(lambda: self.allowed)
        self.seen: list[str] = []
        self.watch.curtain_due.connect(lambda: self.seen.append("curtain"))
        self.watch.lock_due.connect(lambda: self.seen.append("lock"))


@pytest.fixture
def room(qapp):
    made = Room()
    qapp.installEventFilter(made.watch)
    yield made
    qapp.removeEventFilter(made.watch)


def press(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, key)


def test_an_interview_may_be_silent_longer_than_every_other_screen():
    assert patience(Idle(), in_interview=True) == Patience(3 * MINUTE_MS, 15 * MINUTE_MS)
    assert patience(Idle(), in_interview=False) == Patience(2 * MINUTE_MS, 3 * MINUTE_MS)


def test_the_coordinators_minutes_count():
    set_by_hand = Idle(curtain=10, in_interview=30, elsewhere=5)
    assert patience(set_by_hand, in_interview=True) == Patience(10 * MINUTE_MS, 30 * MINUTE_MS)
    assert patience(set_by_hand, in_interview=False) == Patience(4 * MINUTE_MS, 5 * MINUTE_MS)


@pytest.mark.parametrize(
    ("minutes", "held"),
    [(Idle(elsewhere=1), False), (Idle(curtain=10, in_interview=5), True)],
)
def test_no_curtain_falls_where_the_lock_comes_first(minutes, held):
    assert patience(minutes, in_interview=held).curtain is None


def test_first_the_curtain_then_the_lock(qtbot, room):
    room.watch.start_anew()
    qtbot.waitUntil(lambda: len(room.seen) == 2)
    assert room.seen == ["curtain", "lock"]


def test_a_key_begins_the_time_anew(qtbot, room):
    room.allowed = Patience(curtain=10_000, lock=20_000)
    room.watch.start_anew()
    qtbot.waitUntil(lambda: room.watch._since.elapsed() > 200)
    press(qtbot)
    assert room.watch._since.elapsed() < 200


def test_keys_on_the_page_that_a_stranger_sees_are_no_sign_of_life(qtbot, room):
    room.allowed = Patience(curtain=None, lock=10_000)
    room.watch.start_anew()
    qtbot.waitUntil(lambda: room.watch._since.elapsed() > 100)
    room.watch.deaf = True
    press(qtbot)
    assert room.watch._since.elapsed() > 100


def test_an_interview_that_was_opened_since_may_be_silent_longer(qtbot, room):
    room.watch.start_anew()
    room.allowed = Patience(curtain=200, lock=10_000)
    qtbot.waitUntil(lambda: room.seen == ["curtain"])
    assert room.watch._since.elapsed() >= 200
    assert room.watch.watches


def test_long_work_may_end_but_no_vault_stays_open_for_ever(qtbot, room, monkeypatch):
    room.watch.start_anew()
    assert room.watch.may_wait()
    assert room.watch._lock.interval() == idle.ASK_AGAIN_MS
    monkeypatch.setattr(idle, "LONGEST_MS", 20)
    qtbot.waitUntil(lambda: room.watch._since.elapsed() > 20)
    assert not room.watch.may_wait()


def test_at_rest_nothing_is_due_whatever_is_typed(qtbot, room):
    room.watch.start_anew()
    room.watch.rest()
    press(qtbot)
    assert not room.watch.watches
    assert not room.watch._curtain.isActive()
