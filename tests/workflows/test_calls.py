"""The agreed call: what stays of a sheet when an interview is sealed, for whom, how long."""

from datetime import date, timedelta

import pytest

from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.store.contacts import ContactLine
from dutyrehab_desktop.store.errors import ContactMissing
from dutyrehab_desktop.store.identity import Opening
from dutyrehab_desktop.workflows.calls import (
    call_done,
    call_words,
    contacts,
    forget_contacts,
    open_contact,
)
from dutyrehab_desktop.workflows.contact import PurposeMissing, PurposeTooLong
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.handing_in import hand_in
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.practising import Practice
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import withdraw
from tests.helpers.answers import CONSENT, OPENING, tell
from tests.helpers.reachable import LEFT, MARKS, tell_reachable
from tests.helpers.two_sides import Desk
from tests.store.samples import decrypted
from tests.workflows.conftest import TODAY

WEEK = timedelta(days=7)
NAME = "Айгүл NAME-MARK"


def sealed(two: Desk, **changes: object) -> str:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell_reachable(session, **changes)
    assert finish(two.field, session).sealed
    return session.code


def pages(vault: OpenVault) -> bytes:
    return decrypted(vault.folder, vault._keys.database)


def marks(vault: OpenVault) -> list[str]:
    plain = pages(vault)
    return [mark for mark in (*MARKS, "NAME-MARK") if mark.encode() in plain]


def test_after_sealing_four_answers_stay_under_a_key_of_their_own_and_no_name(two: Desk) -> None:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell_reachable(session, c_lawyers="yes", legal_name=NAME)
    assert session.interview.answer("legal_name").value == NAME
    assert finish(two.field, session).sealed
    assert marks(two.field) == []
    assert contacts(two.field) == (ContactLine(session.code, (TODAY + WEEK).isoformat()),)
    call = open_contact(two.field, session.code.lower(), "the agreed call", two.around)
    assert call.known == {"safe_channel": "phone", **LEFT}
    assert marks(two.field) == []
    assert "MARK" not in repr(call)


def test_the_words_for_a_call_are_those_of_its_questions(two: Desk) -> None:
    call = open_contact(two.field, sealed(two), "the agreed call", two.around)
    words = call_words(call, two.shipped, "ru")
    assert words[0] == ("Как с вами безопаснее всего связаться?", "По телефону")
    assert [told for _, told in words[1:]] == list(LEFT.values())
    # Written in no sheet: made from the Latin letters.
    assert call_words(call, two.shipped, "uz-Cyrl")[0][1] == "Телефон қўнғироғи орқали"


def test_opening_asks_for_a_purpose_and_writes_it_down(two: Desk) -> None:
    code = sealed(two)
    for nothing in ("", " \n"):
        with pytest.raises(PurposeMissing):
            open_contact(two.field, code, nothing, two.around)
    with pytest.raises(PurposeTooLong):
        open_contact(two.field, code, "x" * 201, two.around)
    assert two.field.store.identity.openings(code) == ()
    open_contact(two.field, code, "danger", two.around)
    assert two.field.store.identity.openings(code) == (Opening(code, "danger", "2026-11"),)


def test_after_the_call_nothing_of_it_is_left(two: Desk) -> None:
    code = sealed(two)
    row = two.field.store._database.row("select sealed from contact")
    assert row is not None
    assert row[0] in pages(two.field)
    call_done(two.field, code)
    assert contacts(two.field) == ()
    assert row[0] not in pages(two.field)
    for again in (call_done, lambda *_: open_contact(two.field, code, "again", two.around)):
        with pytest.raises(ContactMissing):
            again(two.field, code)


@pytest.mark.parametrize(
    "changes",
    [
        {"c_recontact": "no", "safe_channel": None, **dict.fromkeys(LEFT)},
        {"safe_channel": "none", **dict.fromkeys(LEFT)},
        {"consent_doubt": "yes"},
    ],
    ids=["no-contact", "gets-in-touch", "in-doubt"],
)
def test_where_no_call_was_agreed_nothing_stays(two: Desk, changes: dict[str, object]) -> None:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell_reachable(session)
    for name, value in changes.items():
        if value is None:
            session.clear(Place(name))
        else:
            session.record(Place(name), Answer(str(value)), "ru")
    assert finish(two.field, session).sealed
    assert contacts(two.field) == ()
    assert marks(two.field) == []


def test_an_answer_that_means_nothing_any_more_does_not_stay(two: Desk) -> None:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell_reachable(session)
    session.record(Place("c_recontact"), Answer("no"), "ru")
    assert session.interview.answer("safe_contact").value, "it is only not asked any more"
    assert finish(two.field, session).sealed
    assert contacts(two.field) == ()


def test_the_channel_alone_is_enough_to_stay(two: Desk) -> None:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell_reachable(session, safe_channel="trusted")
    for name in LEFT:
        session.clear(Place(name))
    assert finish(two.field, session).sealed
    call = open_contact(two.field, session.code, "the agreed call", two.around)
    assert call.known == {"safe_channel": "trusted"}


@pytest.mark.parametrize("agreed", ["yes", "no"])
def test_a_record_that_is_handed_in_keeps_the_call_only_if_it_was_agreed(
    two: Desk, agreed: str
) -> None:
    session = begin_interview(two.shipped, two.field.store, two.around, spoken="ru")
    tell(session, {**OPENING, **CONSENT})
    session.record(Place("c_recontact"), Answer(agreed), "ru")
    if agreed == "yes":
        session.record(Place("safe_channel"), Answer("phone"), "ru")
    hand_in(two.field, two.shipped, session.code, two.around)
    assert len(contacts(two.field)) == (agreed == "yes")


def test_it_stays_seven_full_days_and_no_longer(two: Desk) -> None:
    code = sealed(two)
    for day in range(8):
        assert forget_contacts(two.field, TODAY + timedelta(days=day)) == ()
    assert [line.code for line in contacts(two.field)] == [code]
    assert forget_contacts(two.field, TODAY + timedelta(days=8)) == (code,)
    assert contacts(two.field) == ()
    assert forget_contacts(two.field, TODAY + timedelta(days=8)) == ()


@pytest.mark.parametrize("day", [date(2000, 1, 1), TODAY - timedelta(days=1)])
def test_a_clock_that_went_back_deletes_nothing(two: Desk, day: date) -> None:
    sealed(two)
    assert forget_contacts(two.field, day) == ()
    assert len(contacts(two.field)) == 1


def test_a_record_that_is_taken_back_is_not_called_any_more(two: Desk) -> None:
    code = sealed(two)
    withdraw(two.field, code, two.around)
    assert contacts(two.field) == ()


def test_a_practice_leaves_nothing(two: Desk) -> None:
    practice = Practice(two.shipped, two.around, spoken="ru")
    tell_reachable(practice.session)
    assert contacts(two.field) == ()


def test_a_coordinator_has_no_calls_of_this_kind(two: Desk) -> None:
    with pytest.raises(NotForThisRole):
        contacts(two.desk)
    with pytest.raises(NotForThisRole):
        open_contact(two.desk, "ABCDEFGH", "the agreed call", two.around)
