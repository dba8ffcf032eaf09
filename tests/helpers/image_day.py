"""A day's work in the real window, full of words that cannot be mistaken for anything else.

`python -m tests.helpers.image_day VAULT CARD STICK SAVED WORD …`: enrols with the card and its ten
words, holds an interview with a marker wherever text goes, leaves a text half-typed, hides the
screen and shows it, previews the summary, saves it as PDF, prints it, seals, exports to the stick,
copies the vault to the stick, locks, and says `done`.

`… VAULT killed`: holds such an interview, and kills itself (SIGKILL) in the middle of a word.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from tests.helpers.answers import tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.marked_window import marker, write_markers
from tests.helpers.own_window import sit_at
from tests.helpers.vaults import typed


class Day(QObject):
    """Does all of it, step by step, as the window's own work comes to its ends."""

    def __init__(self, program: Program, arguments: list[str]) -> None:
        super().__init__()
        self._program = program
        self._arguments = arguments
        self._saved = False

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
        self._session, self._screen = rooms._session, rooms._interview
        tell(self._session, whole_story(own_words=None))
        told = write_markers(self._session)
        self._show_half_typed(marker(told + 1))
        if self._arguments == ["killed"]:
            os.kill(os.getpid(), signal.SIGKILL)
        self._program.hide()
        self._program.hide()
        self._preview()

    def _show_half_typed(self, text: str) -> None:
        step = next(step for step in self._session.form.steps() if step.name == "own_words")
        self._screen.presenter.go_to(step)
        self._screen.view.text_typed.emit(text)
        self._screen.keep_everything()

    def _preview(self) -> None:
        self._program._rooms._on_summary_requested("full")
        self._view = self._program._house.window.ui.screenStack.currentWidget()
        self._view.width_known.emit(900)
        self._view.tonight_pressed.emit("alone")
        self._save_when_shown()

    def _save_when_shown(self) -> None:
        # The pages may be drawn once more for the window's own width; nobody can save meanwhile.
        if not self._view.pages.images or self._is_busy():
            QTimer.singleShot(20, self._save_when_shown)
            return
        _, _, saved, *_ = self._arguments
        self._view.save_requested.emit(Path(saved))
        self._print_when_saved(Path(saved))

    def _is_busy(self) -> bool:
        return bool(self._view._busy_form.busyWidget.isVisible())

    def _print_when_saved(self, saved: Path) -> None:
        if not saved.exists() or self._is_busy():
            QTimer.singleShot(20, lambda: self._print_when_saved(saved))
            return
        self._view.print_requested.emit()
        QTimer.singleShot(200, self._seal)

    def _seal(self) -> None:
        card, stick, _, *words = self._arguments
        self._view.close_requested.emit()
        vault = self._program._vault
        enrol(vault, Path(card), words)
        # The last word is the person's: the half-typed one is given, and the record closed.
        self._session.record(Place("own_words"), Answer(marker(1)), "en")
        if not finish(vault, self._session).sealed:
            raise SystemExit("not sealed")
        export(vault, Path(stick), real_surroundings(), TaskControl())
        back_up(vault, Path(stick) / "copy", TaskControl())
        self._program._rooms._session = None
        self._program.lock()
        sys.stdout.write("done\n")
        sys.stdout.flush()
        QTimer.singleShot(0, QApplication.quit)


def begin(folder: str, arguments: list[str]) -> int:
    """Open the window on a vault."""
    return sit_at(folder, lambda program, _: Day(program, arguments).begin)


if __name__ == "__main__":
    sys.exit(begin(sys.argv[1], sys.argv[2:]))
