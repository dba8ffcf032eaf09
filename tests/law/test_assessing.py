"""What `assess` promises, whatever the rules say."""

import json
from dataclasses import replace
from datetime import date

import pytest

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from tests.law.records import AS_OF, changed, criminal, finding, held, kz, state, uz

FULL = kz(
    criminal("reduced", pr_charge="religious", pr_punishment="suspended"),
    criminal("acquitted"),
    held=[held("parole milder"), held(None)],
    confession="signed",
    admission_release="signed",
    rights_limited="travel_abroad politics property",
    recognised="yes",
)


@pytest.mark.parametrize("record", [{}, kz(), uz(), uz(respondent_role="self", path="core")])
def test_an_empty_record_finds_nothing(assessed, record):
    findings = assessed(record)
    assert findings.barriers == ()
    assert {category.state for category in findings.categories.values()} <= {"unknown"}
    assert findings.not_asked > 0


def test_what_the_interviewer_notes_at_the_start_makes_nothing_possible(assessed):
    start = {"mode": "in_person", "age_check": "adult", "interpreter": "none", "path": "full"}
    assert assessed({**kz(respondent_role="guardian"), **start}).barriers == ()


def test_a_state_is_the_strongest_over_all_cases_and_each_case_keeps_its_own(assessed):
    record = kz(criminal(pr_charge="prison_rules"), criminal(), criminal("acquitted"))
    found = finding(assessed(record), "kz-extended-term")
    assert found.state == "found"
    assert [(index, str(each)) for index, each in found.cases] == [(0, "found"), (1, "possible")]
    assert {cause.instance for cause in found.because} == {0}
    assert found.blocked_by == ()


def test_every_cause_is_an_answer_of_the_person_and_every_blocker_a_question_or_list(
    assessed, questionnaire
):
    for one in assessed(FULL).barriers:
        for cause in one.because:
            question = questionnaire.questions[cause.question]
            assert (cause.instance is not None) == bool(question.roster)
            assert cause.status in ("answered", "dk", "decline")
        known = {*questionnaire.questions, *questionnaire.rosters}
        assert set(one.blocked_by) <= known
        assert len(set(one.blocked_by)) == len(one.blocked_by)


def test_possible_is_told_only_where_an_answer_already_speaks_for_it(assessed):
    for one in assessed(FULL).barriers:
        assert one.because, one.id


def test_counting_adds_up_to_every_rule_of_the_country(assessed, law):
    everything = assessed({"country": "kz"})
    concerned = [rule for rule in law.barriers if rule.country in ("KZ", "ANY")]
    assert everything.not_asked <= len(concerned)
    assert everything.not_asked > len(concerned) / 2


def test_only_the_rules_of_the_country_speak(assessed):
    other = changed(FULL, "country", "uz")
    assert {one.id[:3] for one in assessed(other).barriers} <= {"uz-", "any"}


def test_a_value_that_was_given_is_a_fact_whatever_the_relevance_of_its_question(assessed):
    """Records of other tools hold what is known; `assess` enforces no gate."""
    record = uz(retaliation_linked="yes")
    assert state(assessed(record), "uz-retaliation-new-charges") == "found"


def test_a_question_skipped_by_the_facts_is_a_definite_nothing(assessed):
    skipped = assessed.alone("any-believed-futile")(kz(reopen="failed"))
    assert (skipped.barriers, skipped.not_asked) == ((), 0)


def test_the_short_path_and_closed_gates_leave_a_question_unasked_and_never_no(assessed):
    core = {"path": "core", "mode": "call_secure", "others_present": "family"}
    findings = assessed.alone("kz-debts-from-conviction")({**kz(), **core})
    assert findings.not_asked == 1
    fund = assessed({**kz(victim_status="no"), **core})
    assert state(fund, "kz-victim-fund-narrow") == "possible"
    assert finding(fund, "kz-victim-fund-narrow").blocked_by == ("illtreated",)


@pytest.mark.parametrize("status", [Status.WITHHELD, Status.WITHDRAWN])
def test_what_is_held_back_is_a_gap_and_not_a_no(questionnaire, law, status):
    record = kz(criminal(), new_evidence="no", appeal_level="appeal", reopen="never")
    sheet = sheet_from_record(record, questionnaire).sheet
    hidden = sheet.with_answer(Place("new_evidence"), Answer("", status))
    findings = assess(hidden, questionnaire, law, AS_OF)
    found = finding(findings, "kz-appeals-exhausted")
    assert found.state == "possible"
    assert found.blocked_by == ("new_evidence",)
    assert "new_evidence" not in {cause.question for cause in found.because}


