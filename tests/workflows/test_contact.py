"""Who may open an identity sheet, for what, and what is refused."""

from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.format import IDENTITY, member_name
from dutyrehab_desktop.bundles.payload import PayloadDamaged
from dutyrehab_desktop.bundles.sheet import SheetDamaged, SheetNewer, SheetTooLong, write_sheet
from dutyrehab_desktop.bundles.writer import Member, Sender, write_bundle
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.errors import SealedForAnotherKey
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.identity import IdentitySheet
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewMissing, SheetMissing, VaultUnreachable
from dutyrehab_desktop.store.identity import IdentitySheets
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.received import ReceivedBundle
from dutyrehab_desktop.workflows.contact import (
    ContactNotAllowed,
    PurposeMissing,
    PurposeTooLong,
    open_identity,
)
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import NotForThisRole, coordinator_card, make_card
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.merging import look_at_bundle
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.sealing import sealed_bytes, sealed_sheet
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.enrolled import enrol
from tests.helpers.reachable import LEFT, NOTE, tell_reachable
from tests.records.builders import answered
from tests.store.samples import DEVICES, arrived, sheet_of

CODE = "ABCDEFGH"
ALLOWED = {
    "country": "kz",
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_recontact": "yes",
    "safe_channel": "phone",
}
SHEET = IdentitySheet(CODE, {"safe_contact": "+7 700"}, {})


def take_in(desk: OpenVault, *sheets: bytes, **changes: str) -> None:
    """Put a record and sealed sheets where a merge would have put them."""
    number = len(desk.store.merging.received()) + 1
    bundle = ReceivedBundle(f"bundle-{number}", "ab" * 32, DEVICES[0], number, "2026-11")
    held = arrived(answered(**{**ALLOWED, **changes}))
    desk.store.merging.receive(bundle, [held, *(sheet_of(CODE, each) for each in sheets)])


def sealed(desk: OpenVault, content: bytes) -> bytes:
    return age.seal(content, [identity(desk).recipient])


