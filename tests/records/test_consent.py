import pytest

from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    Status,
)
from dutyrehab_desktop.records.consent import (
    Permission,
    SignOff,
    contactable,
    countable,
    exportable,
    may_contact,
    may_count,
    may_travel,
    open_case,
    permissions,
    sign_off,
    undecided,
)
from dutyrehab_desktop.records.revision import Field, FieldKind
from tests.records.builders import after, answered, interview, said

ALLOWED = {
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_stats": "yes",
    "sign_off": "agreed",
    "perms_confirm": "yes",
    "consent_doubt": "no",
    "safe_now": "safe",
    "interpreter": "none",
}


def test_with_every_permission_the_record_travels_and_counts() -> None:
    held = answered(**ALLOWED)
    assert exportable(held.sheet())
    assert countable(held.sheet())
    assert may_travel(held)
    assert may_count(held)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("c_participate", "no"),
        ("c_store", "no"),
        ("c_coordinator", "no"),
        ("c_coordinator", ""),
        ("sign_off", "later"),
        ("sign_off", "not_agreed"),
        ("sign_off", ""),
        ("perms_confirm", "no"),
        ("consent_doubt", "yes"),
        ("safe_now", "unsafe"),
        ("interpreter", "family"),
    ],
)
def test_any_of_these_keeps_the_record_out_of_bundles_and_tables(
    question: str, answer: str
) -> None:
    sheet = answered(**{**ALLOWED, question: answer}).sheet()
    assert not exportable(sheet)
    assert not countable(sheet)


@pytest.mark.parametrize(
    ("roster", "question", "answer"),
    [
        ("", "before_safe", "expected open_case"),
        ("episode", "ep_release_ground", "not_released"),
        ("proceeding", "pr_outcome", "pending"),
    ],
)
def test_while_a_case_is_open_or_somebody_is_held_nothing_travels(
    roster: str, question: str, answer: str
) -> None:
    entry = "e1" if roster else ""
    answers = {Place(name): Answer(value) for name, value in ALLOWED.items()}
    rosters = {roster: RosterEntries((entry,))} if roster else {}
    held = AnswerSheet({**answers, Place(question, entry): Answer(answer)}, rosters)
    assert open_case(held)
    assert not exportable(held)
    over = AnswerSheet({**answers, Place(question, entry): Answer("none")}, rosters)
    assert not open_case(over)
    assert exportable(over)
    gone = AnswerSheet({**answers, Place(question, entry): Answer(answer)}, {})
    assert open_case(gone) is (roster == ""), "an entry that was taken out says nothing"


def test_a_record_without_the_permission_to_count_travels_uncounted() -> None:
    sheet = answered(**{**ALLOWED, "c_stats": "no"}).sheet()
    assert exportable(sheet)
    assert not countable(sheet)


def test_agreed_after_changes_is_agreed() -> None:
    sheet = answered(**{**ALLOWED, "sign_off": "agreed_changes"}).sheet()
    assert countable(sheet)
    assert sign_off(sheet) is SignOff.AGREED_CHANGES


def test_silence_is_not_a_yes() -> None:
    sheet = interview().sheet()
    assert sign_off(sheet) is None
    assert permissions(sheet).store is Permission.UNKNOWN
    assert not exportable(sheet)
    assert not countable(sheet)


def test_a_permission_that_was_withheld_or_not_known_is_not_a_yes() -> None:
    where = Field(FieldKind.ANSWER, "c_lawyers")
    for status in (Status.WITHHELD, Status.DK, Status.WITHDRAWN):
        held = interview((where, said("yes", status)))
        assert permissions(held.sheet()).lawyers is Permission.UNKNOWN


def test_each_permission_is_read_from_its_own_question() -> None:
    found = permissions(answered(c_quote="anonymous", c_intl="ask_first", c_name="no").sheet())
    assert found.quote is Permission.ANONYMOUS
    assert found.international is Permission.ASK_FIRST
    assert found.name is Permission.NO


@pytest.mark.parametrize("question", ["consent_doubt", "safe_now", "c_stats", "sign_off"])
def test_a_deciding_answer_in_conflict_stops_the_record(question: str) -> None:
    # The sheet alone cannot see it: there a doubt in conflict reads as not asked.
    where = Field(FieldKind.ANSWER, question)
    start = answered(**ALLOWED)
    one = start.with_history(after(start.history, (where, "unsure"), device=0))
    other = start.with_history(after(start.history, (where, "yes"), device=1))
    joined, _ = one.merged(other)
    assert undecided(joined) == (where,)
    assert not may_travel(joined)
    assert not may_count(joined)


CALLED = {**ALLOWED, "c_recontact": "yes"}


def test_who_allowed_another_contact_may_be_contacted_however_the_record_was_signed_off() -> None:
    for changes in ({}, {"sign_off": "agreed_changes"}, {"safe_now": "unsafe"}):
        assert may_contact(answered(**{**CALLED, **changes}))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("c_recontact", "no"),
        ("c_recontact", ""),
        ("c_participate", "no"),
        ("c_store", "no"),
        ("c_coordinator", "no"),
        ("perms_confirm", "no"),
        ("consent_doubt", "yes"),
        ("interpreter", "family"),
    ],
)
def test_any_of_these_means_that_nobody_gets_in_touch(question: str, answer: str) -> None:
    assert not contactable(answered(**{**CALLED, question: answer}).sheet())


@pytest.mark.parametrize(("question", "answer"), [("c_recontact", "no"), ("consent_doubt", "yes")])
def test_until_a_conflict_about_it_is_settled_nobody_gets_in_touch(
    question: str, answer: str
) -> None:
    start, field = answered(**CALLED), Field(FieldKind.ANSWER, question)
    one = start.with_history(after(start.history, (field, answer), device=0))
    kept = CALLED[question]
    other = start.with_history(after(start.history, (field, kept), device=1))
    joined, _ = one.merged(other)
    assert not may_contact(joined)
    settled, _ = joined.written(field, said(kept), "a" * 32, "2026-12")
    assert may_contact(settled)
