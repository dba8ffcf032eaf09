"""A record that is not finished goes to another laptop, by way of the coordinator."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import look_at_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.handing_in import (
    NotToBeContinued,
    NotToBeHandedIn,
    TextNotGiven,
    hand_draft,
    hand_in,
)
from dutyrehab_desktop.workflows.home import home
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.parcels import ParcelForAnother, look_at_parcel, receive
from dutyrehab_desktop.workflows.publishing import publish_receipts
from dutyrehab_desktop.workflows.registering import NoLaptops, register, write_own_card
from dutyrehab_desktop.workflows.reporting import counts
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal, withdraw, withdraw_at_desk
from tests.helpers.answers import CONSENT, OPENING, tell, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault

NOTHING = TaskControl()


@pytest.fixture
def second(two: Desk, tmp_path: Path) -> Iterator[OpenVault]:
    """Another laptop of the same coordinator."""
    with make_vault(tmp_path / "second", Role.FIELD) as vault:
        enrol(vault, two.folder / "card", look_at_card(two.folder / "card").words)
        said = write_own_card(vault, two.folder / "laptop-2")
        register(two.desk, two.folder / "laptop-2", said, two.around)
        yield vault


def begun(two: Desk, **more: str) -> str:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell(session, {**OPENING, **CONSENT, "own_words": "Until here.", **more})
    return session.code


def handed_in(two: Desk, **more: str) -> str:
    code = begun(two, **more)
    hand_in(two.field, two.shipped, code.lower(), two.around)
    taken_in(two, two.field)
    return code


def taken_in(two: Desk, laptop: OpenVault) -> None:
    path = export(laptop, two.folder / "out", two.around, NOTHING).path
    words = look_at_bundle(two.desk, path, two.shipped, NOTHING).device_words
    merge(two.desk, path, two.shipped, two.around, NOTHING, accept_words=words)


def counted(two: Desk) -> int:
    return sum(table.interviews for table in counts(two.desk, two.shipped, two.around).tables)


def test_another_laptop_goes_on_where_the_first_one_stopped(two: Desk, second: OpenVault) -> None:
    code = handed_in(two)
    assert two.field.store.interviews.lines() == ()
    assert two.desk.store.interviews.codes() == (code,)
    assert counted(two) == 0, "nobody signed it"
    sent = hand_draft(two.desk, code, second.store.device_id, two.folder / "down", two.around)
    assert sent.laptops == 1
    with pytest.raises(ParcelForAnother):
        look_at_parcel(two.field, sent.path, two.shipped)
    assert look_at_parcel(second, sent.path, two.shipped).drafts == (code,)
    receive(second, sent.path, two.shipped)
    (line,) = home(second, two.shipped, two.around).drafts
    assert (line.code, line.state) == (code, "paused")
    session = resume_interview(two.shipped, second.store, two.around, code)
    assert session.form.sheet.answer("own_words").value == "Until here."
    tell(session, whole_story())
    assert finish(second, session).sealed
    taken_in(two, second)
    assert counted(two) == 1
    with pytest.raises(NotToBeContinued):
        hand_draft(two.desk, code, second.store.device_id, two.folder / "down", two.around)


def test_the_same_laptop_can_go_on_and_its_first_seal_is_overtaken(two: Desk) -> None:
    code = handed_in(two)
    sent = hand_draft(two.desk, code, two.field.store.device_id, two.folder / "down", two.around)
    receive(two.field, sent.path, two.shipped)
    receive(two.field, sent.path, two.shipped)
    session = resume_interview(two.shipped, two.field.store, two.around, code)
    tell(session, whole_story())
    assert finish(two.field, session).sealed
    states = [(line.code, line.state) for line in two.field.store.lines()]
    assert states == [(code, InterviewState.SEALED)], "the parcel said that the first one arrived"
    taken_in(two, two.field)
    assert counted(two) == 1


def test_two_seals_of_one_record_travel_together(two: Desk) -> None:
    code = begun(two)
    draft = two.field.store.interviews.load(code)
    hand_in(two.field, two.shipped, code, two.around)
    two.field.store.take_in((), (), {}, drafts=[draft])
    session = resume_interview(two.shipped, two.field.store, two.around, code)
    tell(session, whole_story())
    assert finish(two.field, session).sealed
    assert len(two.field.store.sealed.lines()) == 2
    taken_in(two, two.field)
    assert {line.state for line in two.field.store.lines()} == {InterviewState.EXPORTED}
    sent = publish_receipts(two.desk, two.folder / "receipts", two.around)
    assert receive(two.field, sent.path, two.shipped).arrived == 2


@pytest.mark.parametrize(
    "answers",
    [
        {"c_store": "no"},
        {"c_coordinator": "no"},
        {"interpreter": "family"},
        {"safe_now": "unsafe"},
        {"before_safe": "open_case"},
        {"consent_doubt": "yes"},
        {"sign_off": "not_agreed"},
    ],
)
def test_what_the_person_did_not_allow_is_not_handed_in(two: Desk, answers: dict[str, str]) -> None:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell(session, {**OPENING, **CONSENT})
    for name, value in answers.items():
        session.record(Place(name), Answer(value), "ru")
    before = two.field.store.state_hash()
    with pytest.raises(NotToBeHandedIn):
        hand_in(two.field, two.shipped, session.code, two.around)
    assert two.field.store.state_hash() == before


def test_a_record_that_was_taken_back_is_not_continued(two: Desk, second: OpenVault) -> None:
    code = handed_in(two)
    sent = hand_draft(two.desk, code, second.store.device_id, two.folder / "down", two.around)
    withdraw_at_desk(two.desk, code, two.around)
    with pytest.raises(NotToBeContinued):
        hand_draft(two.desk, code, second.store.device_id, two.folder / "down", two.around)
    confirm_withdrawal(two.desk, code)
    later = publish_receipts(two.desk, two.folder / "receipts", two.around)
    receive(second, later.path, two.shipped)
    receive(second, sent.path, two.shipped)
    assert second.store.interviews.lines() == ()


def test_only_a_registered_laptop_gets_a_draft(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    code = handed_in(two)
    with pytest.raises(NoLaptops):
        hand_draft(two.desk, code, "f" * 32, two.folder / "down", surroundings)
    with pytest.raises(NotToBeContinued):
        hand_draft(
            two.desk, "AAAAAAAA", two.field.store.device_id, two.folder / "down", surroundings
        )
    with pytest.raises(NotToBeHandedIn):
        hand_in(two.field, content, "AAAAAAAA", surroundings)


def test_a_record_that_this_laptop_took_back_does_not_come_back_as_a_draft(two: Desk) -> None:
    code = handed_in(two)
    sent = hand_draft(two.desk, code, two.field.store.device_id, two.folder / "down", two.around)
    withdraw(two.field, code, two.around)
    receive(two.field, sent.path, two.shipped)
    assert two.field.store.interviews.lines() == ()


def test_the_same_parcel_does_not_open_a_sealed_record_again(two: Desk, second: OpenVault) -> None:
    code = handed_in(two)
    sent = hand_draft(two.desk, code, second.store.device_id, two.folder / "down", two.around)
    receive(second, sent.path, two.shipped)
    session = resume_interview(two.shipped, second.store, two.around, code)
    tell(session, whole_story())
    assert finish(second, session).sealed
    assert look_at_parcel(second, sent.path, two.shipped).drafts == ()
    receive(second, sent.path, two.shipped)
    assert second.store.interviews.lines() == ()


def test_half_typed_text_is_not_lost_by_handing_in(two: Desk) -> None:
    code = begun(two)
    two.field.store.interviews.keep_half_typed(code, Field(FieldKind.ANSWER, "own_words"), "I wa")
    with pytest.raises(TextNotGiven):
        hand_in(two.field, two.shipped, code, two.around)
    assert two.field.store.interviews.half_typed(code)
