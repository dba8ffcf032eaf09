"""The questionnaires a vault keeps: whole, once, and never changed."""

import hashlib
import zlib
from collections.abc import Callable

import pytest

from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.store.kept import KeptLine, Source
from dutyrehab_desktop.store.vault import Vault

FORM = b'{"id": "needs"}' * 100
OTHER = b'{"id": "needs", "version": "2"}'


def line(compiled: bytes, version: str = "1", *, in_use: bool = False) -> KeptLine:
    digest = hashlib.sha256(compiled).hexdigest()
    return KeptLine(digest, "needs", version, Source.IMPORTED, in_use)


def test_a_questionnaire_comes_back_whole(vault: Vault) -> None:
    kept = line(FORM)
    vault.questionnaires.keep(kept, FORM)
    assert vault.questionnaires.lines() == (kept,)
    assert vault.questionnaires.compiled(kept.sha256) == FORM
    assert vault.questionnaires.compiled("0" * 64) is None


def test_one_at_most_is_in_use(vault: Vault) -> None:
    vault.questionnaires.keep(line(FORM, in_use=True), FORM)
    vault.questionnaires.keep(line(OTHER, "2", in_use=True), OTHER)
    assert [one.in_use for one in vault.questionnaires.lines()] == [False, True]
    assert [one.used for one in vault.questionnaires.lines()] == [True, True]
    vault.questionnaires.keep(line(FORM, in_use=True), FORM)
    assert [one.in_use for one in vault.questionnaires.lines()] == [True, False]


def test_keeping_another_one_takes_none_out_of_use(vault: Vault) -> None:
    vault.questionnaires.keep(line(FORM, in_use=True), FORM)
    vault.questionnaires.keep(line(OTHER, "2"), OTHER)
    assert [one.in_use for one in vault.questionnaires.lines()] == [True, False]


@pytest.mark.parametrize(
    "spoil", [lambda blob: blob[:-3], lambda blob: b"", lambda blob: zlib.compress(OTHER)]
)
def test_one_that_is_not_what_its_digest_says_is_damage(
    vault: Vault, spoil: Callable[[bytes], bytes]
) -> None:
    kept = line(FORM)
    vault.questionnaires.keep(kept, FORM)
    database: Database = vault.questionnaires._database
    ((blob,),) = database.rows("select compiled from questionnaire")
    database.change(
        lambda connection: connection.execute(
            "update questionnaire set compiled = ?", (spoil(blob),)
        )
    )
    with pytest.raises(VaultDamaged):
        vault.questionnaires.compiled(kept.sha256)
