import itertools
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import Answer, Place, RosterState, Status
from dutyrehab_desktop.questionnaire.errors import RecordNotAnObject
from dutyrehab_desktop.questionnaire.interchange import record_from_sheet, sheet_from_record
from dutyrehab_desktop.questionnaire.model import Questionnaire

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def counted() -> Callable[[], str]:
    numbers = itertools.count()
    return lambda: f"id{next(numbers)}"


def warned(record: object, questionnaire: Questionnaire) -> list[tuple[str, str]]:
    return [(one.code, one.key) for one in sheet_from_record(record, questionnaire).warnings]


def test_a_record_is_read_as_its_page_says(shipped: Questionnaire) -> None:
    reading = sheet_from_record(
        {
            "record_code": "ABCDEFGH",
            "country": "kz",
            "reopen": "decline",
            "new_evidence": None,
            "recognised": "",
            "paying_month": 12500.5,
            "comp_received": "moral material",
            "episode": [
                {"ep_start": "2014-05", "ep_release_ground": "health milder"},
                {"ep_start": "dk"},
            ],
            "proceeding": [{"pr_episodes": "1 0", "pr_sentence_months": 48}],
            "proceeding_complete": False,
        },
        shipped,
        counted(),
    )
    sheet = reading.sheet
    assert reading.warnings == ()
    assert reading.record_code == "ABCDEFGH"
    assert sheet.answer("country") == Answer("kz")
    assert sheet.answer("reopen") == Answer("decline", Status.DECLINE)
    assert sheet.answer("new_evidence").status is Status.NOT_ASKED
    assert sheet.answer("recognised").status is Status.NOT_ASKED
    assert sheet.answer("paying_month") == Answer("12500.5")
    assert sheet.answer("comp_received") == Answer("material moral")
    first, second = sheet.entries("episode").ids
    assert sheet.entries("episode").state is RosterState.COMPLETE
    assert sheet.answer("ep_release_ground", first) == Answer("milder health")
    assert sheet.answer("ep_start", second) == Answer("", Status.DK)
    (case,) = sheet.entries("proceeding").ids
    assert sheet.entries("proceeding").state is RosterState.OPEN
    assert sheet.answer("pr_episodes", case) == Answer(f"{first} {second}")
    assert sheet.answer("pr_sentence_months", case) == Answer("48")


def test_an_empty_roster_is_complete_and_an_absent_one_open(shipped: Questionnaire) -> None:
    sheet = sheet_from_record({"episode": [], "proceeding": None}, shipped).sheet
    assert sheet.entries("episode").state is RosterState.COMPLETE
    assert sheet.entries("proceeding").state is RosterState.OPEN


@pytest.mark.parametrize("status", [one.value for one in Status])
def test_a_value_may_carry_its_status(shipped: Questionnaire, status: str) -> None:
    value = {"value": "yes", "status": status}
    answer = sheet_from_record({"job_now": value}, shipped).sheet.answer("job_now")
    assert answer.status == status
    kept = {"answered": "yes", "dk": "dk", "decline": "decline"}
    assert answer.value == kept.get(status, "")


WARNED = [
    ({"nobody": 1}, ("unknown-key", "nobody")),
    ({"note_script": "x"}, ("unknown-key", "note_script")),
    ({"alone": True}, ("unknown-key", "alone")),
    ({"ep_start": "2018"}, ("unknown-key", "ep_start")),
    ({"episode": [{"country": "kz"}]}, ("unknown-key", "episode[0].country")),
    ({"country": "fr"}, ("unknown-choice", "country")),
    ({"country": "dk"}, ("unknown-choice", "country")),
    ({"comp_received": "moral gold"}, ("unknown-choice", "comp_received")),
    ({"comp_received": "none moral"}, ("option-not-alone", "comp_received")),
    ({"comp_received": "dk moral"}, ("option-not-alone", "comp_received")),
    ({"job_now": "yes no"}, ("option-not-alone", "job_now")),
    ({"job_now": True}, ("bad-value", "job_now")),
    ({"job_now": ["yes"]}, ("bad-value", "job_now")),
    ({"job_now": {"value": "yes", "status": "perhaps"}}, ("unknown-status", "job_now")),
    ({"job_now": {"value": {"value": "yes"}}}, ("bad-value", "job_now")),
    ({"paying_month": "much"}, ("not-a-number", "paying_month")),
    ({"paying_month": float("nan")}, ("bad-value", "paying_month")),
    ({"paying_month": 10**400}, ("bad-value", "paying_month")),
    ({"delete_on": "2018-02-30"}, ("not-a-date", "delete_on")),
    ({"own_words": "a" * 501}, ("too-long", "own_words")),
    ({"episode": {}}, ("not-a-list", "episode")),
    ({"episode": [1]}, ("not-an-object", "episode[0]")),
    ({"episode": [], "episode_complete": "no"}, ("not-true-or-false", "episode_complete")),
    ({"proceeding": [{"pr_episodes": "3"}]}, ("unknown-entry", "proceeding[0].pr_episodes")),
    ({"proceeding": [{"pr_episodes": "-1"}]}, ("unknown-choice", "proceeding[0].pr_episodes")),
]


