"""Vaults for tests: real files, and a passphrase cost that a test can afford."""

from datetime import date
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
    Vault.create(folder, role, data_key.derive("database")).close()
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
