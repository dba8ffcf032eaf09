"""The real window, told forty things that cannot be mistaken for anything else, then locked.

`python -m tests.helpers.marked_window FOLDER`: unlocks the vault, begins an interview, writes a
marked note at every question it meets and marked text where text is asked, leaves one text
half-typed, hides and shows the screen, switches the language, looks at the summary, locks, and
says `marked N` with the number of markers that were in the vault.
"""

import sys

from PySide6.QtCore import QObject, QTimer

from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.questionnaire.steps import StepKind
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.helpers.answers import tell, whole_story
from tests.helpers.own_window import sit_at
from tests.helpers.vaults import typed

WANTED = 40
STEM = "Қзьʻqxj"
"""Letters of four languages that no library, font or log holds in this order."""


def marker(number: int) -> str:
    """One unmistakable text."""
    return f"{STEM}{number:03d}"


def write_markers(session: InterviewSession) -> int:
    """Marked text, then marked notes until there are enough."""
    number = 1
    session.record(Place("own_words"), Answer(marker(number)), session.spoken)
    for step in session.form.steps():
        if step.kind is StepKind.QUESTION and number < WANTED:
            number += 1
            session.write_note(Place(step.name), marker(number))
    return number


class Day(QObject):
    """Does all of it, then ends the program."""

    def __init__(self, program: Program, application: QObject) -> None:
        super().__init__()
        self._program = program
        self._application = application

    def begin(self) -> None:
        """Give the passphrase that the first screen asks for."""
        self._program._unlock.unlock_requested.emit(typed())
        self._go_on_when_open()

    def _go_on_when_open(self) -> None:
        rooms = self._program._rooms
        if rooms is None:
            QTimer.singleShot(20, self._go_on_when_open)
            return
        rooms._on_begin_requested("en", "en", False)
        session, screen = rooms._session, rooms._interview
        tell(session, whole_story(own_words=None))
        told = write_markers(session)
        step = next(step for step in session.form.steps() if step.name == "own_words")
        screen.presenter.go_to(step)
        screen.view.text_typed.emit(marker(told + 1))
        self._program.hide()
        self._program.hide()
        self._program._on_language_chosen("kk")
        self._program._on_theme_chosen("dark")
        rooms._papers.open(session, "full", "en", practice=False)
        self._view = self._program._house.window.ui.screenStack.currentWidget()
        self._view.width_known.emit(700)
        self._left = ["safe", "hand", "easy", "full"]
        self._look_at_papers(told)

    def _look_at_papers(self, told: int) -> None:
        """Every paper as it would be printed, then in large letters; then lock."""
        if self._view._page is None or self._view._busy_form.busyWidget.isVisible():
            QTimer.singleShot(20, lambda: self._look_at_papers(told))
            return
        self._view.ui.readButton.click()
        if self._left:
            self._view.offer_pressed.emit(self._left.pop())
            QTimer.singleShot(20, lambda: self._look_at_papers(told))
            return
        self._program.lock()
        sys.stdout.write(f"marked {told}\n")
        sys.stdout.flush()
        QTimer.singleShot(0, self._application.quit)


def begin(folder: str) -> int:
    """Open the window on a vault."""
    return sit_at(folder, lambda program, application: Day(program, application).begin)


if __name__ == "__main__":
    sys.exit(begin(sys.argv[1]))
