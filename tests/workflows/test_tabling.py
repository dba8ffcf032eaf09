"""The tables R1 to R21 and tables of one's own, over records in a real vault."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dutyrehab_desktop.reports.columns import YES
from dutyrehab_desktop.reports.counts import read_count_plan
from dutyrehab_desktop.reports.tables import Condition
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabling import (
    Chosen,
    NoSuchVariable,
    TableNameMissing,
    answers_of,
    cross_table,
    forget,
    keep,
    kept,
    tables,
    variables,
)
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault

NOTHING = TaskControl()
LANGUAGES = ("en", "ru", "kk", "uz", "uz-Cyrl")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[OpenVault]:
    folder = tmp_path_factory.mktemp("desk") / "vault"
    with make_vault(folder, Role.COORDINATOR) as vault:
        take_in(vault, demonstration(), content)
        yield vault


def test_every_figure_of_the_report_stands_in_a_table(
    desk: OpenVault, content: Content, surroundings: Surroundings, shared: Path
) -> None:
    tabled = tables(desk, content, surroundings, "en", NOTHING)
    counted = {
        (line.cells[0].conditions[0].column, table.country): line.cells[0].count
        for table in tabled.tables
        for line in table.lines
        if line.cells[0].conditions[0].column.startswith("count/")
    }
    plan = {one.report: one.id for one in read_count_plan(content.questionnaire).counts}
    checked = 0
    for wanted in json.loads((shared / "reference/expected_counts.json").read_text("utf-8")):
        number = wanted["id"].split(" ")[0]
        report = wanted["id"] if number == "CNT-10" else number
        for country in ("kz", "uz"):
            relation, figure = wanted[country]
            found = counted.get((f"count/{plan[report]}", country))
            if relation is not None:
                assert found is not None
                assert found == figure if relation == "=" else found >= figure
                checked += 1
    assert checked == 78


def test_a_table_says_whom_each_number_counts(
    desk: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    tabled = tables(desk, content, surroundings, "en", NOTHING)
    assert len(tabled.groups) == 23
    for table in tabled.tables:
        assert table.n == len(tabled.who(table, ()))
        for line in table.lines:
            for cell in line.cells:
                assert cell.count == len(tabled.who(table, cell.conditions))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_is_there_in_every_language(
    desk: OpenVault, content: Content, surroundings: Surroundings, language: str
) -> None:
    tabled = tables(desk, content, surroundings, language, NOTHING)
    for table in tabled.tables:
        assert table.title
        assert all(line.label for line in table.lines)
    assert dict(variables(content, language))["job_now"]


def test_both_countries_together_are_the_sum(
    desk: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    tabled = tables(desk, content, surroundings, "en", NOTHING)
    by_id = {table.id: table for table in tabled.tables}
    both, kz, uz = (by_id[f"R3/{country}"] for country in ("both", "kz", "uz"))
    for line, one, other in zip(both.lines, kz.lines, uz.lines, strict=True):
        for cell, left, right in zip(line.cells, one.cells, other.cells, strict=True):
            assert cell.count == left.count + right.count


def test_a_table_of_ones_own_counts_with_a_filter_and_runs_again(
    desk: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    passport = dict(answers_of(content, "job_now", "en"))["Yes"]
    chosen = Chosen("job_help", "health_need", (passport,), "kz")
    keep(desk, "work and health", chosen)
    assert kept(desk) == {"work and health": chosen}
    table = cross_table(desk, content, surroundings, kept(desk)["work and health"], "en", NOTHING)
    (made,) = table.tables
    assert made.variables == ("job_help", "health_need", "job_now")
    assert made.n == 10
    assert sum(cell.count for line in made.lines for cell in line.cells) == 10
    forget(desk, "work and health")
    assert kept(desk) == {}


def test_a_table_of_what_there_is_not_is_refused(
    desk: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    wrong = (
        Chosen("no_such"),
        Chosen("job_now", "no_such"),
        Chosen("job_now", "", (Condition("no_such", frozenset({YES})),)),
        Chosen("job_now", "", (), "fr"),
    )
    for chosen in wrong:
        with pytest.raises(NoSuchVariable):
            cross_table(desk, content, surroundings, chosen, "en", NOTHING)
    for name in ("", "  \n ", "x" * 81):
        with pytest.raises(TableNameMissing):
            keep(desk, name, Chosen("job_now"))


def test_sums_of_few_people_are_not_shown(
    desk: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    tabled = tables(desk, content, surroundings, "en", NOTHING)
    sums = [one for group in tabled.groups for each in group.sums.values() for one in each]
    assert sums
    for one in sums:
        assert (one.middle is None) == (one.people < 5)


def test_an_empty_vault_has_no_tables(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    tabled = tables(coordinator_vault, content, surroundings, "en", NOTHING)
    assert (tabled.people, tabled.tables, tabled.first) == (0, (), "")
