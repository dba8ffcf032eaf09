from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import DatabaseError, IntegrityError

from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.errors import VaultNewer
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.opener import create_database
from dutyrehab_desktop.store.schema import MIGRATIONS, migrate, version_of
from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import answers, interview

TWO_STEPS = (("create table a (x)",), ("alter table a add column y", "create table b (z)"))


@pytest.fixture
def empty(tmp_path: Path, key: bytearray) -> Iterator[Database]:
    """A database that went no step yet."""
    database = Database(create_database(tmp_path / "x.bin", key), VaultFiles(tmp_path))
    yield database
    database.close()


def schema(database: Database) -> list[Sequence[object]]:
    return database.rows("select type, name, tbl_name, sql from sqlite_master order by name")


def test_a_fresh_database_goes_every_step(empty: Database) -> None:
    migrate(empty)
    assert version_of(empty) == len(MIGRATIONS)
    assert {"interview", "writing", "sealed"} <= {row[1] for row in schema(empty)}


def test_going_the_steps_again_changes_nothing(empty: Database) -> None:
    migrate(empty)
    before = schema(empty)
    migrate(empty)
    assert schema(empty) == before


@pytest.mark.parametrize("stop", range(3))
def test_an_old_database_ends_like_a_fresh_one(
    empty: Database, tmp_path: Path, key: bytearray, stop: int
) -> None:
    migrate(empty, TWO_STEPS[:stop])
    migrate(empty, TWO_STEPS)
    fresh = Database(create_database(tmp_path / "y.bin", key), VaultFiles(tmp_path))
    migrate(fresh, TWO_STEPS)
    assert schema(empty) == schema(fresh)
    fresh.close()


def test_a_step_that_fails_is_not_taken_by_half(empty: Database) -> None:
    broken = (TWO_STEPS[0], ("create table b (z)", "create table a (x)"))
    with pytest.raises(DatabaseError):
        migrate(empty, broken)
    assert version_of(empty) == 1
    assert [row[1] for row in schema(empty)] == ["a"]


def test_a_newer_database_is_refused_and_left_alone(vault: Vault, key: bytearray) -> None:
    folder = vault.folder
    vault.close()
    database = Database(_open(folder, key), VaultFiles(folder))
    database.change(lambda c: c.execute(f"pragma user_version = {len(MIGRATIONS) + 1}"))
    database.close()
    with pytest.raises(VaultNewer) as caught:
        Vault.open(folder, key)
    assert caught.value.details == {"version": len(MIGRATIONS) + 1}


def test_a_draft_of_an_older_vault_was_not_cut_off(empty: Database) -> None:
    migrate(empty, MIGRATIONS[:2])
    empty.change(
        lambda c: c.execute(
            "insert into interview (code, questionnaire_id, questionnaire_version, language,"
            " month, state) values ('ABCDEFGH', 'needs', '1', 'ru', '2026-11', 'draft')"
        )
    )
    migrate(empty)
    assert empty.row("select code, held from interview") == ("ABCDEFGH", 0)


def test_a_revision_can_never_be_changed(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(interview())
    answers(vault, "ABCDEFGH", "42")
    vault.close()
    database = Database(_open(vault.folder, key), VaultFiles(vault.folder))
    with pytest.raises(IntegrityError, match="append-only"):
        database.change(lambda c: c.execute("update writing set lines = ''"))
    database.close()


def _open(folder: Path, key: bytearray) -> object:
    from dutyrehab_desktop.store.opener import open_database

    return open_database(VaultFiles(folder).database, key)
