"""Records whose interviewer doubts that the person agreed freely: released or deleted, not read.

The coordinator sees the code and the doubt, and asks the interviewer. What was answered is shown
only after the release; until then the record is in no list, table, search or comparison.
"""

from dataclasses import asdict, dataclass

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.consent import DOUBT
from dutyrehab_desktop.records.paper import waits_for_consent
from dutyrehab_desktop.records.revision import Content, Field
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import (
    checked_code,
    checked_reason,
    withdraw_at_desk,
)


class NotHeld(InputProblem):
    """No record with this code waits for a decision about its consent."""

    code = "not-held"


@dataclass(frozen=True)
class HeldRecord:
    """A record that waits.

    Attributes:
        code: The record's code.
        month: When it was begun, `YYYY-MM`.
    """

    code: str
    month: str

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def held_records(vault: OpenVault) -> tuple[HeldRecord, ...]:
    """Every record that waits for a decision about its consent, by code.

    One that was typed in from paper is not among them: there a consent is dated
    (`paper_entry.date_consent`), and nobody can release it without.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    found = vault.store.interviews
    return tuple(
        HeldRecord(code, month)
        for code, month in found.held_back()
        if not waits_for_consent(found.load(code))
    )


def release(vault: OpenVault, code: str, reason: str, surroundings: Surroundings) -> None:
    """Say that the person agreed freely after all, and why; the record is shown from now on.

    The interviewer's doubt stays in its history, the reason beside it as a note.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotHeld: It does not wait.
        ReasonMissing: The reason says nothing, or has more than 500 characters.
        FileProblem: Nothing was changed.
    """
    held, said = _waiting(vault, code), checked_reason(reason)
    interview = vault.store.interviews.load(held)
    device, month = vault.store.device_id, surroundings.month
    answer = Content("no", Status.ANSWERED, interview.language)
    interview, _ = interview.written(DOUBT, answer, device, month)
    note = Content(said, Status.ANSWERED, interview.language)
    interview, _ = interview.written(Field.of_note(DOUBT.place), note, device, month)
    vault.store.merging.add(interview)


def delete_held(vault: OpenVault, code: str, surroundings: Surroundings) -> None:
    """Delete a record to which nobody agreed freely, everywhere; it never comes back.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotHeld: It does not wait.
        FileProblem: It is still here, held back.
    """
    held = _waiting(vault, code)
    withdraw_at_desk(vault, held, surroundings)
    vault.store.withdrawals.delete([held])


def _waiting(vault: OpenVault, code: str) -> str:
    wanted = checked_code(code)
    if wanted not in {one.code for one in held_records(vault)}:
        raise NotHeld
    return wanted
