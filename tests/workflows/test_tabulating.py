"""The lines that tables are counted from say what the interviews say, and never lag behind."""

from collections import Counter
from collections.abc import Sequence

import pytest

from dutyrehab_desktop.errors import Cancelled
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.records.revision import Content as Said
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.reports.columns import NOT_ASKED, OUTSIDE, YES
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import countable_persons, judge
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.reporting import counts
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabulating import (
    Columns,
    bring_up_to_date,
    read_columns,
    read_more,
    tabulator,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal, withdraw_at_desk
from tests.helpers.received import demonstration, interview_of, take_in

NOTHING = TaskControl()


@pytest.fixture
def codes(coordinator_vault: OpenVault, content: Content) -> tuple[str, ...]:
    return take_in(coordinator_vault, demonstration(), content)


def columns(
    vault: OpenVault, content: Content, around: Surroundings, names: Sequence[str]
) -> Columns:
    bring_up_to_date(vault, content, around, NOTHING)
    return read_columns(vault, content, around, names)


def test_columns_count_what_counting_the_interviews_counts(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, codes: tuple[str]
) -> None:
    counted = counts(coordinator_vault, content, surroundings)
    names = ["country", *(f"count/{one.id}" for one in counted.plan.counts)]
    read = columns(coordinator_vault, content, surroundings, names)
    assert read.people == len(codes) == 21
    country = read.layout.column("country")
    checked = 0
    for table in counted.tables:
        for count in table.counts:
            result = read.column(f"count/{count.definition.id}")
            pairs = Counter(zip(read.column("country"), result, strict=True))
            assert pairs[country.code(table.country), YES] == count.yes
            assert pairs[country.code(table.country), YES - 1] == count.no
            assert pairs[country.code(table.country), NOT_ASKED] == count.not_asked
            checked += count.yes
    assert checked > 100


def test_a_second_pass_finds_nothing_to_do(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, codes: tuple[str]
) -> None:
    assert bring_up_to_date(coordinator_vault, content, surroundings, NOTHING) == len(codes)
    assert bring_up_to_date(coordinator_vault, content, surroundings, NOTHING) == 0


def test_a_record_that_changes_is_judged_again(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, codes: tuple[str]
) -> None:
    read = columns(coordinator_vault, content, surroundings, ["job_now"])
    job = read.layout.column("job_now")
    before = Counter(read.column("job_now"))[job.code("no")]
    changed = next(
        code
        for code, byte in zip(read.codes, read.column("job_now"), strict=True)
        if byte == job.code("yes")
    )
    held = coordinator_vault.store.interviews.load(changed)
    later, _ = held.written(
        Field(FieldKind.ANSWER, "job_now"), Said("no", language="ru"), "e" * 32, "2026-11"
    )
    coordinator_vault.store.merging.add(later)
    assert bring_up_to_date(coordinator_vault, content, surroundings, NOTHING) == 1
    again = read_columns(coordinator_vault, content, surroundings, ["job_now"])
    assert Counter(again.column("job_now"))[job.code("no")] == before + 1


def test_a_pass_that_is_stopped_keeps_what_it_made(
    coordinator_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    codes: tuple[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("dutyrehab_desktop.workflows.tabulating._AT_ONCE", 5)
    control = TaskControl(lambda progress: _stop_at(control, progress, 10))
    with pytest.raises(Cancelled):
        bring_up_to_date(coordinator_vault, content, surroundings, control)
    assert bring_up_to_date(coordinator_vault, content, surroundings, NOTHING) == len(codes) - 10


def _stop_at(control: TaskControl, progress: Progress, done: int) -> None:
    if progress.done >= done:
        control.cancel()


def test_a_record_taken_back_is_in_no_column_at_once(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, codes: tuple[str]
) -> None:
    assert columns(coordinator_vault, content, surroundings, ["job_now"]).people == 21
    withdraw_at_desk(coordinator_vault, codes[3], surroundings)
    read = read_columns(coordinator_vault, content, surroundings, ["job_now"])
    assert codes[3] not in read.codes
    confirm_withdrawal(coordinator_vault, codes[3])
    basis = tabulator(content, surroundings).basis
    kept = [line.code for piece in coordinator_vault.store.tabulated.read(basis) for line in piece]
    assert codes[3] not in kept
    assert len(kept) == 20


def test_linked_records_are_one_person_under_the_stricter_permission(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    told = list(demonstration())[:4]
    told[3] = {**told[3], "c_stats": "no"}
    codes = take_in(coordinator_vault, told, content)
    judge(coordinator_vault, (codes[0], codes[1]), Verdict.SAME, "they said so", surroundings)
    judge(coordinator_vault, (codes[2], codes[3]), Verdict.SAME, "they said so", surroundings)
    read = columns(coordinator_vault, content, surroundings, ["country"])
    assert list(read.codes) == [one.code for one in countable_persons(coordinator_vault)]
    assert read.people == 1


def test_another_law_makes_every_line_stale(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, codes: tuple[str]
) -> None:
    basis = tabulator(content, surroundings).basis
    bring_up_to_date(coordinator_vault, content, surroundings, NOTHING)
    assert coordinator_vault.store.tabulated.stale(basis) == ()
    assert len(coordinator_vault.store.tabulated.stale(f"{basis} later")) == len(codes)


def test_what_is_no_answer_is_never_a_no(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    told = demonstration()[0]
    bare = {
        name: told[name] for name in ("country", "interview_language", *AGREEMENT) if name in told
    }
    take_in(coordinator_vault, [bare], content)
    layout = tabulator(content, surroundings).layout
    read = columns(coordinator_vault, content, surroundings, [one.name for one in layout.columns])
    no = {
        column.name
        for column in layout.columns
        if column.values[0] in ("no", "excluded") and read.column(column.name) == b"\x10"
    }
    told_no = {name for name in no if not name.startswith(("barrier/", "category/"))}
    # Who was never asked has said no to nothing.
    assert {layout.column(name).variable for name in told_no} <= set(AGREEMENT)
    assert read.column("job_help") in (bytes([OUTSIDE]), bytes([NOT_ASKED]))


AGREEMENT = (
    *("c_participate", "c_store", "c_coordinator", "c_stats", "sign_off"),
    "respondent_role",
)


def test_what_stands_beside_a_line_is_read_in_the_order_of_the_persons(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, codes: tuple[str]
) -> None:
    read = columns(coordinator_vault, content, surroundings, [])
    beside = list(read_more(coordinator_vault, content, surroundings, read.codes))
    assert len(beside) == 21
    expected = [interview_of(one, "AAAAAAAA", content) for one in demonstration()]
    assert [len(one["losses"]) for one in beside] == [_losses(one) for one in expected]


def _losses(interview: Interview) -> int:
    return len(interview.sheet().entries("loss").ids)


def test_a_laptop_has_no_lines(
    field_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    with pytest.raises(NotForThisRole):
        bring_up_to_date(field_vault, content, surroundings, NOTHING)