@pytest.mark.parametrize(("record", "warning"), WARNED)
def test_what_cannot_be_understood_is_a_warning(
    shipped: Questionnaire, record: object, warning: tuple[str, str]
) -> None:
    assert warned(record, shipped) == [warning]


def test_what_is_not_understood_is_not_asked_and_the_rest_is_kept(shipped: Questionnaire) -> None:
    sheet = sheet_from_record(
        {"country": "fr", "comp_received": "moral gold", "episode": [7, {"ep_start": "2018"}]},
        shipped,
    ).sheet
    assert sheet.answer("country").status is Status.NOT_ASKED
    assert sheet.answer("comp_received") == Answer("moral")
    assert sheet.answer("ep_start", sheet.entries("episode").ids[1]) == Answer("2018")


@pytest.mark.parametrize("record", [None, [], "kz", 3, True])
def test_a_record_that_is_no_object_is_refused(shipped: Questionnaire, record: object) -> None:
    with pytest.raises(RecordNotAnObject):
        sheet_from_record(record, shipped)


def test_the_record_code_is_echoed_unchecked(shipped: Questionnaire) -> None:
    for code in (None, 7, "two words", ["x"]):
        assert sheet_from_record({"record_code": code}, shipped).record_code == code


def test_the_reference_interviews_survive_the_round_trip(
    shipped: Questionnaire, shared: Path
) -> None:
    records = json.loads((shared / "reference/interviews.json").read_text("utf-8"))
    assert len(records) == 21
    for record in records:
        first = sheet_from_record(record, shipped, counted())
        again = sheet_from_record(record_from_sheet(first.sheet, shipped), shipped, counted())
        assert again.sheet == first.sheet
        assert again.warnings == ()
        assert {one.code for one in first.warnings} <= {"unknown-key"}


def values(questionnaire: Questionnaire, name: str, entries: int) -> st.SearchStrategy[object]:
    """Values that fit a question, and statuses of every kind."""
    question = questionnaire.questions[name]
    options = questionnaire.lists.get(question.list_name, ())
    names = [one.name for one in options]
    refusals = [one for one in ("dk", "decline") if not options or one in names]
    spoken = [one.name for one in options if one.name not in ("dk", "decline")]
    together = [one.name for one in options if one.name in spoken and not one.exclusive]
    if question.appearance.startswith("entries:"):
        spoken = together = [str(index) for index in range(entries)] or ["none"]
    plain: dict[str, st.SearchStrategy[object]] = {
        "select_one": st.sampled_from(spoken),
        "select_multiple": st.sets(st.sampled_from(together), max_size=4).map(" ".join),
        "integer": st.integers(0, 10**9),
        "decimal": st.sampled_from([0, 7, 0.5, 12.25, 10**9]),
        "date": st.sampled_from(["2018", "2018-05", "2018-05-12"]),
        "text": st.sampled_from(["Слово", "dk ", "two words", {"value": "dk"}]),
    }
    others = [None, *refusals, *({"status": one.value, "value": None} for one in list(Status)[3:])]
    return plain[question.type] | st.sampled_from(others)


@st.composite
def records(draw: st.DrawFn, questionnaire: Questionnaire) -> dict[str, object]:
    """A record in which a few questions have values that fit."""

    def some(names: list[str], entries: int) -> dict[str, object]:
        chosen = draw(st.lists(st.sampled_from(names), max_size=5, unique=True))
        return {name: draw(values(questionnaire, name, entries)) for name in chosen}

    askable = [
        one for one in questionnaire.questions.values() if one.type not in ("note", "calculate")
    ]
    record = some([one.name for one in askable if not one.roster], 0)
    entries = draw(st.integers(0, 3))
    for roster in questionnaire.rosters:
        inside = [one.name for one in askable if one.roster == roster]
        count = entries if roster == "episode" else draw(st.integers(0, 2))
        record[roster] = [some(inside, entries) for _ in range(count)]
        record[f"{roster}_complete"] = draw(st.booleans())
    return record


@given(data=st.data())
def test_every_sound_record_survives_the_round_trip(
    shipped: Questionnaire, data: st.DataObject
) -> None:
    record = data.draw(records(shipped))
    first = sheet_from_record(record, shipped, counted())
    written = json.loads(json.dumps(record_from_sheet(first.sheet, shipped)))
    again = sheet_from_record(written, shipped, counted())
    assert again.warnings == first.warnings == ()
    for place, answer in first.sheet.answers.items():
        assert again.sheet.answer(place.question, place.entry) == answer


@given(data=st.data())
def test_garbage_never_crashes_and_gives_only_answers_that_can_be_written(
    shipped: Questionnaire, data: st.DataObject
) -> None:
    keys = st.sampled_from([*shipped.questions, *shipped.rosters, "episode_complete"])
    inside = st.dictionaries(st.sampled_from(list(shipped.questions)), JSON, max_size=3)
    record = data.draw(st.dictionaries(keys, JSON | st.lists(inside, max_size=3), max_size=8))
    reading = sheet_from_record(record, shipped, counted())
    written = record_from_sheet(reading.sheet, shipped)
    json.dumps(written)
    assert all(isinstance(place, Place) for place in reading.sheet.answers)
