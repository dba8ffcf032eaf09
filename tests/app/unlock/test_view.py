"""The first screen by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.common.keyboard import KeyboardState
from dutyrehab_desktop.app.unlock.view import COORDINATOR, FIELD, UnlockView
from dutyrehab_desktop.workflows.drawing import Drawn


@pytest.fixture
def view(qtbot, look):
    view = UnlockView(look, lambda: KeyboardState(True, "Қазақша"))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitActive(view)
    return view


def key(key, text=""):
    target = QApplication.focusWidget()
    QTest.keyClicks(target, text) if text else QTest.keyClick(target, key)


def test_the_passphrase_and_enter_are_enough(qtbot, view, tmp_path):
    view.show_folder(tmp_path, vault=True)
    key(None, "words")
    with qtbot.waitSignal(view.unlock_requested) as asked:
        key(Qt.Key.Key_Return)
    assert asked.args == [bytearray(b"words")]
    assert view.ui.passphraseEdit.letters == 0


def test_making_asks_twice_and_enter_leads_on(qtbot, view, tmp_path):
    view.show_folder(tmp_path, vault=False)
    key(None, "one")
    key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is view.ui.againEdit
    assert not view.ui.unlockButton.isEnabled()
    key(None, "two")
    with qtbot.waitSignal(view.create_requested) as asked:
        key(Qt.Key.Key_Return)
    assert asked.args == [FIELD, bytearray(b"one"), bytearray(b"two")]


def test_the_role_is_chosen_by_keyboard(qtbot, view, tmp_path):
    view.show_folder(tmp_path, vault=False)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Space)
    view.ui.passphraseEdit.setFocus()
    key(None, "one")
    view.ui.againEdit.setFocus()
    key(None, "one")
    with qtbot.waitSignal(view.create_requested) as asked:
        key(Qt.Key.Key_Return)
    assert asked.args[0] == COORDINATOR


def test_nothing_typed_means_nothing_to_open(view, tmp_path):
    view.show_folder(tmp_path, vault=True)
    assert not view.ui.unlockButton.isEnabled()
    key(None, "a")
    assert view.ui.unlockButton.isEnabled()


def test_caps_lock_and_layout_are_told(view, tmp_path):
    view.show_folder(tmp_path, vault=True)
    view.ui.passphraseEdit.clearFocus()
    view.take_focus()
    assert view.ui.capsLabel.isVisible()
    assert "Қазақша" in view.ui.keyboardLabel.text()


def test_while_it_opens_nothing_can_be_typed(view, tmp_path):
    view.show_folder(tmp_path, vault=True)
    view.show_busy(True)
    assert not view.ui.passphraseEdit.isEnabled()
    assert not view.ui.folderButton.isEnabled()
    view.show_busy(False)
    view.empty()
    assert QApplication.focusWidget() is view.ui.passphraseEdit


def test_the_screen_says_nothing_of_what_it_guards(view, tmp_path):
    view.show_folder(tmp_path, vault=True)
    words = " ".join(label.text() for label in view.findChildren(type(view.ui.titleLabel)))
    assert "interview" not in words.casefold()
    assert view.place_name() == ""


def test_drawn_words_are_proposed_typed_once_and_leave_nothing(qtbot, view, tmp_path):
    view.show_folder(tmp_path, vault=False)
    drawn = bytearray(b"qor chana muz archa tulki quyon")
    view.show_drawn(Drawn(drawn, "uz", 1000, 1.2e9))
    assert view.card.isVisible()
    assert not view.ui.againWidget.isVisible()
    assert "1 billion years" in view.card.worth.text()
    shown = view.card.words.grab().toImage()
    QTest.mouseClick(view.card.hiding, Qt.MouseButton.LeftButton)
    assert not view.card.words.isVisible()
    view.take_focus()
    key(None, "qor chana muz archa tulki quyon")
    with qtbot.waitSignal(view.create_requested) as asked:
        key(Qt.Key.Key_Return)
    assert asked.args[1] == asked.args[2] == bytearray(b"qor chana muz archa tulki quyon")
    # They were painted, and stand in no text that Qt or a screen reader holds.
    assert shown != view.card.grab().toImage()
    assert not view.card.words.accessibleName()
    assert not view.card.words.accessibleDescription()
    view.show_folder(tmp_path, vault=True)
    assert not any(drawn)


def test_other_words_another_language_and_words_of_ones_own(qtbot, view, tmp_path):
    view.show_folder(tmp_path, vault=False)
    view.show_drawn(Drawn(bytearray(b"a b c d e f"), "uz", 1000, 1.2e9))
    with qtbot.waitSignal(view.words_wanted) as asked:
        view.card.other.click()
    assert asked.args == ["uz"]
    view.own.click()
    assert view.ui.againWidget.isVisible()
    assert not view.card.isVisible()
    assert view.own.text() == "Let the program draw words"
    with qtbot.waitSignal(view.words_wanted):
        view.own.click()
