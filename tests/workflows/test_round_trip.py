"""A test round trip with an invented person: on the real path, and nothing of it stays."""

from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import NotForThisRole, make_card
from dutyrehab_desktop.workflows.key_changes import NoCardYet
from dutyrehab_desktop.workflows.key_medium import detach_key, load_key
from dutyrehab_desktop.workflows.keys import KeyNotLoaded
from dutyrehab_desktop.workflows.round_trip import try_round_trip
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Cancelled, Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


def files_of(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_an_invented_interview_arrives_whole_and_nothing_of_it_stays(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    desk, folder = coordinator_vault, coordinator_vault.folder
    with pytest.raises(NoCardYet):
        try_round_trip(desk, content, surroundings, TaskControl())
    make_card(desk, {"en": "An invented organisation"}, tmp_path / "card")
    detach_key(desk, tmp_path / "garden.jpg")
    desk.put_away()
    before, files = desk.store.state_hash(), files_of(folder)
    with pytest.raises(KeyNotLoaded):
        try_round_trip(desk, content, surroundings, TaskControl())
    assert files_of(folder) == files
    load_key(desk, tmp_path / "garden.jpg")
    seen: list[str] = []

    def look(progress: Progress) -> None:
        seen.append(progress.step)
        if progress.step == "merging" and progress.done == 5:
            names = files_of(folder) - files
            assert any("bundles" in name for name in names), "the real path writes real files"

    done = try_round_trip(desk, content, surroundings, TaskControl(look))
    assert done.answers > 50
    assert (done.new, len(done.words)) == (1, 10)
    assert seen[0] == "copying"
    assert desk.store.state_hash() == before
    assert files_of(folder) == files
    assert desk.store.interviews.codes() == ()
    assert desk.store.devices.laptops() == ()
    assert desk.store.merging.received() == ()
    assert desk.medium is not None, "the desk's own stays in use"


def test_a_round_trip_that_is_stopped_leaves_nothing(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    desk, folder = coordinator_vault, coordinator_vault.folder
    make_card(desk, {"en": "An invented organisation"}, tmp_path / "card")
    before, files = desk.store.state_hash(), files_of(folder)
    control = TaskControl(lambda progress: control.cancel() if progress.done == 1 else None)
    with pytest.raises(Cancelled):
        try_round_trip(desk, content, surroundings, control)
    assert files_of(folder) == files
    assert desk.store.state_hash() == before


def test_a_field_laptop_tries_no_round_trip(
    field_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    with pytest.raises(NotForThisRole):
        try_round_trip(field_vault, content, surroundings, TaskControl())
