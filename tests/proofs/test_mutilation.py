"""Files that are not as they were written: a log that was cut or garbled, flipped bits, pages.

What the log still holds whole is there, from the beginning on; everything else is noticed.
One page put back to an older authentic state is another test's.
"""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.errors import KeyFileDamaged, WrongPassphrase
from dutyrehab_desktop.records.revision import Revision
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import VaultDamaged, VaultKeyRefused
from dutyrehab_desktop.store.vault import Vault
from tests.helpers.vaults import CHEAP, typed
from tests.store.samples import KEY, PAGE, answers, interview

CODE = "ABCDEFGH"
BEFORE, IN_LOG = 40, 60
"""Answers in the database, and answers that only its log holds."""
LOG_WAYS = {"truncated": 300, "a bit flipped": 200, "tail zeroed": 100, "tail garbled": 50}
"""The numbers of design/encryption.md, chapter 6."""
SHORT_LOG = {"truncated": 18, "a bit flipped": 12, "tail zeroed": 6, "tail garbled": 4}
FLIPS, SHORT_FLIPS = 2_000, 30
SWAPS, SHORT_SWAPS = 300, 10

Record = Callable[[str, object], None]


@dataclass(frozen=True)
class Written:
    """The files of a vault while it was open, and what had been written to it by then."""

    database: bytes
    log: bytes
    revisions: tuple[Revision, ...]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """A real vault with a known row of transactions, the later ones in its log alone."""
    vault = Vault.create(tmp_path_factory.mktemp("written") / "v", Role.FIELD, bytearray(KEY))
    vault.interviews.begin(interview())
    said = [f"answer {number} " * (1 + number % 7) for number in range(BEFORE + IN_LOG)]
    made = answers(vault, CODE, *said[:BEFORE])
    assert vault.checkpoint()
    made += answers(vault, CODE, *said[BEFORE:])
    database, log = ((vault.folder / name).read_bytes() for name in ("b.bin", "b.bin-wal"))
    vault.close()
    return Written(database, log, tuple(made))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Callable[[bytes, bytes], Path]]:
    """Puts files into a folder, for one opening."""
    folder = tmp_path / "mutilated"

    def put(database: bytes, log: bytes = b"") -> Path:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (folder / "b.bin").write_bytes(database)
        # So that no time is lost with making a reserve.
        (folder / "c.bin").touch()
        if log:
            (folder / "b.bin-wal").write_bytes(log)
        return folder

    return put


def mutilated(log: bytes, way: str, luck: random.Random) -> bytes:
    """A log as a power cut, a bad cable or a bad disk may leave it."""
    at = luck.randrange(len(log))
    if way == "truncated":
        return log[:at]
    if way == "tail zeroed":
        return log[:at] + bytes(len(log) - at)
    if way == "tail garbled":
        return log[:at] + luck.randbytes(len(log) - at)
    return flipped(log, at, luck)


def flipped(content: bytes, at: int, luck: random.Random) -> bytes:
    """One bit of one byte is the other way round."""
    return content[:at] + bytes([content[at] ^ 1 << luck.randrange(8)]) + content[at + 1 :]


def held_in(folder: Path) -> frozenset[Revision]:
    """What a vault holds, once every page was read."""
    vault = Vault.open(folder, bytearray(KEY))
    try:
        vault.check()
        return frozenset(vault.interviews.load(CODE).history)
    finally:
        vault.close()


