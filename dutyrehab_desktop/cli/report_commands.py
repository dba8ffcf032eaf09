"""The coordinator's report from the command line: the counts at once, or the whole as a file."""

import argparse
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.workflows.content import Content, content_of, load_content
from dutyrehab_desktop.workflows.needs_reporting import (
    MadeReport,
    Profile,
    ReportFormat,
    ReportWish,
    make_report,
    save_report,
)
from dutyrehab_desktop.workflows.report_tables import report_wanted
from dutyrehab_desktop.workflows.reporting import counts, table_as_rows
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.table_exceptions import ask, read_exception, write_request
from dutyrehab_desktop.workflows.tabling import tables
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


def add_report(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the command for the report."""
    report = commands.add_parser(
        "report",
        help="coordinator: the table of counts, or with --out the whole report as a file",
    )
    report.add_argument("folder", type=Path, help="the vault")
    report.add_argument("--out", type=Path, help="write the report here")
    report.add_argument(
        "--profile",
        choices=[each.value for each in Profile],
        help="for whom (public): outside the organisation small numbers are hidden",
    )
    report.add_argument(
        "--format",
        choices=[each.value for each in ReportFormat],
        help="pdf or docx; otherwise as the file's name ends",
    )
    report.add_argument(
        "--exception",
        type=Path,
        help="what a second person has signed for: numbers of the charts are shown (--out)",
    )
    report.add_argument(
        "--request", type=Path, help="write here what a second person is to sign (--charts)"
    )
    report.add_argument(
        "--charts",
        nargs="+",
        default=[],
        metavar="TABLE",
        help="whose numbers would be shown: chart.R3/kz, chart.R4/uz …",
    )
    report.add_argument("--reason", default="", help="why an exception is asked for")
    common(report, passphrase=True)


def show_report(arguments: argparse.Namespace) -> Outcome:
    """Print the counts, or write the report, or with a profile alone print what it says.

    Raises:
        DutyRehabError: It could not be done.
    """
    asked = (arguments.out, arguments.profile, arguments.request)
    if all(each is None for each in asked):
        return _counts(arguments)
    around, profile = real_surroundings(), Profile(arguments.profile or Profile.PUBLIC)
    exception = None if arguments.exception is None else read_exception(arguments.exception)
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        if arguments.request is not None:
            return _request(arguments, vault, content, profile)
        wish = ReportWish(profile, arguments.language, exception)
        made = make_report(vault, content, around, wish, TaskControl())
        if arguments.out is None:
            return Outcome(made.document(), list(made.lines()))
        form = _format(arguments)
        save_report(vault, around, made, form, arguments.out)
    document: dict[str, object] = {
        **_about(made),
        "format": form.value,
        "report": str(arguments.out),
    }
    lines = [
        f"Report: {arguments.out}",
        f"Profile: {made.profile}",
        f"People counted: {made.people}",
        f"Tables: {made.tables}",
        f"Tables and lines that stay inside: {made.left_out}",
    ]
    return Outcome(document, lines)


def _request(
    arguments: argparse.Namespace, vault: OpenVault, content: Content, profile: Profile
) -> Outcome:
    around, wished = real_surroundings(), tuple(arguments.charts)
    tabled = tables(vault, content, around, arguments.language, TaskControl())
    wanted = report_wanted(profile, tabled, wished)
    write_request(ask(vault, around, wanted, wished, arguments.reason), arguments.request)
    document = {
        "request": str(arguments.request),
        "tables": list(wished),
        "reason": arguments.reason,
    }
    return Outcome(document, [f"To be signed by a second person: {arguments.request}"])


def _about(made: MadeReport) -> dict[str, object]:
    people = made.people if made.profile is Profile.INTERNAL or not made.few else None
    return {
        "profile": made.profile.value,
        "people": people,
        "tables": made.tables,
        "left_out": made.left_out,
    }


def _format(arguments: argparse.Namespace) -> ReportFormat:
    if arguments.format is not None:
        return ReportFormat(arguments.format)
    ending = arguments.out.suffix.lower().lstrip(".")
    return ReportFormat.DOCX if ending == ReportFormat.DOCX else ReportFormat.PDF


def _counts(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        table = counts(vault, content, real_surroundings())
    rows = table_as_rows(table, arguments.language)
    lines = ["\t".join(str(cell) for cell in row.values()) for row in rows]
    return Outcome({"counts": rows}, lines)
