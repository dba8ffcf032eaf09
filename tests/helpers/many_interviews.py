"""The real window, holding one interview after the other, and saying how big it has become.

`python -m tests.helpers.many_interviews FOLDER HOW_MANY`: unlocks the vault and holds so many
interviews: each is told a whole story, its pages are shown in two languages with the side notes
open, it is read back, and deleted. After each one a line `held NUMBER KIBIBYTES WIDGETS SCREENS`
goes to standard output; the last is how many interview screens Python still knows.
"""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.interview.view import InterviewView
from dutyrehab_desktop.app.shell.program import Program
from tests.helpers.answers import tell, whole_story
from tests.helpers.own_window import sit_at
from tests.helpers.vaults import typed

PAGES = 12
"""How many pages of an interview are shown."""


class Days(QObject):
    """Sits at the window for a long time."""

    def __init__(self, program: Program, many: int, application: QApplication) -> None:
        super().__init__()
        self._program = program
        self._many = many
        self._held = 0
        self._application = application

    def begin(self) -> None:
        """Give the passphrase that the first screen asks for."""
        self._program._unlock.unlock_requested.emit(typed())
        self._go_on_when_open()

    def _go_on_when_open(self) -> None:
        if self._program._rooms is None:
            QTimer.singleShot(20, self._go_on_when_open)
        else:
            self._hold_one()

    def _hold_one(self) -> None:
        rooms = self._program._rooms
        rooms._on_begin_requested("kk", "ru", True)
        session, screen = rooms._session, rooms._interview
        tell(session, whole_story())
        steps = session.form.steps()
        for step in steps[:: max(1, len(steps) // PAGES)]:
            screen.presenter.go_to(step)
            QApplication.processEvents()
        screen.presenter.switch_language("ru")
        if self._held % 2:
            # Not each time: a leak was once hidden by the dialog, which changed what died first.
            screen.view.show_keys()
            QApplication.processEvents()
            QApplication.activeModalWidget().reject()
        rooms._on_review_requested()
        QApplication.processEvents()
        session.discard()
        rooms._go_home()
        self._held += 1
        QTimer.singleShot(0, self._say)

    def _say(self) -> None:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        widgets = len(QApplication.allWidgets())
        left = sum(type(each) is InterviewView for each in gc.get_objects())
        sys.stdout.write(f"held {self._held} {resident()} {widgets} {left}\n")
        sys.stdout.flush()
        after = self._hold_one if self._held < self._many else self._application.quit
        QTimer.singleShot(0, after)


def resident() -> int:
    """How much of the machine's memory this process holds, in kibibytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def begin(folder: str, many: int) -> int:
    """Open the window on a vault."""
    return sit_at(folder, lambda program, application: Days(program, many, application).begin, "kk")


if __name__ == "__main__":
    sys.exit(begin(sys.argv[1], int(sys.argv[2])))
