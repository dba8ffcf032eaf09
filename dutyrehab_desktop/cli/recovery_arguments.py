"""What may be typed after `dutyrehab recovery`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common


def add_recovery(
    commands: "argparse._SubParsersAction[Any]", common: Common, descriptor: Callable[[str], int]
) -> None:
    """The laptop's file, the coordinator's proof, and a vault made from a copy."""
    recovery = commands.add_parser(
        "recovery", help="a laptop's key in its coordinator's keeping; a rehearsed restore"
    )
    actions = recovery.add_subparsers(dest="action", required=True, metavar="ACTION")
    write = actions.add_parser("write", help="write this laptop's recovery file")
    write.add_argument("folder", type=Path, help="the vault")
    write.add_argument("--out", type=Path, required=True, help="the file")
    take = actions.add_parser("take", help="open a laptop's recovery file and keep it")
    take.add_argument("folder", type=Path, help="the coordinator's vault")
    take.add_argument("file", type=Path)
    listed = actions.add_parser("list", help="which laptops can be recovered")
    listed.add_argument("folder", type=Path, help="the vault")
    for name, told in (
        ("rehearse", "say what could be read in a copy of a laptop's vault"),
        ("recover", "make a vault with a new passphrase from such a copy"),
    ):
        parser = actions.add_parser(name, help=told)
        parser.add_argument("folder", type=Path, help="the coordinator's vault")
        parser.add_argument("device", help="the laptop's device id, as `list` shows it")
        parser.add_argument("copy", type=Path, help="a folder with a backup")
        if name == "recover":
            parser.add_argument("--out", type=Path, required=True, help="a new folder")
            parser.add_argument(
                "--new-passphrase-fd",
                type=descriptor,
                metavar="N",
                help="read the new passphrase from this file descriptor",
            )
        common(parser, passphrase=True)
    for parser in (write, take, listed):
        common(parser, passphrase=True)
