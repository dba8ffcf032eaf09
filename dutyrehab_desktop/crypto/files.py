"""Writing a small file so that at every moment either the old or the new one is whole."""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from dutyrehab_desktop.crypto.errors import FileNotWritten
from dutyrehab_desktop.crypto.secrets import random_bytes

OWNER_ONLY = 0o600
_UNFINISHED = re.compile(r"[0-9a-f]{16}")
"""Names of files that were to take another's place."""


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a new file that takes the place of `path` when the block ends without an error.

    Where `path` is a link, the file behind it is replaced; what is no ordinary file is refused.

    The bytes go to a file with a random name beside the target (the same disk, mode 0600), reach
    the disk, and only then take the name. After any error the old file stands and the new one is
    gone.

    Raises:
        FileNotWritten: The disk is full, write-protected, or gone.
    """
    path = path.resolve()
    beside = path.with_name(random_bytes(8).hex())
    try:
        if path.exists() and not path.is_file():
            raise OSError(errno.EINVAL, "no ordinary file")
        with _open_new(beside) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
        _sync_folder(path.parent)
    except OSError as problem:
        _forget(beside)
        raise FileNotWritten(errno=problem.errno) from problem
    except BaseException:
        _forget(beside)
        raise


def rename(path: Path, name: Path) -> None:
    """Let a whole file take another's place in one step.

    Raises:
        FileNotWritten: Both are where they were.
    """
    try:
        os.replace(path, name)
        _sync_folder(name.parent)
    except OSError as problem:
        raise FileNotWritten(errno=problem.errno) from problem


def overwrite(path: Path, content: bytes | bytearray) -> None:
    """Write a small file anew in its own place and bring it to the disk, where that can be done.

    The old bytes are overwritten as far as the disk allows: flash and journals may keep them in
    places that nobody can reach from here. On a medium that cannot be written nothing happens.
    """
    with suppress(OSError), path.open("r+b") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def destroy(path: Path) -> None:
    """Overwrite a file with noise, cut it to nothing, and take its name away.

    Raises:
        FileNotWritten: It is still there.
    """
    try:
        with path.open("r+b") as file:
            file.write(random_bytes(os.fstat(file.fileno()).st_size))
            file.flush()
            os.fsync(file.fileno())
            file.truncate(0)
            os.fsync(file.fileno())
        path.unlink()
        _sync_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as problem:
        raise FileNotWritten(errno=problem.errno) from problem


def destroy_unfinished(folder: Path) -> None:
    """Destroy what a kill left of files that were to take another's place.

    A key file among them would open the vault with a passphrase that nobody uses any more, and
    would outlive the vault when its keys are erased. What cannot be destroyed now stays for the
    next time.
    """
    with suppress(OSError, FileNotWritten):
        for path in folder.iterdir():
            if _UNFINISHED.fullmatch(path.name) and path.is_file() and not path.is_symlink():
                destroy(path)


def make_folder(path: Path) -> None:
    """Make a folder that only its owner may enter, where there is none yet.

    Raises:
        FileNotWritten: The disk is full, write-protected, or gone, or a file has the name.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as problem:
        raise FileNotWritten(errno=problem.errno) from problem


def _open_new(path: Path) -> BinaryIO:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, OWNER_ONLY), "wb")


def _forget(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable; only POSIX can open a folder for that."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
