"""Backups, restoring, salvage, health, and a border: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.opening import factor_of, opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.border import border
from dutyrehab_desktop.workflows.health import HealthLine, health
from dutyrehab_desktop.workflows.media import MediumLine, forget_medium, media_of, see_again
from dutyrehab_desktop.workflows.restoring import Contents, look_into, restore
from dutyrehab_desktop.workflows.salvaging import salvage
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl

_ENROL = "It is another device now and must be enrolled again."


def make_backup(arguments: argparse.Namespace) -> Outcome:
    """Put a thinned copy of a vault on a medium.

    Raises:
        DutyRehabError: No copy was made.
    """
    with opened(arguments) as vault:
        told = back_up(vault, arguments.out, TaskControl(), arguments.label)
    lines = [
        f"Backup on {told.label}: {told.open} open, {told.sealed} sealed "
        f"({told.sealed_for_it} of them sealed for the backup alone)"
    ]
    if told.left_out:
        lines.append(f"Finished and not in it, because nobody could open it: {told.left_out}")
    if told.never:
        lines.append(f"Not in it, because it is deleted at the end of the day: {told.never}")
    return Outcome(told.document(), lines)


def list_backups(arguments: argparse.Namespace) -> Outcome:
    """List the media; delete from one that is here again what must go.

    Raises:
        DutyRehabError: It could not be done.
    """
    removed: tuple[str, ...] = ()
    with opened(arguments) as vault:
        if arguments.forget:
            forget_medium(vault, arguments.forget)
        if arguments.seen is not None:
            removed = see_again(vault, arguments.seen, TaskControl()).removed
        found = media_of(vault)
    lines = [f"Deleted from the medium: {', '.join(removed)}"] if removed else []
    lines += [_medium(one) for one in found] or ["No backup is listed."]
    document = {"media": [one.document() for one in found], "removed": list(removed)}
    return Outcome(document, lines)


def make_of_backup(arguments: argparse.Namespace) -> Outcome:
    """Say what a backup holds; make a vault of it where a folder is named.

    Raises:
        DutyRehabError: Nothing was made.
    """
    factor = factor_of(arguments)
    passphrase = read_passphrase("The backup's passphrase: ", arguments.passphrase_fd)
    again = bytearray(passphrase)
    try:
        found = look_into(arguments.folder, passphrase, TaskControl(), factor)
        lines = _contents(found)
        if arguments.out is not None:
            restore(arguments.folder, arguments.out, again, TaskControl(), factor).lock()
            lines += [f"A vault was made: {arguments.out}", _ENROL]
    finally:
        wipe(again)
    made = None if arguments.out is None else str(arguments.out)
    return Outcome({**found.document(), "vault": made}, lines)


def rescue(arguments: argparse.Namespace) -> Outcome:
    """Make a vault of what can be read of a damaged one.

    Raises:
        DutyRehabError: None was made.
    """
    factor = factor_of(arguments)
    passphrase = read_passphrase("Passphrase: ", arguments.passphrase_fd)
    found = salvage(arguments.folder, passphrase, arguments.out, TaskControl(), factor)
    lines = [
        f"Whole: {len(found.whole)}, sealed: {len(found.sealed)}",
        f"Doubtful, to be looked at: {', '.join(found.doubtful) or 'none'}",
        f"Rows saved: {found.rows}; unreadable places: {found.gaps}; refused: {found.refused}",
        _ENROL,
    ]
    return Outcome({"vault": str(arguments.out), **found.document()}, lines)


def look_at_health(arguments: argparse.Namespace) -> Outcome:
    """Say how a vault and the machine below it are.

    Raises:
        DutyRehabError: The vault cannot be read.
    """
    with opened(arguments) as vault:
        found = health(vault, real_surroundings(), TaskControl())
    return Outcome({"checks": [one.document() for one in found]}, [_health(one) for one in found])


def before_border(arguments: argparse.Namespace) -> Outcome:
    """Say what is still only here.

    Raises:
        DutyRehabError: The vault cannot be read.
    """
    with opened(arguments) as vault:
        found = border(vault)
    lines = []
    for number, line in enumerate(found.lines, start=1):
        told = "done" if line.done else line.hindered or "to do"
        codes = f": {', '.join(line.codes)}" if line.codes else ""
        lines.append(f"{number}. {line.step.value}: {told}{codes}")
    lines += [f"Lost if the keys go now: {one.code} ({one.why.value})" for one in found.uncovered]
    return Outcome(found.document(), [*lines, *(_medium(one) for one in found.media)])


def _medium(one: MediumLine) -> str:
    behind = "; something was taken back since and still lies there" if one.behind else ""
    made = f"backup of {one.month}" if one.month else "a backup that was not finished"
    return f"{one.label} ({one.name}), {made}{behind}"


def _contents(found: Contents) -> list[str]:
    lines = [
        f"{one.code}: {one.state}, {one.month}" + (", is not brought back" if one.goes else "")
        for one in found.records
    ]
    told = f"Open: {found.open}, sealed: {found.sealed}, not brought back: {found.removed}"
    return [*lines, told, f"Backup of {found.month or 'an unknown month'}, schema {found.schema}"]


def _health(one: HealthLine) -> str:
    more = " ".join((one.detail, *one.codes)).strip()
    return f"{one.check.value}: {one.found.value}" + (f" ({more})" if more else "")
