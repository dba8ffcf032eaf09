"""Records that somebody takes back: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.workflows.addenda import add_to_sealed
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import Role
from dutyrehab_desktop.workflows.withdrawing import (
    Withdrawn,
    confirm_withdrawal,
    delete_overdue,
    refuse_withdrawal,
    withdraw,
    withdraw_at_desk,
    withdrawn_records,
)


def take_back(arguments: argparse.Namespace) -> Outcome:
    """Take a record back: on a laptop delete and forward it, at the desk hide it.

    Raises:
        DutyRehabError: It could not be done; nothing was changed.
    """
    around = real_surroundings()
    with opened(arguments) as vault:
        if vault.role is Role.COORDINATOR:
            withdraw_at_desk(vault, arguments.code, around)
            return Outcome(
                {"hidden": True}, ["Hidden. Confirm or refuse it: dutyrehab withdrawals"]
            )
        here = withdraw(vault, arguments.code, around)
    told = "Deleted here." if here else "Nothing of it was here."
    return Outcome(
        {"deleted": here, "forwarded": True},
        [f"{told} The coordinator hears of it with the next bundle."],
    )


def add(arguments: argparse.Namespace) -> Outcome:
    """Add answers to a record that is sealed already.

    Raises:
        DutyRehabError: It could not be done; nothing was changed.
    """
    answers = dict(each.partition("=")[::2] for each in arguments.answers)
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        count = add_to_sealed(vault, content, arguments.code, answers, real_surroundings())
    told = f"Sealed answers: {count}. They travel with the next bundle."
    return Outcome({"added": count}, [told])


def decide(arguments: argparse.Namespace) -> Outcome:
    """List the records that somebody took back; confirm or refuse one of them.

    Those whose day has come are deleted first.

    Raises:
        DutyRehabError: It could not be done.
    """
    around = real_surroundings()
    with opened(arguments) as vault:
        gone = delete_overdue(vault, around)
        if arguments.confirm:
            confirm_withdrawal(vault, arguments.confirm)
        elif arguments.refuse:
            refuse_withdrawal(vault, arguments.refuse, arguments.reason)
        found = withdrawn_records(vault, around)
    document = {"withdrawals": [one.document() for one in found], "overdue": list(gone)}
    lines = [f"{code}: deleted, its day had come" for code in gone]
    return Outcome(document, lines + [_line(one) for one in found])


def _line(one: Withdrawn) -> str:
    told = f"{one.code}: {one.state}" + (f" ({one.reason})" if one.reason else "")
    if one.due:
        told = f"{one.code}: hidden, deleted on {one.due} ({one.days} days)"
    if one.linked:
        told += f"; ask also about the same person's {', '.join(one.linked)}"
    return told
