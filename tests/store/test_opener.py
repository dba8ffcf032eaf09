import stat
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from dutyrehab_desktop.store.connection import Connection
from dutyrehab_desktop.store.errors import (
    EncryptionMissing,
    VaultDamaged,
    VaultKeyRefused,
    VaultMissing,
    VaultUnreachable,
)
from dutyrehab_desktop.store.opener import create_database, open_database
from tests.store.samples import KEY

MARKER = "MARKER-of-an-answer"


@pytest.fixture
def path(tmp_path: Path, key: bytearray) -> Path:
    """A closed database with one marked row."""
    made = create_database(tmp_path / "b.bin", key)
    made.execute("create table t (x text)")
    made.execute("insert into t values (?)", (MARKER * 100,))
    made.close()
    return tmp_path / "b.bin"


def test_what_was_written_is_read_again(path: Path, key: bytearray) -> None:
    opened = open_database(path, key)
    assert opened.execute("select x from t").fetchone() == (MARKER * 100,)
    opened.close()


def test_the_file_is_not_plain_and_belongs_to_its_owner_alone(path: Path) -> None:
    content = path.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert MARKER.encode() not in content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_log_is_not_plain_and_belongs_to_its_owner_alone(path: Path, key: bytearray) -> None:
    opened = open_database(path, key)
    opened.execute("insert into t values (?)", (MARKER * 100,))
    for name in ("b.bin-wal", "b.bin-shm"):
        beside = path.with_name(name)
        assert beside.stat().st_size > 0
        assert MARKER.encode() not in beside.read_bytes()
        assert stat.S_IMODE(beside.stat().st_mode) == 0o600
    opened.close()


@pytest.mark.parametrize("length", [0, 1, 31, 33, 64, 67])
def test_a_key_of_another_length_is_refused(path: Path, length: int) -> None:
    # SQLCipher would silently take it for a passphrase.
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(path, bytearray(length))
    with pytest.raises(ValueError, match="32 bytes"):
        create_database(path.with_name("new.bin"), bytearray(length))
    assert not path.with_name("new.bin").exists()


def test_another_key_is_refused_and_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(VaultKeyRefused):
        open_database(path, bytearray(32))
    assert path.read_bytes() == before


def test_the_key_is_the_raw_key_itself(path: Path) -> None:
    # Opened by hand in the documented form: no passphrase, no derivation.
    opened = sqlcipher.connect(str(path))
    opened.set_key(bytearray(b"x'" + KEY.hex().encode() + b"'"))
    assert opened.execute("select count(*) from t").fetchone() == (1,)
    opened.close()


def test_the_callers_key_is_left_alone(path: Path, key: bytearray) -> None:
    open_database(path, key).close()
    assert key == KEY


def test_a_plain_database_is_never_used(tmp_path: Path, key: bytearray) -> None:
    plain = sqlcipher.connect(str(tmp_path / "p.bin"))
    plain.execute("create table t (x text)")
    plain.close()
    with pytest.raises(EncryptionMissing):
        open_database(tmp_path / "p.bin", key)


def test_an_empty_file_is_not_taken_for_a_new_database(tmp_path: Path, key: bytearray) -> None:
    (tmp_path / "b.bin").touch()
    with pytest.raises(VaultDamaged):
        open_database(tmp_path / "b.bin", key)


def test_a_link_is_not_followed(path: Path, key: bytearray) -> None:
    path.with_name("link.bin").symlink_to(path)
    with pytest.raises(VaultDamaged):
        open_database(path.with_name("link.bin"), key)


def test_a_missing_file_is_not_made(tmp_path: Path, key: bytearray) -> None:
    with pytest.raises(VaultMissing):
        open_database(tmp_path / "b.bin", key)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_made_anew(path: Path, key: bytearray) -> None:
    before = path.read_bytes()
    with pytest.raises(VaultUnreachable):
        create_database(path, key)
    assert path.read_bytes() == before


def value(opened: Connection, name: str) -> object:
    row = opened.execute(f"pragma {name}").fetchone()
    return None if row is None else row[0]


def test_every_setting_is_as_it_must_be(path: Path, key: bytearray) -> None:
    opened = open_database(path, key)
    expected = {
        "cipher_status": "1",
        "cipher_memory_security": "1",
        "temp_store": 2,
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "locking_mode": "normal",
    }
    assert {name: value(opened, name) for name in expected} == expected
    opened.close()


def test_a_setting_that_does_not_hold_stops_the_opening(
    path: Path, key: bytearray, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = (("synchronous", "off", 2),)
    monkeypatch.setattr("dutyrehab_desktop.store.opener._SETTINGS", settings)
    with pytest.raises(EncryptionMissing) as caught:
        open_database(path, key)
    assert caught.value.details == {"setting": "synchronous"}


def test_nothing_is_said_on_standard_error(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(VaultKeyRefused):
        open_database(path, bytearray(32))
    assert capfd.readouterr() == ("", "")
