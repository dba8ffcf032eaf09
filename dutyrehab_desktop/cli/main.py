"""From words on the command line to a workflow, its result printed, and an exit status.

Exit status 0: done. 1: it could not be done, one sentence says why on standard error. 2: the
words were wrong.
"""

import json
import os
import sys
from collections.abc import Sequence

from dutyrehab_desktop.cli import commands
from dutyrehab_desktop.cli.arguments import build_parser
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.sentences import sentence

OK = 0
FAILED = 1
_FIRST_WORDS = frozenset(
    {"demo", "assess", "vault", "enrol", "export", "merge", "summary", "report", "-h", "--help"}
)


def is_command(argv: Sequence[str]) -> bool:
    """True where the words name a command; otherwise the window is meant."""
    return bool(argv) and argv[0] in _FIRST_WORDS


def run(argv: Sequence[str]) -> int:
    """Carry out one command.

    Args:
        argv: The words after the program's name.

    Returns:
        The exit status.
    """
    arguments = build_parser().parse_args(argv)
    try:
        outcome = commands.carry_out(arguments)
    except DutyRehabError as error:
        print(sentence(error, arguments.language or "en"), file=sys.stderr)
        return FAILED
    try:
        _show(outcome, as_json=arguments.json)
    except BrokenPipeError:
        # Whoever read the output has gone; Python would complain once more at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return outcome.status


def _show(outcome: Outcome, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(outcome.document, ensure_ascii=False, indent=1))
    else:
        for line in outcome.lines:
            print(line)
    sys.stdout.flush()
