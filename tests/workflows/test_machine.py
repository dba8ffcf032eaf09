"""What the system's own files say, and that nobody knows where they say nothing."""

import os
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.machine import Found, Machine

DEVICE = (254, 3)


def volume(root: Path, name: str, uuid: str, below: tuple[str, ...] = ()) -> Path:
    """A block device as the kernel describes it."""
    place = root / "sys/devices" / name
    (place / "slaves").mkdir(parents=True)
    if uuid:
        (place / "dm").mkdir()
        (place / "dm/uuid").write_text(f"{uuid}\n")
    for one in below:
        (place / "slaves" / one).symlink_to(root / "sys/devices" / one)
    return place


def known_as(root: Path, place: Path, device: tuple[int, int] = DEVICE) -> None:
    """Under which number the system knows a device."""
    (root / "sys/dev/block").mkdir(parents=True, exist_ok=True)
    (root / "sys/dev/block" / f"{device[0]}:{device[1]}").symlink_to(place)


@pytest.mark.parametrize(
    ("uuid", "below", "found"),
    [
        ("CRYPT-LUKS2-0123-name", {"sda2": ""}, Found.FINE),
        ("LVM-0123", {"dm-1": "CRYPT-LUKS2-0123-name"}, Found.FINE),
        ("LVM-0123", {"dm-1": "CRYPT-LUKS2-0123-name", "sdb1": ""}, Found.BAD),
        ("LVM-0123", {"sda2": ""}, Found.BAD),
        ("", {}, Found.BAD),
    ],
)
def test_a_disk_is_encrypted_where_everything_below_it_is(
    tmp_path: Path, uuid: str, below: dict[str, str], found: Found
) -> None:
    for name, other in below.items():
        volume(tmp_path, name, other)
    known_as(tmp_path, volume(tmp_path, "dm-0", uuid, tuple(below)))
    assert Machine(tmp_path).device_encrypted(*DEVICE) is found


def test_a_disk_that_the_system_does_not_describe_is_unknown(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    assert machine.device_encrypted(0, 47) is Found.UNKNOWN
    assert machine.disk_encrypted(tmp_path / "missing") is Found.UNKNOWN


def test_without_the_systems_files_nothing_is_known(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    assert machine.swap_encrypted() is Found.UNKNOWN
    assert machine.hibernates() is Found.UNKNOWN


def test_no_swap_and_swap_in_memory_are_fine_and_a_plain_swap_file_is_not(tmp_path: Path) -> None:
    (tmp_path / "proc").mkdir()
    swaps = tmp_path / "proc/swaps"
    head = "Filename Type Size Used Priority\n"
    swaps.write_text(head)
    assert Machine(tmp_path).swap_encrypted() is Found.FINE
    swaps.write_text(f"{head}/dev/zram0 partition 4000 0 100\n")
    assert Machine(tmp_path).swap_encrypted() is Found.FINE
    (tmp_path / "swapfile").write_bytes(b"0")
    device = os.stat(tmp_path / "swapfile").st_dev
    known_as(tmp_path, volume(tmp_path, "sda1", ""), (os.major(device), os.minor(device)))
    swaps.write_text(f"{head}/swapfile file 4000 0 -2\n")
    assert Machine(tmp_path).swap_encrypted() is Found.BAD
    swaps.write_text(f"{head}/dev/gone partition 4000 0 -2\n")
    assert Machine(tmp_path).swap_encrypted() is Found.UNKNOWN


@pytest.mark.parametrize(
    ("state", "resume", "found"),
    [
        ("freeze mem", "254:3", Found.FINE),
        ("freeze mem disk", "0:0", Found.FINE),
        ("freeze mem disk", "254:3", Found.BAD),
        ("freeze mem disk", "8:9", Found.UNKNOWN),
        ("freeze mem disk", "", Found.UNKNOWN),
    ],
)
def test_hibernation_is_bad_where_memory_goes_to_a_plain_disk(
    tmp_path: Path, state: str, resume: str, found: Found
) -> None:
    (tmp_path / "sys/power").mkdir(parents=True)
    (tmp_path / "sys/power/state").write_text(f"{state}\n")
    (tmp_path / "sys/power/resume").write_text(f"{resume}\n")
    known_as(tmp_path, volume(tmp_path, "sda2", ""))
    assert Machine(tmp_path).hibernates() is found


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_files_that_others_may_read_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    (folder / "b.bin").write_bytes(b"")
    (folder / "b.bin").chmod(0o600)
    assert Machine().modes(folder) is Found.FINE
    (folder / "b.bin").chmod(0o640)
    assert Machine().modes(folder) is Found.BAD
    (folder / "b.bin").chmod(0o600)
    folder.chmod(0o755)
    assert Machine().modes(folder) is Found.BAD
    assert Machine().modes(tmp_path / "missing") is Found.UNKNOWN
