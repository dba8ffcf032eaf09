"""Publishing tables, and the exception that a second person signs, from the command line."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.cli.published_files import add_file, file_lines, written
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.published_tables import document
from dutyrehab_desktop.workflows.publishing_choice import CHARTS, PROFILES, Choice, choose
from dutyrehab_desktop.workflows.publishing_files import (
    LookedAt,
    Profile,
    look_at_tables,
    request_for,
)
from dutyrehab_desktop.workflows.publishing_tables import publish_set
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.table_exceptions import (
    look_at_request,
    make_second_person,
    read_exception,
    sign,
    sign_with_file,
    write_request,
    write_signed,
)
from dutyrehab_desktop.workflows.tabling import NoSuchVariable, kept
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


def add_publishing_arguments(
    subparsers: "argparse._SubParsersAction[Any]", common: Common, descriptor: Callable[[str], int]
) -> None:
    """Add `publish` and its actions.

    Args:
        subparsers: Of the program.
        common: Adds what every command has.
        descriptor: Reads the number of an open file descriptor.
    """
    parser = subparsers.add_parser(
        "publish", help="coordinator: publish tables that give nobody away; sign an exception"
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    tables = actions.add_parser("tables", help="hide what is small, and write down what went out")
    _set(tables)
    tables.add_argument("--signed", type=Path, metavar="FILE", help="the signed exception")
    tables.add_argument(
        "--look", action="store_true", help="only show the tables; nothing is written down"
    )
    add_file(tables, descriptor)
    common(tables, passphrase=True)
    ask = actions.add_parser("exception", help="write a request that a second person signs")
    _set(ask)
    ask.add_argument("--reason", required=True, help="why, in a sentence; it is printed")
    ask.add_argument("--out", type=Path, required=True, help="the file of the request")
    common(ask, passphrase=True)
    signing = actions.add_parser("sign", help="second person: look at a request and sign it")
    signing.add_argument("folder", type=Path, help="your own vault, or your key file with --file")
    signing.add_argument("--request", type=Path, required=True, help="the file of the request")
    signing.add_argument("--out", type=Path, required=True, help="the file of the signature")
    signing.add_argument(
        "--file", action="store_true", help="the first word is a key file, not a vault"
    )
    common(signing, passphrase=True)
    person = actions.add_parser("second-person", help="make a key file for a person without a desk")
    person.add_argument("folder", type=Path, help="the vault")
    person.add_argument("--out", type=Path, required=True, help="the key file")
    person.add_argument(
        "--their-passphrase-fd",
        type=int,
        metavar="N",
        help="read the second person's passphrase from this open file descriptor",
    )
    common(person, passphrase=True)


def _set(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="the vault")
    parser.add_argument("--only", nargs="+", metavar="ID", help="these tables, such as R3 R6")
    parser.add_argument("--own", default="", metavar="NAME", help="with this table of one's own")
    parser.add_argument(
        "--impact", action="store_true", help="with what the report's proposals would open"
    )
    parser.add_argument("--profile", choices=PROFILES, default="public", help="for whom")
    parser.add_argument(
        "--chart",
        nargs="+",
        choices=CHARTS,
        default=[],
        help="the yes and no of these charts as tables of their own, for an exception",
    )


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run the action that the arguments name.

    Raises:
        DutyRehabError: It could not be done.
    """
    actions = {
        "tables": _tables,
        "exception": _exception,
        "sign": _sign,
        "second-person": _second_person,
    }
    return actions[arguments.action](arguments)


def _tables(arguments: argparse.Namespace) -> Outcome:
    around, control = real_surroundings(), TaskControl()
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        choice = _choice(vault, arguments)
        signed = None if arguments.signed is None else read_exception(arguments.signed)
        looked = look_at_tables(vault, content, around, choice, control, signed)
        file, number = None, 0
        if arguments.out is not None and not arguments.look:
            file = written(vault, content, looked, arguments)
            number = file.number
        elif not arguments.look:
            number = publish_set(vault, around, looked.prepared)
    told = document(looked, number)
    lines = list(_lines(told, looked))
    if file is not None:
        told["file"] = str(file.path)
        lines += file_lines(file)
    return Outcome(told, lines)


def _exception(arguments: argparse.Namespace) -> Outcome:
    around = real_surroundings()
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        choice = _choice(vault, arguments)
        chosen = choose(vault, content, around, choice, TaskControl())
        request = request_for(vault, around, chosen, arguments.reason)
        write_request(request, arguments.out)
    told = {**request.model_dump(mode="json"), "file": str(arguments.out)}
    return Outcome(told, [f"Request: {arguments.out}", *_asked(told)])


def _sign(arguments: argparse.Namespace) -> Outcome:
    if arguments.file:
        request = look_at_request(arguments.request)
        typed = read_passphrase("Passphrase of the key file: ", arguments.passphrase_fd)
        write_signed(sign_with_file(request, arguments.folder, typed), arguments.out)
    else:
        with opened(arguments) as vault:
            request = sign(vault, arguments.request, arguments.out)
    told = {**request.model_dump(mode="json"), "file": str(arguments.out)}
    return Outcome(told, [*_asked(told), f"Signed: {arguments.out}"])


def _second_person(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        typed = read_passphrase("Second person, a passphrase: ", arguments.their_passphrase_fd)
        words = make_second_person(vault, arguments.out, typed)
    told = {"file": str(arguments.out), "words": list(words)}
    return Outcome(told, [f"Key file: {arguments.out}", f"Ten words: {' '.join(words)}"])


def _choice(vault: OpenVault, arguments: argparse.Namespace) -> Choice:
    own = None
    if arguments.own:
        own = kept(vault).get(arguments.own)
        if own is None:
            raise NoSuchVariable
    return Choice(
        Profile(arguments.profile),
        arguments.language,
        frozenset(arguments.only or ()),
        tuple(arguments.chart),
        own,
        arguments.impact,
    )


def _asked(told: dict[str, Any]) -> Iterator[str]:
    yield f"Tables: {' '.join(told['tables'])} (n = {told['n']}, {told['profile']})"
    yield f"Reason, {told['month']}: {told['reason']}"


def _lines(told: dict[str, Any], looked: LookedAt) -> Iterator[str]:
    for table in told["tables"]:
        yield f"{table['id']}  {table['title']}  (n = {table['n']})"
        for line in table["lines"]:
            yield "\t".join((line["label"], *line["counts"]))
        yield from table["notes"]
        yield ""
    for left in looked.chosen.left_out:
        yield f"Stays inside: {left.title}" + (f" ({left.lines} lines)" if left.lines else "")
    if told["publication"]:
        yield f"Written down as publication {told['publication']}."
