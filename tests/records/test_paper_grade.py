"""How much may go home on paper: never more than everything that is known allows."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.records.fate import Left, fate_of
from dutyrehab_desktop.records.paper_grade import Grade, Reason, Tonight, paper_allowed
from tests.records.test_fate import SIGNED

SAFE = {**SIGNED, "mode": "in_person", "before_safe": "none", "watched": "none"}
ALONE = frozenset({Tonight.ALONE})
ORDER = tuple(Grade)


def sheet(**answers: str | Status) -> AnswerSheet:
    told = {}
    for name, value in {**SAFE, **answers}.items():
        told[Place(name)] = Answer("", value) if isinstance(value, Status) else Answer(value)
    return AnswerSheet(told)


def test_a_person_who_is_safe_and_agreed_may_have_everything() -> None:
    allowed = paper_allowed(sheet(), ALONE)
    assert (allowed.grade, allowed.reasons) == (Grade.FULL, ())


@pytest.mark.parametrize(
    ("answers", "tonight", "grade", "reason"),
    [
        ({"sign_off": "not_agreed"}, ALONE, Grade.NOTHING, Reason.NOT_AGREED),
        ({"sign_off": "later"}, ALONE, Grade.NOTHING, Reason.NOT_AGREED),
        ({"safe_now": "unsafe"}, ALONE, Grade.NOTHING, Reason.NOT_SAFE),
        ({"safe_now": "unsure"}, ALONE, Grade.SAFE, Reason.UNSURE),
        ({"safe_now": Status.DECLINE}, ALONE, Grade.SAFE, Reason.UNSURE),
        ({"safe_now": Status.NOT_ASKED}, ALONE, Grade.SAFE, Reason.UNSURE),
        ({"age_check": "minor"}, ALONE, Grade.NOTHING, Reason.YOUNG),
        ({"consent_doubt": "yes"}, ALONE, Grade.NOTHING, Reason.DOUBT),
        ({"mode": "call_secure"}, ALONE, Grade.NOTHING, Reason.CALL),
        ({"before_safe": "open_case"}, ALONE, Grade.NOTHING, Reason.OPEN_CASE),
        ({"before_safe": "followed"}, ALONE, Grade.NOTHING, Reason.FOLLOWED),
        ({"before_safe": "expected reporting"}, ALONE, Grade.BY_HAND, Reason.REPORTING),
        ({"before_safe": "expected"}, ALONE, Grade.SAFE, Reason.EXPECTED),
        ({"before_safe": Status.DK}, ALONE, Grade.SAFE, Reason.UNSURE),
        ({"watched": "visits"}, ALONE, Grade.BY_HAND, Reason.VISITS),
        ({"watched": "phone"}, ALONE, Grade.SAFE, Reason.WATCHED),
        ({"watched": Status.DECLINE}, ALONE, Grade.SAFE, Reason.UNSURE),
        ({"rights_limited": "bank supervision"}, ALONE, Grade.BY_HAND, Reason.SUPERVISION),
        ({}, frozenset({Tonight.OFFICIALS}), Grade.BY_HAND, Reason.OFFICIALS),
        ({}, frozenset({Tonight.BORDER}), Grade.BY_HAND, Reason.BORDER),
        ({}, frozenset({Tonight.SEEN}), Grade.SAFE, Reason.SEEN),
        ({}, frozenset({Tonight.UNSURE}), Grade.SAFE, Reason.SEEN),
        ({}, frozenset(), Grade.BY_HAND, Reason.NOT_ASKED),
    ],
)
def test_one_thing_that_speaks_against_it_is_enough(
    answers: dict[str, str | Status],
    tonight: frozenset[Tonight],
    grade: Grade,
    reason: Reason,
) -> None:
    allowed = paper_allowed(sheet(**answers), tonight)
    assert allowed.grade is grade
    assert reason in allowed.reasons


def test_supervision_that_stands_in_the_list_of_limits_counts_too() -> None:
    told = {**sheet().answers, Place("rs_type", "e1"): Answer("supervision")}
    entries = {"restriction": RosterEntries(("e1",), RosterState.COMPLETE)}
    assert paper_allowed(AnswerSheet(told, entries), ALONE).grade is Grade.BY_HAND


def test_a_question_of_being_watched_that_nobody_asked_decides_nothing() -> None:
    assert paper_allowed(sheet(watched=Status.NOT_ASKED), ALONE).grade is Grade.FULL


VALUES = {
    "sign_off": ("agreed", "agreed_changes", "later", "not_agreed", ""),
    "safe_now": ("safe", "unsure", "unsafe", "dk", ""),
    "before_safe": ("none", "expected", "reporting", "followed", "open_case", "dk", ""),
    "watched": ("none", "visits", "reporting", "phone", "decline", ""),
    "mode": ("in_person", "call_secure", ""),
    "age_check": ("adult", "minor", "unsure", ""),
    "rights_limited": ("none", "supervision", "bank", ""),
    "c_store": ("yes", "no", ""),
    "interpreter": ("none", "family", ""),
    "consent_doubt": ("no", "yes", ""),
}
TOLD = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in VALUES.items()})


@settings(max_examples=400)
@given(TOLD, st.frozensets(st.sampled_from(Tonight)))
def test_more_that_is_known_never_gives_more_paper(
    told: dict[str, str], tonight: frozenset[Tonight]
) -> None:
    status = {"dk": Status.DK, "decline": Status.DECLINE, "": Status.NOT_ASKED}
    held = sheet(**{name: status.get(value, value) for name, value in told.items()})
    allowed = paper_allowed(held, tonight)
    for one in tonight:
        alone = paper_allowed(held, frozenset({one}))
        assert ORDER.index(allowed.grade) <= ORDER.index(alone.grade)
    if not fate_of(held, Left.KEPT)[1].paper:
        assert allowed.grade is Grade.NOTHING
    if allowed.grade is Grade.FULL:
        assert allowed.reasons == ()
        assert tonight == ALONE
        assert told["safe_now"] == "safe"
