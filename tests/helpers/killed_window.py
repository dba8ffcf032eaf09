"""The real window, answering by itself until somebody kills it.

`python -m tests.helpers.killed_window FOLDER`: unlocks the vault, begins an interview, gives the
opening and the consent, then presses 1 and 2 in turn at one question. A line `acknowledged N` goes
to standard output only after the window's save state said that the Nth answer was saved.
"""

import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from dutyrehab_desktop.app import main
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.app.widgets.side_lines import SaveMark
from tests.helpers.answers import CONSENT, OPENING, give
from tests.helpers.vaults import typed

QUESTION = "job_now"


class Typist(QObject):
    """Sits at the window."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._number = 0
        self._saved = 0

    def unlock(self) -> None:
        """Give the passphrase that the first screen asks for."""
        self._program._unlock.unlock_requested.emit(typed())
        self._wait_for_home()

    def _wait_for_home(self) -> None:
        rooms = self._program._rooms
        if rooms is None:
            QTimer.singleShot(20, self._wait_for_home)
            return
        rooms._on_begin_requested("en", "en", False)
        session, screen = rooms._session, rooms._interview
        give(session, **OPENING, **CONSENT)
        _say(f"code {session.code}")
        step = next(step for step in session.form.steps() if step.name == QUESTION)
        self._listen(screen)
        screen.presenter.go_to(step)
        self._screen = screen
        self._answer()

    def _listen(self, screen: InterviewScreen) -> None:
        shown = screen.view.save_pill.show_state

        def note(mark: SaveMark, words: str, explained: str) -> None:
            shown(mark, words, explained)
            if mark is SaveMark.TICK:
                self._saved += 1

        screen.view.save_pill.show_state = note

    def _answer(self) -> None:
        self._number += 1
        saved = self._saved
        key = Qt.Key.Key_1 if self._number % 2 else Qt.Key.Key_2
        QTest.keyClick(self._screen.view, key)
        if self._saved > saved:
            _say(f"acknowledged {self._number}")
        QTimer.singleShot(0, self._answer)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def begin(folder: str) -> int:
    """Open the window on a vault and let it be typed at."""
    application, program = main.build(["--vault", folder, "--language", "en"])
    typist = Typist(program)
    program.start()
    QTimer.singleShot(0, typist.unlock)
    return application.exec()


if __name__ == "__main__":
    sys.exit(begin(sys.argv[1]))
