"""A laptop that is not switched off for weeks: the window does not grow from one to the next."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.vaults import make_vault

LIMIT_MIB = 200
"""Of memory after ten interviews: laptops of the field have 4 GiB, with a browser open."""
GROWTH_MIB = 8
"""Qt itself keeps 0.8 KiB of each scrolling area that a style sheet has a rule for (measured with
none of our code): 6 MiB of 200 interviews. One screen that stays is 1 MiB."""
SETTLED = 10
"""After so many interviews every list, font and cache has been filled once."""


@dataclass(frozen=True)
class Held:
    """What the window was after one interview."""

    mebibytes: float
    widgets: int
    screens: int


def hold(folder: Path, many: int) -> list[Held]:
    """The window after each of so many interviews."""
    make_vault(folder / "field", Role.FIELD).lock()
    command = [sys.executable, "-m", "tests.helpers.many_interviews"]
    done = subprocess.run(
        [*command, str(folder / "field"), str(many)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=50 * 60,
    )
    assert done.returncode == 0, done.stderr
    lines = [line.split() for line in done.stdout.splitlines() if line.startswith("held ")]
    assert len(lines) == many
    return [Held(int(kib) / 1024, int(parts), int(left)) for _, _, kib, parts, left in lines]


def test_after_three_interviews_nothing_of_them_is_left(tmp_path: Path) -> None:
    held = hold(tmp_path, 3)
    assert held[2].widgets == held[1].widgets
    assert {each.screens for each in held} == {0}


@pytest.mark.heavy("room")
def test_two_hundred_interviews_leave_nothing_behind(tmp_path, record_testsuite_property) -> None:
    held = hold(tmp_path, 200)
    first, last = held[SETTLED - 1], held[-1]
    record_testsuite_property("interviews", len(held))
    record_testsuite_property("mib_after_ten", round(first.mebibytes, 1))
    record_testsuite_property("mib_after_all", round(last.mebibytes, 1))
    assert {each.widgets for each in held[SETTLED - 1 :]} == {first.widgets}
    assert {each.screens for each in held} == {0}
    assert first.mebibytes < LIMIT_MIB
    assert last.mebibytes - first.mebibytes < GROWTH_MIB
