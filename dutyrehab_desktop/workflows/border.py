"""Before a border: carry nothing over it (design, encryption.md, chapter 2; corrections B25).

What is still only here is sealed, handed over and answered by a receipt, then the keys are erased.
Nothing that the coordinator's receipt does not name may go unseen.
"""

from dataclasses import asdict, dataclass
from enum import StrEnum

from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewGuarded
from dutyrehab_desktop.store.lines import InterviewLine, InterviewState
from dutyrehab_desktop.workflows.endings import why_not_sealed
from dutyrehab_desktop.workflows.in_backups import Kept, becomes
from dutyrehab_desktop.workflows.media import MediumLine, media_of
from dutyrehab_desktop.workflows.vaults import OpenVault

_SEALED = (InterviewState.SEALED, InterviewState.EXPORTED)


class Why(StrEnum):
    """Why no receipt covers a record."""

    OPEN = "open"
    """It is not finished."""

    WAITS = "waits"
    """It is finished and waits for sealing."""

    HELD_BACK = "held-back"
    """It is finished and may not travel."""

    GOES = "goes"
    """It is to be deleted at the end of the day."""

    SEALED = "sealed"
    """No bundle has carried it yet."""

    NO_RECEIPT = "no-receipt"
    """A bundle has carried it; the coordinator has not said that it came."""

    FORWARDED = "forwarded"
    """A withdrawal or something added to a sealed record, which has not come there yet."""

    DESK = "desk"
    """This is the coordinator's own desk: only a backup holds it too."""


@dataclass(frozen=True)
class Uncovered:
    """A record, or something about one, that is only here as far as this laptop knows.

    Attributes:
        code: The record's code.
        why: Why.
    """

    code: str
    why: Why


class Step(StrEnum):
    """A line of the checklist, in the order in which it is done."""

    FINISH = "finish"
    SEAL = "seal"
    EXPORT = "export"
    RECEIPT = "receipt"
    BACKUPS = "backups"
    ERASE = "erase"


@dataclass(frozen=True)
class CheckLine:
    """One line of the checklist.

    Attributes:
        step: Which one.
        done: True where nothing is left to do there.
        codes: The records that it is about.
        hindered: Why it cannot be done yet, as a code; empty where nothing hinders.
    """

    step: Step
    done: bool
    codes: tuple[str, ...] = ()
    hindered: str = ""


@dataclass(frozen=True)
class Border:
    """The whole checklist.

    Attributes:
        lines: Its lines, in order.
        uncovered: What would be lost if the keys were erased now.
        media: Where backups lie; they are not erased with this vault.
    """

    lines: tuple[CheckLine, ...]
    uncovered: tuple[Uncovered, ...]
    media: tuple[MediumLine, ...]

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "lines": [asdict(line) for line in self.lines],
            "uncovered": [asdict(one) for one in self.uncovered],
            "media": [one.document() for one in self.media],
        }


def uncovered(vault: OpenVault) -> tuple[Uncovered, ...]:
    """What no receipt of the coordinator covers, by code: it is lost with the keys.

    At the coordinator's desk that is every record: nobody sends a desk a receipt.
    """
    lines = vault.store.lines()
    if vault.role is Role.COORDINATOR:
        return tuple(Uncovered(line.code, Why.DESK) for line in sorted(lines, key=_code))
    found = [_uncovered(vault, line) for line in lines if line.state is not InterviewState.ARRIVED]
    found += [Uncovered(code, Why.FORWARDED) for code in vault.store.outgoing.waiting()]
    return tuple(sorted(found, key=lambda one: (one.code, one.why)))


def border(vault: OpenVault) -> Border:
    """The checklist as it stands."""
    left, media = uncovered(vault), media_of(vault)
    finish = _codes(left, Why.OPEN, Why.HELD_BACK, Why.GOES)
    seal, sealed = _codes(left, Why.WAITS), _codes(left, Why.SEALED)
    receipt = _codes(left, Why.NO_RECEIPT, Why.FORWARDED)
    behind = any(one.behind for one in media)
    lines = (
        CheckLine(Step.FINISH, not finish, finish),
        CheckLine(Step.SEAL, not seal, seal, why_not_sealed(vault) if seal else ""),
        CheckLine(Step.EXPORT, not sealed, sealed),
        CheckLine(Step.RECEIPT, not (sealed or receipt), receipt),
        CheckLine(Step.BACKUPS, not media, (), "behind" if behind else ""),
        CheckLine(Step.ERASE, done=False, hindered="uncovered" if left else ""),
    )
    return Border(lines, left, media)


def _uncovered(vault: OpenVault, line: InterviewLine) -> Uncovered:
    if line.state in _SEALED:
        carried = line.state is InterviewState.EXPORTED
        return Uncovered(line.code, Why.NO_RECEIPT if carried else Why.SEALED)
    try:
        kept = becomes(vault.store.interviews.load(line.code), line.state)
    except InterviewGuarded:
        # Nobody can read it any more; it goes at the end of its day.
        return Uncovered(line.code, Why.GOES)
    why = {
        Kept.OPEN: Why.OPEN,
        Kept.SEALED: Why.WAITS,
        Kept.LEFT_OUT: Why.HELD_BACK,
        Kept.NEVER: Why.GOES,
    }
    return Uncovered(line.code, why[kept])


def _codes(left: tuple[Uncovered, ...], *why: Why) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.code for one in left if one.why in why))


def _code(line: InterviewLine) -> str:
    return line.code
