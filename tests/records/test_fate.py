"""What becomes of a record: the table, read aloud, and its laws over thousands of answers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place, RosterEntries
from dutyrehab_desktop.records.consent import (
    DOUBT,
    continuable,
    countable,
    exportable,
    handable,
    may_travel,
    may_travel_held,
    open_case,
)
from dutyrehab_desktop.records.fate import (
    TABLE,
    Deleted,
    Fate,
    Left,
    Sealed,
    State,
    Travels,
    fate_of,
    strictest,
)
from dutyrehab_desktop.records.revision import Field
from tests.records.builders import after, answered

ALLOWED = {
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_stats": "yes",
    "perms_confirm": "yes",
    "consent_doubt": "no",
    "safe_now": "safe",
    "interpreter": "none",
    "age_check": "adult",
}
SIGNED = {**ALLOWED, "sign_off": "agreed"}
NEVER, TONIGHT, NOW = Sealed.NEVER, Sealed.END_OF_DAY, Sealed.AT_ONCE
NO, HELD, UNSIGNED, YES = Travels.NEVER, Travels.HELD, Travels.UNSIGNED, Travels.YES
TODAY, SOON, AGREED_DAY = Deleted.END_OF_DAY, Deleted.SOON, Deleted.AGREED_DAY
OPEN = Left.OPEN

READ_ALOUD = [
    # what the person and the interviewer said, how it was left; sealed, travels, counted, paper
    (State.AGREED, SIGNED, OPEN, (NOW, YES, True, True, AGREED_DAY)),
    (State.LATER, {**ALLOWED, "sign_off": "later"}, OPEN, (TONIGHT, UNSIGNED, 0, 0, AGREED_DAY)),
    (State.NOT_AGREED, {**ALLOWED, "sign_off": "not_agreed"}, OPEN, (NEVER, NO, 0, 0, TODAY)),
    (State.STOPPED, ALLOWED, Left.STOPPED, (NEVER, NO, 0, 0, TODAY)),
    (
        State.STOPPED,
        {**ALLOWED, "ended_how": "stopped_interviewee"},
        OPEN,
        (NEVER, NO, 0, 0, TODAY),
    ),
    (
        State.PAUSED,
        {**ALLOWED, "ended_how": "stopped_interviewee"},
        Left.KEPT,
        (TONIGHT, UNSIGNED, 0, 0, AGREED_DAY),
    ),
    (State.PAUSED, ALLOWED, OPEN, (TONIGHT, UNSIGNED, 0, 0, AGREED_DAY)),
    (State.INTERRUPTED, ALLOWED, Left.CUT_OFF, (TONIGHT, UNSIGNED, 0, 0, AGREED_DAY)),
    (State.DOUBT, {**SIGNED, "consent_doubt": "yes"}, OPEN, (NOW, HELD, 0, 0, AGREED_DAY)),
    (State.DOUBT, {**ALLOWED, "consent_doubt": "yes"}, OPEN, (TONIGHT, HELD, 0, 0, AGREED_DAY)),
    (State.UNSAFE, {**SIGNED, "safe_now": "unsafe"}, OPEN, (NEVER, NO, 0, 0, TODAY)),
    (State.NO_PERMISSION, {**SIGNED, "c_coordinator": "no"}, OPEN, (NEVER, NO, 0, 1, TODAY)),
    (State.NO_PERMISSION, {**SIGNED, "c_coordinator": ""}, OPEN, (NEVER, NO, 0, 1, TODAY)),
    (State.NO_PERMISSION, {**SIGNED, "perms_confirm": "no"}, OPEN, (NEVER, NO, 0, 1, TODAY)),
    (State.NO_PERMISSION, {**ALLOWED, "c_coordinator": "no"}, OPEN, (NEVER, NO, 0, 0, TODAY)),
    (State.FAMILY_INTERPRETER, {**SIGNED, "interpreter": "family"}, OPEN, (NEVER, NO, 0, 1, TODAY)),
    (State.MINOR, {**SIGNED, "age_check": "minor"}, OPEN, (NOW, YES, 1, 0, AGREED_DAY)),
    (State.MINOR, {**SIGNED, "age_check": "unsure"}, OPEN, (NOW, YES, 1, 0, AGREED_DAY)),
    (State.OPEN_CASE, {**SIGNED, "before_safe": "open_case"}, OPEN, (NEVER, NO, 0, 0, SOON)),
    (State.PRACTICE, SIGNED, Left.PRACTICE, (NEVER, NO, 0, 0, Deleted.AT_ONCE)),
]


@pytest.mark.parametrize(("state", "answers", "left", "line"), READ_ALOUD)
def test_what_becomes_of_a_record_is_what_the_table_says(
    state: State,
    answers: dict[str, str],
    left: Left,
    line: tuple[Sealed, Travels, int, int, Deleted],
) -> None:
    sealed, travels, counted, paper, deleted = line
    expected = Fate(sealed, travels, bool(counted), bool(paper), deleted)
    assert fate_of(answered(**answers), left) == (state, expected)
    assert fate_of(answered(**answers).sheet(), left) == (state, expected)


def test_every_state_has_its_line_and_every_line_is_read_above() -> None:
    assert set(TABLE) == set(State)
    assert {state for state, *_ in READ_ALOUD} == set(State) - {State.UNDECIDED}


def test_without_the_permission_to_count_a_signed_record_travels_uncounted() -> None:
    _, fate = fate_of(answered(**{**SIGNED, "c_stats": "no"}))
    assert (fate.travels, fate.counted) == (YES, False)


def test_a_conflict_about_a_permission_waits_some_days_for_a_person_and_goes_nowhere() -> None:
    start = answered(**{**SIGNED, "c_coordinator": ""})
    field = Field.of_answer(Place("c_coordinator"))
    one = start.with_history(after(start.history, (field, "yes"), device=0))
    other = start.with_history(after(start.history, (field, "no"), device=1))
    joined, _ = one.merged(other)
    assert fate_of(joined) == (State.UNDECIDED, TABLE[State.UNDECIDED])


def test_of_two_words_about_a_doubt_the_doubt_stands() -> None:
    start = answered(**{**SIGNED, "consent_doubt": ""})
    one = start.with_history(after(start.history, (DOUBT, "yes"), device=0))
    other = start.with_history(after(start.history, (DOUBT, "no"), device=1))
    joined, _ = one.merged(other)
    assert fate_of(joined)[1].travels is HELD
    assert may_travel_held(joined)


def test_of_several_states_the_strictest_word_counts() -> None:
    young_and_later = {**ALLOWED, "sign_off": "later", "age_check": "minor"}
    assert fate_of(answered(**young_and_later)) == (State.LATER, TABLE[State.LATER])
    refused_and_open = {**SIGNED, "c_coordinator": "no", "before_safe": "open_case"}
    assert fate_of(answered(**refused_and_open))[1].deleted is TODAY


def test_who_does_not_wish_to_talk_again_has_not_taken_back_what_they_told() -> None:
    declined = {**SIGNED, "c_participate": "no"}
    assert fate_of(answered(**declined))[1].travels is NO
    assert fate_of(answered(**declined, meeting="1"))[1].travels is NO
    again = answered(**declined, meeting="2")
    assert fate_of(again) == (State.AGREED, TABLE[State.AGREED])
    assert may_travel(again)


CHOICES = {
    "meeting": ("", "1", "2"),
    "c_participate": ("", "yes", "no"),
    "c_store": ("", "yes", "no"),
    "c_coordinator": ("", "yes", "no"),
    "c_stats": ("", "yes", "no"),
    "perms_confirm": ("", "yes", "no"),
    "consent_doubt": ("", "yes", "no"),
    "safe_now": ("", "safe", "unsure", "unsafe"),
    "interpreter": ("", "none", "professional", "family"),
    "age_check": ("", "adult", "minor", "unsure"),
    "before_safe": ("", "none", "open_case", "reporting open_case"),
    "sign_off": ("", "agreed", "agreed_changes", "later", "not_agreed"),
    "ended_how": ("", "no", "paused", "stopped_interviewee", "stopped_interviewer"),
}
YIELDING = st.fixed_dictionaries(
    {name: st.sampled_from([*words, words[1], words[1]]) for name, words in CHOICES.items()}
)
"""Random answers; a yes to most questions, so that the rare ones meet each other."""


@settings(max_examples=3000, deadline=None)
@given(told=YIELDING, outcome=st.sampled_from(["", "pending", "convicted"]))
def test_the_table_says_of_thousands_of_records_what_the_rules_of_consent_say(
    told: dict[str, str], outcome: str
) -> None:
    sheet = _sheet(told, outcome)
    for left in (Left.OPEN, Left.KEPT):
        state, fate = fate_of(sheet, left)
        if state is State.STOPPED:
            assert fate.travels is NO
            continue
        assert (fate.travels is YES) == exportable(sheet)
        assert (fate.travels is UNSIGNED) == continuable(sheet)
        assert fate.counted == countable(sheet)


@settings(max_examples=400, deadline=None)
@given(told=YIELDING)
def test_a_record_with_its_history_has_the_same_fate_as_the_rules_that_read_it(
    told: dict[str, str],
) -> None:
    record = answered(**told)
    _, fate = fate_of(record, Left.KEPT)
    assert (fate.travels is YES) == may_travel(record)
    assert (fate.travels is UNSIGNED) == handable(record)
    assert (fate.travels is HELD) == may_travel_held(record)


@settings(max_examples=3000, deadline=None)
@given(
    told=YIELDING,
    outcome=st.sampled_from(["", "pending", "convicted"]),
    left=st.sampled_from(Left),
)
def test_nothing_loosens_what_one_rule_forbids(
    told: dict[str, str], outcome: str, left: Left
) -> None:
    sheet = _sheet(told, outcome)
    _, fate = fate_of(sheet, left)
    forbidden = (
        told["sign_off"] == "not_agreed"
        or told["safe_now"] == "unsafe"
        or told["c_coordinator"] != "yes"
        or told["c_store"] != "yes"
        or told["interpreter"] == "family"
        or left in (Left.STOPPED, Left.PRACTICE)
    )
    if forbidden:
        assert (fate.sealed, fate.travels, fate.counted) == (NEVER, NO, False)
        assert fate.deleted in (Deleted.AT_ONCE, TODAY)
    if open_case(sheet):
        assert (fate.sealed, fate.travels, fate.paper) == (NEVER, NO, False)
        assert fate.deleted is not AGREED_DAY
    if told["consent_doubt"] == "yes":
        assert fate.travels in (NO, HELD)
    if fate.counted:
        assert told["sign_off"] in ("agreed", "agreed_changes")
        assert told["c_stats"] == "yes"
    if fate.paper:
        assert told["sign_off"] in ("agreed", "agreed_changes")
        assert told["age_check"] not in ("minor", "unsure")
        assert told["safe_now"] != "unsafe"
    assert (fate.travels is NO) == (fate.sealed is NEVER), "what is sealed is sealed to travel"


def test_the_words_of_a_column_are_compared_in_the_order_of_their_strictness() -> None:
    assert strictest(Deleted, [AGREED_DAY, SOON, TODAY]) is TODAY
    assert strictest(Travels, [YES, UNSIGNED, HELD]) is HELD


def _sheet(told: dict[str, str], outcome: str) -> AnswerSheet:
    answers = {Place(name): Answer(value) for name, value in told.items() if value}
    if not outcome:
        return AnswerSheet(answers)
    case = {Place("pr_outcome", "e1"): Answer(outcome)}
    return AnswerSheet({**answers, **case}, {"proceeding": RosterEntries(("e1",))})
