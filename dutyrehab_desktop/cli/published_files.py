"""A file of tables for readers outside: what may be typed about it, and writing it."""

import argparse
from collections.abc import Callable
from pathlib import Path

from dutyrehab_desktop.cli.export_commands import WARNING
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.publishing_files import (
    KINDS,
    FileKind,
    LookedAt,
    PublishedFile,
    TablesFile,
    publish_file,
)
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault


def add_file(parser: argparse.ArgumentParser, descriptor: Callable[[str], int]) -> None:
    """Add where a file is to be, which kind, and who can open it."""
    parser.add_argument(
        "--out",
        type=Path,
        default=None,
        metavar="FOLDER",
        help="write a file there; then it is written down as published",
    )
    kinds = tuple(kind.value for kind in KINDS)
    parser.add_argument("--kind", choices=kinds, default=kinds[0], help="what kind of file")
    key = parser.add_mutually_exclusive_group()
    key.add_argument("--to", default="", metavar="age1…", help="encrypted for this age key")
    key.add_argument(
        "--passphrase-for-recipient-fd",
        type=descriptor,
        metavar="N",
        help="encrypted with a passphrase that is read from this file descriptor",
    )
    key.add_argument(
        "--in-clear", action="store_true", help="not encrypted: everybody can read the file"
    )


def written(
    vault: OpenVault, content: Content, looked: LookedAt, arguments: argparse.Namespace
) -> PublishedFile:
    """Write the file, and write down that it was published.

    Raises:
        DutyRehabError: There is no file, and nothing is written down.
    """
    passphrase = bytearray()
    if not (arguments.to or arguments.in_clear):
        descriptor = arguments.passphrase_for_recipient_fd
        passphrase = read_passphrase("Passphrase agreed with the recipient: ", descriptor)
    order = TablesFile(FileKind(arguments.kind), arguments.to, passphrase, arguments.in_clear)
    return publish_file(vault, content, looked, order, arguments.out, real_surroundings())


def file_lines(file: PublishedFile) -> list[str]:
    """What is said of a file."""
    lines = [f"File: {file.path}"]
    return [*lines, WARNING] if file.in_clear else lines
