"""What may be typed after `dutyrehab questionnaire`."""

import argparse
from pathlib import Path
from typing import Any, Protocol


class Common(Protocol):
    """Adds what every command takes."""

    def __call__(self, parser: argparse.ArgumentParser, *, passphrase: bool = False) -> None:
        """Add it to one command; with a passphrase where that command opens a vault."""


SHEETS = "a folder of CSV sheets, an .xlsx workbook, or Markdown tables"


def add_questionnaire(
    commands: "argparse._SubParsersAction[Any]",
    common: Common,
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

    minutes = actions.add_parser(
        "minutes", help="how long the interviews of records take, by a model"
    )
    minutes.add_argument("file", help="a file with one record or a list of them, or - for input")
    common(minutes)

    terms = actions.add_parser("terms", help="texts that speak of a concept and lack its term")
    terms.add_argument(
        "path", type=Path, nargs="?", help=f"{SHEETS}; without it, this program's own"
    )
    common(terms)

    reading = actions.add_parser(
        "reading",
        help="how easily each language is followed by ear: sentences, long and hard words",
    )
    common(reading)

    bring = actions.add_parser(
        "import", help="coordinator: put a questionnaire of your own into the vault"
    )
    bring.add_argument("path", type=Path, help=SHEETS)
    bring.add_argument("--vault", dest="folder", type=Path, required=True, help="the vault")
    common(bring, passphrase=True)

    kept = actions.add_parser("list", help="the questionnaires in a vault")
    kept.add_argument("--vault", dest="folder", type=Path, required=True, help="the vault")
    common(kept, passphrase=True)

    publish = actions.add_parser(
        "publish", help="coordinator: take one into use, and seal it for every registered laptop"
    )
    publish.add_argument("sha256", help="the beginning of its digest, as `list` shows it")
    publish.add_argument("--vault", dest="folder", type=Path, required=True, help="the vault")
    publish.add_argument("--out", type=Path, required=True, help="folder for the parcel")
    common(publish, passphrase=True)
