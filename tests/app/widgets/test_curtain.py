"""The curtain covers everything at once and gives everything back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

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
    assert room.curtain.page.toPlainText() == "a"
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
    assert room.curtain.page.toPlainText() == ""
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
