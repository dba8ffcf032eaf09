"""Making a vault, what opens it, and its end: arguments in, workflow called, outcome out."""

import argparse
import sys

from dutyrehab_desktop.cli.opening import factor_of
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.crypto.passphrase import calibrated
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.workflows.drawing import draw_passphrase
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import (
    change_factor,
    change_passphrase,
    erase,
    forget_erasing,
    make_factor,
    rotate,
    set_erasing,
)
from dutyrehab_desktop.workflows.vaults import Protection, Role, create_vault, nameless


class NotConfirmed(InputProblem):
    """The folder's name was not typed once more: nothing is erased."""

    code = "not-confirmed"


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run the action that the arguments name.

    Raises:
        DutyRehabError: It could not be done.
    """
    return _ACTIONS[arguments.action](arguments)


def _create(arguments: argparse.Namespace) -> Outcome:
    role, lines, words = Role(arguments.role), [], ""
    if arguments.no_identity and role is not Role.FIELD:
        raise NotForThisRole
    if arguments.draw:
        drawn = draw_passphrase(arguments.draw)
        passphrase = bytearray() if drawn is None else drawn.passphrase
        again = bytearray(passphrase)
        # Printed on purpose, once: it exists nowhere else.
        words = passphrase.decode("utf-8")
        lines = ["Learn these six words by heart; nobody can give them back to you:", words]
    else:
        passphrase = read_passphrase("Passphrase: ", arguments.passphrase_fd)
        again = bytearray(passphrase)
        if arguments.passphrase_fd is None:
            again = read_passphrase("The same once more: ", None)
    new = arguments.new_key_file
    factor = factor_of(arguments) if new is None else make_factor(new)
    protection = None if factor is None else Protection(calibrated(), factor)
    if arguments.no_identity:
        protection = nameless(factor)
    create_vault(arguments.folder, role, passphrase, again, TaskControl(), protection)
    document = {"vault": str(arguments.folder), "role": role.value}
    if words:
        document["words"] = words
    lines.append(f"A {role.value} vault was made and opened: {arguments.folder}")
    return Outcome(document, lines)


def _passphrase(arguments: argparse.Namespace) -> Outcome:
    old = read_passphrase("Passphrase: ", arguments.passphrase_fd)
    new, again = _new(arguments, "The new one")
    change_passphrase(arguments.folder, old, new, again, factor_of(arguments))
    lines = [
        "The new passphrase opens the vault, the old one does not.",
        "A copy of the key file that was made before still opens with the old one. "
        "Where somebody may have one: dutyrehab vault rotate",
    ]
    return Outcome({"changed": True}, lines)


def _rotate(arguments: argparse.Namespace) -> Outcome:
    passphrase = read_passphrase("Passphrase: ", arguments.passphrase_fd)
    rotate(arguments.folder, passphrase, TaskControl(), factor_of(arguments))
    lines = [
        "The vault has a new data key. Copies of its files that were made before stay what they "
        "are; what is written from now on they do not open.",
        "A recovery file is void now: dutyrehab recovery write",
    ]
    return Outcome({"rotated": True}, lines)


def _key_file(arguments: argparse.Namespace) -> Outcome:
    passphrase = read_passphrase("Passphrase: ", arguments.passphrase_fd)
    before = factor_of(arguments)
    if arguments.drop:
        change_factor(arguments.folder, passphrase, before, None)
        return Outcome({"key_file": None}, ["The vault opens with its passphrase alone."])
    content = make_factor(arguments.make)
    try:
        change_factor(arguments.folder, passphrase, before, content)
    except BaseException:
        arguments.make.unlink(missing_ok=True)
        raise
    lines = [
        f"The vault opens only with its passphrase and {arguments.make}: --vault-key-file",
        "Make a copy of the file on a second medium: without it nobody opens the vault.",
    ]
    return Outcome({"key_file": str(arguments.make)}, lines)


def _erasing(arguments: argparse.Namespace) -> Outcome:
    passphrase = read_passphrase("Passphrase: ", arguments.passphrase_fd)
    if arguments.forget:
        forget_erasing(arguments.folder, passphrase, factor_of(arguments))
        return Outcome({"set": False}, ["No passphrase erases this vault any more."])
    erasing, again = _new(arguments, "The one that erases")
    set_erasing(arguments.folder, passphrase, erasing, again, factor_of(arguments))
    lines = [
        "Typed where the vault is opened, it makes the vault unreadable for ever.",
        "Copies that were made before stay readable. It may be a crime where you are.",
    ]
    return Outcome({"set": True}, lines)


def _erase(arguments: argparse.Namespace) -> Outcome:
    name = arguments.folder.resolve().name
    said = arguments.yes
    if said is None and sys.stdin.isatty():
        sys.stderr.write(
            "What lies in it and is in no receipt is lost for ever. Copies stay readable.\n"
            f"Type the folder's name ({name}) to erase it: "
        )
        said = input()
    if said != name:
        raise NotConfirmed
    erase(arguments.folder)
    return Outcome({"erased": True}, ["The vault is gone."])


def _new(arguments: argparse.Namespace, what: str) -> tuple[bytearray, bytearray]:
    descriptor = arguments.new_passphrase_fd
    new = read_passphrase(f"{what}: ", descriptor)
    if descriptor is not None:
        return new, bytearray(new)
    return new, read_passphrase(f"{what} once more: ", None)


_ACTIONS = {
    "create": _create,
    "passphrase": _passphrase,
    "rotate": _rotate,
    "key-file": _key_file,
    "erasing": _erasing,
    "erase": _erase,
}
