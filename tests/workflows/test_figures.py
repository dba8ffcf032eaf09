"""The figures of the report come out of the invented interviews, and a difference is told."""

import csv
import json
from dataclasses import replace
from pathlib import Path

from dutyrehab_desktop.reports.counting import count_interviews
from dutyrehab_desktop.reports.counts import read_count_plan
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.figures import Figure, figures_of
from dutyrehab_desktop.workflows.reporting import Counted
from tests.reports.examples import demonstration
from tests.reports.test_counting import TODAY


def counted(content: Content, leave_out: int = 0) -> Counted:
    plan = read_count_plan(content.questionnaire)
    sheets = [example.sheet for example in demonstration()][leave_out:]
    return Counted(count_interviews(sheets, content.questionnaire, plan, TODAY), plan)


def test_every_figure_of_the_report_comes_out_of_the_demonstration(content: Content) -> None:
    figures = figures_of(counted(content))
    assert len(figures) == 78
    assert [figure for figure in figures if not figure.agrees] == []


def test_a_figure_that_differs_is_told(content: Content) -> None:
    different = [figure for figure in figures_of(counted(content, 1)) if not figure.agrees]
    assert Figure("CNT-01", "kz", "=", 11, 10) in different


def test_a_bound_holds_from_its_number_on() -> None:
    bound = Figure("CNT-24", "kz", ">=", 6, 7)
    assert bound.agrees
    assert not replace(bound, counted=5).agrees
    assert not replace(bound, counted=None).agrees
    assert not replace(bound, relation="=").agrees


def test_the_figures_are_those_of_the_reference(shared: Path) -> None:
    expected = json.loads((shared / "reference/expected_counts.json").read_text("utf-8"))
    with resource("demonstration", "expected.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(expected)
    for row, wanted in zip(rows, expected, strict=True):
        assert wanted["id"].startswith(row["report"])
        for country in ("kz", "uz"):
            relation, number = wanted[country]
            assert row[country] == (f"{relation}{number}" if relation else "")
