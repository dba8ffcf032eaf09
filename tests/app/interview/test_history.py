"""Ctrl+H: what was said to the question on screen before."""

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.answer_history import answer_history
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Begin, Open
from tests.app.interview.stage import CTRL, Key, answer
from tests.app.interview.test_keys_walk import go
from tests.helpers.on_screen import words


def test_every_answer_stands_in_order_and_the_same_said_twice_once(begin: Begin) -> None:
    session = begin(stored=True)
    for value in ("yes", "no", "no"):
        answer(session, {"job_now": value})
    session.clear(Place("job_now"))
    found = answer_history(session, Place("job_now"), "en")
    assert [one.words for one in found] == ["Yes", "No", ""]
    assert {one.spoken for one in found[:2]} == {"en"}
    assert found[0].month
    assert not any(one.withheld for one in found)


def test_an_answer_that_stays_on_this_laptop_says_so(begin: Begin) -> None:
    session = begin(stored=True)
    answer(session, {"job_now": "yes"})
    session.withhold(Place("job_now"))
    assert [one.withheld for one in answer_history(session, Place("job_now"), "en")] == [
        False,
        True,
    ]


def test_one_key_shows_them_and_the_last_one_stands_now(
    session: InterviewSession, open_stage: Open
) -> None:
    stage = go(open_stage(session), "reopen")
    stage.key(Key.Key_1)
    stage.key(Key.Key_2)
    stage.key(Key.Key_H, CTRL)
    shown = words(stage.screen.history)
    assert shown.count("It stands now") == 1
    assert shown.rindex("It stands now") > shown.index("English")
    stage.screen.history.accept()


def test_where_nothing_was_said_yet_it_says_so(session: InterviewSession, open_stage: Open) -> None:
    stage = go(open_stage(session), "reopen")
    stage.key(Key.Key_H, CTRL)
    assert "Nothing was said to it yet." in words(stage.screen.history)
    stage.screen.history.accept()
