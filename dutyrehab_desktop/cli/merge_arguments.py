"""What may be typed to merge bundles, to undo it, and to take records back."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.records.consent import CHANGEABLE
from dutyrehab_desktop.workflows.words import LANGUAGES


def add_merging(
    commands: "argparse._SubParsersAction[Any]", common: Common, descriptor: Callable[[str], int]
) -> None:
    """Add the commands around bundles and withdrawals."""
    merge = commands.add_parser("merge", help="coordinator: merge bundles")
    merge.add_argument("folder", type=Path, help="the vault")
    merge.add_argument("bundles", type=Path, nargs="+", help="bundles, or folders full of them")
    merge.add_argument("--preview", action="store_true", help="only say what each would change")
    merge.add_argument(
        "--device-words", action="append", default=[], help="ten words of a laptop you know"
    )
    common(merge, passphrase=True)

    merged = commands.add_parser("merged", help="coordinator: bundles that were merged; undo one")
    merged.add_argument("folder", type=Path, help="the vault")
    either = merged.add_mutually_exclusive_group()
    either.add_argument("--undo", metavar="BUNDLE", help="take this one out; it is kept")
    either.add_argument("--again", metavar="BUNDLE", help="merge one that was taken out")
    common(merged, passphrase=True)

    exchange = commands.add_parser(
        "exchange", help="coordinator: one bundle for another coordinator of the same project"
    )
    exchange.add_argument("folder", type=Path, help="the vault")
    exchange.add_argument("--card", type=Path, required=True, help="the other one's card")
    exchange.add_argument("--words", help="its ten words, as the other coordinator reads them out")
    exchange.add_argument("--out", type=Path, required=True, help="folder for the bundle")
    common(exchange, passphrase=True)

    _add_withdraw(commands, common, descriptor)

    add = commands.add_parser("add", help="field: add answers to a record that is sealed already")
    add.add_argument("folder", type=Path, help="the vault")
    add.add_argument("code", help="the record's code")
    add.add_argument("answers", nargs="+", metavar="QUESTION=VALUE")
    common(add, passphrase=True)

    withdrawals = commands.add_parser(
        "withdrawals", help="coordinator: records that somebody took back; confirm or refuse"
    )
    withdrawals.add_argument("folder", type=Path, help="the vault")
    decision = withdrawals.add_mutually_exclusive_group()
    decision.add_argument("--confirm", metavar="CODE", help="delete it: it was confirmed")
    decision.add_argument("--refuse", metavar="CODE", help="show it again: it was not taken back")
    withdrawals.add_argument("--reason", default="", help="why it is refused, in a sentence")
    common(withdrawals, passphrase=True)


def _add_withdraw(
    commands: "argparse._SubParsersAction[Any]", common: Common, descriptor: Callable[[str], int]
) -> None:
    withdraw = commands.add_parser(
        "withdraw",
        help="somebody takes a record back, by its code or by words that are never typed here",
    )
    withdraw.add_argument("folder", type=Path, help="the vault")
    way = withdraw.add_mutually_exclusive_group(required=True)
    way.add_argument("code", nargs="?", help="the record's code; this proves nothing")
    way.add_argument("--prompt", action="store_true", help="ask for the four words, unseen")
    way.add_argument(
        "--words-fd",
        type=lambda text: 0 if text == "-" else descriptor(text),
        metavar="N",
        help="read the four words from this file descriptor; - is standard input",
    )
    withdraw.add_argument(
        "--answer",
        action="store_true",
        help="what is read is a question and an answer of the person's own, a line each",
    )
    withdraw.add_argument(
        "--words-language", choices=LANGUAGES, default=LANGUAGES[0], help="of the four words"
    )
    withdraw.add_argument(
        "--permission", choices=CHANGEABLE, default="", help="take back only this one"
    )
    common(withdraw, passphrase=True)
