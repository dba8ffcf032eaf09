"""Backups, restoring, salvage, health, and a border by the command line."""

from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role, unlock
from tests.cli.test_commands import PASSPHRASE, call
from tests.cli.test_keys import told
from tests.helpers.answers import CONSENT, OPENING, tell
from tests.helpers.vaults import lay_vault


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A laptop with one open interview."""
    made = tmp_path_factory.mktemp("care")
    lay_vault(made / "field", Role.FIELD)
    with unlock(made / "field", bytearray(PASSPHRASE.strip()), TaskControl()) as vault:
        session = begin_interview(load_content(), vault.store, real_surroundings(), spoken="ru")
        tell(session, {**OPENING, **CONSENT})
    return made


def test_a_backup_is_made_listed_looked_into_and_restored(folder: Path) -> None:
    field, stick = folder / "field", folder / "stick"
    made = told("backup", field, "--out", stick, "--label", "The blue stick")
    assert (made["open"], made["sealed"], made["left_out"]) == (1, 0, 0)
    (medium,) = told("backups", field)["media"]
    assert (medium["label"], medium["behind"]) == ("The blue stick", False)
    assert str(stick) not in str(medium)
    found = told("restore", stick)
    assert (found["open"], found["vault"], found["label"]) == (1, None, "The blue stick")
    assert not (folder / "again").exists()
    assert told("restore", stick, "--out", folder / "again")["vault"] == str(folder / "again")
    assert told("backups", folder / "again")["media"][0]["name"] == made["medium"]
    assert told("backups", field, "--seen", stick)["removed"] == []
    assert told("backups", field, "--forget", made["medium"])["media"] == []
    refused = call("backup", field, "--out", folder / "again", passphrase=True)
    assert refused.returncode == 1


def test_health_and_border_say_what_is_missing(folder: Path) -> None:
    checks = {one["check"]: one for one in told("health", folder / "field")["checks"]}
    assert checks["integrity"]["found"] == "fine"
    assert checks["coordinator"] == {
        "check": "coordinator",
        "found": "bad",
        "codes": [],
        "detail": "not-enrolled",
    }
    found = told("border", folder / "field")
    assert [line["step"] for line in found["lines"]] == [
        *("finish", "seal", "export", "receipt", "backups", "erase")
    ]
    assert [one["why"] for one in found["uncovered"]] == ["open"]


def test_a_vault_is_salvaged(folder: Path) -> None:
    found = told("salvage", folder / "field", "--out", folder / "rescued")
    assert (len(found["whole"]), found["doubtful"], found["gaps"]) == (1, [], 0)
