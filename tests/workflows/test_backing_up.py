"""What a stick holds: open drafts, blobs, and nothing else that the passphrase opens."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dutyrehab_desktop.errors import Cancelled
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.errors import DiskFull
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows import backing_up, enrolling
from dutyrehab_desktop.workflows.backing_up import BackupPlaceTaken, back_up
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.home import delete_interview
from dutyrehab_desktop.workflows.media import BackupKeyOld, media_of, see_again
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.restoring import restore
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vault_keys import rotate
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.answers import give, tell, whole_story
from tests.helpers.vaults import make_vault, open_vault, typed
from tests.store.samples import decrypted

NOTHING = TaskControl()
Held = Callable[..., str]


@pytest.fixture
def held(field_vault: OpenVault, content: Content, surroundings: Surroundings) -> Held:
    """Holds an interview with a word in it that is looked for later."""

    def hold(word: str, *, finished: bool = True, **changes: object) -> str:
        session = begin_interview(content, field_vault.store, surroundings, spoken="en")
        given = whole_story(**changes, **({} if finished else {"sign_off": None}))
        tell(session, given)
        session.write_note(Place("country"), word)
        if finished:
            finish(field_vault, session)
        return session.code

    return hold


@pytest.fixture
def card(coordinator_vault: OpenVault, field_vault: OpenVault, tmp_path: Path) -> None:
    """A coordinator is known, and the recovery was not rehearsed: nothing is sealed here yet."""
    words = make_card(coordinator_vault, {"en": "An invented organisation"}, tmp_path / "card")
    enrolling.enrol(field_vault, tmp_path / "card", words)


def pages(vault: OpenVault, folder: Path) -> bytes:
    """Every page of a copy as whoever has the vault's key reads it."""
    return decrypted(folder, vault._keys.database)


@pytest.mark.usefixtures("card")
def test_a_finished_interview_that_waits_is_only_a_blob_in_a_backup(
    field_vault: OpenVault, held: Held, tmp_path: Path
) -> None:
    waits, open_one = held("MARKER-finished"), held("MARKER-draft", finished=False)
    before = field_vault.store.state_hash()
    told = back_up(field_vault, tmp_path / "stick", TaskControl())
    assert (told.open, told.sealed, told.sealed_for_it, told.left_out) == (1, 1, 1, 0)
    assert field_vault.store.state_hash() == before
    states = {line.code: line.state for line in field_vault.store.lines()}
    assert states == {waits: InterviewState.SIGNED, open_one: InterviewState.DRAFT}
    found = pages(field_vault, tmp_path / "stick")
    assert b"MARKER-draft" in found
    assert b"MARKER-finished" not in found
    assert b"MARKER-finished" in pages(field_vault, field_vault.folder)
    with restore(tmp_path / "stick", tmp_path / "again", typed(), TaskControl()) as again:
        states = {line.code: line.state for line in again.store.lines()}
    assert states == {waits: InterviewState.SEALED, open_one: InterviewState.DRAFT}


