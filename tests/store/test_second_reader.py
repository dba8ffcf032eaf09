"""Another program's engine opens our database: SQLite3 Multiple Ciphers, which is not SQLCipher.

It shows that the format is what it is said to be, and that there is a way out of SQLCipher.
"""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dutyrehab_desktop.store.vault import Vault
from tests.helpers.availability import unavailable
from tests.store.samples import KEY, answers, interview

CODE = "ABCDEFGH"
Open = Callable[[Path, bytes], Any]


@pytest.fixture
def other_engine(pytestconfig: pytest.Config) -> Open:
    """Opens a database with a raw key, in SQLCipher's format of version 4."""
    try:
        apsw = importlib.import_module("apsw")
    except ModuleNotFoundError:
        unavailable(pytestconfig, "not installed: apsw-sqlite3mc")
    assert "SQLite3 Multiple Ciphers" in apsw.mc_version

    def opened(path: Path, key: bytes) -> Any:
        connection = apsw.Connection(str(path))
        for line in ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{key.hex()}'\""):
            connection.execute(f"pragma {line}")
        return connection

    opened.refusal = apsw.NotADBError  # type: ignore[attr-defined]
    return opened


def test_another_engine_reads_and_writes_our_database(
    vault: Vault, key: bytearray, other_engine: Open
) -> None:
    vault.interviews.begin(interview())
    written = answers(vault, CODE, *(f"жауап {number}" for number in range(50)))
    vault.close()
    theirs = other_engine(vault.folder / "b.bin", KEY)
    assert theirs.execute("pragma integrity_check").fetchall() == [("ok",)]
    rows = theirs.execute("select lines from writing").fetchall()
    assert len(rows) == len(written)
    assert any("жауап 49" in lines for (lines,) in rows)
    theirs.execute("insert into about values ('own-theirs', 'ʻoʻ Қ')")
    theirs.close()
    again = Vault.open(vault.folder, key)
    again.check()
    assert again.devices.recall("theirs") == "ʻoʻ Қ"
    assert len(again.interviews.load(CODE).history) == len(written)
    again.close()


def test_another_engine_opens_nothing_with_another_key(vault: Vault, other_engine: Open) -> None:
    vault.close()
    theirs = other_engine(vault.folder / "b.bin", bytes(32))
    with pytest.raises(other_engine.refusal):  # type: ignore[attr-defined]
        theirs.execute("select count(*) from sqlite_master").fetchall()
    theirs.close()
