"""What this machine does with what is written: disk encryption, swap, hibernation, file modes.

It is read from Linux's own files, and nothing is started. Elsewhere, and wherever a file cannot be
read, the answer is that nobody knows; never that all is well.
"""

import os
import stat
import sys
from enum import StrEnum
from pathlib import Path

_CRYPT = "CRYPT-"
"""How the kernel's name of an encrypted volume begins (dm-crypt, LUKS)."""
_DEEP = 8
_FOLDER_MODE, _FILE_MODE = 0o700, 0o600
_IN_MEMORY = ("zram",)


class Found(StrEnum):
    """What is known of a thing that ought to be so."""

    FINE = "fine"
    BAD = "bad"
    UNKNOWN = "unknown"


class Machine:
    """The machine that a vault lies on.

    Attributes:
        root: Where the system's own files are found; a test gives another folder.
    """

    def __init__(self, root: Path = Path("/")) -> None:
        self.root = root

    def disk_encrypted(self, folder: Path) -> Found:
        """Whether the file system of a folder lies on an encrypted volume."""
        return self._of_file(folder)

    def device_encrypted(self, major: int, minor: int) -> Found:
        """Whether a block device is an encrypted volume, or lies on nothing but such volumes."""
        return self._encrypted(self.root / "sys/dev/block" / f"{major}:{minor}", _DEEP)

    def swap_encrypted(self) -> Found:
        """Whether memory that is written to the disk is encrypted there; fine without any swap."""
        text = _text(self.root / "proc/swaps")
        if text is None:
            return Found.UNKNOWN
        return _worst([self._swap(line) for line in text.splitlines()[1:] if line.strip()])

    def hibernates(self) -> Found:
        """Bad where the machine may write all its memory to a disk that is not encrypted."""
        states = _text(self.root / "sys/power/state")
        if states is None:
            return Found.UNKNOWN
        if "disk" not in states.split():
            return Found.FINE
        resume = (_text(self.root / "sys/power/resume") or "").strip()
        major, _, minor = resume.partition(":")
        if not (major.isdigit() and minor.isdigit()):
            return Found.UNKNOWN
        if resume == "0:0":  # no place to write it to is set up
            return Found.FINE
        return self.device_encrypted(int(major), int(minor))

    def modes(self, folder: Path) -> Found:
        """Whether a vault's folder and files are their owner's alone; unknown on Windows."""
        if os.name != "posix":
            return Found.UNKNOWN
        try:
            wide = stat.S_IMODE(folder.stat().st_mode) & ~_FOLDER_MODE
            for path in folder.glob("*.bin*"):
                if path.is_file():
                    wide |= stat.S_IMODE(path.stat().st_mode) & ~_FILE_MODE
        except OSError:
            return Found.UNKNOWN
        return Found.BAD if wide else Found.FINE

    def _swap(self, line: str) -> Found:
        name = line.split()[0]
        if Path(name).name.startswith(_IN_MEMORY):
            return Found.FINE
        return self._of_file(self.root / name.lstrip("/"))

    def _of_file(self, path: Path) -> Found:
        """Whether a file, or a device itself, lies on an encrypted volume."""
        if sys.platform == "win32":
            return Found.UNKNOWN
        try:
            found = path.stat()
        except OSError:
            return Found.UNKNOWN
        device = found.st_rdev if stat.S_ISBLK(found.st_mode) else found.st_dev
        return self.device_encrypted(os.major(device), os.minor(device))

    def _encrypted(self, place: Path, deep: int) -> Found:
        if deep == 0 or not place.exists():
            return Found.UNKNOWN
        if (_text(place / "dm/uuid") or "").startswith(_CRYPT):
            return Found.FINE
        try:
            below = sorted((place / "slaves").iterdir())
        except OSError:
            # A partition has no such list of its own.
            below = []
        if not below:
            return Found.BAD
        return _worst([self._encrypted(one, deep - 1) for one in below])


def _worst(found: list[Found]) -> Found:
    for one in (Found.BAD, Found.UNKNOWN):
        if one in found:
            return one
    return Found.FINE


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
