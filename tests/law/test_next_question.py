"""The question that would settle most."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from tests.law.records import AS_OF, changed, criminal, held, kz, uz
from tests.law.test_soundness import partial_records, whole_records

ALONE = {
    "mode": "in_person",
    "age_check": "adult",
    "interpreter": "none",
    "others_present": "none",
    "somebody_came": "no",
}


def test_without_a_country_nothing_else_helps(assessed):
    assert assessed({}).next_question == "country"


def test_a_list_that_was_never_begun_is_begun(assessed):
    assert assessed(uz()).next_question == "pr_type"


def test_the_last_decision_of_a_case_settles_most(assessed):
    assert assessed(uz(criminal(None), held=[held("parole")])).next_question == "pr_outcome"


@pytest.mark.parametrize("answer", ["dk", "decline", "pending"])
def test_what_was_answered_declined_or_not_known_is_not_asked_again(assessed, answer):
    record = uz(criminal(None), held=[held("parole")])
    assert assessed(record).next_question == "pr_outcome"
    told = {**record, "proceeding": [criminal(answer)]}
    assert assessed(told).next_question != "pr_outcome"


def test_a_special_question_is_proposed_only_behind_its_open_gate(assessed):
    record = kz(victim_status="no", soviet_repression="no", proceeding=[])
    record = {**record, "path": "core", "episode": [], "recognised": "no"}
    assert assessed(record).next_question != "illtreated"
    assert assessed({**record, **ALONE}).next_question == "illtreated"
    overheard = {**record, **ALONE, "others_present": "family"}
    assert assessed(overheard).next_question != "illtreated"


def test_the_short_interview_proposes_nothing_that_it_leaves_out(assessed):
    record = kz(criminal("acquitted"), held=[held("acquitted")], soviet_repression="no")
    settled = {**record, "victim_status": "no", "confession": "no", "recognised": "yes"}
    settled |= {"comp_received": "moral", "illtreated": "no", "satisf_got": "apology"}
    settled |= {"claim": [], "missing_doc": [], "service": [], "restriction": []}
    assert assessed({**settled, "path": "full"}).next_question == "pr_held_over"
    assert assessed({**settled, "path": "core"}).next_question is None


def test_a_list_of_the_full_interview_alone_is_begun_only_there(assessed):
    record = kz(
        criminal("acquitted", pr_held_over="no"), held=[held("acquitted")], soviet_repression="no"
    )
    settled = {**record, "victim_status": "no", "confession": "no", "recognised": "yes"}
    settled |= {"comp_received": "moral", "illtreated": "no", "satisf_got": "apology"}
    assert assessed({**settled, "path": "full"}).next_question == "cl_route"
    assert assessed({**settled, "path": "core"}).next_question is None


def test_a_list_is_not_begun_before_it_is_known_to_mean_something(assessed):
    alone = assessed.alone("kz-parole-travel-ban")
    record = kz(criminal(pr_held_over="no"), held=[held("parole")], soviet_repression="no")
    told = {**record, "victim_status": "no"}
    assert alone(told).next_question == "rights_limited"
    assert alone({**told, "rights_limited": "travel_abroad"}).next_question == "rs_type"
    assert alone({**told, "rights_limited": "none"}).next_question is None


def test_what_is_special_waits_for_its_part_of_the_talk(assessed):
    alone = assessed.alone("uz-forced-confession")
    told = uz(criminal(), held=[held("parole")], soviet_repression="no")
    assert alone(told).barriers[0].blocked_by[0] == "confession"
    assert alone(told).next_question is None
    assert alone({**told, "admission_release": "not_asked"}).next_question == "confession"


@settings(max_examples=60)
@given(data=st.data())
def test_nothing_special_is_proposed_outside_its_section_or_behind_a_closed_gate(
    questionnaire, law, data
):
    record = data.draw(partial_records(data.draw(whole_records(questionnaire))))
    sheet = sheet_from_record(record, questionnaire).sheet
    name = assess(sheet, questionnaire, law, AS_OF).next_question
    if name is None or name == "country":
        return
    question = questionnaire.questions[name]
    if question.gate:
        assert is_alone(record)
    elif question.sensitivity == "X" and question.section not in ("held", "cases"):
        section = next(one for one in questionnaire.sections if one.name == question.section)
        assert any(record.get(item) not in (None, []) for item in section.items)


def is_alone(record):
    """The gate in plain words."""
    company = set(str(record.get("others_present", "family")).split())
    return (
        record.get("mode") == "in_person"
        and record.get("age_check") == "adult"
        and record.get("interpreter") in ("none", "professional", "volunteer")
        and bool(company & {"none", "support", "lawyer"})
        and not company & {"family", "guardian", "child", "other"}
    )


def test_a_question_that_means_nothing_yet_is_not_proposed(assessed, questionnaire):
    record = uz(criminal("reduced"), held=[held("other")])
    assert "pr_final_months" in assessed(record).categories["UZ1"].blocked_by
    unknown = changed(record, "pr_outcome")
    assert assessed(unknown).next_question == "pr_outcome"


def test_it_is_always_a_question_for_the_person(assessed, questionnaire):
    for record in (kz(criminal()), uz(criminal("reduced")), kz(confession="signed")):
        name = assessed(record).next_question
        assert questionnaire.questions[name].asked_by == "interviewee"
