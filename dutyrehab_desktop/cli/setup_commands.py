"""How far a project's set-up is: arguments in, workflow called, outcome out."""

import argparse
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.setting_up import (
    WRITTEN_DOWN,
    SetupStep,
    StepLine,
    play_round_trip,
    setup_steps,
    write_down,
)
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl


def add_setup(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the steps of a project's set-up."""
    setup = commands.add_parser("setup", help="coordinator: how far the project's set-up is")
    setup.add_argument("folder", type=Path, help="the vault")
    act = setup.add_mutually_exclusive_group()
    act.add_argument(
        "--written",
        choices=[step.value for step in WRITTEN_DOWN],
        help="write down what the program cannot see, with --words",
    )
    act.add_argument(
        "--round-trip",
        action="store_true",
        help="play an invented interview to a copy of this desk; nothing of it stays",
    )
    setup.add_argument("--words", default="", help="in a sentence without names")
    common(setup, passphrase=True)


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """List the steps; write one down, or play the test with an invented person.

    Raises:
        DutyRehabError: It could not be done; nothing was changed.
    """
    around, played = real_surroundings(), None
    with opened(arguments) as vault:
        if arguments.written:
            write_down(vault, SetupStep(arguments.written), arguments.words, around)
        if arguments.round_trip:
            content = content_of(vault, load_content())
            played = play_round_trip(vault, content, around, TaskControl())
        found = setup_steps(vault, around)
    document: dict[str, object] = {"steps": [one.document() for one in found]}
    lines = [_line(one) for one in found]
    if played is not None:
        document["round_trip"] = played.document()
        lines.append(f"Round trip: {played.answers} answers arrived as they were told.")
    return Outcome(document, lines)


def _line(one: StepLine) -> str:
    facts = "; ".join(f"{name}: {value}" for name, value in one.facts.items() if value)
    written = f"{one.month}: {one.words}" if one.words else ""
    told = "; ".join(filter(None, (facts, written)))
    return f"{one.step.value}: {one.state.value}" + (f" ({told})" if told else "")
