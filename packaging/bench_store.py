"""The parts of `bench.py` that measure the vault's files: an autosave, keys, copies, the lock.

Ours and the floor take turns, so that whatever else the machine does falls on both.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from bench_vaults import Figure, clocked, typed

from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.passphrase import KdfCost
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content, Field, Revision
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.files import sync_file
from dutyrehab_desktop.store.opener import open_database
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import DATABASE_LABEL, KEY_FILE, OpenVault, unlock

Pair = tuple[Figure, Figure]

CHEAP = KdfCost(64, 1, 1)
"""So that what is measured is not Argon2."""
CODE, MONTH = "ABCDEFGH", "2026-11"
AUTOSAVES, OPENINGS, ROUNDS, LOCKS = 1500, 50, 5, 20
WORDS = 80
MEGABYTES = 32
_PLAIN = (
    "create table interview (number integer primary key, position text)",
    """create table writing (interview integer, digest blob, lines text,
        primary key (interview, digest)) without rowid""",
    """create table half_typed (interview integer, kind text, name text, instance text, value text,
        primary key (interview, kind, name, instance)) without rowid""",
    "insert into interview values (1, '')",
)


def make(folder: Path, *, megabytes: int = 0) -> OpenVault:
    """A vault with one interview, and as many sealed bytes as asked for."""
    folder.mkdir(parents=True)
    data_key = keyfile.create(folder / KEY_FILE, typed(), CHEAP)
    with closing(Vault.create(folder, Role.FIELD, data_key.derive(DATABASE_LABEL))) as vault:
        vault.interviews.begin(Interview(CODE, "f", "1", "en", questionnaire_sha256="0" * 64))
        for number in range(megabytes):
            vault.devices.keep_secret(f"ballast-{number}", random_bytes(1024 * 1024))
    return unlock(folder, typed(), TaskControl())


def _revisions(vault: Vault, times: int) -> Iterator[Revision]:
    """Answers as a person gives them, one after the other to one question."""
    held = vault.interviews.load(CODE)
    for number in range(times):
        said = Content(f"{number} " + "x" * WORDS, language="en")
        held, revision = held.written(
            Field.of_answer(Place("own_words")), said, vault.device_id, MONTH
        )
        yield revision


@contextmanager
def _plain(path: Path) -> Iterator[sqlite3.Connection]:
    """Plain SQLite with the same tables, and as careful about the disk."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for line in ("pragma journal_mode = wal", "pragma synchronous = full", *_PLAIN):
            connection.execute(line)
        yield connection


def _save_plain(connection: sqlite3.Connection, revision: Revision) -> None:
    """What `Interviews.append` does, without encryption and without our code around it."""
    connection.execute("begin immediate")
    line = f"{revision.month} {revision.said()}"
    digest = bytes.fromhex(revision.id)
    connection.execute("select number from interview where number = 1").fetchone()
    connection.execute("insert or ignore into writing values (1, ?, ?)", (digest, line))
    connection.execute(
        "delete from half_typed where interview = 1 and kind = ? and name = ? and instance = ?",
        ("answer", "own_words", ""),
    )
    connection.execute("update interview set position = ? where number = 1", (revision.id,))
    connection.execute("commit")


def autosaving(folder: Path) -> Pair:
    """One answer, durable; beside it the same statements in plain SQLite."""
    ours, floor = [], []
    with make(folder) as opened, _plain(folder / "plain.db") as plain:
        store = opened.store
        for revision in _revisions(store, AUTOSAVES):
            save = partial(store.interviews.append, CODE, revision, position=revision.id)
            ours.append(clocked(save))
            floor.append(clocked(partial(_save_plain, plain, revision)))
    return Figure.of(ours), Figure.of(floor)


def opening(folder: Path) -> Pair:
    """From a passphrase that costs nothing to an open vault; beside it the bare database."""
    make(folder).lock()
    data_key = keyfile.unlock(folder / KEY_FILE, typed())
    key = data_key.derive(DATABASE_LABEL)
    ours, floor = [], []
    opened: list[OpenVault] = []
    for _ in range(OPENINGS):
        floor.append(clocked(lambda: open_database(folder / "b.bin", key).close()))
        ours.append(clocked(partial(_open, folder, opened)))
        opened.pop().lock()
    return Figure.of(ours), Figure.of(floor)


def _open(folder: Path, opened: list[OpenVault]) -> None:
    opened.append(unlock(folder, typed(), TaskControl()))


def rekeying(folder: Path) -> Pair:
    """Another key for a whole database; beside it a copy of the file that reaches the disk."""
    make(folder, megabytes=MEGABYTES).lock()
    keys = [keyfile.unlock(folder / KEY_FILE, typed()).derive(DATABASE_LABEL)]
    keys.append(bytearray(random_bytes(32)))

    def change(turn: int) -> None:
        Vault.change_key(folder, keys[turn % 2], keys[(turn + 1) % 2])

    return _rounds(change, folder)


def backing(folder: Path) -> Pair:
    """A verified copy of a whole vault; beside it a copy of the file that reaches the disk."""
    with make(folder, megabytes=MEGABYTES) as opened:
        return _rounds(lambda turn: back_up(opened, folder / f"copy-{turn}", TaskControl()), folder)


def _rounds(work: Callable[[int], object], folder: Path) -> Pair:
    ours, floor = [], []
    for turn in range(ROUNDS):
        ours.append(clocked(partial(work, turn)))
        floor.append(clocked(partial(_copy, folder / "b.bin", folder / "floor.bin")))
    return Figure.of(ours), Figure.of(floor)


def _copy(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    shutil.copyfile(source, target)
    sync_file(target)


def locking(folder: Path) -> Pair:
    """From the wish to lock until database and keys are gone; beside it plain SQLite's close."""
    make(folder).lock()
    ours, floor = [], []
    for turn in range(LOCKS):
        opened = unlock(folder, typed(), TaskControl())
        path = folder / f"plain-{turn}.db"
        with _plain(path) as plain:
            for revision in _revisions(opened.store, 20):
                opened.store.interviews.append(CODE, revision)
                _save_plain(plain, revision)
            ours.append(clocked(opened.lock))

            def close(plain: sqlite3.Connection = plain) -> None:
                plain.execute("pragma wal_checkpoint(truncate)")
                plain.close()

            floor.append(clocked(close))
    return Figure.of(ours), Figure.of(floor)
