"""The part of `bench.py` that measures how fast the window hides."""

from functools import partial
from pathlib import Path

from bench_vaults import Figure, clocked, new_vault, told_interview
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.keys import KeyGuard
from dutyrehab_desktop.app.common.theme import Look, load_fonts
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.app.window import MainWindow
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.vaults import Role

TIMES = 200


def hiding(folder: Path) -> tuple[Figure, Figure]:
    """From F9 in an open interview to a painted curtain; beside it a bare cover, painted."""
    application = QApplication.instance() or QApplication([])
    load_fonts()
    content = load_content()
    with new_vault(folder, Role.FIELD) as vault:
        session = told_interview(content, vault)
        look = Look()
        screen = InterviewScreen(session, look, Languages(translation()))
        window, guard = MainWindow(look), KeyGuard()
        window.show_screen(screen.view, own_bar=True, opened=True)
        guard.hide_requested.connect(window.curtain.turn)
        application.installEventFilter(guard)
        window.resize(1366, 768)
        window.show()
        screen.start()
        application.processEvents()
        key = partial(QTest.keyPress, window.windowHandle(), Qt.Key.Key_F9)
        ours = []
        for _ in range(TIMES):
            ours.append(clocked(key))
            if not window.curtain.is_down:
                raise SystemExit("the key did not hide the window")
            window.curtain.lift()
            application.processEvents()
        application.removeEventFilter(guard)
        screen.leave()
        window.close()
    return Figure.of(ours), Figure.of(_bare_covers())


def _bare_covers() -> list[float]:
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    cover = QWidget(window)
    cover.setAutoFillBackground(True)
    times = []
    for _ in range(TIMES):
        cover.setGeometry(window.rect())
        times.append(clocked(partial(_show, cover)))
        cover.hide()
        QApplication.processEvents()
    window.close()
    return times


def _show(cover: QWidget) -> None:
    cover.show()
    cover.raise_()
    cover.repaint()
