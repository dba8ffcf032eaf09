"""How far a project's set-up is, by the command line."""

import json
from pathlib import Path

from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.vaults import lay_vault


def test_the_steps_are_listed_and_written_down_only_where_it_can_be_so(tmp_path: Path) -> None:
    lay_vault(tmp_path / "desk", Role.COORDINATOR)
    setup = ("setup", tmp_path / "desk", "--words", "The coordinator of the project")
    refused = call(*setup, "--written", "ceremony", passphrase=True)
    assert refused.returncode == 1
    assert b"The program can see" in refused.stderr
    done = call(*setup, "--written", "responsible", "--json", passphrase=True)
    steps = {one["step"]: one["state"] for one in json.loads(done.stdout)["steps"]}
    assert (steps["responsible"], steps["ceremony"]) == ("done", "open")
