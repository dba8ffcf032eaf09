"""Keyed features for Splink, and the model that goes with them."""

import argparse
import json
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.cli.words import ask_for_words
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.enrolling import look_at_card
from dutyrehab_desktop.workflows.linkage import (
    Dialect,
    KeyWanted,
    Runner,
    export_features,
    key_words,
    model_settings,
    own_records,
)
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

ACTIONS = ("export", "model", "whose")


class WordsWithoutCard(InputProblem):
    """There are more ten words than cards, or cards for a key that is there already."""

    code = "words-without-card"


def add_linkage(actions: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add the commands for linkage on another machine."""
    export = actions.add_parser(
        "export",
        help="coordinator: keyed, name-free features of the records, encrypted for whoever "
        "runs Splink; the key goes to other coordinators only",
    )
    export.add_argument("folder", type=Path, help="the vault")
    export.add_argument(
        "--to", required=True, metavar="age1…", help="the age key of whoever runs Splink"
    )
    export.add_argument("--name", required=True, help="who that is; kept in the consent ledger")
    key = export.add_mutually_exclusive_group(required=True)
    key.add_argument("--new-key", type=Path, metavar="FILE", help="make a key, and write it here")
    key.add_argument("--key", type=Path, metavar="FILE", help="a key that was made before")
    export.add_argument(
        "--card",
        type=Path,
        action="append",
        default=[],
        help="with --new-key: the card of a coordinator who may use it; repeat it",
    )
    export.add_argument(
        "--words",
        action="append",
        default=[],
        help="ten words as they were read out: of the key, or of each card in this order",
    )
    export.add_argument("--out", type=Path, required=True, help="folder for the file")
    common(export, passphrase=True)
    whose = actions.add_parser(
        "whose", help="coordinator: which of the records that Splink named are here"
    )
    whose.add_argument("folder", type=Path, help="the vault")
    whose.add_argument("names", nargs="+", metavar="RECORD", help="as Splink gave it back")
    whose.add_argument("--key", type=Path, required=True, metavar="FILE", help="the key")
    common(whose, passphrase=True)
    model = actions.add_parser("model", help="the desk's own comparison as settings of Splink")
    model.add_argument(
        "--dialect", choices=[each.value for each in Dialect], default=Dialect.DUCKDB.value
    )
    common(model)


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Export, give the model, or say whose a record is.

    Raises:
        DutyRehabError: It could not be done; nothing was written.
    """
    if arguments.action == "model":
        model = model_settings(Dialect(arguments.dialect))
        return Outcome(model, [json.dumps(model, indent=1)])
    if arguments.action == "whose":
        with opened(arguments) as vault:
            found = own_records(vault, arguments.key, tuple(arguments.names))
        return Outcome({"records": found}, [f"{name} {code}" for name, code in found.items()])
    cards = _cards(arguments)
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        key = _key(arguments, vault, cards)
        to = Runner(arguments.to, arguments.name, real_surroundings().month)
        done = export_features(vault, content, key, to, arguments.out, TaskControl())
    lines = [
        f"File: {done.path}",
        f"Records in it: {done.records}",
        f"Ledger: {done.number}",
        f"Not allowed to go, not in it: {done.kept}",
        "Ten words of the key, to be compared by everybody who uses it:",
        " ".join(done.words),
    ]
    return Outcome(done.document(), lines)


def _key(
    arguments: argparse.Namespace,
    vault: OpenVault,
    cards: tuple[tuple[Path, tuple[str, ...]], ...],
) -> KeyWanted:
    if arguments.new_key is not None:
        return KeyWanted(arguments.new_key, new=True, cards=cards)
    (said,) = arguments.words or [
        ask_for_words(key_words(vault, arguments.key), "whoever made the key", "key")
    ]
    return KeyWanted(arguments.key, tuple(said.lower().split()))


def _cards(arguments: argparse.Namespace) -> tuple[tuple[Path, tuple[str, ...]], ...]:
    """Each card with the words that somebody read out.

    Raises:
        WordsWithoutCard: They do not fit each other.
    """
    cards, words = arguments.card, list(arguments.words)
    if arguments.new_key is None:
        if cards or len(words) > 1:
            raise WordsWithoutCard
        return ()
    if len(words) > len(cards):
        raise WordsWithoutCard
    for card in cards[len(words) :]:
        words.append(ask_for_words(look_at_card(card).words, "the other coordinator"))
    return tuple(
        (card, tuple(said.lower().split())) for card, said in zip(cards, words, strict=True)
    )
