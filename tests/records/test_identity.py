"""Who and where a person is, goes on a sheet of its own and leaves nothing in the interview."""

import pytest
from hypothesis import given

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.identity import IdentitySheet, identity_sheet
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.purging import purged_for_sealing
from dutyrehab_desktop.records.revision import Content, Field, FieldKind
from tests.records.builders import ANSWER, Devices, devices, interview, said

ASKED = ("safe_contact", "safe_time", "safe_cover")
NUMBER = Field(FieldKind.ANSWER, "safe_contact")
NUMBER_NOTE = Field(FieldKind.NOTE, "safe_contact")
HOURS = Field(FieldKind.ANSWER, "safe_time")


def held() -> Interview:
    """Two numbers one after the other, and a note; told on two days in another order of things."""
    return interview(
        (ANSWER, "kz"),
        (NUMBER, "+7 700 FIRST"),
        (NUMBER_NOTE, "ask for MARAT"),
        (NUMBER, "+7 701 SECOND"),
        (ANSWER, "uz"),
        (HOURS, "SUNDAYS"),
    )


def test_the_sheet_holds_what_stands_and_nothing_of_the_past() -> None:
    sheet = identity_sheet(held(), ASKED)
    assert sheet == IdentitySheet(
        "ABCDEFGH",
        {"safe_contact": "+7 701 SECOND", "safe_time": "SUNDAYS"},
        {"safe_contact": "ask for MARAT"},
    )


def test_nothing_of_it_stays_in_the_interview_that_travels() -> None:
    whole = held()
    gone = [each for each in whole.history if each.field.name in ASKED]
    sealed = purged_for_sealing(whole, (), (), ASKED)
    traces = repr(sealed.history.revisions)
    for word in ("FIRST", "SECOND", "MARAT", "SUNDAYS", "safe_", *(each.id for each in gone)):
        assert word not in traces
    assert sealed.history.fields() == (ANSWER,)
    assert [each.content.value for each in sealed.history.in_order()] == ["kz", "uz"]


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.ANSWERED])
def test_an_answer_that_is_none_leaves_no_gap_in_the_interview_and_nothing_on_the_sheet(
    status: Status,
) -> None:
    whole = interview((ANSWER, "kz"), (NUMBER, "+7 FIRST"), (NUMBER, Content("x", status)))
    assert identity_sheet(whole, ASKED) is None
    assert purged_for_sealing(whole, (), (), ASKED).history.fields() == (ANSWER,)


def test_a_note_beside_an_answer_that_stays_on_this_laptop_goes_nowhere() -> None:
    whole = interview((NUMBER_NOTE, "his brother's"), (NUMBER, said("+7 1", Status.WITHHELD)))
    assert identity_sheet(whole, ASKED) is None
    assert len(purged_for_sealing(whole, (), (), ASKED).history) == 0


def test_a_note_without_an_answer_is_a_sheet() -> None:
    whole = interview((NUMBER_NOTE, "she will call us"), (NUMBER_NOTE, "she calls on Fridays"))
    assert identity_sheet(whole, ASKED) == IdentitySheet(
        "ABCDEFGH", {}, {"safe_contact": "she calls on Fridays"}
    )


@pytest.mark.parametrize(
    "whole",
    [
        interview(),
        interview((ANSWER, "kz")),
        interview((NUMBER, "+7 1"), (NUMBER, Content("", Status.NOT_ASKED))),
        interview((NUMBER_NOTE, "a note"), (NUMBER_NOTE, "")),
    ],
)
def test_where_nothing_stands_there_is_no_sheet(whole: Interview) -> None:
    assert identity_sheet(whole, ASKED) is None


def test_what_means_nothing_any_more_is_on_no_sheet_and_in_no_interview() -> None:
    assert identity_sheet(held(), ()) is None
    assert purged_for_sealing(held(), (), (), ASKED).history.fields() == (ANSWER,)


def test_a_sheet_shows_nothing_where_it_is_only_named() -> None:
    assert repr(identity_sheet(held(), ASKED)) == "IdentitySheet(code='ABCDEFGH')"


@given(devices())
def test_of_any_history_nothing_is_left_at_those_questions(machines: Devices) -> None:
    for history in machines.histories:
        whole = Interview("ABCDEFGH", "needs", "1", "ru", history)
        sealed = purged_for_sealing(whole, (), (), ("age",))
        assert not any(each.field.name == "age" for each in sealed.history)
        assert all(each.check() for each in sealed.history)
        known = {each.id for each in sealed.history}
        former = {each.id for each in history if each.field.name == "age"}
        assert not former & {parent for each in sealed.history for parent in each.parents}
        assert not former & known
        rest = History(each for each in history if each.field.name != "age")
        assert {each.field for each in sealed.history} <= {each.field for each in rest}
