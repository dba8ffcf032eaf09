"""The window's process is killed while somebody answers: what it said was saved is there."""

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.killed_window import QUESTION
from tests.helpers.vaults import make_vault, open_vault

ROOT = Path(__file__).resolve().parents[2]


def _kill_once(folder: Path, after: int) -> tuple[str, int]:
    """Run the window until it has acknowledged some answers, and kill it (SIGKILL)."""
    command = [sys.executable, "-m", "tests.helpers.killed_window", str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as window:
        code, acknowledged = "", 0
        for line in window.stdout:
            word, _, rest = line.strip().partition(" ")
            if word == "code":
                code = rest
            elif word == "acknowledged":
                acknowledged = int(rest)
            if acknowledged >= after:
                window.kill()
                # What it had printed before it died counts too.
                for late in window.stdout:
                    if late.startswith("acknowledged") and late.endswith("\n"):
                        acknowledged = int(late.split()[1])
    return code, acknowledged


def _writes(folder: Path, code: str) -> int:
    with open_vault(folder) as vault:
        vault.store.check()
        field = Field(FieldKind.ANSWER, QUESTION)
        history = vault.store.interviews.load(code).history
        return sum(revision.field == field for revision in history)


def _kill_often(folder: Path, times: int) -> None:
    make_vault(folder, Role.FIELD).lock()
    luck = Random(7)
    for _ in range(times):
        code, acknowledged = _kill_once(folder, luck.randint(1, 60))
        assert acknowledged > 0
        assert _writes(folder, code) >= acknowledged


def test_no_acknowledged_answer_is_lost_when_the_window_is_killed(tmp_path: Path) -> None:
    _kill_often(tmp_path / "vault", 2)


@pytest.mark.heavy("kills")
def test_no_acknowledged_answer_is_lost_in_twenty_kills(tmp_path: Path) -> None:
    _kill_often(tmp_path / "vault", 20)
