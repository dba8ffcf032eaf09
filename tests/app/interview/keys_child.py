"""A window with a real interview for `test_layouts`; tells on standard output what keys did.

Run as a program: the folder for its vault is the only argument. It hears the name of a page on
standard input, turns to it, and says `ready`; `end` ends it.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.keys import KeyGuard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.app.interview.stage import BEFORE_STORING, Stage, answer
from tests.helpers.vaults import make_vault


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Teller(QObject):
    """Tells what happens on a stage."""

    def __init__(self, stage: Stage, places: dict[str, Place]) -> None:
        super().__init__()
        self._stage = stage
        self._places = places
        self._waiting = QTimer(self)
        self._waiting.timeout.connect(self._on_waiting)
        self._waiting.start(50)
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ears.activated.connect(self._on_heard)
        stage.presenter.save_changed.connect(self._on_saved)
        stage.presenter.entered.connect(lambda: say("page", stage.here))

    @Slot()
    def _on_waiting(self) -> None:
        if self._stage.window.isActiveWindow():
            self._waiting.stop()
            say("ready")

    @Slot()
    def _on_heard(self) -> None:
        word = sys.stdin.readline().strip()
        if word == "end":
            QApplication.quit()
            return
        session = self._stage.session
        self._stage.presenter.go_to(step_of(session.form, self._places[word]))
        say("ready")

    @Slot()
    def _on_saved(self) -> None:
        last = list(self._stage.session.interview.history)[-1]
        say("answer", last.field.name, last.content.status, last.content.value or "-")


def held(session: InterviewSession) -> dict[str, Place]:
    answer(session, BEFORE_STORING)
    entry, _ = session.add_entry("episode")
    return {"reopen": Place("reopen"), "ep_start": Place("ep_start", entry)}


def main() -> int:
    application = QApplication([])
    with make_vault(Path(sys.argv[1]), Role.FIELD) as vault:
        session = begin_interview(load_content(), vault.store, real_surroundings(), spoken="en")
        places = held(session)
        stage = Stage(session, Look(), Languages(translation()))
        guard = KeyGuard(application)
        application.installEventFilter(guard)
        guard.hide_requested.connect(lambda: say("hide"))
        guard.lock_requested.connect(lambda: say("lock"))
        stage.show(1200, 700)
        stage.presenter.go_to(step_of(session.form, places["reopen"]))
        teller = Teller(stage, places)
        result = application.exec()
        teller.deleteLater()
    return result


if __name__ == "__main__":
    raise SystemExit(main())
