"""A file is old or new, never half."""

import os
import resource
import stat
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.errors import FileNotWritten
from dutyrehab_desktop.crypto.files import replacing


def test_the_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with replacing(path) as file:
        file.write(b"new")
        file.flush()
        assert path.read_bytes() == b"old"
        names = list(tmp_path.iterdir())
        assert len(names) == 2
        if os.name == "posix":
            assert all(stat.S_IMODE(n.stat().st_mode) == 0o600 for n in names if n != path)
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_on_the_way_leaves_the_old_content_alone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), replacing(path) as file:
        _stopped_after(file.write(b"new"))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def _stopped_after(written: int) -> None:
    raise KeyboardInterrupt(written)


def test_a_disk_that_takes_no_more_leaves_the_old_content_alone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(FileNotWritten), replacing(path) as file:
            file.write(b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten), replacing(tmp_path / "gone" / "file"):
        pass
