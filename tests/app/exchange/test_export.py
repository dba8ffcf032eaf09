"""Export on the screen: one file, and what lies in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.exchange.export.presenter import ExportPresenter
from dutyrehab_desktop.app.exchange.export.view import ExportView
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from tests.helpers.answers import tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.word_lists import invented


@pytest.fixture
def view(qtbot, look, field, content, around, runner, messages):
    view = ExportView(look)
    qtbot.addWidget(view)
    presenter = ExportPresenter(field, content, around, runner, messages)
    presenter.setParent(view)
    view.presenter = presenter
    presenter.shown.connect(view.show_page)
    presenter.exported.connect(view.show_result)
    presenter.problem_changed.connect(view.show_problem)
    presenter.busy_changed.connect(view.show_busy)
    presenter.progress_changed.connect(view.show_progress)
    view.export_requested.connect(presenter.export)
    view.stop_requested.connect(presenter.stop)
    view.resize(1366, 700)
    view.show()
    return view


@pytest.fixture
def sealed(desk, field, content, around, tmp_path):
    make_card(desk, {"en": "Example"}, tmp_path / "card")
    enrol(field, tmp_path / "card", look_at_card(tmp_path / "card").words)
    done = []
    for signed in ("agreed", "agreed", "later"):
        session = begin_interview(content, field.store, around, spoken="en")
        tell(session, whole_story(sign_off=signed))
        finish(field, session)
        done.append(session.code)
    return done[:2]


def test_what_goes_in_is_listed_and_what_is_held_back_is_told(view, sealed):
    view.presenter.show()
    assert view.ui.listLabel.text().endswith(": 2")
    assert all(code in view.ui.codesLabel.text() for code in sealed)
    assert view.ui.heldLabel.text().endswith(": 1")


def test_a_bundle_is_written_into_the_chosen_folder(qtbot, view, sealed, field, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    view.presenter.show()
    assert not view.ui.exportButton.isEnabled()
    view._on_folder_picked((stick,))
    with qtbot.waitSignal(view.presenter.exported, timeout=20_000):
        view.ui.exportButton.click()
    (written,) = stick.iterdir()
    assert written.name in view.ui.resultLabel.text()
    assert view.ui.resultLabel.text().endswith(": 2")
    assert view.words.words == own_device_words(field)
    assert not any(code in written.name for code in sealed)


def test_a_folder_that_cannot_be_written_to_leaves_everything_here(
    qtbot, view, sealed, field, tmp_path
):
    (tmp_path / "file").write_bytes(b"")
    view._on_folder_picked((tmp_path / "file",))
    view.ui.exportButton.click()
    qtbot.waitUntil(lambda: not view.presenter.busy)
    assert view.ui.problemLabel.text()
    assert not view.ui.resultFrame.isVisible()
    assert len(field.store.sealed.lines()) == 2


def test_a_second_export_says_so_only_once_it_is_written(qtbot, view, sealed, tmp_path):
    view.presenter.show()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        view._on_folder_picked((tmp_path / name,))
        with qtbot.waitSignal(view.presenter.exported, timeout=20_000):
            view.ui.exportButton.click()
        assert len(list((tmp_path / name).iterdir())) == 1
    assert "two" in view.ui.resultLabel.text()


@pytest.fixture
def hearing(view, tmp_path):
    """The page, where somebody takes something back."""
    view.presenter._lists = invented(tmp_path / "words")
    view.withdrawal_requested.connect(view.presenter.take_back)
    view.proof_requested.connect(view.presenter.take_back_by)
    view.presenter.withdrawn.connect(view.show_withdrawn)
    view.presenter.withdrawal_refused.connect(view.refuse_withdrawal)
    return view


def test_four_words_are_forwarded_and_the_page_says_what_this_laptop_does_not_know(
    qtbot, hearing, sealed, field
):
    hearing.presenter.show()
    hearing.withdraw_button.click()
    dialog = hearing.dialog
    dialog.words.setText("арбуз ёжик молоко песок")
    with qtbot.waitSignal(hearing.presenter.withdrawn):
        QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    assert hearing.dialog is None
    assert "does not know which record is meant" in hearing.withdrawn_label.text()
    assert [folder for folder, *_ in field.store.outgoing.blobs()] == ["words"]
    assert len(field.store.sealed.lines()) == 2


def test_words_that_are_wrong_stay_in_the_dialog(qtbot, hearing, sealed, field):
    hearing.withdraw_button.click()
    dialog = hearing.dialog
    dialog.words.setText("арбуз ёжик молоко")
    with qtbot.waitSignal(hearing.presenter.withdrawal_refused):
        QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.button.isEnabled)
    assert dialog.words.text() == "арбуз ёжик молоко"
    assert "Four different words" in dialog._problem.text()
    assert not hearing.ui.problemFrame.isVisible()
    assert field.store.outgoing.blobs() == ()


def test_a_record_is_still_taken_back_by_its_code(hearing, sealed, field):
    hearing.presenter.show()
    hearing.withdraw_button.click()
    hearing.dialog.way.setCurrentIndex(2)
    QTest.keyClicks(hearing.dialog.code, sealed[0].lower())
    QTest.keyClick(hearing.dialog.code, Qt.Key.Key_Return)
    assert hearing.dialog is None
    assert [line.code for line in field.store.sealed.lines()] == sealed[1:]
