"""What stays for the agreed call lies under a key of its own, and goes whole."""

import pytest

from dutyrehab_desktop.store.contacts import ContactLine, KeptContact
from dutyrehab_desktop.store.errors import ContactMissing, SealBroken, VaultUnreachable
from dutyrehab_desktop.store.identity import Opening
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.store.withdrawals import Receipt
from tests.store.samples import ANSWER, decrypted, digest, interview

CODE, OTHER = "ABCDEFGH", "ZZZZZZZZ"
BLOB = b"only the coordinator opens this"
KEPT = KeptContact("2026-11-30", "MARKER-number")
CALL = Opening(CODE, "the agreed call", "2026-11")


def seal(vault: Vault, contact: KeptContact | None, code: str = CODE, blob: bytes = BLOB) -> None:
    vault.interviews.begin(interview((ANSWER, "kz"), code=code))
    vault.sealed.seal(code, blob, digest(blob), contact=contact)


def secrets(vault: Vault) -> list[str]:
    return [name for (name,) in vault._database.rows("select name from secret")]


def test_who_has_the_database_key_alone_reads_a_code_and_a_day(vault: Vault) -> None:
    seal(vault, KEPT)
    assert vault.contacts.lines() == (ContactLine(CODE, "2026-11-30"),)
    assert b"MARKER" not in decrypted(vault.folder)
    assert "MARKER" not in repr(KEPT)


def test_it_opens_for_a_purpose_that_stands_afterwards(vault: Vault) -> None:
    seal(vault, KEPT)
    assert vault.contacts.open(CALL) == "MARKER-number"
    assert vault.identity.openings(CODE) == (CALL,)
    assert b"MARKER" not in decrypted(vault.folder)


def test_what_is_not_kept_is_not_opened_and_no_purpose_is_written(vault: Vault) -> None:
    seal(vault, None)
    with pytest.raises(ContactMissing):
        vault.contacts.open(CALL)
    assert vault.identity.openings(CODE) == ()
    assert secrets(vault) == []


def test_a_row_that_was_moved_to_another_code_opens_nothing(vault: Vault) -> None:
    seal(vault, KEPT)
    vault._database.change(lambda use: use.execute("update contact set code = ?", (OTHER,)))
    with pytest.raises(SealBroken):
        vault.contacts.open(Opening(OTHER, "the agreed call", "2026-11"))
    assert vault.identity.openings(OTHER) == ()


def test_after_the_call_neither_the_row_nor_its_key_is_in_any_page(vault: Vault) -> None:
    seal(vault, KEPT)
    row = vault._database.row("select sealed from contact")
    secret = vault._database.row("select value from secret where name = 'contact'")
    assert row is not None
    assert secret is not None
    assert row[0] in decrypted(vault.folder)
    vault.contacts.delete(CODE)
    plain = decrypted(vault.folder)
    assert row[0] not in plain
    assert secret[0] not in plain
    assert b"MARKER" not in plain


def test_the_key_stays_while_another_call_is_due(vault: Vault) -> None:
    seal(vault, KEPT)
    seal(vault, KeptContact("2026-12-01", "another"), OTHER, BLOB + b"2")
    vault.contacts.delete(CODE)
    assert secrets(vault) == ["contact"]
    assert vault.contacts.open(Opening(OTHER, "call", "2026-11")) == "another"


def test_sealing_that_fails_half_way_keeps_no_contact_and_no_key(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise VaultUnreachable

    vault.interviews.begin(interview((ANSWER, "kz")))
    before = vault.state_hash()
    monkeypatch.setattr("dutyrehab_desktop.store.sealed.keep_contact", fail)
    with pytest.raises(VaultUnreachable):
        vault.sealed.seal(CODE, BLOB, digest(BLOB), contact=KEPT)
    monkeypatch.undo()
    monkeypatch.setattr("dutyrehab_desktop.store.contacts.Guard.close", fail)
    with pytest.raises(VaultUnreachable):
        vault.sealed.seal(CODE, BLOB, digest(BLOB), contact=KEPT)
    assert vault.state_hash() == before
    assert vault.contacts.lines() == ()
    assert secrets(vault) == []


def test_a_record_that_came_back_without_its_sheet_keeps_what_is_here(vault: Vault) -> None:
    seal(vault, KEPT)
    seal(vault, KeptContact("2026-12-05", "the channel alone", whole=False), CODE, BLOB + b"2")
    assert vault.contacts.lines() == (ContactLine(CODE, "2026-11-30"),)
    assert vault.contacts.open(CALL) == "MARKER-number"
    seal(vault, KeptContact("2026-12-06", "a newer one"), CODE, BLOB + b"3")
    assert vault.contacts.lines() == (ContactLine(CODE, "2026-12-06"),)
    assert vault.contacts.open(CALL) == "a newer one"


def test_a_later_no_takes_what_was_kept_with_it(vault: Vault) -> None:
    seal(vault, KEPT)
    seal(vault, None, CODE, BLOB + b"2")
    assert vault.contacts.lines() == ()


def test_a_record_that_is_taken_back_takes_its_contact_with_it(vault: Vault) -> None:
    seal(vault, KEPT)
    seal(vault, KEPT, OTHER, BLOB + b"2")
    vault.outgoing.forward_withdrawal(CODE, b"said", digest(b"said"), "", "withdrawals")
    assert [line.code for line in vault.contacts.lines()] == [OTHER]
    vault.take_in((), (), {}, Receipt((), (OTHER,), "2026-12"))
    assert vault.contacts.lines() == ()


def test_a_deleted_seal_takes_its_contact_with_it(vault: Vault) -> None:
    seal(vault, KEPT)
    vault.sealed.delete(CODE)
    assert vault.contacts.lines() == ()


def test_a_restored_vault_still_opens_what_it_keeps(vault: Vault) -> None:
    vault.devices.keep_secret("signing", b"gone with the name")
    seal(vault, KEPT)
    vault.new_identity()
    assert secrets(vault) == ["contact"]
    assert vault.contacts.open(CALL) == "MARKER-number"
