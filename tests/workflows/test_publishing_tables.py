"""Publishing tables: no version gives anybody away by the difference to another."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.table_exception import ExceptionRequest, SignedException
from dutyrehab_desktop.crypto.passphrase import FLOOR_COST
from dutyrehab_desktop.reports.columns import YES
from dutyrehab_desktop.reports.counts import read_count_plan
from dutyrehab_desktop.reports.people import People
from dutyrehab_desktop.reports.small_cells import (
    Mark,
    NotForThisProfile,
    Profile,
    without_special,
)
from dutyrehab_desktop.reports.table_making import TableMaker
from dutyrehab_desktop.reports.table_plan import columns_of, read_table_plan
from dutyrehab_desktop.reports.table_words import TableWords
from dutyrehab_desktop.reports.tables import Cell, Condition, Line, Table
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.coordinators import add_colleague
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.publishing_tables import (
    PublishedTooSoon,
    Wanted,
    prepare,
    publish_set,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.table_exceptions import (
    ExceptionRefused,
    accept,
    ask,
    lines_of_the_charts,
    make_second_person,
    may_be_excepted,
    read_exception,
    sign,
    sign_with_file,
    write_request,
)
from dutyrehab_desktop.workflows.tabulating import bring_up_to_date, read_columns, tabulator
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal, withdraw_at_desk
from tests.helpers.received import code_of, demonstration, interview_of
from tests.helpers.vaults import typed

NOTHING = TaskControl()
REASON = "The report of 2023 printed these numbers."


class Publisher:
    """A desk that takes people in and publishes tables of them."""

    def __init__(self, vault: OpenVault, content: Content, around: Surroundings) -> None:
        self.vault, self.content, self.around = vault, content, around
        self.people = 0

    def take_in(self, records: list[Mapping[str, object]]) -> list[str]:
        codes = [code_of(self.people + at) for at in range(1, len(records) + 1)]
        held = [
            interview_of(record, code, self.content)
            for record, code in zip(records, codes, strict=True)
        ]
        self.vault.store.merging.add(*held)
        self.people += len(held)
        return codes

    def wanted(self, *ids: str, profile: Profile = Profile.PUBLIC) -> Wanted:
        bring_up_to_date(self.vault, self.content, self.around, NOTHING)
        layout = tabulator(self.content, self.around).layout
        plan = [each for each in read_table_plan(layout) if each.id in {id_[:2] for id_ in ids}]
        names = (*columns_of(plan, layout), "country", "respondent_role")
        read = read_columns(self.vault, self.content, self.around, tuple(dict.fromkeys(names)))
        counts = read_count_plan(self.content.questionnaire)
        words = TableWords(layout, self.content.questionnaire, self.content.law, counts, "en")
        made = TableMaker(People(read.read, read.people), words).tables(plan)
        found = [each for each in made if each.id in ids]
        if profile is Profile.PUBLIC:
            # The chart of treatment is special: it needs somebody's signature.
            found = [
                each if each.id.startswith("R4") else without_special(each, layout)
                for each in found
            ]
        return Wanted(tuple(each for each in found if each is not None), profile)

    def publish(self, wanted: Wanted):
        bring_up_to_date(self.vault, self.content, self.around, NOTHING)
        prepared = prepare(self.vault, self.content, self.around, wanted)
        publish_set(self.vault, self.around, prepared)
        return prepared.shown


@pytest.fixture
def desk(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings
) -> Iterator[Publisher]:
    made = Publisher(coordinator_vault, content, surroundings)
    made.take_in(list(demonstration()))
    return made


def few_more(number: int) -> list[Mapping[str, object]]:
    kz = [each for each in demonstration() if each["country"] == "kz"]
    return kz[:number]


def test_the_same_set_of_the_same_people_is_published_again_as_it_was(desk: Publisher) -> None:
    first = desk.publish(desk.wanted("R3/kz", "R3/both"))
    again = desk.publish(desk.wanted("R3/kz", "R3/both"))
    assert [each.lines for each in again.tables] == [each.lines for each in first.tables]
    assert len(desk.vault.store.published.all()) == 2


def test_one_to_four_more_people_are_too_few_to_publish_again(desk: Publisher) -> None:
    more = 4
    desk.publish(desk.wanted("R3/kz"))
    desk.take_in(few_more(more))
    with pytest.raises(PublishedTooSoon) as refused:
        desk.publish(desk.wanted("R3/kz"))
    assert refused.value.details == {"rule": "added", "people": more, "least": 5}
    assert len(desk.vault.store.published.all()) == 1


def test_with_five_more_people_a_set_is_published_anew_beside_the_old_one(desk: Publisher) -> None:
    first = desk.publish(desk.wanted("R3/kz"))
    desk.take_in(few_more(5))
    second = desk.publish(desk.wanted("R3/kz"))
    assert (first.tables[0].n.number, second.tables[0].n.number) == (11, 16)


def test_who_came_in_the_other_country_is_no_matter(desk: Publisher) -> None:
    first = desk.publish(desk.wanted("R3/kz"))
    desk.take_in([each for each in demonstration() if each["country"] == "uz"][:1])
    assert desk.publish(desk.wanted("R3/kz")).tables[0].lines == first.tables[0].lines


def test_a_person_who_withdrew_is_never_published_both_with_and_without(desk: Publisher) -> None:
    desk.publish(desk.wanted("R3/kz"))
    desk.take_in(few_more(5))
    withdraw_at_desk(desk.vault, code_of(1), desk.around)
    confirm_withdrawal(desk.vault, code_of(1))
    with pytest.raises(PublishedTooSoon) as refused:
        desk.publish(desk.wanted("R3/kz"))
    assert refused.value.details == {"rule": "left", "people": 1, "least": 5}


def test_another_set_that_shares_nothing_is_published_at_any_time(desk: Publisher) -> None:
    desk.publish(desk.wanted("R3/kz"))
    desk.take_in(few_more(1))
    assert desk.publish(desk.wanted("R6/kz")).tables[0].n.number == 12


def test_another_set_of_the_same_people_is_looked_at_together_with_the_first(
    desk: Publisher,
) -> None:
    desk.publish(desk.wanted("R3/kz"))
    desk.take_in(few_more(5))
    alone = desk.publish(desk.wanted("R3/uz")).tables[0]
    both = desk.publish(desk.wanted("R3/both")).tables[0]
    # Both together less what was told of each country would be who came since.
    assert alone.n.number == 10
    assert both.n.number == 26
    assert Mark.NUMBER not in {both.lines[1][0].mark, both.lines[1][1].mark}


def test_what_stays_inside_is_not_written_down(desk: Publisher) -> None:
    shown = desk.publish(desk.wanted("R3/kz", profile=Profile.INTERNAL))
    assert shown.tables[0].lines[1][1].number == 1
    assert desk.vault.store.published.all() == ()


def test_what_is_kept_of_people_cannot_be_looked_up_without_the_vaults_salt(
    desk: Publisher,
) -> None:
    desk.publish(desk.wanted("R3/kz"))
    (publication,) = desk.vault.store.published.all()
    kept = desk.vault.store.published.people(publication.number)
    assert len(kept) == 11
    assert code_of(1) not in publication.definition
    assert len({*kept, *kept.values()}) == 22


@pytest.fixture
def second(desk: Publisher, other: OpenVault, tmp_path: Path) -> OpenVault:
    """The desk of another coordinator, whom the first one knows."""
    words = make_card(other, {"en": "The second"}, tmp_path / "card")
    add_colleague(desk.vault, tmp_path / "card", words)
    return other


def signed_by(second: OpenVault, request: ExceptionRequest, folder: Path) -> SignedException:
    write_request(request, folder / "request")
    sign(second, folder / "request", folder / "signed")
    return read_exception(folder / "signed")


def chart(desk: Publisher, name: str) -> Table:
    (table,) = desk.wanted(name).tables
    made = lines_of_the_charts(table)
    assert made is not None
    return made


def test_a_second_coordinator_signs_for_the_numbers_of_a_chart(
    desk: Publisher, second: OpenVault, tmp_path: Path
) -> None:
    wanted = Wanted((chart(desk, "R3/kz"),), Profile.PUBLIC)
    request = ask(desk.vault, desk.around, wanted, ("chart.R3/kz",), REASON)
    signed = accept(desk.vault, wanted, signed_by(second, request, tmp_path))
    shown = desk.publish(replace(wanted, exception=signed)).tables[0]
    assert shown.excepted
    assert [cells[0].number for cells in shown.lines] == [10, 1, 2, 8]
    (publication,) = desk.vault.store.published.all()
    assert REASON in publication.exception
    assert len(signed.words) == 10


def test_need_of_treatment_is_published_only_where_somebody_signed(
    desk: Publisher, tmp_path: Path
) -> None:
    wanted = Wanted((chart(desk, "R4/kz"),), Profile.PUBLIC)
    with pytest.raises(NotForThisProfile):
        desk.publish(wanted)
    make_second_person(desk.vault, tmp_path / "key", typed(), FLOOR_COST)
    request = ask(desk.vault, desk.around, wanted, ("chart.R4/kz",), REASON)
    signed = accept(desk.vault, wanted, sign_with_file(request, tmp_path / "key", typed()))
    shown = desk.publish(replace(wanted, exception=signed)).tables[0]
    assert [cells[0].number for cells in shown.lines] == [9, 2]


def test_an_exception_for_one_table_hides_the_other_as_before(
    desk: Publisher, second: OpenVault, tmp_path: Path
) -> None:
    wanted = Wanted((chart(desk, "R3/kz"), chart(desk, "R3/uz")), Profile.PUBLIC)
    request = ask(desk.vault, desk.around, wanted, ("chart.R3/kz",), REASON)
    signed = accept(desk.vault, wanted, signed_by(second, request, tmp_path))
    shown = desk.publish(replace(wanted, exception=signed))
    assert Mark.NUMBER not in {cell.mark for cell in shown.tables[1].lines[0][:2]}


def test_whoever_asks_cannot_sign_nor_can_a_stranger(
    desk: Publisher, other: OpenVault, tmp_path: Path
) -> None:
    wanted = Wanted((chart(desk, "R3/kz"),), Profile.PUBLIC)
    request = ask(desk.vault, desk.around, wanted, ("chart.R3/kz",), REASON)
    write_request(request, tmp_path / "request")
    with pytest.raises(ExceptionRefused):
        sign(desk.vault, tmp_path / "request", tmp_path / "own")
    sign(other, tmp_path / "request", tmp_path / "signed")
    with pytest.raises(ExceptionRefused) as refused:
        accept(desk.vault, wanted, read_exception(tmp_path / "signed"))
    assert refused.value.details["rule"] == "second-person"


def test_a_signature_is_for_just_these_numbers(
    desk: Publisher, second: OpenVault, tmp_path: Path
) -> None:
    wanted = Wanted((chart(desk, "R3/kz"),), Profile.PUBLIC)
    request = ask(desk.vault, desk.around, wanted, ("chart.R3/kz",), REASON)
    signed = signed_by(second, request, tmp_path)
    desk.take_in(few_more(1))
    later = Wanted((chart(desk, "R3/kz"),), Profile.PUBLIC)
    with pytest.raises(ExceptionRefused) as refused:
        accept(desk.vault, later, signed)
    assert refused.value.details["rule"] == "set"


@pytest.mark.parametrize("column", ["pr_charge=drugs", "count/loss-torture-illtreatment", "gender"])
def test_there_is_no_exception_for_anything_else(column: str) -> None:
    condition = (Condition(column, frozenset({YES})),)
    line = Line("", (Cell(condition, 1),))
    table = Table("t", "", ("",), (line,), (), 11, "kz", (column,), False, ())
    assert not may_be_excepted(table)
