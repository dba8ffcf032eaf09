"""A laptop was lost, stolen or seized: what was on it, whom to warn first, and what was done.

The desk knows what a laptop sent, and no more: whatever was said there since its last bundle is
not known here, and the page says so. Nobody's name or number stands on it: a sheet is opened one
by one, on a press, for a purpose that is written down (`workflows/contact.py`; instrument
corrections, finding 24).
"""

from collections.abc import Iterable

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.desk_notes import BroughtRecord, Loss, LossStep
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.at_risk import AtRisk, LostLaptop, Risk, Step, Was, at_risk
from dutyrehab_desktop.workflows.contact import Contact, open_identity
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.queues import Queue
from dutyrehab_desktop.workflows.recovering import can_be_recovered
from dutyrehab_desktop.workflows.registering import LaptopUnknown, known_laptops
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.told import told
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import checked_code

__all__ = ["AtRisk", "LogStep", "LostLaptop", "Risk", "Step", "Was"]

LogStep = LossStep
"""One line of the log of a laptop."""


class NotLost(InputProblem):
    """This laptop was not marked as lost."""

    code = "laptop-not-lost"


class NotOfThisLaptop(InputProblem):
    """No record with this code came from this laptop."""

    code = "not-of-this-laptop"


def mark_lost(
    vault: OpenVault, device: str, was: Was, words: str, surroundings: Surroundings
) -> None:
    """Note that a laptop is lost. Nothing else changes: revoking is a decision of its own.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        LaptopUnknown: No such laptop was ever accepted here.
        NothingTold: What is known of it has more than 500 characters; it may be nothing.
        FileProblem: Nothing was noted.
    """
    _expect_known(vault, device)
    said_of_it, month = told(words) if one_line(words) else "", surroundings.month
    loss = Loss(device, month, was.value, said_of_it)
    vault.store.desk.lose(loss, LossStep(device, Step.LOST.value, "", month, said_of_it))


def mark_found(vault: OpenVault, device: str, words: str, surroundings: Surroundings) -> None:
    """It is there again. Its log stays, and whether it is believed does not change.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotLost: It was not marked as lost.
        NothingTold: Nobody said how, or in more than 500 characters.
        FileProblem: Nothing was noted.
    """
    expect_role(vault, Role.COORDINATOR)
    step = LossStep(device, Step.FOUND.value, "", surroundings.month, told(words))
    if not vault.store.desk.find_again(step):
        raise NotLost


