"""A lost laptop by the command line: what was on it, and whom to warn first."""

import argparse

from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.workflows.lost_laptops import (
    AtRisk,
    LostLaptop,
    Was,
    lost_devices,
    lost_laptop,
    mark_lost,
    note_warned,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault


def lost_outcome(
    vault: OpenVault, device: str, arguments: argparse.Namespace, around: Surroundings
) -> Outcome:
    """Note that a laptop is lost, or that somebody was warned; then say what is known.

    Raises:
        DutyRehabError: It could not be done; nothing was changed.
    """
    if device not in lost_devices(vault):
        mark_lost(vault, device, Was(arguments.was), arguments.says, around)
    if arguments.warned:
        note_warned(vault, device, arguments.warned, arguments.says, around)
    found = lost_laptop(vault, device, around)
    return Outcome(found.document(), _lines(found))


def _lines(found: LostLaptop) -> list[str]:
    revoked = f"revoked in {found.revoked}" if found.revoked else "NOT REVOKED YET"
    return [
        f"{' '.join(found.words)}: lost since {found.since}, was {found.was.value}; {revoked}",
        f"Bundles: {found.bundles}, the last one in {found.last or 'never'}",
        f"Recovery file: {'here' if found.recovery_kept else 'none'}; "
        f"used: {found.recovered or 'no'}",
        f"To warn, in this order: {found.to_warn}",
        *(_person(one) for one in found.people),
        "Not known here: interviews since the last bundle, and whom to call there. "
        "Ask the interviewer.",
    ]


def _person(one: AtRisk) -> str:
    told = [one.code, *(risk.value for risk in one.risks)]
    told.append(f"by {one.channel}" if one.reachable else "no agreed way")
    if one.warned:
        told.append(f"warned in {one.warned}: {one.words}")
    return "  ".join(told)
