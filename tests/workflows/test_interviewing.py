"""An interview while it is held: what is kept, when, and what is not."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import Answer, Place, RosterState, Status
from dutyrehab_desktop.questionnaire.errors import AnswerRejected
from dutyrehab_desktop.records.revision import Field
from dutyrehab_desktop.store.errors import DiskFull
from dutyrehab_desktop.store.interviews import Interviews
from dutyrehab_desktop.workflows.content import Content, UnknownQuestionnaire
from dutyrehab_desktop.workflows.interviewing import InterviewSession, SaveState
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import CONSENT, OPENING, give, tell, whole_story
from tests.helpers.vaults import open_vault


@pytest.fixture
def session(
    content: Content, field_vault: OpenVault, surroundings: Surroundings
) -> InterviewSession:
    """An interview that has just begun."""
    return begin_interview(content, field_vault.store, surroundings, spoken="ru")


def _bytes_on_disk(folder: Path) -> dict[Path, bytes]:
    # The lock file changes with every open; it holds nothing.
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_before_the_person_allows_storing_nothing_at_all_is_written(
    session: InterviewSession, field_vault: OpenVault
) -> None:
    before = _bytes_on_disk(field_vault.folder)
    give(session, **OPENING)
    session.keep_half_typed(Place("interviewer_code"), "half a code")
    session.remember(session.form.steps()[0])
    assert _bytes_on_disk(field_vault.folder) == before
    assert session.save is SaveState.MEMORY
    assert field_vault.store.interviews.codes() == ()


def test_yes_to_storing_puts_everything_down_at_once(
    session: InterviewSession, field_vault: OpenVault
) -> None:
    give(session, **OPENING)
    session.keep_half_typed(Place("own_words"), "half a sentence")
    recorded = session.record(Place("c_store"), Answer("yes"), "ru")
    assert recorded.save is SaveState.SAVED
    assert recorded.revision == len(session.interview.history)
    kept = field_vault.store.interviews.load(session.code)
    assert kept == session.interview
    assert kept.sheet().answer("country").value == "kz"
    assert set(field_vault.store.interviews.half_typed(session.code).values()) == {
        "half a sentence"
    }


def test_no_to_storing_leads_to_a_kind_ending_and_leaves_nothing(
    session: InterviewSession, field_vault: OpenVault
) -> None:
    before = _bytes_on_disk(field_vault.folder)
    give(session, **OPENING)
    recorded = session.record(Place("c_store"), Answer("no"), "ru")
    assert recorded.ending is not None
    assert recorded.ending.name == "end_store"
    session.discard()
    assert _bytes_on_disk(field_vault.folder) == before


def test_taking_the_permission_back_deletes_what_was_stored(
    session: InterviewSession, field_vault: OpenVault
) -> None:
    give(session, **OPENING, **CONSENT)
    assert field_vault.store.interviews.codes() == (session.code,)
    session.record(Place("c_store"), Answer("no"), "ru")
    assert field_vault.store.interviews.codes() == ()
    assert session.save is SaveState.MEMORY


def test_every_answer_is_durable_when_the_call_returns(
    session: InterviewSession, field_vault: OpenVault
) -> None:
    tell(session, whole_story())
    assert session.save is SaveState.SAVED
    assert field_vault.store.interviews.load(session.code) == session.interview


def test_an_interview_goes_on_where_it_was_left(
    session: InterviewSession,
    field_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
) -> None:
    give(session, **OPENING, **CONSENT)
    step = session.form.steps()[-1]
    session.remember(step)
    session.keep_half_typed(Place("own_words"), "not finis")
    code, sheet = session.code, session.form.sheet
    field_vault.lock()
    with open_vault(field_vault.folder) as again:
        resumed = resume_interview(content, again.store, surroundings, code)
        assert resumed.form.sheet == sheet
        assert resumed.standing.step == step
        assert resumed.half_typed(Place("own_words")) == "not finis"


def test_an_answer_clears_its_half_typed_text(
    session: InterviewSession, field_vault: OpenVault
) -> None:
    give(session, **OPENING, **CONSENT)
    session.keep_half_typed(Place("own_words"), "not finis")
    session.record(Place("own_words"), Answer("finished"), "ru")
    assert session.half_typed(Place("own_words")) == ""
    assert field_vault.store.interviews.half_typed(session.code) == {}


def test_a_rejected_answer_changes_nothing(session: InterviewSession) -> None:
    give(session, **OPENING)
    before = session.interview
    with pytest.raises(AnswerRejected):
        session.record(Place("country"), Answer("atlantis"), "ru")
    assert session.interview == before


def test_a_full_disk_keeps_the_answer_in_memory_and_the_next_one_brings_both_down(
    session: InterviewSession, field_vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(session, **OPENING, **CONSENT)
    with monkeypatch.context() as full:
        full.setattr(Interviews, "append", _refuse)
        with pytest.raises(DiskFull):
            give(session, soviet_repression="no")
    assert session.save is SaveState.FAILED
    assert session.form.sheet.answer("soviet_repression").value == "no"
    give(session, citizenship_now="kz")
    assert session.save is SaveState.SAVED
    assert field_vault.store.interviews.load(session.code) == session.interview


def _refuse(*_: object, **__: object) -> None:
    raise DiskFull


def test_undo_writes_back_what_stood_before(session: InterviewSession) -> None:
    give(session, **OPENING, **CONSENT)
    give(session, job_now="yes")
    give(session, job_now="no")
    session.undo()
    assert session.form.sheet.answer("job_now").value == "yes"
    session.undo()
    assert session.form.sheet.answer("job_now").status is Status.NOT_ASKED


def test_what_was_taken_back_is_made_again_until_something_else_is_changed(
    session: InterviewSession,
) -> None:
    give(session, **OPENING, **CONSENT)
    give(session, job_now="yes", own_words="One sentence")
    session.undo()
    session.undo()
    assert session.undoes(again=True) == Field.of_answer(Place("job_now"))
    session.undo(again=True)
    assert session.form.sheet.answer("job_now").value == "yes"
    assert session.form.sheet.answer("own_words").status is Status.NOT_ASKED
    session.undo(again=True)
    assert session.form.sheet.answer("own_words").value == "One sentence"
    assert session.undo(again=True) is None
    session.undo()
    give(session, job_now="no")
    assert session.undoes(again=True) is None, "it would overwrite what was said since"


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(st.sampled_from(["yes", "no"]), min_size=1, max_size=6))
def test_whatever_was_said_as_often_back_as_again_ends_where_it_was(
    session: InterviewSession, values: list[str]
) -> None:
    give(session, **OPENING, **CONSENT)
    for value in values:
        give(session, job_now=value)
    whole = session.form.sheet
    for _ in values:
        session.undo()
    for _ in values:
        session.undo(again=True)
    assert session.form.sheet == whole


def test_an_entry_that_was_taken_out_comes_back_with_its_answers(
    session: InterviewSession,
) -> None:
    give(session, **OPENING, **CONSENT)
    entry, _ = session.add_entry("episode")
    session.record(Place("ep_start", entry), Answer("2017-03"), "ru")
    session.remove_entry("episode", entry)
    assert session.form.sheet.entries("episode").ids == ()
    session.restore_entry("episode", entry)
    assert session.form.sheet.entries("episode").ids == (entry,)
    assert session.form.sheet.answer("ep_start", entry).value == "2017-03"
    session.declare("episode", RosterState.COMPLETE)
    assert session.interview.sheet() == session.form.sheet


def test_an_entry_that_comes_back_stands_where_it_stood(session: InterviewSession) -> None:
    give(session, **OPENING, **CONSENT)
    first, middle, last = [session.add_entry("episode")[0] for _ in range(3)]
    session.move_entry("episode", first, 1)
    assert session.form.sheet.entries("episode").ids == (middle, first, last)
    session.remove_entry("episode", first)
    session.restore_entry("episode", first)
    assert session.form.sheet.entries("episode").ids == (middle, first, last)


def test_a_list_is_put_in_another_order_and_one_undo_takes_a_move_back(
    session: InterviewSession,
) -> None:
    give(session, **OPENING, **CONSENT)
    ids = [session.add_entry("episode")[0] for _ in range(3)]
    told = [tuple(ids)]
    for entry, by in ((ids[2], -1), (ids[0], 1), (ids[0], 1)):
        session.move_entry("episode", entry, by)
        told.append(session.form.sheet.entries("episode").ids)
    assert told[-1] == (ids[2], ids[1], ids[0])
    assert session.interview.sheet() == session.form.sheet
    for expected in reversed(told[:-1]):
        session.undo()
        assert session.form.sheet.entries("episode").ids == expected
    for expected in told[1:]:
        session.undo(again=True)
        assert session.form.sheet.entries("episode").ids == expected


def test_the_first_entry_does_not_move_up_nor_the_last_one_down(session: InterviewSession) -> None:
    give(session, **OPENING, **CONSENT)
    first, last = [session.add_entry("episode")[0] for _ in range(2)]
    before = len(session.interview.history)
    assert session.move_entry("episode", first, -1) is None
    assert session.move_entry("episode", last, 1) is None
    assert len(session.interview.history) == before


def test_what_the_screen_shows_is_what_the_history_says(session: InterviewSession) -> None:
    tell(session, whole_story())
    assert session.interview.sheet() == session.form.sheet


def test_a_draft_of_an_unknown_questionnaire_is_kept_and_said(
    session: InterviewSession,
    field_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
) -> None:
    give(session, **OPENING, **CONSENT)
    earlier = Content(replace(content.questionnaire, version="0"), content.law)
    with pytest.raises(UnknownQuestionnaire):
        resume_interview(earlier, field_vault.store, surroundings, session.code)
    assert field_vault.store.interviews.codes() == (session.code,)


def test_barriers_appear_with_the_answer_that_causes_them(session: InterviewSession) -> None:
    give(session, **OPENING, **CONSENT)
    assert all(barrier.id != "kz-financial-blacklist" for barrier in session.findings.barriers)
    recorded = session.record(Place("blacklist"), Answer("on_list"), "ru")
    found = {barrier.id: barrier for barrier in recorded.findings.barriers}
    assert found["kz-financial-blacklist"].state == "found"
    causes = {cause.question: cause.value for cause in found["kz-financial-blacklist"].because}
    assert causes["blacklist"] == "on_list"


def test_the_day_for_deleting_is_proposed_a_year_ahead(session: InterviewSession) -> None:
    assert session.proposal(Place("delete_on")) == "2027-11"
    assert session.proposal(Place("country")) == ""
