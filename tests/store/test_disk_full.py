"""A full disk: a small file system is filled for real."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import DiskFull
from dutyrehab_desktop.store.files import RESERVE_SIZE
from dutyrehab_desktop.store.received import ReceivedBundle
from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import AGE, DEVICES, answers, arrived, decrypted, digest, interview

CODE = "ABCDEFGH"
LONG = "a long answer " * 100


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 24 MiB."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(disk)]
    done = subprocess.run(mount, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.strip()}")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture
def full(small_disk: Path, key: bytearray) -> Iterator[Vault]:
    """A vault with one interview, on a disk that has no byte left."""
    vault = Vault.create(small_disk / "v", Role.FIELD, key)
    vault.interviews.begin(interview())
    answers(vault, CODE, "before")
    fill(small_disk)
    yield vault
    vault.close()


def fill(disk: Path) -> None:
    with (disk / "other people's files").open("ab", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            return


def write_until_full(vault: Vault) -> int:
    """Write long answers until no more go in; how many were acknowledged."""
    for done in range(10_000):
        try:
            answers(vault, CODE, f"{done} {LONG}")
        except DiskFull:
            return done
    pytest.fail("the disk is not full")


def test_on_a_full_disk_the_reserve_lets_the_interview_be_finished(
    full: Vault, key: bytearray
) -> None:
    assert (full.folder / "c.bin").stat().st_size == RESERVE_SIZE
    assert not full.low_space
    done = write_until_full(full)
    assert done >= 50
    assert full.low_space
    held = full.interviews.load(CODE)
    assert len(held.history) == 1 + done
    assert held.sheet().answer("age").value.startswith(f"{done - 1} ")
    full.close()
    again = Vault.open(full.folder, key)
    again.check()
    assert again.interviews.load(CODE) == held
    again.close()


def test_when_there_is_space_again_work_goes_on_and_the_reserve_comes_back(
    full: Vault, small_disk: Path, key: bytearray
) -> None:
    write_until_full(full)
    before = full.state_hash()
    (small_disk / "other people's files").unlink()
    assert full.state_hash() == before
    answers(full, CODE, "after")
    full.close()
    again = Vault.open(full.folder, key)
    assert not again.low_space
    assert again.interviews.load(CODE).sheet().answer("age").value == "after"
    again.close()


def test_half_typed_text_that_finds_no_space_does_no_harm(full: Vault) -> None:
    write_until_full(full)
    before = full.state_hash()
    with pytest.raises(DiskFull):
        full.interviews.keep_half_typed(CODE, AGE, LONG * 500)
    assert full.state_hash() == before


def test_sealing_without_space_deletes_nothing(full: Vault) -> None:
    write_until_full(full)
    before = full.state_hash()
    blob = os.urandom(3 * RESERVE_SIZE)
    with pytest.raises(DiskFull):
        full.sealed.seal(CODE, blob, digest(blob))
    assert full.state_hash() == before
    assert b"long answer" in decrypted(full.folder)


def test_a_bundle_that_finds_no_space_is_not_taken_in_and_spares_the_reserve(
    full: Vault,
) -> None:
    before = full.state_hash()
    bundle = ReceivedBundle("bundle", "ab" * 32, DEVICES[1], 1, "2026-11")
    incoming = [interview((AGE, LONG * 20), code=code * 8) for code in "ABCDEFGHIJ"]
    with pytest.raises(DiskFull):
        full.merging.receive(bundle, [arrived(each) for each in [*incoming, *incoming] * 20])
    assert full.state_hash() == before
    assert not full.low_space


def test_a_vault_that_finds_no_space_is_not_made(small_disk: Path, key: bytearray) -> None:
    fill(small_disk)
    with pytest.raises(DiskFull):
        Vault.create(small_disk / "v", Role.FIELD, key)
    assert not Vault.exists(small_disk / "v")


def test_a_copy_that_finds_no_space_leaves_the_former_one(
    vault: Vault, small_disk: Path, key: bytearray
) -> None:
    vault.interviews.begin(interview())
    answers(vault, CODE, "one")
    vault.copy_to(small_disk / "copy", key)
    former = (small_disk / "copy" / "b.bin").read_bytes()
    answers(vault, CODE, *[LONG] * 200)
    fill(small_disk)
    with pytest.raises(DiskFull):
        vault.copy_to(small_disk / "copy", key)
    assert (small_disk / "copy" / "b.bin").read_bytes() == former
    assert {path.name for path in (small_disk / "copy").iterdir()} == {"b.bin", "d.bin"}
