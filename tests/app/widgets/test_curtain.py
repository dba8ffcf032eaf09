"""The curtain covers everything at once and gives everything back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind
from dutyrehab_desktop.app.common.keys import KeyGuard
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.curtain import Curtain


class Room:
    """A window with a field, a list and a curtain that the guard turns."""

    def __init__(self, qtbot: QtBot, qapp: QApplication) -> None:
        self.window = QMainWindow()
        inner = QWidget()
        self.window.setCentralWidget(inner)
        self.field = QLineEdit("secret", inner)
        self.combo = QComboBox(inner)
        self.combo.addItems(["a", "b"])
        self.combo.move(0, 60)
        qtbot.addWidget(self.window)
        self.curtain = Curtain(Look(), self.window)
        self.guard = KeyGuard()
        self.guard.hide_requested.connect(self.curtain.turn)
        qapp.installEventFilter(self.guard)
        self.window.resize(800, 600)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.field.setFocus()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication):
    made = Room(qtbot, qapp)
    yield made
    qapp.removeEventFilter(made.guard)


def test_one_key_hides_everything_and_the_same_key_gives_it_back(room: Room) -> None:
    before = room.window.grab().toImage()
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_F9)
    assert room.curtain.is_down
    assert room.curtain.geometry() == room.window.rect()
    hidden = room.window.grab().toImage()
    assert hidden != before
    room.field.setText("another secret")
    assert room.window.grab().toImage() == hidden, "something shows through"
    room.field.setText("secret")
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_F9)
    assert not room.curtain.is_down
    assert room.field.hasFocus()


def test_it_falls_while_a_modal_dialog_is_open_and_the_dialog_comes_back(
    room: Room, qtbot: QtBot
) -> None:
    dialog = QDialog(room.window)
    inner = QLineEdit("in the dialog", dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    inner.setFocus()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)
    assert room.curtain.is_down
    assert not dialog.isVisible()
    with qtbot.waitActive(dialog):
        QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_F9)
    assert dialog.isVisible()
    assert dialog.isModal()
    assert inner.text() == "in the dialog"
    dialog.close()


def test_a_dialog_that_was_put_away_does_not_keep_the_notes_from_being_typed(
    room: Room, qtbot: QtBot
) -> None:
    dialog = QDialog(room.window)
    with qtbot.waitActive(dialog):
        dialog.open()
    with qtbot.waitActive(room.window):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_A)
    assert room.curtain.page.toPlainText().endswith("103a")
    room.curtain.lift()
    dialog.close()


def test_a_list_that_hangs_open_is_closed(room: Room, qtbot: QtBot) -> None:
    popup = room.combo.view().window()
    with qtbot.waitExposed(popup):
        room.combo.showPopup()
    QTest.keyClick(room.combo.view(), Qt.Key.Key_F9)
    assert room.curtain.is_down
    assert not popup.isVisible()


def test_the_keyboard_stays_on_the_notes(room: Room) -> None:
    room.curtain.drop()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(room.window.windowHandle(), key)
        assert room.curtain.page.hasFocus()


def test_what_is_typed_on_the_notes_is_gone_afterwards(room: Room) -> None:
    room.curtain.drop()
    QTest.keyClicks(room.curtain.page, "milk, bread")
    room.curtain.lift()
    assert "milk" not in room.curtain.page.toPlainText()
    assert not room.curtain.page.document().isUndoAvailable()


def test_it_covers_a_window_that_grows(room: Room) -> None:
    room.curtain.drop()
    room.window.resize(1000, 700)
    assert room.curtain.geometry() == room.window.rect()


def test_a_dialog_that_was_closed_meanwhile_is_left_alone(room: Room, qtbot: QtBot) -> None:
    dialog = QDialog(room.window)
    with qtbot.waitActive(dialog):
        dialog.open()
    room.curtain.drop()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.close()
    dialog.deleteLater()
    with qtbot.waitSignal(dialog.destroyed):
        pass
    room.curtain.lift()
    assert not room.curtain.is_down


def test_a_menu_is_closed_too(room: Room, qtbot: QtBot) -> None:
    menu = QMenu(room.window)
    menu.addAction("secret")
    with qtbot.waitExposed(menu):
        menu.popup(room.window.geometry().center())
    QTest.keyClick(menu, Qt.Key.Key_F9)
    assert room.curtain.is_down
    assert not menu.isVisible()


def test_it_falls_over_the_dialog_that_chooses_a_file(room: Room, qtbot: QtBot, tmp_path) -> None:
    picker = PickDialog(PickKind.FILE, "Which file?", room.window)
    with qtbot.waitActive(picker):
        picker.open_at(tmp_path)
    QTest.keyClick(picker.windowHandle(), Qt.Key.Key_F9)
    assert room.curtain.is_down
    assert not picker.isVisible()
    with qtbot.waitActive(picker):
        room.curtain.lift()
    picker.reject()


@pytest.mark.parametrize("kind", ["window", "line", "text", "dialog", "list"])
def test_escape_three_times_hides_wherever_the_keyboard_is(
    room: Room, qtbot: QtBot, kind: str
) -> None:
    dialog = None
    if kind == "text":
        text = QPlainTextEdit("secret", room.window.centralWidget())
        text.show()
        text.setFocus()
    elif kind == "line":
        room.field.setFocus()
    elif kind == "dialog":
        dialog = QDialog(room.window)
        QLineEdit("in the dialog", dialog).setFocus()
        with qtbot.waitActive(dialog):
            dialog.open()
    elif kind == "list":
        room.combo.showPopup()
    for _ in range(3):
        open_one = dialog is not None and dialog.isVisible()
        where = dialog if open_one else QApplication.activePopupWidget() or room.window
        QTest.keyPress(where.windowHandle(), Qt.Key.Key_Escape)
    assert room.curtain.is_down
    if dialog is not None:
        dialog.deleteLater()


def test_what_opens_while_it_is_down_waits_until_it_is_lifted(room: Room, qtbot: QtBot) -> None:
    room.curtain.drop()
    dialog = QDialog(room.window)
    dialog.setModal(True)
    dialog.open()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_B)
    assert room.curtain.page.toPlainText().endswith("b"), "the page can still be typed on"
    with qtbot.waitActive(dialog):
        QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_F9)
    assert dialog.isVisible()
    assert dialog.isModal()
    dialog.close()


def test_what_opens_while_it_is_down_is_never_on_the_screen(room: Room, qtbot: QtBot) -> None:
    """Not even for one frame: it is kept off the screen before it is hidden."""
    room.curtain.drop()
    dialog = QDialog(room.window)
    dialog.show()
    handle = dialog.windowHandle()
    assert handle is None or not handle.isExposed()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    room.curtain.lift()
    qtbot.waitExposed(dialog)
    dialog.close()


def test_a_hint_or_a_menu_that_opens_while_it_is_down_is_gone(room: Room, qtbot: QtBot) -> None:
    room.curtain.drop()
    menu = QMenu(room.window)
    menu.addAction("secret")
    menu.popup(room.window.geometry().center())
    qtbot.waitUntil(lambda: not menu.isVisible())
    room.curtain.lift()
    assert not menu.isVisible()


def test_it_shows_an_ordinary_page_or_the_projects_own(room: Room) -> None:
    assert room.curtain.title.text() == "Doctors in the district"
    assert len(room.curtain.page.toPlainText().splitlines()) == 8
    room.curtain.show_cover(("Seedlings", ("Tomatoes in March", "Cucumbers in April")))
    room.curtain.drop()
    assert room.curtain.title.text() == "Seedlings"
    assert room.curtain.page.toPlainText() == "Tomatoes in March\nCucumbers in April"
    room.curtain.show_cover(None)
    assert room.curtain.title.text() == "Doctors in the district"
