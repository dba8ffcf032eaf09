"""A draft is opened again: where it stood, how it was left, and a second meeting."""

from collections.abc import Callable, Iterator

import pytest

from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import DiskFull
from dutyrehab_desktop.store.interviews import Interviews
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.home import home
from dutyrehab_desktop.workflows.interviewing import InterviewSession, SaveState
from dutyrehab_desktop.workflows.meetings import ASKED_ANEW, meeting_of, still_to_ask
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.standing import Standing
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import CONSENT, OPENING, give, tell, whole_story
from tests.helpers.vaults import open_vault

TODAY_IN_THE_ROOM = {
    "before_safe": "none",
    "mode": "in_person",
    "setting_private": "yes",
    "others_present": "none",
    "interpreter": "none",
    "c_participate": "yes",
}
JOB = Step(StepKind.QUESTION, "job_now", "today")

Reopen = Callable[[str], InterviewSession]


@pytest.fixture
def session(
    content: Content, field_vault: OpenVault, surroundings: Surroundings
) -> InterviewSession:
    """An interview that is stored and has not been left yet."""
    begun = begin_interview(content, field_vault.store, surroundings, spoken="kk")
    begun.second, begun.private_screen = "ru", True
    give(begun, **OPENING, **CONSENT)
    return begun


@pytest.fixture
def reopen(
    content: Content, field_vault: OpenVault, surroundings: Surroundings
) -> Iterator[Reopen]:
    """Closes the vault, opens it as the next start of the program does, and resumes a draft."""
    opened: list[OpenVault] = []

    def again(code: str) -> InterviewSession:
        (opened[-1] if opened else field_vault).lock()
        opened.append(open_vault(field_vault.folder))
        return resume_interview(content, opened[-1].store, surroundings, code)

    yield again
    for vault in opened:
        vault.lock()


# --- where it stood ------------------------------------------------------------------------------


def test_page_languages_and_who_sees_the_screen_are_there_again(
    session: InterviewSession, reopen: Reopen
) -> None:
    session.remember(JOB, ("uz", "kk"))
    left = reopen(session.code).standing
    assert (left.shown, left.step) == (True, JOB)
    assert (left.spoken, left.below, left.second) == ("uz", "kk", "ru")
    assert left.private_screen


def test_the_interviewers_own_language_needs_no_choice_after_a_lock(
    session: InterviewSession, reopen: Reopen
) -> None:
    session.remember(JOB)
    again = reopen(session.code)
    assert (again.second, again.private_screen) == ("ru", True)


def test_the_page_behind_the_last_question_is_a_place_too(
    session: InterviewSession, reopen: Reopen
) -> None:
    session.remember(None)
    left = reopen(session.code).standing
    assert left.shown
    assert left.step is None


def test_a_place_of_a_first_vault_is_still_understood() -> None:
    old = '["question", "job_now", "today", ""]'
    assert Standing.read(old) == Standing(shown=True, step=JOB)
    assert Standing.read("") == Standing()


@pytest.mark.parametrize(
    "standing",
    [
        Standing(),
        Standing(shown=True),
        Standing(True, JOB, "uz", "ru", "ru", private_screen=True),
        Standing(True, JOB, away=True),
        Standing(True, None, away=True, back_to=Step(StepKind.ROSTER, "episode", "held", "")),
    ],
)
def test_what_is_kept_about_a_place_says_the_same_again(standing: Standing) -> None:
    assert Standing.read(standing.text()) == standing


def test_the_place_goes_down_with_the_permission_to_store(
    content: Content, field_vault: OpenVault, surroundings: Surroundings, reopen: Reopen
) -> None:
    begun = begin_interview(content, field_vault.store, surroundings, spoken="en")
    give(begun, **OPENING)
    begun.remember(Step(StepKind.QUESTION, "c_store", "consent"))
    give(begun, c_store="yes")
    left = reopen(begun.code).standing.step
    assert left is not None
    assert left.name == "c_store"


# --- how it was left -----------------------------------------------------------------------------


def test_an_interview_that_was_never_let_go_was_interrupted(
    session: InterviewSession, reopen: Reopen
) -> None:
    session.kept.hold()
    again = reopen(session.code)
    assert again.resumed
    assert again.kept.interrupted
    again.kept.hold()
    again.kept.let_go()
    assert not reopen(session.code).kept.interrupted


def test_an_interview_held_before_it_may_be_stored_is_marked_from_the_first_row_on(
    content: Content, field_vault: OpenVault, surroundings: Surroundings
) -> None:
    begun = begin_interview(content, field_vault.store, surroundings, spoken="en")
    begun.kept.hold()
    give(begun, **OPENING)
    assert field_vault.store.interviews.codes() == ()
    give(begun, c_store="yes")
    assert field_vault.store.interviews.is_held(begun.code)


def test_what_was_cut_off_stands_first_on_the_first_screen(
    session: InterviewSession,
    content: Content,
    field_vault: OpenVault,
    surroundings: Surroundings,
) -> None:
    second = begin_interview(content, field_vault.store, surroundings, spoken="en")
    second.kept.hold()
    give(second, **OPENING, **CONSENT)
    drafts = home(field_vault, content, surroundings).drafts
    assert [(line.code, line.interrupted) for line in drafts] == [
        (second.code, True),
        (session.code, False),
    ]


