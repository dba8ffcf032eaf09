"""Recovery by the command line: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.opening import factor_of, opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.workflows.recovering import (
    Readable,
    can_be_recovered,
    recover,
    rehearse,
    take_recovery,
)
from dutyrehab_desktop.workflows.recovery import recovery_state, write_recovery_file
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role, unlock

_NOT_COVERED = (
    "Not covered: answers that were to stay on that laptop, and interviews that the coordinator "
    "may not read."
)


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run the action that the arguments name.

    Raises:
        DutyRehabError: It could not be done.
    """
    return _ACTIONS[arguments.action](arguments)


def _write(arguments: argparse.Namespace) -> Outcome:
    passphrase = read_passphrase("Passphrase: ", arguments.passphrase_fd)
    try:
        typed, factor = bytearray(passphrase), factor_of(arguments)
        with unlock(arguments.folder, typed, TaskControl(), factor) as vault:
            write_recovery_file(vault, bytearray(passphrase), arguments.out, real_surroundings())
    finally:
        wipe(passphrase)
    lines = [
        f"Recovery file: {arguments.out}",
        "Give it to your coordinator and keep no copy. Interviews are sealed once the "
        "coordinator's parcel shows that it was opened.",
        _NOT_COVERED,
    ]
    return Outcome({"recovery": str(arguments.out)}, lines)


def _take(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        kept = take_recovery(vault, arguments.file)
    lines = [
        f"It opens: laptop {kept.device}, {' '.join(kept.words)}",
        "Every parcel for this laptop says so from now on.",
    ]
    return Outcome({"device": kept.device, "words": list(kept.words)}, lines)


def _list(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        if vault.role is Role.FIELD:
            state = recovery_state(vault).value
            return Outcome({"state": state}, [f"Recovery: {state}"])
        laptops = can_be_recovered(vault)
    lines = [f"{device}: {'yes' if kept else 'no'}" for device, kept in laptops.items()]
    return Outcome({"laptops": laptops}, lines or ["No laptop is known."])


def _rehearse(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        found = rehearse(vault, arguments.device, arguments.copy)
    return Outcome(found.document(), _told(found))


def _recover(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        descriptor = arguments.new_passphrase_fd
        new = read_passphrase("The new passphrase: ", descriptor)
        again = bytearray(new)
        if descriptor is None:
            again = read_passphrase("The same once more: ", None)
        found = recover(
            vault, arguments.device, arguments.copy, arguments.out, (new, again), TaskControl()
        )
    lines = [f"A vault was made: {arguments.out}", *_told(found), "It must be enrolled again."]
    return Outcome({"vault": str(arguments.out), **found.document()}, lines)


def _told(found: Readable) -> list[str]:
    return [f"Open interviews: {found.open}", f"Sealed ones: {found.sealed}", _NOT_COVERED]


_ACTIONS = {
    "write": _write,
    "take": _take,
    "list": _list,
    "rehearse": _rehearse,
    "recover": _recover,
}
