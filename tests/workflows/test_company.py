"""Somebody comes in: what is for two alone goes out of sight, and nothing of it is lost."""

import pytest

from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.workflows.company import somebody_is_here, tell_of_company
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.reviewing import finish, review
from tests.helpers.answers import CONSENT, OPENING, give, tell, whole_story


@pytest.fixture
def session(field_vault, content, surroundings) -> InterviewSession:
    """An interview in which two people alone spoke of everything."""
    begun = begin_interview(content, field_vault.store, surroundings, spoken="en")
    return tell(begun, whole_story(illtreated="yes", ill_types="beating"))


def read_back(session: InterviewSession) -> set[str]:
    return {line.place.question for section in review(session, "en") for line in section.lines}


def test_behind_the_closed_gate_nothing_is_shown_read_back_or_offered(session) -> None:
    assert "illtreated" in read_back(session)
    charges = [one.name for one in session.form.options(_charge(session))]
    tell_of_company(session, here=True)
    assert somebody_is_here(session.form)
    hidden = {
        name
        for name, question in session.questionnaire.questions.items()
        if question.gate == "alone"
    }
    assert not {step.name for step in session.form.steps()} & hidden
    assert "illtreated" in hidden
    assert not read_back(session) & hidden
    assert session.form.status(Place("illtreated")) is Status.NOT_ASKED
    left = [one.name for one in session.form.options(_charge(session))]
    assert set(left) < set(charges)
    tell_of_company(session, here=False)
    assert "illtreated" in read_back(session)
    assert session.form.sheet.answer("illtreated").value == "yes"


def _charge(session: InterviewSession) -> Place:
    return Place("pr_charge", session.form.sheet.entries("proceeding").ids[0])


def test_undo_does_not_open_the_gate(session) -> None:
    give(session, wellbeing="some")
    tell_of_company(session, here=True)
    session.undo()
    assert somebody_is_here(session.form)
    assert session.form.sheet.answer("wellbeing").value == "ok"


def test_it_stays_closed_when_the_interview_is_opened_again_and_a_meeting_asks_anew(
    session, field_vault, content, surroundings
) -> None:
    tell_of_company(session, here=True)
    again = resume_interview(content, field_vault.store, surroundings, session.code)
    assert somebody_is_here(again.form)
    again.meet_again()
    assert not somebody_is_here(again.form)


def test_what_two_people_alone_said_counts_after_sealing(session, field_vault) -> None:
    tell_of_company(session, here=True)
    finish(field_vault, session)
    assert not somebody_is_here(session.form)
    assert session.form.status(Place("illtreated")) is Status.ANSWERED


def test_before_storing_is_allowed_it_is_in_memory_only(field_vault, content, surroundings) -> None:
    session = begin_interview(content, field_vault.store, surroundings, spoken="en")
    give(session, **OPENING)
    tell_of_company(session, here=True)
    assert field_vault.store.interviews.lines() == ()
    give(session, **CONSENT)
    assert somebody_is_here(session.form)
    assert len(field_vault.store.interviews.lines()) == 1
