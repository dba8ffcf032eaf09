from dutyrehab_desktop.questionnaire.answers import Answer, Place, RosterState, Status
from dutyrehab_desktop.records.entries import REMOVED, present
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.purging import purged_for_sealing
from dutyrehab_desktop.records.revision import Content, Field, FieldKind
from tests.records.builders import ANSWER, ROSTER, after, entry, inside, interview, said

AGE = Field(FieldKind.ANSWER, "age")
DATE = Field(FieldKind.ANSWER, "interview_date")


def traces(held: Interview) -> str:
    return repr(held.history.revisions)


def test_a_withheld_answer_leaves_a_gap_and_nothing_of_its_past() -> None:
    held = interview((AGE, "41-first"), (AGE, said("42-then", Status.WITHHELD)), (ANSWER, "kz"))
    former = {each.id for each in held.history if each.field == AGE}
    sealed = purged_for_sealing(held, ())
    assert sealed.sheet().answer("age") == Answer("", Status.WITHHELD)
    assert sealed.sheet().answer("country") == Answer("kz")
    assert "41-first" not in traces(sealed)
    assert "42-then" not in traces(sealed)
    assert not any(old in traces(sealed) for old in former)


def test_a_note_at_a_withheld_answer_goes_with_it() -> None:
    note = Field(FieldKind.NOTE, "age")
    held = interview((note, "he was afraid"), (AGE, said("42", Status.WITHHELD)))
    assert "afraid" not in traces(purged_for_sealing(held, ()))


def test_a_withdrawn_value_leaves_its_own_kind_of_gap() -> None:
    held = interview((AGE, "42"), (AGE, said("", Status.WITHDRAWN)))
    sealed = purged_for_sealing(held, ())
    assert sealed.sheet().answer("age") == Answer("", Status.WITHDRAWN)
    assert len(sealed.history) == 1


def test_of_two_wishes_in_conflict_the_stricter_holds() -> None:
    start = interview((AGE, "42"))
    one = start.with_history(after(start.history, (AGE, "43"), device=0))
    other = start.with_history(after(start.history, (AGE, said("42", Status.WITHHELD)), device=1))
    sealed = purged_for_sealing(one.merged(other)[0], ())
    assert sealed.sheet().answer("age") == Answer("", Status.WITHHELD)
    assert len(sealed.history) == 1


def test_irrelevant_answers_and_their_notes_leave_nothing() -> None:
    note = Field(FieldKind.NOTE, "age")
    held = interview((AGE, "42"), (AGE, "43"), (note, "unsure"), (ANSWER, "kz"))
    sealed = purged_for_sealing(held, [Place("age")])
    assert sealed.history.fields() == (ANSWER,)


def test_an_irrelevant_list_leaves_nothing() -> None:
    complete = Content(RosterState.COMPLETE)
    held = interview((entry("x"), present(0)), (inside("x"), "sizo"), (ROSTER, complete))
    assert len(purged_for_sealing(held, (), ["episode"]).history) == 0


def test_an_entry_that_was_taken_out_leaves_only_that_fact() -> None:
    held = interview((entry("x"), present(0)), (inside("x"), "sizo-9"), (entry("x"), REMOVED))
    former = held.history.heads(inside("x"))[0].id
    sealed = purged_for_sealing(held, ())
    assert sealed.history.fields() == (entry("x"),)
    assert former not in traces(sealed)
    assert sealed.sheet().entries("episode").ids == ()
    assert all(revision.check() for revision in sealed.history)


def test_an_entry_taken_out_comes_back_from_an_older_copy_only_as_a_question() -> None:
    start = interview((entry("x"), present(0)), (inside("x"), "sizo"))
    out = start.with_history(after(start.history, (entry("x"), REMOVED)))
    joined, _ = purged_for_sealing(out, ()).merged(purged_for_sealing(start, ()))
    assert [conflict.field for conflict in joined.history.conflicts()] == [entry("x")]


def test_the_day_of_the_interview_becomes_its_month() -> None:
    held = interview((DATE, "2026-11-22"), (DATE, "2026-11-23"))
    sealed = purged_for_sealing(held, ())
    assert sealed.sheet().answer("interview_date") == Answer("2026-11")
    assert "2026-11-2" not in traces(sealed)


def test_a_conflict_about_the_day_survives_as_far_as_the_months_differ() -> None:
    start = Interview("ABCDEFGH", "needs", "1", "ru", History())
    one = start.with_history(after(History(), (DATE, "2026-11-30"), device=0))
    other = start.with_history(after(History(), (DATE, "2026-12-01"), device=1))
    sealed = purged_for_sealing(one.merged(other)[0], ())
    assert len(sealed.history.conflicts()) == 1


def test_everything_else_travels_with_its_whole_past() -> None:
    held = interview((ANSWER, "kz"), (ANSWER, "uz"), (ANSWER, said("", Status.DECLINE)))
    assert purged_for_sealing(held, ()) == held


def test_sealing_the_same_draft_twice_gives_the_same_record() -> None:
    held = interview((AGE, said("42", Status.WITHHELD)), (DATE, "2026-11-22"), (ANSWER, "kz"))
    once = purged_for_sealing(held, ())
    assert purged_for_sealing(held, ()) == once
    assert purged_for_sealing(once, ()) == once


def test_what_was_withheld_once_and_told_anew_later_travels_without_its_past() -> None:
    held = interview((AGE, "41-first"), (AGE, said("41-first", Status.WITHHELD)), (AGE, "50-now"))
    sealed = purged_for_sealing(held, ())
    assert sealed.sheet().answer("age") == Answer("50-now")
    assert "41-first" not in traces(sealed)
    assert len(sealed.history) == 1
