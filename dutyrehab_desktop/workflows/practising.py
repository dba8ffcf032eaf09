"""A practice interview with an invented person, and the first steps of a new laptop.

Practice uses the real questionnaire, the real law and the real tables, in memory only: nothing of
it is written, sealed, exported, counted or printed.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.store.scratch import Scratch
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import organisation_of
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.projects import project_of
from dutyrehab_desktop.workflows.recovery import RecoveryState, recovery_state
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

PRACTISED = "practised"
STEPS_HIDDEN = "first-steps-hidden"
_YES = "yes"

Story = Mapping[tuple[str, str], Mapping[str, str]]
"""What the invented person says, by question and position of the entry, in each language."""


@cache
def story() -> Story:
    """What the invented person says."""
    with resource("practice", "story.csv").open(encoding="utf-8", newline="") as file:
        return MappingProxyType(
            {(row["question"], row["entry"]): MappingProxyType(row) for row in csv.DictReader(file)}
        )


class Practice:
    """One practice interview.

    Attributes:
        session: The interview; it lives in memory only.
    """

    def __init__(self, content: Content, surroundings: Surroundings, *, spoken: str) -> None:
        self._scratch = Scratch()
        self.session: InterviewSession = begin_interview(
            content, self._scratch, surroundings, spoken=spoken
        )

    def said(self, place: Place, language: str) -> str:
        """What the person says at a question, or nothing where the interviewer may choose."""
        position = ""
        if place.entry:
            roster = self.session.questionnaire.questions[place.question].roster
            position = str(self.session.form.sheet.entries(roster).ids.index(place.entry))
        return story().get((place.question, position), {}).get(language, "")

    def forget(self) -> None:
        """Nothing of it remains."""
        self._scratch.close()


@dataclass(frozen=True)
class FirstSteps:
    """How far a new laptop has come.

    Attributes:
        practised: A practice interview was held to its end.
        enrolled: The coordinator is known.
        referrals: There is a referral list.
        recovered: The coordinator has shown that this laptop can be recovered.
        hidden: Somebody does not want to see this any more.
    """

    practised: bool
    enrolled: bool
    referrals: bool
    recovered: bool
    hidden: bool

    @property
    def wanted(self) -> bool:
        """True while they are of use."""
        done = self.practised and self.enrolled and self.referrals and self.recovered
        return not self.hidden and not done


def first_steps(vault: OpenVault) -> FirstSteps:
    """Read how far a laptop has come; it stands in the vault, not in a settings file."""
    devices = vault.store.devices
    return FirstSteps(
        practised=devices.recall(PRACTISED) == _YES,
        enrolled=organisation_of(vault) is not None,
        referrals=bool(project_of(vault).referrals),
        recovered=recovery_state(vault) is RecoveryState.PROVEN,
        hidden=devices.recall(STEPS_HIDDEN) == _YES,
    )


def note_practised(vault: OpenVault) -> None:
    """A practice interview was held to its end.

    Raises:
        FileProblem: It was not noted.
    """
    vault.store.devices.remember(PRACTISED, _YES)


def hide_first_steps(vault: OpenVault) -> None:
    """Nobody wants to see them any more.

    Raises:
        FileProblem: It was not noted.
    """
    vault.store.devices.remember(STEPS_HIDDEN, _YES)
