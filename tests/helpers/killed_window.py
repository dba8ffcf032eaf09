"""The real window, answering by itself until somebody kills it.

`python -m tests.helpers.killed_window FOLDER`: unlocks the vault, begins an interview, gives the
opening and the consent, then presses 1 and 2 in turn at one question. A line `acknowledged N` goes
to standard output only after the window's save state said that the Nth answer was saved.

`… FOLDER half-typed`: the interview goes on in another language, a date and a note are begun
inside a list by keys, and `kept` is said when both lie in the vault; then nothing happens.
"""

import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.app.widgets.side_lines import SaveMark
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.helpers.answers import CONSENT, OPENING, give
from tests.helpers.own_window import sit_at
from tests.helpers.vaults import typed

QUESTION = "job_now"
HALF_A_DATE = "when it was co"
HALF_A_NOTE = "she shiv"


class Typist(QObject):
    """Sits at the window."""

    def __init__(self, program: Program, *, half_typed: bool) -> None:
        super().__init__()
        self._program = program
        self._half_typed = half_typed
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
        if self._half_typed:
            self._begin_to_type(session, screen)
            return
        step = next(step for step in session.form.steps() if step.name == QUESTION)
        self._listen(screen)
        screen.presenter.go_to(step)
        self._screen = screen
        self._answer()

    def _begin_to_type(self, session: InterviewSession, screen: InterviewScreen) -> None:
        entry, _ = session.add_entry("episode")
        _say(f"entry {entry}")
        screen.presenter.go_to(step_of(session.form, Place("ep_start", entry)))
        QTest.keyClick(screen.view, Qt.Key.Key_F6)
        QTest.keyClicks(screen.view.question.editor.field, HALF_A_DATE)
        QTest.keyClick(screen.view, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        QTest.keyClicks(screen.view.question.note_field, HALF_A_NOTE)
        self._wait_until_kept(session.code)

    def _wait_until_kept(self, code: str) -> None:
        kept = self._program._vault.store.interviews.half_typed(code)
        if {HALF_A_DATE, HALF_A_NOTE} <= set(kept.values()):
            _say("kept")
        else:
            QTimer.singleShot(20, lambda: self._wait_until_kept(code))

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


def begin(folder: str, *, half_typed: bool = False) -> int:
    """Open the window on a vault and let it be typed at."""
    return sit_at(folder, lambda program, _: Typist(program, half_typed=half_typed).unlock)


if __name__ == "__main__":
    sys.exit(begin(sys.argv[1], half_typed="half-typed" in sys.argv))
