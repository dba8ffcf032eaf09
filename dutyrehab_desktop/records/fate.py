"""What becomes of a record: one table (design corrections B2; instrument corrections, 07).

Several states may hold of one record: somebody under 18 who wants to look at it another day. Then
the strictest word of each column counts, so that no state can loosen what another one forbids.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.records.consent import (
    DOUBT,
    SignOff,
    in_doubt,
    open_case,
    refused,
    said,
    sign_off,
    undecided,
)
from dutyrehab_desktop.records.interview import Interview


class State(StrEnum):
    """What is the case with a record; those that decide first stand first."""

    PRACTICE = "practice"
    NOT_AGREED = "not-agreed"
    UNSAFE = "unsafe"
    NO_PERMISSION = "no-permission"
    FAMILY_INTERPRETER = "family-interpreter"
    STOPPED = "stopped"
    UNDECIDED = "undecided"
    OPEN_CASE = "open-case"
    DOUBT = "doubt"
    LATER = "later"
    INTERRUPTED = "interrupted"
    PAUSED = "paused"
    MINOR = "minor"
    AGREED = "agreed"


class Sealed(StrEnum):
    """When only the coordinator can open it; the strictest first."""

    NEVER = "never"
    END_OF_DAY = "end-of-day"
    AT_ONCE = "at-once"


class Travels(StrEnum):
    """How it goes to the coordinator; the strictest first."""

    NEVER = "never"
    HELD = "held"
    """The coordinator sees its code and the doubt, and releases or deletes it."""
    UNSIGNED = "unsigned"
    """It comes back in a parcel to be continued; until somebody signs it, it is not counted."""
    YES = "yes"


class Deleted(StrEnum):
    """When nothing of it is left on the laptop at the latest; the strictest first."""

    AT_ONCE = "at-once"
    END_OF_DAY = "end-of-day"
    SOON = "soon"
    """`DAYS_OPEN` days after it was held last."""
    AGREED_DAY = "agreed-day"
    """`delete_on`, which was asked with the permissions; a year where nobody said otherwise."""


class Left(StrEnum):
    """How an interview was left; the answers do not say it."""

    OPEN = "open"
    """Closed for now, or locked; nobody said that it is over."""
    KEPT = "kept"
    """Somebody said that what was told is kept, to go on another time."""
    STOPPED = "stopped"
    """The person stopped it, and has not said whether to keep what was told."""
    CUT_OFF = "cut-off"
    """The program was killed, or the battery died."""
    PRACTICE = "practice"
    """With an invented person, in memory only."""


DAYS_OPEN = 7
"""How long a record stays that may neither travel nor go at once (design corrections B2)."""


@dataclass(frozen=True, slots=True)
class Fate:
    """A line of the table.

    Attributes:
        sealed: When only the coordinator can open it.
        travels: How it goes to the coordinator.
        counted: Whether it may stand in a table.
        paper: Whether anything of it may leave the screen.
        deleted: When nothing of it is left on the laptop at the latest.
    """

    sealed: Sealed
    travels: Travels
    counted: bool
    paper: bool
    deleted: Deleted


def _gone(deleted: Deleted, *, paper: bool = False) -> Fate:
    return Fate(Sealed.NEVER, Travels.NEVER, counted=False, paper=paper, deleted=deleted)


def _unsigned() -> Fate:
    later = Sealed.END_OF_DAY
    return Fate(later, Travels.UNSIGNED, counted=False, paper=False, deleted=Deleted.AGREED_DAY)


TABLE: Mapping[State, Fate] = MappingProxyType(
    {
        State.PRACTICE: _gone(Deleted.AT_ONCE),
        State.NOT_AGREED: _gone(Deleted.END_OF_DAY),
        State.UNSAFE: _gone(Deleted.END_OF_DAY),
        # Nobody but the interviewer may read it, so it stays for this talk and no longer; the
        # question says so before it is answered. The person may still take their own page home.
        State.NO_PERMISSION: _gone(Deleted.END_OF_DAY, paper=True),
        # What a relative translated counts for storing only (instrument 2.2).
        State.FAMILY_INTERPRETER: _gone(Deleted.END_OF_DAY, paper=True),
        State.STOPPED: _gone(Deleted.END_OF_DAY),
        # Two laptops wrote different things about a permission: somebody has to ask the person.
        State.UNDECIDED: _gone(Deleted.SOON),
        # It must not leave the laptop, so it cannot be sealed for a coordinator; and it must not
        # lie open for long, because whoever takes the laptop reads what could harm the defence.
        State.OPEN_CASE: _gone(Deleted.SOON),
        State.DOUBT: Fate(
            Sealed.AT_ONCE, Travels.HELD, counted=False, paper=False, deleted=Deleted.AGREED_DAY
        ),
        State.LATER: _unsigned(),
        # Asked about at the next unlock; from then on it is a paused one.
        State.INTERRUPTED: _unsigned(),
        State.PAUSED: _unsigned(),
        # As the permissions say, but a page at home would be found (instrument 2.4).
        State.MINOR: Fate(
            Sealed.AT_ONCE, Travels.YES, counted=True, paper=False, deleted=Deleted.AGREED_DAY
        ),
        State.AGREED: Fate(
            Sealed.AT_ONCE, Travels.YES, counted=True, paper=True, deleted=Deleted.AGREED_DAY
        ),
    }
)
"""What each state means by itself."""

_AGREED = (SignOff.AGREED, SignOff.AGREED_CHANGES)
_STOPPED = ("stopped_interviewee", "stopped_interviewer")
_YOUNG = ("minor", "unsure")


def fate_of(held: Interview | AnswerSheet, left: Left = Left.OPEN) -> tuple[State, Fate]:
    """What becomes of a record: the state that decides, and the strictest of all that hold.

    An answer that was not given, or that two laptops gave differently, is never a yes.

    Args:
        held: The record; of a sheet alone no conflict is known.
        left: How the interview was left.
    """
    states = _states(held, left)
    found = [TABLE[state] for state in states]
    sheet = held.sheet() if isinstance(held, Interview) else held
    fate = Fate(
        strictest(Sealed, [one.sealed for one in found]),
        strictest(Travels, [one.travels for one in found]),
        counted=all(one.counted for one in found) and said(sheet, "c_stats") == "yes",
        paper=all(one.paper for one in found),
        deleted=strictest(Deleted, [one.deleted for one in found]),
    )
    return strictest(State, states), fate


Word = TypeVar("Word", bound=StrEnum)


def strictest(column: type[Word], words: Collection[Word]) -> Word:
    """The strictest of some words of a column."""
    return next(word for word in column if word in words)


def _states(held: Interview | AnswerSheet, left: Left) -> frozenset[State]:
    if not isinstance(held, Interview):
        doubt = said(held, DOUBT.name) == "yes"
        return frozenset(_of_sheet(held, left, doubt=doubt, unsettled=False))
    doubt = in_doubt(held)
    # Where one of two says that there is a doubt, there is one.
    unsettled = any(field != DOUBT or not doubt for field in undecided(held))
    return frozenset(_of_sheet(held.sheet(), left, doubt=doubt, unsettled=unsettled))


def _of_sheet(sheet: AnswerSheet, left: Left, *, doubt: bool, unsettled: bool) -> Iterator[State]:
    yield from _of_ending(sheet, left)
    if unsettled:
        yield State.UNDECIDED
    if said(sheet, "safe_now") == "unsafe":
        yield State.UNSAFE
    if refused(sheet) or (not unsettled and _silent(sheet)):
        yield State.NO_PERMISSION
    if said(sheet, "interpreter") == "family":
        yield State.FAMILY_INTERPRETER
    if open_case(sheet):
        yield State.OPEN_CASE
    if doubt:
        yield State.DOUBT
    if said(sheet, "age_check") in _YOUNG:
        yield State.MINOR


def _of_ending(sheet: AnswerSheet, left: Left) -> Iterator[State]:
    signed = sign_off(sheet)
    if left is Left.PRACTICE:
        yield State.PRACTICE
    ended = left is Left.OPEN and signed is None and said(sheet, "ended_how") in _STOPPED
    if left is Left.STOPPED or ended:
        yield State.STOPPED
    if signed in _AGREED:
        yield State.AGREED
    elif signed is SignOff.LATER:
        yield State.LATER
    elif signed is SignOff.NOT_AGREED:
        yield State.NOT_AGREED
    else:
        yield State.INTERRUPTED if left is Left.CUT_OFF else State.PAUSED


def _silent(sheet: AnswerSheet) -> bool:
    return any(said(sheet, name) != "yes" for name in ("c_store", "c_coordinator"))
