"""Sticks with backups: listed, seen again, and what was taken back goes from them."""

from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.backing_up import BackupPlaceTaken, back_up
from dutyrehab_desktop.workflows.home import delete_interview
from dutyrehab_desktop.workflows.media import (
    BackupKeyOld,
    MediumUnknown,
    forget_medium,
    last_medium,
    media_of,
    see_again,
)
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.restoring import look_into, restore
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import rotate
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from dutyrehab_desktop.workflows.withdrawing import withdraw
from tests.helpers.answers import tell, whole_story
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault, open_vault, typed
from tests.store.samples import decrypted


def draft(two: Desk, word: str) -> str:
    """An open interview with a word in it that is looked for later."""
    session = begin_interview(two.content, two.field.store, two.around, spoken="en")
    tell(session, whole_story(sign_off=None))
    session.write_note(Place("country"), word)
    return session.code


def pages(vault: OpenVault, folder: Path) -> bytes:
    """Every page of a copy as whoever has the vault's key reads it."""
    return decrypted(folder, vault._keys.database)


def test_a_withdrawal_is_applied_to_a_medium_that_is_seen_again(two: Desk) -> None:
    stick = two.folder / "stick"
    code, stays = draft(two, "MARKER-back"), draft(two, "MARKER-stays")
    back_up(two.field, stick, TaskControl(), "The blue stick")
    withdraw(two.field, code, two.around)
    (line,) = media_of(two.field)
    assert (line.label, line.behind, line.here) == ("The blue stick", True, True)
    assert b"MARKER-back" in pages(two.field, stick)
    seen = see_again(two.field, stick, TaskControl())
    assert seen.removed == (code,)
    assert [one.code for one in seen.contents.records] == [stays]
    found = pages(two.field, stick)
    assert b"MARKER-back" not in found
    assert b"MARKER-stays" in found
    (line,) = media_of(two.field)
    assert not line.behind
    assert see_again(two.field, stick, TaskControl()).removed == ()


def test_what_is_restored_from_it_forwards_the_withdrawal_too(two: Desk) -> None:
    stick = two.folder / "stick"
    code = draft(two, "one")
    back_up(two.field, stick, TaskControl())
    withdraw(two.field, code, two.around)
    see_again(two.field, stick, TaskControl())
    forwarded = two.field.store.outgoing.blobs()
    with restore(stick, two.folder / "again", typed(), TaskControl()) as again:
        assert again.store.outgoing.blobs() == forwarded
        assert again.store.interviews.codes() == ()


def test_a_deleted_draft_goes_from_every_medium_and_is_then_forgotten(two: Desk) -> None:
    code = draft(two, "MARKER-deleted")
    for name in ("one", "other"):
        back_up(two.field, two.folder / name, TaskControl())
    delete_interview(two.field, code)
    assert two.field.store.backups.gone().deleted == (code,)
    assert see_again(two.field, two.folder / "one", TaskControl()).removed == (code,)
    assert [line.behind for line in media_of(two.field)] == [False, True]
    assert two.field.store.backups.gone().deleted == (code,)
    assert see_again(two.field, two.folder / "other", TaskControl()).removed == (code,)
    assert two.field.store.backups.gone().deleted == ()
    assert [line.behind for line in media_of(two.field)] == [False, False]
    assert b"MARKER" not in pages(two.field, two.folder / "one")


def test_without_a_medium_nothing_is_kept_of_what_was_deleted(two: Desk) -> None:
    delete_interview(two.field, draft(two, "one"))
    assert two.field.store.backups.gone().deleted == ()


def test_a_restore_does_not_bring_back_what_was_taken_back_elsewhere(two: Desk) -> None:
    code, stays = draft(two, "MARKER-back"), draft(two, "MARKER-stays")
    stick = two.folder / "stick"
    back_up(two.field, stick, TaskControl())
    withdraw(two.field, code, two.around)
    found = look_into(stick, typed(), TaskControl(), known=two.field)
    assert {one.code: one.goes for one in found.records} == {code: True, stays: False}
    assert (found.open, found.removed, found.month) == (1, 1, two.around.month)
    assert not (two.folder / "again").exists()
    with restore(stick, two.folder / "again", typed(), TaskControl(), known=two.field) as again:
        assert again.store.interviews.codes() == (stays,)
    for folder in (stick, two.folder / "again"):
        assert b"MARKER-back" not in pages(two.field, folder)


def test_a_medium_of_another_vault_or_an_old_key_is_left_alone(two: Desk) -> None:
    with make_vault(two.folder / "foreign", Role.FIELD) as other:
        back_up(other, two.folder / "theirs", TaskControl())
    with pytest.raises(BackupPlaceTaken):
        see_again(two.field, two.folder / "theirs", TaskControl())
    back_up(two.field, two.folder / "ours", TaskControl())
    two.field.lock()
    rotate(two.field.folder, typed(), TaskControl())
    with open_vault(two.field.folder) as vault, pytest.raises(BackupKeyOld):
        see_again(vault, two.folder / "ours", TaskControl())


def test_a_medium_is_offered_only_where_it_is_plugged_in(two: Desk) -> None:
    assert last_medium(two.field) is None
    made = back_up(two.field, two.folder / "stick", TaskControl())
    found = last_medium(two.field)
    assert found is not None
    assert (found.name, found.label) == (made.medium, "stick")
    (two.folder / "stick").rename(two.folder / "away")
    assert last_medium(two.field) is None
    assert [line.last for line in media_of(two.field)] == [True]
    forget_medium(two.field, made.medium)
    assert media_of(two.field) == ()
    with pytest.raises(MediumUnknown):
        forget_medium(two.field, made.medium)
