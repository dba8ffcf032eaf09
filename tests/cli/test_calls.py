"""Agreed calls on a field laptop, from the command line."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.cli.test_refusals import coordinator
from tests.helpers.enrolled import enrol
from tests.helpers.reachable import LEFT, tell_reachable
from tests.helpers.vaults import make_vault, open_vault

AROUND = real_surroundings()


def laptop(tmp_path: Path, days_ago: int = 0) -> tuple[Path, str]:
    """A laptop with one sealed interview of somebody who may be called; its code."""
    card, words = coordinator(tmp_path / "desk")
    day = AROUND.today() - timedelta(days=days_ago)
    around = replace(AROUND, today=lambda: day)
    with make_vault(tmp_path / "field", Role.FIELD) as field:
        enrol(field, card, words)
        session = begin_interview(load_content(), field.store, around, spoken="ru")
        assert finish(field, tell_reachable(session)).sealed
    return tmp_path / "field", session.code


def test_a_call_is_listed_opened_for_a_purpose_and_forgotten(tmp_path: Path) -> None:
    folder, code = laptop(tmp_path)
    due = (AROUND.today() + timedelta(days=7)).isoformat()
    listed = call("calls", folder, "--json", passphrase=True)
    assert json.loads(listed.stdout) == {"calls": [{"code": code, "due": due}]}
    refused = call("calls", folder, code, passphrase=True)
    assert refused.returncode == 1
    assert b"what you open" in refused.stderr
    told = call("calls", folder, code, "--purpose", "the agreed call", passphrase=True)
    assert all(text.encode() in told.stdout for text in LEFT.values())
    done = call("calls", folder, code, "--done", passphrase=True)
    assert done.stdout == b"No calls to make.\n"
    again = call("calls", folder, code, "--purpose", "again", passphrase=True)
    assert again.returncode == 1
    assert b"not kept" in again.stderr


def test_any_command_that_opens_the_vault_forgets_what_was_kept_for_its_days(
    tmp_path: Path,
) -> None:
    folder, code = laptop(tmp_path, days_ago=8)
    said = call("calls", folder, passphrase=True)
    assert said.stdout == b"No calls to make.\n"
    assert f"{code}: seven days have passed".encode() in said.stderr
    assert b"seven days" not in call("calls", folder, passphrase=True).stderr


def test_a_vault_can_be_made_that_never_asks_who_somebody_is(tmp_path: Path) -> None:
    words = ("vault", "create", tmp_path / "v", "--no-identity", "--role")
    refused = call(*words, "coordinator", passphrase=True)
    assert refused.returncode == 1
    assert not (tmp_path / "v").exists()
    assert call(*words, "field", passphrase=True).returncode == 0
    with open_vault(tmp_path / "v") as vault:
        assert not vault.identity
