"""Cases that the founding documents name. They are read at test time and never shipped."""

import csv
import json

import pytest

from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.assessing import assess_records
from dutyrehab_desktop.workflows.content import Content
from tests.law.case_facts import record_of
from tests.law.records import AS_OF, Record

CATEGORIES = ("KZ1", "KZ3", "UZ1")
"""Those of which `law/cases.json` speaks."""

OF_THE_WORLD = {"received", "civil", "note", "barriers", "not_barriers"}
"""What a case tells beside its categories and was not expected of a program."""

SUMS = {"amount_kzt", "ratio"}


@pytest.fixture(scope="module")
def public_cases(shared):
    return json.loads((shared / "reference/public_cases.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def law_cases(shared):
    return json.loads((shared / "law/cases.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def barriers_of():
    """The rules that stand for each barrier number of the instrument."""
    with resource("law", "br_map.csv").open(encoding="utf-8", newline="") as file:
        return {row["br"]: row["ids"].split() for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def assessed_records(questionnaire, law):
    """What `dutyrehab assess` prints of records, one document a record."""

    def assess(records: list[Record]) -> list[Record]:
        answer = assess_records(records, Content(questionnaire, law), AS_OF, "en")
        assert answer.complete
        return answer.document["records"]

    return assess


@pytest.fixture(scope="module")
def public(public_cases, assessed_records):
    results = assessed_records([case["answers"] for case in public_cases])
    return list(zip(public_cases, results, strict=True))


@pytest.fixture(scope="module")
def told(law_cases, assessed_records):
    results = assessed_records([record_of(case["facts"]) for case in law_cases])
    return list(zip(law_cases, results, strict=True))


def states(result):
    return {barrier["id"]: barrier["state"] for barrier in result["barriers"]}


def test_every_barrier_number_names_rules_that_exist_and_each_country_has_one(barriers_of, law):
    known = {barrier.id for barrier in law.barriers} | {context.id for context in law.contexts}
    assert list(barriers_of) == [f"BR-{at:02d}" for at in range(1, 40)]
    for number, ids in barriers_of.items():
        assert ids, number
        assert set(ids) <= known, number
        assert len(set(ids)) == len(ids), number
    one_country_only = {
        number: {name[:2] for name in ids}
        for number, ids in barriers_of.items()
        if not any(name.startswith("any-") for name in ids) and len({n[:2] for n in ids}) == 1
    }
    assert one_country_only == {
        "BR-13": {"kz"},  # the fund
        "BR-19": {"uz"},  # an offence of that country
        "BR-22": {"kz"},  # the list
        "BR-31": {"uz"},  # a day of that country's law
    }


def test_every_category_of_a_public_case_is_as_the_report_says(public):
    assert len(public) == 7
    for case, result in public:
        found = {key: result["categories"][key]["state"] for key in case["categories"]}
        assert found == case["categories"], case["seed_lines"]


def test_every_barrier_that_the_report_names_in_a_public_case_is_there(public, barriers_of):
    checked = 0
    for case, result in public:
        for flag in case["flags"]:
            checked += 1
            assert set(barriers_of[flag]) & set(states(result)), (case["seed_lines"], flag)
    assert checked == 16


def test_the_records_of_public_cases_are_read_whole(public):
    """Only that somebody is still held is no question; how they came out says it."""
    for case, result in public:
        unread = {warning["key"] for warning in result["warnings"]}
        assert unread == ({"not_former"} if "not_former" in case["answers"] else set())


def test_no_barrier_that_an_acquittal_lifts_is_found_for_who_was_acquitted(public):
    lifted = {"kz-release-amnesty", "kz-release-parole", "kz-conviction-stands"}
    cleared = [result for case, result in public if case["categories"].get("KZ1") == "yes"]
    assert cleared
    for result in cleared:
        assert not set(states(result)) & lifted


def test_who_refused_to_admit_guilt_has_no_such_barrier(public):
    refused = [
        result
        for case, result in public
        if str(case["answers"].get("admission_release")).startswith("refused")
    ]
    assert refused
    for result in refused:
        assert not [
            name for name in states(result) if name.endswith("admission-of-guilt-for-release")
        ]


def test_every_category_of_a_case_of_the_law_folder_is_as_expected(told):
    assert len(told) == 14
    for case, result in told:
        for key in set(CATEGORIES) & set(case["expect"]):
            expected, state = case["expect"][key], result["categories"][key]["state"]
            if expected.startswith("not applicable"):
                assert state != "yes", case["id"]
            else:
                assert state == ("no" if expected.startswith("not ") else "yes"), case["id"]


def test_every_barrier_of_a_case_of_the_law_folder_is_as_expected(told):
    checked = 0
    for case, result in told:
        found = states(result)
        for name in case["expect"].get("barriers", ()):
            checked += 1
            assert name in found, (case["id"], name)
        for name in case["expect"].get("not_barriers", ()):
            assert found.get(name.split()[0]) != "found", (case["id"], name)
    assert checked == 25


def test_an_act_of_an_authority_in_a_case_of_the_law_folder_is_found(told):
    """What only a lawyer or a further answer can settle is possible; the rest is found."""
    merely_possible = {
        name
        for case, result in told
        for name in case["expect"].get("barriers", ())
        if states(result)[name] == "possible"
    }
    assert merely_possible == {
        "kz-forced-confession",  # until an authority has used it
        "uz-no-new-evidence",  # what the person knows of
    }


def test_an_international_decision_that_was_used_is_no_barrier(told):
    used = [states(result) for case, result in told if case["id"].startswith(("G06", "G07"))]
    assert len(used) == 2
    assert not [one for one in used if "kz-treaty-body-views-nonbinding" in one]


def test_every_sum_of_a_case_of_the_law_folder_is_reckoned(told):
    amounts = {
        case["id"]: [(one["low"], one["high"]) for one in result["sums"]]
        for case, result in told
        if "amount_kzt" in case["expect"]
    }
    assert amounts == {
        case["id"]: [(case["expect"]["amount_kzt"], case["expect"]["amount_kzt"])]
        for case, _ in told
        if "amount_kzt" in case["expect"]
    }
    assert len(amounts) == 2


def test_how_much_of_a_claim_was_awarded_is_told(told):
    ((case, result),) = [each for each in told if "ratio" in each[0]["expect"]]
    assert [claim["share"] for claim in result["claims"]] == [case["expect"]["ratio"]]


def test_every_case_of_the_law_folder_is_read_whole(told):
    for case, result in told:
        assert result["warnings"] == [], case["id"]
        assert set(case["expect"]) <= OF_THE_WORLD | SUMS | set(CATEGORIES), case["id"]
    assert {name for case, _ in told for name in case["expect"]} >= SUMS


def test_a_fact_that_has_no_translation_is_refused():
    with pytest.raises(ValueError, match="weather"):
        record_of({"country": "KZ", "weather": "cold"})
