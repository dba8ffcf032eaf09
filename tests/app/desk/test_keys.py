"""The coordinator's keys on the screen: a backup, other coordinators, announcing and changing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.keyboard import KeyboardState
from dutyrehab_desktop.app.desk.keys.presenter import KeysPresenter
from dutyrehab_desktop.app.desk.keys.view import KeysView
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.app.widgets.passphrase_dialog import PassphraseDialog
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.coordinators import colleagues
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card, own_card
from dutyrehab_desktop.workflows.key_changes import keys_standing
from dutyrehab_desktop.workflows.parcels import look_at_parcel
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.on_screen import pick, words
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault

WORDS = "five invented words for tests only"


@pytest.fixture
def two(desk, field, content, around, tmp_path):
    return Desk(desk, field, content, around, tmp_path)


def page_of(qtbot, look, vault, around, runner, messages):
    view = KeysView(look, KeyboardState)
    qtbot.addWidget(view)
    presenter = KeysPresenter(vault, load_content(), around, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    for said, hears in (
        (view.backup_requested, presenter.make_backup),
        (view.backup_chosen, presenter.take_backup),
        (view.card_chosen, presenter.look_at_card),
        (view.add_requested, presenter.add),
        (view.remove_requested, presenter.remove),
        (view.announce_requested, presenter.announce),
        (view.change_requested, presenter.change),
        (presenter.shown, view.show_page),
        (presenter.passphrase_taken, view.close_dialog),
        (presenter.passphrase_refused, view.refuse_dialog),
    ):
        said.connect(hears)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


@pytest.fixture
def view(qtbot, look, two, around, runner, messages):
    return page_of(qtbot, look, two.desk, around, runner, messages)


def done(qtbot, view) -> None:
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)


def type_in(dialog, *texts) -> None:
    for field, text in zip(dialog.fields, texts, strict=True):
        QTest.keyClicks(field, text)
    dialog.button.click()


def made_backup(qtbot, view, path) -> None:
    view.buttons["backup"].click()
    pick(view, path)
    type_in(view.dialog, WORDS, WORDS)
    done(qtbot, view)
    assert view.dialog is None


def test_a_backup_key_is_made_with_a_passphrase_of_its_own(qtbot, view, desk, tmp_path):
    view.buttons["backup"].click()
    pick(view, tmp_path / "backup.age")
    dialog = view.dialog
    assert not dialog.button.isEnabled()
    type_in(dialog, WORDS, "five other invented words")
    done(qtbot, view)
    assert view.dialog is dialog, "it has to be typed anew"
    assert not (tmp_path / "backup.age").exists()
    assert [field.letters for field in dialog.fields] == [0, 0]
    assert words(dialog).count("passphrase") > 1
    type_in(dialog, WORDS, WORDS)
    done(qtbot, view)
    assert (tmp_path / "backup.age").exists()
    assert keys_standing(desk).backup
    assert view.dialog is None
    assert "announce the card now" in words(view)
    assert "it is part of your card" in words(view)


def test_what_was_typed_for_a_key_is_wiped_whatever_comes_of_it(qtbot, view, desk, tmp_path):
    for path in (tmp_path / "backup.age", tmp_path / "desk" / "inside.age"):
        typed = bytearray(WORDS.encode()), bytearray(WORDS.encode())
        view.backup_requested.emit(path, *typed)
        late = bytearray(b"typed while it worked")
        view.backup_chosen.emit(path, late)
        done(qtbot, view)
        assert not any(typed[0])
        assert not any(typed[1])
        assert not any(late)


def test_a_passphrase_is_wiped_when_its_window_goes_away_without_an_answer(qtbot, look):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = PassphraseDialog(look, KeyboardState, ("A", "B", "C"), window, twice=False)
    dialog.open()
    QTest.keyClicks(dialog.fields[0], WORDS)
    assert any(dialog.fields[0]._bytes)
    dialog.blockSignals(True)
    dialog.hide()
    assert not any(dialog.fields[0]._bytes)


def test_another_desk_takes_a_backup_key_in(qtbot, view, look, around, runner, messages, tmp_path):
    made_backup(qtbot, view, tmp_path / "backup.age")
    with make_vault(tmp_path / "new desk", Role.COORDINATOR) as vault:
        other = page_of(qtbot, look, vault, around, runner, messages)
        assert not other.buttons["announce"].isEnabled()
        assert not other.buttons["change"].isEnabled()
        assert "Make your card" in words(other)
        other.buttons["take"].click()
        pick(other, tmp_path / "backup.age")
        dialog = other.dialog
        type_in(dialog, "five quite different words here")
        done(qtbot, other)
        assert "cannot be opened as a backup key" in words(dialog)
        type_in(dialog, WORDS)
        with qtbot.waitSignal(other.presenter.joined, timeout=20_000):
            done(qtbot, other)
        assert "could be read now: 0" in words(other)


def test_another_coordinator_is_added_after_ten_words_and_removed_after_a_question(
    qtbot, view, desk, tmp_path
):
    with make_vault(tmp_path / "other", Role.COORDINATOR) as other:
        ten = make_card(other, {"en": "The other office"}, tmp_path / "other.txt")
    view.buttons["add"].click()
    pick(view, tmp_path / "other.txt")
    assert view.page.compare.words == ten
    assert colleagues(desk) == ()
    assert not view.compare.button.isEnabled()
    view.compare.same.click()
    view.presenter.retranslate()
    assert view.compare.same.isChecked()
    view.compare.button.click()
    assert [one.words for one in colleagues(desk)] == [ten]
    assert "too once they have your new card" in words(view)
    view.rows[0].button.click()
    QTest.keyClick(view.ask, Qt.Key.Key_Return)
    assert colleagues(desk) != (), "Enter says no"
    view.rows[0].button.click()
    view.ask.ui.yesButton.click()
    assert colleagues(desk) == ()
    assert "Removed" in words(view)


def test_what_is_no_card_is_refused(view, tmp_path):
    (tmp_path / "no card").write_bytes(b"nothing")
    view.card_chosen.emit(tmp_path / "no card")
    assert view.ui.problemLabel.text()
    assert view.compare is None


def test_the_own_card_is_no_other_coordinator(view, two):
    view.card_chosen.emit(two.folder / "card")
    view.add_requested.emit()
    assert "cannot be added" in view.ui.problemLabel.text()


def test_the_card_is_announced_with_the_words_to_read_out(qtbot, view, two, content, tmp_path):
    made_backup(qtbot, view, tmp_path / "backup.age")
    assert "former" not in view.buttons
    view.buttons["announce"].click()
    with qtbot.waitSignal(view.presenter.changed, timeout=20_000):
        pick(view, tmp_path / "out")
    assert view.page.words == own_card(two.desk).words
    (parcel,) = (tmp_path / "out").iterdir()
    assert parcel.name in words(view)
    assert look_at_parcel(two.field, parcel, content).card.words == view.page.words


def test_keys_are_changed_only_after_the_question_who_may_know_the_old_one(
    qtbot, view, two, content, tmp_path
):
    before = own_card(two.desk).words
    view.buttons["change"].click()
    assert not view.ask.button.isEnabled(), "nothing is chosen beforehand"
    QTest.keyClick(view.ask, Qt.Key.Key_Return)
    assert own_card(two.desk).words == before
    view.buttons["change"].click()
    view.ask.options.pressed.emit("known")
    view.ask.button.click()
    pick(view, tmp_path / "new card.txt")
    with qtbot.waitSignal(view.presenter.changed, timeout=20_000):
        pick(view, tmp_path / "out")
    done(qtbot, view)
    assert view.page.words == look_at_card(tmp_path / "new card.txt").words != before
    assert "seals nothing" in words(view)
    (parcel,) = (tmp_path / "out").iterdir()
    assert look_at_parcel(two.field, parcel, content).key_revoked
    view.buttons["former"].click()
    with qtbot.waitSignal(view.presenter.changed, timeout=20_000):
        pick(view, tmp_path / "again")
    (again,) = (tmp_path / "again").iterdir()
    assert look_at_parcel(two.field, again, content).card.words == view.page.words


def test_without_laptops_new_keys_need_no_folder(qtbot, look, around, runner, messages, tmp_path):
    with make_vault(tmp_path / "alone", Role.COORDINATOR) as vault:
        make_card(vault, {"en": "Example"}, tmp_path / "card.txt")
        view = page_of(qtbot, look, vault, around, runner, messages)
        assert "nobody to tell" in words(view)
        assert not view.buttons["announce"].isEnabled()
        view._ask_for_card(False)
        with qtbot.waitSignal(view.presenter.changed, timeout=20_000):
            pick(view, tmp_path / "new card.txt")
        assert "This desk has new keys" in words(view)
        assert "parcel" not in view.page.told


def test_what_could_not_be_written_is_said_and_the_old_keys_stand(qtbot, view, two, tmp_path):
    before = own_card(two.desk).words
    view.change_requested.emit(True, tmp_path / "desk" / "card.txt", tmp_path / "out")
    done(qtbot, view)
    assert view.ui.problemLabel.text()
    assert own_card(two.desk).words == before
