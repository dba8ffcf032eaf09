"""What the proposals would open: the same as a law changed by hand, and never less with more."""

import json
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.law.assessing import assess, category_of
from dutyrehab_desktop.law.pack import pack, unpack
from dutyrehab_desktop.law.reader import law_in, read_law
from dutyrehab_desktop.law.reforming import (
    MOST_TOGETHER,
    ImpactUnreadable,
    ReformedLaws,
    impact_document,
    impact_of,
    read_impact,
    reforms_of,
    special_reforms,
    with_reforms,
)
from dutyrehab_desktop.law.rights import FORMS, Opens
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.workbook import read_workbook
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.assessing import assess_records
from dutyrehab_desktop.workflows.content import Content
from tests.law.records import AS_OF, administrative, criminal, held, kz, uz
from tests.law.reforms_by_hand import BY_HAND, law_by_hand
from tests.law.test_soundness import partial_records, whole_records

ORDER = (Opens.NO, Opens.UNKNOWN, Opens.YES)
PRESSED = {"confession": "signed", "confession_pressure": "violence"}
PAIRS = list(combinations(BY_HAND, 2))

RECORDS = [
    kz(criminal(), held=[held("full_term")]),
    kz(criminal(), confession="signed", confession_pressure="none"),
    kz(criminal(), **PRESSED),
    kz(criminal("closed_amnesty"), confession="no"),
    kz(criminal("acquitted"), **PRESSED),
    kz(criminal(), criminal(), confession_case="1", **PRESSED),
    kz(criminal(pr_charge="extremism"), **PRESSED, illtreated="yes", victim_status="no"),
    kz(administrative(pr_custody="yes"), confession="no"),
    kz(administrative(pr_custody="no")),
    kz(criminal("pending")),
    kz(),
    kz(criminal("overturned_part", pr_reduced_by="higher_court"), confession="no"),
    uz(criminal(pr_charge="same_sex")),
    uz(criminal(pr_charge="same_sex drugs")),
    uz(criminal(pr_charge="extremism")),
    uz(criminal(), **PRESSED),
    uz(criminal("reduced", pr_reduced_by="amnesty", pr_final_months=12, pr_months_served=40)),
    uz(criminal("closed_no_complaint")),
    uz(administrative(pr_custody="yes", pr_charge="false_info")),
    uz(administrative("admin_cancelled", pr_custody="yes")),
    uz(criminal("acquitted")),
    {"proceeding": [criminal()]},
]


@pytest.fixture(scope="module")
def laws(law):
    return ReformedLaws(law)


@pytest.fixture(scope="module")
def impacts(questionnaire, law, laws):
    """The impact of a record, computed once for all tests."""
    kept = {}

    def find(record):
        name = json.dumps(record)
        if name not in kept:
            kept[name] = impact(record, questionnaire, law, laws)
        return kept[name]

    return find


@pytest.fixture(scope="module")
def references(shared):
    return json.loads((shared / "reference/interviews.json").read_text(encoding="utf-8"))


@pytest.fixture
def by_hand(tmp_path, questionnaire):
    """A law with proposals written into its sheets, brought in as a law pack."""

    def make(*reforms):
        folder = law_by_hand(
            tmp_path / "-".join(map(str, map(list(BY_HAND).index, reforms))), reforms
        )
        tables = dict(read_workbook(folder).sheets)
        return law_in(unpack(pack(tables)), questionnaire)

    return make


def impact(record, questionnaire, law, laws):
    sheet = sheet_from_record(record, questionnaire).sheet
    return impact_of(sheet, questionnaire, law, AS_OF, laws)


def judged(record, questionnaire, law):
    """Categories and forms as an assessment under a law says them."""
    found = assess(sheet_from_record(record, questionnaire).sheet, questionnaire, law, AS_OF)
    return states(law, {key: one.state.value for key, one in found.categories.items()})


def reckoned(record, questionnaire, law):
    """The same from the categories alone, for many laws."""
    sheet = sheet_from_record(record, questionnaire).sheet
    place = Record(sheet, questionnaire, law, AS_OF)
    country = sheet.answer("country").value.upper()
    there = [one for one in law.categories if one.country == country]
    return states(law, {one.key: category_of(place, one).state.value for one in there})


def states(law, categories):
    told = {key: Opens(state) for key, state in categories.items()}
    forms = dict.fromkeys(FORMS, Opens.NO)
    for row in law.entitlements:
        given = min(told.get(row.category, Opens.NO), row.opens, key=ORDER.index)
        forms[row.form] = max(forms[row.form], given, key=ORDER.index)
    return told | forms


def test_every_proposal_stands_in_the_sheet_with_its_lines_and_our_reading(law):
    assert {one.reform for one in law.reform_changes} == set(law.reforms)
    for change in law.reform_changes:
        assert change.lines.startswith("a")
        assert change.review == "draft"
        assert all(change.readings.get(code) for code in ("en", "ru", "kk", "uz"))


