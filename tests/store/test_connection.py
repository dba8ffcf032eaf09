from pathlib import Path

import pytest

from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.errors import (
    VaultBusy,
    VaultClosed,
    VaultUnreachable,
)
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.opener import create_database, open_database


@pytest.fixture
def database(tmp_path: Path, key: bytearray) -> Database:
    """A database with one table."""
    made = Database(create_database(tmp_path / "x.bin", key), VaultFiles(tmp_path))
    made.change(lambda connection: connection.execute("create table t (x)"))
    return made


def test_work_that_fails_is_undone_whole(database: Database) -> None:
    def work(connection: object) -> None:
        connection.execute("insert into t values (1)")  # type: ignore[attr-defined]
        raise KeyError

    with pytest.raises(KeyError):
        database.change(work)
    assert database.rows("select * from t") == []
    database.change(lambda connection: connection.execute("insert into t values (2)"))
    assert database.rows("select * from t") == [(2,)]
    database.close()


def test_a_database_that_another_connection_is_writing_is_busy(
    database: Database, tmp_path: Path, key: bytearray
) -> None:
    other = open_database(tmp_path / "x.bin", key)
    other.execute("begin immediate")
    database.rows("pragma busy_timeout = 10")
    with pytest.raises(VaultBusy):
        database.change(lambda connection: connection.execute("insert into t values (1)"))
    other.execute("rollback")
    other.close()
    database.close()


def test_a_checkpoint_that_must_wait_says_so(
    database: Database, tmp_path: Path, key: bytearray
) -> None:
    other = open_database(tmp_path / "x.bin", key)
    other.execute("begin")
    other.execute("select * from t").fetchall()
    database.rows("pragma busy_timeout = 10")
    database.change(lambda connection: connection.execute("insert into t values (1)"))
    assert database.checkpoint() is False
    other.execute("rollback")
    assert database.checkpoint() is True
    other.close()
    database.close()


def test_a_closed_database_says_so(database: Database) -> None:
    database.close()
    database.close()
    with pytest.raises(VaultClosed):
        database.rows("select 1")
    with pytest.raises(VaultClosed):
        database.change(lambda connection: connection.execute("insert into t values (1)"))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, key: bytearray) -> None:
    with pytest.raises(VaultUnreachable):
        create_database(tmp_path / "nowhere" / "x.bin", key)
