"""No later answer overturns a finding, and no answer makes a settled one open again."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.expressions import compute, holds, judge
from dutyrehab_desktop.expressions.knowledge import truth
from dutyrehab_desktop.expressions.values import text_of
from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.law.terms import ROSTER_OF
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import QuestionType
from tests.law.records import AS_OF

LISTS = ("episode", "proceeding", "missing_doc", "claim", "restriction", "service")
"""The rosters that the law reads."""

NO_LAW = Law("", "", "", (), (), {}, {}, {}, {}, ())

ALWAYS_TOLD = ("country", "respondent_role", "pr_reduced_by")
"""Where these are missing the law presumes something, which a later answer may correct."""


def answers(questionnaire, names, whole_days=False):
    told = {name: answer(questionnaire, name, whole_days) for name in names}
    return st.fixed_dictionaries(told)


def answer(questionnaire, name, whole_days=False):
    question = questionnaire.questions[name]
    if question.type is QuestionType.DATE:
        if whole_days:
            return st.dates(date(2012, 1, 1), date(2024, 12, 31)).map(str)
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
def whole_records(draw, questionnaire, whole_days=False):
    record = draw(answers(questionnaire, asked(questionnaire, ""), whole_days))
    for roster in LISTS:
        entries = st.lists(
            answers(questionnaire, asked(questionnaire, roster), whole_days), max_size=2
        )
        record[roster] = draw(entries)
    times = len(record["episode"])
    for case in record["proceeding"]:
        linked = st.sampled_from([str(index) for index in range(times)] + ["none"])
        case["pr_episodes"] = draw(linked)
    cases = [str(index) for index in range(len(record["proceeding"]))] + ["none"]
    for name in ("confession_case", "admission_case"):
        record[name] = draw(st.sampled_from(cases))
    return without_what_is_skipped(record, questionnaire)


def without_what_is_skipped(record, questionnaire):
    """The record without answers to questions that its other answers skip: nobody was asked."""
    law = NO_LAW
    while True:
        reading = sheet_from_record(record, questionnaire)
        judged = Record(reading.sheet, questionnaire, law, AS_OF)
        left = {
            name: told
            for name, told in record.items()
            if name in LISTS or _asked(questionnaire, name, judged.person)
        }
        for roster in LISTS:
            left[roster] = [
                {name: told for name, told in entry.items() if _asked(questionnaire, name, place)}
                for entry, place in zip(record[roster], judged.places(roster), strict=True)
            ]
        if left == record:
            return record
        record = left


def _asked(questionnaire, name, place):
    relevant = questionnaire.questions[name].relevant
    return name in ALWAYS_TOLD or relevant is None or truth(judge(relevant, place)) is not False


@st.composite
def partial_records(draw, record):
    """Some of the answers; lists are perhaps cut short and left open."""
    # Detentions and cases are pointed at by index: their lists may only lose what nobody points at.
    told = {name: kept for name, kept in record.items() if name not in LISTS and _keep(draw, name)}
    for roster in LISTS:
        entries, whole = record[roster], draw(st.booleans())
        pointing = record.get("confession_case", "") + record.get("admission_case", "")
        pointed = set(pointing) - set("none")
        if roster == "proceeding" and not whole and not pointed:
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


def definite(assessed, law):
    """How many verdicts are definite: categories, and rules found or excluded."""
    categories, _ = verdicts(assessed)
    found = sum(one.state == "found" for one in assessed.barriers)
    possible = len(assessed.barriers) - found
    return len(categories) + len(law.barriers) - possible - assessed.not_asked


def never_overturned(data, questionnaire, law):
    """Some of the answers against all of them; how many verdicts the few answers settled."""
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
    # What was neither told nor counted as not asked was excluded; so later findings are no more
    # than what was then found, possible or not asked.
    possible = {one.id for one in early.barriers}
    assert len({one.id for one in late.barriers} - possible) <= early.not_asked
    assert late.not_asked == 0
    assert late.next_question is None
    return definite(early, law)


def settled_verdicts(questionnaire, law, examples):
    settled = []

    @settings(max_examples=examples, deadline=None)
    @given(data=st.data())
    def run(data):
        settled.append(never_overturned(data, questionnaire, law))

    run()
    return sum(settled)


def test_no_later_answer_overturns_one_of_four_thousand_verdicts(questionnaire, law):
    assert settled_verdicts(questionnaire, law, 120) >= 4_000


@pytest.mark.heavy("soundness")
def test_no_later_answer_overturns_one_of_a_hundred_thousand_verdicts(questionnaire, law):
    assert settled_verdicts(questionnaire, law, 3_000) >= 100_000


class Whole:
    """A place in a complete record, as two-valued logic sees it."""

    def __init__(self, scope, law):
        self._scope, self._law = scope, law

    def text_of(self, name):
        fact = self._law.facts.get(name)
        if fact is not None and ROSTER_OF[fact.scope] == self._scope._roster:
            value = compute(fact.expression, self)
            # As a text, false would be a text that is not empty, and so true.
            return "" if value is False else text_of(value)
        if fact is not None:
            return Whole(self._scope._outer, self._law).text_of(name)
        value = self._scope.knowledge_of(name).value
        return "" if value is None else text_of(value)

    def texts_of(self, name):
        return [entry.text_of(name) for entry in self.entries(name)]

    def status_of(self, name):
        return self._scope.knowledge_of(name).status

    def entries(self, roster):
        members = self._scope.members(roster).entries
        return [Whole(member.scope, self._law) for member in members if truth(member.belongs)]

    def current(self):
        return ""

    def today(self):
        return AS_OF

    def now(self):
        return self._scope.now()

    def position(self):
        return self._scope.place[1] + 1


def agreeing(data, questionnaire, law):
    """Each rule at each place of a complete record, judged both ways."""
    whole = data.draw(whole_records(questionnaire, whole_days=True))
    record = Record(sheet_from_record(whole, questionnaire).sheet, questionnaire, law, AS_OF)
    for barrier in law.barriers.values() if isinstance(law.barriers, dict) else law.barriers:
        roster = ROSTER_OF[barrier.scope]
        for place in record.places(roster) if roster else (record.person,):
            verdict = truth(judge(barrier.found, place))
            if verdict is not None:
                assert verdict is holds(barrier.found, Whole(place, law)), barrier.id


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_with_every_answer_given_both_ways_of_judging_agree_on_every_rule(questionnaire, law, data):
    agreeing(data, questionnaire, law)


@pytest.mark.heavy("soundness")
@settings(max_examples=1_000, deadline=None)
@given(data=st.data())
def test_both_ways_of_judging_agree_on_every_rule_of_a_thousand_records(questionnaire, law, data):
    agreeing(data, questionnaire, law)
