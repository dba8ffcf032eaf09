"""An older state of a page is authentic, and noticed."""

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from dutyrehab_desktop.records.guarded import Guarded, Placement
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.interviews import Interviews
from dutyrehab_desktop.store.keyring import Keyring
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.merging import Merging, Remains
from dutyrehab_desktop.store.opener import create_database, open_database
from dutyrehab_desktop.store.received import ReceivedBundle
from dutyrehab_desktop.store.schema import MIGRATIONS, migrate
from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import (
    AGE,
    ANSWER,
    PAGE,
    answers,
    arrived,
    digest,
    interview,
    said,
)

LOCAL = bytearray(range(7, 39))
LONG = Field(FieldKind.ANSWER, "own_words")
CODES = ("ABCDEFGH", "BCDEFGHI", "CDEFGHIJ", "DEFGHIJK")
BEFORE_TALLIES = 10
"""The last step of the schema before there were any."""


def filled(folder: Path, key: bytearray) -> Vault:
    """A vault with four interviews: long ones, and one under the key of its own."""
    vault = Vault.create(folder, Role.FIELD, key, LOCAL)
    for number, code in enumerate(CODES):
        held = interview((ANSWER, "kz"), code=code)
        guarded = Guarded(everything=number == 1)
        keys = guarded.each(held.history)
        vault.interviews.begin(held, placement=Placement(guarded, keys))
        answers(vault, code, *(f"{number} {turn} " * 30 for turn in range(25)), where=LONG)
    return vault


def _answer(vault: Vault) -> None:
    answers(vault, CODES[0], "one more")


def _many_answers(vault: Vault) -> None:
    for code in CODES:
        answers(vault, code, *("word " * 40 for _ in range(5)))


def _seal(vault: Vault) -> None:
    vault.sealed.seal(CODES[0], b"b" * 30_000, digest(b"b" * 30_000))


def _withhold(vault: Vault) -> None:
    held = vault.interviews.load(CODES[2])
    guarded = Guarded(local=frozenset({LONG}))
    keys = guarded.each(held.history.in_order())
    vault.interviews.append(CODES[2], placement=Placement(guarded, keys, anew=True))


def _everything(vault: Vault) -> None:
    for change in (_many_answers, _withhold, _seal):
        change(vault)
    vault.interviews.delete(CODES[3])


