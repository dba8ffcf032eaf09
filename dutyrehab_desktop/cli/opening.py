"""Opening the vault that a command works on."""

import argparse

from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.workflows.key_medium import load_key
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, unlock


def opened(arguments: argparse.Namespace) -> OpenVault:
    """The vault in the folder that was named; its passphrase is asked for.

    Raises:
        WrongPassphrase: It does not open this vault.
        WrongMedium: The file of the key's medium is another one.
        FileProblem: The vault is missing, damaged, newer, or open elsewhere.
    """
    passphrase = read_passphrase("Passphrase: ", arguments.passphrase_fd)
    vault = unlock(arguments.folder, passphrase, TaskControl())
    try:
        if arguments.key_medium is not None:
            load_key(vault, arguments.key_medium)
    except BaseException:
        vault.lock()
        raise
    return vault
