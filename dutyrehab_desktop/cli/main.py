"""From words on the command line to a workflow, its result printed, and an exit status.

Exit status 0: done. 1: it could not be done, one sentence says why on standard error. 2: the
words were wrong.
"""

import io
import json
import os
import sys
from collections.abc import Sequence

from dutyrehab_desktop.cli import commands
from dutyrehab_desktop.cli.arguments import build_parser
from dutyrehab_desktop.cli.checking import judge
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.errors import DutyRehabError, FileProblem
from dutyrehab_desktop.workflows.passphrase_check import COMMAND
from dutyrehab_desktop.workflows.sentences import sentence

OK = 0
FAILED = 1
INTERRUPTED = 130
_FIRST_WORDS = frozenset(
    {
        *("demo", "assess", "vault", "enrol", "export", "merge", "summary", "report", "contact"),
        *("law", "questionnaire", "register", "receive", "referrals", "texts", "doubles"),
        *("records", "record"),
        *("add", "merged", "exchange", "withdraw", "withdrawals", "laptops", "receipts"),
        *("keys", "held", "hand-in", "hand-draft", "recovery", "day-end", "calls"),
        *("handing", "tables", "quality", "impact", "export-records", "quotes", COMMAND),
        *("todo", "setup", "publish"),
        *("backup", "backups", "restore", "salvage", "health", "border"),
        *("-h", "--help"),
    }
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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Four languages, whatever the system's code page; half a letter is written as JSON
            # writes it, and the other records are not lost with it.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if argv[0] == COMMAND:
        return judge()
    arguments = build_parser().parse_args(argv)
    language = arguments.language or "en"
    try:
        outcome = commands.carry_out(arguments)
        _show(outcome, as_json=arguments.json)
    except DutyRehabError as error:
        print(sentence(error, language), file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    for name, problem in outcome.problems:
        told = sentence(problem, language)
        print(f"{name}: {told}" if name else told, file=sys.stderr)
    return FAILED if outcome.problems else OK


def _show(outcome: Outcome, *, as_json: bool) -> None:
    """Print the result.

    Raises:
        FileProblem: There is no output, or it took nothing.
    """
    document = [json.dumps(outcome.document, ensure_ascii=False, indent=1)] if as_json else []
    if outcome.stream:
        document = [json.dumps(one, ensure_ascii=False) for one in outcome.stream]
    try:
        for line in document or outcome.lines:
            print(line)
        if sys.stdout is None:
            raise FileProblem
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()  # whoever read it has gone
    except OSError as problem:
        _drop_output()
        raise FileProblem from problem


def _drop_output() -> None:
    """Python would complain once more at its exit about what it could not write."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
