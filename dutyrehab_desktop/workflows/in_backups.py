"""As what an interview may be in a backup (design corrections B6; instrument corrections, 08)."""

from enum import StrEnum

from dutyrehab_desktop.records.consent import SignOff, sign_off
from dutyrehab_desktop.records.fate import Deleted, Left, Travels, fate_of
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.lines import InterviewState

_AGREED = (SignOff.AGREED, SignOff.AGREED_CHANGES)
_LEFT = {InterviewState.STOPPED: Left.STOPPED, InterviewState.PAUSED: Left.KEPT}
_OPEN = (InterviewState.DRAFT, InterviewState.PAUSED)
_FINISHED = (InterviewState.SIGNED, InterviewState.UNSIGNED)


class Kept(StrEnum):
    """What becomes of an interview in a backup."""

    OPEN = "open"
    """It goes in as it is: somebody goes on with it."""

    SEALED = "sealed"
    """It is finished: only as a blob that the coordinator alone can open."""

    LEFT_OUT = "left-out"
    """It is finished and may not travel, so that it can be sealed for nobody."""

    NEVER = "never"
    """It is to be deleted at the end of the day."""


def becomes(interview: Interview, state: InterviewState) -> Kept:
    """What becomes of an interview of a field laptop in a backup of its vault.

    Who agreed to what is written has finished, also where the laptop was not told yet.
    """
    if state not in (*_OPEN, *_FINISHED, InterviewState.STOPPED):
        return Kept.OPEN
    _, fate = fate_of(interview, _LEFT.get(state, Left.OPEN))
    if fate.deleted in (Deleted.AT_ONCE, Deleted.END_OF_DAY):
        return Kept.NEVER
    if state in _OPEN and sign_off(interview.sheet()) not in _AGREED:
        return Kept.OPEN
    return Kept.LEFT_OUT if fate.travels is Travels.NEVER else Kept.SEALED