def test_a_belief_of_the_person_never_finds(assessed):
    """Finding 14: only an act of an authority does."""
    believed = uz(
        criminal(), reopen="never", reopen_why_not="too_late futile no_evidence", new_evidence="no"
    )
    for name in ("uz-appeal-deadline-passed", "uz-no-new-evidence", "any-believed-futile"):
        assert state(assessed(believed), name) == "possible"


def test_a_refused_admission_is_no_barrier(assessed):
    for answer in ("refused_kept", "refused_released", "did_not_apply", "not_asked"):
        for country, name in ((kz, "kz"), (uz, "uz")):
            found = assessed(country(criminal(), admission_release=answer))
            assert state(found, f"{name}-admission-of-guilt-for-release") is None


def test_a_confession_is_found_only_where_an_authority_used_it_and_needs_a_case(assessed):
    """Finding 03."""
    pressed = kz(criminal(), confession="signed", confession_pressure="violence")
    assert state(assessed(pressed), "kz-forced-confession") == "possible"
    for reason, told in (("confession", "found"), ("papers", "possible")):
        refused = {"cl_route": "criminal", "cl_result": "refused", "cl_reason": reason}
        assert state(assessed({**pressed, "claim": [refused]}), "kz-forced-confession") == told
    told = kz({"pr_type": "no_case"}, confession="spoken")
    assert state(assessed(told), "kz-forced-confession") is None


def test_the_context_of_a_country_is_told_apart_from_findings(assessed):
    findings = assessed(uz())
    assert {context.id for context in findings.context} == {
        "any-term-not-recognised",
        "uz-no-nonrepetition",
    }
    assert not {one.id for one in findings.barriers} & {one.id for one in findings.context}


def test_sources_are_those_in_force_on_the_day(assessed):
    record = kz(criminal(), reopen="failed")
    before = finding(assessed(record, date(2023, 3, 1)), "kz-review-discretionary")
    after = finding(assessed(record, date(2025, 7, 1)), "kz-review-discretionary")
    assert {source.id for source in before.sources} == {"kz-upk-484-4", "report-kz-review"}
    assert {source.id for source in after.sources} == {"kz-upk-498-1", "report-kz-review"}
    assert assessed(record, date(2025, 7, 1)).as_of == date(2025, 7, 1)


def test_a_rule_without_a_source_in_force_is_left_out(assessed):
    record = uz(rights_limited="supervision")
    assert state(assessed(record, date(2019, 4, 1)), "uz-admin-supervision") is None
    assert state(assessed(record, date(2019, 4, 2)), "uz-admin-supervision") == "found"


def test_a_rule_for_both_countries_shows_the_sources_of_one(assessed):
    sources = {
        make: {one.id for one in assessed(make(held=[held("died")])).barriers[0].sources}
        for make in (kz, uz)
    }
    assert sources[kz] == {"kz-upk-38-3", "report-both-heirs"}
    assert sources[uz] == {"uz-upk-304", "report-both-heirs"}


def test_the_same_answers_give_the_same_findings(questionnaire, law):
    sheet = sheet_from_record(FULL, questionnaire).sheet
    assert assess(sheet, questionnaire, law, AS_OF) == assess(sheet, questionnaire, law, AS_OF)


def test_states_are_plain_words_in_json(assessed):
    told = [one.state for one in assessed(FULL).barriers]
    assert set(json.loads(json.dumps(told))) == {"found", "possible"}


def test_a_roster_that_does_not_concern_anybody_is_known_to_be_empty(questionnaire, law):
    from dutyrehab_desktop.expressions import parse

    rosters = dict(questionnaire.rosters)
    rosters["proceeding"] = replace(rosters["proceeding"], relevant=parse("${country} = 'uz'"))
    narrowed = replace(questionnaire, rosters=rosters)
    sheet = sheet_from_record(kz(admission_release="signed"), narrowed).sheet
    alone = replace(
        law, barriers=tuple(rule for rule in law.barriers if rule.id == "kz-conviction-stands")
    )
    findings = assess(sheet, narrowed, alone, AS_OF)
    assert (findings.barriers, findings.not_asked) == ((), 0)
