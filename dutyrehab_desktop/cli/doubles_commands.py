"""Comparing names and records: arguments in, compared or judged, outcome out."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli import linkage_commands
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.errors import DutyRehabError, InputProblem
from dutyrehab_desktop.records.names import Compared, compare_names
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.doubles import PairLine, judge, pairs, people
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl

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
    listed = actions.add_parser("list", help="coordinator: records that may be one person's")
    listed.add_argument("folder", type=Path, help="the vault")
    listed.add_argument(
        "--names", action="store_true", help="compare names too, where allowed; it is written down"
    )
    common(listed, passphrase=True)
    judged = actions.add_parser("judge", help="coordinator: say what you think of two records")
    judged.add_argument("folder", type=Path, help="the vault")
    judged.add_argument("one", help="a record's code")
    judged.add_argument("other", help="another record's code")
    judged.add_argument("verdict", choices=[verdict.value for verdict in Verdict])
    judged.add_argument("--reason", required=True, help="why, in a sentence")
    common(judged, passphrase=True)
    counted = actions.add_parser("people", help="coordinator: which records are one person's")
    counted.add_argument("folder", type=Path, help="the vault")
    common(counted, passphrase=True)
    linkage_commands.add_linkage(actions, common)


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Compare names or records, or judge.

    Raises:
        PairNotRead: The other name is missing, or one is too long.
        DutyRehabError: It could not be done; nothing was changed.
    """
    if arguments.action == "compare":
        return _compare(arguments)
    if arguments.action in linkage_commands.ACTIONS:
        return linkage_commands.carry_out(arguments)
    around = real_surroundings()
    with opened(arguments) as vault:
        if arguments.action == "list":
            content = content_of(vault, load_content())
            found = pairs(vault, content, around, TaskControl(), by_name=arguments.names)
            lines = [_pair_line(one) for one in found]
            return Outcome({"pairs": [one.document() for one in found]}, lines)
        if arguments.action == "judge":
            codes = (arguments.one.upper(), arguments.other.upper())
            judge(vault, codes, Verdict(arguments.verdict), arguments.reason, around)
        persons = people(vault)
    document = {"persons": [asdict(person) for person in persons]}
    return Outcome(document, [" ".join(person.codes) for person in persons])


def _pair_line(pair: PairLine) -> str:
    why = ", ".join(f"{line.fact} {line.fit}" for line in pair.why)
    judged = f" [{pair.verdict}]" if pair.verdict else ""
    return f"{pair.one} {pair.other}: {pair.same_person}, {pair.score}{judged} ({why})"


def _compare(arguments: argparse.Namespace) -> Outcome:
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
