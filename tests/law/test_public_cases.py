"""Cases that the founding documents name. They are read at test time and never shipped."""

import csv
import json

import pytest

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.shipped import resource
from tests.law.records import AS_OF

EXCEPTED = {("BR-09", "refused_kept")}
"""Who refused to sign has no such barrier (design corrections B9)."""


@pytest.fixture(scope="module")
def cases(shared):
    return json.loads((shared / "reference/public_cases.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def barriers_of():
    """The rules that stand for each barrier number of the instrument."""
    with resource("law", "br_map.csv").open(encoding="utf-8", newline="") as file:
        return {row["br"]: set(row["ids"].split()) for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def findings(cases, questionnaire, law):
    sheets = [sheet_from_record(case["answers"], questionnaire).sheet for case in cases]
    return [assess(sheet, questionnaire, law, AS_OF) for sheet in sheets]


def test_every_category_is_as_the_report_says(cases, findings):
    assert len(cases) == 7
    for case, found in zip(cases, findings, strict=True):
        told = {key: str(found.categories[key].state) for key in case["categories"]}
        assert told == case["categories"], case["seed_lines"]


def test_every_barrier_of_this_questionnaire_that_the_report_names_is_there(
    cases, findings, barriers_of, law
):
    known, checked = {barrier.id for barrier in law.barriers}, 0
    for case, found in zip(cases, findings, strict=True):
        told = {finding.id for finding in found.barriers}
        for flag in case["flags"]:
            rules = barriers_of[flag] & known
            if rules and (flag, case["answers"].get("admission_release")) not in EXCEPTED:
                checked += 1
                assert rules & told, (case["seed_lines"], flag)
    assert checked >= 10


def test_no_barrier_that_an_acquittal_lifts_is_found_for_who_was_acquitted(cases, findings):
    lifted = ("kz-release-amnesty", "kz-release-parole", "kz-conviction-stands")
    for case, found in zip(cases, findings, strict=True):
        if case["categories"].get("KZ1") == "yes":
            assert not {one.id for one in found.barriers} & set(lifted)


def test_the_cases_of_the_law_folder_name_barriers_that_are_mapped(shared, barriers_of, law):
    """A barrier may wait for its question; it must not be forgotten."""
    cases = json.loads((shared / "law/cases.json").read_text(encoding="utf-8"))
    wanted = {name for case in cases for name in case["expect"].get("barriers", ())}
    known = {barrier.id for barrier in law.barriers} | set().union(*barriers_of.values())
    unmapped = {"any-torture-uninvestigated", "kz-forced-denial-of-torture"}
    unmapped |= {"kz-police-visit-employer", "kz-compensation-fraction"}
    assert wanted - known <= unmapped
