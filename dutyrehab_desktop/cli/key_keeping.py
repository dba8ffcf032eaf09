"""Where a coordinator's key is kept: on a medium, in three people's keeping."""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_arguments import Common
from dutyrehab_desktop.crypto.errors import SharesRefused
from dutyrehab_desktop.crypto.shares import NEEDED
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.key_medium import attach_key, detach_key
from dutyrehab_desktop.workflows.key_shares import (
    ShareDiffers,
    expect_same,
    key_shares,
    note_shared,
    take_shares,
)
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl


def add_keeping(actions: "argparse._SubParsersAction[Any]", common: Common) -> None:
    """Add what may be typed after `dutyrehab keys` about where the key is kept."""
    detach = actions.add_parser("detach", help="coordinator: keep the key on a separate medium")
    detach.add_argument("folder", type=Path, help="the vault")
    detach.add_argument("file", type=Path, help="a new file on the medium")
    attach = actions.add_parser("attach", help="coordinator: keep the key in the vault again")
    attach.add_argument("folder", type=Path, help="the vault")
    shares = actions.add_parser("shares", help="coordinator: three shares, two bring the key back")
    shares.add_argument("folder", type=Path, help="the vault")
    join = actions.add_parser("join", help="coordinator: bring a key back from two shares")
    join.add_argument("folder", type=Path, help="the vault; the shares come from standard input")
    for parser in (detach, attach, shares, join):
        common(parser, passphrase=True)


def _detach(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        detach_key(vault, arguments.file)
    lines = [
        f"The key is sealed for the file {arguments.file}: without it nothing is opened here.",
        "Make a copy of the file on a second medium, and keep both away from this machine.",
        "Old bytes may stay on this disk: dutyrehab vault rotate",
    ]
    return Outcome({"medium": str(arguments.file)}, lines)


def _attach(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        attach_key(vault)
    return Outcome({"medium": None}, ["The key lies in the vault again."])


def _shares(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        shares = key_shares(vault)
        if not sys.stdin.isatty():
            # Somebody else writes them down; whether they did, nobody knows here.
            return Outcome({"shares": list(shares)}, shares)
        for number, share in enumerate(shares, 1):
            _have_read_back(number, share)
        note_shared(vault, real_surroundings())
    return Outcome({"shared": True}, ["All three were read back. Any two bring the key back."])


def _have_read_back(number: int, share: str) -> None:
    """Show one share, hide it, and let it be typed from the paper."""
    sys.stderr.write(f"Share {number}, for one person alone. Write it down:\n\n{share}\n\n")
    while True:
        sys.stderr.write("Enter hides it. ")
        input()
        # Clears the terminal with what can be scrolled back to.
        sys.stderr.write("\033[2J\033[3J\033[HType it from the paper: ")
        try:
            expect_same(share, input())
        except (SharesRefused, ShareDiffers):
            sys.stderr.write(f"\nIt is not the same. Compare:\n\n{share}\n\n")
        else:
            return


def _join(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        lines = (line.strip() for line in sys.stdin)
        shares = [line for line in lines if line][:NEEDED]
        content = content_of(vault, load_content())
        read = take_shares(vault, shares, content, TaskControl())
    told = f"The key is here. Sealed objects that could be read now: {read}"
    return Outcome({"read": read}, [told])


KEEPING: Mapping[str, Callable[[argparse.Namespace], Outcome]] = {
    "detach": _detach,
    "attach": _attach,
    "shares": _shares,
    "join": _join,
}
