"""The window's process is killed while somebody answers: what it said was saved is there.

And the next start of the program says so, at the very place where the talk was cut off.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.killed_window import HALF_A_DATE, HALF_A_NOTE, QUESTION
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


def _kill_while_typing(folder: Path) -> dict[str, str]:
    """Kill the window in the middle of a word; what it had said before."""
    command = [sys.executable, "-m", "tests.helpers.killed_window", str(folder), "half-typed"]
    said: dict[str, str] = {}
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as window:
        for line in window.stdout:
            word, _, rest = line.strip().partition(" ")
            said[word] = rest
            if word == "kept":
                window.kill()
    return said


def _reopen(folder: Path) -> list[dict[str, object]]:
    """Start the program once more and read it; it is locked in good order then."""
    command = [sys.executable, "-m", "tests.helpers.reopened_window", str(folder)]
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert shown.returncode == 0, shown.stderr
    return [json.loads(line) for line in shown.stdout.splitlines()]


def test_the_next_start_says_what_was_cut_off_and_opens_it_in_the_middle_of_the_word(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "vault"
    make_vault(folder, Role.FIELD).lock()
    said = _kill_while_typing(folder)
    assert "kept" in said
    home, interview, after = _reopen(folder)
    assert home["code"] == said["code"]
    assert "Interrupted" in home["home"]
    assert (interview["page"], interview["entry"]) == ("ep_start", said["entry"])
    assert (interview["text"], interview["note"]) == (HALF_A_DATE, HALF_A_NOTE)
    assert (interview["language"], interview["below"]) == ("ru", "en")
    for words in ("was interrupted", "Everything that was saved is here", "Half-typed text was"):
        assert words in interview["strip"]
    assert after == {"strip": False, "at_answer": True}
    home, interview, _ = _reopen(folder)
    assert "Interrupted" not in home["home"], "this time it was locked"
    assert "You are where you stopped" in interview["strip"]
    assert interview["text"] == HALF_A_DATE


@pytest.mark.heavy("kills")
def test_no_acknowledged_answer_is_lost_in_twenty_kills(tmp_path: Path) -> None:
    _kill_often(tmp_path / "vault", 20)


@pytest.mark.heavy("vault-kills")
def test_no_acknowledged_answer_is_lost_in_forty_kills_of_the_window(
    tmp_path: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    _kill_often(tmp_path / "vault", 40)
    record_testsuite_property("kills: the running window", 40)
