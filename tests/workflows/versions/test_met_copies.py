"""Copies, lists, permissions and half-typed text where versions meet: found by close reading."""

import pytest

from dutyrehab_desktop.app.interview.drafts import note_place
from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.bundles.sheet import read_sheet
from dutyrehab_desktop.crypto.age import unseal
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place, RosterState, Status
from dutyrehab_desktop.questionnaire.compiled import compile_questionnaire
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.versions import carried_over
from dutyrehab_desktop.records.carrying import carried
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.kept import KeptLine, Source
from dutyrehab_desktop.workflows.content import Content, content_of, with_law
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.kept_apart import kept_apart
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.meetings import still_to_ask
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.sealing import sealed_bytes, sealed_sheet
from dutyrehab_desktop.workflows.settling import conflicts
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import CONSENT, OPENING, give, tell, whole_story
from tests.helpers.later import (
    Edit,
    Tables,
    asked_too,
    later,
    later_content,
    moved,
    put,
    renamed,
    without,
)
from tests.workflows.versions.conftest import TODAY, WELL, Resume, opened

OTHER = "b" * 32
MOOD = put("survey", "name", "wellbeing", name="mood", old_names="wellbeing how_you_are")


def roster_renamed(old: str, new: str) -> Edit:
    """A list of entries under another name, and every condition that reads it."""

    def edit(sheets: Tables) -> None:
        for row in (*sheets["survey"][1:], *sheets["choices"][1:]):
            row[:] = [cell.replace(f"${{{old}}}", f"${{{new}}}") for cell in row]
        put("survey", "name", old, name=new, old_names=old)(sheets)

    return edit


KIN = roster_renamed("member", "kin")


def keep(vault: OpenVault, form: Questionnaire, *, in_use: bool = False) -> None:
    line = KeptLine(form.sha256, form.id, form.version, Source.RECEIVED, in_use)
    vault.store.questionnaires.keep(line, compile_questionnaire(form))


def told_elsewhere(session: InterviewSession, vault: OpenVault, name: str, value: str) -> None:
    """Another laptop's copy, written under another version, has come into this record."""
    field = Field.of_answer(Place(name))
    other, _ = session.interview.written(field, Written(value), OTHER, "2026-11")
    vault.store.interviews.append(session.code, *other.history)


def asked_again(session: InterviewSession) -> list[str]:
    """What this meeting asks, each answered."""
    asked = []
    while waiting := still_to_ask(session.form):
        name = waiting[0].name
        asked.append(name)
        session.record(Place(name), Answer({**OPENING, **CONSENT}.get(name, "no")), "kk")
    return asked


# --- permissions ---------------------------------------------------------------------------------


def test_a_meeting_begun_under_the_old_consent_carries_no_permission_into_the_new_one(
    session: InterviewSession, resume: Resume
) -> None:
    tell(session, {**whole_story(), "sign_off": "agreed"})
    session.meet_again()
    again = resume(consent_version="2")
    assert again.consent_is_old
    again.meet_again()
    assert {"c_store", "c_coordinator", "c_lawyers"} <= set(asked_again(again))


def test_even_without_another_meeting_a_yes_to_talking_permits_nothing_else(
    session: InterviewSession, resume: Resume
) -> None:
    again = resume(consent_version="2")
    assert again.form.sheet.answer("c_lawyers").settled
    give(again, c_participate="yes")
    assert again.consent_heard == "2"
    assert not again.form.sheet.answer("c_lawyers").settled
    assert not again.form.sheet.answer("c_coordinator").settled


def test_a_first_interview_keeps_a_permission_that_was_asked_before_talking_itself(
    field_vault: OpenVault, surroundings: Surroundings
) -> None:
    content = later_content(consent_version="2")
    begun = begin_interview(content, field_vault.store, surroundings, spoken="kk")
    give(begun, **OPENING | {"c_participate": "yes"}, c_store="yes", c_coordinator="yes")
    assert begun.consent_heard == "2"
    assert not begun.consent_is_old
    fresh = begin_interview(content, field_vault.store, surroundings, spoken="kk")
    give(fresh, c_coordinator="yes", c_participate="yes")
    assert fresh.form.sheet.answer("c_coordinator").value == "yes"


