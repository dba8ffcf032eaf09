"""PySide6 6.12.0 on Python 3.11 drops a reference to True or None with every call.

The process then aborts within a second of real use. This goes red before that version gets in.
"""

import sys

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot


class Speaker(QObject):
    """Has a signal that carries a truth value."""

    spoke = Signal(bool)


def test_two_hundred_signals_cost_no_reference_to_true(qtbot: QtBot) -> None:
    speaker = Speaker()
    heard: list[bool] = []
    speaker.spoke.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(200):
        speaker.spoke.emit(True)
    assert len(heard) == 200
    heard.clear()
    assert sys.getrefcount(True) >= before - 5


def test_two_thousand_calls_that_return_nothing_cost_no_reference_to_none(qtbot: QtBot) -> None:
    speaker = Speaker()
    before = sys.getrefcount(None)
    for _ in range(2000):
        speaker.setObjectName("canary")
    assert sys.getrefcount(None) >= before - 50
