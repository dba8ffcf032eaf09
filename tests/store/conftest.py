"""Real SQLCipher vaults in temporary folders."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import KEY

VaultMaker = Callable[..., Vault]


@pytest.fixture
def key() -> bytearray:
    """The raw key of every test vault."""
    return bytearray(KEY)


@pytest.fixture
def make_vault(tmp_path: Path, key: bytearray) -> Iterator[VaultMaker]:
    """Makes vaults, and closes at the end what a test left open."""
    made: list[Vault] = []

    def make(name: str = "v", role: Role = Role.FIELD) -> Vault:
        made.append(Vault.create(tmp_path / name, role, key))
        return made[-1]

    yield make
    for vault in made:
        vault.close()


@pytest.fixture
def vault(make_vault: VaultMaker) -> Vault:
    """An empty field vault."""
    return make_vault()
