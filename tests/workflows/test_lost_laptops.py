"""A lost laptop: what was on it, whom to warn first, and no contact without a press."""

from dataclasses import replace
from datetime import date

import pytest

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.workflows.contact import ContactNotAllowed, PurposeMissing
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.handing_in import DRAFT_HANDED, hand_draft
from dutyrehab_desktop.workflows.lost_laptops import (
    NotLost,
    NotOfThisLaptop,
    Risk,
    Was,
    lost_devices,
    lost_laptop,
    mark_found,
    mark_lost,
    note_done,
    note_revoked,
    note_warned,
    open_for_warning,
    take_warning_back,
)
from dutyrehab_desktop.workflows.queues import Queue, tick_off
from dutyrehab_desktop.workflows.registering import LaptopUnknown, known_laptops, revoke
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.told import NothingTold
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal, withdraw_at_desk
from tests.helpers.desk_stories import REACHED, told
from tests.helpers.laptops import Laptop, Merger
from tests.helpers.two_sides import Desk

CALM, CALLED, UNSAFE, DRAFT = "AAAAAAAA", "BBBBBBBB", "CCCCCCCC", "DDDDDDDD"
WORDS = "Taken from the car at the market."
SAID = "Called as agreed, she knows."


@pytest.fixture
def merger(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> Merger:
    return Merger(coordinator_vault, content, surroundings)


@pytest.fixture
def lost(merger: Merger, tmp_path) -> Laptop:
    """A laptop that sent four records, of which one was not signed, and is lost."""
    laptop, around = Laptop(1, tmp_path / "laptop"), merger.around
    records = [
        told(merger.content, around, CALM),
        told(merger.content, around, CALLED, **REACHED),
        told(merger.content, around, UNSAFE, safe_now="unsure", before_safe="reporting", **REACHED),
        told(merger.content, around, DRAFT, sign_off="later"),
    ]
    sheets = {CALLED: "+7 700 000 00 09", UNSAFE: "+7 700 000 00 08"}
    merger.take_in(laptop.bundle(records, sheets=sheets))
    mark_lost(merger.vault, laptop.device, Was.LOCKED, WORDS, around)
    return laptop


def test_people_stand_in_the_order_of_risk_and_nobodys_contact_is_shown(
    merger: Merger, lost: Laptop
) -> None:
    page = lost_laptop(merger.vault, lost.device, merger.around)
    assert (page.words, page.was, page.told) == (lost.words, Was.LOCKED, WORDS)
    assert (page.bundles, page.last, page.since) == (1, "2026-11", "2026-11")
    assert (page.revoked, page.recovery_kept, page.recovered) == ("", False, "")
    assert [(one.code, one.risks) for one in page.people] == [
        (DRAFT, (Risk.NOT_SEALED,)),
        (UNSAFE, (Risk.CONTACT_THERE, Risk.REPORTS, Risk.UNSURE)),
        (CALLED, (Risk.CONTACT_THERE,)),
        (CALM, ()),
    ]
    assert [one.channel for one in page.people] == ["", "messenger", "messenger", ""]
    assert "+7 700" not in repr(page.document())
    assert "garden" not in repr(page.document())


def test_a_call_that_is_done_or_long_ago_left_no_contact_on_the_laptop(
    merger: Merger, lost: Laptop
) -> None:
    tick_off(merger.vault, Queue.CALL, CALLED, SAID, merger.around)
    page = lost_laptop(merger.vault, lost.device, merger.around)
    assert {one.code for one in page.people if one.contact_there} == {UNSAFE}
    later = Surroundings(lambda: date(2027, 1, 5), random_bytes)
    page = lost_laptop(merger.vault, lost.device, later)
    assert not any(one.contact_there for one in page.people)


def test_a_sheet_is_opened_one_by_one_for_a_purpose_that_is_kept(
    merger: Merger, lost: Laptop
) -> None:
    vault, around = merger.vault, merger.around
    with pytest.raises(PurposeMissing):
        open_for_warning(vault, lost.device, UNSAFE, " ", around)
    with pytest.raises(ContactNotAllowed):
        open_for_warning(vault, lost.device, CALM, "the laptop is lost", around)
    contact = open_for_warning(vault, lost.device, UNSAFE.lower(), "the laptop is lost", around)
    assert contact.sheets[0].values["safe_contact"] == "+7 700 000 00 08"
    assert [one.purpose for one in vault.store.identity.openings(UNSAFE)] == ["the laptop is lost"]
    assert vault.store.identity.openings(CALLED) == ()
    log = lost_laptop(vault, lost.device, around).log
    assert [(step.kind, step.code) for step in log] == [("lost", ""), ("opened", UNSAFE)]
    assert "+7 700" not in repr(log)


def test_whoever_was_warned_stands_last_and_it_can_be_taken_back(
    merger: Merger, lost: Laptop
) -> None:
    vault, around = merger.vault, merger.around
    with pytest.raises(NothingTold):
        note_warned(vault, lost.device, UNSAFE, "", around)
    note_warned(vault, lost.device, UNSAFE, SAID, around)
    page = lost_laptop(vault, lost.device, around)
    assert (page.people[-1].code, page.people[-1].warned, page.people[-1].words) == (
        UNSAFE,
        "2026-11",
        SAID,
    )
    assert page.to_warn == 3
    take_warning_back(vault, lost.device, UNSAFE, around)
    page = lost_laptop(vault, lost.device, around)
    assert page.to_warn == 4
    assert [step.kind for step in page.log] == ["lost", "warned", "not-warned"]


def test_revoking_and_other_things_stand_in_the_log(merger: Merger, lost: Laptop) -> None:
    vault, around = merger.vault, merger.around
    revoke(vault, lost.device, around)
    note_revoked(vault, lost.device, around)
    note_done(vault, lost.device, "The police wrote a paper.", around)
    page = lost_laptop(vault, lost.device, around)
    assert page.revoked == "2026-11"
    assert [step.kind for step in page.log] == ["lost", "revoked", "note"]
    mark_found(vault, lost.device, "It lay under the seat.", around)
    assert lost_devices(vault) == {}
    assert known_laptops(vault)[0].revoked == "2026-11", "nothing is believed again by itself"
    with pytest.raises(NotLost):
        lost_laptop(vault, lost.device, around)
    mark_lost(vault, lost.device, Was.OPEN, "", around)
    assert len(lost_laptop(vault, lost.device, around).log) == 5


def test_of_a_hidden_record_nothing_but_its_code_is_known(merger: Merger, lost: Laptop) -> None:
    vault, around = merger.vault, merger.around
    note_warned(vault, lost.device, UNSAFE, SAID, around)
    withdraw_at_desk(vault, UNSAFE, around)
    page = lost_laptop(vault, lost.device, around)
    (hidden,) = (one for one in page.people if one.code == UNSAFE)
    assert (hidden.shown, hidden.risks, hidden.channel) == (False, (), "")
    confirm_withdrawal(vault, UNSAFE)
    page = lost_laptop(vault, lost.device, around)
    assert UNSAFE not in {one.code for one in page.people}
    assert [step.code for step in page.log] == [""], "its lines go with it"


def test_only_known_laptops_and_their_own_records(
    merger: Merger, lost: Laptop, field_vault: OpenVault
) -> None:
    vault, around = merger.vault, merger.around
    with pytest.raises(LaptopUnknown):
        mark_lost(vault, "0" * 32, Was.UNKNOWN, WORDS, around)
    with pytest.raises(NotOfThisLaptop):
        note_warned(vault, lost.device, "EEEEEEEE", SAID, around)
    with pytest.raises(NotLost):
        note_warned(vault, "0" * 32, CALM, SAID, around)
    with pytest.raises(NotForThisRole):
        lost_devices(field_vault)


def test_a_record_that_the_laptop_was_given_to_go_on_with_lies_open_there(two: Desk) -> None:
    device = two.field.store.device_id
    draft = replace(told(two.content, two.around, DRAFT, sign_off="later"))
    two.desk.store.merging.add(draft)
    hand_draft(two.desk, DRAFT, device, two.folder / "parcels", two.around)
    mark_lost(two.desk, device, Was.UNKNOWN, "", two.around)
    page = lost_laptop(two.desk, device, two.around)
    assert [(one.code, one.open_there) for one in page.people] == [(DRAFT, True)]
    assert page.log[0].kind == DRAFT_HANDED