CHANGES: dict[str, Callable[[Vault], None]] = {
    "an answer": _answer,
    "many answers": _many_answers,
    "deleting": lambda vault: vault.interviews.delete(CODES[0]),
    "deleting the last": lambda vault: vault.interviews.delete(CODES[3]),
    "sealing": _seal,
    "beginning": lambda vault: vault.interviews.begin(interview((AGE, "1"), code="ZZZZZZZZ")),
    "another state": lambda vault: vault.interviews.set_state(CODES[0], InterviewState.PAUSED),
    "another questionnaire": lambda vault: vault.interviews.append(CODES[0], pinned=("2", "ab")),
    "withholding": _withhold,
    "all of it": _everything,
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_single_page_that_was_put_back_is_noticed_or_means_nothing(
    name: str, tmp_path: Path, key: bytearray
) -> None:
    vault = filled(tmp_path / "v", key)
    assert vault.checkpoint()
    older = _pages(tmp_path / "v")
    CHANGES[name](vault)
    newest = vault.state_hash()
    vault.close()
    newer = _pages(tmp_path / "v")
    noticed = Counter(
        _noticed_by(tmp_path / "v", key, newer, at, page, newest)
        for at, page in enumerate(older[: len(newer)])
        if page != newer[at]
    )
    assert noticed["unnoticed"] == 0
    assert noticed.total() > 1


def test_the_newest_pages_pass(tmp_path: Path, key: bytearray) -> None:
    vault = filled(tmp_path / "v", key)
    for change in ("an answer", "another state", "withholding", "sealing", "deleting the last"):
        CHANGES[change](vault)
        vault.check()
    vault.close()
    again = Vault.open(tmp_path / "v", key, LOCAL)
    again.check()
    again.close()


def test_a_page_of_answers_put_back_is_noticed_by_nothing_but_the_tally(
    tmp_path: Path, key: bytearray
) -> None:
    vault = filled(tmp_path / "v", key)
    assert vault.checkpoint()
    older = _pages(tmp_path / "v")
    _answer(vault)
    newest = vault.state_hash()
    vault.close()
    newer = _pages(tmp_path / "v")
    found = {
        _noticed_by(tmp_path / "v", key, newer, at, page, newest)
        for at, page in enumerate(older)
        if page != newer[at]
    }
    assert "tally" in found
    assert "pages" not in found


@pytest.mark.parametrize(
    "harm",
    [
        "delete from tally where interview = 1",
        "delete from writing where interview = 1",
        "delete from guarded",
        "update interview set month = '2020-01' where number = 1",
        "update tally set writings = writings + 1 where interview = 1",
        "update tally set total = zeroblob(32) where interview = 1",
        "delete from interview where number = 1",
        "delete from about where name = 'interviews'",
        "update about set value = '4 00' where name = 'interviews'",
        "insert into tally values (99, 0, zeroblob(32))",
    ],
)
def test_every_difference_to_the_tally_is_damage_with_a_reason(
    harm: str, tmp_path: Path, key: bytearray
) -> None:
    vault = filled(tmp_path / "v", key)
    vault.close()
    connection = open_database(tmp_path / "v" / "b.bin", key)
    connection.execute("pragma foreign_keys = off")
    connection.execute(harm)
    connection.close()
    with pytest.raises(VaultDamaged) as caught:
        _read_all(tmp_path / "v", key)
    assert caught.value.details == {"reason": "tally"}


def test_writing_on_does_not_make_damage_look_whole(tmp_path: Path, key: bytearray) -> None:
    vault = filled(tmp_path / "v", key)
    connection = open_database(tmp_path / "v" / "b.bin", key)
    connection.execute(_FIRST)
    connection.close()
    held = interview((ANSWER, "kz"), code=CODES[0])
    _, revision = held.written(AGE, said("one more"), vault.device_id, "2026-11")
    vault.interviews.append(CODES[0], revision)
    vault.interviews.set_state(CODES[0], InterviewState.PAUSED)
    with pytest.raises(VaultDamaged):
        vault.interviews.load(CODES[0])
    # It can still be deleted, and then everything else is whole.
    vault.interviews.delete(CODES[0])
    vault.check()
    vault.close()


def test_interviews_of_an_older_schema_get_their_tally_when_it_is_opened(
    tmp_path: Path, key: bytearray
) -> None:
    vault = filled(tmp_path / "v", key)
    vault.interviews.append(CODES[1], placement=Placement(anew=True))
    held = {code: vault.interviews.load(code) for code in CODES}
    vault.close()
    _as_it_was_before(tmp_path / "v", key)
    again = Vault.open(tmp_path / "v", key, LOCAL)
    assert {code: again.interviews.load(code) for code in CODES} == held
    again.check()
    _answer(again)
    again.check()
    again.close()


def test_merging_taking_out_and_taking_back_keep_every_tally(desk: Database) -> None:
    merging, room = Merging(desk), Interviews(desk, Keyring())
    one, two = interview((ANSWER, "kz")), interview((ANSWER, "kz"), (AGE, "42"))
    merging.receive(ReceivedBundle("a", "h1", "d", 1, "2026-11"), [arrived(one)])
    merging.receive(ReceivedBundle("b", "h2", "d", 2, "2026-11"), [arrived(two)])
    assert room.load(one.code) == two
    merging.take_out("b", [Remains(one.code, one)])
    assert room.load(one.code) == one
    merging.take_out("a", [Remains(one.code, None)])
    assert room.find(one.code) is None
    merging.receive(ReceivedBundle("a", "h1", "d", 1, "2026-11"), [arrived(one)])
    assert room.load(one.code) == one


@pytest.fixture
def desk(tmp_path: Path, key: bytearray) -> Database:
    """A database of a desk."""
    database = Database(create_database(tmp_path / "x.bin", key), VaultFiles(tmp_path))
    migrate(database)
    return database


_FIRST = """
    delete from writing
    where interview = 1 and digest = (select min(digest) from writing where interview = 1)
"""


def _pages(folder: Path) -> list[bytes]:
    content = (folder / "b.bin").read_bytes()
    return [content[start : start + PAGE] for start in range(0, len(content), PAGE)]


def _read_all(folder: Path, key: bytearray) -> str:
    opened = Vault.open(folder, key, LOCAL)
    try:
        opened.check()
        return opened.state_hash()
    finally:
        opened.close()


def _noticed_by(
    folder: Path, key: bytearray, newer: list[bytes], at: int, page: bytes, newest: str
) -> str:
    """What notices that one page is an older one; `no difference` where it says the same."""
    copy = folder.parent / "copy"
    copy.mkdir()
    (copy / "b.bin").write_bytes(b"".join([*newer[:at], page, *newer[at + 1 :]]))
    try:
        return "no difference" if _read_all(copy, key) == newest else "unnoticed"
    except VaultDamaged as problem:
        return str(problem.details.get("reason", "pages"))
    finally:
        shutil.rmtree(copy)


def _as_it_was_before(folder: Path, key: bytearray) -> None:
    """Copy what is told into a database of the schema before there were tallies."""
    new = open_database(folder / "b.bin", key)
    kept = {table: new.execute(f"select * from {table}").fetchall() for table in _OLD}
    new.close()
    (folder / "b.bin").unlink()
    old = Database(create_database(folder / "b.bin", key), VaultFiles(folder))
    migrate(old, MIGRATIONS[:BEFORE_TALLIES])

    def work(connection: Connection) -> None:
        for table, rows in kept.items():
            width = len(connection.execute(f"pragma table_info({table})").fetchall())
            marks = ", ".join("?" * width)
            connection.executemany(
                f"insert into {table} values ({marks})", [row[:width] for row in rows]
            )

    old.change(work)
    old.checkpoint()
    old.close()


_OLD = ("about", "interview", "writing", "half_typed")
