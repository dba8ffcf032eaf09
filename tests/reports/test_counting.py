"""Counts: the report's own figures, and unknown never counted as no."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place, Status
from dutyrehab_desktop.reports.counting import Count, CountTable, count_interviews
from dutyrehab_desktop.reports.counts import CountPlan, read_count_plan
from dutyrehab_desktop.reports.errors import ReportSheetDamaged, TextMissing
from dutyrehab_desktop.reports.report_charts import charts_of
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.table_csv import table_csv
from dutyrehab_desktop.shipped import resource
from tests.reports.examples import demonstration, questionnaire, reference, sheet_of

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def plan() -> CountPlan:
    return read_count_plan(questionnaire())


def tables_of(sheets: list[AnswerSheet], plan: CountPlan) -> dict[str, CountTable]:
    tables = count_interviews(sheets, questionnaire(), plan, TODAY)
    return {table.country: table for table in tables}


def line(plan: CountPlan, name: str, **answers: object) -> Count:
    """One count over one person who gave these answers."""
    record = {"country": "kz", "respondent_role": "self", **answers}
    count = tables_of([sheet_of(record)], plan)["kz"].count(name)
    assert count is not None
    return count


def test_the_counts_of_the_report_come_out_of_the_reference_interviews(
    plan: CountPlan, shared: Path
) -> None:
    tables = tables_of(reference(shared), plan)
    of_report = {count.report: count.id for count in plan.counts if count.report}
    text = (shared / "reference" / "expected_counts.json").read_text(encoding="utf-8")
    checked = 0
    for expected in json.loads(text):
        key = expected["id"] if expected["id"].startswith("CNT-10 ") else expected["id"].split()[0]
        for country in ("kz", "uz"):
            relation, number = expected[country]
            if relation is None:
                continue
            count = tables[country].count(of_report[key])
            assert count is not None, expected
            good = count.yes == number if relation == "=" else count.yes >= number
            assert good, (expected, country, count.yes)
            checked += 1
    assert checked == 78


@pytest.mark.parametrize(
    ("answers", "column"),
    [
        ({"health_need": "yes"}, "yes"),
        ({"health_need": "no"}, "no"),
        ({"health_need": "dk"}, "dk"),
        ({"health_need": "decline"}, "decline"),
        ({}, "not_asked"),
        ({"health_need": {"value": "", "status": "withheld"}}, "held_back"),
        ({"health_need": {"value": "", "status": "withdrawn"}}, "held_back"),
    ],
)
def test_each_kind_of_unknown_has_a_number_of_its_own(
    plan: CountPlan, answers: dict[str, object], column: str
) -> None:
    count = line(plan, "treatment-needed", **answers)
    assert getattr(count, column) == count.base == 1


@pytest.mark.parametrize("status", [Status.DK, Status.DECLINE, Status.NOT_ASKED, Status.WITHHELD])
def test_a_person_of_whom_nothing_is_known_is_nowhere_counted_as_no(
    plan: CountPlan, status: Status
) -> None:
    told = {"country", "respondent_role"}
    answers = {
        Place(name): Answer(status.value if status in (Status.DK, Status.DECLINE) else "", status)
        for name, question in questionnaire().questions.items()
        if name not in told and not question.roster
    }
    for name, value in (("country", "kz"), ("respondent_role", "self")):
        answers[Place(name)] = Answer(value)
    table = tables_of([AnswerSheet(answers)], plan)["kz"]
    lines = [count for count in table.counts if count.definition.id != "interviews"]
    assert len(lines) > 20
    assert [count.definition.id for count in lines if count.yes or count.no] == []


VALUES = st.sampled_from(["yes", "no", "dk", "decline", ""])


@given(st.lists(st.tuples(VALUES, VALUES, VALUES), min_size=1, max_size=12))
def test_every_person_stands_in_exactly_one_number_of_a_line(
    people: list[tuple[str, str, str]],
) -> None:
    plan = read_count_plan(questionnaire())
    names = ("job_now", "job_release", "health_need")
    records = [
        {"country": "kz", "respondent_role": "self", **dict(zip(names, told, strict=True))}
        for told in people
    ]
    table = tables_of([sheet_of(record) for record in records], plan)["kz"]
    for count in table.counts:
        if count.definition.base.text == "${respondent_role} = 'self'":
            assert count.base + count.base_unknown == len(people)
    work = table.count("work-today")
    assert work is not None
    assert (work.yes, work.no, work.dk, work.decline, work.not_asked) == tuple(
        sum(told[0] == value for told in people) for value in ("yes", "no", "dk", "decline", "")
    )


def test_who_may_not_belong_to_the_base_is_in_no_number(plan: CountPlan) -> None:
    count = line(plan, "work-help", job_now="dk", job_release="yes", job_help="received")
    assert (count.base, count.base_unknown) == (0, 1)
    outside = line(plan, "work-help", job_now="no")
    assert (outside.base, outside.base_unknown) == (0, 0)


def test_not_asked_whether_a_review_was_tried_does_not_say_that_none_was(plan: CountPlan) -> None:
    count = line(plan, "aware-futile", aware_reopen="yes")
    assert (count.no, count.not_asked) == (0, 1)


def test_a_relative_is_counted_as_an_interview_and_in_no_need(plan: CountPlan) -> None:
    record = {"country": "kz", "respondent_role": "heir", "health_need": "yes"}
    table = tables_of([sheet_of(record)], plan)["kz"]
    needs = table.count("treatment-needed")
    assert needs is not None
    assert (table.interviews, needs.base) == (1, 0)


def test_the_blacklist_is_counted_in_kazakhstan_only(plan: CountPlan) -> None:
    sheets = [example.sheet for example in demonstration()]
    tables = tables_of(sheets, plan)
    assert tables["kz"].count("on-blacklist") is not None
    assert tables["uz"].count("on-blacklist") is None


def test_the_period_is_in_months_and_knows_no_day(plan: CountPlan) -> None:
    records = (
        {"country": "uz", "interview_date": day} for day in ("2026-03-14", "2025-11", "2026-01-02")
    )
    table = tables_of([sheet_of(record) for record in records], plan)["uz"]
    assert (table.first, table.last) == ("2025-11", "2026-03")


def test_the_order_of_the_interviews_changes_nothing(plan: CountPlan, shared: Path) -> None:
    sheets = reference(shared)
    assert tables_of(sheets, plan) == tables_of(sheets[::-1], plan)


def test_a_formula_over_a_question_that_is_never_asked_is_refused(tmp_path: Path) -> None:
    for sheet in ("counts.csv", "charts.csv", "report.csv"):
        (tmp_path / sheet).write_bytes(resource("report", sheet).read_bytes())
    path = tmp_path / "counts.csv"
    good = path.read_text(encoding="utf-8")
    for bad, column in (
        (good.replace("${recognised}", "${recognized}"), "formula"),
        (good.replace("true(),true()", "true(,true()"), "base"),
        (good.replace("interviews,both", "interviews,kg"), "country"),
    ):
        path.write_text(bad, encoding="utf-8")
        with pytest.raises(ReportSheetDamaged) as caught:
            read_count_plan(questionnaire(), tmp_path)
        assert caught.value.details["column"] == column


def test_a_chart_of_a_count_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    for sheet in ("counts.csv", "charts.csv", "report.csv"):
        text = resource("report", sheet).read_text(encoding="utf-8")
        (tmp_path / sheet).write_text(text.replace("work-none work", "nothing work"), "utf-8")
    with pytest.raises(ReportSheetDamaged) as caught:
        read_count_plan(questionnaire(), tmp_path)
    assert caught.value.details == {"file": "charts.csv", "row": 2, "column": "counts"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_two_charts_of_the_report_have_its_bars(
    plan: CountPlan, shared: Path, language: str
) -> None:
    table = tables_of(reference(shared), plan)["kz"]
    work, medical = charts_of(table, plan, language)
    assert [(bar.count, bar.base) for bar in work.bars] == [(10, 11), (1, 11), (2, 10), (8, 10)]
    assert [bar.count for bar in medical.bars] == [9, 2, 9, 2, 0, 4]
    assert (work.total, medical.total) == (11, 11)
    assert all(bar.words and bar.label for bar in (*work.bars, *medical.bars))


def test_a_bar_says_how_many_are_not_known(plan: CountPlan) -> None:
    sheets = [sheet_of({"country": "kz", "respondent_role": "self", "job_now": "dk"})]
    work, _ = charts_of(tables_of(sheets, plan)["kz"], plan, "en")
    assert work.bars[0].words == "0 of 1, not known: 1"


def test_a_label_that_is_missing_in_a_language_is_an_error(plan: CountPlan) -> None:
    tables = list(tables_of([demonstration()[0].sheet], plan).values())
    with pytest.raises(TextMissing):
        table_csv(tables, "kaa")


def test_the_table_as_a_sheet_holds_every_number(plan: CountPlan, shared: Path) -> None:
    tables = list(tables_of(reference(shared), plan).values())
    data = table_csv(tables, "kk")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) == sum(len(table.counts) for table in tables)
    first = next(row for row in rows if row["id"] == "work-today" and row["country"] == "uz")
    assert (first["yes"], first["no"], first["base"]) == ("9", "1", "10")
    assert first["label"] == "Жұмысқа қатысты қиындық жалғасуда"
