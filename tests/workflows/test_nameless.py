"""A vault without identity sheets: nobody is asked who or where they are, on any way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.passphrase import FLOOR_COST
from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.questionnaire.nameless import without_identity
from dutyrehab_desktop.workflows.calls import contacts
from dutyrehab_desktop.workflows.content import Content, as_held, content_of
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.reviewing import finish, missing_for_signing, review
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Protection, Role, create_vault
from tests.helpers.answers import tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.reachable import LEFT, MARKS
from tests.helpers.vaults import make_vault, open_vault, typed
from tests.store.samples import decrypted

ASKED = {"c_recontact": "yes", "safe_channel": "phone", "c_lawyers": "yes"}


def make(folder: Path, role: Role) -> None:
    chosen = Protection(FLOOR_COST, identity=False)
    create_vault(folder, role, typed(), typed(), TaskControl(), chosen)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    make(tmp_path / "nameless", Role.FIELD)
    with open_vault(tmp_path / "nameless") as vault:
        yield vault


@pytest.fixture
def session(vault: OpenVault, content: Content, surroundings: Surroundings) -> InterviewSession:
    used = content_of(vault, content)
    begun = begin_interview(used, vault.store, surroundings, spoken="ru")
    tell(begun, whole_story(**ASKED))
    return begun


def test_every_vault_asks_unless_it_was_made_otherwise(
    field_vault: OpenVault, vault: OpenVault, content: Content, tmp_path: Path
) -> None:
    assert field_vault.identity
    assert not vault.identity
    asked = content_of(field_vault, content).questionnaire
    assert asked == content.questionnaire
    make(tmp_path / "desk", Role.COORDINATOR)
    with open_vault(tmp_path / "desk") as desk:
        assert desk.identity, "it is a choice of field laptops"


def test_questions_about_identity_are_on_no_page_and_in_no_count(
    session: InterviewSession, content: Content
) -> None:
    identity = set(content.questionnaire.identity)
    assert identity >= {"legal_name", *LEFT}
    names = {step.name for step in session.form.steps()}
    assert "safe_channel" in names
    assert not names & identity
    assert {session.form.status(Place(name)) for name in identity} == {Status.SKIPPED}
    with_them = content.questionnaire
    told = sum(each.total for each in session.form.progress())
    ordinary = type(session.form)(with_them, session.form.sheet, session.form.today)
    assert sum(each.total for each in ordinary.progress()) == told + len(identity)
    read = {line.step.name for part in review(session, "ru") for line in part.lines}
    assert not read & identity
    assert not missing_for_signing(session)


def test_what_is_written_there_all_the_same_goes_nowhere(
    vault: OpenVault, session: InterviewSession, content: Content, tmp_path: Path
) -> None:
    for name, text in LEFT.items():
        session.record(Place(name), Answer(text), "ru")
    card = tmp_path / "card"
    with make_vault(tmp_path / "desk", Role.COORDINATOR) as desk:
        make_card(desk, {"en": "An invented organisation"}, card)
    enrol(vault, card, look_at_card(card).words)
    assert finish(vault, session).sealed
    (kept,) = vault.store.sealed.sealed_blobs()
    assert kept.sheet == b""
    assert contacts(vault) == ()
    plain = decrypted(vault.folder, vault._keys.database)
    assert [mark for mark in MARKS if mark.encode() in plain] == []


def test_it_is_the_same_version_under_the_same_law(
    vault: OpenVault, session: InterviewSession, content: Content, surroundings: Surroundings
) -> None:
    used = content_of(vault, content)
    assert used.questionnaire.pin == content.questionnaire.pin
    assert used.law == content.law
    held = as_held(vault, used, vault.store.interviews.load(session.code))
    assert "legal_name" not in {
        step.name
        for step in resume_interview(held, vault.store, surroundings, session.code).form.steps()
    }


def test_an_earlier_version_is_opened_without_them_too(content: Content) -> None:
    form = content.questionnaire
    once = without_identity(form)
    assert without_identity(once) == once
    assert once.identity == form.identity, "sealing must still know them"
    others = [name for name in form.questions if name not in form.identity]
    assert all(once.questions[name] is form.questions[name] for name in others)
