"""What the proposals would open for the people of a real vault."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.law.reforming import (
    ReformedLaws,
    impact_of,
    special_reforms,
)
from dutyrehab_desktop.law.rights import Opens
from dutyrehab_desktop.reports.columns import YES
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.store.tabulated import NewLine
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import countable_persons
from dutyrehab_desktop.workflows.reform_documents import document
from dutyrehab_desktop.workflows.reform_impact import ReformImpact, reform_impact
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabulating import tabulator
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault
from tests.workflows.conftest import TODAY

LANGUAGES = ("en", "ru", "kk", "uz", "uz-Cyrl")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[OpenVault]:
    folder = tmp_path_factory.mktemp("impact") / "vault"
    with make_vault(folder, Role.COORDINATOR) as vault:
        take_in(vault, demonstration(), content)
        yield vault


@pytest.fixture(scope="module")
def found(desk: OpenVault, content: Content) -> ReformImpact:
    around = Surroundings(lambda: TODAY, random_bytes)
    return reform_impact(desk, content, around, "en", TaskControl())


def test_every_figure_is_the_number_of_people_of_whom_it_is_true(
    desk: OpenVault, content: Content, surroundings: Surroundings, found: ReformImpact
) -> None:
    laws, law = ReformedLaws(content.law), content.law
    people = [
        impact_of(
            content.carried(each).sheet, content.questionnaire, law, surroundings.today(), laws
        )
        for each in countable_persons(desk)
    ]
    assert [(one.country, one.n) for one in found.countries] == [
        ("kz", 11),
        ("uz", 10),
        ("both", 21),
    ]
    for one in found.countries:
        there = [each for each in people if one.country in (each.country, "both")]
        for figure in one.sets:
            opening = [each for each in there if _opens(each, figure.reforms, Opens.YES)]
            assert figure.opens == len(opening)
            for form, number in figure.forms.items():
                states = [(each.today[form], each.under(form, figure.reforms)) for each in there]
                assert number == sum(a is not Opens.YES and b is Opens.YES for a, b in states)


def _opens(impact, reforms: Sequence[str], state: Opens) -> bool:  # type: ignore[no-untyped-def]
    doors = [name for name in impact.today if name[:2] in ("KZ", "UZ")]
    return any(
        impact.today[name] is not state and impact.under(name, reforms) is state for name in doors
    )


def test_the_best_two_and_three_are_the_best_of_all_sets(
    found: ReformImpact, content: Content
) -> None:
    ids = [one.id for one in found.proposals if one.computed]
    for one in found.countries:
        table = {figure.reforms: figure for figure in one.sets}
        for best, most in ((one.best_two, 2), (one.best_three, 3)):
            assert best
            top = {(table[each].opens, sum(table[each].forms.values())) for each in best}
            assert len(top) == 1
            for size in range(1, most + 1):
                for each in combinations(ids, size):
                    if each in table:
                        score = (table[each].opens, sum(table[each].forms.values()))
                        assert score <= next(iter(top))
    assert content.law.reforms


def test_the_tables_count_whom_they_say_and_hang_together(found: ReformImpact) -> None:
    names = {table.id for table in found.tables}
    assert names >= {"impact.alone/kz", "impact.pairs/kz", "impact.triples/kz", "impact.forms/both"}
    for table in found.tables:
        for line in table.lines:
            for cell in line.cells:
                assert {one.column for one in cell.conditions} <= set(table.variables)
                assert 0 <= cell.count <= table.n
    (line,) = [
        line
        for table in found.tables
        if table.id == "impact.alone/kz"
        for line in table.lines
        if line.cells[0].conditions[0].column == "reform/Sub02"
    ]
    assert line.cells[0].conditions[0].codes == frozenset({YES})
    assert sum(cell.count for cell in line.cells) == 11


@pytest.mark.parametrize("profile", ["partner", "public"])
def test_outside_the_organisation_nothing_special_is_told_and_small_numbers_are_hidden(
    desk: OpenVault, content: Content, surroundings: Surroundings, profile: str
) -> None:
    out = reform_impact(desk, content, surroundings, "en", TaskControl(), profile)
    told = document(out)
    words = json.dumps(told)
    for special in special_reforms(content.law):
        assert f'"{special}"' not in words
    assert not any(table.special for table in out.tables)
    for table in told["tables"]:
        counts = [count for line in table["lines"] for count in line["counts"]]
        assert not set(counts) & {1, 2}
    assert all("alone" not in one for one in told["countries"])
    # Which stand there, and in what order, tells nothing: the order is that of the sheet.
    (pairs,) = [one for one in out.countries if one.country == "kz"]
    order = [one.id for one in out.proposals]
    places = [[order.index(each) for each in figure.reforms] for figure in pairs.pairs]
    assert places == sorted(places)


def test_of_few_people_only_the_order_is_told(
    tmp_path: Path, content: Content, surroundings: Surroundings
) -> None:
    with make_vault(tmp_path / "few", Role.COORDINATOR) as vault:
        take_in(vault, demonstration()[:9], content)
        out = reform_impact(vault, content, surroundings, "en", TaskControl())
    (one,) = out.countries
    assert one.few
    assert out.tables == ()
    assert {figure.opens for figure in one.sets} == {None}
    assert [figure.rank for figure in one.alone] == sorted(figure.rank for figure in one.alone)
    (told,) = document(out)["countries"]
    assert (told["n"], told["ranks_only"]) == (None, True)
    assert "opens" not in told["alone"][0]
    assert told["best_two"] == [["Sub02", "Proc(admission)"]]


def test_what_is_kept_beside_the_lines_is_what_would_be_computed(
    desk: OpenVault, content: Content, surroundings: Surroundings, found: ReformImpact
) -> None:
    basis = tabulator(content, surroundings).basis
    lines = [line for piece in desk.store.tabulated.read(basis) for line in piece]
    beside = dict(pair for piece in desk.store.tabulated.more(basis) for pair in piece)
    bare = []
    for line in lines:
        more = json.loads(beside[line.code])
        assert more.pop("reforms")["today"]
        bare.append(NewLine(line.code, line.countable, line.weight, line.cells, json.dumps(more)))
    desk.store.tabulated.put(basis, bare)
    again = reform_impact(desk, content, surroundings, "en", TaskControl())
    assert document(again) == document(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_each_language(
    found: ReformImpact, content: Content, language: str
) -> None:
    said = found.in_language(language)
    assert len(said.proposals) == len(content.law.reforms)
    assert all(one.name and one.text and one.lines for one in said.proposals)
    assert all(said.words.notes())
    for one in said.countries:
        charts = said.charts(one)
        assert [bar.label for chart in charts for bar in chart.bars]
    assert all(
        change["text"] for one in document(said)["proposals"] for change in one["our_reading"]
    )


def test_a_person_who_may_not_be_counted_is_in_no_figure(
    tmp_path: Path, content: Content, surroundings: Surroundings
) -> None:
    records: list[Mapping[str, object]] = [dict(one) for one in demonstration()[:11]]
    records[0] = {**records[0], "c_stats": "no"}
    with make_vault(tmp_path / "closed", Role.COORDINATOR) as vault:
        take_in(vault, records, content)
        out = reform_impact(vault, content, surroundings, "en", TaskControl())
    assert [one.n for one in out.countries] == [10]


def test_a_law_without_our_readings_tells_what_is_open_today_and_nothing_more(
    desk: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    bare = replace(content, law=replace(content.law, reform_changes=(), sha256="0" * 64))
    out = reform_impact(desk, bare, surroundings, "en", TaskControl())
    assert {table.id.partition("/")[0] for table in out.tables} == {"impact.today"}
    assert not any(one.computed for one in out.proposals)
    assert [(one.sets, one.best_two, one.best_three) for one in out.countries] == [((), (), ())] * 3


def test_the_sheet_of_words_names_every_proposal(content: Content) -> None:
    text = resource("report", "impact.csv").read_text(encoding="utf-8")
    for reform in content.law.reforms:
        assert f"\nreform-{reform}," in text
