"""How a vault and the machine below it are: what is overdue, what is missing, what nobody knows."""

import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.records.consent import Permission, permissions, undecided
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.lines import InterviewLine, InterviewState
from dutyrehab_desktop.workflows.border import Why, uncovered
from dutyrehab_desktop.workflows.endings import has_come, why_not_sealed
from dutyrehab_desktop.workflows.machine import Found, Machine
from dutyrehab_desktop.workflows.media import media_of
from dutyrehab_desktop.workflows.projects import (
    ReferralState,
    is_due,
    project_of,
    referral_state,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

LITTLE_SPACE = 64 * 1024 * 1024
"""Below this much free space a backup or a merge may fail."""
OLD_MONTHS = 1
"""A draft that was begun before the last month is an old one."""
_DRAFTS = (InterviewState.DRAFT, InterviewState.PAUSED)


class Check(StrEnum):
    """What is looked at, in the order in which it is shown."""

    INTEGRITY = "integrity"
    BACKUP = "backup"
    BACKUP_BEHIND = "backup-behind"
    SPACE = "space"
    RESERVE = "reserve"
    DELETE_ON = "delete-on"
    PERMISSIONS = "permissions"
    OLD_DRAFTS = "old-drafts"
    SEALING = "sealing"
    REFERRALS = "referrals"
    COORDINATOR = "coordinator"
    DISK = "disk"
    SWAP = "swap"
    HIBERNATION = "hibernation"
    MODES = "modes"


@dataclass(frozen=True)
class HealthLine:
    """One thing that was looked at.

    Attributes:
        check: Which one.
        found: Fine, bad, or not known; never fine where nobody could look.
        codes: Records that it is about.
        detail: A number, a month or a code that says more; empty where there is nothing more.
    """

    check: Check
    found: Found
    codes: tuple[str, ...] = ()
    detail: str = ""

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def health(
    vault: OpenVault,
    around: Surroundings,
    control: TaskControl,
    machine: Machine | None = None,
) -> tuple[HealthLine, ...]:
    """Look at everything; the first line reads every page of the database.

    Args:
        vault: Whose.
        around: The day.
        control: For progress, and to stop it.
        machine: Where the system's own files are read.

    Raises:
        FileProblem: The list of records itself cannot be read.
        Cancelled: Somebody asked to stop.
    """
    control.checkpoint(Progress("checking", 0, 3))
    lines = [_integrity(vault)]
    control.checkpoint(Progress("checking", 1, 3))
    lines += _copies(vault)
    lines += _space(vault)
    if vault.role is Role.FIELD:
        lines += _records(vault, around.today())
        lines += _others(vault, around.today())
    control.checkpoint(Progress("checking", 2, 3))
    return (*lines, *_machine(vault, machine or Machine()))


def _integrity(vault: OpenVault) -> HealthLine:
    try:
        vault.store.check()
    except FileProblem as problem:
        return HealthLine(Check.INTEGRITY, Found.BAD, detail=problem.code)
    return HealthLine(Check.INTEGRITY, Found.FINE)


def _copies(vault: OpenVault) -> Iterator[HealthLine]:
    media = media_of(vault)
    latest = max((one.month for one in media), default="")
    yield HealthLine(Check.BACKUP, Found.FINE if latest else Found.BAD, detail=latest)
    behind = sum(one.behind for one in media)
    if media:
        told = str(behind) if behind else ""
        yield HealthLine(Check.BACKUP_BEHIND, Found.BAD if behind else Found.FINE, detail=told)


def _space(vault: OpenVault) -> Iterator[HealthLine]:
    try:
        free = shutil.disk_usage(vault.folder).free
    except OSError:
        yield HealthLine(Check.SPACE, Found.UNKNOWN)
    else:
        found = Found.BAD if free < LITTLE_SPACE else Found.FINE
        yield HealthLine(Check.SPACE, found, detail=str(free // (1024 * 1024)))
    low = vault.store.low_space
    yield HealthLine(Check.RESERVE, Found.BAD if low else Found.FINE)


def _records(vault: OpenVault, today: date) -> Iterator[HealthLine]:
    overdue, renew, old = [], [], []
    for line in vault.store.interviews.lines():
        interview = vault.store.interviews.load(line.code)
        sheet = interview.sheet()
        if has_come(sheet.answer("delete_on").value, today):
            overdue.append(line.code)
        asked = asdict(permissions(sheet)).values()
        if Permission.ASK_FIRST in asked or undecided(interview):
            renew.append(line.code)
        if line.state in _DRAFTS and _months(line, today) > OLD_MONTHS:
            old.append(line.code)
    yield _about(Check.DELETE_ON, overdue)
    yield _about(Check.PERMISSIONS, renew)
    yield _about(Check.OLD_DRAFTS, old)
    left = [one for one in uncovered(vault) if one.why in (Why.WAITS, Why.HELD_BACK)]
    waits = any(one.why is Why.WAITS for one in left)
    told = why_not_sealed(vault) if waits else Why.HELD_BACK.value
    yield _about(Check.SEALING, [one.code for one in left], told if left else "")


def _others(vault: OpenVault, today: date) -> Iterator[HealthLine]:
    project = project_of(vault)
    state, due = referral_state(project, today), sum(is_due(x, today) for x in project.referrals)
    good = state is ReferralState.FULL and not due
    told = str(due) if project.referrals else "none"
    yield HealthLine(
        Check.REFERRALS, Found.FINE if good else Found.BAD, detail="" if good else told
    )
    why = why_not_sealed(vault)
    yield HealthLine(Check.COORDINATOR, Found.BAD if why else Found.FINE, detail=why)


def _machine(vault: OpenVault, machine: Machine) -> Iterator[HealthLine]:
    folder = vault.folder
    yield HealthLine(Check.DISK, machine.disk_encrypted(folder))
    yield HealthLine(Check.SWAP, machine.swap_encrypted())
    yield HealthLine(Check.HIBERNATION, machine.hibernates())
    yield HealthLine(Check.MODES, machine.modes(folder))


def _about(check: Check, codes: list[str], detail: str = "") -> HealthLine:
    return HealthLine(check, Found.BAD if codes else Found.FINE, tuple(codes), detail)


def _months(line: InterviewLine, today: date) -> int:
    """How many months ago an interview was begun."""
    if not line.month:
        return 0
    year, month = (int(part) for part in line.month.split("-")[:2])
    return (today.year - year) * 12 + today.month - month
