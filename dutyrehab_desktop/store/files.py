"""The files of a vault: neutral names, nobody else's eyes, and a reserve for a full disk."""

import os
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

RESERVE_SIZE = 5 * 256 * 1024
"""Enough for about a hundred more answers on a full disk (encryption.md, chapter 6)."""
_PLENTY = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class VaultFiles:
    """Where the files of one vault lie. Their names say nothing.

    Attributes:
        folder: The vault's folder.
    """

    folder: Path

    @property
    def key(self) -> Path:
        """The key file; it is written by others."""
        return self.folder / "a.bin"

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / "b.bin"

    @property
    def reserve(self) -> Path:
        """A megabyte that can be given up."""
        return self.folder / "c.bin"

    @property
    def lock(self) -> Path:
        """Held by the running program."""
        return self.folder / "d.bin"

    @property
    def unfinished(self) -> Path:
        """A database that is being made; it never outlives its making."""
        return self.folder / "e.bin"

    @property
    def workplace(self) -> Path:
        """A folder for a copy that is worked on; it never outlives the work."""
        return self.folder / "e.bin.d"

    @property
    def medium(self) -> Path:
        """The random name of a medium, where the folder is one for backups."""
        return self.folder / "g.bin"

    def make_folder(self) -> None:
        """Make the folder, for its owner only."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder.chmod(0o700)

    def make_reserve(self) -> None:
        """Put the reserve there where space is plentiful. Random, so that it takes real space."""
        if self.reserve.exists() or shutil.disk_usage(self.folder).free < _PLENTY:
            return
        handle = os.open(self.reserve, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(RESERVE_SIZE))

    def give_up_reserve(self) -> bool:
        """Free the reserve; False where it is gone already."""
        try:
            self.reserve.unlink()
        except OSError:
            return False
        return True

    def clear_unfinished(self) -> None:
        """Remove what an interrupted making left behind."""
        for path in self.folder.glob(self.unfinished.name + "*"):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()

    def remove(self) -> None:
        """Take every file but the key file away; one that will not go does not keep the others."""
        with suppress(OSError):
            shutil.rmtree(self.workplace)
        for name in (self.database, self.reserve, self.lock, self.unfinished, self.medium):
            for path in self.folder.glob(name.name + "*"):
                with suppress(OSError):
                    path.unlink()

    def finish(self) -> None:
        """Let the finished database take its place, in one step."""
        self.unfinished.replace(self.database)
        sync_folder(self.folder)


def create_private(path: Path) -> None:
    """Make an empty file that only its owner may read, before anything is written to it.

    Raises:
        FileExistsError: It is there already.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def sync_file(path: Path) -> None:
    """Make a file's content durable."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make new and changed names in a folder durable, where the system knows how."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
