"""The commands for whoever reviews texts: arguments in, workflow called, outcome out."""

import argparse
import csv
import io
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.kept_lines import refused
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.questionnaire.errors import SheetProblem
from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.workflows.own_texts import (
    LANGUAGES,
    read_signatures,
    review_counts,
    review_sheet,
    signature_rows,
    signatures,
)


def add_texts(commands: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the commands about the program's own texts."""
    group = commands.add_parser("texts", help="which texts a named person has signed")
    actions = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    common(actions.add_parser("state", help="how many texts are drafts, in each language"))
    sheet = actions.add_parser("sheet", help="write a sheet for a reviewer")
    sheet.add_argument("--of", choices=LANGUAGES, required=True, help="the language to be read")
    sheet.add_argument("--out", type=Path, required=True, help="the sheet, .xlsx")
    common(sheet)
    sign = actions.add_parser("sign", help="read what a reviewer has signed in a sheet")
    sign.add_argument("path", type=Path, help="the sheet, with names and days filled in")
    sign.add_argument("--of", choices=LANGUAGES, required=True, help="its language")
    sign.add_argument(
        "--out", type=Path, required=True, help="all signatures, to be resources/reviews.csv"
    )
    common(sign)


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run the action that the arguments name.

    Raises:
        DutyRehabError: It could not be done.
    """
    return _ACTIONS[arguments.action](arguments)


def _state(_arguments: argparse.Namespace) -> Outcome:
    counts = review_counts()
    lines = [f"{one.language}  {one.signed} of {one.texts} signed" for one in counts]
    return Outcome({"languages": [asdict(one) for one in counts]}, lines)


def _sheet(arguments: argparse.Namespace) -> Outcome:
    data = workbook_bytes(review_sheet(arguments.of))
    with replacing(arguments.out) as target:
        target.write(data)
    return Outcome({"sheet": str(arguments.out)}, [f"Sheet: {arguments.out}"])


def _sign(arguments: argparse.Namespace) -> Outcome:
    try:
        found = read_signatures(arguments.path, arguments.of)
    except SheetProblem as problem:
        return refused(problem, arguments.language, "signed")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("digest", "reviewer", "date"))
    writer.writerows(signature_rows({**signatures(), **found}))
    with replacing(arguments.out) as target:
        target.write(text.getvalue().encode("utf-8"))
    return Outcome({"signed": len(found)}, [f"Signed: {len(found)}. Written: {arguments.out}"])


_ACTIONS = {"state": _state, "sheet": _sheet, "sign": _sign}
