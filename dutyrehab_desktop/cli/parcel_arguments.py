"""What may be typed to register laptops and to take in parcels."""

import argparse
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.workflows.lost_laptops import Was


def add_parcels(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the commands for what a coordinator sends down to laptops."""
    register = commands.add_parser(
        "register",
        help="field: write this laptop's card; coordinator: read it, after comparing ten words",
    )
    register.add_argument("folder", type=Path, help="the vault")
    register.add_argument("--card", type=Path, required=True, help="the laptop card's file")
    register.add_argument("--words", help="coordinator: the ten words heard from the interviewer")
    common(register, passphrase=True)

    receive = commands.add_parser("receive", help="field: take in a parcel from the coordinator")
    receive.add_argument("folder", type=Path, help="the vault")
    receive.add_argument("parcel", type=Path)
    receive.add_argument("--preview", action="store_true", help="only say what it would change")
    common(receive, passphrase=True)

    laptops = commands.add_parser("laptops", help="coordinator: known laptops; revoke one")
    laptops.add_argument("folder", type=Path, help="the vault")
    act = laptops.add_mutually_exclusive_group()
    act.add_argument("--revoke", metavar="WORDS", help="its ten words: it was lost or seized")
    act.add_argument(
        "--lost", metavar="WORDS", help="its ten words: note that it is lost, and say whom to warn"
    )
    act.add_argument("--found", metavar="WORDS", help="its ten words: it is there again")
    laptops.add_argument("--was", choices=[was.value for was in Was], default=Was.UNKNOWN.value)
    laptops.add_argument("--warned", metavar="CODE", help="with --lost: this person was warned")
    laptops.add_argument("--says", default="", help="what is known or was done, without names")
    common(laptops, passphrase=True)

    receipts = commands.add_parser(
        "receipts", help="coordinator: a parcel that tells laptops what arrived"
    )
    receipts.add_argument("folder", type=Path, help="the vault")
    receipts.add_argument("--out", type=Path, required=True, help="folder for the parcel")
    common(receipts, passphrase=True)
