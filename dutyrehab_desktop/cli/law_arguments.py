"""What may be typed after `dutyrehab law`."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common

SHEETS = "a folder of CSV law sheets, or an .xlsx workbook"


def add_law(
    commands: "argparse._SubParsersAction[Any]", common: Common, day: Callable[[str], date]
) -> None:
    """Add the commands for whoever reads or writes the law sheets."""
    group = commands.add_parser("law", help="the rules, what they rest on, and why one holds")
    actions = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    common(actions.add_parser("list", help="every rule with its confidence"))
    show = actions.add_parser("show", help="one rule: conditions, sources, proposals")
    show.add_argument("id", help="the rule's id, as `list` shows it")
    common(show)
    why = actions.add_parser("why", help="why a rule holds for records, and what would change it")
    why.add_argument("id", help="the rule's id")
    why.add_argument("file", help="a file with one record or a list of them, or - for input")
    why.add_argument("--as-of", type=day, default=None, metavar="DATE", help="default: today")
    common(why)
    _packs(actions, common)


def _packs(actions: "argparse._SubParsersAction[Any]", common: Common) -> None:
    check = actions.add_parser("check", help="say what is wrong, by sheet, row and column")
    check.add_argument("path", type=Path, help=SHEETS)
    common(check)
    diff = actions.add_parser("diff", help="rules, conditions and texts that changed")
    diff.add_argument("old", type=Path, help=SHEETS)
    diff.add_argument("new", type=Path, help="the same of the new version")
    common(diff)
    impact = actions.add_parser(
        "impact",
        help="coordinator: what a law that is not in use yet changes in the records received",
    )
    impact.add_argument(
        "new", help=f"the beginning of its digest, as `packs` shows it, or {SHEETS}"
    )
    impact.add_argument("--old", help="compare with this law instead of the one in use")
    impact.add_argument("--vault", dest="folder", type=Path, required=True, help="the vault")
    common(impact, passphrase=True)
    bring = actions.add_parser(
        "import", help="coordinator: put a law into the vault; says whose findings it changes"
    )
    bring.add_argument("path", type=Path, help=SHEETS)
    bring.add_argument("--vault", dest="folder", type=Path, required=True, help="the vault")
    common(bring, passphrase=True)
    kept = actions.add_parser("packs", help="the laws in a vault")
    kept.add_argument("--vault", dest="folder", type=Path, required=True, help="the vault")
    common(kept, passphrase=True)
    publish = actions.add_parser(
        "publish", help="coordinator: take one into use, and seal it for every registered laptop"
    )
    publish.add_argument("sha256", help="the beginning of its digest, as `packs` shows it")
    publish.add_argument("--vault", dest="folder", type=Path, required=True, help="the vault")
    publish.add_argument("--out", type=Path, required=True, help="folder for the parcel")
    common(publish, passphrase=True)
