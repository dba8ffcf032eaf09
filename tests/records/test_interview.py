import pytest

from dutyrehab_desktop.questionnaire.answers import (
    NOT_ASKED,
    Answer,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.records.entries import REMOVED, present
from dutyrehab_desktop.records.errors import RecordMismatch
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content, Field, FieldKind
from tests.records.builders import (
    ANSWER,
    DEVICES,
    ROSTER,
    after,
    entry,
    inside,
    interview,
    said,
)

NOTE = Field(FieldKind.NOTE, "country")


def both(start: Interview, left: str | Content, right: str | Content, where: Field) -> Interview:
    one = start.with_history(after(start.history, (where, left), device=0))
    other = start.with_history(after(start.history, (where, right), device=1))
    return one.merged(other)[0]


def test_the_sheet_shows_what_stands_now() -> None:
    held = interview(
        (ANSWER, "kz"),
        (ANSWER, "uz"),
        (Field(FieldKind.ANSWER, "age"), said("", Status.DECLINE)),
        (entry("y"), present(1)),
        (entry("x"), present(0)),
        (inside("x"), "sizo"),
        (ROSTER, Content(RosterState.COMPLETE)),
        (NOTE, "asked twice"),
    )
    sheet = held.sheet()
    assert sheet.answer("country") == Answer("uz")
    assert sheet.answer("age") == Answer("", Status.DECLINE)
    assert sheet.answer("ep_place", "x") == Answer("sizo")
    assert sheet.entries("episode") == RosterEntries(("x", "y"), RosterState.COMPLETE)
    assert len(sheet.answers) == 3
    assert held.notes() == {Place("country"): "asked twice"}


def test_a_field_in_conflict_reads_as_not_asked() -> None:
    start = interview((ANSWER, "kz"), (NOTE, "first"))
    torn = both(start, "uz", "other", ANSWER)
    assert torn.sheet().answer("country") == NOT_ASKED
    assert both(start, "left", "right", NOTE).notes() == {}


def test_a_list_in_conflict_reads_as_open() -> None:
    start = interview((ROSTER, Content(RosterState.OPEN)))
    torn = both(start, Content(RosterState.COMPLETE), Content(RosterState.NOT_SURE), ROSTER)
    assert torn.sheet().entries("episode").state is RosterState.OPEN


def test_answers_of_an_entry_that_was_taken_out_are_left_out() -> None:
    held = interview((entry("x"), present(0)), (inside("x"), "sizo"), (entry("x"), REMOVED))
    assert held.sheet().answers == {}
    assert held.sheet().entries("episode").ids == ()


def test_a_write_takes_the_devices_next_number() -> None:
    held, first = interview().written(ANSWER, said("kz"), DEVICES[0], "2026-11")
    held, second = held.written(ANSWER, said("uz"), DEVICES[0], "2026-12")
    assert (first.counter, second.counter) == (1, 2)
    assert second.month == "2026-12"
    assert held.sheet().answer("country") == Answer("uz")


def test_versions_of_one_interview_become_one_in_either_order() -> None:
    one = Interview("ABCDEFGH", "needs", "2026.9", "ru", after(interview().history, (ANSWER, "1")))
    other = Interview("ABCDEFGH", "needs", "2026.10", "kk")
    assert one.merged(other)[0] == other.merged(one)[0]
    assert one.merged(other)[0].questionnaire_version == "2026.10"


@pytest.mark.parametrize("change", [("IJKLMNOP", "needs"), ("ABCDEFGH", "another")])
def test_different_interviews_are_never_joined(change: tuple[str, str]) -> None:
    with pytest.raises(RecordMismatch):
        interview().merged(Interview(*change, "2026.1", "ru"))
