"""Opening the vault that a command works on."""

import argparse
import sys
from contextlib import suppress

from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.workflows.calls import forget_contacts
from dutyrehab_desktop.workflows.key_medium import load_key
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import read_factor
from dutyrehab_desktop.workflows.vaults import OpenVault, Role, unlock


def factor_of(arguments: argparse.Namespace) -> bytes | None:
    """What stands in the file on a separate medium that was named; None where none was.

    Raises:
        FactorUnreadable: It cannot be read.
    """
    return None if arguments.vault_key_file is None else read_factor(arguments.vault_key_file)


def opened(arguments: argparse.Namespace) -> OpenVault:
    """The vault in the folder that was named; its passphrase is asked for.

    Contacts whose days are over are deleted on the way, and told on standard error.

    Raises:
        WrongPassphrase: It does not open this vault.
        WrongMedium: The file of the key's medium is another one.
        FileProblem: The vault is missing, damaged, newer, or open elsewhere.
    """
    passphrase = read_passphrase("Passphrase: ", arguments.passphrase_fd)
    vault = unlock(arguments.folder, passphrase, TaskControl(), factor_of(arguments))
    try:
        if arguments.key_medium is not None:
            load_key(vault, arguments.key_medium)
    except BaseException:
        vault.lock()
        raise
    _forget(vault)
    return vault


def _forget(vault: OpenVault) -> None:
    """What a laptop kept for agreed calls goes when its days are over, whatever the command is."""
    if vault.role is not Role.FIELD:
        return
    # What cannot be deleted now is deleted at the next opening; the command is not stopped.
    with suppress(FileProblem):
        for code in forget_contacts(vault, real_surroundings().today()):
            told = f"{code}: seven days have passed, how to reach the person is not kept any more"
            print(told, file=sys.stderr)
