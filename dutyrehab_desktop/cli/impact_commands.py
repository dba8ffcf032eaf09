"""What the report's proposals would open, from the command line."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.published_files import add_file, file_lines, written
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.workflows.content import Content, content_of, load_content
from dutyrehab_desktop.workflows.publishing_choice import Choice
from dutyrehab_desktop.workflows.publishing_files import Profile, PublishedFile, look_at_tables
from dutyrehab_desktop.workflows.reform_documents import document
from dutyrehab_desktop.workflows.reform_impact import (
    INTERNAL,
    LEAST_PEOPLE,
    PROFILES,
    ReformImpact,
    reform_impact,
)
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


class StaysInside(InputProblem):
    """A file for readers outside is asked for, and nobody said for which."""

    code = "publishing-stays-inside"


def add_impact(
    commands: "argparse._SubParsersAction[Any]", common: Common, descriptor: Callable[[str], int]
) -> None:
    """Add the command for what the proposals would open."""
    impact = commands.add_parser(
        "impact", help="coordinator: what the report's proposals would open, alone and together"
    )
    impact.add_argument("folder", type=Path, help="the vault")
    impact.add_argument(
        "--profile",
        choices=PROFILES,
        default=INTERNAL,
        help="for whom; outside the organisation small numbers are hidden. Without --out it is a "
        "look: nothing is written down as published",
    )
    add_file(impact, descriptor)
    common(impact, passphrase=True)


def show_impact(arguments: argparse.Namespace) -> Outcome:
    """Compute and print it; with a folder, publish it as a file.

    Raises:
        StaysInside: What is for inside use is written into no file here.
        DutyRehabError: It could not be done.
    """
    if arguments.out is not None and arguments.profile == INTERNAL:
        raise StaysInside
    file = None
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        found = reform_impact(
            vault,
            content,
            real_surroundings(),
            arguments.language,
            TaskControl(),
            arguments.profile,
        )
        if arguments.out is not None:
            file = _published(vault, content, arguments)
    told = document(found)
    lines = list(_lines(found, told))
    if file is not None:
        told |= {"file": str(file.path), "publication": file.number}
        lines += file_lines(file)
    return Outcome(told, lines)


def _published(vault: OpenVault, content: Content, arguments: argparse.Namespace) -> PublishedFile:
    choice = Choice(Profile(arguments.profile), arguments.language, impact=True)
    looked = look_at_tables(vault, content, real_surroundings(), choice, TaskControl())
    return written(vault, content, looked, arguments)


def _lines(found: ReformImpact, told: dict[str, Any]) -> Iterator[str]:
    for table in told["tables"]:
        yield f"{table['id']}  {table['title']}  (n = {table['n']})"
        yield "\t".join(("", *table["columns"]))
        for line in table["lines"]:
            yield "\t".join((line["label"], *map(str, line["counts"])))
        yield ""
    for country in told["countries"]:
        yield from _ranked(found, country)
    for proposal in told["proposals"]:
        yield f"{proposal['id']} ({proposal['lines']}): {proposal['name']}"
        for change in proposal["our_reading"]:
            what = " ".join(filter(None, (change["country"], change["sheet"], change["name"])))
            yield f"  {found.words.say('our-reading')}, {what}: {change['text']}"
    yield from told["notes"]


def _ranked(found: ReformImpact, country: dict[str, Any]) -> Iterator[str]:
    yield f"{country['country']}:"
    if country["ranks_only"]:
        yield found.words.say("few", least=LEAST_PEOPLE)
        for one in (*country["alone"], *country["pairs"], *country["triples"]):
            yield f"{one['rank']}. {found.words.together(tuple(one['reforms']))}"
    for name, title in (("best_two", "best-two"), ("best_three", "best-three")):
        for reforms in country[name]:
            yield f"{found.words.say(title)}: {found.words.together(tuple(reforms))}"
    yield ""