def lost_devices(vault: OpenVault) -> dict[str, str]:
    """The device ids of the laptops that are lost, each with the month since when.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    return {loss.device: loss.month for loss in vault.store.desk.lost()}


def lost_laptop(vault: OpenVault, device: str, surroundings: Surroundings) -> LostLaptop:
    """What the desk knows of a lost laptop.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotLost: It was not marked as lost.
        FileProblem: A record cannot be read.
    """
    expect_role(vault, Role.COORDINATOR)
    loss = next((one for one in vault.store.desk.lost() if one.device == device), None)
    known = {one.device: one for one in known_laptops(vault)}
    if loss is None or device not in known:
        raise NotLost
    log = vault.store.desk.steps(device)
    came = [one for one in vault.store.merging.received() if one.device == device]
    made = [step.month for step in log if step.kind == Step.RECOVERED]
    return LostLaptop(
        device,
        known[device].words,
        loss.month,
        Was(loss.was),
        loss.words,
        known[device].bundles,
        max((one.month for one in came), default=""),
        known[device].revoked,
        can_be_recovered(vault).get(device, False),
        made[-1] if made else "",
        _people(vault, device, log, surroundings),
        log,
    )


def note_warned(
    vault: OpenVault, device: str, code: str, words: str, surroundings: Surroundings
) -> None:
    """Somebody was warned, in the agreed way.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotLost: The laptop was not marked as lost.
        NotOfThisLaptop: No such record came from it.
        NothingTold: Nobody said how, or in more than 500 characters.
        FileProblem: It was not noted.
    """
    wanted = _of_laptop(vault, device, code)
    _log(vault, (device, Step.WARNED, wanted), told(words), surroundings)


def take_warning_back(vault: OpenVault, device: str, code: str, surroundings: Surroundings) -> None:
    """The person was not warned after all; both lines stay in the log.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotLost: The laptop was not marked as lost.
        NotOfThisLaptop: No such record came from it.
        FileProblem: It was not noted.
    """
    wanted = _of_laptop(vault, device, code)
    _log(vault, (device, Step.NOT_WARNED, wanted), "", surroundings)


def note_done(vault: OpenVault, device: str, words: str, surroundings: Surroundings) -> None:
    """Anything else that was done, in a sentence.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotLost: The laptop was not marked as lost.
        NothingTold: It says nothing, or has more than 500 characters.
        FileProblem: It was not noted.
    """
    _expect_lost(vault, device)
    _log(vault, (device, Step.NOTE, ""), told(words), surroundings)


def note_revoked(vault: OpenVault, device: str, surroundings: Surroundings) -> None:
    """Its keys were revoked (`registering.revoke`): the log says so.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotLost: The laptop was not marked as lost.
        FileProblem: It was not noted.
    """
    _expect_lost(vault, device)
    _log(vault, (device, Step.REVOKED, ""), "", surroundings)


def open_for_warning(
    vault: OpenVault, device: str, code: str, purpose: str, surroundings: Surroundings
) -> Contact:
    """Open how one person is reached, to warn them; for what stands in both logs.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotLost: The laptop was not marked as lost.
        NotOfThisLaptop: No such record came from it.
        PurposeMissing, PurposeTooLong, InterviewMissing, ContactNotAllowed, SheetMissing: As for
            `contact.open_identity`.
        FileProblem: No sheet could be read, or the purpose not be written down.
    """
    wanted = _of_laptop(vault, device, code)
    contact = open_identity(vault, wanted, purpose, surroundings)
    _log(vault, (device, Step.OPENED, wanted), "", surroundings)
    return contact


def _people(
    vault: OpenVault, device: str, log: tuple[LossStep, ...], surroundings: Surroundings
) -> tuple[AtRisk, ...]:
    # The later word about a person stands.
    standing = {step.code: step for step in log if step.kind in (Step.WARNED, Step.NOT_WARNED)}
    called = vault.store.desk.ticked(Queue.CALL.value)
    shown, month = set(vault.store.interviews.codes()), surroundings.month
    found = []
    for one in _records(vault, device, log):
        interview = vault.store.interviews.load(one.code) if one.code in shown else None
        last = standing.get(one.code)
        warned = last is not None and last.kind == Step.WARNED
        said_of_it = (last.month, last.words) if last is not None and warned else ("", "")
        found.append(at_risk(one, interview, (one.code in called, month), said_of_it))
    return tuple(sorted(found, key=lambda one: (bool(one.warned), -one.weight, one.code)))


def _records(vault: OpenVault, device: str, log: Iterable[LossStep]) -> tuple[BroughtRecord, ...]:
    """What the laptop sent, and what it was given to go on with."""
    brought = {one.code: one for one in vault.store.desk.brought_by(device)}
    for step in log:
        if step.kind == Step.DRAFT and step.code not in brought:
            brought[step.code] = BroughtRecord(step.code, step.month, held=True)
    return tuple(brought.values())


def _of_laptop(vault: OpenVault, device: str, code: str) -> str:
    _expect_lost(vault, device)
    wanted = checked_code(code)
    log = vault.store.desk.steps(device)
    if wanted not in {one.code for one in _records(vault, device, log)}:
        raise NotOfThisLaptop
    return wanted


def _expect_known(vault: OpenVault, device: str) -> None:
    if device not in {one.device for one in known_laptops(vault)}:
        raise LaptopUnknown


def _expect_lost(vault: OpenVault, device: str) -> None:
    if device not in lost_devices(vault):
        raise NotLost


def _log(
    vault: OpenVault, what: tuple[str, Step, str], words: str, surroundings: Surroundings
) -> None:
    device, kind, code = what
    vault.store.desk.note(LossStep(device, kind.value, code, surroundings.month, words))
