"""Interviews once taken on paper: typed in, held, and shown once their consent is dated."""

from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.handing import Refusal
from dutyrehab_desktop.records.paper import from_paper
from dutyrehab_desktop.records.recipients import Recipient, Terms
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows import record_list, tabulating
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import countable_persons
from dutyrehab_desktop.workflows.enrolling import NotForThisRole, make_card
from dutyrehab_desktop.workflows.exchanging import hand_on
from dutyrehab_desktop.workflows.exporting import NothingToExport
from dutyrehab_desktop.workflows.handing import look
from dutyrehab_desktop.workflows.held import NotHeld, held_records, release
from dutyrehab_desktop.workflows.paper_entry import (
    ASKED_THEN,
    DatedConsent,
    MonthUnknown,
    NotFromPaper,
    PaperConsentMissing,
    PaperConsentWrong,
    begin_paper,
    date_consent,
    delete_paper,
    paper_records,
    resume_paper,
)
from dutyrehab_desktop.workflows.reporting import counts
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.told import NothingTold
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import tell, whole_story

HELD_IN = "2025-03"
SAID = {
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_stats": "yes",
    "delete_on": "2027-11",
    "c_form": "spoken",
    "sign_off": "agreed",
}
KNOWN = "The interviewer asked her again by telephone, and she agreed."


