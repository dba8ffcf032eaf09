"""The question that would settle most."""

import pytest

from tests.law.records import changed, criminal, held, kz, uz

ALONE = {
    "mode": "in_person",
    "age_check": "adult",
    "interpreter": "none",
    "others_present": "none",
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
    settled |= {"comp_received": "moral", "illtreated": "no"}
    assert assessed({**settled, "path": "full"}).next_question == "pr_held_over"
    assert assessed({**settled, "path": "core"}).next_question is None


def test_a_question_that_means_nothing_yet_is_not_proposed(assessed, questionnaire):
    record = uz(criminal("reduced"), held=[held("other")])
    assert "pr_final_months" in assessed(record).categories["UZ1"].blocked_by
    unknown = changed(record, "pr_outcome")
    assert assessed(unknown).next_question == "pr_outcome"


def test_it_is_always_a_question_for_the_person(assessed, questionnaire):
    for record in (kz(criminal()), uz(criminal("reduced")), kz(confession="signed")):
        name = assessed(record).next_question
        assert questionnaire.questions[name].asked_by == "interviewee"
