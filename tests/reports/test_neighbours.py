"""What is possible for a person, from real people by changing one answer."""

from datetime import date
from pathlib import Path

import pytest

from dutyrehab_desktop.reports.columns import NO, OUTSIDE, YES, layout_of
from dutyrehab_desktop.reports.counts import read_count_plan
from dutyrehab_desktop.reports.neighbours import QuestionWorld
from dutyrehab_desktop.reports.people import People as Counted
from dutyrehab_desktop.reports.relations import People, split_by_country
from dutyrehab_desktop.reports.showing import Mark, Profile
from dutyrehab_desktop.reports.small_cells import protect
from dutyrehab_desktop.reports.table_making import TableMaker
from dutyrehab_desktop.reports.table_plan import read_table_plan
from dutyrehab_desktop.reports.table_words import TableWords
from dutyrehab_desktop.reports.tables import Table
from dutyrehab_desktop.reports.tabulating import Tabulator
from tests.reports.examples import law, questionnaire, reference

WORK = ("count/work-today", "count/work-none", "count/work-help", "country", "job_now",
        "respondent_role")  # fmt: skip


@pytest.fixture(scope="module")
def counted(shared: Path) -> tuple[QuestionWorld, People, list[Table]]:
    form, rules = questionnaire(), law()
    plan = read_count_plan(form)
    layout = layout_of(form, rules, plan)
    makes = Tabulator(layout, form, rules, plan, date(2026, 11, 23))
    sheets = reference(shared)
    lines = [makes.line(sheet) for sheet in sheets]
    read = {
        column.name: bytes(line[at] for line in lines)
        for at, column in enumerate(makes.layout.columns)
    }
    told = {
        country: [sheet for sheet in sheets if sheet.answer("country").value == country]
        for country in ("kz", "uz")
    }
    words = TableWords(makes.layout, form, rules, plan, "en")
    maker = TableMaker(Counted(read, len(sheets)), words)
    tables = [
        table
        for table in maker.tables(read_table_plan(makes.layout))
        if not table.special and table.id.split("/")[0] in ("R1", "R3", "R6")
    ]
    return QuestionWorld(makes, told), split_by_country(makes.layout, read), tables


def test_columns_that_read_one_question_hang_together(
    counted: tuple[QuestionWorld, People, list[Table]],
) -> None:
    world = counted[0]
    assert "job_now" in world.facts("count/work-help") & world.facts("count/unmet-need")
    assert world.facts("count/work-today").isdisjoint(world.facts("count/aware"))
    # Help with work is asked only of whoever had trouble at release or has it now.
    assert "job_release" in world.facts("job_help")
    assert "reform/Sub02" not in world.makes.layout.index
    # A proposal rests on what the law reads; a column that nobody knows may rest on anything.
    assert world.facts("category/KZ1") <= world.facts("reform/Sub02")
    assert world.facts("job_now").isdisjoint(world.facts("reform/Sub02"))
    assert world.facts("job_now") <= world.facts("unknown/column")


def test_possible_states_are_real_ones_and_what_follows_from_one_other_answer(
    counted: tuple[QuestionWorld, People, list[Table]],
) -> None:
    world, people, _ = counted
    seen = frozenset(people.states("kz", WORK))
    states = world.states(WORK, "kz", seen)
    assert seen < states
    now = world.makes.layout.column("job_now")
    for today, none, helped, _, job, _ in states:
        assert (today == YES) == (job == now.code("yes"))
        assert (none == YES) == (job == now.code("no"))
        assert (helped == OUTSIDE) == (today == NO)


def test_what_a_column_means_that_nobody_knows_is_taken_from_real_people_alone(
    counted: tuple[QuestionWorld, People, list[Table]],
) -> None:
    seen = frozenset({(17,), (16,)})
    assert counted[0].states(("reform/Sub02",), "kz", seen) == seen


def test_the_public_tables_of_the_report_hide_who_alone_has_no_trouble(
    counted: tuple[QuestionWorld, People, list[Table]],
) -> None:
    world, people, tables = counted
    shown = protect(tables, Profile.PUBLIC, people, world)
    numbers = {cell.number for table in shown.tables for line in table.lines for cell in line}
    assert numbers.isdisjoint(range(1, 5))
    work = shown.table("R3/kz")
    assert work is not None
    today = next(
        marks
        for line, marks in zip(work.table.lines, work.lines, strict=True)
        if line.cells[0].conditions[0].column == "count/work-today"
    )
    assert [cell.mark for cell in today[:2]] == [Mark.HIDDEN, Mark.BELOW]
    assert today[-1].number == 11
