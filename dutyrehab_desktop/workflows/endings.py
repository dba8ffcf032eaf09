"""How a talk ends for today, and what becomes of the record then (`records.fate`).

How it was left stands in the vault, because the answers do not say it: kept to go on another time,
stopped without a word about keeping, or cut off.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.consent import refused, said
from dutyrehab_desktop.records.fate import DAYS_OPEN, Deleted, Fate, Left, State, fate_of
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.errors import InterviewGuarded
from dutyrehab_desktop.store.lines import InterviewLine, InterviewState
from dutyrehab_desktop.workflows.enrolling import coordinator_card
from dutyrehab_desktop.workflows.recovery import interview_card
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import withdraw


@dataclass(frozen=True)
class Outcome:
    """What becomes of an open record.

    Attributes:
        state: What decides.
        fate: The line of the table.
        until: The last day on which it lies open here.
        agreed: The day agreed for deleting it, as exact as it was agreed; or empty.
    """

    state: State
    fate: Fate
    until: date
    agreed: str

    def must_go(self, today: date) -> bool:
        """Whether nothing of it may be left on this day."""
        if has_come(self.agreed, today):
            return True
        return self.fate.deleted is not Deleted.AGREED_DAY and self.until < today


def outcome_of(line: InterviewLine, interview: Interview, today: date) -> Outcome:
    """What becomes of a record that is open here, as it stands."""
    state, fate = fate_of(interview, left_of(line))
    day = day_of(line, today)
    soon = fate.deleted is Deleted.SOON and line.day
    until = day + timedelta(days=DAYS_OPEN) if soon else day
    return Outcome(state, fate, until, said(interview.sheet(), "delete_on"))


def left_of(line: InterviewLine) -> Left:
    """How a record was left."""
    if line.state is InterviewState.STOPPED:
        return Left.STOPPED
    if line.held:
        return Left.CUT_OFF
    return Left.KEPT if line.state is InterviewState.PAUSED else Left.OPEN


def day_of(line: InterviewLine, today: date) -> date:
    """The day at whose end it is decided what becomes of a record.

    An older program did not note the day: it counts from today. What a parcel has brought to be
    continued was not held here yet: it waits some days for its meeting.
    """
    if line.day:
        return date.fromisoformat(line.day)
    brought = line.state is InterviewState.PAUSED
    return today + timedelta(days=DAYS_OPEN) if brought else today


def has_come(agreed: str, today: date) -> bool:
    """Whether an agreed day has come; a month or a year has when it is over."""
    now = today.isoformat()[: len(agreed)]
    return bool(agreed) and (now >= agreed if len(agreed) == 10 else now > agreed)


def why_not_sealed(vault: OpenVault) -> str:
    """What keeps this laptop from sealing at all, as a code; empty where nothing does."""
    try:
        interview_card(vault)
    except InputProblem as problem:
        return problem.code
    return ""


def stop(vault: OpenVault, code: str) -> None:
    """The person stops. Until they say that what was told is kept, it is deleted tonight.

    Raises:
        InterviewMissing: It is not open here.
        FileProblem: It was not noted.
    """
    vault.store.interviews.set_state(code, InterviewState.STOPPED)


def keep(vault: OpenVault, code: str) -> None:
    """What was told is kept, and the talk goes on another time; or it goes on after all.

    Raises:
        InterviewMissing: It is not open here.
        FileProblem: It was not noted.
    """
    vault.store.interviews.set_state(code, InterviewState.PAUSED)


def close(vault: OpenVault, code: str) -> None:
    """An interview is left for now; one that was closed with the person stays what it is.

    Raises:
        FileProblem: It was not noted.
    """
    if _stands(vault, code, InterviewState.DRAFT):
        keep(vault, code)


def keep_interrupted(vault: OpenVault, code: str) -> None:
    """An interview that was cut off is a paused one from now on.

    Raises:
        InterviewMissing: It is not open here.
        FileProblem: It was not noted.
    """
    keep(vault, code)
    vault.store.interviews.let_go(code)


def go_on(vault: OpenVault, code: str) -> None:
    """A stopped interview is opened again: nobody wishes it gone any more.

    Raises:
        FileProblem: It was not noted.
    """
    if _stands(vault, code, InterviewState.STOPPED):
        keep(vault, code)


def _stands(vault: OpenVault, code: str, state: InterviewState) -> bool:
    return vault.store.interviews.state(code) is state


def delete_here(vault: OpenVault, code: str, surroundings: Surroundings, *, wished: bool) -> None:
    """Delete an open record; what the coordinator has of it is taken back where that was wished.

    A record that came in a parcel lies at the coordinator's too, and one that was sealed here may.

    Args:
        vault: The laptop's vault.
        code: The record's code.
        surroundings: The month.
        wished: True where the person said that it shall be deleted.

    Raises:
        InterviewMissing: It is not open here.
        FileProblem: It is still here.
    """
    try:
        interview = vault.store.interviews.load(code)
    except InterviewGuarded:
        vault.store.interviews.delete(code)
        return
    gone_before = _elsewhere(vault, interview) and coordinator_card(vault) is not None
    if gone_before and (wished or taken_back(interview)):
        withdraw(vault, code, surroundings)
    else:
        vault.store.interviews.delete(code)


def _elsewhere(vault: OpenVault, interview: Interview) -> bool:
    own = vault.store.device_id
    sealed = any(line.code == interview.code for line in vault.store.sealed.lines())
    return sealed or any(revision.device != own for revision in interview.history)


def taken_back(interview: Interview) -> bool:
    """The person said no to what they had allowed, or is not safe; silence is neither."""
    sheet = interview.sheet()
    return (
        said(sheet, "sign_off") == "not_agreed"
        or said(sheet, "safe_now") == "unsafe"
        or refused(sheet)
    )
