"""Adding to a sealed record on the screen of a laptop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyrehab_desktop.app.exchange.adding.presenter import AddingPresenter
from dutyrehab_desktop.app.exchange.adding.view import AddingView
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.merging import merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.tasks import TaskControl
from tests.helpers.answers import tell, whole_story
from tests.helpers.enrolled import enrol

ONE = "AAAAAAAA"


@pytest.fixture
def enrolled(desk, field, tmp_path):
    enrol(field, tmp_path / "card", make_card(desk, {"en": "Example"}, tmp_path / "card"))
    return field


@pytest.fixture
def view(qtbot, look, field, content, around, messages):
    view = AddingView(look)
    qtbot.addWidget(view)
    presenter = AddingPresenter(field, content, around, messages, view)
    view.presenter = presenter
    view.question_chosen.connect(presenter.choose)
    view.option_pressed.connect(presenter.press)
    view.text_typed.connect(presenter.type_text)
    view.add_requested.connect(presenter.add)
    view.language_changed.connect(presenter.retranslate)
    presenter.shown.connect(view.show_page)
    presenter.chosen_changed.connect(view.show_chosen)
    presenter.understood_changed.connect(view.show_understood)
    presenter.ready_changed.connect(view.show_answered)
    presenter.problem_changed.connect(view.show_problem)
    view.resize(1000, 700)
    view.show()
    presenter.show()
    return view


def shown(view) -> list[str]:
    items = [view.questions.item(row) for row in range(view.questions.count())]
    return [item.text() for item in items if not item.isHidden()]


def press(view, option: str) -> None:
    view.editor.grid.row_of(option).click()


def ticked(view) -> list[str]:
    return [row.property("option") for row in view.editor.grid.rows if row.isChecked()]


def arrived(desk, field, content, around, folder):
    path = export(field, folder, around, TaskControl()).path
    words = own_device_words(field)
    merge(desk, path, content, around, TaskControl(), accept_words=words)
    return desk.store.interviews


def test_a_permission_is_taken_back_by_the_keyboard_alone_and_reaches_the_coordinator(
    view, enrolled, desk, content, around, tmp_path
):
    session = begin_interview(content, enrolled.store, around, spoken="en")
    assert finish(enrolled, tell(session, whole_story())).sealed
    view.presenter.show()
    assert session.code in view._sealed.text()
    view.take_focus()
    QTest.keyClicks(view.code, session.code.lower())
    QTest.keyClicks(view.search, "count your answers")
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    QTest.keyClick(view.questions, Qt.Key.Key_Return)
    assert view.page.asked.name == "c_stats"
    assert not view.add_button.isEnabled()
    assert view.focusWidget() is view.editor.grid.rows[0]
    QTest.keyClick(view.editor.grid.row_of("no"), Qt.Key.Key_Space)
    assert view.add_button.isEnabled()
    view.add_button.setFocus()
    QTest.keyClick(view.add_button, Qt.Key.Key_Return)
    assert session.code in view.page.told
    assert "” No. It is sealed now and leaves with the next bundle." in view.page.told
    assert view.page.asked is None
    assert view.editor is None
    held = arrived(desk, enrolled, content, around, tmp_path / "out").load(session.code)
    (conflict,) = held.history.conflicts()
    assert {choice.value for choice in conflict.choices} == {"yes", "no"}


def test_the_questions_are_found_by_their_words_and_none_says_who_somebody_is(view, content):
    everything = len(shown(view))
    names = {choice.name for choice in view.page.questions}
    questions = content.questionnaire.questions
    assert not names & set(content.questionnaire.identity)
    assert all(not questions[name].roster for name in names)
    view.search.setText("YOUR name anywhere")
    assert len(shown(view)) == 2, "its chapter, and the question"
    view.search.setText("no such words")
    assert shown(view) == []
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    view.search.clear()
    assert len(shown(view)) == everything


def test_of_several_options_some_stand_alone(view):
    view.question_chosen.emit("support_status")
    options = [row.property("option") for row in view.editor.grid.rows]
    press(view, options[0])
    press(view, options[1])
    assert ticked(view) == options[:2]
    press(view, "decline")
    assert ticked(view) == ["decline"]
    press(view, options[0])
    assert ticked(view) == options[:1]
    press(view, options[0])
    assert ticked(view) == []
    assert not view.add_button.isEnabled()


def test_what_is_typed_is_said_back_and_a_refusal_takes_its_place(
    view, enrolled, desk, content, around, tmp_path
):
    view.code.setText(ONE)
    view.question_chosen.emit("death_date")
    QTest.keyClicks(view.editor.field, "5.2018")
    assert view.editor.understood.text() == "= May 2018"
    press(view, "dk")
    assert view.editor.field.text() == ""
    QTest.keyClicks(view.editor.field, "2019")
    assert ticked(view) == []
    view.add_button.click()
    assert "No record with this code" in view.ui.problemLabel.text()
    view.add_button.click()
    assert "” 2019." in view.page.told
    view.question_chosen.emit("own_words")
    view.editor.field.setPlainText("I wait for a letter.")
    view.add_button.click()
    held = arrived(desk, enrolled, content, around, tmp_path / "out").load(ONE)
    assert held.answer("death_date").value == "2019"
    assert held.answer("own_words").value == "I wait for a letter."


def test_what_cannot_be_added_stays_on_the_page_with_the_reason(view, enrolled):
    view.code.setText("ABCDEF18")
    view.question_chosen.emit("paying_month")
    QTest.keyClicks(view.editor.field, "much")
    view.add_button.click()
    assert "cannot be added" in view.ui.problemLabel.text()
    view.editor.field.setText("")
    QTest.keyClicks(view.editor.field, "1500")
    view.add_button.click()
    assert "no record code" in view.ui.problemLabel.text()
    assert view.editor.field.text() == "1 500".replace(" ", "\u202f")
    view.code.setText(ONE)
    view.add_button.click()
    assert "No record with this code" in view.ui.problemLabel.text()
    view.add_button.click()
    assert view.ui.problemFrame.isHidden()
    assert ONE in view.page.told


def test_without_a_coordinator_nothing_is_added(view):
    view.code.setText(ONE)
    view.question_chosen.emit("c_stats")
    press(view, "no")
    view.add_button.click()
    view.add_button.click()
    assert "no coordinator yet" in view.ui.problemLabel.text()
    assert ticked(view) == ["no"]


def test_another_language_keeps_what_was_begun(view, languages):
    view.code.setText(ONE)
    view.question_chosen.emit("own_words")
    view.editor.field.setPlainText("begun")
    languages.switch("ru")
    view.presenter.retranslate()
    assert view.editor.field.toPlainText() == "begun"
    assert view.code.text() == ONE
    assert view.page.asked.words == view._asked_title.text()
    view.question_chosen.emit("c_stats")
    view.question_chosen.emit("own_words")
    assert view.editor.field.toPlainText() == "", "another question takes it away"


def test_another_question_can_be_looked_for(view):
    view.question_chosen.emit("c_stats")
    press(view, "no")
    assert view._list_frame.isHidden()
    view.other_button.click()
    assert view.page.asked is None
    assert not view._list_frame.isHidden()
    assert view.focusWidget() is view.search
    view.question_chosen.emit("c_stats")
    assert ticked(view) == []
