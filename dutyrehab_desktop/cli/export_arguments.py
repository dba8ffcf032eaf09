"""What may be typed after `dutyrehab export-records` and `dutyrehab quotes`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common

PURPOSES = ("statistics", "international", "organisation", "quotations")
KINDS = ("csv", "xlsx", "jsonl", "uwazi")
STEPS = (
    *("age-bands", "periods", "no-talk-year", "no-language", "no-age", "no-gender"),
    *("no-grounds", "no-cases", "small-groups"),
)


def add_exports(
    commands: "argparse._SubParsersAction[Any]", common: Common, descriptor: Callable[[str], int]
) -> None:
    """Add the commands for files of records and for people's own words."""
    export = commands.add_parser(
        "export-records",
        help="coordinator: a file of records, numbers or words for a purpose; encrypted, logged",
    )
    export.add_argument("folder", type=Path, help="the vault")
    export.add_argument("--purpose", choices=PURPOSES, required=True, help="what it is for")
    export.add_argument("--kind", choices=KINDS, default="xlsx", help="what kind of file")
    words = export.add_mutually_exclusive_group()
    words.add_argument("--labels", action="store_true", default=True, help="answers in words")
    words.add_argument("--codes", dest="labels", action="store_false", help="answers as codes")
    export.add_argument(
        "--special",
        action="store_true",
        help="with answers of special categories, for inside use",
    )
    export.add_argument(
        "--coarser",
        action="append",
        choices=STEPS,
        default=[],
        help="make this coarser, so that nobody stands alone; repeat it",
    )
    export.add_argument("--preview", action="store_true", help="only say what it would reveal")
    export.add_argument("--name", default="", help="who gets it; kept in the ledger")
    key = export.add_mutually_exclusive_group()
    key.add_argument("--to", default="", metavar="age1…", help="encrypted for this age key")
    key.add_argument(
        "--passphrase-for-recipient-fd",
        type=descriptor,
        metavar="N",
        help="encrypted with a passphrase that is read from this file descriptor",
    )
    key.add_argument(
        "--in-clear", action="store_true", help="not encrypted: everybody can read the file"
    )
    export.add_argument("--out", type=Path, default=None, help="folder for the file")
    common(export, passphrase=True)
    quotes = commands.add_parser(
        "quotes",
        help="coordinator: words that people allow to be repeated, and what could say who they are",
    )
    quotes.add_argument("folder", type=Path, help="the vault")
    quotes.add_argument("--record", default="", metavar="CODE", help="decide about these words")
    act = quotes.add_mutually_exclusive_group()
    act.add_argument("--leave-out", type=_part, metavar="FROM-TO", help="leave this part out")
    act.add_argument("--keep", type=_part, metavar="FROM-TO", help="keep this part")
    act.add_argument(
        "--read", action="store_true", help="I have read the whole: nothing else says who it is"
    )
    quotes.add_argument("--reason", default="", help="with --keep: why it may stay")
    common(quotes, passphrase=True)


def _part(text: str) -> tuple[int, int]:
    start, _, end = text.partition("-")
    if not (start.isdecimal() and end.isdecimal() and text.isascii()):
        raise argparse.ArgumentTypeError("two places are needed: FROM-TO")
    return int(start), int(end)
