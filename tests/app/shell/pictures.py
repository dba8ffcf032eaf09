"""Pictures of every screen and state of the real program, to be looked at by a person.

`python -m tests.app.shell.pictures FOLDER [--language CODE]`: two vaults and a desk with invented
data are made, the real window walks through them, and each screen is kept as a PNG. Languages,
sizes, themes and text sizes are combined pairwise: every two of them meet, in fewer than 25
rounds of the whole tour. At the end each screen's pictures stand together on one contact sheet in
FOLDER/sheets. Offscreen and on a real display the pictures are the same.
"""

import argparse
import os
import sys
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from allpairspy import AllPairs
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.choices import LANGUAGES
from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.settings import silence_qt_settings
from dutyrehab_desktop.app.common.theme import Look, load_fonts, preferred_theme
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from tests.app.shell.contact_sheets import write_sheets
from tests.app.shell.golden import wait
from tests.app.shell.stock import fill
from tests.app.shell.tour import Tour
from tests.app.shell.tour_interview import InterviewTour

SIZES = ((1366, 768), (1024, 600), (1920, 1080))
THEMES = ("light", "dark", "contrast")
PERCENTS = (100, 130)


class Round:
    """One walk with one language, size, theme and text size."""

    def __init__(self, tour: Tour, folder: Path, name: str) -> None:
        self._tour = tour
        self._folder = folder
        self._name = name
        self._number = 0

    def keep(self, screen: str) -> None:
        """Keep what the window shows now."""
        self._number += 1
        calm = time.monotonic() + 0.05
        wait(lambda: time.monotonic() > calm)
        plain = screen.replace(",", "").replace(" ", "-").replace("_", "-")
        path = self._folder / f"{self._number:02d}-{plain}_{self._name}.png"
        shown = QApplication.activeModalWidget() or self._tour.window
        shown.grab().save(str(path))

    def walk(self, spoken: str, second: str) -> None:
        """The interview first, then everything else."""
        tour = self._tour
        tour.program.start()
        tour.open("field", wait)
        for screen in InterviewTour(tour, spoken, second).screens():
            self.keep(screen)
        tour.program.lock()
        tour.program._opener.choose_folder(tour.stock / "new")
        tour.dialogs = True
        for screen in tour.screens(wait):
            self.keep(screen)


def main(arguments: list[str]) -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description="Pictures of every screen.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, help="only rounds in this one")
    own = parser.parse_args(arguments)
    own.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
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
                spoken = LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]
                name = f"{language}_{size[0]}_{theme}_{percent}"
                Round(tour, own.folder, name).walk(spoken, language)
                tour.close()
                languages.silence()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    write_sheets(own.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
