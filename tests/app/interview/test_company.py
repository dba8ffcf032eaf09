"""F4: somebody came in. F2: the guide. By keys, on the real screen."""

from PySide6.QtCore import Qt

from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.widgets.section_list import SectionRow
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.company import somebody_is_here
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Begin, Open
from tests.app.interview.stage import convict
from tests.helpers.answers import CONSENT, give

Key = Qt.Key


def at(stage, question: str) -> None:
    stage.presenter.go_to(step_of(stage.session.form, Place(question)))


def test_f4_hides_the_screen_first_and_leaves_the_special_question(
    session: InterviewSession, open_stage: Open
) -> None:
    give(session, **CONSENT)
    stage = open_stage(session)
    hidden: list[bool] = []
    stage.screen.hide_requested.connect(lambda: hidden.append(somebody_is_here(session.form)))
    at(stage, "illtreated")
    stage.key(Key.Key_F4)
    assert hidden == [False], "the curtain falls before anything else"
    assert somebody_is_here(session.form)
    assert stage.here != "illtreated"
    assert stage.view.company.isVisible()
    assert step_of(session.form, Place("illtreated")) is None
    stage.key(Key.Key_F4)
    assert hidden == [False], "nothing is hidden when the two are alone again"
    assert not stage.view.company.isVisible()
    at(stage, "illtreated")
    assert stage.here == "illtreated"


def test_the_button_of_the_line_says_that_they_are_alone_again(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    stage.key(Key.Key_F4)
    stage.view.company.button.click()
    assert not somebody_is_here(session.form)


def test_open_side_notes_are_folded_when_somebody_comes(begin: Begin, open_stage: Open) -> None:
    stage = open_stage(begin(stored=True, private=True))
    assert stage.view.panel.is_open
    stage.key(Key.Key_F4)
    assert not stage.view.panel.is_open


def test_the_line_is_there_again_when_the_interview_is_opened_again(
    session: InterviewSession, open_stage: Open, again
) -> None:
    stage = open_stage(session)
    stage.key(Key.Key_F4)
    stage.presenter.leave()
    assert open_stage(again(session)).view.company.isVisible()


def test_what_is_half_typed_stays_when_somebody_comes(
    session: InterviewSession, open_stage: Open
) -> None:
    give(session, **CONSENT)
    stage = open_stage(session)
    at(stage, "own_words")
    stage.type("half a sen")
    stage.key(Key.Key_F4)
    assert stage.here == "own_words"
    assert stage.view.question.editor.field.toPlainText() == "half a sen"


def test_f2_asks_for_the_guide_where_it_fits_the_question_also_in_a_break(
    session: InterviewSession, open_stage: Open
) -> None:
    give(session, **CONSENT)
    stage = open_stage(session)
    asked: list[str] = []
    stage.screen.guide_requested.connect(asked.append)
    for question in ("country", "interpreter", "wellbeing", "referral_want"):
        at(stage, question)
        stage.key(Key.Key_F2)
    stage.key(Key.Key_F8)
    stage.key(Key.Key_F2)
    stage.view.end_pause()
    stage.view.ui.guideButton.click()
    assert asked == ["", "interpreter", "hard", "help", "help", "help"]


def test_f4_in_a_break_covers_it_too(session: InterviewSession, open_stage: Open) -> None:
    stage = open_stage(session)
    hidden: list[bool] = []
    stage.screen.hide_requested.connect(lambda: hidden.append(True))
    stage.key(Key.Key_F8)
    stage.key(Key.Key_F4)
    assert hidden == [True]
    assert somebody_is_here(session.form)


def _only_rings(stage) -> bool:
    return all(row.narrow for row in stage.view.sections.findChildren(SectionRow))


def test_whoever_comes_in_reads_neither_numbers_nor_titles_nor_that_something_is_hidden(
    session: InterviewSession, open_stage: Open
) -> None:
    convict(session)
    stage = open_stage(session)
    rail = stage.view.panel.rail
    assert str(rail.found) in rail.accessibleDescription()
    assert not _only_rings(stage)
    stage.key(Key.Key_F4)
    assert stage.view.company.words.text() == "Short view"
    assert str(rail.found) not in rail.accessibleDescription()
    assert rail.toolTip() == ""
    assert _only_rings(stage)
    stage.key(Key.Key_F4)
    assert str(rail.found) in rail.accessibleDescription()
    assert not _only_rings(stage)


def test_no_break_is_suggested_while_somebody_is_here(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    stage.key(Key.Key_F4)
    stage.screen.resting.timer.timeout.emit()
    stage.presenter.go_on()
    assert not stage.view.suggestion.isVisible()
    stage.key(Key.Key_F4)
    stage.presenter.go_on()
    assert stage.view.suggestion.isVisible()
