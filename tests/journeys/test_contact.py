"""What a person left to be contacted travels apart, sealed, and is opened for a purpose only."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.errors import SealedForAnotherKey
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.contact import ContactNotAllowed, open_identity
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.home import delete_interview
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.papers import (
    Kind,
    Wish,
    make_paper,
    source_of,
    source_of_stored,
)
from dutyrehab_desktop.workflows.reporting import counts, report_pdf, table_as_rows
from dutyrehab_desktop.workflows.restoring import restore
from dutyrehab_desktop.workflows.reviewing import finish, review
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import give, tell
from tests.helpers.enrolled import enrol
from tests.helpers.reachable import LEFT, MARKS, NOTE, reachable_story, tell_reachable
from tests.helpers.vaults import open_vault, typed
from tests.journeys.test_the_main_job import Journey
from tests.journeys.test_traces import holding
from tests.store.samples import decrypted


@pytest.fixture
def journey(tmp_path: Path, content: Content, surroundings: Surroundings) -> Journey:
    """A coordinator with a card."""
    return Journey(tmp_path, content, surroundings)


def held(journey: Journey, vault: OpenVault, **changes: object) -> str:
    """An interview with somebody who may be contacted, finished and sealed."""
    session = begin_interview(journey.content, vault.store, journey.around, spoken="ru")
    tell_reachable(session, **changes)
    assert finish(vault, session).sealed
    return session.code


def in_clear(vault: OpenVault) -> list[str]:
    """Marks that whoever has the passphrase finds in the pages of a vault."""
    plain = decrypted(vault.folder, vault._keys.database)
    return [mark for mark in MARKS if mark.encode() in plain]


def test_what_was_left_for_contact_is_told_sealed_carried_and_opened_for_a_purpose(
    journey: Journey,
) -> None:
    with journey.laptop("first") as laptop:
        session = begin_interview(journey.content, laptop.store, journey.around, spoken="ru")
        tell_reachable(session)
        session.record(Place("safe_contact"), Answer("+7 799 CONTACT-MARK old"), "ru")
        session.record(Place("safe_contact"), Answer(LEFT["safe_contact"]), "ru")
        # Names and contacts are under a key of their own from the first; the rest can be seen.
        assert in_clear(laptop) == []
        assert session.code.encode() in decrypted(laptop.folder, laptop._keys.database)
        assert finish(laptop, session).sealed
        code = session.code
        assert in_clear(laptop) == []
        (kept,) = laptop.store.sealed.sealed_blobs()
        bundle = journey.export(laptop)
    with journey.coordinator() as desk:
        own = identity(desk)
        payload = age.unseal(kept.blob, [own]).decode()
        assert [mark for mark in MARKS if mark in payload] == []
        named = {each["name"] for each in json.loads(payload)["revisions"]}
        assert named.isdisjoint(LEFT)
        assert len(age.unseal(kept.sheet, [own])) == 4096
        with pytest.raises(SealedForAnotherKey):
            age.unseal(kept.sheet, [age.generate_identity()])
        journey.take_in(desk, bundle)
        assert desk.store.identity.openings(code) == ()
        assert in_clear(desk) == []
        contact = open_identity(desk, code, "  the agreed\ncall ", journey.around)
        assert contact.document() == {
            "code": code,
            "channel": "phone",
            "sheets": [{"values": LEFT, "notes": {"safe_contact": NOTE}}],
            "unreadable": 0,
            "earlier": [],
        }
        assert in_clear(desk) == []
    with journey.coordinator() as desk:
        (noted,) = desk.store.identity.openings(code)
        assert (noted.code, noted.purpose, noted.month) == (code, "the agreed call", "2026-11")
    for mark in MARKS:
        assert holding(mark, journey.folder) == []


def test_once_the_permission_is_taken_back_nobody_opens_it(journey: Journey) -> None:
    with journey.laptop("first") as laptop:
        code = held(journey, laptop)
        bundle = journey.export(laptop)
    with journey.coordinator() as desk:
        journey.take_in(desk, bundle)
        open_identity(desk, code, "the agreed call", journey.around)
        session = resume_interview(journey.content, desk.store, journey.around, code)
        give(session, c_recontact="no")
        with pytest.raises(ContactNotAllowed):
            open_identity(desk, code, "once more", journey.around)
        assert len(desk.store.identity.openings(code)) == 1


def _told_on_two_laptops(journey: Journey, second: dict[str, str]) -> tuple[str, Path, Path]:
    """A draft whose backup is restored elsewhere; each laptop seals it with a sheet of its own."""
    backup = journey.folder / "backup"
    with journey.laptop("first") as laptop:
        session = begin_interview(journey.content, laptop.store, journey.around, spoken="ru")
        tell(session, reachable_story(sign_off=None))
        back_up(laptop, backup, TaskControl())
        give(session, sign_off="agreed")
        assert finish(laptop, session).sealed
        one = journey.export(laptop)
    with restore(backup, journey.folder / "second", typed(), TaskControl()) as laptop:
        enrol(laptop, journey.card, journey.words)
        resumed = resume_interview(journey.content, laptop.store, journey.around, session.code)
        assert resumed.form.sheet.answer("safe_contact").value == LEFT["safe_contact"]
        give(resumed, **second, sign_off="agreed")
        assert finish(laptop, resumed).sealed
        two = journey.export(laptop)
    return session.code, one, two


@pytest.mark.parametrize("turned", [False, True])
def test_sheets_of_two_laptops_are_both_kept_in_either_order(
    journey: Journey, turned: bool
) -> None:
    code, one, two = _told_on_two_laptops(journey, {"safe_contact": "+998 OTHER"})
    order = [two, one] if turned else [one, two]
    with journey.coordinator() as desk:
        for bundle in (*order, order[0]):
            journey.take_in(desk, bundle)
        assert desk.store.identity.count(code) == 2
        contact = open_identity(desk, code, "the agreed call", journey.around)
        numbers = {sheet.values["safe_contact"] for sheet in contact.sheets}
        assert numbers == {LEFT["safe_contact"], "+998 OTHER"}
        history = desk.store.interviews.load(code).history
        assert not any(each.field.name in LEFT for each in history)
        assert all(conflict.field.name not in LEFT for conflict in history.conflicts())


def test_two_laptops_that_were_told_the_same_give_one_sheet(journey: Journey) -> None:
    code, one, two = _told_on_two_laptops(journey, {})
    with journey.coordinator() as desk:
        journey.take_in(desk, one)
        journey.take_in(desk, two)
        assert desk.store.identity.count(code) == 2
        contact = open_identity(desk, code, "the agreed call", journey.around)
        assert [sheet.values for sheet in contact.sheets] == [LEFT]


def test_a_bundle_that_carries_a_sheet_again_changes_nothing(journey: Journey) -> None:
    with journey.laptop("first") as laptop:
        code = held(journey, laptop)
        first, second = journey.export(laptop), journey.export(laptop)
    with journey.coordinator() as desk:
        journey.take_in(desk, first)
        journey.take_in(desk, second)
        assert desk.store.identity.count(code) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"c_recontact": "no"},
        {"safe_channel": "none"},
        dict.fromkeys(LEFT),
    ],
    ids=["no-contact", "gets-in-touch", "nothing-left"],
)
def test_where_nothing_is_left_for_contact_there_is_no_sheet_at_all(
    journey: Journey, changes: dict[str, object]
) -> None:
    with journey.laptop("first") as laptop:
        session = begin_interview(journey.content, laptop.store, journey.around, spoken="ru")
        tell(session, reachable_story(sign_off=None))
        for question in LEFT:
            if changes.get(question, "") is None:
                session.clear(Place(question))
        give(session, **{name: text for name, text in changes.items() if isinstance(text, str)})
        give(session, sign_off="agreed")
        assert finish(laptop, session).sealed
        (kept,) = laptop.store.sealed.sealed_blobs()
        assert kept.sheet == b""
        assert in_clear(laptop) == []
    with journey.coordinator() as desk:
        payload = age.unseal(kept.blob, [identity(desk)]).decode()
        assert [mark for mark in MARKS if mark in payload] == []


def test_an_interview_that_is_deleted_takes_what_was_left_with_it(journey: Journey) -> None:
    with journey.laptop("first") as laptop:
        session = begin_interview(journey.content, laptop.store, journey.around, spoken="ru")
        tell_reachable(session, sign_off="later")
        assert not finish(laptop, session).sealed
        delete_interview(laptop, session.code)
        assert in_clear(laptop) == []
        code = held(journey, laptop)
        (kept,) = laptop.store.sealed.sealed_blobs()
        laptop.store.sealed.delete(code)
        assert kept.sheet not in decrypted(laptop.folder, laptop._keys.database)


def test_a_backup_carries_the_sheet_as_it_is_sealed(journey: Journey) -> None:
    with journey.laptop("first") as laptop:
        code = held(journey, laptop)
        back_up(laptop, journey.folder / "backup", TaskControl())
        (kept,) = laptop.store.sealed.sealed_blobs()
    with restore(
        journey.folder / "backup", journey.folder / "second", typed(), TaskControl()
    ) as laptop:
        enrol(laptop, journey.card, journey.words)
        assert [each.sheet for each in laptop.store.sealed.sealed_blobs()] == [kept.sheet]
        assert in_clear(laptop) == []
        bundle = journey.export(laptop)
    with journey.coordinator() as desk:
        journey.take_in(desk, bundle)
        open_identity(desk, code, "the agreed call", journey.around)
        back_up(desk, journey.folder / "desk-backup", TaskControl())
    with restore(
        journey.folder / "desk-backup", journey.folder / "desk-2", typed(), TaskControl()
    ) as desk:
        contact = open_identity(desk, code, "again", journey.around)
        assert [each.purpose for each in contact.earlier] == ["the agreed call"]
        assert [sheet.values for sheet in contact.sheets] == [LEFT]


def test_it_is_read_back_to_the_person_and_stands_in_no_finding(journey: Journey) -> None:
    with journey.laptop("first") as laptop:
        session = begin_interview(journey.content, laptop.store, journey.around, spoken="ru")
        before = tell(session, reachable_story(**dict.fromkeys(LEFT))).findings
        give(session, **LEFT)
        told = {
            line.place.question: line.answer
            for part in review(session, "ru")
            for line in part.lines
        }
        assert {name: told[name] for name in LEFT} == LEFT
        assert session.findings == before
        assert not any(mark in repr(session.findings) for mark in MARKS)


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uz"])
def test_it_is_on_no_paper_and_in_no_table(journey: Journey, language: str) -> None:
    with journey.laptop("first") as laptop:
        session = begin_interview(journey.content, laptop.store, journey.around, spoken=language)
        tell_reachable(session)
        source = source_of(session)
        papers = [make_paper(source, Wish(kind, language)).pdf for kind in Kind]
        assert finish(laptop, session).sealed
        bundle = journey.export(laptop)
    with journey.coordinator() as desk:
        journey.take_in(desk, bundle)
        code, around = session.code, journey.around
        _, source = source_of_stored(desk, journey.content, code, around)
        papers.append(make_paper(source, Wish(Kind.FULL, language)).pdf)
        counted = counts(desk, journey.content, around)
        papers.append(report_pdf(counted, journey.content, language))
        rows = repr(table_as_rows(counted, language))
    assert not any(mark in rows for mark in MARKS)
    for paper in papers:
        text = "\n".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)
        assert len(text) > 20
        assert not any(mark.lower() in text.lower() for mark in MARKS)


def test_the_passphrase_of_the_laptop_does_not_open_it(journey: Journey) -> None:
    with journey.laptop("first") as laptop:
        held(journey, laptop)
    with open_vault(journey.folder / "first") as laptop:
        (kept,) = laptop.store.sealed.sealed_blobs()
        with pytest.raises(SealedForAnotherKey):
            age.unseal(kept.sheet, [identity(laptop)])
