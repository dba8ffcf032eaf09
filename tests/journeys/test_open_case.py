"""Somebody whose case is open: nothing travels and no paper is offered until it is over."""

from datetime import date
from pathlib import Path

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.reviewing import Reason, finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.answers import give, tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.vaults import make_vault


def test_an_open_case_is_held_back_and_sealed_when_a_later_meeting_says_that_it_is_over(
    tmp_path: Path,
) -> None:
    content, around = load_content(), Surroundings(lambda: date(2026, 11, 23), random_bytes)
    with (
        make_vault(tmp_path / "desk", Role.COORDINATOR) as desk,
        make_vault(tmp_path / "field", Role.FIELD) as field,
    ):
        enrol(field, tmp_path / "card", make_card(desk, {"en": "Example"}, tmp_path / "card"))
        session = begin_interview(content, field.store, around, spoken="en")
        tell(session, whole_story(before_safe="open_case", print_choice="none"))
        offered = [one.name for one in session.form.options(Place("print_choice"))]
        assert offered == ["none", "screen"]
        done = finish(field, session)
        assert (done.sealed, done.reason) == (False, Reason.OPEN_CASE)
        again = resume_interview(content, field.store, around, session.code)
        again.meet_again()
        again.record(Place("before_safe"), Answer("none"), "en")
        give(
            again,
            mode="in_person",
            setting_private="yes",
            others_present="none",
            interpreter="none",
            c_participate="yes",
            sign_off="agreed",
        )
        assert finish(field, again).sealed


def test_a_case_that_is_not_finished_is_left_alone_and_takes_the_paper_away(
    tmp_path: Path,
) -> None:
    content, around = load_content(), Surroundings(lambda: date(2026, 11, 23), random_bytes)
    with make_vault(tmp_path / "field", Role.FIELD) as field:
        session = begin_interview(content, field.store, around, spoken="en")
        tell(session, whole_story(print_choice="none"))
        case = session.form.sheet.entries("proceeding").ids[0]
        inside = [step.name for step in session.form.entry_steps("proceeding", case)]
        assert inside[:2] == ["pr_type", "pr_outcome"], "what is asked before it is known"
        session.record(Place("pr_outcome", case), Answer("pending"), "en")
        inside = [step.name for step in session.form.entry_steps("proceeding", case)]
        assert inside[:3] == ["pr_type", "pr_outcome", "note_pending"]
        offered = [one.name for one in session.form.options(Place("print_choice"))]
        assert offered == ["none", "screen"]
