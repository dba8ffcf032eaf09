"""Another meeting: what it asks anew, what waits meanwhile, and where the talk goes on."""

from dutyrehab_desktop.app.widgets.focus import step_by_tabulator
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.steps import StepKind
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.app.interview.conftest import Begin, Open
from tests.app.interview.returned import Again, at, start
from tests.app.interview.stage import CTRL, Key, answer

TODAY_IN_THE_ROOM = {
    "before_safe": "none",
    "mode": "in_person",
    "setting_private": "yes",
    "others_present": "none",
    "interpreter": "none",
    "c_participate": "yes",
}


def test_later_pages_wait_and_say_why(left: InterviewSession, again: Again) -> None:
    presenter, heard = start(again(left))
    presenter.meeting.begin()
    assert presenter.here.name == "note_second"
    for way in (
        lambda: at(presenter, "job_now"),
        lambda: presenter.open_section("held"),
        lambda: presenter.jump("reopen"),
        lambda: presenter.go_to(None),
        presenter.ask_for_review,
    ):
        way()
        assert presenter.here.name == "before_safe"
        assert "asks this first" in heard.said[-1]


def test_next_leads_from_one_to_the_next_and_then_back_to_the_talk(
    left: InterviewSession, again: Again
) -> None:
    presenter, heard = start(again(left))
    presenter.meeting.begin()
    passed = []
    while presenter.here.name != "reopen":
        passed.append(presenter.here.name)
        if presenter.here.kind is StepKind.QUESTION:
            presenter.answers.choose(TODAY_IN_THE_ROOM[presenter.here.name])
        presenter.go_on()
    assert passed == ["note_second", *TODAY_IN_THE_ROOM]
    assert heard.done[-1] == "The talk goes on where it stopped."
    at(presenter, "job_now")
    presenter.go_on()
    assert presenter.here.name != "job_now", "Next leads on again as ever"


def test_in_a_first_meeting_next_passes_over_nothing_on_the_way_to_an_ending(
    begin: Begin, qapp
) -> None:
    session = begin()
    answer(session, {"others_present": "none", "age_check": "minor"})
    presenter, _ = start(session)
    presenter.answers.choose("none")
    presenter.go_on()
    assert presenter.here.name == "interviewer_code"


def test_a_room_answer_that_is_taken_back_later_is_asked_before_the_talk_goes_on(
    left: InterviewSession, again: Again
) -> None:
    resumed = again(left)
    presenter, _ = start(resumed)
    presenter.meeting.begin()
    answer(resumed, TODAY_IN_THE_ROOM)
    at(presenter, "c_participate").go_on()
    assert presenter.here.name == "reopen"
    at(presenter, "mode").answers.take_back()
    at(presenter, "job_now")
    assert presenter.here.name == "mode"
    presenter.answers.choose("in_person")
    presenter.go_on()
    assert presenter.here.name == "setting_private"


def test_none_of_the_questions_of_a_meeting_can_be_passed_over(
    left: InterviewSession, again: Again
) -> None:
    presenter, _ = start(again(left))
    presenter.meeting.begin()
    presenter.go_on()
    presenter.go_on()
    assert presenter.here.name == "before_safe"
    presenter.answers.choose("none")
    presenter.go_on()
    presenter.go_back()
    presenter.go_on()
    assert presenter.here.name == "mode"


def test_half_typed_text_outlives_another_meeting(
    session: InterviewSession, again: Again, qapp
) -> None:
    entry, _ = session.add_entry("episode")
    presenter, _ = start(session)
    at(presenter, "ep_start", entry)
    presenter.answers.type_text("5.2018")
    presenter.keep_everything()
    presenter, _ = start(again(session))
    presenter.meeting.begin()
    answer(presenter._session, TODAY_IN_THE_ROOM)
    at(presenter, "c_participate")
    presenter.go_on()
    assert (presenter.here.name, presenter.here.entry) == ("ep_start", entry)
    assert presenter.drafts.text(Place("ep_start", entry)) == "5.2018"


def test_a_lock_in_the_middle_of_these_questions_loses_neither_them_nor_the_way_back(
    left: InterviewSession, again: Again
) -> None:
    resumed = again(left)
    presenter, _ = start(resumed)
    presenter.meeting.begin()
    presenter.go_on()
    presenter.answers.choose("none")
    presenter.go_on()
    assert presenter.here.name == "mode"
    presenter.leave()
    resumed = again(resumed)
    presenter, _ = start(resumed)
    assert presenter.here.name == "mode"
    answer(resumed, {n: v for n, v in TODAY_IN_THE_ROOM.items() if n != "before_safe"})
    at(presenter, "c_participate")
    presenter.go_on()
    assert presenter.here.name == "reopen"


def test_an_answer_that_ends_the_talk_leads_to_words_that_promise_nothing_false(
    left: InterviewSession, again: Again, vault: OpenVault
) -> None:
    presenter, _ = start(again(left))
    ended: list[str] = []
    presenter.ended.connect(ended.append)
    presenter.meeting.begin()
    presenter.go_on()
    presenter.answers.choose("followed")
    presenter.go_on()
    assert presenter.here.name == "end_followed_again"
    presenter.jump("reopen")
    assert presenter.here.name == "end_followed_again"
    presenter.go_on()
    assert ended == ["end_followed_again"]
    assert vault.store.interviews.codes() == (left.code,)


def test_another_meeting_is_chosen_and_held_by_keys_alone(
    left: InterviewSession, again: Again, open_stage: Open
) -> None:
    stage = open_stage(again(left))
    step_by_tabulator(stage.window, stage.view.regions(), forward=True)
    assert stage.view.cards.strip.again_button.hasFocus()
    stage.key(Key.Key_Return)
    assert stage.here == "note_second"
    stage.key(Key.Key_Return)
    while stage.here != "reopen":
        stage.press(TODAY_IN_THE_ROOM[stage.here])
        stage.key(Key.Key_Return)
    assert stage.session.form.sheet.answer("meeting").value == "2"
    stage.key(Key.Key_Z, CTRL)
    assert stage.session.form.sheet.answer("c_participate").value == "yes", "never by undo"
