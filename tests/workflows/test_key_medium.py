"""The coordinator's key on a separate medium, and in three people's keeping."""

from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.age import seal, unseal
from dutyrehab_desktop.crypto.errors import SharesRefused
from dutyrehab_desktop.store.errors import VaultExists
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.key_changes import change_keys, make_backup_key, take_backup_key
from dutyrehab_desktop.workflows.key_medium import (
    WrongMedium,
    attach_key,
    detach_key,
    load_key,
    on_medium,
)
from dutyrehab_desktop.workflows.key_shares import (
    ShareDiffers,
    expect_same,
    key_shares,
    note_shared,
    shared_since,
    take_shares,
)
from dutyrehab_desktop.workflows.keys import KeyNotLoaded, identities, identity
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.salts import salts_of
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import FactorUnreadable, make_factor
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.answers import tell, whole_story
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault, open_vault, typed

NOTHING = TaskControl()


@pytest.fixture
def two(tmp_path: Path, content: Content, surroundings: Surroundings) -> Desk:
    desk = make_vault(tmp_path / "desk", Role.COORDINATOR)
    field = make_vault(tmp_path / "field", Role.FIELD)
    return Desk(desk, field, content, surroundings, tmp_path)


def bundle_of(two: Desk) -> Path:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    finish(two.field, tell(session, whole_story()))
    return export(two.field, two.folder / "out", two.around, NOTHING).path


def take_in(two: Desk, path: Path) -> int:
    words = look_at_bundle(two.desk, path, two.content, NOTHING).device_words
    merge(two.desk, path, two.content, two.around, NOTHING, accept_words=words)
    return len(two.desk.store.interviews.codes())


def test_without_the_medium_nothing_that_was_sealed_is_opened(two: Desk) -> None:
    path, medium = bundle_of(two), two.folder / "stick"
    secret = bytes(identity(two.desk).text())
    detach_key(two.desk, medium)
    assert on_medium(two.desk)
    assert take_in(two, path) == 1
    two.desk.put_away()
    with pytest.raises(KeyNotLoaded):
        take_in(two, path)
    with pytest.raises(KeyNotLoaded):
        make_card(two.desk, {"en": "X"}, two.folder / "again")
    # Neither the vault's rows nor the medium hold the key.
    rows = two.desk.store._database.rows("select value from secret")
    assert all(secret not in bytes(value) for (value,) in rows)
    assert secret[-20:] not in medium.read_bytes()
    two.desk.lock()
    two.desk = open_vault(two.folder / "desk")
    assert two.desk.medium is None
    with pytest.raises(KeyNotLoaded):
        identities(two.desk)
    load_key(two.desk, medium)
    assert bytes(identity(two.desk).text()) == secret
    with two.desk.in_this_thread() as job:
        assert bytes(identity(job).text()) == secret
    assert bytes(identity(two.desk).text()) == secret


def test_another_file_is_refused_and_the_right_one_stays_in_use(two: Desk) -> None:
    detach_key(two.desk, two.folder / "stick")
    make_factor(two.folder / "other")
    with pytest.raises(WrongMedium):
        load_key(two.desk, two.folder / "other")
    with pytest.raises(FactorUnreadable):
        load_key(two.desk, two.folder / "missing")
    identity(two.desk)
    with pytest.raises(FactorUnreadable):
        detach_key(two.desk, two.folder / "stick")
    with pytest.raises(VaultExists):
        detach_key(two.desk, two.folder / "desk" / "stick")


def test_new_keys_and_backup_keys_go_to_the_medium_as_well(two: Desk) -> None:
    backup = two.folder / "backup.age"
    make_backup_key(two.desk, backup, typed(), typed())
    detach_key(two.desk, two.folder / "stick")
    take_backup_key(two.desk, backup, typed(), two.content, NOTHING)
    take_backup_key(two.desk, backup, typed(), two.content, NOTHING)
    change_keys(two.desk, two.folder / "new", two.folder / "down", two.around, known=False)
    assert len(identities(two.desk)) == 3
    rows = two.desk.store._database.rows(
        "select value from secret where name glob 'identity*' or name glob 'backup*'"
    )
    assert len(rows) == 3
    assert all(bytes(value).startswith(b"age-encryption.org/v1\n") for (value,) in rows)
    two.desk.put_away()
    with pytest.raises(KeyNotLoaded):
        attach_key(two.desk)
    load_key(two.desk, two.folder / "stick")
    attach_key(two.desk)
    assert not on_medium(two.desk)
    assert len(identities(two.desk)) == 3


def test_two_of_three_shares_bring_the_key_back_on_another_machine(two: Desk) -> None:
    path = bundle_of(two)
    recipient = identity(two.desk).recipient
    shares = key_shares(two.desk)
    assert [len(share.split()) for share in shares] == [33, 33, 33]
    for share in shares:
        expect_same(share, f"  {share.upper()} ")
        with pytest.raises(SharesRefused):
            expect_same(share, share[: share.rindex(" ")])
    with pytest.raises(ShareDiffers):
        expect_same(shares[0], shares[1])
    assert shared_since(two.desk) == ""
    note_shared(two.desk, two.around)
    assert shared_since(two.desk) == two.around.month
    other = make_vault(two.folder / "other", Role.COORDINATOR)
    for few in ([shares[0]], [shares[0], shares[0]], [shares[0], key_shares(two.desk)[1]]):
        with pytest.raises(SharesRefused):
            take_shares(other, few, two.content, NOTHING)
    assert take_shares(other, [shares[2], shares[0]], two.content, NOTHING) == 0
    assert unseal(seal(b"x", [recipient]), identities(other)) == b"x"
    # What the words of a person stand for is known again, too.
    assert salts_of(two.desk)[0] in salts_of(other)
    two.desk = other
    assert take_in(two, path) == 1
