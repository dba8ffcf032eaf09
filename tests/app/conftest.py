"""What every screen is tested with: real content, real vaults, real jobs."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.shipped import translation
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.vaults import make_vault


@pytest.fixture(scope="session")
def content() -> Content:
    """The shipped questionnaire and law."""
    return load_content()


@pytest.fixture
def around() -> Surroundings:
    """A fixed day."""
    return Surroundings(lambda: date(2026, 11, 23), random_bytes)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """The window's languages; none is left switched on."""
    made = Languages(translation())
    yield made
    made.silence()


@pytest.fixture
def messages(languages: Languages) -> Messages:
    """Sentences in the language in force."""
    return Messages(languages)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    """Runs jobs, and waits for the last one."""
    made = JobRunner()
    yield made
    made.shut_down()


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The light look at 100 %."""
    return Look()


@pytest.fixture
def field(tmp_path: Path, qtbot: QtBot) -> Iterator[OpenVault]:
    """An open vault of a field laptop."""
    with make_vault(tmp_path / "field", Role.FIELD) as opened:
        yield opened


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[OpenVault]:
    """An open vault of a coordinator."""
    with make_vault(tmp_path / "desk", Role.COORDINATOR) as opened:
        yield opened
