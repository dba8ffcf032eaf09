"""Any set of real bundles, in any order, again and again, out and in: one and the same vault.

The bundles come from laptops with wrong clocks and in several stages, with addenda, sheets and
withdrawals; what must be in the vault is worked out beside it, from the bundles alone.
"""

import random
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.bundles.withdrawal import SaidByWords
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.consent import in_doubt
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind, Revision
from dutyrehab_desktop.store.withdrawals import WithdrawalState
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.undoing import merge_again, undo_merge
from dutyrehab_desktop.workflows.vaults import Role
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.helpers.vaults import make_vault
from tests.records.builders import Devices, devices

CODES = ("AAAAAAAA", "BBBBBBB2", "CCCCCCC7")
TAGS = {code: f"1.{number:064x}" for number, code in enumerate(CODES)}
MONTHS = ("0000-01", "1970-01", "2026-11", "2027-02", "9999-12")
NOTHING = TaskControl()


@dataclass
class Stick:
    """A bundle, and what is known to be in it."""

    path: Path
    told: list[Interview]
    sheets: set[str] = field(default_factory=set)
    withdrawn: set[str] = field(default_factory=set)
    said: set[str] = field(default_factory=set)
    sealed: set[str] = field(default_factory=set)
    id: str = ""


@dataclass
class Plan:
    """Where every vault must arrive, by whatever way.

    Attributes:
        sticks: Each is merged at least once.
        out: Those whose merge is undone in the end.
        gone: Codes whose withdrawal the coordinator has confirmed in the end, and those whose words
            somebody said.
    """

    sticks: list[Stick]
    out: list[Stick]
    gone: set[str]


def planned(machines: Devices, content: Content, folder: Path, chance: random.Random) -> Plan:
    """Bundles of three laptops, and where they lead."""
    sticks: list[Stick] = []
    for number, history in enumerate(machines.histories):
        laptop = Laptop(number, folder)
        whole = list(history.in_order())
        # What comes in stages is known to the writer of the next one: parents come first.
        for upto in sorted({chance.randint(0, len(whole)), len(whole)}):
            told = [
                _signed(_told(content, code, whole[:upto], chance))
                for code in chance.sample(CODES, chance.randint(1, 2))
            ]
            added = [
                _told(content, code, whole[:upto], chance)
                for code in chance.sample(CODES, chance.choice([0, 0, 1]))
            ]
            sheets = {one.code for one in told if chance.random() < 0.3}
            withdrawn = set(chance.sample(CODES, chance.choice([0, 0, 1])))
            words = set(chance.sample(CODES, chance.choice([0, 0, 0, 1])))
            said = [SaidByWords(month="2026-11", tags=(TAGS[code],)) for code in words]
            ways = dict.fromkeys(sheets, "by phone")
            path = laptop.bundle(told, addenda=added, sheets=ways, withdrawn=withdrawn, said=said)
            sealed = {one.code for one in told}
            sticks.append(Stick(path, [*told, *added], sheets, withdrawn, words, sealed))
    said = set().union(*(stick.withdrawn for stick in sticks))
    return Plan(
        sticks,
        [stick for stick in sticks if chance.random() < 0.3],
        {code for code in said if chance.random() < 0.5} | by_words(sticks),
    )


def by_words(sticks: list[Stick]) -> set[str]:
    """Codes of records that came, and whose words somebody said."""
    said = set().union(*(stick.said for stick in sticks))
    return said & set().union(*(stick.sealed for stick in sticks))


def _told(
    content: Content, code: str, history: Iterable[Revision], chance: random.Random
) -> Interview:
    """The record as this laptop has it; each clock is wrong in its own way, and each copy too."""
    clocks = {name: chance.choice(MONTHS) for name in "abc"}
    empty = form_of(content, code, language=chance.choice(["ru", "kk"]))
    return empty.with_history(
        History(replace(each, month=clocks[each.device[0]]) for each in history)
    )


def _signed(told: Interview) -> Interview:
    """The record with what the person agreed to, and with the tag of their words."""
    write = (Field(FieldKind.ANSWER, "sign_off"), Written("agreed", Status.ANSWERED, "ru"))
    history, _ = told.history.written(*write, "d" * 32, 1, "2026-11")
    return told.with_history(history).with_tags([TAGS[told.code]])


