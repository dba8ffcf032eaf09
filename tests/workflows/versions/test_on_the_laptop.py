"""An interview that is opened under a later version of its questionnaire."""

import pytest

from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.questionnaire.compiled import compile_questionnaire
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.records.consent import may_travel
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field
from dutyrehab_desktop.store.kept import KeptLine, Source
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.content import (
    Content,
    UnknownQuestionnaire,
    as_held,
    content_of,
    kept_forms,
)
from dutyrehab_desktop.workflows.home import home
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.kept_apart import kept_apart
from dutyrehab_desktop.workflows.meetings import ASKED_ANEW, still_to_ask
from dutyrehab_desktop.workflows.opening import resume_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import CONSENT, OPENING, give, tell, whole_story
from tests.helpers.later import later_content, put, without
from tests.workflows.versions.conftest import RENAMED, TODAY, WELL, Resume

# --- on the laptop -------------------------------------------------------------------------------


def test_answers_follow_their_questions_and_choices(resume: Resume) -> None:
    again = resume(*RENAMED)
    assert again.form.sheet.answer("how_you_are") == Answer("a_little")
    assert again.form.sheet.answer("med_neglect") == Answer("yes")
    assert not again.orphans
    assert again.begun_with == "1"


def test_the_record_pins_another_version_from_its_first_write_on(
    session: InterviewSession, resume: Resume, field_vault: OpenVault
) -> None:
    interviews = field_vault.store.interviews
    assert interviews.load(session.code).pinned == session.interview.pinned
    again = resume(*RENAMED)
    assert interviews.load(session.code).questionnaire_version == "1"
    give(again, retaliation="none")
    kept = interviews.load(session.code)
    assert kept.pinned == ("dutyrehab-needs", "2", again.questionnaire.sha256)
    assert kept == again.interview


def test_a_correction_is_written_where_the_record_has_the_answer(
    resume: Resume, field_vault: OpenVault
) -> None:
    again = resume(*RENAMED)
    again.record(TODAY, Answer("very"), "kk")
    assert again.form.sheet.answer("how_you_are") == Answer("very")
    kept = field_vault.store.interviews.load(again.code)
    assert kept.answer("wellbeing") == Answer("very")
    assert not kept.history.heads(Field.of_answer(TODAY))
    again.clear(TODAY)
    assert again.form.sheet.answer("how_you_are").status is Status.NOT_ASKED
    assert not again.orphans


def test_undo_brings_back_what_was_said_under_the_first_version(resume: Resume) -> None:
    again = resume(*RENAMED)
    again.record(TODAY, Answer("very"), "kk")
    assert again.undoes() == Field.of_answer(TODAY)
    again.undo()
    assert again.form.sheet.answer("how_you_are") == Answer("a_little")


def test_notes_and_half_typed_text_follow_too(session: InterviewSession, resume: Resume) -> None:
    session.write_note(WELL, "smiled")
    session.keep_half_typed(WELL, "not so")
    again = resume(*RENAMED)
    assert (again.note(TODAY), again.half_typed(TODAY)) == ("smiled", "not so")
    again.write_note(TODAY, "smiled twice")
    assert again.note(TODAY) == "smiled twice"


def test_what_has_no_place_any_more_stays_in_the_record_and_is_read_back(
    session: InterviewSession, resume: Resume, field_vault: OpenVault
) -> None:
    again = resume(without("med_neglect"))
    assert again.orphans == {Place("med_neglect"): Answer("yes")}
    give(again, retaliation="none")
    assert again.orphans == {Place("med_neglect"): Answer("yes")}
    (line,) = kept_apart(field_vault, again, "en")
    assert line.question == session.questionnaire.questions["med_neglect"].labels["en"]
    assert (line.answer, line.version) == ("Yes", "1")
    assert field_vault.store.interviews.load(again.code).answer("med_neglect") == Answer("yes")


def test_a_word_that_nobody_can_explain_any_more_is_shown_as_it_is(
    session: InterviewSession, resume: Resume, field_vault: OpenVault
) -> None:
    field = Field.of_answer(Place("from_elsewhere"))
    strange, _ = session.interview.written(field, Written("so"), "b" * 32, "2026-11")
    field_vault.store.interviews.append(session.code, *strange.history)
    again = resume()
    (line,) = kept_apart(field_vault, again, "en")
    assert (line.question, line.answer) == ("from_elsewhere", "so")


def test_what_somebody_in_the_room_must_not_hear_is_not_read_back(
    resume: Resume, field_vault: OpenVault
) -> None:
    assert kept_apart(field_vault, resume(without("med_neglect")), "en")
    give(resume(without("med_neglect")), others_present="family")
    again = resume(without("med_neglect"))
    assert again.orphans
    assert kept_apart(field_vault, again, "en") == ()


