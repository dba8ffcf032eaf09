"""A draft under the first version of the questionnaire, and later versions of that."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.bundles.payload import read_payload
from dutyrehab_desktop.crypto.age import unseal
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.workflows.content import (
    Content,
    content_of,
)
from dutyrehab_desktop.workflows.enrolling import coordinator_card, make_card
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import CONSENT, OPENING, give
from tests.helpers.enrolled import enrol
from tests.helpers.later import Edit, later_content, renamed, renamed_choice

Resume = Callable[..., InterviewSession]
WELL = Place("wellbeing")
TODAY = Place("how_you_are")
RENAMED = (renamed("wellbeing", "how_you_are"), renamed_choice("well", "some", "a_little"))


@pytest.fixture
def session(
    content: Content, field_vault: OpenVault, surroundings: Surroundings
) -> InterviewSession:
    """A draft under the first version, in which the person said how they are."""
    shipped = content_of(field_vault, content)
    begun = begin_interview(shipped, field_vault.store, surroundings, spoken="kk")
    give(begun, **OPENING, **CONSENT, med_neglect="yes", wellbeing="some")
    return begun


@pytest.fixture
def resume(session: InterviewSession, field_vault: OpenVault, surroundings: Surroundings) -> Resume:
    """Opens the draft under a later version."""

    def again(*edits: Edit, **settings: str) -> InterviewSession:
        content = later_content(*edits, **settings)
        return resume_interview(content, field_vault.store, surroundings, session.code)

    return again


@pytest.fixture
def card(field_vault: OpenVault, coordinator_vault: OpenVault, tmp_path: Path) -> Card:
    """The coordinator's card, known to the laptop."""
    words = make_card(coordinator_vault, {"en": "An invented organisation"}, tmp_path / "card")
    enrol(field_vault, tmp_path / "card", words)
    known = coordinator_card(field_vault)
    assert known is not None
    return known


def opened(blob: bytes, desk: OpenVault) -> Interview:
    return read_payload(unseal(blob, [identity(desk)]))
