"""A draft that is opened under a later version of its questionnaire, on the screen."""

from dutyrehab_desktop.app.interview.returned.view import ReturnStrip
from dutyrehab_desktop.app.review.presenter import ReviewPresenter
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.workflows.content import content_of
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.returned import Again, start
from tests.app.interview.stage import answer
from tests.app.interview.test_another_meeting import TODAY_IN_THE_ROOM
from tests.helpers.answers import CONSENT
from tests.helpers.later import later_content, without


def test_the_strip_says_that_the_questionnaire_is_a_later_one(
    left: InterviewSession, again: Again
) -> None:
    answer(left, {"med_neglect": "yes"})
    presenter, heard = start(again(left, later_content(without("med_neglect"))))
    assert presenter.here.name == "reopen"
    assert "It goes on with version 2 of the questionnaire." in heard.text
    assert "Answers without a place in it, kept for reading back: 1." in heard.text
    assert not heard.lines[-1].met_again
    assert "agree" not in heard.text


def test_the_same_questionnaire_is_not_worth_a_word(left: InterviewSession, again: Again) -> None:
    _, heard = start(again(left))
    assert "version" not in heard.text


def test_under_another_consent_nothing_goes_on_before_every_permission_was_asked(
    left: InterviewSession, again: Again
) -> None:
    presenter, heard = start(again(left, later_content(consent_version="2")))
    assert presenter.here.name == "before_safe"
    assert heard.lines[-1].met_again
    assert heard.text.startswith("What people agree to has changed.")
    assert "asks every permission again" in heard.text
    passed: list[str] = []
    while presenter.here.name != "reopen":
        name = presenter.here.name
        passed.append(name)
        assert len(passed) < 60
        value = {**TODAY_IN_THE_ROOM, **CONSENT}.get(name, "no" if name[:2] == "c_" else None)
        if value is not None:
            presenter.answers.choose(value)
        presenter.go_on()
    assert {"c_participate", "c_store"} <= set(passed)
    assert {"note_script", "note_script_risk", "note_script_choice"} <= set(passed)
    assert passed.index("note_script") < passed.index("c_participate")
    assert heard.done[-1] == "The talk goes on where it stopped."


def test_the_strip_asks_nothing_where_another_meeting_has_begun(
    left: InterviewSession, again: Again, look, qtbot
) -> None:
    _, heard = start(again(left, later_content(consent_version="2")))
    strip = ReturnStrip(look)
    qtbot.addWidget(strip)
    strip.show_line(heard.lines[-1])
    assert strip.again_button.isHidden()
    assert strip.stay_button.text() == "Go on"


def test_an_answer_without_a_place_is_read_back_and_can_be_taken_out(
    left: InterviewSession, again: Again, content, vault, runner, messages
) -> None:
    content_of(vault, content)
    answer(left, {"med_neglect": "yes"})
    resumed = again(left, later_content(without("med_neglect")))
    presenter = ReviewPresenter(vault, resumed, runner, messages)
    pages: list[object] = []
    presenter.read_shown.connect(pages.append)
    presenter.show()
    *_, section = pages[-1].sections
    assert section.title == "Asked by an earlier version of the questionnaire"
    (line,) = section.lines
    assert (line.answer, line.apart) == ("Yes", True)
    presenter.correct(line.number)
    assert not any(one.apart for part in pages[-1].sections for one in part.lines)
    assert not resumed.orphans
    kept = resumed.interview.answer("med_neglect")
    assert kept.status is Status.NOT_ASKED
