"""Laptops on the desk: what they sent, and whether they are believed."""

import pytest
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.common.dialogs import PickDialog
from dutyrehab_desktop.app.common.keyboard import KeyboardState
from dutyrehab_desktop.app.desk.laptops.presenter import LaptopsPresenter
from dutyrehab_desktop.app.desk.laptops.view import LaptopsView
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.parcels import look_at_parcel
from dutyrehab_desktop.workflows.registering import register, write_own_card
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.enrolled import enrol
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.helpers.on_screen import words
from tests.helpers.vaults import make_vault
from tests.records.builders import ANSWER, after

ONE, OTHER = "AAAAAAAA", "BBBBBBB2"


@pytest.fixture
def view(qtbot, look, desk, around, runner, messages, content, tmp_path):
    merger = Merger(desk, content, around)
    laptop = Laptop(1, tmp_path / "sticks")
    held = form_of(content, ONE)
    merger.take_in(laptop.bundle([held.with_history(after(held.history, (ANSWER, "kz")))]))
    view = LaptopsView(look, KeyboardState)
    qtbot.addWidget(view)
    presenter = LaptopsPresenter(desk, around, runner, messages, view)
    view.presenter, view.laptop = presenter, laptop
    for said, hears in (
        (view.undo_requested, presenter.undo),
        (view.again_requested, presenter.again),
        (view.revoke_requested, presenter.revoke),
        (view.receipts_requested, presenter.write_receipts),
        (view.draft_named, presenter.name_draft),
        (view.draft_requested, presenter.hand_draft),
        (presenter.code_taken, view.pick_folder),
        (presenter.refused_words, view.refuse_code),
        (presenter.shown, view.show_page),
        (presenter.problem_changed, view.show_problem),
        (presenter.busy_changed, view.show_busy),
    ):
        said.connect(hears)
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


def press(qtbot, view):
    (row,) = view.rows.values()
    with qtbot.waitSignal(view.presenter.changed, timeout=20_000):
        row.button.click()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)


def test_a_merge_is_undone_and_done_again(qtbot, view, desk):
    assert " ".join(view.laptop.words) in words(view)
    assert "Records: 1" in words(view)
    press(qtbot, view)
    assert desk.store.interviews.codes() == ()
    assert "Undone. Records that changed: 1" in words(view)
    press(qtbot, view)
    assert desk.store.interviews.codes() == (ONE,)


def test_a_laptop_is_revoked_after_a_question(qtbot, view):
    (button,) = view.revokes.values()
    button.click()
    view.dialog.ui.noButton.click()
    assert view.page.laptops[0].revoked == ""
    button.click()
    view.dialog.ui.yesButton.click()
    assert "Not trusted since November 2026" in words(view)
    assert view.revokes == {}


def test_receipts_are_written_for_registered_laptops(qtbot, view, desk, around, tmp_path):
    with qtbot.waitSignal(view.presenter.problem_changed, timeout=20_000):
        view.receipts_requested.emit(tmp_path / "down")
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)
    assert "register" in view.ui.problemLabel.text().lower()
    with make_vault(tmp_path / "field", Role.FIELD) as field:
        enrol(field, tmp_path / "card", make_card(desk, {"en": "Example"}, tmp_path / "card"))
        register(desk, tmp_path / "own", write_own_card(field, tmp_path / "own"), around)
    with qtbot.waitSignal(view.presenter.shown, timeout=20_000):
        view.receipts_requested.emit(tmp_path / "down")
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)
    assert "Carry the parcel" in words(view)
    assert len(list((tmp_path / "down").iterdir())) == 1


def test_a_registered_laptop_is_given_a_record_to_go_on_with(
    qtbot, view, desk, field, content, around, tmp_path
):
    unsigned = form_of(content, OTHER)
    said = {"c_participate": "yes", "c_store": "yes", "c_coordinator": "yes"}
    writes = [(Field(FieldKind.ANSWER, name), value) for name, value in said.items()]
    unsigned = unsigned.with_history(after(unsigned.history, *writes))
    Merger(desk, content, around).take_in(view.laptop.bundle([unsigned]))
    assert view.drafts == {}, "no parcel can be sealed for a laptop that is not registered"
    words_of_card = make_card(desk, {"en": "Example"}, tmp_path / "card")
    enrol(field, tmp_path / "card", words_of_card)
    register(desk, tmp_path / "own", write_own_card(field, tmp_path / "own"), around)
    view.presenter.show()
    (button,) = view.drafts.values()
    button.click()
    QTest.keyClicks(view.code.field, ONE)
    view.code.button.click()
    assert "cannot be given to a laptop" in words(view.code)
    view.code.field.clear()
    QTest.keyClicks(view.code.field, OTHER.lower())
    view.code.button.click()
    assert view.code is None
    picker = next(one for one in view.findChildren(PickDialog) if one.isVisible())
    picker.chosen.emit((tmp_path / "down",))
    picker.accept()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)
    assert f"goes on with {OTHER}" in words(view), view.ui.problemLabel.text()
    (parcel,) = (tmp_path / "down").iterdir()
    assert look_at_parcel(field, parcel, content).drafts == (OTHER,)
