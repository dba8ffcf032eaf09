"""Real vaults with a cheap passphrase cost, and an interview that can be begun in one line."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def content() -> Content:
    """The shipped questionnaire and law."""
    return load_content()


@pytest.fixture
def surroundings() -> Surroundings:
    """A fixed day, real randomness."""
    return Surroundings(lambda: TODAY, random_bytes)


@pytest.fixture
def field_vault(tmp_path: Path) -> Iterator[OpenVault]:
    """An open vault of a field laptop."""
    with make_vault(tmp_path / "field", Role.FIELD) as vault:
        yield vault


@pytest.fixture
def coordinator_vault(tmp_path: Path) -> Iterator[OpenVault]:
    """An open vault of a coordinator."""
    with make_vault(tmp_path / "coordinator", Role.COORDINATOR) as vault:
        yield vault


@pytest.fixture
def two(
    coordinator_vault: OpenVault,
    field_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    tmp_path: Path,
) -> Desk:
    """A coordinator and one laptop that know each other."""
    return Desk(coordinator_vault, field_vault, content, surroundings, tmp_path)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[OpenVault]:
    """An open vault of another coordinator."""
    with make_vault(tmp_path / "other", Role.COORDINATOR) as vault:
        yield vault
