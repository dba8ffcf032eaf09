"""What may be typed after `dutyrehab vault`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common

_ACTIONS = {
    "create": "make a vault; asks for the passphrase twice",
    "passphrase": "put another passphrase in its place",
    "rotate": "give it a new data key: somebody may have copied its files",
    "key-file": "let it need a file on a separate medium, or do without",
    "erasing": "set a passphrase that erases it, or take that away",
    "erase": "make it unreadable for ever, without its passphrase",
}


def add_vault(
    commands: "argparse._SubParsersAction[Any]", common: Common, descriptor: Callable[[str], int]
) -> None:
    """Add the commands for making a vault, for what opens it, and for its end."""
    vault = commands.add_parser("vault", help="the encrypted store")
    actions = vault.add_subparsers(dest="action", required=True, metavar="ACTION")
    made = {name: actions.add_parser(name, help=told) for name, told in _ACTIONS.items()}
    for parser in made.values():
        parser.add_argument("folder", type=Path)
    made["create"].add_argument("--role", choices=("field", "coordinator"), required=True)
    made["create"].add_argument(
        "--draw",
        choices=("ru", "kk", "uz", "en"),
        metavar="LANGUAGE",
        help="let the program draw six words in ru, kk, uz or en, and print them once",
    )
    made["create"].add_argument(
        "--new-key-file", type=Path, metavar="FILE", help="make a file that it needs as well"
    )
    made["create"].add_argument(
        "--no-identity",
        action="store_true",
        help="field: this vault never asks for names or contacts; it stays so",
    )
    for name in ("passphrase", "erasing"):
        made[name].add_argument(
            "--new-passphrase-fd",
            type=descriptor,
            metavar="N",
            help="read the new passphrase from this file descriptor",
        )
    either = made["key-file"].add_mutually_exclusive_group(required=True)
    either.add_argument("--make", type=Path, metavar="FILE", help="a new file on the medium")
    either.add_argument("--drop", action="store_true", help="do without one")
    made["erasing"].add_argument("--forget", action="store_true", help="take it away")
    made["erase"].add_argument(
        "--yes", metavar="NAME", help="the folder's own name, typed once more"
    )
    for name, parser in made.items():
        common(parser, passphrase=name != "erase")
