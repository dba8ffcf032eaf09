"""The one place that opens a database. It fails closed.

What it guards against was measured (design/encryption.md, chapter 1): a connection without a key
writes plain text without a word; a raw key of another length is silently taken for a passphrase;
a key given in a PRAGMA stays in memory; temporary files are plain unless they are in memory.
"""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher
from sqlcipher3.dbapi2 import DatabaseError

from dutyrehab_desktop.store.connection import Connection, failures
from dutyrehab_desktop.store.errors import (
    EncryptionMissing,
    VaultDamaged,
    VaultKeyRefused,
    VaultMissing,
)
from dutyrehab_desktop.store.files import create_private

KEY_LENGTH = 32
"""Bytes of the raw key."""
_PLAIN = b"SQLite format 3"
_SMALLEST = 4096
_MEMORY = ":memory:"
_HEX = b"0123456789abcdef"
_NOT_A_DATABASE = 26
_SETTINGS = (
    ("temp_store", "memory", 2),
    ("journal_mode", "wal", "wal"),
    ("synchronous", "full", 2),
    ("secure_delete", "on", 1),
    ("foreign_keys", "on", 1),
    ("trusted_schema", "off", 0),
    ("cell_size_check", "on", 1),
    ("cipher_status", "", "1"),
)
_OF_A_FILE = ("journal_mode", "synchronous", "cipher_status")
"""Settings that mean nothing in memory; all others hold there too, or practice would differ."""


def create_database(path: Path, key: bytearray) -> Connection:
    """Make an encrypted database, for its owner only, and open it.

    Args:
        path: Where; nothing may be there.
        key: The raw key; it stays the caller's to wipe.

    Raises:
        ValueError: The key has not exactly 32 bytes.
        FileProblem: It could not be made.
    """
    _check_length(key)
    with failures(path.parent):
        create_private(path)
    return _opened(path, key)


def open_database(path: Path, key: bytearray) -> Connection:
    """Open an encrypted database.

    Args:
        path: Where it lies.
        key: The raw key; it stays the caller's to wipe.

    Raises:
        ValueError: The key has not exactly 32 bytes.
        VaultMissing: There is no such file.
        VaultKeyRefused: The key does not open it.
        VaultDamaged: It is not an encrypted database.
        EncryptionMissing: This build would not encrypt.
    """
    _check_length(key)
    with failures(path.parent):
        if not path.exists():
            raise VaultMissing
        found = path.lstat()
    if not stat.S_ISREG(found.st_mode) or found.st_size < _SMALLEST:
        raise VaultDamaged
    refuse_plain(path)
    return _opened(path, key)


def change_key(connection: Connection, key: bytearray) -> None:
    """Encrypt an open database with another key, page by page, in one transaction.

    Killed at any moment, it opens with exactly one of the two keys (design/encryption.md, chapter
    1: 80 kills).

    Args:
        connection: The only one to this database.
        key: The new raw key; it stays the caller's to wipe.

    Raises:
        ValueError: The key has not exactly 32 bytes.
        DatabaseError: The old key stands.
    """
    _check_length(key)
    form = _key_form(key)
    try:
        connection.reset_key(form)
    finally:
        for position in range(len(form)):
            form[position] = 0
    connection.execute("pragma wal_checkpoint(truncate)")


def open_in_memory() -> Connection:
    """Open a database that is nowhere but in memory, and gone when it is closed.

    It has no key: there is no file that one could protect.
    """
    connection: Connection = sqlcipher.connect(_MEMORY, isolation_level=None)
    connection.execute("pragma cipher_memory_security = on")
    _configure(connection, without=_OF_A_FILE)
    return connection


def refuse_plain(path: Path) -> None:
    """Make sure that a database file does not lie there in clear.

    Raises:
        EncryptionMissing: It does.
    """
    with failures(path.parent), path.open("rb") as file:
        start = file.read(len(_PLAIN))
    if start == _PLAIN:
        raise EncryptionMissing


def _check_length(key: bytearray) -> None:
    if len(key) != KEY_LENGTH:
        message = "a raw key has 32 bytes"
        raise ValueError(message)


def _opened(path: Path, key: bytearray) -> Connection:
    with failures(path.parent):
        connection: Connection = sqlcipher.connect(os.path.abspath(path), isolation_level=None)
        try:
            _unlock(connection, key)
            _configure(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _unlock(connection: Connection, key: bytearray) -> None:
    # First of all: its log goes to standard error, and memory is only wiped if asked before.
    connection.execute("pragma cipher_log_level = none")
    connection.execute("pragma cipher_memory_security = on")
    form = _key_form(key)
    try:
        connection.set_key(form)
    finally:
        for position in range(len(form)):
            form[position] = 0


def _key_form(key: bytearray) -> bytearray:
    """The raw key as SQLCipher reads it; the caller wipes it."""
    form = bytearray(2 * KEY_LENGTH + 3)
    form[:2], form[-1:] = b"x'", b"'"
    for position, byte in enumerate(key):
        form[2 + 2 * position] = _HEX[byte >> 4]
        form[3 + 2 * position] = _HEX[byte & 15]
    return form


def _configure(connection: Connection, without: Sequence[str] = ()) -> None:
    try:
        for name, value, expected in _SETTINGS:
            if name in without:
                continue
            if value:
                connection.execute(f"pragma {name} = {value}")
            found = connection.execute(f"pragma {name}").fetchone()
            if found is None or found[0] != expected:
                raise EncryptionMissing(setting=name)
        connection.execute("select count(*) from sqlite_master").fetchone()
    except DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == _NOT_A_DATABASE:
            raise VaultKeyRefused from error
        raise
