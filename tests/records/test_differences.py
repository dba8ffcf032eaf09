from dutyrehab_desktop.records.differences import Change, differences
from dutyrehab_desktop.records.revision import Field, FieldKind
from tests.records.builders import ANSWER, after, interview

AGE = Field(FieldKind.ANSWER, "age")


def test_a_preview_tells_new_changed_unchanged_and_conflicting_records_apart() -> None:
    same, grown, torn = (interview((ANSWER, "kz"), code=code * 8) for code in "ABC")
    incoming = [
        torn.with_history(after(torn.history, (ANSWER, "other"), device=1)),
        interview((ANSWER, "kz"), code="DDDDDDDD"),
        grown.with_history(after(grown.history, (AGE, "42"), device=1)),
        same,
    ]
    torn_here = torn.with_history(after(torn.history, (ANSWER, "uz"), device=0))
    known = {each.code: each for each in (same, grown, torn_here)}
    found = {each.after.code[0]: each for each in differences(known, incoming)}
    assert {name: each.change for name, each in found.items()} == {
        "A": Change.UNCHANGED,
        "B": Change.CHANGED,
        "C": Change.CONFLICT,
        "D": Change.NEW,
    }
    assert found["B"].merge.added == (AGE,)
    assert found["C"].merge.conflicts[0].field == ANSWER
    assert found["D"].before is None
    assert found["A"].after == same


def test_one_record_in_two_bundles_is_previewed_once() -> None:
    start = interview((ANSWER, "kz"))
    one = start.with_history(after(start.history, (AGE, "42"), device=0))
    other = start.with_history(after(start.history, (ANSWER, "uz"), device=1))
    (found,) = differences({}, [one, other])
    assert found.change is Change.NEW
    assert found.after.sheet().answer("age").value == "42"
    assert found.after.sheet().answer("country").value == "uz"


def test_looking_changes_nothing() -> None:
    start = interview((ANSWER, "kz"))
    known = {start.code: start}
    differences(known, [start.with_history(after(start.history, (ANSWER, "uz")))])
    assert known == {start.code: start}
