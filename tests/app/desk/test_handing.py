"""Handing over on the coordinator's screen."""

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dutyrehab_desktop.app.desk.handing.presenter import HandingPresenter
from dutyrehab_desktop.app.desk.handing.view import HandingView
from dutyrehab_desktop.app.desk.handing.wording import left_out_words, refusal_words
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.workflows.handing import LeftOut, Refusal
from dutyrehab_desktop.workflows.ledger import ledger
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.withdrawing import withdraw_at_desk
from tests.helpers.outside import allowing, arrive

ONE, OTHER, THIRD = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7"


@pytest.fixture
def view(qtbot, look, desk, content, around, runner, messages):
    people = [allowing(content, ONE), allowing(content, OTHER)]
    arrive(desk, [*people, allowing(content, THIRD, c_lawyers="ask_first")])
    view = HandingView(look)
    qtbot.addWidget(view)
    presenter = HandingPresenter(desk, content, around, runner, messages)
    connect_busy(view, presenter, view.retranslate)
    view.terms_changed.connect(presenter.choose)
    view.look_requested.connect(presenter.show)
    view.hand_requested.connect(presenter.hand_over)
    view.told.connect(presenter.note_told)
    presenter.shown.connect(view.show_page)
    view.presenter = presenter
    view.resize(1000, 700)
    view.show()
    done(qtbot, view, presenter.show)
    return view


def done(qtbot, view, act) -> None:
    """Do something, and wait until the work behind it has ended."""
    act()
    qtbot.waitUntil(lambda: not view.presenter.busy, timeout=20000)


def words(view) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_who_allows_it_can_be_ticked_and_who_not_stands_below_with_the_reason(view):
    assert list(view.ticks) == [ONE, OTHER]
    assert view.ui.openButton.isEnabled()
    assert "only if asked again each time" in words(view)
    for tick in view.ticks.values():
        tick.click()
    assert not view.ui.openButton.isEnabled()


def test_another_kind_of_recipient_is_chosen_by_the_keyboard(qtbot, view):
    view.take_focus()
    QTest.keyClick(view.form.kind, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.page.recipient == "doctor", timeout=20000)
    qtbot.waitUntil(lambda: not view.presenter.busy)
    assert list(view.ticks) == [ONE, OTHER, THIRD]
    assert not view.form.special.isVisible()
    assert view.form.kind.isEnabled()


def test_what_is_ticked_is_handed_over_and_stands_in_the_ledger(
    qtbot, view, desk, content, around, tmp_path
):
    person = pyrage.x25519.Identity.generate()
    QTest.keyClicks(view.form.name, "An invented lawyer")
    view.form.key.setText(str(person.to_public()))
    view.form.language.setCurrentIndex(view.form.language.findData("kk"))
    view.ticks[ONE].click()
    done(qtbot, view, lambda: view._on_folder_chosen((tmp_path / "out",)))
    qtbot.waitUntil(lambda: "It stands in the ledger as 1." in words(view), timeout=20000)
    (path,) = (tmp_path / "out").iterdir()
    assert pyrage.decrypt(path.read_bytes(), [person])
    (row,) = ledger(desk, content, around, TaskControl())
    assert ([one.code for one in row.records], row.language) == ([OTHER], "kk")
    assert view.form.name.text() == "An invented lawyer", "what was filled in stays"
    assert not view.ticks[ONE].isChecked()


def test_a_passphrase_is_taken_once_and_gone(qtbot, view, tmp_path):
    QTest.keyClicks(view.form.name, "An invented lawyer")
    view.form.way.setCurrentIndex(1)
    assert view.form.passphrase.isVisible()
    QTest.keyClicks(view.form.passphrase, "short")
    done(qtbot, view, lambda: view._on_folder_chosen((tmp_path / "out",)))
    assert view.form.passphrase.letters == 0
    assert view.ui.problemFrame.isVisible()
    assert not (tmp_path / "out").exists()


def test_after_a_withdrawal_the_recipient_is_named_until_the_answer_is_written_down(
    qtbot, view, desk, around, tmp_path
):
    QTest.keyClicks(view.form.name, "An invented lawyer")
    view.form.key.setText(str(pyrage.x25519.Identity.generate().to_public()))
    done(qtbot, view, lambda: view._on_folder_chosen((tmp_path / "out",)))
    qtbot.waitUntil(lambda: bool(view.page.ledger), timeout=20000)
    withdraw_at_desk(desk, ONE, around)
    done(qtbot, view, view.ui.secondButton.click)
    (line,) = view.page.tell
    assert (line.number, line.code) == (1, ONE)
    qtbot.waitUntil(lambda: "record taken back" in words(view), timeout=20000)
    field, _button = view.answers[1, ONE]
    QTest.keyClicks(field, "they deleted it")
    done(qtbot, view, lambda: QTest.keyClick(field, Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: view.page.tell == (), timeout=20000)
    qtbot.waitUntil(lambda: "they deleted it" in words(view), timeout=20000)


def test_every_reason_has_words(messages):
    told = [refusal_words(one) for one in Refusal]
    told += [left_out_words({one: ("a", "b")}) for one in LeftOut]
    assert all(told)
    assert len(set(told)) == len(told)
