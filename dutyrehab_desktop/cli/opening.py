"""Opening the vault that a command works on."""

import argparse

from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.workflows.key_medium import load_key
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import read_factor
from dutyrehab_desktop.workflows.vaults import OpenVault, unlock


def factor_of(arguments: argparse.Namespace) -> bytes | None:
    """What stands in the file on a separate medium that was named; None where none was.

    Raises:
        FactorUnreadable: It cannot be read.
    """
    return None if arguments.vault_key_file is None else read_factor(arguments.vault_key_file)


def opened(arguments: argparse.Namespace) -> OpenVault:
    """The vault in the folder that was named; its passphrase is asked for.

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
    return vault
