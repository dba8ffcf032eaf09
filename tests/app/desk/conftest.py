"""Two laptops with a bundle each; one interview is on both, with different answers."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.restoring import restore
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.answers import CLOSING, give, tell, walk, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.vaults import make_vault, typed


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


@pytest.fixture
def delivered(desk, content, around, tmp_path) -> Delivered:
    """Two bundles."""
    card = tmp_path / "card"
    words = make_card(desk, {"en": "Example"}, card)

    def close(vault, session):
        give(session, **CLOSING)
        finish(vault, session)

    def send(vault, name):
        return Laptop(
            export(vault, tmp_path / name, around, TaskControl()).path, own_device_words(vault)
        )

    with make_vault(tmp_path / "one", Role.FIELD) as vault:
        enrol(vault, card, look_at_card(card).words)
        session = begin_interview(content, vault.store, around, spoken="en")
        finish(vault, tell(session, whole_story(country="uz")))
        session = begin_interview(content, vault.store, around, spoken="en")
        walk(session, whole_story()).go_on(lambda step: step.name == "priorities")
        code = session.code
        back_up(vault, tmp_path / "backup", TaskControl())
        give(session, priorities="name_cleared health")
        close(vault, session)
        one = send(vault, "stick-1")
    with restore(tmp_path / "backup", tmp_path / "other", typed(), TaskControl()) as vault:
        enrol(vault, card, words)
        session = resume_interview(content, vault.store, around, code)
        give(session, priorities="justice")
        close(vault, session)
        other = send(vault, "stick-2")
    return Delivered(one, other, code)
