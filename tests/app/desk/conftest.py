"""Two laptops with a bundle each; one interview is on both, with different answers."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.restoring import restore
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.answers import CLOSING, give, tell, walk, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.vaults import make_vault, open_vault, typed


@dataclass(frozen=True)
class Laptop:
    """A bundle and the words of the laptop that wrote it."""

    bundle: Path
    words: tuple[str, ...]


@dataclass(frozen=True)
class Delivered:
    """What comes to the coordinator.

    Attributes:
        one: Two interviews.
        other: One of them, continued beside the original.
        code: The interview on both.
    """

    one: Laptop
    other: Laptop
    code: str


@pytest.fixture(scope="session")
def _delivery(content, tmp_path_factory) -> Delivered:
    """Made once; every test has a copy of the coordinator's vault and of what came to it."""
    folder = tmp_path_factory.mktemp("delivered")
    around = Surroundings(lambda: date(2026, 11, 23), random_bytes)
    with make_vault(folder / "desk", Role.COORDINATOR) as vault:
        return _deliver(vault, content, around, folder)


@pytest.fixture
def desk(request, tmp_path, qtbot) -> Iterator[OpenVault]:
    """An open vault of a coordinator; the one to whom is delivered, where something is."""
    folder = tmp_path / "desk"
    if "delivered" in request.fixturenames:
        made = request.getfixturevalue("_delivery")
        shutil.copytree(made.one.bundle.parents[1], tmp_path, dirs_exist_ok=True)
        vault = open_vault(folder)
    else:
        vault = make_vault(folder, Role.COORDINATOR)
    with vault:
        yield vault


@pytest.fixture
def delivered(desk, _delivery, tmp_path) -> Delivered:
    """Two bundles."""
    prepared = _delivery.one.bundle.parents[1]

    def beside(laptop: Laptop) -> Laptop:
        return Laptop(tmp_path / laptop.bundle.relative_to(prepared), laptop.words)

    return Delivered(beside(_delivery.one), beside(_delivery.other), _delivery.code)


def _deliver(desk: OpenVault, content: Content, around: Surroundings, folder: Path) -> Delivered:
    card = folder / "card"
    words = make_card(desk, {"en": "Example"}, card)

    def close(vault, session):
        give(session, **CLOSING)
        finish(vault, session)

    def send(vault, name):
        return Laptop(
            export(vault, folder / name, around, TaskControl()).path, own_device_words(vault)
        )

    with make_vault(folder / "one", Role.FIELD) as vault:
        enrol(vault, card, look_at_card(card).words)
        session = begin_interview(content, vault.store, around, spoken="en")
        finish(vault, tell(session, whole_story(country="uz")))
        session = begin_interview(content, vault.store, around, spoken="en")
        walk(session, whole_story()).go_on(lambda step: step.name == "priorities")
        code = session.code
        back_up(vault, folder / "backup", TaskControl())
        give(session, priorities="name_cleared health")
        close(vault, session)
        one = send(vault, "stick-1")
    with restore(folder / "backup", folder / "other", typed(), TaskControl()) as vault:
        enrol(vault, card, words)
        session = resume_interview(content, vault.store, around, code)
        give(session, priorities="justice")
        close(vault, session)
        other = send(vault, "stick-2")
    return Delivered(one, other, code)
