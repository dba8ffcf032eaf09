"""Recovery, and where the coordinator's key is kept, by the command line."""

import json
import os
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role, unlock
from tests.cli.test_commands import PASSPHRASE, call
from tests.cli.test_keys import told
from tests.helpers.answers import CONSENT, OPENING, tell
from tests.helpers.vaults import lay_vault

NEW = b"seven other invented words for a vault"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator and a laptop that know each other; nothing was rehearsed yet."""
    made = tmp_path_factory.mktemp("recovery")
    for name, role in (("desk", "coordinator"), ("field", "field")):
        lay_vault(made / name, Role(role))
    card = told("enrol", made / "desk", "--card", made / "card", "--organisation", "Invented")
    told("enrol", made / "field", "--card", made / "card", "--words", " ".join(card["words"]))
    own = told("register", made / "field", "--card", made / "laptop")
    told("register", made / "desk", "--card", made / "laptop", "--words", " ".join(own["words"]))
    return made


def test_a_laptop_is_recovered_after_a_rehearsal(folder: Path) -> None:
    desk, field = folder / "desk", folder / "field"
    assert told("recovery", "list", field) == {"state": "none"}
    told("recovery", "write", field, "--out", folder / "file")
    assert told("recovery", "list", field) == {"state": "written"}
    device = told("recovery", "take", desk, folder / "file")["device"]
    assert told("recovery", "list", desk) == {"laptops": {device: True}}
    sent = told("receipts", desk, "--out", folder / "down")
    assert told("receive", field, sent["parcel"], "--preview")["proven"]
    assert told("receive", field, sent["parcel"])["proven"]
    assert told("recovery", "list", field) == {"state": "proven"}
    with unlock(field, bytearray(PASSPHRASE.strip()), TaskControl()) as vault:
        session = begin_interview(load_content(), vault.store, real_surroundings(), spoken="ru")
        tell(session, {**OPENING, **CONSENT})
        back_up(vault, folder / "backup", TaskControl())
    found = told("recovery", "rehearse", desk, device, folder / "backup")
    assert found == {"open": 1, "sealed": 0}
    reading, writing = os.pipe()
    os.write(writing, NEW + b"\n")
    os.close(writing)
    words = ("recovery", "recover", desk, device, folder / "backup", "--out", folder / "again")
    done = call(
        *words, "--new-passphrase-fd", str(reading), "--json", passphrase=True, more=(reading,)
    )
    os.close(reading)
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout)["open"] == 1
    with unlock(folder / "again", bytearray(NEW), TaskControl()) as vault:
        assert vault.store.interviews.codes() == (session.code,)
    refused = call("recovery", "take", desk, folder / "card", passphrase=True)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)


def test_the_key_goes_to_a_medium_and_to_three_people(folder: Path) -> None:
    desk, medium = folder / "desk", folder / "medium"
    shares = told("keys", "shares", desk)["shares"]
    assert [len(share.split()) for share in shares] == [33, 33, 33]
    told("keys", "detach", desk, medium)
    refused = call("keys", "shares", desk, passphrase=True)
    assert refused.returncode == 1
    assert b"separate medium" in refused.stderr
    assert len(told("keys", "shares", desk, "--key-medium", medium)["shares"]) == 3
    wrong = call("keys", "attach", desk, "--key-medium", folder / "card", passphrase=True)
    assert (wrong.returncode, len(wrong.stderr.splitlines())) == (1, 1)
    assert told("keys", "attach", desk, "--key-medium", medium) == {"medium": None}
    lay_vault(folder / "other", Role.COORDINATOR)
    given = f"{shares[2]}\n\n{shares[0]}\n".encode()
    done = call("keys", "join", folder / "other", "--json", passphrase=True, given=given)
    assert json.loads(done.stdout) == {"read": 0}
    few = call("keys", "join", folder / "other", passphrase=True, given=given[:100])
    assert (few.returncode, len(few.stderr.splitlines())) == (1, 1)
