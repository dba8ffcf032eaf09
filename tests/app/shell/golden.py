"""The main screens as they must look, pixel by pixel.

`python -m tests.app.shell.golden [FOLDER]` draws them anew, into `tests/app/shell/golden` unless
told otherwise; whoever does that looks at every picture that git says has changed. The same
pixels come out offscreen and on a real display, because the fonts are our own.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.settings import silence_qt_settings
from dutyrehab_desktop.app.common.theme import Look, load_fonts
from dutyrehab_desktop.app.common.tokens import CONTRAST, DARK, LIGHT, Tokens
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from tests.app.shell.stock import fill
from tests.app.shell.tour import Tour
from tests.app.shell.tour_interview import InterviewTour

FOLDER = Path(__file__).parent / "golden"
SIZE = (1024, 600)
TODAY = date(2026, 11, 23)
SEED = 9

INTERVIEW = {
    "practice begins": ("kk", LIGHT),
    "interview, rights_limited": ("ru", LIGHT),
    "interview, note_h": ("uz", LIGHT),
    "interview, own_words": ("kk", LIGHT),
    "interview, a list": ("en", DARK),
    "interview, everything open": ("ru", DARK),
    "interview, side notes folded": ("kk", CONTRAST),
    "interview, break": ("uz-Cyrl", LIGHT),
    "curtain": ("ru", LIGHT),
}
ELSEWHERE = {
    "unlock": ("ru", LIGHT),
    "home": ("kk", LIGHT),
    "review, read": ("uz", LIGHT),
}
"""Screens of the tour; each with the window's language and colours in which it is drawn."""


def wait(done: Callable[[], bool]) -> None:
    """Let the program run until something is so."""
    end = time.monotonic() + 60
    while not done():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.005)


@contextmanager
def drawn(application: QApplication, folder: Path) -> Iterator[Iterator[tuple[str, QImage]]]:
    """Every one of the pictures, by name; the application looks as before afterwards."""
    flash, font = application.cursorFlashTime(), application.font()
    application.setCursorFlashTime(0)  # a caret that blinks is there or not
    load_fonts()
    look = Look(LIGHT)
    application.setFont(look.font(15))
    around = Surroundings(lambda: TODAY, random.Random(SEED).randbytes)
    content = load_content()
    stock = fill(folder / "stock", content, around)
    languages = Languages(translation())
    tour = Tour(stock.folder, content, around, look, languages)
    tour.window.resize(*SIZE)
    tour.window.show()
    QCursor.setPos(application.primaryScreen().geometry().bottomRight())  # over nothing
    try:
        yield _screens(tour, look)
    finally:
        tour.close()
        languages.silence()
        application.setCursorFlashTime(flash)
        application.setFont(font)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _screens(tour: Tour, look: Look) -> Iterator[tuple[str, QImage]]:
    tour.program.start()
    tour.open("field", wait)
    for name in InterviewTour(tour, "kk", "ru", dialogs=False).screens():
        if name in INTERVIEW:
            yield name, _picture(tour, look, INTERVIEW[name])
    tour.program.lock()
    left = set(ELSEWHERE)
    for name in tour.screens(wait):
        if name in left:
            left.remove(name)
            yield name, _picture(tour, look, ELSEWHERE[name])
        if not left:
            break


def _picture(tour: Tour, look: Look, how: tuple[str, Tokens]) -> QImage:
    language, tokens = how
    tour.window.language_chosen.emit(language)
    look.put_on(tokens, 100)
    tour.settle()
    tour.program._unlock.ui.folderLabel.setText("…/notebook")  # it lies elsewhere each time
    calm = time.monotonic() + 0.05
    wait(lambda: time.monotonic() > calm)
    shown = tour.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    look.put_on(LIGHT, 100)
    return shown


def path_of(name: str, folder: Path = FOLDER) -> Path:
    """Where the picture of a screen lies."""
    return folder / (name.replace(",", "").replace(" ", "-").replace("_", "-") + ".png")


def unlike(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures are not the same."""
    if one.size() != other.size():
        return one.width() * one.height()
    other = other.convertToFormat(one.format())
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for y in range(one.height())
        if one.constScanLine(y) != other.constScanLine(y)
        for x in range(one.width())
    )


def main(arguments: list[str]) -> int:
    """Draw them."""
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    silence_qt_settings()
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as scratch, drawn(application, Path(scratch)) as pictures:
        for name, picture in pictures:
            picture.save(str(path_of(name, folder)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