def test_a_sheet_is_opened_and_the_purpose_stands(
    coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    take_in(coordinator_vault, sealed(coordinator_vault, write_sheet(SHEET)))
    contact = open_identity(coordinator_vault, CODE, "the agreed call", surroundings)
    assert (contact.code, contact.channel, contact.sheets) == (CODE, "phone", (SHEET,))
    again = open_identity(coordinator_vault, CODE, "again", surroundings)
    assert [(each.purpose, each.month) for each in again.earlier] == [
        ("the agreed call", "2026-11")
    ]
    assert "+7 700" not in repr(contact)


def test_a_field_laptop_opens_none(field_vault: OpenVault, surroundings: Surroundings) -> None:
    with pytest.raises(NotForThisRole):
        open_identity(field_vault, CODE, "a call", surroundings)


@pytest.mark.parametrize("purpose", ["", "  \n\t ", "\u00a0\u200b", "...", "\x00\ud800", "—"])
def test_a_purpose_that_says_nothing_opens_nothing(
    coordinator_vault: OpenVault, surroundings: Surroundings, purpose: str
) -> None:
    take_in(coordinator_vault, sealed(coordinator_vault, write_sheet(SHEET)))
    with pytest.raises(PurposeMissing):
        open_identity(coordinator_vault, CODE, purpose, surroundings)
    assert coordinator_vault.store.identity.openings(CODE) == ()


def test_a_purpose_has_at_most_200_characters(
    coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    take_in(coordinator_vault, sealed(coordinator_vault, write_sheet(SHEET)))
    with pytest.raises(PurposeTooLong) as caught:
        open_identity(coordinator_vault, CODE, "қ" * 201, surroundings)
    assert caught.value.details == {"limit": 200}
    assert coordinator_vault.store.identity.openings(CODE) == ()
    open_identity(coordinator_vault, CODE, "  " + "қ" * 200 + "\n", surroundings)
    (noted,) = coordinator_vault.store.identity.openings(CODE)
    assert noted.purpose == "қ" * 200


def test_a_purpose_is_written_down_as_one_line_that_can_be_shown(
    coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    take_in(coordinator_vault, sealed(coordinator_vault, write_sheet(SHEET)))
    open_identity(coordinator_vault, CODE, " the\x1b[31m\r\n agreed \ud800call\u2028", surroundings)
    (noted,) = coordinator_vault.store.identity.openings(CODE)
    assert noted.purpose == "the [31m agreed call"


@pytest.mark.parametrize("code", ["ZZZZZZZZ", "", "\udcff", "../ABCD"])
def test_a_record_that_is_not_here_opens_nothing(
    coordinator_vault: OpenVault, surroundings: Surroundings, code: str
) -> None:
    take_in(coordinator_vault, sealed(coordinator_vault, write_sheet(SHEET)))
    with pytest.raises(InterviewMissing):
        open_identity(coordinator_vault, code, "a call", surroundings)


@pytest.mark.parametrize(
    "changes", [{"c_recontact": "no"}, {"c_store": "no"}, {"consent_doubt": "yes"}], ids=str
)
def test_without_the_permission_nothing_is_opened_and_nothing_written_down(
    coordinator_vault: OpenVault, surroundings: Surroundings, changes: dict[str, str]
) -> None:
    take_in(coordinator_vault, sealed(coordinator_vault, write_sheet(SHEET)), **changes)
    with pytest.raises(ContactNotAllowed):
        open_identity(coordinator_vault, CODE, "a call", surroundings)
    assert coordinator_vault.store.identity.openings(CODE) == ()


def test_while_two_laptops_say_different_things_about_it_nothing_is_opened(
    coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    take_in(coordinator_vault, sealed(coordinator_vault, write_sheet(SHEET)))
    take_in(coordinator_vault, c_recontact="no")
    with pytest.raises(ContactNotAllowed):
        open_identity(coordinator_vault, CODE, "a call", surroundings)


def test_who_left_nothing_is_told_apart(
    coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    take_in(coordinator_vault)
    with pytest.raises(SheetMissing):
        open_identity(coordinator_vault, CODE, "a call", surroundings)
    assert coordinator_vault.store.identity.openings(CODE) == ()


def test_a_sheet_that_cannot_be_read_does_not_keep_the_others_closed(
    coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    good = write_sheet(SHEET)
    other = write_sheet(IdentitySheet("ZZZZZZZZ", {"safe_contact": "of somebody else"}, {}))
    take_in(
        coordinator_vault,
        sealed(coordinator_vault, good),
        sealed(coordinator_vault, good),
        sealed(coordinator_vault, other),
        sealed(coordinator_vault, b"garbage"),
        age.seal(good, [age.generate_identity().recipient]),
        b"not sealed at all",
    )
    contact = open_identity(coordinator_vault, CODE, "a call", surroundings)
    assert (contact.sheets, contact.unreadable) == ((SHEET,), 4)


def test_where_no_sheet_can_be_read_the_reason_is_told(
    coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    newer = write_sheet(SHEET).replace(b'"version":1', b'"version":2')
    strange = age.seal(write_sheet(SHEET), [age.generate_identity().recipient])
    desk = coordinator_vault
    for number, (blob, problem) in enumerate(
        [
            (sealed(desk, newer), SheetNewer),
            (sealed(desk, b"x"), SheetDamaged),
            (strange, SealedForAnotherKey),
        ],
        1,
    ):
        desk.store.identity._database.change(lambda c: c.execute("delete from identity_sheet"))
        take_in(desk, blob)
        with pytest.raises(problem):
            open_identity(desk, CODE, "a call", surroundings)
        # That somebody tried stays.
        assert len(desk.store.identity.openings(CODE)) == number


def test_where_the_purpose_cannot_be_written_down_nothing_is_shown(
    coordinator_vault: OpenVault, surroundings: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise VaultUnreachable

    take_in(coordinator_vault, sealed(coordinator_vault, write_sheet(SHEET)))
    monkeypatch.setattr(IdentitySheets, "open", refuse)
    with pytest.raises(VaultUnreachable):
        open_identity(coordinator_vault, CODE, "a call", surroundings)


def test_every_refusal_is_of_the_kind_that_changed_nothing() -> None:
    for problem in (PurposeMissing, PurposeTooLong, ContactNotAllowed, SheetMissing):
        assert issubclass(problem, InputProblem)


# Sealing


def test_what_was_left_is_sealed_to_every_key_of_the_card_and_to_nobody_else(
    coordinator_vault: OpenVault,
    field_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    tmp_path: Path,
) -> None:
    words = make_card(coordinator_vault, {}, tmp_path / "card.txt")
    enrol(field_vault, tmp_path / "card.txt", words)
    card = coordinator_card(field_vault)
    assert card is not None
    backup = age.generate_identity()
    both = card.model_copy(update={"backup_recipient": str(backup.recipient)})
    session = begin_interview(content, field_vault.store, surroundings, spoken="ru")
    tell_reachable(session)
    sheet = sealed_sheet(session.interview, session.form, both)
    for key in (identity(coordinator_vault), backup):
        opened = age.unseal(sheet, [key])
        assert LEFT["safe_contact"].encode() in opened
        assert NOTE.encode() in opened
        assert LEFT["safe_contact"].encode() not in age.unseal(
            sealed_bytes(session.interview, session.form, both), [key]
        )
    lengths = {len(sheet)}
    session.record(Place("safe_cover"), session.form.parse(Place("safe_cover"), "x" * 120), "ru")
    lengths.add(len(sealed_sheet(session.interview, session.form, both)))
    session.clear(Place("safe_cover"))
    session.clear(Place("safe_time"))
    lengths.add(len(sealed_sheet(session.interview, session.form, both)))
    assert len(lengths) == 1


def test_a_note_without_end_seals_nothing_and_deletes_nothing(
    coordinator_vault: OpenVault,
    field_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    tmp_path: Path,
) -> None:
    words = make_card(coordinator_vault, {}, tmp_path / "card.txt")
    enrol(field_vault, tmp_path / "card.txt", words)
    session = begin_interview(content, field_vault.store, surroundings, spoken="ru")
    tell_reachable(session)
    session.write_note(Place("safe_contact"), "слово " * 5000)
    with pytest.raises(SheetTooLong):
        finish(field_vault, session)
    (line,) = field_vault.store.interviews.lines()
    assert (line.code, line.state) == (session.code, InterviewState.SIGNED)
    session.write_note(Place("safe_contact"), "a word")
    assert finish(field_vault, session).sealed


# Merging


def test_an_interview_under_the_name_of_another_is_not_merged(
    coordinator_vault: OpenVault,
    field_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    tmp_path: Path,
) -> None:
    words = make_card(coordinator_vault, {}, tmp_path / "card.txt")
    enrol(field_vault, tmp_path / "card.txt", words)
    card = coordinator_card(field_vault)
    assert card is not None
    session = begin_interview(content, field_vault.store, surroundings, spoken="ru")
    tell_reachable(session)
    blob = sealed_bytes(session.interview, session.form, card)
    sheet = sealed_sheet(session.interview, session.form, card)
    assert coordinator_vault.role is Role.COORDINATOR
    for code, problem in ((session.code, None), (CODE, PayloadDamaged)):
        path = tmp_path / f"{code}.bin"
        members = [
            Member(member_name(code), lambda: blob),
            Member(member_name(code, IDENTITY), lambda: sheet),
        ]
        sender = Sender("0" * 32, SigningKey.generate(), 1, None, "2026-11")
        with path.open("wb") as target:
            write_bundle(target, sender, members, card.recipients())
        if problem is None:
            look = look_at_bundle(coordinator_vault, path, content, TaskControl())
            assert [each.code for each in look.interviews] == [session.code]
        else:
            with pytest.raises(problem):
                look_at_bundle(coordinator_vault, path, content, TaskControl())
