"""Handing over to somebody outside: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.input_files import InputUnreadable
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.handing import (
    Decision,
    Order,
    Recipient,
    Terms,
    hand_over,
    look,
)
from dutyrehab_desktop.workflows.ledger import LedgerRow, ledger, note_told
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl

_LONGEST_KEY = 4096


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run the action that the arguments name.

    Raises:
        DutyRehabError: It could not be done.
    """
    return _ACTIONS[arguments.action](arguments)


def _look(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        found = look(vault, content, _terms(arguments), real_surroundings(), TaskControl())
    lines = [_decision_line(one) for one in found.decisions]
    lines.append(f"May go: {len(found.going)} of {len(found.decisions)}")
    return Outcome(found.document(), lines)


def _write(arguments: argparse.Namespace) -> Outcome:
    key = _key(arguments)
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        order = Order(
            _terms(arguments),
            arguments.name,
            arguments.language,
            key,
            bytearray() if key else _agreed_passphrase(arguments),
            None if arguments.record is None else tuple(map(str.upper, arguments.record)),
        )
        around = real_surroundings()
        done = hand_over(vault, content, order, arguments.out, around, TaskControl())
    lines = [f"File: {done.path}", f"Records in it: {done.records}", f"Ledger: {done.number}"]
    return Outcome(done.document(), lines)


def _ledger(arguments: argparse.Namespace) -> Outcome:
    around = real_surroundings()
    with opened(arguments) as vault:
        if arguments.told is not None:
            note_told(vault, arguments.told, arguments.record, arguments.answer, around)
        rows = ledger(vault, content_of(vault, load_content()), around, TaskControl())
    shown = [row for row in rows if row.to_tell or not arguments.to_tell]
    lines = [line for row in shown for line in _row_lines(row)]
    return Outcome({"handings": [row.document() for row in shown]}, lines)


_ACTIONS = {"look": _look, "write": _write, "ledger": _ledger}


def _terms(arguments: argparse.Namespace) -> Terms:
    return Terms(Recipient(arguments.to), arguments.special)


def _key(arguments: argparse.Namespace) -> str:
    if arguments.key_file is None:
        return str(arguments.key)
    try:
        with arguments.key_file.open(encoding="ascii", errors="replace") as file:
            return str(file.read(_LONGEST_KEY)).strip()
    except OSError as problem:
        raise InputUnreadable from problem


def _agreed_passphrase(arguments: argparse.Namespace) -> bytearray:
    return read_passphrase(
        "Passphrase agreed with the recipient: ", arguments.passphrase_for_recipient_fd
    )


def _decision_line(one: Decision) -> str:
    if not one.goes:
        return f"{one.code}: stays ({', '.join(one.refusals)})"
    left = ", ".join(f"{reason} {len(names)}" for reason, names in one.left_out.items())
    return f"{one.code}: may go, {len(one.kept.names)} questions; left out: {left or 'none'}"


def _row_lines(row: LedgerRow) -> list[str]:
    state = "" if row.written else " (the file was never finished)"
    head = f"{row.number}: {row.month}, {row.recipient}, {row.name}, {row.file_name}{state}"
    waiting = {one.code for one in row.to_tell}
    lines = [head]
    for one in row.records:
        told = "ask the recipient to delete it" if one.code in waiting else one.standing
        lines.append(f"  {one.number} {one.code}: {'; '.join((told, *one.answers))}")
    return lines
