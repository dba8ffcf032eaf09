"""The project's own words on a vault: organisation, emergency contact, referral list, hiding."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pydantic import ValidationError

from dutyrehab_desktop.bundles.errors import ProjectRefused
from dutyrehab_desktop.bundles.project import (
    Cost,
    HelpKind,
    Idle,
    Project,
    Referral,
    Supervised,
    new_project,
    read_project,
    written_project,
)
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.workflows.enrolling import expect_role, organisation_of
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = ["Cost", "HelpKind", "Idle", "Project", "Referral", "Supervised"]

PROJECT = "project"
"""Under which name the vault remembers it."""

CHECKED_FOR_DAYS = 92
"""A referral list is checked every three months (instrument, chapter 3.4)."""


class NoReferralList(InputProblem):
    """There is nobody on the referral list: no interview is begun without one."""

    code = "no-referral-list"


class ReferralState(StrEnum):
    """What a referral list allows (instrument, chapter 3.4; corrections 22)."""

    NONE = "none"
    """Nobody is on it: no interview."""

    SHORT = "short"
    """No psychologist on it whose line was checked in time: no full interview."""

    FULL = "full"
    """A full interview may be held."""


def project_of(vault: OpenVault) -> Project:
    """What is known of the project; before anybody said anything, the card's own words.

    Raises:
        VaultDamaged: It is not what was kept.
    """
    kept = vault.store.devices.recall(PROJECT)
    if kept:
        try:
            return read_project(kept.encode("utf-8"))
        except ProjectRefused as problem:
            raise VaultDamaged from problem
    return new_project({"organisation": dict(organisation_of(vault) or {})})


def change_project(vault: OpenVault, **changes: object) -> Project:
    """Say something else of the project, from the next parcel on.

    Args:
        vault: The coordinator's vault.
        changes: Any of `organisation` (texts by language), `emergency`, `referrals`, `idle`
            (minutes by name), `cover` (texts by language).

    Raises:
        NotForThisRole: This is no coordinator's vault.
        ProjectRefused: A text is too long or cannot be shown, or a number is out of its bounds;
            nothing was changed.
        FileProblem: It was not kept.
    """
    expect_role(vault, Role.COORDINATOR)
    before = project_of(vault)
    after = new_project({**before.model_dump(), **changes})
    if after == before:
        return before
    after = after.model_copy(update={"version": before.version + 1})
    vault.store.devices.remember(PROJECT, written_project(after).decode("utf-8"))
    return after


def cover_of(project: Project, language: str) -> tuple[str, tuple[str, ...]] | None:
    """The project's page that hides the window: title and lines; None where it has none."""
    title, *lines = in_language(project.cover.model_dump(), language).split("\n")
    return (title, tuple(lines)) if title else None


def referral(**values: object) -> Referral:
    """A line of the referral list.

    Raises:
        ProjectRefused: Something is missing, too long, or cannot be shown.
    """
    try:
        return Referral.model_validate(values)
    except ValidationError:
        raise ProjectRefused from None


@dataclass(frozen=True)
class ComparedProject:
    """What is said of the project, beside what was said before.

    Attributes:
        project: What is said now.
        added: Lines of the referral list that were not there, or not so.
        removed: Lines that are not there any more, or not so.
        words: Whether the organisation speaks of itself in other words.
        emergency: Whether another emergency contact is named.
        idle: Whether laptops hide and lock after other times.
        cover: Whether another page hides the window.
    """

    project: Project
    added: tuple[Referral, ...]
    removed: tuple[Referral, ...]
    words: bool
    emergency: bool
    idle: bool
    cover: bool

    @property
    def same(self) -> bool:
        """True where nothing changes."""
        lines = self.added or self.removed
        return not (lines or self.words or self.emergency or self.idle or self.cover)


def compared_project(before: Project, after: Project) -> ComparedProject:
    """What changes from one to the other."""
    return ComparedProject(
        after,
        tuple(line for line in in_order(after.referrals) if line not in before.referrals),
        tuple(line for line in in_order(before.referrals) if line not in after.referrals),
        before.organisation != after.organisation,
        before.emergency != after.emergency,
        before.idle != after.idle,
        before.cover != after.cover,
    )


def is_due(line: Referral, today: date) -> bool:
    """Whether somebody should make sure again that a line is right."""
    if not line.checked_on:
        return True
    return (today - date.fromisoformat(line.checked_on)).days > CHECKED_FOR_DAYS


def referral_state(project: Project, today: date) -> ReferralState:
    """What interviews the referral list allows today."""
    if not project.referrals:
        return ReferralState.NONE
    psychologists = (one for one in project.referrals if one.kind is HelpKind.PSYCHOLOGIST)
    if all(is_due(one, today) for one in psychologists):
        return ReferralState.SHORT
    return ReferralState.FULL


def expect_referrals(vault: OpenVault, today: date) -> ReferralState:
    """Make sure that there is somebody to refer people to, before an interview is begun.

    Raises:
        NoReferralList: There is nobody.
    """
    state = referral_state(project_of(vault), today)
    if state is ReferralState.NONE:
        raise NoReferralList
    return state


def cities(lines: Sequence[Referral]) -> tuple[str, ...]:
    """The places of a referral list, in the order of the alphabet."""
    return tuple(sorted({line.city for line in lines}, key=str.casefold))


def in_order(lines: Sequence[Referral]) -> tuple[Referral, ...]:
    """A referral list as people read it: by place, by kind of help, by name."""
    kinds = list(HelpKind)

    def place(line: Referral) -> tuple[str, str, int, str]:
        return line.city.casefold(), line.city, kinds.index(line.kind), line.who

    return tuple(sorted(lines, key=place))
