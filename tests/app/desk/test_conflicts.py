"""After the merge a person chooses between two answers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.desk.conflicts.presenter import ConflictsPresenter
from dutyrehab_desktop.app.desk.conflicts.view import ConflictsView
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.tasks import TaskControl


@pytest.fixture
def merged(desk, delivered, content, around):
    for laptop in (delivered.one, delivered.other):
        words = look_at_bundle(desk, laptop.bundle, content, TaskControl()).device_words
        merge(desk, laptop.bundle, content, around, TaskControl(), accept_words=words)
    return delivered


@pytest.fixture
def conflicts(qtbot, look, desk, content, around, messages):
    view = ConflictsView(look)
    qtbot.addWidget(view)
    presenter = ConflictsPresenter(desk, content, around, messages, view)
    view.presenter = presenter
    presenter.shown.connect(view.show_conflicts)
    presenter.problem_changed.connect(view.show_problem)
    view.chosen.connect(presenter.choose)
    view.resize(1100, 700)
    view.show()
    qtbot.waitActive(view)
    return view


def test_both_answers_stand_side_by_side_with_the_laptop_that_wrote_them(conflicts, merged):
    heard = []
    conflicts.presenter.shown.connect(heard.append)
    conflicts.presenter.show()
    ((card,),) = heard
    assert card.code == merged.code
    assert card.question == "If you could choose three things, which would come first?"
    answers = {value.answer for value in card.values}
    assert len(answers) == 2
    origins = {value.origin for value in card.values}
    for laptop in (merged.one, merged.other):
        assert any(" ".join(laptop.words[:2]) in origin for origin in origins)


def test_a_conflict_is_settled_by_keyboard_and_the_other_answer_is_kept(
    qtbot, conflicts, merged, desk
):
    conflicts.presenter.show()
    QApplication.processEvents()
    conflicts.take_focus()
    wanted = conflicts.buttons[0].accessibleName().partition(": ")[2]
    with qtbot.waitSignal(conflicts.presenter.settled):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert conflicts.ui.noneLabel.isVisible()
    interview = desk.store.interviews.load(merged.code)
    assert interview.history.conflicts() == ()
    assert wanted
    written = {r.content.value for r in interview.history if r.field.name == "priorities"}
    assert {"justice", "name_cleared health"} <= written
