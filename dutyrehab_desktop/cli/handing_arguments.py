"""What may be typed after `dutyrehab handing`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common

RECIPIENTS = ("lawyer", "doctor", "international", "organisation")


def add_handing(
    commands: "argparse._SubParsersAction[Any]", common: Common, descriptor: Callable[[str], int]
) -> None:
    """Add the commands for handing something to somebody outside."""
    group = commands.add_parser(
        "handing", help="coordinator: what goes to a lawyer, a doctor or a body, and the ledger"
    )
    actions = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    look = actions.add_parser("look", help="say who would go, and who not and why")
    _terms(look)
    common(look, passphrase=True)
    write = actions.add_parser("write", help="write one encrypted file, and a row of the ledger")
    _terms(write)
    write.add_argument("--name", required=True, help="who receives it; kept in the ledger")
    key = write.add_mutually_exclusive_group()
    key.add_argument("--key", default="", metavar="age1…", help="the recipient's age key")
    key.add_argument("--key-file", type=Path, help="a file with that key")
    key.add_argument(
        "--passphrase-for-recipient-fd",
        type=descriptor,
        metavar="N",
        help="read a passphrase agreed with the recipient from this file descriptor",
    )
    write.add_argument("--record", action="append", metavar="CODE", help="only this one; repeat it")
    write.add_argument("--out", type=Path, required=True, help="folder for the file")
    common(write, passphrase=True)
    ledger = actions.add_parser("ledger", help="to whom a record went, and whom to tell now")
    ledger.add_argument("folder", type=Path, help="the vault")
    ledger.add_argument("--to-tell", action="store_true", help="only what must be asked back")
    ledger.add_argument("--told", type=int, metavar="NUMBER", help="this recipient was asked")
    ledger.add_argument("--record", default="", metavar="CODE", help="to delete this record")
    ledger.add_argument("--answer", default="", help="and answered this, in a sentence")
    common(ledger, passphrase=True)


def _terms(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="the vault")
    parser.add_argument("--to", choices=RECIPIENTS, required=True, help="the kind of recipient")
    parser.add_argument(
        "--special",
        action="store_true",
        help="with answers of special categories in what machines read",
    )
