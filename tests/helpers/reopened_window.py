"""The real window after another one was killed: what it shows, driven by keys, a line of JSON each.

`python -m tests.helpers.reopened_window FOLDER`: unlocks the vault, tells what stands on the first
screen, goes on with the first draft by Enter, tells what stands there, presses Escape, tells where
the keyboard is, locks and ends.
"""

import json
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dutyrehab_desktop.app.shell.program import Program
from tests.helpers.own_window import sit_at
from tests.helpers.vaults import typed


class Reader(QObject):
    """Reads the window to whoever started it."""

    def __init__(self, program: Program, application: QApplication) -> None:
        super().__init__()
        self._program = program
        self._application = application

    def unlock(self) -> None:
        """Give the passphrase that the first screen asks for."""
        self._program._unlock.unlock_requested.emit(typed())
        self._when(lambda: self._program._rooms is not None, self._read_home)

    def _when(self, ready: Callable[[], bool], then: Callable[[], None]) -> None:
        if ready():
            then()
        else:
            QTimer.singleShot(20, lambda: self._when(ready, then))

    def _read_home(self) -> None:
        first = self._program._rooms._home._rows[0]
        words = [label.text() for label in first.findChildren(QLabel)]
        _say(home=words, code=first.accessibleName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        self._when(lambda: self._program._rooms.in_interview, self._read_interview)

    def _read_interview(self) -> None:
        screen = self._program._rooms._interview
        here, view = screen.presenter.here, screen.view
        _say(
            page=here.name,
            entry=here.entry,
            text=view.question.editor.field.text(),
            note=view.question.note_field.toPlainText(),
            strip=view.cards.strip.words if view.cards.strip.isVisible() else "",
            language=screen.presenter.speech.spoken,
            below=screen.presenter.speech.second,
        )
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        _say(
            strip=view.cards.strip.isVisible(),
            at_answer=view.question.editor.field.hasFocus(),
        )
        self._program.lock()
        QTimer.singleShot(0, self._application.quit)


def _say(**told: object) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def begin(folder: str) -> int:
    """Open the window on a vault."""
    return sit_at(folder, lambda program, application: Reader(program, application).unlock)


if __name__ == "__main__":
    sys.exit(begin(sys.argv[1]))
