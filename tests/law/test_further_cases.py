"""Forty-eight further people and groups of whom the two founding documents tell, without names.

Each is known by its first line (`a` the report, `b` the statement). What the documents do not say
is left out of a record; what they say must be found, or possible, and nothing else is asserted.
"""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.assessing import assess_records
from dutyrehab_desktop.workflows.content import Content
from tests.law.records import AS_OF

CASES = {
    case["id"]: case
    for case in json.loads(
        Path(__file__).with_name("further_cases.json").read_text(encoding="utf-8")
    )
}

NOT_SO = {
    # The outcome of the case is lost in the text; that a right was recognised opens no category by
    # itself, because a person can be mistaken about it.
    ("a48", "KZ1"),
    ("a1482", "UZ1"),
    ("a1603", "UZ1"),
    # No answer says that an investigation goes on without effect.
    ("b11b", "any-torture-uninvestigated"),
}
"""Where the program says less than the documents."""


@pytest.fixture(scope="module")
def results(questionnaire, law):
    records = [case["answers"] for case in CASES.values()]
    answer = assess_records(records, Content(questionnaire, law), AS_OF, "en")
    assert answer.complete
    return dict(zip(CASES, answer.document["records"], strict=True))


@pytest.mark.parametrize("name", CASES)
def test_what_the_documents_say_of_a_case_is_said(results, name):
    expect, result = CASES[name]["expect"], results[name]
    assert result["warnings"] == []
    states = {barrier["id"]: barrier["state"] for barrier in result["barriers"]}
    for barrier in expect["found"]:
        assert (barrier in states) is ((name, barrier) not in NOT_SO), barrier
    for barrier in expect["not_found"]:
        assert states.get(barrier) != "found", barrier
    for key, state in expect["categories"].items():
        said = result["categories"].get(key, {"state": "unknown"})["state"]
        assert (said == state) is ((name, key) not in NOT_SO), key


def test_the_cases_are_those_that_nobody_had_written_down_yet():
    assert len(CASES) == 48
    assert {key for key, _ in NOT_SO} <= set(CASES)
    assert sum(len(case["expect"]["found"]) for case in CASES.values()) > 60
