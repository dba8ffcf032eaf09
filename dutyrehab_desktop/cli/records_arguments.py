"""What may be typed after `dutyrehab records` and `dutyrehab record`."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.records.quality import Flag
from dutyrehab_desktop.workflows.record_list import PERMISSIONS, Sort

LONGEST = 10_000


def add_records(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the commands that look for records, and at one."""
    records = commands.add_parser(
        "records", help="coordinator: the merged records, searched, narrowed and sorted"
    )
    records.add_argument("folder", type=Path, help="the vault")
    records.add_argument(
        "--search",
        default="",
        metavar="TEXT",
        help="words, answers or a code; - reads them from standard input. A word on a command line "
        "is kept in the shell's history, and other programs can read it: prefer -",
    )
    records.add_argument("--country", choices=["kz", "uz"], default="")
    records.add_argument("--spoken", default="", metavar="CODE", help="language of the interview")
    for name, told in (("from", "first"), ("until", "last")):
        records.add_argument(f"--{name}", type=_month, help=f"the {told} month")
    records.add_argument("--conflicts", action="store_true", help="those that wait for a choice")
    records.add_argument("--doubles", action="store_true", help="possible second records")
    _either(records, "signed", "signed off")
    _either(records, "countable", "allowed to be counted")
    records.add_argument("--finding", default="", metavar="ID", help="a barrier or a category")
    records.add_argument("--state", choices=["found", "possible"], help="how sure the finding is")
    records.add_argument("--permission", choices=PERMISSIONS, default="", help="it was given")
    records.add_argument("--flag", choices=[flag.value for flag in Flag], default="")
    records.add_argument("--sort", choices=[sort.value for sort in Sort], default=Sort.CODE.value)
    records.add_argument("--descending", action="store_true")
    records.add_argument("--after", default="", metavar="CODE", help="go on behind this record")
    records.add_argument("--limit", type=_limit, default=100, metavar="N", help="default: 100")
    common(records, passphrase=True)
    record = commands.add_parser(
        "record", help="coordinator: one record: consent, findings, quality, dates, what waits"
    )
    record.add_argument("folder", type=Path, help="the vault")
    record.add_argument("code", help="the record's code")
    record.add_argument(
        "--history", action="store_true", help="its answers too, and what stood there before"
    )
    common(record, passphrase=True)


def _either(parser: argparse.ArgumentParser, name: str, told: str) -> None:
    parser.add_argument(f"--{name}", action=argparse.BooleanOptionalAction, default=None, help=told)


def _limited(text: str, said: str, fits: Callable[[str], object]) -> str:
    if not fits(text):
        raise argparse.ArgumentTypeError(said)
    return text


def _month(text: str) -> str:
    month = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
    return _limited(text, "a month is needed: YYYY-MM", month.fullmatch)


def _limit(text: str) -> int:
    return int(_limited(text, "a number from 1 is needed", re.compile("[1-9][0-9]{0,5}").fullmatch))