def test_a_full_disk_keeps_nobody_from_opening_and_leaving(
    session: InterviewSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Interviews, "hold", _refuse)
    monkeypatch.setattr(Interviews, "let_go", _refuse)
    session.kept.hold()
    session.kept.let_go()


# --- another meeting -----------------------------------------------------------------------------


def test_the_first_meeting_is_counted_and_has_nothing_to_ask_anew(
    session: InterviewSession,
) -> None:
    assert session.form.sheet.answer("meeting").value == "1"
    assert still_to_ask(session.form) == ()


def test_another_meeting_asks_anew_about_the_room_and_touches_nothing_else(
    session: InterviewSession,
) -> None:
    tell(session, whole_story(sign_off=None))
    before = dict(session.form.sheet.answers)
    session.meet_again()
    after = session.form.sheet
    assert meeting_of(after) == 2
    for place, answer in before.items():
        if place.question in (*ASKED_ANEW, "ended_how"):
            assert after.answer(place.question).status is Status.NOT_ASKED
        elif place.question != "meeting":
            assert after.answers[place] == answer
    assert after == session.interview.sheet()
    assert session.form.steps()[0].name == "note_second"
    assert not session.form.gate_open("alone")


def test_what_the_room_was_like_last_time_stays_in_the_history(session: InterviewSession) -> None:
    session.meet_again()
    give(session, mode="call_secure")
    written = [
        revision.content.value
        for revision in session.interview.history.in_order()
        if revision.field == Field(FieldKind.ANSWER, "mode")
    ]
    assert written == ["in_person", "", "call_secure"]


def test_it_asks_in_order_until_everything_is_answered_and_then_the_gate_is_open(
    session: InterviewSession,
) -> None:
    session.meet_again()
    asked = []
    while waiting := still_to_ask(session.form):
        name = waiting[0].name
        asked.append(name)
        give(session, **{name: TODAY_IN_THE_ROOM[name]})
    assert asked == list(TODAY_IN_THE_ROOM)
    assert session.form.gate_open("alone")


def test_an_interpreter_who_is_there_this_time_is_asked_to_promise(
    session: InterviewSession,
) -> None:
    session.meet_again()
    give(session, **{**TODAY_IN_THE_ROOM, "interpreter": "volunteer"})
    assert [step.name for step in still_to_ask(session.form)] == ["interpreter_promise"]


def test_it_begins_as_a_whole_or_not_at_all(
    session: InterviewSession, reopen: Reopen, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.remember(JOB)
    with monkeypatch.context() as full:
        full.setattr(Interviews, "append", _refuse)
        with pytest.raises(DiskFull):
            session.meet_again()
    assert session.save is SaveState.FAILED
    assert meeting_of(reopen(session.code).form.sheet) == 1


def test_where_the_talk_goes_on_is_known_after_another_cut(
    session: InterviewSession, reopen: Reopen
) -> None:
    session.remember(JOB)
    session.meet_again()
    session.remember(session.form.steps()[0])
    again = reopen(session.code)
    assert again.standing.away
    assert again.come_back() == JOB
    assert not again.standing.away


def test_a_third_meeting_goes_back_to_where_the_talk_stopped_and_not_to_an_ending(
    session: InterviewSession,
) -> None:
    session.remember(JOB)
    session.meet_again()
    give(session, before_safe="followed")
    session.remember(session.form.steps()[-1])
    session.meet_again()
    assert meeting_of(session.form.sheet) == 3
    assert session.come_back() == JOB


def test_undo_does_not_lead_behind_the_beginning_of_a_meeting(session: InterviewSession) -> None:
    give(session, job_now="yes")
    session.meet_again()
    assert session.undo() is None
    give(session, before_safe="none")
    session.undo()
    assert session.undo() is None


@pytest.mark.parametrize(
    ("answers", "ending"),
    [
        ({"before_safe": "followed"}, "end_followed_again"),
        ({"setting_private": "no"}, "end_not_private_again"),
        ({"c_participate": "no"}, "end_participate_again"),
    ],
)
def test_an_ending_of_a_second_meeting_deletes_nothing(
    session: InterviewSession, field_vault: OpenVault, answers: dict[str, str], ending: str
) -> None:
    session.meet_again()
    give(session, **{**TODAY_IN_THE_ROOM, **answers})
    ended = session.form.ending()
    assert ended is not None
    assert ended.name == ending
    assert "written down" not in ended.labels["en"]
    kept = field_vault.store.interviews.load(session.code)
    assert kept == session.interview


def test_an_ending_is_what_waits_while_it_stands(session: InterviewSession) -> None:
    session.meet_again()
    give(session, before_safe="followed")
    assert [step.name for step in still_to_ask(session.form)] == ["end_followed_again"]


def test_no_to_storing_deletes_in_any_meeting(
    session: InterviewSession, field_vault: OpenVault
) -> None:
    session.meet_again()
    give(session, **TODAY_IN_THE_ROOM)
    session.record(Place("c_store"), Answer("no"), "kk")
    assert field_vault.store.interviews.codes() == ()


def test_a_signed_record_is_a_draft_again_in_another_meeting(
    session: InterviewSession, field_vault: OpenVault
) -> None:
    field_vault.store.interviews.set_state(session.code, InterviewState.SIGNED)
    session.meet_again()
    assert field_vault.store.interviews.lines()[0].state is InterviewState.DRAFT


def _refuse(*_: object, **__: object) -> None:
    raise DiskFull
