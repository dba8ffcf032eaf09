"""Vaults for tests: real files, and a passphrase cost that a test can afford."""

from pathlib import Path

from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.passphrase import KdfCost
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import KEY_FILE, OpenVault, Role, unlock

CHEAP = KdfCost(64, 1, 1)
PASSPHRASE = "five plain words to type"


def typed(text: str = PASSPHRASE) -> bytearray:
    """A passphrase as a person types it; whoever takes it wipes it."""
    return bytearray(text, "utf-8")


def make_vault(folder: Path, role: Role) -> OpenVault:
    """Make a vault with a cheap passphrase and open it."""
    folder.mkdir(parents=True)
    data_key = keyfile.create(folder / KEY_FILE, typed(), CHEAP)
    Vault.create(folder, role, data_key.derive("database")).close()
    return open_vault(folder)


def open_vault(folder: Path) -> OpenVault:
    """Open a vault that `make_vault` made."""
    return unlock(folder, typed(), TaskControl())
