"""Vaults for tests: real files, and a passphrase cost that a test can afford."""

import tempfile
from datetime import date
from functools import cache
from pathlib import Path

from dutyrehab_desktop.bundles.project import (
    Cost,
    HelpKind,
    Project,
    Referral,
    Supervised,
    written_project,
)
from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.passphrase import KdfCost
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.devices import Devices
from dutyrehab_desktop.store.files import VaultFiles, create_private
from dutyrehab_desktop.store.opener import KEY_LENGTH, change_key, open_database
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.projects import PROJECT
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import KEY_FILE, OpenVault, Role, unlock

CHEAP = KdfCost(64, 1, 1)
PASSPHRASE = "five plain words to type"


def typed(text: str = PASSPHRASE) -> bytearray:
    """A passphrase as a person types it; whoever takes it wipes it."""
    return bytearray(text, "utf-8")


HELPERS = (
    Referral(
        city="Almaty",
        kind=HelpKind.PSYCHOLOGIST,
        who="An invented psychologist",
        reach="+7 700 000 00 01, on weekdays",
        languages=("kk", "ru"),
        cost=Cost.FREE,
        supervised=Supervised.SAFE,
        checked_on=date.today().isoformat(),
    ),
    Referral(
        city="Tashkent",
        kind=HelpKind.LAWYER,
        who="An invented lawyer",
        reach="+998 70 000 00 02",
        languages=("ru", "uz"),
        checked_on="2026-01-15",
    ),
)
"""A referral list with which full interviews can be held."""


def make_vault(folder: Path, role: Role, *, referrals: tuple[Referral, ...] = HELPERS) -> OpenVault:
    """Make a vault with a cheap passphrase and open it; a laptop's has a referral list."""
    folder.mkdir(parents=True)
    data_key = keyfile.create(folder / KEY_FILE, typed(), CHEAP)
    _lay_database(VaultFiles(folder), role, data_key.derive("database"))
    vault = open_vault(folder)
    if role is Role.FIELD and referrals:
        project = written_project(Project(version=1, referrals=referrals))
        vault.store.devices.remember(PROJECT, project.decode("utf-8"))
    return vault


def lay_vault(folder: Path, role: Role) -> None:
    """Make a vault as `vault create` does, but cheap to open; it stays locked."""
    make_vault(folder, role, referrals=()).lock()


def open_vault(folder: Path) -> OpenVault:
    """Open a vault that `make_vault` made."""
    return unlock(folder, typed(), TaskControl())


@cache
def _first_database() -> tuple[bytes, bytes]:
    """A new vault's database as the program makes it, and its key; made once by each worker."""
    key = bytearray(random_bytes(KEY_LENGTH))
    with tempfile.TemporaryDirectory() as folder:
        Vault.create(Path(folder), Role.FIELD, key).close()
        return VaultFiles(Path(folder)).database.read_bytes(), bytes(key)


def _lay_database(files: VaultFiles, role: Role, key: bytearray) -> None:
    """What `Vault.create` makes, by a copy under a key and a device id of its own.

    Taking every step from the first version on is most of the work of making a vault; the tests of
    the store and of making a vault do that.
    """
    content, first_key = _first_database()
    files.make_folder()
    create_private(files.database)
    files.database.write_bytes(content)
    connection = open_database(files.database, bytearray(first_key))
    change_key(connection, key)
    database = Database(connection, files)
    Devices(database).introduce(role)
    database.checkpoint()
    database.close()
