"""A merge taken out again, over real bundles in a real vault."""

import random
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.errors import Cancelled
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import BundleMissing, SheetMissing
from dutyrehab_desktop.store.identity import Opening
from dutyrehab_desktop.workflows.contact import open_identity
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.settling import conflicts, settle
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.undoing import merge_again, merged_bundles, undo_merge
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.helpers.vaults import make_vault
from tests.records.builders import Devices, after, devices

ONE, OTHER = "AAAAAAAA", "BBBBBBB2"
COUNTRY = Field(FieldKind.ANSWER, "country")
AGE = Field(FieldKind.ANSWER, "age")
NOTHING = TaskControl()


@pytest.fixture
def desk(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> Merger:
    return Merger(coordinator_vault, content, surroundings)


@pytest.fixture
def laptops(tmp_path: Path) -> tuple[Laptop, Laptop]:
    return Laptop(1, tmp_path / "sticks"), Laptop(2, tmp_path / "sticks")


def told(content: Content, code: str, *answers: tuple[Field, str]) -> Interview:
    empty = form_of(content, code)
    return empty.with_history(after(empty.history, *answers))


def undo(desk: Merger, *, number: int = 0) -> int:
    return undo_merge(desk.vault, merged_bundles(desk.vault)[number].bundle, NOTHING)


def test_undoing_a_merge_leaves_exactly_what_was_there_before(desk, laptops, content) -> None:
    one, other = laptops
    start = told(content, ONE, (COUNTRY, "kz"))
    desk.take_in(one.bundle([start], sheets={ONE: "by phone"}))
    before = desk.vault.store.state_hash()
    grown = start.with_history(after(start.history, (COUNTRY, "uz"), (AGE, "42"), device=1))
    path = other.bundle([grown, told(content, OTHER, (COUNTRY, "kz"))], sheets={ONE: "by letter"})
    assert desk.take_in(path).new == 1
    assert desk.vault.store.state_hash() != before
    bundle = next(one for one in merged_bundles(desk.vault) if one.words == other.words)
    assert undo_merge(desk.vault, bundle.bundle, NOTHING) == 2
    assert desk.vault.store.state_hash() == before
    assert desk.vault.store.interviews.codes() == (ONE,)
    assert desk.vault.store.identity.count(ONE) == 1
    desk.vault.store.check()


def test_undone_twice_changes_nothing_more_and_it_can_be_merged_again(
    desk, laptops, content
) -> None:
    one, _ = laptops
    path = one.bundle([told(content, ONE, (COUNTRY, "kz"))], sheets={ONE: "by phone"})
    desk.take_in(path)
    merged = desk.vault.store.state_hash()
    assert undo(desk) == 1
    assert undo(desk) == 0
    assert desk.vault.store.interviews.codes() == ()
    with pytest.raises(SheetMissing):
        desk.vault.store.identity.open(Opening(ONE, "a call", "2026-11"))
    look = desk.look(path)
    assert (look.taken_out, look.already_merged, look.gap) == (True, False, False)
    assert [line.kind for line in look.interviews] == ["new"]
    assert merge_again(desk.vault, desk.newest(), NOTHING)
    assert desk.vault.store.state_hash() == merged
    assert not merge_again(desk.vault, desk.newest(), NOTHING)
    undo(desk)
    assert desk.take_in(path).new == 1
    assert desk.vault.store.state_hash() == merged


def test_what_another_bundle_brought_as_well_stays(desk, laptops, content) -> None:
    one, _ = laptops
    held = told(content, ONE, (COUNTRY, "kz"))
    first = one.bundle([held])
    desk.take_in(first)
    desk.take_in(one.bundle([held, told(content, OTHER, (COUNTRY, "uz"))]))
    undo(desk)
    assert desk.vault.store.interviews.codes() == (ONE,)
    assert desk.vault.store.interviews.load(ONE) == held


def test_a_choice_made_at_the_desk_outlives_the_undoing(
    desk, laptops, content, surroundings
) -> None:
    one, other = laptops
    start = told(content, ONE, (COUNTRY, "kz"))
    desk.take_in(one.bundle([start]))
    desk.take_in(other.bundle([told(content, ONE, (COUNTRY, "uz"))]))
    (waiting,) = conflicts(desk.vault, content, "en", surroundings)
    values = [option.value for option in waiting.options]
    settle(desk.vault, ONE, waiting.field, values.index("uz"), surroundings)
    both = desk.vault.store.state_hash()
    for bundle in merged_bundles(desk.vault):
        undo_merge(desk.vault, bundle.bundle, NOTHING)
    assert desk.vault.store.interviews.codes() == (), "nothing but the choice is left"
    assert desk.vault.store.lines() == ()
    for bundle in merged_bundles(desk.vault):
        merge_again(desk.vault, bundle.bundle, NOTHING)
    assert desk.vault.store.interviews.load(ONE).answer("country").value == "uz"
    assert desk.vault.store.state_hash() == both


def test_an_undoing_that_is_stopped_changes_nothing(desk, laptops, content) -> None:
    one, _ = laptops
    desk.take_in(one.bundle([told(content, code, (COUNTRY, "kz")) for code in (ONE, OTHER)]))
    before = desk.vault.store.state_hash()
    control = TaskControl(lambda progress: control.cancel())
    with pytest.raises(Cancelled):
        undo_merge(desk.vault, desk.newest(), control)
    assert desk.vault.store.state_hash() == before
    assert not merged_bundles(desk.vault)[0].taken_out


def test_a_merge_that_is_stopped_in_its_middle_changes_nothing(desk, laptops, content) -> None:
    one, _ = laptops
    before = desk.vault.store.state_hash()
    path = one.bundle([told(content, code, (COUNTRY, "kz")) for code in (ONE, OTHER)])

    def stop(progress: Progress) -> None:
        if progress.step == "merging" and progress.done == 2:
            control.cancel()

    control = TaskControl(stop)
    with pytest.raises(Cancelled):
        desk.take_in(path, control)
    assert desk.vault.store.state_hash() == before
    assert desk.vault.store.merging.received() == ()


def test_only_a_coordinator_undoes_and_only_what_was_merged(desk, field_vault) -> None:
    with pytest.raises(BundleMissing):
        undo_merge(desk.vault, "00" * 16, NOTHING)
    with pytest.raises(BundleMissing):
        merge_again(desk.vault, "00" * 16, NOTHING)
    with pytest.raises(NotForThisRole):
        undo_merge(field_vault, "00" * 16, NOTHING)


def test_a_way_to_be_contacted_goes_and_comes_back_with_its_bundle(
    desk, laptops, content, surroundings
) -> None:
    one, _ = laptops
    allowed = {"c_participate": "yes", "c_store": "yes", "c_coordinator": "yes"}
    answers = {"country": "kz", "c_recontact": "yes", **allowed}
    held = told(content, ONE, *((Field(FieldKind.ANSWER, key), v) for key, v in answers.items()))
    desk.take_in(one.bundle([held]))
    desk.take_in(one.bundle([held], sheets={ONE: "by phone"}))
    assert open_identity(desk.vault, ONE, "a call", surroundings).sheets
    undo(desk)
    with pytest.raises(SheetMissing):
        open_identity(desk.vault, ONE, "a call", surroundings)
    merge_again(desk.vault, desk.newest(), NOTHING)
    assert open_identity(desk.vault, ONE, "a call", surroundings).sheets


@pytest.mark.parametrize("examples", [40, pytest.param(500, marks=pytest.mark.heavy("merging"))])
def test_whatever_is_merged_and_undone_what_is_left_is_what_the_rest_would_have_given(
    content: Content, surroundings: Surroundings, tmp_path_factory, examples: int
) -> None:
    @settings(max_examples=examples, deadline=None)
    @given(machines=devices(), seed=st.integers(0, 2**32))
    def in_any_order(machines: Devices, seed: int) -> None:
        folder = tmp_path_factory.mktemp("undo")
        chance = random.Random(seed)
        paths = [
            Laptop(number, folder / "sticks").bundle(
                [form_of(content, code).with_history(history) for code in _some(chance)]
            )
            for number, history in enumerate(machines.histories)
        ]
        kept = [path for path in paths if chance.random() < 0.5]
        with (
            make_vault(folder / "one", Role.COORDINATOR) as one,
            make_vault(folder / "two", Role.COORDINATOR) as two,
        ):
            desk, other = (Merger(vault, content, surroundings) for vault in (one, two))
            for path in chance.sample(paths, len(paths)):
                desk.take_in(path)
            whole = one.store.state_hash()
            for path in chance.sample(kept, len(kept)):
                other.take_in(path)
            gone = [bundle for bundle, path in _by_path(desk, paths) if path not in kept]
            for bundle in chance.sample(gone, len(gone)):
                undo_merge(one, bundle, NOTHING)
            assert one.store.state_hash() == two.store.state_hash()
            one.store.check()
            for bundle in gone:
                merge_again(one, bundle, NOTHING)
            assert one.store.state_hash() == whole
        shutil.rmtree(folder)

    in_any_order()


def _some(chance: random.Random) -> list[str]:
    return chance.sample([ONE, OTHER], chance.randint(1, 2))


def _by_path(desk: Merger, paths: list[Path]):
    words = {bundle.words: bundle.bundle for bundle in merged_bundles(desk.vault)}
    return [(words[desk.look(path).device_words], path) for path in paths]


def test_an_empty_history_is_not_shown_as_a_record(desk, laptops, content) -> None:
    one, _ = laptops
    desk.take_in(one.bundle([form_of(content, ONE).with_history(History())]))
    undo(desk)
    assert desk.vault.store.interviews.codes() == ()