def go(desk: Merger, plan: Plan, chance: random.Random) -> None:
    """Reach the plan's end by a way of its own: repetitions, undone merges, late decisions."""
    waiting = chance.sample(plan.sticks, len(plan.sticks))
    merged: list[Stick] = []
    while waiting:
        match chance.randint(0, 4):
            case 0 if merged:
                desk.take_in(chance.choice(merged).path)
            case 1 if merged:
                undo_merge(desk.vault, chance.choice(merged).id, NOTHING)
            case 2 if merged:
                merge_again(desk.vault, chance.choice(merged).id, NOTHING)
            case 3:
                _confirm(desk, plan.gone)
            case _:
                stick = waiting.pop()
                desk.take_in(stick.path)
                merged.append(stick)
                stick.id = _id_of(desk, merged)
    _confirm(desk, plan.gone)
    for stick in chance.sample(plan.sticks, len(plan.sticks)):
        if stick in plan.out:
            undo_merge(desk.vault, stick.id, NOTHING)
        elif chance.random() < 0.5:
            desk.take_in(stick.path)
        else:
            merge_again(desk.vault, stick.id, NOTHING)


def _id_of(desk: Merger, merged: list[Stick]) -> str:
    known = {stick.id for stick in merged[:-1]}
    (new,) = {one.bundle for one in desk.vault.store.merging.received()} - known
    return new


def _confirm(desk: Merger, gone: set[str]) -> None:
    for code, state in desk.vault.store.withdrawals.states().items():
        if code in gone and state is WithdrawalState.WAITING:
            confirm_withdrawal(desk.vault, code)


def expected(plan: Plan) -> dict[str, Interview]:
    """Every record that must be there, hidden or not, from what the bundles hold."""
    found: dict[str, Interview] = {}
    for stick in plan.sticks:
        for told in [] if stick in plan.out else stick.told:
            if told.code not in plan.gone:
                known = found.get(told.code)
                found[told.code] = told if known is None else known.merged(told)[0]
    return found


def check(desk: Merger, plan: Plan) -> None:
    """The vault holds what it must, and nothing more."""
    store, records = desk.vault.store, expected(plan)
    said = set().union(*(stick.withdrawn for stick in plan.sticks)) | by_words(plan.sticks)
    held = {code for code, told in records.items() if in_doubt(told)}
    assert store.interviews.codes() == tuple(sorted(set(records) - said - held))
    assert store.interviews.hidden() == tuple(sorted(set(records) & (said | held)))
    assert {code for code, _ in store.interviews.held_back()} == held - said
    for code, told in records.items():
        found = store.interviews.find(code)
        assert found.with_tags(()) == told.with_tags(())
        assert told.tags <= found.tags
        assert {each.id: each.month for each in found.history} == _earliest(plan, code)
    assert set(store.withdrawals.states()) == said
    for code in CODES:
        sheets = sum(code in stick.sheets for stick in plan.sticks if stick not in plan.out)
        assert store.identity.count(code) == (0 if code in plan.gone else sheets)
    store.check()


def _earliest(plan: Plan, code: str) -> dict[str, str]:
    """The month of every write: where copies differ, the earliest that any of them says."""
    found: dict[str, str] = {}
    for stick in plan.sticks:
        for told in [] if stick in plan.out else stick.told:
            for each in told.history if told.code == code else ():
                found[each.id] = min(each.month, found.get(each.id, "~"))
    return found


@pytest.mark.parametrize("examples", [15, pytest.param(1_000, marks=pytest.mark.heavy("merging"))])
def test_every_way_through_the_same_bundles_ends_in_the_same_vault(
    content: Content,
    surroundings: Surroundings,
    tmp_path_factory: pytest.TempPathFactory,
    examples: int,
) -> None:
    # What a seed decides cannot be made smaller.
    @settings(max_examples=examples, deadline=None, phases=[Phase.generate])
    @given(machines=devices(least=8), seed=st.integers(0, 2**32))
    def holds(machines: Devices, seed: int) -> None:
        folder, chance = tmp_path_factory.mktemp("laws"), random.Random(seed)
        plan = planned(machines, content, folder / "sticks", chance)
        hashes = set()
        for number in range(2):
            with make_vault(folder / str(number), Role.COORDINATOR) as vault:
                desk = Merger(vault, content, surroundings)
                go(desk, plan, chance)
                check(desk, plan)
                hashes.add(vault.store.state_hash())
        assert len(hashes) == 1
        shutil.rmtree(folder)

    holds()
