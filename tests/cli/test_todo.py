"""What waits at the desk, and a lost laptop, by the command line."""

import json
from pathlib import Path

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.desk_stories import REACHED, told
from tests.helpers.laptops import Laptop, Merger
from tests.helpers.vaults import make_vault

CODE = "AAAAAAAA"
SAID = "Called as agreed, she knows."


def desk_with_a_laptop(tmp_path: Path) -> tuple[Path, Laptop]:
    """A desk to which one record came, of somebody who wants to be asked first and called."""
    laptop, around = Laptop(1, tmp_path / "laptop"), real_surroundings()
    with make_vault(tmp_path / "desk", Role.COORDINATOR) as vault:
        merger = Merger(vault, load_content(), around)
        record = told(merger.content, around, CODE, c_lawyers="ask_first", **REACHED)
        merger.take_in(laptop.bundle([record], sheets={CODE: "+7 700 000 00 09"}))
    return tmp_path / "desk", laptop


def waiting(printed: bytes) -> list[tuple[str, str]]:
    return [(one["queue"], one["code"]) for one in json.loads(printed)["lines"] if one["waits"]]


def test_what_waits_is_listed_ticked_off_and_taken_back(tmp_path: Path) -> None:
    folder, _ = desk_with_a_laptop(tmp_path)
    done = ("todo", folder, "--done", "call", CODE.lower(), "--json")
    refused = call(*done, passphrase=True)
    assert refused.returncode == 1
    assert b"what was done" in refused.stderr
    ticked = call(*done, "--words", SAID, passphrase=True)
    assert waiting(ticked.stdout) == [("ask-first", CODE)]
    asked = ("todo", folder, "--done", "ask-first", CODE, "--words", SAID, "--answer", "yes")
    assert call(*asked, passphrase=True).stdout.startswith(b"Waiting: 0\ncall  AAAAAAAA")
    back = call("todo", folder, "--undo", "call", CODE, "--json", passphrase=True)
    assert waiting(back.stdout) == [("call", CODE)]
    assert b"+7 700" not in back.stdout


def test_a_lost_laptop_says_whom_to_warn_and_what_is_not_known(tmp_path: Path) -> None:
    folder, laptop = desk_with_a_laptop(tmp_path)
    words = " ".join(laptop.words)
    lost = ("laptops", folder, "--lost", words, "--was", "open", "--says", "Taken.")
    told_of = call(*lost, passphrase=True)
    assert b"was open; NOT REVOKED YET" in told_of.stdout
    assert f"{CODE}  contact-there  by messenger".encode() in told_of.stdout
    assert b"Not known here: interviews since the last bundle" in told_of.stdout
    warned = ("laptops", folder, "--lost", words, "--warned", CODE, "--says", SAID, "--json")
    found = json.loads(call(*warned, passphrase=True).stdout)
    assert (found["to_warn"], found["people"][0]["words"]) == (0, SAID)
    revoked = call("laptops", folder, "--revoke", words, passphrase=True)
    assert b"revoked in" in revoked.stdout
