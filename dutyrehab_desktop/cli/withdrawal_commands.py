"""Records that somebody takes back: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.crypto.errors import PassphraseUnusable
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.workflows.addenda import add_to_sealed
from dutyrehab_desktop.workflows.alarms import alarms
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.surroundings import Surroundings, real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role
from dutyrehab_desktop.workflows.withdrawing import (
    NotProven,
    Withdrawn,
    confirm_withdrawal,
    delete_overdue,
    refuse_withdrawal,
    withdraw,
    withdraw_at_desk,
    withdraw_by_words,
    withdraw_by_words_at_desk,
    withdrawn_records,
)
from dutyrehab_desktop.workflows.words import (
    Lists,
    OwnAnswer,
    Proof,
    SpokenWords,
    parted,
    tags_said,
)


def take_back(arguments: argparse.Namespace) -> Outcome:
    """Take a record back: on a laptop delete and forward it, at the desk hide it.

    What was proven by words is forwarded by a laptop, and carried out at the desk.

    Raises:
        DutyRehabError: It could not be done; nothing was changed.
    """
    around = real_surroundings()
    if not arguments.code:
        return _by_words(arguments, around)
    if arguments.permission:
        raise NotProven
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


def _by_words(arguments: argparse.Namespace, around: Surroundings) -> Outcome:
    permission = arguments.permission
    with opened(arguments) as vault:
        tags = tags_said(vault, _proof(arguments), Lists(), TaskControl())
        if vault.role is not Role.COORDINATOR:
            withdraw_by_words(vault, tags, around, permission)
            return Outcome(
                {"forwarded": True},
                ["Sealed for the next bundle. This laptop does not know which record is meant."],
            )
        done = withdraw_by_words_at_desk(vault, tags, around, permission)
    lines = [f"{code}: deleted" for code in done.deleted]
    lines += [f"{code}: hidden; confirm or refuse it" for code in done.hidden]
    lines += [f"{code}: {permission} is a no from now on" for code in done.changed]
    if not lines:
        lines = ["No record here belongs to this. It is kept, and carried out when it comes."]
    document: dict[str, object] = {
        "deleted": list(done.deleted),
        "hidden": list(done.hidden),
        "changed": list(done.changed),
    }
    return Outcome(document, lines)


def _proof(arguments: argparse.Namespace) -> Proof:
    """What the person says; it never stands among the arguments, where the shell would keep it."""
    if arguments.answer:
        question = _said("Their question: ", arguments.words_fd)
        return OwnAnswer(question, _said("Their answer: ", arguments.words_fd))
    return SpokenWords(arguments.words_language, parted(_said("Four words: ", arguments.words_fd)))


def _said(prompt: str, descriptor: int | None) -> str:
    line = read_passphrase(prompt, descriptor)
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        raise PassphraseUnusable from None
    finally:
        wipe(line)


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
        warned = alarms(vault)
    document = {
        "withdrawals": [one.document() for one in found],
        "overdue": list(gone),
        "alarms": [one.document() for one in warned],
    }
    lines = [
        f"ALARM: the laptop {' '.join(one.words)} takes back {one.records} records without proof. "
        "Call before you decide; a seized laptop could do this."
        for one in warned
    ]
    lines += [f"{code}: deleted, its day had come" for code in gone]
    return Outcome(document, lines + [_line(one) for one in found])


def _line(one: Withdrawn) -> str:
    told = f"{one.code}: {one.state}" + (f" ({one.reason})" if one.reason else "")
    if one.due:
        told = f"{one.code}: hidden, deleted on {one.due} ({one.days} days)"
    if one.linked:
        told += f"; ask also about the same person's {', '.join(one.linked)}"
    return told