@pytest.mark.parametrize(
    ("edit", "name"),
    [
        (moved("c_quote", behind="wellbeing"), "c_quote"),
        (asked_too("c_film", like="c_quote"), "c_film"),
    ],
)
def test_a_permission_elsewhere_or_a_new_one_is_asked_as_well(
    resume: Resume, edit: Edit, name: str
) -> None:
    again = resume(edit, consent_version="2")
    again.meet_again()
    assert name in asked_again(again)


# --- answers -------------------------------------------------------------------------------------


def test_a_correction_stands_where_copies_of_two_versions_met(
    session: InterviewSession, resume: Resume, field_vault: OpenVault
) -> None:
    told_elsewhere(session, field_vault, "how_you_are", "very")
    again = resume(MOOD, version="3")
    again.record(Place("mood"), Answer("ok"), "kk")
    assert again.form.sheet.answer("mood") == Answer("ok")
    assert not again.orphans


def test_an_answer_taken_back_brings_no_other_copy_up(
    session: InterviewSession, resume: Resume, field_vault: OpenVault
) -> None:
    told_elsewhere(session, field_vault, "how_you_are", "very")
    again = resume(renamed("wellbeing", "how_you_are"))
    again.clear(TODAY)
    assert again.form.sheet.answer("how_you_are").status is Status.NOT_ASKED


def test_a_choice_that_waits_under_one_former_name_is_not_filled_from_another() -> None:
    found = carried_over(
        AnswerSheet({TODAY: Answer("ok")}), later(MOOD, version="3"), [Place("wellbeing")]
    )
    assert found.sheet.answer("mood").status is Status.NOT_ASKED
    assert found.orphans == {TODAY: Answer("ok")}


def test_a_question_that_has_become_a_note_leaves_its_answer_visible(resume: Resume) -> None:
    again = resume(put("survey", "name", "med_neglect", type="note"))
    assert again.orphans == {Place("med_neglect"): Answer("yes")}


def test_half_typed_answers_and_notes_follow_their_question(
    session: InterviewSession, resume: Resume
) -> None:
    session.keep_half_typed(note_place(WELL), "looked aw")
    session.keep_half_typed(Place("own_words"), "I was innoc")
    again = resume(renamed("wellbeing", "how_you_are"), renamed("own_words", "in_own_words"))
    assert again.half_typed(note_place(TODAY)) == "looked aw"
    assert again.half_typed(Place("in_own_words")) == "I was innoc"
    again.keep_half_typed(Place("in_own_words"), "I was innocent")
    assert again.half_typed(Place("in_own_words")) == "I was innocent"
    give(again, in_own_words="I was innocent")
    assert resume(renamed("own_words", "in_own_words")).half_typed(Place("in_own_words")) == ""


# --- lists ---------------------------------------------------------------------------------------


def test_that_was_all_can_be_said_of_a_renamed_list(
    session: InterviewSession, resume: Resume
) -> None:
    entry, _ = session.add_entry("member")
    again = resume(KIN)
    again.declare("kin", RosterState.COMPLETE)
    assert again.form.sheet.entries("kin").ids == (entry,)
    assert again.form.sheet.entries("kin").state is RosterState.COMPLETE


def test_two_lists_that_had_not_seen_each_other_are_not_known_to_be_whole(
    session: InterviewSession,
) -> None:
    session.add_entry("member")
    session.declare("member", RosterState.COMPLETE)
    record = session.interview
    for field, value in (
        (Field(FieldKind.ENTRY, "kin", "ee"), "present 0"),
        (Field(FieldKind.ROSTER, "kin"), "complete"),
    ):
        record, _ = record.written(field, Written(value), OTHER, "2026-11")
    assert carried(record, later(KIN)).sheet.entries("kin").state is RosterState.OPEN


