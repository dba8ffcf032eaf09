"""Handing over by the command line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pyrage
import pytest

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import Role
from dutyrehab_desktop.workflows.withdrawing import withdraw_at_desk
from tests.cli.test_commands import PASSPHRASE, ROOT, call
from tests.helpers.outside import allowing, arrive
from tests.helpers.vaults import make_vault, open_vault

ONE, OTHER = "AAAAAAAA", "BBBBBBB2"


def told(*words: str | Path) -> dict[str, object]:
    done = call(*words, "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator's vault with two records, one of which may be shown to a lawyer."""
    folder = tmp_path_factory.mktemp("handing") / "desk"
    content = load_content()
    later = {"delete_on": "2099-01"}
    with make_vault(folder, Role.COORDINATOR) as vault:
        people = [
            allowing(content, ONE, **later),
            allowing(content, OTHER, c_lawyers="no", **later),
        ]
        arrive(vault, people)
    return folder


def test_it_is_looked_at_written_and_asked_back(desk: Path, tmp_path: Path) -> None:
    looked = told("handing", "look", desk, "--to", "lawyer")
    assert [(one["code"], one["goes"], one["refusals"]) for one in looked["records"]] == [
        (ONE, True, []),
        (OTHER, False, ["refused"]),
    ]
    person = pyrage.x25519.Identity.generate()
    (tmp_path / "key").write_text(f"{person.to_public()}\n")
    write = ("handing", "write", desk, "--to", "lawyer", "--name", "Somebody")
    done = told(*write, "--key-file", tmp_path / "key", "--out", tmp_path / "out")
    assert pyrage.decrypt(Path(str(done["path"])).read_bytes(), [person])
    with open_vault(desk) as vault:
        withdraw_at_desk(vault, ONE, real_surroundings())
    (row,) = told("handing", "ledger", desk, "--to-tell")["handings"]
    assert (row["name"], row["recipient"], row["to_tell"]) == ("Somebody", "lawyer", [ONE])
    answer = ("--told", "1", "--record", ONE, "--answer", "they deleted it")
    assert told("handing", "ledger", desk, "--to-tell", *answer)["handings"] == []
    refused = call(*write, "--key", str(person.to_public()), "--out", tmp_path, passphrase=True)
    assert refused.returncode == 1
    assert "No record may go" in refused.stderr.decode()


def test_a_passphrase_for_the_recipient_comes_from_a_descriptor(desk: Path, tmp_path: Path) -> None:
    words = ["handing", "write", desk, "--to", "doctor", "--name", "Somebody", "--record", OTHER]
    own, theirs = os.pipe(), os.pipe()
    os.write(own[1], PASSPHRASE)
    os.write(theirs[1], b"five quiet words of theirs\n")
    ends = ("--passphrase-fd", own[0], "--passphrase-for-recipient-fd", theirs[0])
    command = [sys.executable, "-m", "dutyrehab_desktop", *words, "--out", tmp_path, *ends]
    done = subprocess.run(
        [str(word) for word in command], cwd=ROOT, pass_fds=[own[0], theirs[0]], capture_output=True
    )
    for end in (*own, *theirs):
        os.close(end)
    assert done.returncode == 0, done.stderr
    (path,) = tmp_path.iterdir()
    opened = pyrage.passphrase.decrypt(path.read_bytes(), "five quiet words of theirs")
    assert b"CONTACT-MARK" in opened
