"""A database that is not what was written is noticed, and never taken for an empty one."""

import random
from pathlib import Path

import pytest

from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.errors import VaultDamaged, VaultKeyRefused, VaultMissing
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.opener import open_database
from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import PAGE, answers, interview

CODE = "ABCDEFGH"


@pytest.fixture
def folder(vault: Vault) -> Path:
    """A closed vault with one long interview."""
    vault.interviews.begin(interview())
    answers(vault, CODE, *(f"answer {number} " * 20 for number in range(60)))
    vault.close()
    assert vault.folder.joinpath("b.bin").stat().st_size > 20 * PAGE
    return vault.folder


def read_all(folder: Path, key: bytearray) -> None:
    opened = Vault.open(folder, key)
    try:
        opened.check()
    finally:
        opened.close()


def test_an_unharmed_vault_passes(folder: Path, key: bytearray) -> None:
    read_all(folder, key)


@pytest.mark.parametrize("start", range(0, 20 * PAGE, 5 * PAGE))
def test_a_garbled_page_is_noticed(folder: Path, key: bytearray, start: int) -> None:
    content = bytearray((folder / "b.bin").read_bytes())
    content[start : start + PAGE] = random.Random(start).randbytes(PAGE)
    (folder / "b.bin").write_bytes(content)
    with pytest.raises(VaultDamaged):
        read_all(folder, key)


def test_single_flipped_bits_are_noticed(folder: Path, key: bytearray) -> None:
    whole = (folder / "b.bin").read_bytes()
    luck = random.Random(7)
    for _ in range(30):
        content = bytearray(whole)
        content[luck.randrange(len(content))] ^= 1 << luck.randrange(8)
        (folder / "b.bin").write_bytes(content)
        with pytest.raises(VaultDamaged):
            read_all(folder, key)
    (folder / "b.bin").write_bytes(whole)
    read_all(folder, key)


@pytest.mark.parametrize("lost", [1, 100, PAGE, 5 * PAGE, 15 * PAGE])
def test_a_missing_tail_is_noticed(folder: Path, key: bytearray, lost: int) -> None:
    content = (folder / "b.bin").read_bytes()
    (folder / "b.bin").write_bytes(content[:-lost])
    with pytest.raises(VaultDamaged):
        read_all(folder, key)


def test_two_swapped_pages_are_noticed(folder: Path, key: bytearray) -> None:
    content = (folder / "b.bin").read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    pages[-1], pages[-2] = pages[-2], pages[-1]
    (folder / "b.bin").write_bytes(b"".join(pages))
    with pytest.raises(VaultDamaged):
        read_all(folder, key)


def test_a_file_of_noise_is_refused_and_left_alone(folder: Path, key: bytearray) -> None:
    noise = random.Random(1).randbytes(10 * PAGE)
    (folder / "b.bin").write_bytes(noise)
    with pytest.raises(VaultKeyRefused):
        Vault.open(folder, key)
    assert (folder / "b.bin").read_bytes() == noise


def test_a_database_that_is_gone_is_not_made_anew(folder: Path, key: bytearray) -> None:
    (folder / "b.bin").unlink()
    with pytest.raises(VaultMissing):
        Vault.open(folder, key)
    assert not (folder / "b.bin").exists()


def test_a_torn_log_costs_only_its_own_tail(vault: Vault, key: bytearray, tmp_path: Path) -> None:
    vault.interviews.begin(interview())
    written = answers(vault, CODE, *map(str, range(40)))
    database = (vault.folder / "b.bin").read_bytes()
    log = (vault.folder / "b.bin-wal").read_bytes()
    counts = set()
    for turn, length in enumerate(range(len(log) // 2, len(log), len(log) // 20)):
        torn = tmp_path / f"torn{turn}"
        torn.mkdir()
        (torn / "b.bin").write_bytes(database)
        (torn / "b.bin-wal").write_bytes(log[:length])
        opened = Vault.open(torn, key)
        opened.check()
        held = opened.interviews.load(CODE)
        # A clean prefix: nothing from the middle is missing.
        assert held.history.revisions == set(written[: len(held.history)])
        counts.add(len(held.history))
        opened.close()
    assert len(counts) > 5


def test_a_row_that_somebody_altered_with_the_key_is_noticed(folder: Path, key: bytearray) -> None:
    database = Database(open_database(folder / "b.bin", key), VaultFiles(folder))
    database.change(lambda c: c.execute("drop trigger writing_is_never_changed"))
    database.change(
        lambda c: c.execute("update writing set lines = replace(lines, 'answer 30', 'answer 31')")
    )
    database.close()
    opened = Vault.open(folder, key)
    with pytest.raises(VaultDamaged):
        opened.interviews.load(CODE)
    opened.close()
