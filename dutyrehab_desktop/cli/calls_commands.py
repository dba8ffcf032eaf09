"""Agreed calls on a field laptop, from the command line."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.contact_lines import shown
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.workflows.calls import call_done, call_words, contacts, open_contact
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.surroundings import real_surroundings


def add_calls(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the command for agreed calls."""
    calls = commands.add_parser(
        "calls", help="field: who is still to be called; for a purpose, how; after it, forget"
    )
    calls.add_argument("folder", type=Path, help="the vault")
    calls.add_argument("code", nargs="?", default="", help="the record's code")
    what = calls.add_mutually_exclusive_group()
    what.add_argument("--purpose", help="show how; what for, without names, is written down")
    what.add_argument("--done", action="store_true", help="the call is done: forget how")
    common(calls, passphrase=True)


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """List the agreed calls, open one of them, or forget it.

    Raises:
        DutyRehabError: It could not be done.
    """
    with opened(arguments) as vault:
        if arguments.done:
            call_done(vault, arguments.code)
        elif arguments.code or arguments.purpose is not None:
            around, content = real_surroundings(), content_of(vault, load_content())
            call = open_contact(vault, arguments.code, arguments.purpose or "", around)
            lines = [f"Record: {call.code}", "What for was written down."]
            words = call_words(call, content, arguments.language)
            lines += [f"{question}: {shown(answer)}" for question, answer in words]
            return Outcome({"code": call.code, "known": dict(call.known)}, lines)
        found = contacts(vault)
    lines = [f"{line.code}: kept until {line.due}" for line in found]
    return Outcome({"calls": [asdict(line) for line in found]}, lines or ["No calls to make."])
