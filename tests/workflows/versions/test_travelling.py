"""What leaves a laptop under a later version, and what a coordinator makes of it."""

from pathlib import Path

from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.bundles.sheet import read_sheet
from dutyrehab_desktop.crypto.age import unseal
from dutyrehab_desktop.questionnaire.answers import Answer, Status
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field
from dutyrehab_desktop.workflows.content import (
    Content,
    content_of,
    kept_forms,
)
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.reviewing import finish, seal_waiting
from dutyrehab_desktop.workflows.sealing import sealed_bytes, sealed_sheet
from dutyrehab_desktop.workflows.settling import conflicts, settle
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.later import later_content, put, renamed, without
from tests.helpers.reachable import tell_reachable
from tests.workflows.versions.conftest import RENAMED, TODAY, WELL, Resume, opened

# --- what travels --------------------------------------------------------------------------------


def test_what_is_withheld_today_travels_under_no_name(
    resume: Resume, card: Card, coordinator_vault: OpenVault
) -> None:
    again = resume(*RENAMED)
    again.withhold(TODAY)
    travels = opened(sealed_bytes(again.interview, again.form, card), coordinator_vault)
    values = {one.content.value for one in travels.history if one.field.name in (WELL[0], TODAY[0])}
    assert values == {""}


def test_what_means_nothing_today_travels_under_no_name(
    resume: Resume, card: Card, coordinator_vault: OpenVault
) -> None:
    off = put("survey", "name", "how_you_are", relevant="${country} = 'uz'")
    again = resume(*RENAMED, off)
    travels = opened(sealed_bytes(again.interview, again.form, card), coordinator_vault)
    assert not travels.history.heads(Field.of_answer(WELL))


def test_what_has_no_place_travels_as_it_is(
    resume: Resume, card: Card, coordinator_vault: OpenVault
) -> None:
    again = resume(without("med_neglect"))
    travels = opened(sealed_bytes(again.interview, again.form, card), coordinator_vault)
    assert travels.answer("med_neglect") == Answer("yes")
    assert travels.pinned == again.interview.pinned


def test_identity_stays_apart_under_every_name_and_in_every_version(
    content: Content,
    field_vault: OpenVault,
    coordinator_vault: OpenVault,
    surroundings: Surroundings,
    card: Card,
) -> None:
    shipped = content_of(field_vault, content)
    begun = begin_interview(shipped, field_vault.store, surroundings, spoken="ru")
    tell_reachable(begun)
    answers = {name: begun.form.sheet.answer(name) for name in shipped.questionnaire.identity}
    told = {name: answer.value for name, answer in answers.items() if answer.value}
    newer = later_content(renamed("safe_contact", "contact_how"), without("safe_cover"))
    again = resume_interview(newer, field_vault.store, surroundings, begun.code)
    earlier = kept_forms(field_vault, newer.questionnaire.id)
    blob = sealed_bytes(again.interview, again.form, card, earlier)
    travels = opened(blob, coordinator_vault)
    said = {one.content.value for one in travels.history} - {""}
    assert not said & set(told.values())
    names = {one.field.name for one in travels.history}
    assert not names & {"safe_contact", "contact_how", "safe_cover", "safe_time"}
    sheet = sealed_sheet(again.interview, again.form, card, earlier)
    left = read_sheet(unseal(sheet, [identity(coordinator_vault)]))
    assert dict(left.values) == told


def test_what_was_signed_is_closed_under_the_questions_that_were_asked(
    session: InterviewSession,
    content: Content,
    field_vault: OpenVault,
    coordinator_vault: OpenVault,
    surroundings: Surroundings,
    tmp_path: Path,
) -> None:
    tell(session, {**whole_story(), "wellbeing": "some"})
    assert not finish(field_vault, session).sealed
    words = make_card(coordinator_vault, {"en": "An invented organisation"}, tmp_path / "card")
    enrol(field_vault, tmp_path / "card", words)
    off = put("survey", "name", "wellbeing", relevant="${country} = 'uz'")
    assert seal_waiting(field_vault, later_content(off), surroundings) == 1
    (blob,) = field_vault.store.sealed.sealed_blobs()
    travels = opened(blob.blob, coordinator_vault)
    assert travels.answer("wellbeing") == Answer("some")
    assert travels.questionnaire_version == "1"


# --- at the coordinator's ------------------------------------------------------------------------


def test_a_choice_made_under_a_former_name_counts_under_the_name_of_today(
    session: InterviewSession, coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    desk, one = coordinator_vault, session.interview
    field = Field.of_answer(WELL)
    left, _ = one.written(field, Written("ok", language="kk"), "a" * 32, "2026-11")
    right, _ = one.written(field, Written("very", language="kk"), "b" * 32, "2026-11")
    desk.store.merging.add(left, right)
    newer = later_content(*RENAMED)
    (conflict,) = conflicts(desk, newer, "en", surroundings)
    assert conflict.question == newer.questionnaire.questions["how_you_are"].labels["en"]
    assert newer.carried(desk.store.interviews.load(one.code)).sheet.answer("how_you_are") == (
        Answer("", Status.NOT_ASKED)
    )
    number = [option.value for option in conflict.options].index("ok")
    settle(desk, one.code, field, number, surroundings)
    settled = newer.carried(desk.store.interviews.load(one.code))
    assert settled.sheet.answer("how_you_are") == Answer("ok")
    assert not settled.orphans


def test_laptops_with_two_versions_wait_for_a_choice_in_one_place(
    session: InterviewSession,
    resume: Resume,
    content: Content,
    coordinator_vault: OpenVault,
    surroundings: Surroundings,
) -> None:
    before = session.interview
    again = resume(*RENAMED)
    again.record(TODAY, Answer("very"), "kk")
    other, _ = before.written(Field.of_answer(WELL), Written("ok"), "b" * 32, "2026-11")
    desk = coordinator_vault
    desk.store.merging.add(again.interview, other)
    assert desk.store.interviews.load(before.code).questionnaire_version == "2"
    (conflict,) = conflicts(desk, later_content(*RENAMED), "en", surroundings)
    assert {option.value for option in conflict.options} == {"ok", "very"}
