"""Which page follows which, read from the real questionnaire."""

from dutyrehab_desktop.app.interview import path
from dutyrehab_desktop.questionnaire.answers import Answer, Place, RosterState
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Begin
from tests.app.interview.stage import answer


def walk(session: InterviewSession) -> list[Step]:
    step, seen = session.form.steps()[0], []
    while step is not None:
        seen.append(step)
        step = path.following(session.form, step)
    return seen


def test_walking_on_meets_every_page_once_and_walking_back_is_the_same_reversed(
    session: InterviewSession,
) -> None:
    there = walk(session)
    assert tuple(there) == session.form.steps()
    step, back = there[-1], []
    while step is not None:
        back.append(step)
        step = path.preceding(session.form, step)
    assert back == there[::-1]


def test_an_entry_is_walked_question_by_question_and_leads_back_to_its_list(
    session: InterviewSession,
) -> None:
    entry, _ = session.add_entry("episode")
    inside = session.form.entry_steps("episode", entry)
    page = path.roster_page(session.form, "episode")
    assert path.preceding(session.form, inside[0]) == page
    step = inside[0]
    for expected in inside[1:]:
        step = path.following(session.form, step)
        assert step == expected
    assert path.following(session.form, step) == page
    assert path.following(session.form, page).section == "cases"


def test_a_page_that_vanished_still_has_neighbours(session: InterviewSession) -> None:
    answer(session, {"confession": "signed"})
    pressure = path.step_of(session.form, Place("confession_pressure"))
    answer(session, {"confession": "no"})
    assert not path.still_there(session.form, pressure)
    assert path.following(session.form, pressure).name == "admission_release"
    assert path.preceding(session.form, pressure).name == "confession"


def test_a_section_is_entered_at_what_is_open_and_else_at_its_beginning(
    session: InterviewSession,
) -> None:
    assert path.entrance(session.form, "consent").name == "c_coordinator"
    for step in session.form.steps():
        if step.section == "start" and step.kind is StepKind.QUESTION:
            assert not path.is_open(session.form, step)
    assert path.entrance(session.form, "start").name == "before_safe"
    assert path.entrance(session.form, "no_such_section") is None


def test_a_roster_is_open_until_the_person_has_said_so(session: InterviewSession) -> None:
    page = path.roster_page(session.form, "episode")
    assert path.is_open(session.form, page)
    session.declare("episode", RosterState.NOT_SURE)
    assert not path.is_open(session.form, page)


def test_a_place_is_found_again_only_while_it_is_asked(session: InterviewSession) -> None:
    entry, _ = session.add_entry("episode")
    assert path.step_of(session.form, Place("ep_start", entry)).entry == entry
    session.remove_entry("episode", entry)
    assert path.step_of(session.form, Place("ep_start", entry)) is None
    assert path.step_of(session.form, Place("nothing_of_this_name")) is None
    assert path.step_of(session.form, Place("episode")).kind is StepKind.ROSTER


def test_after_an_ending_nothing_follows(begin: Begin, qapp: object) -> None:
    session = begin()
    session.record(Place("before_safe"), Answer("followed"), "en")
    last = walk(session)[-1]
    assert (last.kind, last.name) == (StepKind.ENDING, "end_followed")
