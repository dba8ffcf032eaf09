"""Whatever the program was doing when it was killed: nothing acknowledged is lost.

Half of the kills come at a random moment, the others in each phase of the work in turn.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.proofs.kills.acts import ACTS
from tests.proofs.kills.phases import missing

SHORT = 4 * len(ACTS)
LONG = 10_000
HOW_MANY = "DUTYREHAB_KILLS"
"""Another number of kills for the long run."""
SIDE_BY_SIDE = 2
NEEDED_FOR_PHASES = 2_000
"""With so many kills every phase of every act must have been hit."""
Record = Callable[[str, object], None]
Results = list[dict[str, dict[str, object]]]


def kill(folder: Path, project: Path, kills: int, together: int = 1) -> Results:
    """Kill in processes of their own, side by side, each with luck of its own."""
    running = []
    for seed in range(together):
        own = folder / str(seed)
        own.mkdir()
        command = [sys.executable, "-m", "tests.proofs.kills.killing", str(own)]
        command += ["--kills", str(kills // together), "--seed", str(seed)]
        running.append(
            subprocess.Popen(
                command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
        )
    results = []
    for process in running:
        told, errors = process.communicate()
        assert process.returncode == 0, errors[-3000:]
        results.append(json.loads(told))
    return results


def total(results: Results, record: Record) -> tuple[int, dict[str, Counter[str]]]:
    """Sum the results up and write them down: kills and phases of each act."""
    kills, phases = 0, {}
    for act in ACTS:
        found = [result[act.name] for result in results]
        number = sum(one["kills"] for one in found)
        phases[act.name] = sum((Counter(one["phases"]) for one in found), Counter())
        kills += number
        acknowledged = sum(one["acknowledged"] for one in found)
        shares = ", ".join(f"{name} {count}" for name, count in phases[act.name].most_common())
        record(f"kills: {act.name}", f"{number} ({shares}); {acknowledged} acknowledged")
    record("kills", kills)
    return kills, phases


def test_killed_in_any_act_the_program_loses_nothing(
    tmp_path: Path, project: Path, record_testsuite_property: Record
) -> None:
    results = kill(tmp_path, project, SHORT)
    kills, phases = total(results, record_testsuite_property)
    assert kills == SHORT
    assert all(phases.values())


@pytest.mark.heavy("vault-kills")
def test_ten_thousand_kills_lose_nothing(
    tmp_path: Path, project: Path, record_testsuite_property: Record
) -> None:
    wanted = int(os.environ.get(HOW_MANY, LONG))
    kills, phases = total(kill(tmp_path, project, wanted, SIDE_BY_SIDE), record_testsuite_property)
    assert kills == wanted
    if kills >= NEEDED_FOR_PHASES:
        assert {
            act.name: left for act in ACTS if (left := missing(list(phases[act.name]), act.phases))
        } == {}
