"""Every screen beside the interview: whole, named, reachable, in every language and size."""

from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import load_fonts
from tests.app.interview.fit import problems
from tests.app.interview.stage import Key, focusable
from tests.app.interview.test_screen_access import nameless
from tests.app.interview.test_screen_fits import Stretching
from tests.app.shell.stock import fill
from tests.app.shell.tour import Tour

LARGE = 1000
"""Letters of a passage that may stand on a screen only once."""


@pytest.fixture(scope="module")
def stock(tmp_path_factory, content):
    from datetime import date

    from dutyrehab_desktop.crypto.secrets import random_bytes
    from dutyrehab_desktop.workflows.surroundings import Surroundings

    around = Surroundings(lambda: date(2026, 11, 23), random_bytes)
    return fill(tmp_path_factory.mktemp("stock"), content, around)


@pytest.fixture
def tour(qapp, qtbot, stock, tmp_path, content, around, look, languages):
    load_fonts()
    made = Tour(stock.copy_to(tmp_path / "stock"), content, around, look, languages)
    yield made
    made.close()


@pytest.fixture
def wait(qtbot):
    return lambda done: qtbot.waitUntil(done, timeout=30_000)


@pytest.mark.parametrize(
    ("size", "percent", "language"),
    [
        ((1024, 600), 100, "ru"),
        ((1024, 600), 130, "kk"),
        ((1366, 768), 100, "uz"),
        ((1366, 768), 130, "ru"),
        ((1366, 768), 100, "en"),
    ],
)
def test_nothing_is_cut_off_whatever_takes_the_keyboard_has_a_name_and_the_title_says_nothing(
    tour, wait, languages, size, percent, language
):
    languages.switch(language)
    translator = Stretching(language)
    if language != "en":
        QCoreApplication.installTranslator(translator)
    try:
        tour.house.look.put_on(tour.house.look.tokens, percent)
        tour.window.resize(*size)
        found, titles = [], set()
        for name in tour.screens(wait):
            tour.window.resize(*size)
            tour.settle()
            found += [f"{name}: {line}" for line in problems(tour.window)]
            found += [f"{name}: no name: {line}" for line in nameless(tour.window)]
            titles.add(tour.window.windowTitle())
        assert found == [], "\n".join(found)
        assert titles == {translate("MainWindow", "Notebook")}
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_tabulator_reaches_everything_on_every_screen(tour, wait):
    found = {}
    for name in tour.screens(wait):
        tour.settle()
        wanted = {id(widget): widget for widget in focusable(tour.window)}
        reached = set()
        for _ in range(len(wanted) + 5):
            focused = QApplication.focusWidget()
            reached.add(id(focused))
            QTest.keyClick(focused or tour.window, Key.Key_Tab)
        missed = [
            f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}"
            for key, widget in wanted.items()
            if key not in reached
        ]
        if missed:
            found[name] = missed
    assert found == {}


def test_another_language_reaches_every_word_on_the_screen(tour, wait):
    """A word that stays behind would be one that nobody asks for again after the switch."""
    left = {}
    for name in tour.screens(wait):
        tour.settle()
        before = _words(tour.window)
        translator = Marking()
        QCoreApplication.installTranslator(translator)
        tour.settle()
        after = _words(tour.window)
        QCoreApplication.removeTranslator(translator)
        tour.settle()
        stale = {word for word in before & after if word in Marking.seen}
        if stale:
            left[name] = stale
        assert _words(tour.window) == before, name
    assert left == {}


class Marking(Stretching):
    """Marks every sentence that it is asked for."""

    seen: ClassVar[set[str]] = set()

    def __init__(self) -> None:
        super().__init__("ru")

    def translate(self, context: str, text: str, _comment: str = "", _n: int = -1) -> str:
        if context.startswith("Q") or not text.strip():
            return text
        Marking.seen.add(text)
        return f"»{text}"


def _words(window) -> set[str]:
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    buttons = [one.text() for one in focusable(window) if hasattr(one, "text")]
    return {text for text in (*labels, *buttons) if text and len(text) < LARGE}


def test_locking_takes_open_dialogs_away_also_from_behind_the_curtain(tour, wait, qtbot):
    tour.program.start()
    tour.open("field", wait)
    rooms = tour.program._rooms
    rooms._exchange.enrol()
    tour.window.ui.screenStack.currentWidget().ui.chooseButton.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    tour.program.hide()
    assert tour.window.curtain.is_down
    tour.program.lock()
    tour.settle()
    assert QApplication.activeModalWidget() is None
    assert not tour.window.curtain.is_down
    assert tour.window.ui.screenStack.currentWidget() is tour.program._unlock


def test_a_mistake_of_the_program_is_told_once_and_enter_locks(tour, wait, qtbot):
    tour.program.start()
    tour.open("field", wait)
    tour.program.tell_crash("ValueError workflows/answering.py:12")
    tour.program.tell_crash("ValueError workflows/answering.py:12")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert "workflows/answering.py:12" in dialog.ui.textLabel.text()
    QTest.keyClick(dialog, Key.Key_Return)
    tour.settle()
    assert tour.window.ui.screenStack.currentWidget() is tour.program._unlock
    assert QApplication.activeModalWidget() is None


def test_the_look_is_remembered_beside_the_vault_and_only_there(tour, wait, home):
    tour.program.start()
    tour.window.language_chosen.emit("kk")
    assert not (tour.stock / "look.ini").exists(), "there is no vault yet"
    tour.open("field", wait)
    tour.window.theme_chosen.emit("dark")
    tour.window.size_chosen.emit(130)
    written = (tour.stock / "look.ini").read_text()
    assert "language = kk" in written
    assert "theme = dark" in written
    assert "text_size = 130" in written
    assert [path for path in home.folder.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(("language", "percent"), [("kk", 130), ("uz", 100), ("uz-Cyrl", 130)])
def test_small_windows_show_all_their_text_and_fit_the_smallest_screen(
    tour, wait, languages, language, percent
):
    languages.switch(language)
    tour.house.look.put_on(tour.house.look.tokens, percent)
    tour.dialogs = True
    tour.window.resize(1024, 600)
    found, seen = {}, 0
    for name in tour.screens(wait):
        tour.settle()
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            continue
        seen += 1
        cut = problems(dialog)
        if dialog.height() > tour.window.height() or dialog.width() > tour.window.width():
            cut.append(f"too large: {dialog.size().toTuple()}")
        if cut:
            found[name] = cut
    assert found == {}
    assert seen > 15
