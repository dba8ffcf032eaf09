"""The end of a day, by the command line."""

import json
from datetime import date, timedelta
from pathlib import Path

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.answers import CONSENT, OPENING, tell
from tests.helpers.vaults import make_vault, open_vault


def held(folder: Path, days_ago: int, **more: str) -> str:
    """Somebody was interviewed some days ago; the record is open still."""
    day = date.today() - timedelta(days=days_ago)
    around = Surroundings(lambda: day, random_bytes)
    with open_vault(folder) as vault:
        session = begin_interview(load_content(), vault.store, around, spoken="ru")
        later = (day + timedelta(days=200)).strftime("%Y-%m")
        return tell(session, {**OPENING, **CONSENT, "delete_on": later, **more}).code


def run(folder: Path, *words: str) -> dict[str, list[object]]:
    done = call("day-end", folder, "--json", *words, passphrase=True)
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)


def test_what_is_due_is_done_once_and_said(tmp_path: Path) -> None:
    folder = tmp_path / "field"
    make_vault(folder, Role.FIELD).lock()
    goes, stays = held(folder, 1, c_coordinator="no"), held(folder, 1)
    kept = [{"code": stays, "why": "not-enrolled"}]
    assert run(folder) == {"deleted": [goes], "sealed": [], "waiting": [], "kept": kept}
    done = call("day-end", folder, passphrase=True)
    assert done.stdout.decode().strip() == f"{stays}: open still (not-enrolled)"


def test_after_a_long_rest_it_deletes_only_when_told_that_the_date_is_right(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "field"
    make_vault(folder, Role.FIELD).lock()
    goes = held(folder, 40, c_coordinator="no")
    assert run(folder)["waiting"] == [goes]
    told = call("day-end", folder, passphrase=True).stdout.decode()
    assert f"{goes}: to be deleted, if the date is right" in told
    assert run(folder, "--date-is-right")["deleted"] == [goes]
    assert call("day-end", folder, passphrase=True).stdout == b"Nothing is due.\n"
