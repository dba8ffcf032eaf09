import pytest

from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.errors import InterviewMissing, SealBroken, VaultUnreachable
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import AGE, ANSWER, answers, decrypted, digest, interview

CODE = "ABCDEFGH"
BLOB = b"only the coordinator opens this"


def test_a_sealed_interview_is_gone_even_for_who_has_the_key(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(interview((ANSWER, "MARKER-first")), {AGE: "MARKER-half"})
    answers(vault, CODE, *(f"MARKER-{number:04}" for number in range(200)))
    assert decrypted(vault.folder).count(b"MARKER") > 200
    vault.sealed.seal(CODE, BLOB, digest(BLOB))
    plain = decrypted(vault.folder)
    assert b"MARKER" not in plain
    assert BLOB in plain
    with pytest.raises(InterviewMissing):
        vault.interviews.load(CODE)
    vault.close()
    again = Vault.open(vault.folder, key)
    (sealed,) = again.sealed.sealed_blobs()
    assert (sealed.code, sealed.blob, sealed.bundle) == (CODE, BLOB, "")
    again.close()


def test_a_blob_that_is_not_what_was_read_back_deletes_nothing(vault: Vault) -> None:
    vault.interviews.begin(interview((ANSWER, "kz")))
    before = vault.state_hash()
    with pytest.raises(SealBroken):
        vault.sealed.seal(CODE, BLOB + b"!", digest(BLOB))
    assert vault.state_hash() == before


def test_only_an_open_interview_can_be_sealed(vault: Vault) -> None:
    with pytest.raises(InterviewMissing):
        vault.sealed.seal(CODE, BLOB, digest(BLOB))
    assert vault.sealed.sealed_blobs() == ()


def test_sealing_that_fails_half_way_changes_nothing(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise VaultUnreachable

    vault.interviews.begin(interview((ANSWER, "kz")))
    before = vault.state_hash()
    monkeypatch.setattr("dutyrehab_desktop.store.sealed.delete_rows", fail)
    with pytest.raises(VaultUnreachable):
        vault.sealed.seal(CODE, BLOB, digest(BLOB))
    assert vault.state_hash() == before
    assert vault.sealed.sealed_blobs() == ()


def test_a_bundle_carries_a_sealed_interview_once(vault: Vault) -> None:
    for code in (CODE, "ZZZZZZZZ"):
        vault.interviews.begin(interview(code=code))
        vault.sealed.seal(code, BLOB + code.encode(), digest(BLOB + code.encode()))
    first = vault.sealed.sealed_blobs()[0]
    vault.sealed.mark_exported([first.sha256], "bundle-1")
    assert [each.code for each in vault.sealed.sealed_blobs(waiting_only=True)] == ["ZZZZZZZZ"]
    assert [each.bundle for each in vault.sealed.sealed_blobs()] == ["bundle-1", ""]
    states = {line.code: line.state for line in vault.sealed.lines()}
    assert states == {CODE: InterviewState.EXPORTED, "ZZZZZZZZ": InterviewState.SEALED}


def test_a_deleted_seal_leaves_nothing(vault: Vault) -> None:
    vault.interviews.begin(interview())
    vault.sealed.seal(CODE, BLOB, digest(BLOB))
    vault.sealed.delete(CODE)
    assert BLOB not in decrypted(vault.folder)
    with pytest.raises(InterviewMissing):
        vault.sealed.delete(CODE)


def test_while_a_job_is_reading_the_log_is_emptied_as_soon_as_it_ends(
    vault: Vault, key: bytearray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Database, "checkpoint", lambda _: False)
    vault.interviews.begin(interview((ANSWER, "MARKER-said")))
    vault.sealed.seal(CODE, BLOB, digest(BLOB))
    assert b"MARKER" in decrypted(vault.folder)
    monkeypatch.undo()
    vault.close()
    assert b"MARKER" not in decrypted(vault.folder)
