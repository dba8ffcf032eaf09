"""What no receipt covers, and how the vault and the machine are."""

from datetime import date
from pathlib import Path

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.store.withdrawals import Receipt
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.border import Step, Uncovered, Why, border, uncovered
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.health import Check, health
from dutyrehab_desktop.workflows.machine import Found, Machine
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import withdraw
from tests.helpers.answers import tell, whole_story
from tests.helpers.two_sides import Desk


def held(two: Desk, *, finished: bool = True, **changes: object) -> str:
    """An interview that was held on the laptop."""
    session = begin_interview(two.content, two.field.store, two.around, spoken="en")
    tell(session, whole_story(**changes, **({} if finished else {"sign_off": None})))
    if finished:
        finish(two.field, session)
    return session.code


def arrived(vault: OpenVault, month: str) -> None:
    """The coordinator's receipt names everything that is sealed here."""
    digests = [one.sha256 for one in vault.store.sealed.sealed_blobs()]
    vault.store.take_in((), (), {}, Receipt(digests, (), month))


def test_what_no_receipt_names_is_only_here(two: Desk) -> None:
    assert uncovered(two.field) == ()
    sealed = held(two)
    assert uncovered(two.field) == (Uncovered(sealed, Why.SEALED),)
    export(two.field, two.folder / "out", two.around, TaskControl())
    assert uncovered(two.field) == (Uncovered(sealed, Why.NO_RECEIPT),)
    arrived(two.field, two.around.month)
    assert uncovered(two.field) == ()
    draft = held(two, finished=False)
    case, no = held(two, before_safe="open_case"), held(two, c_coordinator="no", sign_off="agreed")
    found = {one.code: one.why for one in uncovered(two.field)}
    assert found == {draft: Why.OPEN, case: Why.HELD_BACK, no: Why.GOES}
    withdraw(two.field, draft, two.around)
    assert Uncovered(draft, Why.FORWARDED) in uncovered(two.field)


def test_at_the_desk_every_record_is_only_there(two: Desk) -> None:
    held(two)
    export(two.field, two.folder / "out", two.around, TaskControl())
    assert uncovered(two.desk) == ()


def test_the_checklist_names_what_is_left_at_each_step(two: Desk) -> None:
    draft = held(two, finished=False)
    found = border(two.field)
    lines = {line.step: line for line in found.lines}
    assert tuple(lines) == tuple(Step)
    assert (lines[Step.FINISH].done, lines[Step.FINISH].codes) == (False, (draft,))
    assert lines[Step.SEAL].done
    assert lines[Step.BACKUPS].done
    assert lines[Step.ERASE].hindered == "uncovered"
    back_up(two.field, two.folder / "stick", TaskControl(), "The blue stick")
    withdraw(two.field, draft, two.around)
    found = border(two.field)
    lines = {line.step: line for line in found.lines}
    assert lines[Step.FINISH].done
    assert lines[Step.RECEIPT].codes == (draft,)
    assert (lines[Step.BACKUPS].done, lines[Step.BACKUPS].hindered) == (False, "behind")
    assert [one.label for one in found.media] == ["The blue stick"]
    assert "place" not in str(found.document())


def test_a_laptop_without_a_coordinator_says_why_nothing_is_sealed(
    field_vault: OpenVault, two: Desk
) -> None:
    field_vault.store.devices.forget_card("coordinator")
    code = held(two)
    (line,) = [line for line in border(field_vault).lines if line.step is Step.SEAL]
    assert (line.done, line.codes, line.hindered) == (False, (code,), "not-enrolled")


def test_health_names_what_is_overdue_and_what_nobody_knows(two: Desk, tmp_path: Path) -> None:
    draft = held(two, finished=False, c_quote="ask_first", delete_on="2026-12-01")
    later = Surroundings(lambda: date(2027, 2, 1), random_bytes)
    found = {
        line.check: line
        for line in health(two.field, later, TaskControl(), Machine(tmp_path / "nowhere"))
    }
    assert tuple(found) == tuple(each for each in Check if each is not Check.BACKUP_BEHIND)
    assert found[Check.INTEGRITY].found is Found.FINE
    assert found[Check.BACKUP].found is Found.BAD
    for check in (Check.DELETE_ON, Check.PERMISSIONS, Check.OLD_DRAFTS):
        assert (found[check].found, found[check].codes) == (Found.BAD, (draft,)), check
    assert found[Check.REFERRALS].found is Found.BAD
    assert found[Check.COORDINATOR].found is Found.FINE
    for check in (Check.DISK, Check.SWAP, Check.HIBERNATION):
        assert found[check].found is Found.UNKNOWN


def test_health_of_a_desk_says_nothing_of_interviews_in_the_field(two: Desk) -> None:
    back_up(two.desk, two.folder / "stick", TaskControl())
    found = [line.check for line in health(two.desk, two.around, TaskControl())]
    assert found[:2] == [Check.INTEGRITY, Check.BACKUP]
    assert Check.OLD_DRAFTS not in found
    assert found[-1] is Check.MODES