def mutilate(
    written: Written, place: Callable[..., Path], ways: Mapping[str, int], record: Record
) -> None:
    luck = random.Random(650)
    assert len(held_in(place(written.database, written.log))) == BEFORE + IN_LOG
    lengths: Counter[int] = Counter()
    for way, times in ways.items():
        for _ in range(times):
            held = held_in(place(written.database, mutilated(written.log, way, luck)))
            # A clean prefix: nothing from the middle is missing, nothing before the log.
            assert held == frozenset(written.revisions[: len(held)])
            assert len(held) >= BEFORE
            lengths[len(held)] += 1
        record(f"logs {way}", times)
    # Not all of them lost everything, nor nothing.
    assert len(lengths) > min(30, sum(ways.values()) // 4)


def flip(written: Written, place: Callable[..., Path], times: int) -> None:
    luck = random.Random(2000)
    for _ in range(times):
        garbled = flipped(written.database, luck.randrange(len(written.database)), luck)
        with pytest.raises((VaultDamaged, VaultKeyRefused)):
            held_in(place(garbled))


def swap(written: Written, place: Callable[..., Path], times: int) -> None:
    luck = random.Random(300)
    whole = written.database
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    for _ in range(times):
        one, other = luck.sample(range(len(pages)), 2)
        changed = list(pages)
        changed[one], changed[other] = changed[other], changed[one]
        with pytest.raises((VaultDamaged, VaultKeyRefused)):
            held_in(place(b"".join(changed)))


def flip_key_file(folder: Path, step: int) -> Counter[str]:
    """Flip one bit in each byte, or in each so many; how it was noticed."""
    path, luck = folder / "a.bin", random.Random(4096)
    keyfile.create(path, typed(), CHEAP).wipe()
    whole = path.read_bytes()
    noticed: Counter[str] = Counter()
    # The header and the slots are where it matters most.
    for at in sorted({*range(0, len(whole), step), *range(44), *range(44, 1068, min(step, 8))}):
        path.write_bytes(flipped(whole, at, luck))
        try:
            keyfile.unlock(path, typed()).wipe()
        except (WrongPassphrase, KeyFileDamaged) as problem:
            noticed[type(problem).__name__] += 1
        else:
            pytest.fail(f"a flipped bit in byte {at} was not noticed")
    path.write_bytes(whole)
    keyfile.unlock(path, typed()).wipe()
    return noticed


def test_a_mutilated_log_costs_only_its_own_tail(
    written: Written, place: Callable[..., Path], record_testsuite_property: Record
) -> None:
    mutilate(written, place, SHORT_LOG, record_testsuite_property)


def test_flipped_bits_and_swapped_pages_are_noticed(
    written: Written, place: Callable[..., Path]
) -> None:
    flip(written, place, SHORT_FLIPS)
    swap(written, place, SHORT_SWAPS)


def test_a_flipped_bit_in_the_key_file_is_noticed(tmp_path: Path) -> None:
    noticed = flip_key_file(tmp_path, step=64)
    assert set(noticed) == {"WrongPassphrase", "KeyFileDamaged"}


@pytest.mark.heavy("mutilation")
def test_650_mutilated_logs_cost_only_their_own_tails(
    written: Written, place: Callable[..., Path], record_testsuite_property: Record
) -> None:
    mutilate(written, place, LOG_WAYS, record_testsuite_property)


@pytest.mark.heavy("mutilation")
def test_2000_flipped_bits_in_the_database_are_noticed(
    written: Written, place: Callable[..., Path], record_testsuite_property: Record
) -> None:
    flip(written, place, FLIPS)
    record_testsuite_property("bits flipped in the database", FLIPS)


@pytest.mark.heavy("mutilation")
def test_swapped_pages_are_noticed(
    written: Written, place: Callable[..., Path], record_testsuite_property: Record
) -> None:
    swap(written, place, SWAPS)
    record_testsuite_property("pairs of pages swapped", SWAPS)


@pytest.mark.heavy("mutilation")
def test_a_flipped_bit_in_every_byte_of_the_key_file_is_noticed(
    tmp_path: Path, record_testsuite_property: Record
) -> None:
    noticed = flip_key_file(tmp_path, step=1)
    assert sum(noticed.values()) == keyfile.FILE_SIZE
    for name, times in noticed.items():
        record_testsuite_property(f"bytes of the key file, {name}", times)
