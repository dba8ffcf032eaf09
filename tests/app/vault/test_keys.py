"""What opens the vault, changed on the screen by somebody who types the passphrase once more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from dutyrehab_desktop.app.common.keyboard import KeyboardState
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.app.vault.keys.presenter import VaultKeysPresenter
from dutyrehab_desktop.app.vault.keys.view import VaultKeysView
from dutyrehab_desktop.app.widgets.erase_dialog import EraseDialog
from dutyrehab_desktop.app.widgets.hold_button import HOLD_MS
from dutyrehab_desktop.crypto.errors import WrongPassphrase
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import keys_of
from tests.helpers.on_screen import words
from tests.helpers.vaults import PASSPHRASE, typed

NEW = "seven other invented words for a vault"


@pytest.fixture
def view(qtbot, look, field, runner, messages):
    view = VaultKeysView(look, KeyboardState, lambda: ("AAAAAAAA", "BBBBBBB2"))
    qtbot.addWidget(view)
    presenter = VaultKeysPresenter(field, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    view.change_requested.connect(presenter.change)
    view.words_wanted.connect(presenter.draw)
    view.key_file_requested.connect(presenter.make_key_file)
    view.key_file_dropped.connect(presenter.drop_key_file)
    view.erasing_requested.connect(presenter.set_erasing)
    view.erasing_dropped.connect(presenter.forget_erasing)
    presenter.drawn.connect(view.show_drawn)
    presenter.told.connect(view.show_told)
    presenter.done.connect(view.close_dialog)
    presenter.refused_words.connect(view.refuse)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    return view


def fill(view, *texts):
    for field, text in zip(view.dialog.wanted(), texts, strict=True):
        QTest.keyClicks(field, text)
    view.dialog.button.click()


def settled(qtbot, view):
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=30_000)


def opens(vault, passphrase, factor=None) -> bool:
    try:
        keys_of(vault.folder, typed(passphrase), TaskControl(), factor).wipe()
    except WrongPassphrase:
        return False
    return True


def test_another_passphrase_of_ones_own_after_the_old_one(qtbot, view, field):
    view.buttons["passphrase"].click()
    view.dialog.own.click()
    fill(view, "not the right one", NEW, NEW)
    settled(qtbot, view)
    assert "does not open the vault" in words(view.dialog)
    assert all(one.letters == 0 for one in view.dialog.fields)
    fill(view, PASSPHRASE, NEW, "something else altogether")
    settled(qtbot, view)
    fill(view, PASSPHRASE, NEW, NEW)
    settled(qtbot, view)
    assert view.dialog is None
    assert "The new passphrase opens the vault" in words(view)
    assert opens(field, NEW)
    assert not opens(field, PASSPHRASE)


def test_drawn_words_are_typed_once(qtbot, view, field):
    view.buttons["passphrase"].click()
    drawn = view.dialog.card.words.copy().decode()
    assert len(drawn.split(" ")) == 6
    fill(view, PASSPHRASE, drawn)
    settled(qtbot, view)
    assert opens(field, drawn)


def test_a_key_file_is_made_and_given_up(qtbot, view, field, tmp_path):
    view._on_place_picked((tmp_path / "x.jpg",))
    fill(view, "wrong one")
    settled(qtbot, view)
    assert not (tmp_path / "x.jpg").exists()
    fill(view, PASSPHRASE)
    settled(qtbot, view)
    content = (tmp_path / "x.jpg").read_bytes()
    assert opens(field, PASSPHRASE, content)
    assert not opens(field, PASSPHRASE)
    assert view.presenter.needs_key_file
    view.buttons["drop"].click()
    fill(view, PASSPHRASE)
    settled(qtbot, view)
    assert opens(field, PASSPHRASE)
    assert not view.presenter.needs_key_file


def test_a_passphrase_that_erases_is_set_and_taken_away(qtbot, view, field):
    view.buttons["erasing"].click()
    fill(view, PASSPHRASE, PASSPHRASE, PASSPHRASE)
    settled(qtbot, view)
    assert "must not be the same" in words(view.dialog)
    fill(view, PASSPHRASE, "red", "red")
    settled(qtbot, view)
    assert "unreadable for ever" in words(view)
    view.buttons["forget"].click()
    fill(view, PASSPHRASE)
    settled(qtbot, view)
    assert not opens(field, "red")
    assert opens(field, PASSPHRASE)


def test_rotating_is_for_whoever_can_lock_the_vault(qtbot, view):
    view.buttons["rotate"].click()
    QTest.keyClicks(view.dialog.fields[0], PASSPHRASE)
    with qtbot.waitSignal(view.rotate_requested) as asked:
        view.dialog.button.click()
    assert asked.args == [bytearray(PASSPHRASE.encode())]
    assert view.dialog is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_erasing_needs_a_word_and_three_seconds(qtbot, view, key):
    view.buttons["erase"].click()
    dialog = view.dialog
    assert "AAAAAAAA, BBBBBBB2" in words(dialog)
    assert "ask a lawyer" in words(dialog)
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.field, "erase")
    assert dialog.button.isEnabled()
    agreed = []
    dialog.agreed.connect(lambda: agreed.append(1))
    dialog.button.setFocus()
    QTest.keyPress(dialog.button, key)
    qtbot.wait(300)
    assert 0 < dialog.button.passed_ms < HOLD_MS
    QTest.keyRelease(dialog.button, key)
    assert dialog.button.passed_ms == 0
    assert agreed == []
    QTest.keyPress(dialog.button, key)
    qtbot.waitUntil(lambda: agreed == [1], timeout=HOLD_MS + 3000)


def test_a_locked_vault_cannot_say_what_would_be_lost_and_says_so(qtbot, view, look):
    dialog = EraseDialog(look, None, view)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "cannot look into a locked vault" in words(dialog)
    (keep,) = (one for one in dialog.findChildren(QPushButton) if one is not dialog.button)
    keep.click()
    assert not dialog.isVisible()
