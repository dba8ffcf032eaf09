"""The pictures of the README, made anew from the real program with invented data.

`python -m tests.app.shell.readme_pictures` under a real display (`xvfb-run -s "-screen 0
1366x768x24"`); they are written to `packaging/pictures`.
"""

import sys
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.settings import silence_qt_settings
from dutyrehab_desktop.app.common.theme import Look, load_fonts, preferred_theme
from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.shell.desk_rooms import QUESTIONNAIRES, REFERRALS, TABLES, DeskRooms
from dutyrehab_desktop.app.shell.field_rooms import FieldRooms
from dutyrehab_desktop.app.summary.view import SummaryView
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.demonstration import play
from dutyrehab_desktop.workflows.played import PASSPHRASE
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role
from tests.app.shell.pictures import wait
from tests.app.shell.tour import Tour
from tests.helpers.answers import tell, whole_story
from tests.helpers.vaults import make_vault

FOLDER = Path(__file__).parents[3] / "packaging" / "pictures"


def keep(tour: Tour, name: str) -> None:
    """Keep what the window shows, once it is calm."""
    calm = time.monotonic() + 0.4
    wait(lambda: time.monotonic() > calm)
    tour.window.grab().save(str(FOLDER / f"{name}.png"))


def field_pictures(tour: Tour) -> None:
    """A new laptop, the first question, a question late in the talk, reading back."""
    tour.open("field", wait)
    rooms = tour.program._rooms
    assert isinstance(rooms, FieldRooms)
    keep(tour, "first-steps")
    rooms._on_begin_requested("en", "ru", True)
    keep(tour, "begin")
    session, screen = rooms._session, rooms._interview
    assert session is not None
    assert screen is not None
    tell(session, whole_story(own_words="I would do it again."))
    screen.presenter.refresh()
    screen.presenter.go_to(step_of(session.form, Place("rights_limited")))
    if not screen.presenter.panel_open:
        screen.presenter.toggle_panel()
    keep(tour, "question")
    rooms._on_review_requested()
    keep(tour, "read-back")
    rooms._papers.open(session, "full", "en", practice=False)
    paper = tour.window.ui.screenStack.currentWidget()
    assert isinstance(paper, SummaryView)
    wait(lambda: paper._page is not None)
    keep(tour, "paper")
    tour.program.lock()


def desk_pictures(tour: Tour) -> None:
    """Counts and charts over all invented interviews; questionnaires; the referral list."""
    tour.open("coordinator", wait, PASSPHRASE)
    rooms = tour.program._rooms
    assert isinstance(rooms, DeskRooms)
    rooms.view.show_place(TABLES)
    wait(lambda: not rooms._tables.busy)
    keep(tour, "counts")
    rooms.view.show_place(QUESTIONNAIRES)
    keep(tour, "questionnaires")
    rooms.view.show_place(REFERRALS)
    keep(tour, "referrals")


def picture(stock: Path, content: Content, around: Surroundings, look: Look) -> Tour:
    """The program over a folder of vaults, in a window of a small laptop's size."""
    languages = Languages(translation())
    languages.switch("en")
    tour = Tour(stock, content, around, look, languages)
    tour.window.resize(1366, 768)
    tour.window.show()
    tour.program.start()
    return tour


def main() -> int:
    """Make the pictures."""
    FOLDER.mkdir(exist_ok=True)
    silence_qt_settings()
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    look = Look(preferred_theme("light", application.styleHints()), 100)
    application.setFont(look.font(15))
    content, around = load_content(), Surroundings(lambda: date(2026, 11, 25), random_bytes)
    with TemporaryDirectory() as scratch:
        new, played = Path(scratch) / "new", Path(scratch) / "played"
        new.mkdir()
        make_vault(new / "field", Role.FIELD).lock()
        play(played, "en", TaskControl(), around)
        for stock, walk in ((new, field_pictures), (played, desk_pictures)):
            tour = picture(stock, content, around, look)
            walk(tour)
            tour.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
