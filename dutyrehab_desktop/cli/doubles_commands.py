"""Comparing names: arguments in, names compared, outcome out."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.errors import DutyRehabError, InputProblem
from dutyrehab_desktop.records.names import Compared, compare_names

STANDARD_INPUT = "-"
LONGEST = 200
"""Letters of a name; no person's is longer."""


class PairNotRead(InputProblem):
    """A line of standard input is no JSON list of two names."""

    code = "pair-not-read"


def add_doubles(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the commands about doubles."""
    group = commands.add_parser("doubles", help="whether two names may be one person's")
    actions = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    compare = actions.add_parser(
        "compare",
        help="two invented names; with - pairs from standard input, one JSON list a line. Real "
        "names never belong on a command line: it is kept in the shell's history",
    )
    compare.add_argument("one", help="a name, or - for standard input")
    compare.add_argument("other", nargs="?", help="the other name")
    common(compare)


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Compare two names, or every pair of standard input.

    Raises:
        PairNotRead: The other name is missing, or one is too long.
    """
    if arguments.one == STANDARD_INPUT and arguments.other is None:
        return _stream(sys.stdin)
    pair = [arguments.one, arguments.other]
    if not _is_pair(pair):
        raise PairNotRead(line=1)
    found = compare_names(*pair)
    return Outcome(_document(found), [f"{found.same_person}, {found.score}", *found.why])


def _stream(lines: Iterable[str]) -> Outcome:
    """One answer for each line, in their order; what is no pair is told in its place."""
    answers: list[dict[str, object]] = []
    problems: list[tuple[str, DutyRehabError]] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            pair = json.loads(line)
        except (ValueError, RecursionError):
            pair = None
        if isinstance(pair, list) and _is_pair(pair):
            answers.append(_document(compare_names(*pair)))
        else:
            problem = PairNotRead(line=number)
            answers.append({"error": problem.code, "line": number})
            problems.append(("", problem))
    return Outcome({}, (), problems, answers)


def _is_pair(pair: Sequence[object]) -> bool:
    return len(pair) == 2 and all(isinstance(one, str) and len(one) <= LONGEST for one in pair)


def _document(found: Compared) -> dict[str, object]:
    return {**asdict(found), "same_person": found.same_person.value, "why": list(found.why)}