def test_what_was_told_in_a_list_that_was_renamed_since_is_read_back(
    session: InterviewSession, resume: Resume, field_vault: OpenVault
) -> None:
    entry, _ = session.add_entry("member")
    relation = session.form.options(Place("fm_relation", entry))[0].name
    session.record(Place("fm_relation", entry), Answer(relation), "kk")
    keep(field_vault, later(KIN))
    gone = put("survey", "name", "fm_relation", name="kin_who")
    again = resume(KIN, without("fm_child", "fm_effects"), gone, version="3")
    (line,) = kept_apart(field_vault, again, "en")
    assert line.version in ("1", "2")
    assert line.answer


# --- what travels --------------------------------------------------------------------------------


def reachable(session: InterviewSession) -> None:
    give(session, c_recontact="yes")
    session.record(Place("safe_contact"), Answer("my sister 111"), "kk")


@pytest.mark.parametrize(
    "edit", [without("safe_contact"), put("survey", "name", "safe_contact", appearance="")]
)
def test_who_the_person_is_stays_here_once_they_refused_another_call(
    session: InterviewSession, resume: Resume, card: Card, edit: Edit
) -> None:
    reachable(session)
    again = resume(edit)
    give(again, c_recontact="no")
    assert not sealed_sheet(again.interview, again.form, card, [session.questionnaire])


def test_what_is_kept_back_under_one_name_is_kept_back_under_the_others(
    session: InterviewSession,
    resume: Resume,
    field_vault: OpenVault,
    card: Card,
    coordinator_vault: OpenVault,
) -> None:
    reachable(session)
    told_elsewhere(session, field_vault, "contact_way", "my cell 222")
    again = resume(renamed("safe_contact", "contact_way"))
    again.withhold(Place("contact_way"))
    sheet = sealed_sheet(again.interview, again.form, card, [session.questionnaire])
    if sheet:
        left = read_sheet(unseal(sheet, [identity(coordinator_vault)])).values
        assert not {"safe_contact", "contact_way"} & set(left)


def test_what_meant_nothing_when_it_was_asked_does_not_travel_without_a_place(
    session: InterviewSession, card: Card, coordinator_vault: OpenVault
) -> None:
    place = Place("blacklist_effects")
    give(session, blacklist="on_list")
    session.record(place, Answer("frozen"), "kk")
    give(session, blacklist="never")
    form = later(without("blacklist_effects"))
    sheet = carried(session.interview, form)
    assert sheet.orphans == {place: Answer("frozen")}
    closed = FormSession(form, sheet.sheet, session.form.today)
    blob = sealed_bytes(session.interview, closed, card, [session.questionnaire])
    assert not opened(blob, coordinator_vault).history.heads(Field.of_answer(place))


# --- the desk, and what a vault keeps ------------------------------------------------------------


def test_a_question_that_has_moved_to_another_list_keeps_the_conflicts_readable(
    session: InterviewSession, coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    entry, _ = session.add_entry("member")
    one, two, *_ = (each.name for each in session.form.options(Place("fm_relation", entry)))
    field = Field(FieldKind.ANSWER, "fm_relation", entry)
    left, _ = session.interview.written(field, Written(one), "a" * 32, "2026-11")
    right, _ = session.interview.written(field, Written(two), OTHER, "2026-11")
    coordinator_vault.store.merging.add(left, right)
    elsewhere = later_content(moved("fm_relation", behind="md_type"))
    (conflict,) = conflicts(coordinator_vault, elsewhere, "en", surroundings)
    assert {option.value for option in conflict.options} == {one, two}


def test_a_version_that_was_overtaken_and_fits_no_law_any_more_stands_in_nobodys_way(
    field_vault: OpenVault, content: Content
) -> None:
    own = put("settings", "version", "2", form_id="our-own")
    bad = later(without("watched"), own)
    with pytest.raises(LawSheetProblem):
        with_law(bad)
    good = later(put("settings", "version", "2", form_id="our-own", version="3"))
    keep(field_vault, bad, in_use=True)
    keep(field_vault, good, in_use=True)
    assert content_of(field_vault, content).questionnaire == good
