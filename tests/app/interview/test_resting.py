"""A break is suggested after 35 minutes, between two pages, and never twice for one no."""

from PySide6.QtTest import QTest

from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Open
from tests.app.interview.stage import Key, Stage


def talked_for_long(stage: Stage) -> None:
    """The time is over."""
    stage.screen.resting.timer.timeout.emit()


def test_nothing_is_suggested_before_thirty_five_minutes(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    assert stage.screen.resting.timer.isActive()
    assert stage.screen.resting.timer.interval() == 35 * 60 * 1000
    stage.key(Key.Key_Return)
    assert not stage.view.suggestion.isVisible()


def test_the_suggestion_waits_for_the_next_page(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    talked_for_long(stage)
    assert not stage.view.suggestion.isVisible(), "nobody is interrupted"
    stage.presenter.go_on()
    assert stage.view.suggestion.isVisible()
    assert "half an hour" in stage.view.suggestion.words.text()


def test_whoever_goes_on_is_left_alone_for_as_long_again(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    talked_for_long(stage)
    stage.presenter.go_on()
    QTest.keyClick(stage.view.suggestion.buttons[1], Key.Key_Space)
    assert not stage.view.suggestion.isVisible()
    assert stage.screen.resting.timer.isActive()
    stage.presenter.go_on()
    assert not stage.view.suggestion.isVisible()


def test_a_break_that_is_taken_ends_the_suggestion_and_the_time_begins_anew(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = open_stage(session)
    talked_for_long(stage)
    stage.presenter.go_on()
    stage.view.suggestion.buttons[0].click()
    assert stage.view.pause.isVisible()
    assert not stage.view.suggestion.isVisible()
    assert not stage.screen.resting.timer.isActive()
    stage.view.pause.continued.emit()
    assert stage.screen.resting.timer.isActive()


def test_a_break_taken_by_a_key_counts_too(session: InterviewSession, open_stage: Open) -> None:
    stage = open_stage(session)
    talked_for_long(stage)
    stage.key(Key.Key_F8)
    stage.view.pause.continued.emit()
    stage.presenter.go_on()
    assert not stage.view.suggestion.isVisible()
