"""Backups, checks and the checklist before a border, on the screen."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.app.vault.care.presenter import CarePresenter
from dutyrehab_desktop.app.vault.care.view import CareView
from dutyrehab_desktop.app.widgets.focus import keyboard_in
from dutyrehab_desktop.workflows.border import Step
from dutyrehab_desktop.workflows.home import delete_interview
from dutyrehab_desktop.workflows.media import media_of
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.vaults import vault_in
from tests.helpers.answers import CONSENT, OPENING, give
from tests.helpers.on_screen import activate, pick, words


@pytest.fixture
def code(field, content, around):
    session = begin_interview(content, field.store, around, spoken="ru")
    give(session, **OPENING, **CONSENT)
    return session.code


def page_of(qtbot, look, vault, around, runner, messages):
    view = CareView(look)
    qtbot.addWidget(view)
    presenter = CarePresenter(vault, around, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    for said, hears in (
        (view.backup_wanted, presenter.back_up),
        (view.backup_again_wanted, presenter.back_up_again),
        (view.medium_seen, presenter.see),
        (view.last_seen, presenter.see_last),
        (view.forget_requested, presenter.forget),
        (view.check_requested, presenter.check),
        (presenter.shown, view.show_page),
    ):
        said.connect(hears)
    view.presenter = presenter
    view.resize(1000, 900)
    view.show()
    presenter.show()
    return view


@pytest.fixture
def view(qtbot, look, field, code, around, runner, messages):
    return page_of(qtbot, look, field, around, runner, messages)


def done(qtbot, view) -> None:
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=30_000)
    QApplication.processEvents()


def backed_up(qtbot, view, path) -> None:
    view.ui.openButton.click()
    pick(view, path)
    done(qtbot, view)


def test_a_backup_is_made_where_somebody_chooses_and_then_offered_there_again(
    qtbot, view, field, tmp_path
):
    assert "Nowhere yet." in words(view)
    assert not view.rows.keys() & {one.name for one in media_of(field)}
    with qtbot.waitSignal(view.presenter.backed_up, timeout=30_000):
        backed_up(qtbot, view, tmp_path / "blue stick")
    assert vault_in(tmp_path / "blue stick")
    assert "The backup lies on “blue stick”. Open: 1. Sealed: 0." in words(view)
    (medium,) = media_of(field)
    with qtbot.waitSignal(view.presenter.backed_up, timeout=30_000):
        view.rows[medium.name].button.click()
    done(qtbot, view)
    assert len(media_of(field)) == 1


def test_what_was_deleted_here_is_said_and_deleted_from_a_medium_that_is_here_again(
    qtbot, view, field, code, tmp_path
):
    backed_up(qtbot, view, tmp_path / "stick")
    delete_interview(field, code)
    view.presenter.show()
    assert "To be cleaned" in words(view)
    (medium,) = media_of(field)
    view.links[medium.name][0].click()
    done(qtbot, view)
    assert f"Deleted from it: {code}." in words(view)
    assert "To be cleaned" not in words(view)


def test_a_medium_in_another_folder_is_found_by_whoever_looks_for_it(qtbot, view, field, tmp_path):
    backed_up(qtbot, view, tmp_path / "stick")
    (tmp_path / "stick").rename(tmp_path / "elsewhere")
    view.presenter.show()
    (medium,) = media_of(field)
    view.links[medium.name][0].click()
    pick(view, tmp_path / "elsewhere")
    done(qtbot, view)
    assert "Nothing had to be deleted from it." in words(view)
    view.links[medium.name][0].click()
    pick(view, tmp_path / "nothing here")
    done(qtbot, view)
    assert view.ui.problemFrame.isVisible()


def test_a_medium_is_listed_no_more_once_somebody_agrees(qtbot, view, field, tmp_path):
    backed_up(qtbot, view, tmp_path / "stick")
    (medium,) = media_of(field)
    view.links[medium.name][1].click()
    view.ask.reject()
    assert media_of(field)
    view.links[medium.name][1].click()
    view.ask.ui.yesButton.click()
    assert not media_of(field)
    assert vault_in(tmp_path / "stick"), "what lies there is not touched"


def test_everything_is_looked_at_and_what_needs_a_hand_stands_first(qtbot, view):
    view.buttons["check"].click()
    done(qtbot, view)
    shown = words(view)
    assert "Every page is as it was written." in shown
    assert "There is none: what lies only here is lost with this laptop." in shown
    assert shown.index("\nThe last backup\n") < shown.index("\nThe database\n")
    assert "Waits for the coordinator's card" in shown


def test_the_checklist_before_a_border_names_what_would_be_lost_and_leads_on(
    qtbot, view, field, code, tmp_path
):
    shown = words(view)
    assert f"Not finished, or not allowed to travel: {code}. Lost once you erase." in shown
    assert "Not yet: what stands above would be lost." in shown
    assert view.rows["finish"].button is None
    with qtbot.waitSignal(view.step_requested) as asked:
        view.rows["erase"].button.click()
    assert asked.args == [Step.ERASE]
    delete_interview(field, code)
    backed_up(qtbot, view, tmp_path / "stick")
    shown = words(view)
    assert "Everything is finished." in shown
    assert "Backups stay readable when this vault is erased." in shown
    assert "Not yet" not in shown


def test_a_desk_sees_no_checklist_for_a_border(qtbot, look, desk, around, runner, messages):
    view = page_of(qtbot, look, desk, around, runner, messages)
    assert "Before a border" not in words(view)
    view.buttons["check"].click()
    done(qtbot, view)
    assert "The database" in words(view)
    assert "Sealing for the coordinator" not in words(view)


def test_after_long_work_the_keyboard_is_where_it_was_and_never_in_the_windows_bar(
    qtbot, view, tmp_path
):
    activate(qtbot, view)
    view.ui.openButton.setFocus()
    view.backup_wanted.emit(tmp_path / "stick")
    assert keyboard_in(view) is not view.ui.openButton, "it rests"
    done(qtbot, view)
    assert keyboard_in(view) is view.ui.openButton
    view.buttons["check"].setFocus()
    view.buttons["check"].click()
    done(qtbot, view)
    assert keyboard_in(view) is view.buttons["check"]


def test_long_work_that_nobody_began_here_takes_the_keyboard_from_nobody(qtbot, view, tmp_path):
    window, beside = QWidget(), QPushButton("elsewhere in the window")
    column = QVBoxLayout(window)
    column.addWidget(beside)
    column.addWidget(view)
    window.show()
    activate(qtbot, window)
    beside.setFocus()
    view.presenter.check()
    done(qtbot, view)
    assert beside.hasFocus()
    view.setParent(None)  # it is closed by whoever made it
    window.close()
