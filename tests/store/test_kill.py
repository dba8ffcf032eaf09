"""The program is killed while it writes; what it acknowledged must be there."""

import subprocess
import sys
from pathlib import Path

import pytest

from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import interview


def killed_run(folder: Path, project: Path, answers: int) -> int:
    """Let the program write until it acknowledged some answers, kill it, give the last number."""
    command = [sys.executable, "-m", "tests.store.kill_child", str(folder)]
    with subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE, text=True) as child:
        output = child.stdout
        assert output is not None
        lines = [output.readline() for _ in range(answers)]
        child.kill()
        # What it said between the last line read and its end counts as acknowledged too.
        lines += output.read().splitlines(keepends=True)
    assert child.returncode == -9
    return int([line for line in lines if line.endswith("\n")][-1])


def kill_often(vault: Vault, key: bytearray, project: Path, kills: int) -> None:
    vault.interviews.begin(interview())
    vault.close()
    for turn in range(kills):
        acknowledged = killed_run(vault.folder, project, answers=20 + turn * 37 % 200)
        again = Vault.open(vault.folder, key)
        again.check()
        held = again.interviews.load("ABCDEFGH")
        values = sorted(int(revision.content.value) for revision in held.history)
        # The write that was under way may be there as well, whole.
        assert len(values) in (acknowledged, acknowledged + 1)
        assert values == list(range(1, len(values) + 1))
        assert again.interviews.position("ABCDEFGH") == str(len(values))
        again.close()


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(
    vault: Vault, key: bytearray, project: Path
) -> None:
    kill_often(vault, key, project, kills=5)


@pytest.mark.heavy("kills")
def test_nothing_acknowledged_is_lost_in_forty_kills(
    vault: Vault, key: bytearray, project: Path
) -> None:
    kill_often(vault, key, project, kills=40)
