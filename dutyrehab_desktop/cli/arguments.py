"""What may be typed after `dutyrehab`, and what each word means."""

import argparse
import re
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn

from dutyrehab_desktop.cli.calls_commands import add_calls
from dutyrehab_desktop.cli.care_arguments import add_care
from dutyrehab_desktop.cli.doubles_commands import add_doubles
from dutyrehab_desktop.cli.export_arguments import add_exports
from dutyrehab_desktop.cli.handing_arguments import add_handing
from dutyrehab_desktop.cli.impact_commands import add_impact
from dutyrehab_desktop.cli.key_arguments import add_drafts, add_keys
from dutyrehab_desktop.cli.law_arguments import add_law
from dutyrehab_desktop.cli.merge_arguments import add_merging
from dutyrehab_desktop.cli.parcel_arguments import add_parcels
from dutyrehab_desktop.cli.publishing_commands import add_publishing_arguments
from dutyrehab_desktop.cli.questionnaire_arguments import add_questionnaire
from dutyrehab_desktop.cli.records_arguments import add_records
from dutyrehab_desktop.cli.recovery_arguments import add_recovery
from dutyrehab_desktop.cli.referral_arguments import add_referrals
from dutyrehab_desktop.cli.report_commands import add_report
from dutyrehab_desktop.cli.setup_commands import add_setup
from dutyrehab_desktop.cli.table_commands import add_tables
from dutyrehab_desktop.cli.text_commands import add_texts
from dutyrehab_desktop.cli.todo_arguments import add_todo
from dutyrehab_desktop.cli.vault_arguments import add_vault
from dutyrehab_desktop.workflows.papers import Kind, Letters, Size, Tonight

LANGUAGES = ("en", "ru", "kk", "uz", "uz-Cyrl")


class Words(argparse.ArgumentParser):
    """A parser that guesses no shortened word, and never repeats a passphrase in a complaint."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - argparse's own
        super().__init__(*args, **{"allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words, and end with status 2."""
        if "--passphrase" in message:
            message = "a passphrase comes from a prompt or from --passphrase-fd N, never from here"
        super().error(message)


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar of the command line."""
    parser = Words(
        prog="dutyrehab",
        description="Offline, encrypted needs interviews. Without a command the window opens: "
        "dutyrehab [--vault FOLDER] [--language CODE] [--theme light|dark] [--scale PERCENT].",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _demo(commands)
    _assess(commands)
    add_vault(commands, _common, _descriptor)
    _enrol(commands)
    _export(commands)
    add_merging(commands, _common, _descriptor)
    _summary(commands)
    add_report(commands, _common)
    _contact(commands)
    add_calls(commands, _common)
    add_handing(commands, _common, _descriptor)
    add_exports(commands, _common, _descriptor)
    add_law(commands, _common, _day)
    add_questionnaire(commands, _common)
    add_parcels(commands, _common)
    add_keys(commands, _common, _descriptor)
    add_drafts(commands, _common)
    add_recovery(commands, _common, _descriptor)
    add_referrals(commands, _common)
    add_texts(commands, _common)
    add_todo(commands, _common)
    add_setup(commands, _common)
    add_doubles(commands, _common)
    add_records(commands, _common)
    add_care(commands, _common)
    add_tables(commands, _common)
    add_publishing_arguments(commands, _common, _descriptor)
    add_impact(commands, _common, _descriptor)
    return parser


Commands = argparse._SubParsersAction


def _descriptor(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", text):
        raise argparse.ArgumentTypeError("a number is needed")
    return int(text)


def _day(text: str) -> date:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError("a day is needed: YYYY-MM-DD")


def _common(parser: argparse.ArgumentParser, *, passphrase: bool = False) -> None:
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.add_argument(
        "--language", choices=LANGUAGES, default="en", help="language of what is printed"
    )
    if passphrase:
        parser.add_argument(
            "--passphrase-fd",
            type=_descriptor,
            metavar="N",
            help="read the passphrase from this open file descriptor instead of asking",
        )
        parser.add_argument(
            "--vault-key-file",
            type=Path,
            metavar="FILE",
            help="the file on a separate medium that the vault needs as well",
        )
        parser.add_argument(
            "--key-medium",
            type=Path,
            metavar="FILE",
            help="coordinator: the file that the key is kept with",
        )


def _demo(commands: "Commands[Words]") -> None:
    demo = commands.add_parser(
        "demo",
        help="play invented interviews: two laptops, bundles, merge, report",
    )
    demo.add_argument("--out", type=Path, required=True, help="a new or empty folder")
    _common(demo)


def _assess(commands: "Commands[Words]") -> None:
    assess = commands.add_parser("assess", help="categories and barriers of records given as JSON")
    assess.add_argument("file", help="a file with one record or a list of them, or - for input")
    assess.add_argument("--as-of", type=_day, default=None, metavar="DATE", help="default: today")
    _common(assess)


def _enrol(commands: "Commands[Words]") -> None:
    enrol = commands.add_parser(
        "enrol",
        help="coordinator: write the enrolment card; field: read it, after comparing ten words",
    )
    enrol.add_argument("folder", type=Path, help="the vault")
    enrol.add_argument("--card", type=Path, required=True, help="the card's file")
    enrol.add_argument("--organisation", default="", help="coordinator: who you are, in a sentence")
    enrol.add_argument("--words", help="field: the ten words heard from the coordinator")
    _common(enrol, passphrase=True)


def _export(commands: "Commands[Words]") -> None:
    export = commands.add_parser("export", help="write one bundle that only the coordinator opens")
    export.add_argument("folder", type=Path, help="the vault")
    export.add_argument("--out", type=Path, required=True, help="folder for the bundle")
    _common(export, passphrase=True)


def _summary(commands: "Commands[Words]") -> None:
    summary = commands.add_parser("summary", help="the person's summary of an interview, as PDF")
    summary.add_argument("folder", type=Path, help="the vault")
    summary.add_argument("code", help="the record's code")
    summary.add_argument("--out", type=Path, required=True, help="the PDF file")
    _choice(summary, "kind", Kind, Kind.SAFE, "the list without dangerous words, or the summary")
    _choice(summary, "size", Size, Size.A4, "the sheet")
    _choice(summary, "letters", Letters, Letters.PLAIN, "how large the letters are")
    summary.add_argument("--look", type=int, default=0, help="another look of the list: a number")
    summary.add_argument(
        "--tonight",
        nargs="+",
        default=[],
        choices=[place.value for place in Tonight],
        help="where the paper will be tonight; not asked means that nothing is written",
    )
    _common(summary, passphrase=True)
    summary.set_defaults(language=None)


def _choice(
    parser: argparse.ArgumentParser, name: str, words: type[StrEnum], usual: StrEnum, told: str
) -> None:
    """An option that takes one of some words."""
    choices = [word.value for word in words]
    parser.add_argument(f"--{name}", choices=choices, default=usual.value, help=told)


def _contact(commands: "Commands[Words]") -> None:
    contact = commands.add_parser(
        "contact", help="coordinator: how a person may be contacted, for a purpose that is kept"
    )
    contact.add_argument("folder", type=Path, help="the vault")
    contact.add_argument("code", help="the record's code")
    contact.add_argument(
        "--purpose", required=True, help="what for, without names; it is written down"
    )
    _common(contact, passphrase=True)
