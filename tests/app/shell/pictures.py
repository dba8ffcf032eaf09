"""Pictures of every screen of the real program, to be looked at by a person.

`python -m tests.app.shell.pictures FOLDER [--language CODE]`: two vaults and a desk with invented
data are made, the real window walks through them, and each screen is kept as a PNG. Languages,
sizes, themes and text sizes are combined pairwise; a round of the whole tour is made for each
combination. Start it under a real display (`xvfb-run -s "-screen 0 1366x768x24"`).
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from allpairspy import AllPairs
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.settings import silence_qt_settings
from dutyrehab_desktop.app.common.theme import Look, load_fonts, preferred_theme
from dutyrehab_desktop.app.interview.path import roster_page, step_of
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from tests.app.shell.stock import fill
from tests.app.shell.tour import Tour
from tests.helpers.answers import tell, whole_story

LANGUAGES = ("ru", "kk", "uz", "en")
SIZES = ((1366, 768), (1024, 600))
THEMES = ("light", "dark")
PERCENTS = (100, 130)
QUESTIONS = ("before_safe", "c_store", "note_script_risk", "delete_on", "paying_month")
QUESTIONS += ("rights_limited", "job_now", "own_words", "sign_off")


def wait(done: Callable[[], bool]) -> None:
    """Let the program run until something is so."""
    end = time.monotonic() + 60
    while not done():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.01)


class Round:
    """One walk with one language, size, theme and text size."""

    def __init__(self, tour: Tour, folder: Path, name: str, second: str) -> None:
        self._tour = tour
        self._folder = folder
        self._name = name
        self._second = second
        self._number = 0

    def keep(self, screen: str) -> None:
        """Keep what the window shows now."""
        self._number += 1
        calm = time.monotonic() + 0.15
        wait(lambda: time.monotonic() > calm)
        plain = screen.replace(",", "").replace(" ", "-")
        path = self._folder / f"{self._number:02d}-{plain}_{self._name}.png"
        shown = QApplication.activeModalWidget() or self._tour.window
        shown.grab().save(str(path))

    def walk(self, language: str) -> None:
        """The interview first, then everything else."""
        for screen in self._interview(language):
            self.keep(screen)
        self._tour.dialogs = True
        for screen in self._tour.screens(wait):
            self.keep(screen)

    def _interview(self, language: str) -> Iterator[str]:
        tour = self._tour
        tour.program.start()
        tour.open("field", wait)
        rooms = tour.program._rooms
        rooms._on_begin_requested(language, self._second, True)
        session, screen = rooms._session, rooms._interview
        yield "interview begins"
        tell(session, whole_story(own_words="…"))
        screen.presenter.refresh()
        for question in QUESTIONS:
            screen.presenter.go_to(step_of(session.form, Place(question)))
            yield f"interview, {question}"
        screen.presenter.go_to(roster_page(session.form, "proceeding"))
        yield "interview, list"
        case = session.form.sheet.entries("proceeding").ids[0]
        screen.presenter.go_to(step_of(session.form, Place("pr_outcome", case)))
        yield "interview, inside a list"
        QTest.keyClick(screen.view, Qt.Key.Key_W)
        QTest.keyClick(screen.view, Qt.Key.Key_N)
        next(iter(screen.view.panel.cards)).head.setChecked(True)
        yield "interview, everything open"
        screen.presenter.go_to(None)
        yield "interview, last page"
        screen.view.pause_requested.emit()
        yield "interview, break"
        screen.view.pause.stop_button.click()
        yield "interview, keep or delete"
        QApplication.activeModalWidget().reject()
        QTest.keyClick(screen.view.pause.button, Qt.Key.Key_Return)
        tour.program.hide()
        yield "curtain"
        tour.program.hide()
        tour.program.lock()


def main(arguments: list[str]) -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description="Pictures of every screen.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, help="only rounds in this one")
    own = parser.parse_args(arguments)
    own.folder.mkdir(parents=True, exist_ok=True)
    silence_qt_settings()
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    content = load_content()
    around = Surroundings(lambda: date(2026, 11, 23), random_bytes)
    with TemporaryDirectory() as scratch:
        stock = fill(Path(scratch) / "stock", content, around)
        rounds = AllPairs([LANGUAGES, SIZES, THEMES, PERCENTS])
        for number, (language, size, theme, percent) in enumerate(rounds):
            if own.language in (None, language):
                copy = stock.copy_to(Path(scratch) / str(number))
                look = Look(preferred_theme(theme, application.styleHints()), percent)
                application.setFont(look.font(15))
                languages = Languages(translation())
                languages.switch(language)
                tour = Tour(copy, content, around, look, languages)
                tour.window.resize(*size)
                tour.window.show()
                second = LANGUAGES[(LANGUAGES.index(language) + 1) % 4]
                name = f"{language}_{size[0]}_{theme}_{percent}"
                Round(tour, own.folder, name, second).walk(language)
                tour.close()
                languages.silence()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
