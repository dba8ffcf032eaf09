"""Bundles on the desk: seen before they change anything, merged one by one."""

import pytest
from PySide6.QtWidgets import QLabel

from dutyrehab_desktop.app.desk.bundles.lines import BundleState
from dutyrehab_desktop.app.desk.bundles.presenter import BundlesPresenter
from dutyrehab_desktop.app.desk.bundles.view import BundlesView


@pytest.fixture
def view(qtbot, look, desk, content, around, runner, messages):
    view = BundlesView(look)
    qtbot.addWidget(view)
    presenter = BundlesPresenter(desk, content, around, runner, messages, view)
    view.presenter = presenter
    view.cards = ()

    def keep(cards):
        view.cards = cards

    presenter.shown.connect(keep)
    presenter.shown.connect(view.show_bundles)
    presenter.busy_changed.connect(view.show_busy)
    presenter.problem_changed.connect(view.show_problem)
    view.paths_chosen.connect(presenter.look_at)
    view.merge_requested.connect(presenter.merge)
    view.resize(1100, 700)
    view.show()
    return view


def look_at(qtbot, view, *paths):
    view.paths_chosen.emit(paths)
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)


def merge(qtbot, view, number):
    frame = view.frames[number]
    if frame.same is not None and not frame.same.isChecked():
        frame.same.click()
    with qtbot.waitSignal(view.presenter.merged, timeout=20_000):
        frame.merge_button.click()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)


def test_a_preview_changes_nothing(qtbot, view, delivered, desk):
    look_at(qtbot, view, delivered.one.bundle)
    (card,) = view.cards
    assert card.state is BundleState.READY
    assert {change.kind for change in card.changes} == {"New"}
    assert len(card.changes) == 2
    assert desk.store.interviews.codes() == ()


def test_an_unknown_laptop_is_merged_only_after_its_words_were_compared(
    qtbot, view, delivered, desk
):
    look_at(qtbot, view, delivered.one.bundle)
    assert view.cards[0].words == delivered.one.words
    assert not view.frames[0].merge_button.isEnabled()
    merge(qtbot, view, 0)
    assert view.cards[0].state is BundleState.MERGED
    assert len(desk.store.interviews.codes()) == 2
    look_at(qtbot, view, delivered.one.bundle)
    assert view.cards[0].words == (), "it is known now"


def test_the_same_bundle_again_would_change_nothing_and_says_so(qtbot, view, delivered):
    look_at(qtbot, view, delivered.one.bundle)
    merge(qtbot, view, 0)
    look_at(qtbot, view, delivered.one.bundle)
    assert "nothing will change" in view.cards[0].told
    assert {change.kind for change in view.cards[0].changes} == {"Unchanged"}
    merge(qtbot, view, 0)
    assert view.cards[0].told.startswith("New: 0 · Changed: 0 · Unchanged: 2")


def test_after_a_merge_the_other_bundles_are_looked_at_anew(qtbot, view, delivered):
    look_at(qtbot, view, delivered.one.bundle, delivered.other.bundle)
    assert {change.kind for change in view.cards[1].changes} == {"New"}
    merge(qtbot, view, 0)
    assert view.cards[0].state is BundleState.MERGED
    kinds = {change.code: change.kind for change in view.cards[1].changes}
    assert kinds[delivered.code] in ("Changed", "Conflict")
    assert any("To be chosen: " in change.detail for change in view.cards[1].changes)


def test_a_damaged_bundle_says_so_itself_and_the_others_go_on(
    qtbot, view, delivered, tmp_path, desk
):
    damaged = tmp_path / "damaged.bin"
    damaged.write_bytes(delivered.one.bundle.read_bytes()[:-40])
    (tmp_path / "foreign.bin").write_bytes(b"something else")
    look_at(qtbot, view, damaged, tmp_path / "foreign.bin", delivered.other.bundle)
    states = [card.state for card in view.cards]
    assert states == [BundleState.REFUSED, BundleState.REFUSED, BundleState.READY]
    assert all(card.told for card in view.cards[:2])
    assert not view.frames[0].merge_button.isVisible()
    assert desk.store.interviews.codes() == ()


def test_a_merge_that_is_stopped_changes_nothing(qtbot, view, delivered, desk):
    look_at(qtbot, view, delivered.one.bundle)
    view.frames[0].same.click()
    view.frames[0].merge_button.click()
    view.presenter.stop()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)
    assert desk.store.interviews.codes() == ()
    assert view.cards[0].state is BundleState.READY


def test_all_bundles_of_a_folder_are_looked_at(qtbot, view, delivered):
    look_at(qtbot, view, delivered.one.bundle.parent)
    assert [card.name for card in view.cards] == [delivered.one.bundle.name]


def test_a_record_is_seen_field_by_field_beside_what_stands_here(qtbot, view, delivered):
    look_at(qtbot, view, delivered.one.bundle, delivered.other.bundle)
    merge(qtbot, view, 0)
    view.presenter.detailed.connect(view.show_detail)
    with qtbot.waitSignal(view.presenter.detailed, timeout=20_000) as told:
        view.presenter.look_closer(1, delivered.code)
    (page,) = told.args
    asked = [line for line in page.lines if line.conflict]
    assert asked, "the two laptops wrote different things"
    assert all("\n" in line.there and line.here for line in asked)
    shown = {label.text() for label in view.dialog.findChildren(QLabel)}
    assert {line.question for line in page.lines} <= shown
    view.dialog.reject()