@pytest.fixture
def typed(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> str:
    """A whole interview that was typed in; its code."""
    session = begin_paper(coordinator_vault, content, surroundings, spoken="ru", month=HELD_IN)
    tell(session, whole_story())
    return session.code


def test_no_permission_is_asked_and_none_is_invented(
    coordinator_vault: OpenVault, typed: str, content: Content, surroundings: Surroundings
) -> None:
    record = coordinator_vault.store.interviews.load(typed)
    assert from_paper(record)
    sheet = record.sheet()
    permissions = (*ASKED_THEN, "reviewed", "perms_confirm")
    assert [name for name in permissions if sheet.answer(name).settled] == []
    assert sheet.answer("interview_date").value == HELD_IN
    assert sheet.answer("job_now").value == "yes"
    session = resume_paper(coordinator_vault, content, surroundings, typed.lower())
    shown = {step.name for step in session.form.steps()}
    assert not shown & {*ASKED_THEN, "legal_name", "safe_contact", "end_store", "reviewed"}
    assert {"country", "episode", "job_now", "consent_doubt"} <= shown
    before = session.form.sheet
    session.meet_again()
    assert resume_paper(coordinator_vault, content, surroundings, typed).form.sheet == before


def test_it_is_held_in_every_place_until_its_consent_is_dated(
    coordinator_vault: OpenVault,
    other: OpenVault,
    typed: str,
    content: Content,
    surroundings: Surroundings,
    tmp_path: Path,
) -> None:
    desk, nothing = coordinator_vault, TaskControl()
    assert desk.store.interviews.codes() == ()
    assert desk.store.interviews.lines() == ()
    assert list(countable_persons(desk)) == []
    assert sum(table.interviews for table in counts(desk, content, surroundings).tables) == 0
    found = look(desk, content, Terms(Recipient.LAWYER, special=False), surroundings, nothing)
    assert [each.refusals for each in found.decisions] == [(Refusal.NOT_MERGED,)]
    words = make_card(other, {"en": "Example"}, tmp_path / "card")
    with pytest.raises(NothingToExport):
        hand_on(desk, (tmp_path / "card", words), tmp_path / "out", surroundings, nothing)
    assert held_records(desk) == (), "nobody can release it without a consent"
    with pytest.raises(NotHeld):
        release(desk, typed, "no reason", surroundings)
    (line,) = paper_records(desk)
    assert (line.code, line.month, line.dated) == (typed, HELD_IN, "")
    record_list.bring_up_to_date(desk, content, surroundings, nothing)
    assert record_list.page_of_records(desk, content, record_list.Wanted()) == ()
    assert record_list.line_of(desk, typed) is None
    assert tabulating.bring_up_to_date(desk, content, surroundings, nothing) == 0
    date_consent(desk, content, typed, DatedConsent("2026-10", SAID, KNOWN), surroundings)
    record_list.bring_up_to_date(desk, content, surroundings, nothing)
    found = record_list.page_of_records(desk, content, record_list.Wanted())
    assert [one.code for one in found] == [typed]
    assert tabulating.bring_up_to_date(desk, content, surroundings, nothing) == 1


def test_with_a_dated_consent_it_counts_like_any_other(
    coordinator_vault: OpenVault, typed: str, content: Content, surroundings: Surroundings
) -> None:
    desk = coordinator_vault
    date_consent(desk, content, typed, DatedConsent("2026-10", SAID, KNOWN), surroundings)
    (line,) = desk.store.interviews.lines()
    assert (line.code, line.state) == (typed, InterviewState.RECEIVED)
    assert [each.code for each in countable_persons(desk)] == [typed]
    record = desk.store.interviews.load(typed)
    assert from_paper(record), "it stays marked"
    assert record.notes()[Place("c_store")] == f"2026-10: {KNOWN}"
    assert not record.answer("c_lawyers").settled, "what nobody asked stays not asked"
    assert [(each.code, each.dated) for each in paper_records(desk)] == [(typed, "2026-11")]
    with pytest.raises(NotFromPaper):
        resume_paper(desk, content, surroundings, typed)


@pytest.mark.parametrize(
    ("month", "changes", "words", "problem"),
    [
        ("", {}, KNOWN, MonthUnknown),
        ("2026-13", {}, KNOWN, MonthUnknown),
        ("2026-12", {}, KNOWN, MonthUnknown),
        ("2026-10", {}, " ", NothingTold),
        ("2026-10", {"c_store": "no"}, KNOWN, PaperConsentMissing),
        ("2026-10", {"c_store": None}, KNOWN, PaperConsentMissing),
        ("2026-10", {"c_participate": "no"}, KNOWN, PaperConsentMissing),
        ("2026-10", {"sign_off": "later"}, KNOWN, PaperConsentMissing),
        ("2026-10", {"c_stats": "perhaps"}, KNOWN, PaperConsentWrong),
        ("2026-10", {"job_now": "no"}, KNOWN, PaperConsentWrong),
    ],
)
def test_whatever_is_no_dated_consent_changes_nothing(
    coordinator_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    month: str,
    changes: dict[str, str | None],
    words: str,
    problem: type[Exception],
) -> None:
    desk = coordinator_vault
    code = begin_paper(desk, content, surroundings, spoken="uz", month=HELD_IN).code
    before = desk.store.state_hash()
    said = {name: value for name, value in {**SAID, **changes}.items() if value is not None}
    with pytest.raises(problem):
        date_consent(desk, content, code, DatedConsent(month, said, words), surroundings)
    assert desk.store.state_hash() == before
    assert desk.store.interviews.codes() == ()


def test_what_nobody_agreed_to_is_deleted(
    coordinator_vault: OpenVault, typed: str, content: Content, surroundings: Surroundings
) -> None:
    delete_paper(coordinator_vault, typed)
    assert paper_records(coordinator_vault) == ()
    with pytest.raises(InterviewMissing):
        coordinator_vault.store.interviews.load(typed)
    with pytest.raises(NotFromPaper):
        delete_paper(coordinator_vault, typed)


def test_only_a_coordinator_types_in_what_was_on_paper(
    field_vault: OpenVault,
    coordinator_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
) -> None:
    with pytest.raises(NotForThisRole):
        begin_paper(field_vault, content, surroundings, spoken="ru", month=HELD_IN)
    with pytest.raises(MonthUnknown):
        begin_paper(coordinator_vault, content, surroundings, spoken="ru", month="2027-01")
