"""What may be typed about backups, restoring, salvage, health, and a border."""

import argparse
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common


def add_care(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the commands that keep a vault from being lost, or found."""
    backup = commands.add_parser("backup", help="open drafts and sealed blobs on another medium")
    backup.add_argument("folder", type=Path, help="the vault")
    backup.add_argument("--out", type=Path, required=True, help="the folder on the medium")
    backup.add_argument("--label", default="", help="what the medium is called in the list")
    listed = commands.add_parser("backups", help="media with backups; delete there what must go")
    listed.add_argument("folder", type=Path, help="the vault")
    listed.add_argument("--seen", type=Path, metavar="FOLDER", help="a medium that is here again")
    listed.add_argument("--forget", metavar="NAME", help="list this medium no more")
    restore = commands.add_parser("restore", help="look into a backup; make a vault of it")
    restore.add_argument("folder", type=Path, help="the folder with the backup")
    restore.add_argument("--out", type=Path, help="a new folder; without it nothing is made")
    salvage = commands.add_parser("salvage", help="read what can be read of a damaged vault")
    salvage.add_argument("folder", type=Path, help="the damaged vault; it is not changed")
    salvage.add_argument("--out", type=Path, required=True, help="a new folder")
    health = commands.add_parser("health", help="how the vault and this machine are")
    health.add_argument("folder", type=Path, help="the vault")
    border = commands.add_parser("border", help="what is still only here, before a border")
    border.add_argument("folder", type=Path, help="the vault")
    for parser in (backup, listed, restore, salvage, health, border):
        common(parser, passphrase=True)
