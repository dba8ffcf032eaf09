"""What may be typed to see what waits at the desk, and to tick it off."""

import argparse
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.workflows.queues import Queue


def add_todo(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the queues of a coordinator."""
    todo = commands.add_parser("todo", help="coordinator: everything that waits at this desk")
    todo.add_argument("folder", type=Path, help="the vault")
    queues = [queue.value for queue in Queue]
    act = todo.add_mutually_exclusive_group()
    act.add_argument(
        "--done",
        nargs=2,
        metavar=("QUEUE", "CODE"),
        help=f"tick one line off; queues: {', '.join(queues)}",
    )
    act.add_argument(
        "--undo", nargs=2, metavar=("QUEUE", "CODE"), help="a line that was ticked off waits again"
    )
    todo.add_argument("--words", default="", help="what was done, in a sentence without names")
    todo.add_argument(
        "--answer",
        choices=("yes", "no"),
        help='what a person said who wanted to be asked first: with "--done ask-first"',
    )
    common(todo, passphrase=True)
