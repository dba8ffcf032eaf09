"""No later answer overturns a finding, and no answer makes a settled one open again."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import QuestionType
from tests.law.records import AS_OF

LISTS = ("episode", "proceeding", "missing_doc", "claim", "restriction", "service")
"""The rosters that the law reads."""

ALWAYS_TOLD = ("country", "respondent_role", "pr_reduced_by")
"""Where these are missing the law presumes something, which a later answer may correct."""


def answers(questionnaire, names):
    return st.fixed_dictionaries({name: answer(questionnaire, name) for name in names})


def answer(questionnaire, name):
    question = questionnaire.questions[name]
    if question.type is QuestionType.DATE:
        year, month = st.integers(2012, 2024), st.integers(1, 12)
        return st.builds(str, year) | st.builds(lambda y, m: f"{y}-{m:02d}", year, month)
    if question.type in (QuestionType.INTEGER, QuestionType.DECIMAL):
        return st.sampled_from([0, 12, 36, 120])
    options = [option.name for option in questionnaire.lists[question.list_name]]
    return st.sampled_from([name for name in options if name not in ("dk", "decline")])


def asked(questionnaire, roster):
    """The questions that the law can read: choices, dates and numbers of the person."""
    return [
        question.name
        for question in questionnaire.questions.values()
        if question.roster == roster
        and question.type not in (QuestionType.NOTE, QuestionType.CALCULATE, QuestionType.TEXT)
        and question.asked_by != "program"
        and not question.appearance.startswith("entries")
    ]


@st.composite
def whole_records(draw, questionnaire):
    record = draw(answers(questionnaire, asked(questionnaire, "")))
    for roster in LISTS:
        entries = st.lists(answers(questionnaire, asked(questionnaire, roster)), max_size=2)
        record[roster] = draw(entries)
    times = len(record["episode"])
    for case in record["proceeding"]:
        linked = st.sampled_from([str(index) for index in range(times)] + ["none"])
        case["pr_episodes"] = draw(linked)
    return record


@st.composite
def partial_records(draw, record):
    """Some of the answers; lists are perhaps cut short and left open."""
    # Detentions are pointed at by index, so their list may only lose what nobody points at.
    told = {name: kept for name, kept in record.items() if name not in LISTS and _keep(draw, name)}
    for roster in LISTS:
        entries, whole = record[roster], draw(st.booleans())
        if roster == "proceeding" and not whole:
            entries = entries[: draw(st.integers(0, len(entries)))]
        told[roster] = [{n: v for n, v in entry.items() if _keep(draw, n)} for entry in entries]
        told[f"{roster}_complete"] = whole
    return told


def _keep(draw, name):
    return name in ALWAYS_TOLD or draw(st.booleans())


def verdicts(assessed):
    """What is definite: categories, found rules per case, and what was excluded altogether."""
    categories = {
        key: str(category.state)
        for key, category in assessed.categories.items()
        if category.state != "unknown"
    }
    found = {
        (one.id, index)
        for one in assessed.barriers
        if one.state == "found"
        for index, each in one.cases or ((None, "found"),)
        if each == "found"
    }
    return categories, found


@settings(max_examples=60)
@given(data=st.data())
def test_no_later_answer_overturns_what_was_found(questionnaire, law, data):
    whole = data.draw(whole_records(questionnaire))
    partial = data.draw(partial_records(whole))
    early, late = (
        assess(sheet_from_record(record, questionnaire).sheet, questionnaire, law, AS_OF)
        for record in (partial, whole)
    )
    categories, found = verdicts(early)
    later_categories, later_found = verdicts(late)
    assert categories.items() <= later_categories.items()
    assert found <= later_found


@settings(max_examples=60)
@given(data=st.data())
def test_what_was_excluded_is_not_found_later(questionnaire, law, data):
    whole = data.draw(whole_records(questionnaire))
    partial = data.draw(partial_records(whole))
    early = assess(sheet_from_record(partial, questionnaire).sheet, questionnaire, law, AS_OF)
    late = assess(sheet_from_record(whole, questionnaire).sheet, questionnaire, law, AS_OF)
    # What was neither told nor counted as not asked was excluded; so later findings are no more
    # than what was then found, possible or not asked.
    possible = {one.id for one in early.barriers}
    assert len({one.id for one in late.barriers} - possible) <= early.not_asked


@settings(max_examples=40)
@given(data=st.data())
def test_with_every_answer_given_nothing_was_left_unasked(questionnaire, law, data):
    whole = data.draw(whole_records(questionnaire))
    findings = assess(sheet_from_record(whole, questionnaire).sheet, questionnaire, law, AS_OF)
    assert findings.not_asked == 0
    assert findings.next_question is None
