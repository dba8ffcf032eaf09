"""At the end of the day: sealed, deleted, or kept with a reason, on real vaults."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.payload import read_payload
from dutyrehab_desktop.crypto.age import unseal
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.bundle_details import RecordUnsigned, record_detail
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.day_end import DayEnd, Kept, end_of_day, forget_told, told
from dutyrehab_desktop.workflows.endings import keep, keep_interrupted, stop
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.handing_in import hand_draft
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.key_changes import change_keys
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.parcels import receive
from dutyrehab_desktop.workflows.reporting import counts
from dutyrehab_desktop.workflows.reviewing import Reason, finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import withdrawn_records
from tests.helpers.answers import CLOSING, CONSENT, OPENING, give, tell, whole_story
from tests.helpers.two_sides import Desk

NOTHING = TaskControl()


def on(around: Surroundings, days: int) -> Surroundings:
    """Some days later, or earlier."""
    day = around.today() + timedelta(days=days)
    return replace(around, today=lambda: day)


def begun(two: Desk, **more: str) -> InterviewSession:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    return tell(session, {**OPENING, **CONSENT, "own_words": "Until here.", **more})


def finished(two: Desk, **more: str) -> InterviewSession:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell(session, {**whole_story(), **more})
    finish(two.field, session)
    return session


def ends(two: Desk, days: int = 1, *, sure: bool = False) -> DayEnd:
    return end_of_day(two.field, two.shipped, on(two.around, days), sure=sure)


def taken_in(two: Desk, laptop: OpenVault) -> Path:
    path = export(laptop, two.folder / "out", two.around, NOTHING).path
    words = look_at_bundle(two.desk, path, two.shipped, NOTHING).device_words
    merge(two.desk, path, two.shipped, two.around, NOTHING, accept_words=words)
    return path


def test_a_paused_interview_is_open_until_midnight_and_sealed_unsigned_then(two: Desk) -> None:
    code = begun(two).code
    assert ends(two, 0) == DayEnd()
    assert two.field.store.interviews.codes() == (code,)
    assert ends(two) == DayEnd(sealed=[code])
    assert two.field.store.interviews.codes() == ()
    bundle = taken_in(two, two.field)
    (line,) = look_at_bundle(two.desk, bundle, two.shipped, NOTHING).interviews
    assert line.unsigned
    assert sum(t.interviews for t in counts(two.desk, two.shipped, two.around).tables) == 0
    with pytest.raises(RecordUnsigned):
        record_detail(two.desk, (bundle, code), two.shipped, "en", two.around, NOTHING)
    assert hand_draft(
        two.desk, code, two.field.store.device_id, two.folder / "down", two.around
    ).laptops


def test_who_wants_to_look_at_it_another_day_is_sealed_for_too(two: Desk) -> None:
    session = finished(two, sign_off="later")
    assert two.field.store.interviews.lines()[0].state is InterviewState.UNSIGNED
    assert ends(two).sealed == [session.code]


@pytest.mark.parametrize(
    "answers",
    [
        {"sign_off": "not_agreed"},
        {"safe_now": "unsafe"},
        {"interpreter": "family", "interpreter_promise": "yes"},
        {"c_coordinator": "no", "c_stats": None},
    ],
)
def test_what_must_not_travel_is_gone_at_the_end_of_its_day(
    two: Desk, answers: dict[str, str]
) -> None:
    session = finished(two, **answers)
    assert two.field.store.interviews.codes() == (session.code,)
    assert ends(two, 0) == DayEnd()
    assert ends(two) == DayEnd(deleted=[session.code])
    assert two.field.store.lines() == ()


def test_a_stopped_interview_is_gone_unless_the_person_says_that_it_is_kept(two: Desk) -> None:
    silent, kept = begun(two).code, begun(two).code
    for code in (silent, kept):
        stop(two.field, code)
    keep(two.field, kept)
    assert ends(two) == DayEnd(deleted=[silent], sealed=[kept])


def test_a_record_whose_consent_is_in_doubt_travels_held_also_unsigned(two: Desk) -> None:
    session = begun(two)
    give(session, consent_doubt="yes")
    assert ends(two).sealed == [session.code]
    taken_in(two, two.field)
    assert two.desk.store.interviews.held_back()[0][0] == session.code


def test_while_a_case_is_open_it_stays_seven_days_and_is_deleted_then(two: Desk) -> None:
    session = finished(two, before_safe="open_case")
    for days in (1, 7):
        assert ends(two, days) == DayEnd(kept=[Kept(session.code, "open-case")])
    assert ends(two, 8) == DayEnd(deleted=[session.code])


def test_when_another_meeting_says_that_the_case_is_over_it_is_sealed(two: Desk) -> None:
    session = finished(two, before_safe="open_case")
    again = resume_interview(two.shipped, two.field.store, on(two.around, 3), session.code)
    give(again, before_safe="none")
    assert ends(two, 4).sealed == [session.code]


def test_the_agreed_day_deletes_what_waits_for_a_card(
    field_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    session = begin_interview(content, field_vault.store, surroundings, spoken="ru")
    tell(session, {**OPENING, **CONSENT, "delete_on": "2026-12-05"})
    early = end_of_day(field_vault, content, on(surroundings, 11))
    assert early.kept == [Kept(session.code, "not-enrolled")]
    assert end_of_day(field_vault, content, on(surroundings, 12)).deleted == [session.code]


def test_without_anybody_to_seal_for_only_what_must_go_goes(
    field_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    def record(**more: str) -> str:
        session = begin_interview(content, field_vault.store, surroundings, spoken="ru")
        return tell(session, {**OPENING, **CONSENT, **more}).code

    stays, goes = record(), record(c_coordinator="no", c_stats=None)
    done = end_of_day(field_vault, content, on(surroundings, 1))
    assert done == DayEnd(deleted=[goes], kept=[Kept(stays, "not-enrolled")])


def test_while_a_new_card_was_not_compared_nothing_is_sealed_for_the_old_one(two: Desk) -> None:
    code = begun(two).code
    sent = change_keys(two.desk, two.folder / "new", two.folder / "down", two.around, known=True)
    receive(two.field, sent.sent.path, two.shipped)
    assert ends(two).kept == [Kept(code, "key-revoked")]
    assert two.field.store.interviews.codes() == (code,)


# A program that was cut off


def cut_off(two: Desk, **more: str) -> str:
    session = begun(two, **more)
    session.kept.hold()
    return session.code


def test_an_interrupted_interview_is_asked_about_once_and_is_a_paused_one_then(two: Desk) -> None:
    code = cut_off(two)
    assert ends(two, 1) == DayEnd(kept=[Kept(code, "interrupted")])
    assert ends(two, 1) == DayEnd(), "it is open for this day"
    assert ends(two, 2) == DayEnd(sealed=[code])


def test_seen_on_its_own_day_it_was_asked_about(two: Desk) -> None:
    code = cut_off(two)
    assert ends(two, 0) == DayEnd()
    assert ends(two, 1).sealed == [code]


def test_kept_as_paused_it_is_no_longer_interrupted(two: Desk) -> None:
    code = cut_off(two)
    keep_interrupted(two.field, code)
    assert ends(two, 1).sealed == [code]


def test_cut_off_before_the_permission_was_asked_it_is_asked_about_first(two: Desk) -> None:
    code = cut_off(two, c_coordinator=None, c_stats=None)
    assert ends(two, 1).kept == [Kept(code, "interrupted")]
    assert ends(two, 2).deleted == [code]


def test_cut_off_after_a_no_it_is_gone_as_was_said(two: Desk) -> None:
    code = cut_off(two, c_coordinator="no", c_stats=None)
    assert ends(two, 1).deleted == [code]


# What was typed and not given


def test_half_typed_text_travels_as_a_note_and_never_as_an_answer(two: Desk) -> None:
    session = begun(two)
    session.write_note(Place("paying_month"), "Asked twice.")
    session.keep_half_typed(Place("paying_month"), "12")
    session.keep_half_typed(Place("own_words#note"), "She shiv")
    session.keep_half_typed(Place("delete_on"), "11.2027")
    assert ends(two).sealed == [session.code]
    (blob,) = two.field.store.sealed.sealed_blobs()
    sealed = read_payload(unseal(blob.blob, [identity(two.desk)]))
    assert not sealed.answer("paying_month").settled
    assert sealed.notes() == {
        Place("paying_month"): "Asked twice.\n12 …",
        Place("own_words"): "She shiv",
    }


def test_half_a_name_goes_on_the_identity_sheet_only(two: Desk) -> None:
    session = begun(two, c_recontact="yes", safe_channel="call", safe_contact="what she gave")
    session.keep_half_typed(Place("safe_contact"), "+7 70")
    ends(two)
    (one,) = two.field.store.sealed.sealed_blobs()
    assert b"+7 70" not in unseal(one.blob, [identity(two.desk)])
    assert b"+7 70" in unseal(one.sheet, [identity(two.desk)])


# Clocks


def test_a_record_of_tomorrow_is_left_alone(two: Desk) -> None:
    session = begun(two, c_coordinator="no", c_stats=None)
    assert ends(two, -3) == DayEnd()
    assert two.field.store.interviews.codes() == (session.code,)


def test_after_a_leap_of_the_calendar_nothing_is_deleted_before_somebody_has_said_so(
    two: Desk,
) -> None:
    goes, seals = begun(two, c_coordinator="no", c_stats=None).code, begun(two).code
    assert ends(two, 31) == DayEnd(waiting=[goes], sealed=[seals])
    assert ends(two, 32).waiting == [goes], "and it asks until it has an answer"
    assert two.field.store.interviews.codes() == (goes,)
    assert ends(two, 32, sure=True).deleted == [goes]


def test_no_other_record_stands_for_the_word_about_the_date(two: Desk) -> None:
    goes, interrupted = begun(two, c_coordinator="no", c_stats=None).code, cut_off(two)
    leapt = ends(two, 60)
    assert leapt == DayEnd(waiting=[goes], kept=[Kept(interrupted, "interrupted")])
    session = begin_interview(two.shipped, two.field.store, on(two.around, 60), spoken="ru")
    tell(session, {**OPENING, **CONSENT})
    assert ends(two, 60).waiting == [goes], "an interview that is held on that day says nothing"


def test_a_month_of_ordinary_days_is_no_leap(two: Desk) -> None:
    code = begun(two, c_coordinator="no", c_stats=None).code
    assert ends(two, 30).deleted == [code]


def test_an_older_program_did_not_note_the_day_and_it_counts_from_the_first_run(
    two: Desk,
) -> None:
    code = begun(two).code
    two.field.store.interviews._database.change(
        lambda connection: connection.execute("update interview set day = ''")
    )
    assert ends(two, 40) == DayEnd()
    assert ends(two, 41).sealed == [code]


# What is said, and what came in a parcel


def test_what_was_done_is_said_until_somebody_has_seen_it(two: Desk) -> None:
    goes, seals = begun(two, c_coordinator="no", c_stats=None).code, begun(two).code
    ends(two)
    assert told(two.field) == DayEnd(deleted=[goes], sealed=[seals])
    later = begun(two).code
    ends(two, 2)
    assert told(two.field).sealed == [seals, later]
    forget_told(two.field)
    assert told(two.field) == DayEnd()


def test_what_could_not_be_done_is_not_said_to_be_done(
    two: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dutyrehab_desktop.store.errors import DiskFull

    def refused(*_words: object) -> None:
        raise DiskFull

    broken, goes = begun(two).code, begun(two, c_coordinator="no", c_stats=None).code
    monkeypatch.setattr(type(two.field.store.sealed), "seal", refused)
    assert ends(two) == DayEnd(deleted=[goes], kept=[Kept(broken, DiskFull.code)])
    assert told(two.field) == DayEnd(deleted=[goes])
    monkeypatch.undo()
    assert ends(two).sealed == [broken]


def back_on_the_laptop(two: Desk) -> str:
    code = begun(two).code
    ends(two)
    taken_in(two, two.field)
    sent = hand_draft(two.desk, code, two.field.store.device_id, two.folder / "down", two.around)
    receive(two.field, sent.path, two.shipped)
    return code


def test_a_record_that_came_back_waits_some_days_for_its_meeting(two: Desk) -> None:
    code = back_on_the_laptop(two)
    assert ends(two, 2) == DayEnd()
    assert (
        two.field.store.interviews.lines()[0].day
        == (two.around.today() + timedelta(days=2 + 7)).isoformat()
    )
    assert ends(two, 9) == DayEnd()
    assert ends(two, 10).sealed == [code]


@pytest.mark.parametrize(("answer", "forwarded"), [("not_agreed", True), ("later", False)])
def test_who_does_not_agree_at_the_second_meeting_is_forgotten_at_the_coordinators_too(
    two: Desk, answer: str, *, forwarded: bool
) -> None:
    code = back_on_the_laptop(two)
    again = resume_interview(two.shipped, two.field.store, two.around, code)
    tell(again, {**CLOSING, "sign_off": answer})
    assert finish(two.field, again).reason in (Reason.NOT_AGREED, Reason.NOT_SIGNED)
    done = ends(two)
    assert (done.deleted == [code]) is forwarded
    two.folder.joinpath("out").rename(two.folder / "earlier")
    taken_in(two, two.field)
    assert [one.code for one in withdrawn_records(two.desk, two.around)] == [code] * forwarded


def test_a_coordinators_vault_has_no_end_of_day(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    assert end_of_day(coordinator_vault, content, surroundings) == DayEnd()


def test_nothing_of_a_deleted_record_stays_but_its_code_until_it_was_seen(
    two: Desk, tmp_path: Path
) -> None:
    session = begun(two, c_coordinator="no", c_stats=None)
    session.keep_half_typed(Place("own_words"), "half of it")
    ends(two)
    database = two.field.store.interviews._database
    tables = ("interview", "writing", "half_typed", "sealed")
    assert [database.row(f"select count(*) from {name}")[0] for name in tables] == [0, 0, 0, 0]


def test_the_field_of_half_typed_text_is_empty_after_it_became_a_note(two: Desk) -> None:
    session = begun(two)
    where = Field(FieldKind.ANSWER, "own_words")
    two.field.store.interviews.keep_half_typed(session.code, where, "I wa")
    assert ends(two).sealed == [session.code]
    assert two.field.store.interviews.codes() == ()


def test_the_day_is_noted_when_it_is_begun_answered_and_opened(two: Desk) -> None:
    session = begun(two)
    today = date(2026, 11, 23)
    assert two.field.store.interviews.lines()[0].day == today.isoformat()
    for days, held in ((1, True), (2, False)):
        again = resume_interview(two.shipped, two.field.store, on(two.around, days), session.code)
        if held:
            again.kept.hold()
        else:
            give(again, own_words="More.")
        expected = (today + timedelta(days=days)).isoformat()
        assert two.field.store.interviews.lines()[0].day == expected