def test_the_proposals_about_practice_change_no_rule(law):
    changing = set(reforms_of(law, "KZ")) | set(reforms_of(law, "UZ"))
    assert changing == set(BY_HAND)
    for reform in set(law.reforms) - changing:
        assert with_reforms(law, [reform]) is law


def test_what_asks_of_the_accusation_or_of_torture_is_internal(law):
    assert special_reforms(law) == {"Sub03", "Sub04"}


@pytest.mark.parametrize("reform", BY_HAND)
def test_one_proposal_opens_what_the_same_law_by_hand_opens_through_assess(
    references, by_hand, questionnaire, impacts, reform
):
    hand = by_hand(reform)
    answer = assess_records(references, Content(questionnaire, hand), AS_OF, "en")
    for record, told in zip(references, answer.document["records"], strict=True):
        found = impacts(record)
        expected = states(hand, {key: str(one["state"]) for key, one in told["categories"].items()})
        assert {name: found.under(name, [reform]) for name in found.today} == expected


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_two_proposals_open_what_the_same_law_by_hand_opens(
    references, by_hand, questionnaire, impacts, pair
):
    hand = by_hand(*pair)
    for record in [*references, *RECORDS]:
        found = impacts(record)
        expected = judged(record, questionnaire, hand)
        assert {name: found.under(name, pair) for name in found.today} == expected


@pytest.mark.parametrize("record", RECORDS)
def test_the_sets_are_the_smallest_ones_and_all_of_them(questionnaire, law, laws, record):
    found = impact(record, questionnaire, law, laws)
    today = judged(record, questionnaire, law)
    assert found.today == today
    reforms = reforms_of(law, found.country.upper())
    sets = [each for size in range(MOST_TOGETHER + 1) for each in combinations(reforms, size)]
    under = {each: reckoned(record, questionnaire, laws.under(each)) for each in sets}
    for name, state in today.items():
        opening = [each for each in sets if under[each][name] is Opens.YES]
        moving = [each for each in sets if under[each][name] is Opens.UNKNOWN]
        assert set(found.opens.get(name, ())) == smallest(opening) - {()}
        if state is Opens.NO:
            assert set(found.may_open.get(name, ())) == smallest(moving, opening)
        else:
            assert name not in found.may_open
        for each in sets:
            assert found.under(name, each) is under[each][name]


def smallest(sets, *others):
    everything = [set(each) for each in (*sets, *(one for other in others for one in other))]
    return {each for each in sets if not any(other < set(each) for other in everything)}


def test_a_confession_under_pressure_needs_two_proposals_and_services_a_third(
    questionnaire, law, laws
):
    found = impact(kz(criminal(), **PRESSED), questionnaire, law, laws)
    assert found.opens["KZ1"] == (("Sub02", "Proc(admission)"),)
    assert found.opens["services"] == (("Sub02", "Proc(admission)", "Sys01"),)
    assert ("Sub02",) in found.may_open["KZ1"]


def test_nothing_is_known_of_a_record_without_a_country(questionnaire, law, laws):
    found = impact({"proceeding": [criminal()]}, questionnaire, law, laws)
    assert found.country == ""
    assert set(found.today) == set(FORMS)
    assert not found.opens
    assert not found.may_open


def test_an_impact_that_was_kept_is_the_same(questionnaire, law, laws):
    for record in RECORDS:
        found = impact(record, questionnaire, law, laws)
        kept = json.loads(json.dumps(impact_document(found)))
        assert read_impact(kept) == found
    with pytest.raises(ImpactUnreadable):
        read_impact({"country": "kz"})


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_more_proposals_never_open_less(questionnaire, law, laws, data):
    record = data.draw(partial_records(data.draw(whole_records(questionnaire))))
    record["country"] = data.draw(st.sampled_from(("kz", "uz")))
    reforms = reforms_of(law, record["country"].upper())
    more = data.draw(st.sets(st.sampled_from(reforms)))
    fewer = data.draw(st.sets(st.sampled_from(sorted(more)))) if more else set()
    less, much = (reckoned(record, questionnaire, laws.under(each)) for each in (fewer, more))
    assert all(ORDER.index(less[name]) <= ORDER.index(much[name]) for name in less)
    if len(more) <= MOST_TOGETHER:
        found = impact(record, questionnaire, law, laws)
        assert {name: found.under(name, more) for name in found.today} == much


def test_a_law_that_was_packed_before_there_were_readings_still_reads(questionnaire, law):
    tables = dict(read_workbook(resource("law")).sheets)
    del tables["reform_changes"]
    old = law_in(unpack(pack(tables)), questionnaire)
    assert old.reform_changes == ()
    assert old.sha256 != law.sha256
    assert law_in(unpack(old.packed), questionnaire).sha256 == old.sha256
    found = impact(kz(criminal()), questionnaire, old, None)
    assert not found.opens


def test_laws_of_another_law_are_not_used(questionnaire, law, laws):
    other = replace(law, reform_changes=())
    sheet = sheet_from_record(kz(criminal()), questionnaire).sheet
    assert not impact_of(sheet, questionnaire, other, AS_OF, laws).opens
    assert read_law(resource("law"), questionnaire).reform_changes == law.reform_changes
