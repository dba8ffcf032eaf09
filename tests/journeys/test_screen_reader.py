"""A screen reader on a real display: what it is told of the interview screen."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.read_aloud import BUS, SYSTEM_PYTHON
from tests.helpers.screen import Screen
from tests.helpers.vaults import make_vault

UNSAID = {"filler", "panel", "scroll pane", "viewport", "layered pane", "frame", "unknown"}
"""What only holds other things needs no name."""


@pytest.mark.heavy("screen-reader")
def test_a_screen_reader_hears_every_part_of_the_interview_by_name(
    screen: Screen, project: Path, tmp_path: Path, record_testsuite_property
) -> None:
    for tool in (BUS, SYSTEM_PYTHON, shutil.which("dbus-run-session") or "dbus-run-session"):
        if not Path(tool).exists():
            pytest.skip(f"{tool} is not installed")
    make_vault(tmp_path / "field", Role.FIELD).lock()
    command = [sys.executable, "-m", "tests.helpers.read_aloud", str(tmp_path / "field")]
    done = subprocess.run(
        ["dbus-run-session", "--", *command],
        cwd=project,
        env={**os.environ, **screen.environment, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    # The registry says a line of its own first.
    nodes = json.loads(done.stdout.splitlines()[-1])["nodes"]
    record_testsuite_property("nodes", len(nodes))
    record_testsuite_property("roles", ", ".join(sorted({node["role"] for node in nodes})))
    nameless = [
        node
        for node in nodes
        if "focusable" in node["states"] and not node["name"] and node["role"] not in UNSAID
    ]
    assert nameless == []
    roles = {node["role"] for node in nodes}
    assert {"push button", "text", "label"} <= roles
    assert [node for node in nodes if "focused" in node["states"]] != []
    told = {node["name"] for node in nodes}
    assert {"Lock", "Next", "Back"} & told or {"Құлыптау"} & told, told
