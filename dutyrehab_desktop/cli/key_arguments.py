"""What may be typed about a coordinator's keys, held records and unfinished ones."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.key_keeping import add_keeping
from dutyrehab_desktop.cli.questionnaire_arguments import Common


def add_keys(
    commands: "argparse._SubParsersAction[Any]", common: Common, descriptor: Callable[[str], int]
) -> None:
    """Add the commands for bad days."""
    group = commands.add_parser("keys", help="a backup key, other coordinators, new keys")
    actions = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    backup = actions.add_parser("backup", help="coordinator: make a backup key")
    backup.add_argument("folder", type=Path, help="the vault")
    backup.add_argument("--out", type=Path, required=True, help="its file; keep it elsewhere")
    take = actions.add_parser("take", help="coordinator: take a backup key into this vault")
    take.add_argument("folder", type=Path, help="the vault")
    take.add_argument("file", type=Path, help="the backup key's file")
    for parser in (backup, take):
        parser.add_argument(
            "--backup-passphrase-fd",
            type=descriptor,
            metavar="N",
            help="read the backup key's own passphrase from this file descriptor",
        )
    change = actions.add_parser("change", help="coordinator: make new keys, and tell the laptops")
    change.add_argument("folder", type=Path, help="the vault")
    change.add_argument("--card", type=Path, required=True, help="where the new card is written")
    change.add_argument("--out", type=Path, required=True, help="folder for the parcel")
    change.add_argument(
        "--known", action="store_true", help="others may know the old key: seal no more for it"
    )
    announce = actions.add_parser("announce", help="coordinator: a parcel with the card as it is")
    announce.add_argument("folder", type=Path, help="the vault")
    announce.add_argument("--out", type=Path, required=True, help="folder for the parcel")
    announce.add_argument(
        "--former", action="store_true", help="for laptops that missed the last change of keys"
    )
    trust = actions.add_parser("trust", help="field: trust the new card that a parcel brought")
    trust.add_argument("folder", type=Path, help="the vault")
    trust.add_argument("--words", help="its ten words, as the coordinator reads them out")
    others = actions.add_parser("others", help="coordinator: other coordinators; add, remove")
    others.add_argument("folder", type=Path, help="the vault")
    others.add_argument("--add", type=Path, metavar="CARD", help="the other one's card")
    others.add_argument("--words", help="its ten words, as the other coordinator reads them out")
    others.add_argument("--remove", metavar="WORDS", help="the ten words of their card")
    for parser in (backup, take, change, announce, trust, others):
        common(parser, passphrase=True)
    add_keeping(actions, common)


def add_drafts(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the commands for held records, and for those that another laptop goes on with."""
    held = commands.add_parser("held", help="coordinator: records whose consent is in doubt")
    held.add_argument("folder", type=Path, help="the vault")
    decision = held.add_mutually_exclusive_group()
    decision.add_argument("--release", metavar="CODE", help="the person agreed freely after all")
    decision.add_argument("--delete", metavar="CODE", help="delete it everywhere, for ever")
    held.add_argument("--reason", default="", help="why it is released, in a sentence")
    common(held, passphrase=True)

    day_end = commands.add_parser(
        "day-end", help="field: seal or delete the open interviews whose day is over"
    )
    day_end.add_argument("folder", type=Path, help="the vault")
    day_end.add_argument(
        "--date-is-right",
        action="store_true",
        help="delete also where the calendar stands a month after the vault was open last",
    )
    common(day_end, passphrase=True)

    hand_in = commands.add_parser(
        "hand-in", help="field: give an unfinished interview to the coordinator"
    )
    hand_in.add_argument("folder", type=Path, help="the vault")
    hand_in.add_argument("code", help="the record's code")
    common(hand_in, passphrase=True)

    hand_draft = commands.add_parser(
        "hand-draft", help="coordinator: give an unfinished record to one laptop, to go on with"
    )
    hand_draft.add_argument("folder", type=Path, help="the vault")
    hand_draft.add_argument("code", help="the record's code")
    hand_draft.add_argument("--to", required=True, metavar="WORDS", help="the laptop's ten words")
    hand_draft.add_argument("--out", type=Path, required=True, help="folder for the parcel")
    common(hand_draft, passphrase=True)
