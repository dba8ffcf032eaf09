"""At the first screen: a vault from a backup, and from what a damaged one still gives."""

import pytest
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.common.keyboard import KeyboardState
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.app.unlock.rescue.presenter import RescuePresenter
from dutyrehab_desktop.app.unlock.view import UnlockView
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import change_factor, make_factor
from dutyrehab_desktop.workflows.vaults import vault_in
from tests.helpers.answers import CONSENT, OPENING, give
from tests.helpers.on_screen import pick, words
from tests.helpers.vaults import PASSPHRASE, open_vault, typed


@pytest.fixture
def view(qtbot, look, runner, messages):
    view = UnlockView(look, KeyboardState)
    qtbot.addWidget(view)
    presenter = RescuePresenter(runner, messages)
    connect_busy(view, presenter, view.retranslate)
    rescue = view.rescue
    rescue.look_requested.connect(presenter.look)
    rescue.forget_requested.connect(presenter.forget)
    presenter.looked.connect(rescue.show_contents)
    presenter.rescued.connect(rescue.show_rescued)
    presenter.refused_words.connect(view.refuse_rescue)
    presenter.made.connect(rescue.close_dialog)
    view.presenter = presenter
    view.resize(1000, 900)
    view.show()
    return view


@pytest.fixture
def backup(field, content, around, tmp_path):
    session = begin_interview(content, field.store, around, spoken="ru")
    give(session, **OPENING, **CONSENT)
    back_up(field, tmp_path / "backup", TaskControl())
    return tmp_path / "backup"


def say(qtbot, view, text) -> None:
    QTest.keyClicks(view.rescue.dialog.fields[0], text)
    view.rescue.dialog.button.click()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=30_000)


def test_a_backup_is_looked_into_and_a_vault_made_of_it(qtbot, view, backup, tmp_path):
    new = tmp_path / "new"
    view.show_folder(new, vault=False)
    view.rescue.restore_requested.connect(lambda: view.presenter.restore(new))
    view.rescue.restore.click()
    pick(view, backup)
    say(qtbot, view, "not the right words")
    assert "does not open the vault" in words(view.rescue.dialog)
    say(qtbot, view, PASSPHRASE)
    assert view.rescue.dialog is None
    assert "Open: 1. Sealed: 0." in words(view.rescue.ask)
    assert not vault_in(new), "nothing is made before somebody agrees"
    with qtbot.waitSignal(view.presenter.made, timeout=30_000) as made:
        view.rescue.ask.ui.yesButton.click()
    assert made.args == [new]
    with open_vault(new) as vault:
        assert len(vault.store.interviews.codes()) == 1
    assert not any(view.presenter._kept)


def test_whoever_does_not_want_the_backup_leaves_no_passphrase_behind(qtbot, view, backup):
    view.rescue.restore.click()
    pick(view, backup)
    say(qtbot, view, PASSPHRASE)
    kept = view.presenter._kept
    assert bytes(kept).decode() == PASSPHRASE
    view.rescue.ask.reject()
    assert not any(kept)


def test_a_backup_of_a_vault_with_a_key_file_needs_that_too(qtbot, view, field, tmp_path):
    factor = make_factor(tmp_path / "x.jpg")
    change_factor(field.folder, typed(), None, factor)
    back_up(field, tmp_path / "backup", TaskControl())
    view.rescue.restore.click()
    pick(view, tmp_path / "backup")
    say(qtbot, view, PASSPHRASE)
    assert "does not open the vault" in words(view.rescue.dialog)
    view.rescue.dialog.pick.click()
    pick(view.rescue.dialog, tmp_path / "x.jpg")
    assert "was chosen" in view.rescue.dialog.pick.text()
    say(qtbot, view, PASSPHRASE)
    assert "Open: 0. Sealed: 0." in words(view.rescue.ask)


def test_what_can_be_read_of_a_damaged_vault_is_saved_into_a_new_one(
    qtbot, view, field, backup, tmp_path
):
    folder, new = field.folder, tmp_path / "new"
    field.lock()
    view.show_folder(folder, vault=True)
    view.rescue.salvage_requested.connect(
        lambda into, key_file, typed: view.presenter.salvage(folder, into, key_file, typed)
    )
    assert view.rescue.restore.isHidden()
    view.rescue.salvage.click()
    pick(view, folder)
    say(qtbot, view, PASSPHRASE)
    assert words(view.rescue.dialog).count("\n") >= 3, "a vault lies there already"
    view.rescue.dialog.reject()
    view.rescue.salvage.click()
    pick(view, new)
    say(qtbot, view, PASSPHRASE)
    assert "Whole: 1. Sealed: 0." in words(view.rescue.ask)
    assert vault_in(new)
    with open_vault(new) as vault:
        assert len(vault.store.interviews.codes()) == 1


def test_a_key_file_that_is_gone_wipes_what_was_typed(qtbot, view, tmp_path):
    passphrase = typed()
    with qtbot.waitSignal(view.presenter.refused_words):
        view.presenter.look(tmp_path, tmp_path / "gone", (passphrase,))
    assert not any(passphrase)
    assert view.ui.problemFrame.isVisible(), "no window is open that could say it"
