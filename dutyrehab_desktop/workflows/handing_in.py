"""A record that is not finished goes from one laptop to another, by way of the coordinator.

One laptop hands it in: sealed like any other, and counted nowhere, because nobody signed it. The
coordinator seals it for the laptop that goes on, in a parcel for that one alone. Who the person
is stays at the coordinator's.
"""

from pathlib import Path

from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.consent import handable
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.desk_notes import LossStep
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.content import Content, as_held
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.opening import resume_interview
from dutyrehab_desktop.workflows.publishing import Sent, send_draft
from dutyrehab_desktop.workflows.recovery import interview_card
from dutyrehab_desktop.workflows.sealing import seal_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import checked_code

DRAFT_HANDED = "draft"
"""How the log of a laptop says that it was given a record to go on with."""
_OPEN = (InterviewState.DRAFT, InterviewState.PAUSED, InterviewState.UNSIGNED)


class NotToBeHandedIn(InputProblem):
    """It is not open here, or the person's answers do not let it go to the coordinator."""

    code = "not-to-be-handed-in"


class TextNotGiven(InputProblem):
    """Text was typed and not given: it would be lost with the open record."""

    code = "text-not-given"


class NotToBeContinued(InputProblem):
    """No record with this code is here, or it is signed: what is added to it is an addendum."""

    code = "not-to-be-continued"


def hand_in(vault: OpenVault, content: Content, code: str, surroundings: Surroundings) -> None:
    """Seal an open record for the coordinator, so that another laptop can go on with it.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotACode: It is no record code.
        NotEnrolled: Nobody to seal for.
        KeyRevoked: The coordinator's new card was not compared yet.
        RecoveryNotProven: The coordinator's proof has not come yet.
        NotToBeHandedIn: It may not go; it is still here as it was.
        TextNotGiven: It holds half-typed text; it is still here as it was.
        FileProblem: It is still here as it was.
    """
    expect_role(vault, Role.FIELD)
    card, wanted = interview_card(vault), checked_code(code)
    lines = {line.code: line for line in vault.store.interviews.lines()}
    if wanted not in lines or lines[wanted].state not in _OPEN or lines[wanted].held:
        raise NotToBeHandedIn
    interview = vault.store.interviews.load(wanted)
    if not handable(interview):
        raise NotToBeHandedIn
    if vault.store.interviews.half_typed(wanted):
        raise TextNotGiven
    held = as_held(vault, content, interview)
    session = resume_interview(held, vault.store, surroundings, wanted)
    seal_interview(vault, interview, session.form, card)


def hand_draft(
    vault: OpenVault, code: str, device: str, folder: Path, surroundings: Surroundings
) -> Sent:
    """Seal a record that nobody signed for the laptop that goes on with it.

    Args:
        vault: The coordinator's vault.
        code: The record's code.
        device: The laptop's device id.
        folder: Where the parcel is written.
        surroundings: The month.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotACode: It is no record code.
        NotToBeContinued: There is no such record, or it is signed.
        NoLaptops: That laptop is not registered, or was revoked.
        FileProblem: No parcel was written.
    """
    interview = to_be_continued(vault, code)
    text = write_payload(interview.with_tags(()))
    sent = send_draft(vault, text, device, folder, surroundings)
    # If that laptop is lost one day, it is known here that the record may lie open there.
    step = LossStep(device, DRAFT_HANDED, interview.code, surroundings.month, "")
    vault.store.desk.note(step)
    return sent


def to_be_continued(vault: OpenVault, code: str) -> Interview:
    """A record that nobody signed.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotACode: It is no record code.
        NotToBeContinued: There is no such record, or it is signed.
    """
    expect_role(vault, Role.COORDINATOR)
    wanted = checked_code(code)
    if wanted not in vault.store.interviews.codes():
        raise NotToBeContinued
    interview = vault.store.interviews.load(wanted)
    if not handable(interview):
        raise NotToBeContinued
    return interview
