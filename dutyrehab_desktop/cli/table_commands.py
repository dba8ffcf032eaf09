"""The coordinator's tables from the command line: those of the report, and one's own."""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.quality import document_of as quality_document
from dutyrehab_desktop.workflows.quality import quality
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tabling import (
    Chosen,
    NoSuchVariable,
    Tabled,
    chosen_from_words,
    cross_table,
    document,
    forget,
    keep,
    kept,
    tables,
)
from dutyrehab_desktop.workflows.tasks import TaskControl

COUNTRIES = ("kz", "uz", "both")


def add_tables(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the commands for tables and for how interviews went."""
    table = commands.add_parser("tables", help="coordinator: the tables R1 to R21, or one's own")
    table.add_argument("folder", type=Path, help="the vault")
    table.add_argument("--only", nargs="+", metavar="ID", help="these tables, such as R3 R10")
    table.add_argument("--country", choices=COUNTRIES, help="only of this country, or of both")
    own = table.add_mutually_exclusive_group()
    own.add_argument(
        "--cross", nargs="+", metavar="VARIABLE", help="a table of one variable, or of two"
    )
    own.add_argument("--kept", metavar="NAME", help="run a table that was kept")
    own.add_argument("--forget", metavar="NAME", help="forget a table that was kept")
    own.add_argument("--list", action="store_true", help="the tables that were kept")
    table.add_argument(
        "--where",
        nargs="+",
        default=[],
        metavar="VARIABLE=ANSWER",
        help="count only people of whom this is true; each counts as a variable",
    )
    table.add_argument("--keep", metavar="NAME", help="keep the table of --cross under this name")
    common(table, passphrase=True)
    went = commands.add_parser(
        "quality", help="coordinator: how the interviews went; for inside use only"
    )
    went.add_argument("folder", type=Path, help="the vault")
    common(went, passphrase=True)


def show_tables(arguments: argparse.Namespace) -> Outcome:
    """Make tables and print them.

    Raises:
        DutyRehabError: It could not be done.
    """
    around, control = real_surroundings(), TaskControl()
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        if arguments.list or arguments.forget:
            if arguments.forget:
                forget(vault, arguments.forget)
            names = sorted(kept(vault))
            return Outcome({"kept": names}, names)
        chosen = _chosen(arguments, kept(vault))
        if chosen is None:
            tabled = tables(vault, content, around, arguments.language, control)
        else:
            made = chosen_from_words(content, chosen, arguments.where)
            tabled = cross_table(vault, content, around, made, arguments.language, control)
            if arguments.keep:
                keep(vault, arguments.keep, made)
    told = document(tabled, set(arguments.only or ()), arguments.country or "")
    return Outcome(told, list(_lines(tabled, told)))


def show_quality(arguments: argparse.Namespace) -> Outcome:
    """Print how the interviews went.

    Raises:
        DutyRehabError: It could not be done.
    """
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        went = quality(vault, content, real_surroundings(), arguments.language, TaskControl())
    told = quality_document(went)
    found = went.quality
    lines = [f"People: {found.people}"]
    for each in found.declined:
        shares = f"declined {each.declined}, not known {each.dk}, of {each.asked}"
        lines.append(f"{went.questions[each.question]}: {shares}")
    lines += [
        f"{one.code or '-'}: {one.interviews} interviews, {one.answers:g} answers, "
        f"declined {one.declined} of {one.asked}, stopped {one.stopped}, distress {one.distress}"
        for one in found.interviewers
    ]
    return Outcome(told, lines)


def _chosen(arguments: argparse.Namespace, known: Mapping[str, Chosen]) -> Chosen | None:
    if arguments.kept:
        found = known.get(arguments.kept)
        if found is None:
            raise NoSuchVariable
        return replace(found, country=arguments.country or found.country)
    if not arguments.cross:
        return None
    if len(arguments.cross) > 2:
        raise NoSuchVariable
    rows, columns = (*arguments.cross, "")[:2]
    return Chosen(rows, columns, (), arguments.country or "both")


def _lines(tabled: Tabled, told: dict[str, Any]) -> Iterator[str]:
    yield f"People counted: {tabled.people}. Internal: small numbers are not hidden."
    for table in told["tables"]:
        yield ""
        yield f"{table['id']}  {table['title']}  (n = {table['n']})"
        yield "\t".join(("", *table["columns"]))
        for line in table["lines"]:
            yield "\t".join((line["label"], *map(str, line["counts"])))
        yield from table["notes"]
