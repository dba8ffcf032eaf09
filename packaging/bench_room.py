"""The part of `bench.py` that measures the interview room: from a key to what is painted.

The interview is a long one: at least 40 answers beside the lists, and entries in three lists or
more, on the full path with the side notes open. A key counts as answered once the paint event of
what it changes has been handled.
"""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from bench_vaults import Figure, bare_inserts, clocked, new_vault
from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import getCppPointer

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.theme import Look, load_fonts
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.shipped import resource, translation
from dutyrehab_desktop.workflows.answering import Walk
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, Role

ANSWERS = 300
PAGES = 150
SWITCHES = 60
CALM_MS = 20
"""Where nothing was painted for so long, nothing more will be."""
QUESTION = "reopen"
"""Each change of its answer raises a flag or takes one away."""
LEAST_ANSWERS, LEAST_LISTS = 40, 3
NONE = Qt.KeyboardModifier.NoModifier


def address(thing: QObject) -> int:
    """What tells one object of Qt from another: Python may wrap the same one twice."""
    return int(getCppPointer(thing)[0])


class Paints(QObject):
    """Hears what is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is painted; stop nothing."""
        if event.type() == QEvent.Type.Paint:
            self.painted.add(address(watched))
        return False


class Window(QMainWindow):
    """A window that knows when it was last painted.

    Attributes:
        painted_at: When everything that was to be painted had been, in seconds.
    """

    painted_at = 0.0

    def event(self, event: QEvent) -> bool:
        """Qt paints all that has changed inside of this one event."""
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted_at = time.perf_counter()
        return done


class Room:
    """An interview on its screen, in a window of the smallest common size of a laptop."""

    def __init__(self, session: InterviewSession) -> None:
        self.languages = Languages(translation())
        self.screen = InterviewScreen(session, Look(), self.languages)
        self.window = Window()
        self.window.setCentralWidget(self.screen.view)
        self.window.resize(1366, 768)
        self.window.show()
        self.screen.start()
        self.paints = Paints()
        self.settle()
        self._application = QApplication.instance() or QApplication([])
        self._application.installEventFilter(self.paints)

    def close(self) -> None:
        """Leave it."""
        self._application.removeEventFilter(self.paints)
        self.languages.silence()
        self.screen.leave()
        self.window.close()
        self.window.deleteLater()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> float:
        """Milliseconds from a key to what it changes, painted."""
        return self.after(partial(QTest.keyClick, self.screen.view, key, held))

    def after(self, act: Callable[[], object]) -> float:
        """Milliseconds from an act until the last of what follows is painted."""
        self.paints.painted.clear()
        began = time.perf_counter()
        act()
        self.settle()
        if self.window.painted_at < began:
            raise SystemExit("nothing was painted")
        return (self.window.painted_at - began) * 1000

    def settle(self) -> None:
        """Let everything happen that is asked for, until nothing was painted for a while."""
        calm = QElapsedTimer()
        calm.start()
        last = self.window.painted_at
        while calm.elapsed() < CALM_MS:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
            if self.window.painted_at != last:
                last = self.window.painted_at
                calm.restart()

    def whole(self) -> float:
        """Milliseconds for painting the whole window once: nobody can show a new page in less."""
        return clocked(self.window.repaint)


def long_sheet(content: Content) -> AnswerSheet:
    """The shipped invented interview with the most answers that is long enough."""
    data = json.loads(resource("demonstration", "interviews.json").read_text("utf-8"))
    sheets = [
        sheet_from_record(each["record"], content.questionnaire).sheet
        for each in data["interviews"]
    ]
    sheet = max(sheets, key=lambda one: len(one.answers))
    lists = [name for name, entries in sheet.rosters.items() if entries.ids]
    if len(sheet.answers) < LEAST_ANSWERS or len(lists) < LEAST_LISTS:
        raise SystemExit("no shipped interview is long enough")
    return sheet


def long_interview(content: Content, vault: OpenVault) -> InterviewSession:
    """That interview, told into a vault."""
    session = begin_interview(content, vault.store, real_surroundings(), spoken="en")
    Walk(session, long_sheet(content)).go_on()
    return session


@contextmanager
def room(folder: Path) -> Iterator[Room]:
    """A room with the long interview, the side notes open, at the measured question."""
    QApplication.instance() or QApplication([])
    load_fonts()
    content = load_content()
    with new_vault(folder, Role.FIELD) as vault:
        session = long_interview(content, vault)
        session.private_screen = True
        opened = Room(session)
        step = next(step for step in session.form.steps() if step.name == QUESTION)
        opened.screen.presenter.go_to(step)
        opened.settle()
        yield opened
        opened.close()


def answers(folder: Path) -> tuple[Figure, Figure]:
    """From a key to the durable answer with every flag painted; beside it the bare insert."""
    with room(folder) as here:
        panel, editor = here.screen.view.panel, here.screen.view.question.editor
        if editor is None:
            raise SystemExit("the question has no options")
        keys = [Qt.Key.Key_1, Qt.Key.Key_2] * (ANSWERS // 2)
        QTest.keyClick(here.screen.view, keys[-1])  # so that the first one changes something too
        here.settle()
        ours = []
        for key in keys:
            ours.append(here.press(key))
            painted = here.paints.painted
            parts = (panel.findChildren(QWidget), editor.grid.findChildren(QWidget))
            if not all(any(address(each) in painted for each in part) for part in parts):
                raise SystemExit("the answer or the panel was not painted")
    return Figure.of(ours), Figure.of(list(bare_inserts(folder / "floor.db", ANSWERS)))


def pages(folder: Path) -> tuple[Figure, Figure]:
    """From Enter to the next page, painted, and back; beside it painting the window once."""
    alt = Qt.KeyboardModifier.AltModifier
    with room(folder) as here:
        ours = []
        for _ in range(PAGES // 2):
            ours.append(here.press(Qt.Key.Key_Right, alt))
            ours.append(here.press(Qt.Key.Key_Left, alt))
        floor = [here.whole() for _ in range(PAGES)]
    return Figure.of(ours), Figure.of(floor)


def spoken_languages(folder: Path) -> tuple[Figure, Figure]:
    """From F6 to the question in another language; beside it painting the window once."""
    with room(folder) as here:
        ours = [here.press(Qt.Key.Key_F6) for _ in range(SWITCHES)]
        floor = [here.whole() for _ in range(SWITCHES)]
    return Figure.of(ours), Figure.of(floor)


def window_languages(folder: Path) -> tuple[Figure, Figure]:
    """The whole window in another language; beside it painting the window once."""
    with room(folder) as here:
        wanted = ("ru", "kk", "uz", "en") * (SWITCHES // 4)
        ours = [here.after(partial(here.languages.switch, code)) for code in wanted]
        floor = [here.whole() for _ in wanted]
    return Figure.of(ours), Figure.of(floor)
