"""The real window, led by lines on standard input, and typed at by nobody but a keyboard.

`python -m tests.helpers.scanned_window --vault FOLDER`: no answer is ever given by this code, so
that what stands in memory is the program's doing. Commands, each answered by a line:

- `begin`: waits until the vault is open, begins an interview and gives the consent; says the
  questions that can be noted at,
- `ready`: says whether the first screen has the keyboard,
- `page NAME`: shows the page of a question,
- `count`: says how many writes the interview has,
- `lock`: locks the vault, and says so when the first screen stands there.
"""

import os
import sys

from PySide6.QtCore import QEventLoop, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app import main
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.app.widgets.passphrase_edit import PassphraseEdit
from dutyrehab_desktop.questionnaire.steps import StepKind
from tests.helpers.answers import CONSENT, OPENING, give


class Led(QObject):
    """Does what it is told."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_line)

    def _on_line(self) -> None:
        line = os.read(0, 4096).decode("ascii").strip()
        command, _, rest = line.partition(" ")
        if not line:
            QApplication.quit()
        elif command == "begin":
            self._begin()
        elif command == "lock":
            self._program.lock()
            # Behind whatever the program itself does once its screens are gone.
            QTimer.singleShot(100, lambda: say("locked"))
        else:
            say(getattr(self, f"_{command}")(*rest.split()))

    def _begin(self) -> None:
        rooms = self._program._rooms
        if rooms is None:
            QTimer.singleShot(20, self._begin)
            return
        rooms._on_begin_requested("en", "en", False)
        session = rooms._session
        give(session, **OPENING, **CONSENT)
        say(" ".join(s.name for s in session.form.steps() if s.kind is StepKind.QUESTION))

    def _ready(self) -> bool:
        return isinstance(QApplication.focusWidget(), PassphraseEdit)

    def _page(self, name: str) -> str:
        rooms = self._program._rooms
        steps = rooms._session.form.steps()
        rooms._interview.presenter.go_to(next(step for step in steps if step.name == name))
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
        return name

    def _count(self) -> int:
        return len(self._program._rooms._session.interview.history)


def say(words: object) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def begin(arguments: list[str]) -> int:
    """Open the window and stay until standard input ends."""
    application, program = main.build(arguments)
    led = Led(program)
    program.start()
    say("shown")
    status = application.exec()
    led.deleteLater()
    program.close()
    return status


if __name__ == "__main__":
    sys.exit(begin(sys.argv[1:]))
