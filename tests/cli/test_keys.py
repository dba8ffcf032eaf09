"""A coordinator's keys, held and unfinished records by the command line."""

import json
import os
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role, unlock
from tests.cli.test_commands import PASSPHRASE, call
from tests.helpers.answers import CONSENT, OPENING, tell, whole_story
from tests.helpers.vaults import lay_vault


def told(*words: str | Path) -> dict[str, object]:
    done = call(*words, "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two coordinators' vaults and a laptop's, which knows the first."""
    made = tmp_path_factory.mktemp("keys")
    for name, role in (("desk", "coordinator"), ("other", "coordinator"), ("field", "field")):
        lay_vault(made / name, Role(role))
    card = told("enrol", made / "desk", "--card", made / "card", "--organisation", "Invented")
    told("enrol", made / "field", "--card", made / "card", "--words", " ".join(card["words"]))
    own = told("register", made / "field", "--card", made / "laptop")
    told("register", made / "desk", "--card", made / "laptop", "--words", " ".join(own["words"]))
    rehearsed(made)
    return made


def rehearsed(made: Path) -> None:
    """The laptop's recovery file goes to the desk, and the proof comes back in a parcel."""
    told("recovery", "write", made / "field", "--out", made / "recovery")
    told("recovery", "take", made / "desk", made / "recovery")
    sent = told("receipts", made / "desk", "--out", made / "proof")
    assert told("receive", made / "field", sent["parcel"])["proven"]


def interviewed(folder: Path, *, whole: bool = True, **more: str) -> str:
    with unlock(folder, bytearray(PASSPHRASE.strip()), TaskControl()) as vault:
        session = begin_interview(load_content(), vault.store, real_surroundings(), spoken="ru")
        if whole:
            tell(session, {**whole_story(), **more})
            assert finish(vault, session).sealed
        else:
            tell(session, {**OPENING, **CONSENT, **more})
        return session.code


def merged(folder: Path) -> dict[str, object]:
    bundle = told("export", folder / "field", "--out", folder / "out")["bundle"]
    return told("merge", folder / "desk", bundle)


def test_a_colleague_and_new_keys_reach_the_laptop_after_ten_words(folder: Path) -> None:
    desk, field = folder / "desk", folder / "field"
    other = told("enrol", folder / "other", "--card", folder / "theirs")
    words = " ".join(other["words"])
    listed = told("keys", "others", desk, "--add", folder / "theirs", "--words", words)
    assert listed["others"] == [other["words"]]
    sent = told("keys", "announce", desk, "--out", folder / "down")
    brought = told("receive", field, sent["parcel"])
    assert (brought["card"], brought["key_revoked"]) == (sent["words"], False)
    wrong = call("keys", "trust", field, "--words", "one two", passphrase=True)
    assert wrong.returncode == 1
    assert told("keys", "trust", field, "--words", " ".join(sent["words"]))["sealed"] == 0
    changed = told("keys", "change", desk, "--card", folder / "new", "--out", folder / "down",
                   "--known")  # fmt: skip
    assert changed["laptops"] == 1
    assert told("receive", field, changed["parcel"])["key_revoked"]
    again = told("keys", "announce", desk, "--out", folder / "down", "--former")
    assert again["words"] == changed["words"]
    told("keys", "trust", field, "--words", " ".join(changed["words"]))
    assert told("keys", "others", desk, "--remove", words)["others"] == []


def test_a_backup_key_is_made_and_taken_in_elsewhere(folder: Path) -> None:
    for words in (
        ("keys", "backup", folder / "desk", "--out", folder / "backup.age"),
        ("keys", "take", folder / "other", folder / "backup.age"),
    ):
        reading, writing = os.pipe()
        os.write(writing, b"an invented passphrase for a key\n")
        os.close(writing)
        done = call(
            *words,
            "--json",
            "--backup-passphrase-fd",
            str(reading),
            passphrase=True,
            more=(reading,),
        )
        os.close(reading)
        assert done.returncode == 0, done.stderr.decode()


def test_a_held_record_is_listed_and_released(folder: Path) -> None:
    code = interviewed(folder / "field", consent_doubt="yes")
    assert merged(folder)["bundles"][0]["merged"]["held"] == 1
    assert [one["code"] for one in told("held", folder / "desk")["held"]] == [code]
    assert call("held", folder / "desk", "--release", code, passphrase=True).returncode == 1
    reason = ("--reason", "She was asked again.")
    assert told("held", folder / "desk", "--release", code, *reason)["held"] == []


def test_an_unfinished_record_goes_up_and_down_again(folder: Path) -> None:
    desk, field = folder / "desk", folder / "field"
    code = interviewed(field, whole=False)
    assert told("hand-in", field, code)["sealed"]
    merged(folder)
    (laptop,) = told("laptops", desk)["laptops"]
    to = ("--to", " ".join(laptop["words"]))
    sent = told("hand-draft", desk, code, *to, "--out", folder / "down")
    assert told("receive", field, sent["parcel"])["drafts"] == [code]
    refused = call("hand-draft", desk, code, "--to", "one two", "--out", folder, passphrase=True)
    assert refused.returncode == 1