def test_it_opens_at_the_same_page_or_at_the_first_open_one(
    session: InterviewSession, resume: Resume
) -> None:
    session.remember(Step(StepKind.QUESTION, "wellbeing", "closing"))
    again = resume(*RENAMED)
    assert again.standing.step is not None
    assert again.standing.step.name == "how_you_are"
    lost = resume(without("wellbeing"))
    assert lost.standing.step == lost.form.missing()[0]


def test_an_earlier_program_opens_nothing_and_keeps_everything(
    session: InterviewSession,
    resume: Resume,
    content: Content,
    field_vault: OpenVault,
    surroundings: Surroundings,
) -> None:
    give(resume(*RENAMED), retaliation="none")
    with pytest.raises(UnknownQuestionnaire):
        resume_interview(content, field_vault.store, surroundings, session.code)
    (line,) = home(field_vault, content, surroundings).drafts
    assert not line.readable


def test_the_first_screen_counts_by_the_names_of_today(
    session: InterviewSession, content: Content, field_vault: OpenVault, surroundings: Surroundings
) -> None:
    (before,) = home(field_vault, content, surroundings).drafts
    (after,) = home(field_vault, later_content(*RENAMED), surroundings).drafts
    assert (after.answered, after.total) == (before.answered, before.total)
    assert after.readable


# --- consent -------------------------------------------------------------------------------------


def test_the_consent_that_was_heard_stands_with_the_permissions(session: InterviewSession) -> None:
    assert session.consent_heard == "1"
    heads = session.interview.history.heads(Field.of_answer(Place("consent_version")))
    assert [head.content for head in heads] == [Written("1", language="kk")]


def test_under_another_consent_every_permission_is_asked_again(
    session: InterviewSession, resume: Resume
) -> None:
    tell(session, {**whole_story(), "sign_off": "agreed"})
    assert may_travel(session.interview)
    again = resume(consent_version="2")
    again.meet_again()
    asked = []
    while waiting := still_to_ask(again.form):
        step = waiting[0]
        asked.append(step.name)
        assert again.consent_heard == ("2" if "c_participate" in asked[:-1] else "1")
        assert may_travel(again.interview) == ("c_coordinator" in asked[:-1])
        value = {**OPENING, **CONSENT}.get(step.name, "no")
        again.record(Place(step.name), Answer(value), "kk")
    assert {"c_store", "c_coordinator", "c_lawyers", "c_quote", "c_stats"} <= set(asked)
    assert set(asked) >= {name for name in ASKED_ANEW if name != "interpreter_promise"}
    assert again.stored
    assert may_travel(again.interview)


def test_under_the_same_consent_no_permission_is_asked_again(resume: Resume) -> None:
    again = resume(*RENAMED)
    again.meet_again()
    assert {step.name for step in still_to_ask(again.form)} <= set(ASKED_ANEW)


# --- what a vault keeps --------------------------------------------------------------------------


def test_a_vault_keeps_the_questionnaire_that_its_interviews_were_held_with(
    content: Content, field_vault: OpenVault
) -> None:
    for _ in range(2):
        assert content_of(field_vault, content).questionnaire is content.questionnaire
    newer = later_content(*RENAMED)
    assert content_of(field_vault, newer).questionnaire is newer.questionnaire
    kept = kept_forms(field_vault, "dutyrehab-needs")
    assert [form.version for form in kept] == ["1", "2"]
    assert kept[0] == content.questionnaire


def test_the_very_form_of_an_interview_is_found_again(
    session: InterviewSession, content: Content, field_vault: OpenVault
) -> None:
    newer = later_content(*RENAMED)
    assert as_held(field_vault, newer, session.interview).questionnaire == content.questionnaire
    assert newer.of(session.interview) is newer


def test_another_questionnaire_is_used_once_it_is_taken_into_use(
    session: InterviewSession, content: Content, field_vault: OpenVault
) -> None:
    own = later_content(put("settings", "version", "2", form_id="our-own")).questionnaire
    line = KeptLine(own.sha256, own.id, own.version, Source.IMPORTED, in_use=True)
    field_vault.store.questionnaires.keep(line, compile_questionnaire(own))
    found = content_of(field_vault, content)
    assert found.questionnaire == own
    assert found.of(session.interview).questionnaire is content.questionnaire
    assert field_vault.store.interviews.lines()[0].state is InterviewState.DRAFT


def test_findings_say_under_which_questionnaire_law_and_day_they_hold(
    session: InterviewSession, resume: Resume, content: Content
) -> None:
    ours, law = content.questionnaire, content.law
    before = session.findings
    assert before.basis.questionnaire == (ours.id, ours.version, ours.sha256)
    assert before.basis.law == (law.id, law.version, law.sha256)
    assert before.as_of.isoformat() == "2026-11-23"
    again = resume(*RENAMED)
    assert again.findings.basis.questionnaire == (ours.id, "2", again.questionnaire.sha256)
    assert {one.id for one in again.findings.barriers} == {one.id for one in before.barriers}
