"""What the place of backups and checks shows, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.workflows.border import Step
from dutyrehab_desktop.workflows.machine import Found


@dataclass(frozen=True, slots=True)
class MediumRow:
    """A medium on which a backup lies.

    Attributes:
        name: Its random name.
        label: What a person calls it.
        detail: When the backup was made, in words.
        behind: True where something still lies on it that was taken back or deleted here.
        here: True where it is plugged in now.
    """

    name: str
    label: str
    detail: str
    behind: bool
    here: bool


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One thing that was looked at: what, how it is, and what to do about it."""

    name: str
    title: str
    told: str
    found: Found


@dataclass(frozen=True, slots=True)
class StepRow:
    """One line of the checklist before a border."""

    step: Step
    title: str
    told: str
    done: bool


@dataclass(frozen=True, slots=True)
class CarePage:
    """The whole place.

    Attributes:
        media: Where backups lie.
        checks: What was looked at last; empty before anybody looked.
        steps: The checklist; empty at the desk.
        told: What was done last, in words.
    """

    media: tuple[MediumRow, ...] = ()
    checks: tuple[CheckRow, ...] = ()
    steps: tuple[StepRow, ...] = ()
    told: str = ""
