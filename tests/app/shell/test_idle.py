"""Time without a sign of life."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from dutyrehab_desktop.app.shell import idle
from dutyrehab_desktop.app.shell.idle import IdleWatch


@pytest.fixture
def watch(qapp, monkeypatch):
    monkeypatch.setattr(idle, "CURTAIN_MS", 120)
    made = IdleWatch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_first_the_curtain_then_the_lock(qtbot, watch):
    seen = []
    watch.curtain_due.connect(lambda: seen.append("curtain"))
    watch.lock_due.connect(lambda: seen.append("lock"))
    watch.watch(300)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["curtain", "lock"]


def test_a_key_begins_the_time_anew(qtbot, watch):
    widget = QWidget()
    qtbot.addWidget(widget)
    watch.watch(10_000)
    with qtbot.waitSignal(watch.curtain_due):
        pass
    watch.start_anew()
    before = watch._curtain.remainingTime()
    qtbot.waitUntil(lambda: watch._curtain.remainingTime() < before - 40)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, key)
    assert watch._curtain.remainingTime() > 100


def test_at_rest_nothing_is_due_whatever_is_typed(qtbot, watch):
    widget = QWidget()
    qtbot.addWidget(widget)
    watch.watch(150)
    watch.rest()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, key)
    assert not watch._curtain.isActive()
    assert not watch._lock.isActive()


def test_an_interview_may_be_silent_longer_than_the_first_page():
    assert idle.CURTAIN_MS < idle.LOCK_MS < idle.LOCK_IN_INTERVIEW_MS