@pytest.mark.usefixtures("card")
def test_nothing_that_is_finished_reaches_the_medium_even_for_a_moment(
    field_vault: OpenVault, held: Held, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held("MARKER-finished")
    held("MARKER-draft", finished=False)
    written, whole = [], Database.copy_into

    def watched(database: Database, path: Path) -> None:
        whole(database, path)
        if path.parent == tmp_path / "stick":
            path.with_name("b.bin").write_bytes(path.read_bytes())
            written.append(pages(field_vault, path.parent))

    monkeypatch.setattr(Database, "copy_into", watched)
    back_up(field_vault, tmp_path / "stick", TaskControl())
    (found,) = written
    assert b"MARKER-draft" in found
    assert b"MARKER-finished" not in found
    assert {path.name for path in field_vault.folder.iterdir()} >= {"a.bin", "b.bin"}
    assert not list(field_vault.folder.glob("e.bin*"))
    assert {path.name for path in (tmp_path / "stick").iterdir()} <= {
        *("a.bin", "b.bin", "d.bin", "g.bin")
    }


def test_without_a_coordinator_a_finished_interview_is_left_out_and_counted(
    field_vault: OpenVault, held: Held, tmp_path: Path
) -> None:
    held("MARKER-finished")
    told = back_up(field_vault, tmp_path / "stick", TaskControl())
    assert (told.open, told.sealed, told.left_out, told.never) == (0, 0, 1, 0)
    assert b"MARKER" not in pages(field_vault, tmp_path / "stick")


@pytest.mark.usefixtures("card")
@pytest.mark.parametrize(
    "said",
    [
        {"c_coordinator": "no"},
        {"sign_off": "not_agreed"},
        {"safe_now": "unsafe"},
        {"interpreter": "family"},
    ],
    ids=str,
)
def test_what_goes_at_the_end_of_the_day_is_never_in_a_backup(
    field_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    tmp_path: Path,
    said: dict[str, str],
) -> None:
    session = begin_interview(content, field_vault.store, surroundings, spoken="en")
    tell(session, whole_story())
    give(session, **said)
    session.write_note(Place("country"), "MARKER-goes")
    finish(field_vault, session)
    told = back_up(field_vault, tmp_path / "stick", TaskControl())
    assert (told.open, told.sealed, told.left_out, told.never) == (0, 0, 0, 1)
    assert b"MARKER" not in pages(field_vault, tmp_path / "stick")
    assert field_vault.store.interviews.codes() == (session.code,)
    with restore(tmp_path / "stick", tmp_path / "again", typed(), TaskControl()) as again:
        assert again.store.lines() == ()


@pytest.mark.usefixtures("card")
def test_who_wants_to_look_at_it_later_is_in_a_backup_as_a_blob(
    field_vault: OpenVault, held: Held, tmp_path: Path
) -> None:
    held("MARKER-later", sign_off="later")
    told = back_up(field_vault, tmp_path / "stick", TaskControl())
    assert (told.open, told.sealed, told.never) == (0, 1, 0)
    assert b"MARKER" not in pages(field_vault, tmp_path / "stick")


@pytest.mark.usefixtures("card")
def test_an_open_case_is_sealed_for_nobody(
    field_vault: OpenVault, held: Held, tmp_path: Path
) -> None:
    held("MARKER-case", before_safe="open_case")
    told = back_up(field_vault, tmp_path / "stick", TaskControl())
    assert (told.open, told.sealed, told.left_out) == (0, 0, 1)
    assert b"MARKER" not in pages(field_vault, tmp_path / "stick")


def test_a_backup_takes_the_place_of_the_older_one_on_its_medium(
    field_vault: OpenVault, held: Held, tmp_path: Path
) -> None:
    first = held("one", finished=False)
    stick = tmp_path / "stick"
    made = back_up(field_vault, stick, TaskControl(), "The blue stick")
    delete_interview(field_vault, first)
    second = held("two", finished=False)
    again = back_up(field_vault, stick, TaskControl())
    assert (again.medium, again.label, again.replaced) == (made.medium, "The blue stick", True)
    (medium,) = field_vault.store.backups.media()
    assert (medium.name, medium.label) == (made.medium, "The blue stick")
    assert medium.purged == field_vault.store.backups.gone().mark
    with restore(stick, tmp_path / "again", typed(), TaskControl()) as restored:
        assert restored.store.interviews.codes() == (second,)
        assert back_up(restored, stick, TaskControl()).medium == made.medium


def test_another_vault_is_never_backed_up_over(field_vault: OpenVault, tmp_path: Path) -> None:
    with make_vault(tmp_path / "other", Role.FIELD) as other:
        device = other.store.device_id
    back_up(field_vault, tmp_path / "stick", TaskControl())
    restore(tmp_path / "stick", tmp_path / "again", typed(), TaskControl()).lock()
    for folder in (tmp_path / "other", tmp_path / "again"):
        before = (folder / "b.bin").read_bytes(), (folder / "a.bin").read_bytes()
        with pytest.raises(BackupPlaceTaken):
            back_up(field_vault, folder, TaskControl())
        assert ((folder / "b.bin").read_bytes(), (folder / "a.bin").read_bytes()) == before
    with open_vault(tmp_path / "other") as other:
        assert other.store.device_id == device


def test_after_a_new_data_key_the_old_backup_is_replaced(
    field_vault: OpenVault, held: Held, tmp_path: Path
) -> None:
    code = held("one", finished=False)
    back_up(field_vault, tmp_path / "stick", TaskControl())
    field_vault.lock()
    rotate(field_vault.folder, typed(), TaskControl())
    with open_vault(field_vault.folder) as vault:
        back_up(vault, tmp_path / "stick", TaskControl())
    with restore(tmp_path / "stick", tmp_path / "again", typed(), TaskControl()) as restored:
        assert restored.store.interviews.codes() == (code,)


@pytest.mark.parametrize("step", range(3))
def test_a_stopped_backup_leaves_the_older_one(
    field_vault: OpenVault, held: Held, tmp_path: Path, step: int
) -> None:
    back_up(field_vault, tmp_path / "stick", TaskControl())
    former = (tmp_path / "stick" / "b.bin").read_bytes()
    held("one", finished=False)

    def report(progress: Progress) -> None:
        if progress.done == step:
            control.cancel()

    control = TaskControl(report)
    with pytest.raises(Cancelled):
        back_up(field_vault, tmp_path / "stick", control)
    assert (tmp_path / "stick" / "b.bin").read_bytes() == former
    assert not list(field_vault.folder.glob("e.bin*"))


def test_what_a_cut_off_backup_left_is_gone_at_the_next_opening(
    field_vault: OpenVault,
) -> None:
    left = field_vault.folder / "e.bin.d"
    left.mkdir()
    (left / "b.bin").write_bytes(b"noise")
    field_vault.lock()
    open_vault(field_vault.folder).lock()
    assert not left.exists()


def test_a_desk_is_backed_up_whole(coordinator_vault: OpenVault, tmp_path: Path) -> None:
    coordinator_vault.store.devices.keep_secret("identity", b"invented")
    told = back_up(coordinator_vault, tmp_path / "stick", TaskControl())
    assert (told.open, told.sealed, told.left_out) == (0, 0, 0)
    with restore(tmp_path / "stick", tmp_path / "again", typed(), TaskControl()) as restored:
        assert restored.store.devices.secret("identity") == b"invented"


def test_a_backup_that_was_killed_before_it_was_noted_is_listed_and_replaced_under_a_new_key(
    field_vault: OpenVault, held: Held, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held("word", finished=False)
    stick, put = tmp_path / "stick", backing_up.put_copy

    def killed(*given: object, **more: object) -> None:
        put(*given, **more)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(backing_up, "put_copy", killed)
    with pytest.raises(KeyboardInterrupt):
        back_up(field_vault, stick, NOTHING)
    monkeypatch.undo()
    (medium,) = media_of(field_vault)
    assert (medium.label, medium.month) == ("stick", ""), "whoever finds the stick is not alone"
    folder = field_vault.folder
    field_vault.lock()
    rotate(folder, typed(), NOTHING)
    with open_vault(folder) as vault:
        with pytest.raises(BackupKeyOld):
            see_again(vault, stick, NOTHING)
        assert back_up(vault, stick, NOTHING).open == 1
        (medium,) = media_of(vault)
        assert medium.month
        assert see_again(vault, stick, NOTHING).contents.open == 1


def test_a_first_backup_that_fails_leaves_no_medium_behind(
    field_vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(backing_up, "put_copy", full)
    with pytest.raises(DiskFull):
        back_up(field_vault, tmp_path / "stick", NOTHING)
    assert media_of(field_vault) == ()
    assert list((tmp_path / "stick").iterdir()) == []
