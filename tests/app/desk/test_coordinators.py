"""Two coordinators and their files, on the screen of one of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.common.dialogs import PickDialog
from dutyrehab_desktop.app.desk.coordinators.presenter import CoordinatorsPresenter
from dutyrehab_desktop.app.desk.coordinators.view import CoordinatorsView
from dutyrehab_desktop.app.desk.coordinators.wording import odd_words
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.doubles import judge
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.exchanging import hand_on
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.merging import BundleLook
from dutyrehab_desktop.workflows.settling import conflicts, settle
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal, withdraw_at_desk
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.helpers.on_screen import words
from tests.helpers.vaults import make_vault
from tests.records.builders import after

ONE, OTHER, THIRD, FOURTH = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7", "DDDDDDD3"
AGREED = {
    "country": "kz",
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "sign_off": "agreed",
}


def told(content, code, **answers):
    empty = form_of(content, code)
    said = {**AGREED, **answers}
    writes = [(Field(FieldKind.ANSWER, name), value) for name, value in said.items()]
    return empty.with_history(after(empty.history, *writes))


def aged(interview, age, device):
    write = (Field(FieldKind.ANSWER, "age_band"), age)
    return interview.with_history(after(interview.history, write, device=device))


@pytest.fixture
def other(content, around, tmp_path):
    with make_vault(tmp_path / "other", Role.COORDINATOR) as vault:
        yield Merger(vault, content, around)


@pytest.fixture
def card(other, tmp_path):
    path = tmp_path / "card.txt"
    return path, make_card(other.vault, {"en": "The other office"}, path)


@pytest.fixture
def view(qtbot, look, desk, content, around, runner, messages):
    view = CoordinatorsView(look)
    qtbot.addWidget(view)
    presenter = CoordinatorsPresenter(desk, content, around, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    view.card_chosen.connect(presenter.look_at_card)
    view.write_requested.connect(presenter.write)
    view.file_chosen.connect(presenter.look_at)
    view.take_in_requested.connect(presenter.take_in)
    view.undo_requested.connect(presenter.undo)
    presenter.shown.connect(view.show_page)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


def done(qtbot, view, act, *arguments) -> None:
    """Do something, and wait until the work behind it has ended."""
    act(*arguments)
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)


def counts(view) -> dict[str, int]:
    shown = view.page.arrived or view.page.written
    return dict(shown.counts)


def fill(desk, content, around, tmp_path):
    """Two records that may travel, and one that may not."""
    merger = Merger(desk, content, around)
    laptop = Laptop(1, tmp_path / "sticks")
    held = [told(content, ONE), told(content, OTHER), told(content, THIRD, c_coordinator="no")]
    merger.take_in(laptop.bundle(held))
    return merger


def sent(giver, desk, around, folder):
    """A file that another coordinator wrote for this desk."""
    folder.mkdir(exist_ok=True)
    path = folder / "own card.txt"
    words = make_card(desk, {"en": "Here"}, path)
    return hand_on(giver.vault, (path, words), folder / "out", around, TaskControl()).path


def test_a_file_is_written_only_after_the_ten_words_were_compared(
    qtbot, view, desk, other, card, content, around, tmp_path
):
    fill(desk, content, around, tmp_path)
    path, ten = card
    view.card_chosen.emit(path)
    assert view.page.card.words == ten
    assert view.focusWidget() is view.compare.same
    assert "The other office" in words(view)
    assert not view.compare.button.isEnabled()
    view.compare.same.click()
    view.compare.button.click()
    picker = view.findChild(PickDialog)
    done(qtbot, view, picker.chosen.emit, (tmp_path / "stick",))
    picker.close()
    (written,) = (tmp_path / "stick").iterdir()
    assert written.name in words(view)
    assert list(counts(view).values()) == [2, 0, 1]
    assert view.page.written.words == own_device_words(desk)
    assert other.take_in(written).new == 2


def test_where_nothing_may_travel_the_sentence_says_so_and_the_card_stays(
    qtbot, view, card, tmp_path
):
    view.card_chosen.emit(card[0])
    done(qtbot, view, view.write_requested.emit, tmp_path / "stick")
    assert "No bundle was written" in view.ui.problemLabel.text()
    assert view.page.card is not None
    assert not (tmp_path / "stick").exists()


def test_what_is_no_card_is_refused_and_nothing_can_be_written_for_it(qtbot, view, card, tmp_path):
    view.card_chosen.emit(card[0])
    (tmp_path / "no card").write_bytes(b"nothing")
    view.card_chosen.emit(tmp_path / "no card")
    assert view.ui.problemLabel.text()
    assert view.page.card is None
    view.write_requested.emit(tmp_path / "stick")
    assert not view.presenter.busy


def test_before_anything_is_taken_in_the_counts_say_what_it_brings(
    qtbot, view, desk, other, content, around, tmp_path
):
    here = Merger(desk, content, around)
    sticks = tmp_path / "sticks"
    shared = told(content, ONE)
    first, second = Laptop(1, sticks), Laptop(2, sticks)
    bundles = [
        first.bundle([aged(shared, "40_49", 1), told(content, THIRD), told(content, FOURTH)]),
        second.bundle([aged(shared, "50_59", 2)]),
    ]
    for path in bundles:
        here.take_in(path)
        other.take_in(path)
    other.take_in(second.bundle([told(content, OTHER)]))
    (waiting,) = conflicts(other.vault, content, "en", around)
    settle(other.vault, ONE, waiting.field, 0, around)
    judge(other.vault, (ONE, OTHER), Verdict.SAME, "They said so.", around)
    withdraw_at_desk(other.vault, THIRD, around)
    withdraw_at_desk(desk, FOURTH, around)
    confirm_withdrawal(desk, FOURTH)
    path = sent(other, desk, around, tmp_path / "from")
    done(qtbot, view, view.file_chosen.emit, path)
    found = list(counts(view).values())
    assert found == [1, 1, 0, 1, 0, 1, 1, 1]
    kinds = [change.kind for change in view.page.arrived.changes]
    assert kinds == ["Taken back", "Deleted before", "New", "Changed"]
    assert len(conflicts(desk, content, "en", around)) == 1
    assert view.page.arrived.words == own_device_words(other.vault)
    assert not view.compare.button.isEnabled()
    view.compare.same.click()
    with qtbot.waitSignal(view.presenter.merged, timeout=20_000):
        view.compare.button.click()
    qtbot.waitUntil(lambda: not view.presenter.busy)
    assert conflicts(desk, content, "en", around) == ()
    assert "conflicts settled:\u00a01" in words(view)
    assert len(desk.store.judgements.all()) == 1


def test_what_was_taken_in_is_undone_by_the_keyboard_and_a_known_sender_needs_no_words(
    qtbot, view, desk, other, content, around, tmp_path
):
    fill(other.vault, content, around, tmp_path)
    path = sent(other, desk, around, tmp_path / "from")
    done(qtbot, view, view.file_chosen.emit, path)
    view.compare.same.click()
    done(qtbot, view, view.compare.button.click)
    assert set(desk.store.interviews.codes()) == {ONE, OTHER}
    assert view.focusWidget() is view.undo_button
    with qtbot.waitSignal(view.presenter.merged, timeout=20_000):
        QTest.keyClick(view.undo_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.presenter.busy)
    assert desk.store.interviews.codes() == ()
    assert "Records that changed: 2" in words(view)
    done(qtbot, view, view.file_chosen.emit, path)
    assert view.compare is None
    assert "It was undone" in words(view)
    done(qtbot, view, view.take_button.click)
    assert set(desk.store.interviews.codes()) == {ONE, OTHER}


def test_a_damaged_file_changes_nothing_and_says_so(
    qtbot, view, desk, other, content, around, tmp_path
):
    fill(other.vault, content, around, tmp_path)
    path = sent(other, desk, around, tmp_path / "from")
    path.write_bytes(path.read_bytes()[:-100])
    done(qtbot, view, view.file_chosen.emit, path)
    assert view.ui.problemLabel.text()
    assert view.page.arrived is None
    view.take_in_requested.emit()
    assert not view.presenter.busy


def test_the_own_card_is_refused(view, card, desk, tmp_path):
    view.card_chosen.emit(card[0])
    make_card(desk, {"en": "Here"}, tmp_path / "own.txt")
    view.card_chosen.emit(tmp_path / "own.txt")
    assert "your own desk" in view.ui.problemLabel.text()
    assert view.page.card is None


def test_a_write_that_is_stopped_leaves_no_file_and_the_card_on_show(
    qtbot, view, desk, card, content, around, tmp_path
):
    fill(desk, content, around, tmp_path)
    view.card_chosen.emit(card[0])
    view.write_requested.emit(tmp_path / "stick")
    assert view.ui.busyWidget.isVisible()
    view.ui.stopButton.click()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20_000)
    assert not list(tmp_path.glob("stick/*"))
    assert view.page.card is not None
    assert view.ui.problemFrame.isHidden()


def test_what_was_ticked_stays_ticked_in_another_language_and_not_for_another_card(
    view, card, other, languages, tmp_path
):
    view.card_chosen.emit(card[0])
    view.compare.same.click()
    view.presenter.retranslate()
    assert view.compare.same.isChecked()
    make_card(other.vault, {"en": "Another name"}, tmp_path / "later.txt")
    view.card_chosen.emit(tmp_path / "later.txt")
    assert not view.compare.same.isChecked()


def test_what_is_unusual_about_a_file_is_said():
    odd = BundleLook((), False, True, True, (), "2026-10", True, True)
    found = odd_words(odd)
    for part in ("nothing will change", "undone", "has not arrived", "by voice"):
        assert part in found
    assert odd_words(BundleLook((), True, False, False, ())) == ""
