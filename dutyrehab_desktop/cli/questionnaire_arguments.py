"""What may be typed after `dutyrehab questionnaire`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

SHEETS = "a folder of CSV sheets, an .xlsx workbook, or Markdown tables"


def add_questionnaire(
    commands: "argparse._SubParsersAction[Any]",
    common: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Add the commands for whoever writes questionnaires."""
    group = commands.add_parser("questionnaire", help="write, check and compare questionnaires")
    actions = group.add_subparsers(dest="action", required=True, metavar="ACTION")

    check = actions.add_parser("check", help="say what is wrong, by sheet, row and column")
    check.add_argument("path", type=Path, help=SHEETS)
    check.add_argument(
        "--since", type=Path, help="the last version: what of it would have no place any more"
    )
    common(check)

    build = actions.add_parser("build", help="write the compiled form of sound sheets")
    build.add_argument("path", type=Path, help=SHEETS)
    build.add_argument("--out", type=Path, required=True, help="the compiled form, .json")
    common(build)

    workbook = actions.add_parser("to-xlsx", help="write one workbook for a spreadsheet")
    workbook.add_argument(
        "path", type=Path, nargs="?", help=f"{SHEETS}; without it, this program's own, law included"
    )
    workbook.add_argument("--out", type=Path, required=True, help="the workbook, .xlsx")
    common(workbook)

    diff = actions.add_parser("diff", help="questions, choices, logic and texts that changed")
    diff.add_argument("old", type=Path, help=f"{SHEETS}, or a compiled form")
    diff.add_argument("new", type=Path, help="the same of the new version")
    common(diff)
