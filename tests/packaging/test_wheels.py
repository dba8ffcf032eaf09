"""The lock can be installed where the field laptops are: on Windows, and on a Mac."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.heavy("wheels")
@pytest.mark.parametrize("platform", ["win_amd64", "macosx_14_0_arm64"])
def test_every_locked_library_has_a_wheel_with_a_known_hash(
    platform: str, project: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "pip", "download", "--require-hashes", "--no-deps"]
    command += ["--only-binary", ":all:", "--python-version", "3.11", "--platform", platform]
    lock = project / "packaging" / "requirements.lock"
    command += ["--quiet", "--dest", str(tmp_path), "-r", str(lock)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    pinned = [line for line in lock.read_text(encoding="utf-8").splitlines() if "==" in line]
    assert len(list(tmp_path.glob("*.whl"))) == len(pinned)
