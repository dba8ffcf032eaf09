"""Laptops that a coordinator knows, and one that was lost."""

from pathlib import Path

import pytest

from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.merging import DeviceRevoked, merge
from dutyrehab_desktop.workflows.parcels import ParcelForAnother, receive
from dutyrehab_desktop.workflows.publishing import publish_receipts
from dutyrehab_desktop.workflows.registering import (
    LaptopRevoked,
    LaptopUnknown,
    NoLaptops,
    known_laptops,
    register,
    revoke,
    write_own_card,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault
from tests.records.builders import after

ONE = "AAAAAAAA"
NOTHING = TaskControl()


@pytest.fixture
def desk(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> Merger:
    return Merger(coordinator_vault, content, surroundings)


def bundle(laptop: Laptop, content: Content) -> Path:
    held = form_of(content, ONE)
    answers = after(held.history, (Field(FieldKind.ANSWER, "country"), "kz"))
    return laptop.bundle([held.with_history(answers)])


def test_a_revoked_laptop_is_believed_only_where_its_words_are_compared_again(
    desk: Merger, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    laptop = Laptop(1, tmp_path / "sticks")
    desk.take_in(bundle(laptop, content))
    revoke(desk.vault, laptop.device, surroundings)
    before = desk.vault.store.state_hash()
    path = bundle(laptop, content)
    look = desk.look(path)
    assert (look.device_known, look.revoked) == (False, "2026-11")
    with pytest.raises(DeviceRevoked):
        merge(desk.vault, path, content, surroundings, NOTHING)
    assert desk.vault.store.state_hash() == before
    assert desk.take_in(path).new + desk.take_in(path).unchanged == 1
    (line,) = known_laptops(desk.vault)
    assert (line.words, line.bundles, line.revoked) == (laptop.words, 2, "2026-11")


def test_no_parcel_is_sealed_for_a_revoked_laptop(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    Merger(two.desk, content, surroundings).take_in(
        bundle(Laptop(1, two.folder / "sticks"), content)
    )
    device = two.field.store.device_id
    assert device in {one.device for one in known_laptops(two.desk)}
    revoke(two.desk, device, surroundings)
    with pytest.raises(NoLaptops):
        publish_receipts(two.desk, two.folder / "down", surroundings)
    with make_vault(two.folder / "second", Role.FIELD) as second:
        words = write_own_card(second, two.folder / "second.txt")
        register(two.desk, two.folder / "second.txt", words, surroundings)
    sent = publish_receipts(two.desk, two.folder / "down", surroundings)
    assert sent.laptops == 1
    with pytest.raises(ParcelForAnother):
        receive(two.field, sent.path, content)


def test_a_revoked_laptop_is_not_registered_again(two: Desk, surroundings: Surroundings) -> None:
    revoke(two.desk, two.field.store.device_id, surroundings)
    words = write_own_card(two.field, two.folder / "again.txt")
    with pytest.raises(LaptopRevoked):
        register(two.desk, two.folder / "again.txt", words, surroundings)
    (line,) = known_laptops(two.desk)
    assert line.revoked == "2026-11"


def test_only_a_coordinator_revokes_and_only_what_is_known(
    desk: Merger, field_vault: OpenVault, surroundings: Surroundings
) -> None:
    with pytest.raises(LaptopUnknown):
        revoke(desk.vault, "0" * 32, surroundings)
    with pytest.raises(NotForThisRole):
        revoke(field_vault, "0" * 32, surroundings)
