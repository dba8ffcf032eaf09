"""Bundles merged, undone and taken back by the command line."""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.keys import own_device_words
from tests.cli.test_commands import call
from tests.helpers.laptops import Laptop, for_desk, form_of
from tests.helpers.vaults import open_vault
from tests.records.builders import ANSWER, after
from tests.workflows.test_doubles import told as story

ONE, OTHER = "AAAAAAAA", "BBBBBBB2"


def told(*words: str | Path) -> dict[str, object]:
    done = call(*words, "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator's vault, and a stick with two bundles of one laptop."""
    made = tmp_path_factory.mktemp("merging")
    told("vault", "create", made / "desk", "--role", "coordinator")
    with open_vault(made / "desk") as vault:
        for_desk(vault)
    laptop, content = Laptop(1, made / "stick"), load_content()
    empty = form_of(content, ONE)
    held = empty.with_history(after(empty.history, (ANSWER, "kz")))
    laptop.bundle([held])
    laptop.bundle([held], withdrawn=[OTHER])
    (made / "words").write_text(" ".join(laptop.words))
    return made


def test_a_stick_is_merged_undone_and_merged_again(folder: Path) -> None:
    desk, words = folder / "desk", (folder / "words").read_text()
    looks = told("merge", desk, folder / "stick", "--preview")["bundles"]
    assert [len(look["interviews"]) for look in looks] == [1, 2]
    refused = call("merge", desk, folder / "stick", passphrase=True)
    assert refused.returncode == 1
    assert f"--device-words: {words}" in refused.stdout.decode()
    done = told("merge", desk, folder / "stick", "--device-words", words)["bundles"]
    assert [(one["merged"]["new"], one["merged"]["withdrawn"]) for one in done] == [(1, 0), (0, 1)]
    listed = told("merged", desk)["bundles"]
    assert [(one["sequence"], one["records"], one["taken_out"]) for one in listed] == [
        (2, 1, False),
        (1, 1, False),
    ]
    undone = told("merged", desk, "--undo", listed[0]["bundle"])["bundles"]
    assert [one["taken_out"] for one in undone] == [True, False]
    again = told("merged", desk, "--again", listed[0]["bundle"])["bundles"]
    assert [one["taken_out"] for one in again] == [False, False]


def test_a_withdrawal_is_listed_refused_and_confirmed(folder: Path) -> None:
    desk = folder / "desk"
    assert told("withdraw", desk, ONE) == {"hidden": True}
    found = {one["code"]: one for one in told("withdrawals", desk)["withdrawals"]}
    assert found[ONE]["state"] == "waiting"
    without = call("withdrawals", desk, "--refuse", ONE, passphrase=True)
    assert without.returncode == 1
    reason = ("--reason", "It was a mistake.")
    states = told("withdrawals", desk, "--refuse", ONE, *reason)["withdrawals"]
    assert {one["code"]: one["state"] for one in states}[ONE] == "refused"
    told("withdraw", desk, ONE)
    states = told("withdrawals", desk, "--confirm", ONE)["withdrawals"]
    assert {one["code"]: one["state"] for one in states}[ONE] == "deleted"
    shown = call("withdrawals", desk, passphrase=True).stdout.decode()
    assert f"{ONE}: deleted\n" in shown
    assert f"{OTHER}: hidden, deleted on " in shown


def test_laptops_are_listed_and_revoked_and_told_what_arrived(folder: Path) -> None:
    made, desk = folder / "around", folder / "desk"
    made.mkdir()
    told("vault", "create", made / "field", "--role", "field")
    card = told("enrol", desk, "--card", made / "card", "--organisation", "Invented")
    told("enrol", made / "field", "--card", made / "card", "--words", " ".join(card["words"]))
    own = told("register", made / "field", "--card", made / "laptop")
    words = " ".join(own["words"])
    told("register", desk, "--card", made / "laptop", "--words", words)
    taken = told("withdraw", made / "field", "CCCCCCC7")
    assert taken == {"deleted": False, "forwarded": True}
    out = told("export", made / "field", "--out", made / "out")
    assert (out["interviews"], out["forwarded"]) == (0, 1)
    told("merge", desk, made / "out")
    told("withdrawals", desk, "--confirm", "CCCCCCC7")
    sent = told("receipts", desk, "--out", made / "down")
    assert sent["laptops"] == 1
    look = told("receive", made / "field", sent["parcel"])
    assert (look["arrived"], look["withdrawn"]) == (0, [])
    known = told("laptops", desk)["laptops"]
    assert len(known) == 2
    mine = next(one for one in known if one["words"] != (folder / "words").read_text().split())
    after_that = told("laptops", desk, "--revoke", " ".join(mine["words"]))["laptops"]
    assert [bool(one["revoked"]) for one in after_that] == [False, True]
    unknown = call("laptops", desk, "--revoke", "these are not ten words", passphrase=True)
    assert unknown.returncode == 1
    lines = call("laptops", desk, passphrase=True).stdout.decode()
    assert "revoked in" in lines


def test_doubles_are_listed_judged_and_counted_as_people(tmp_path: Path) -> None:
    desk, content = tmp_path / "desk", load_content()
    told("vault", "create", desk, "--role", "coordinator")
    with open_vault(desk) as vault:
        for_desk(vault)
    laptop = Laptop(1, tmp_path / "stick")
    laptop.bundle([story(content, code) for code in (ONE, OTHER)])
    told("merge", desk, tmp_path / "stick", "--device-words", " ".join(laptop.words))
    (pair,) = told("doubles", "list", desk)["pairs"]
    assert (pair["one"], pair["other"], pair["same_person"]) == (ONE, OTHER, "likely")
    assert told("doubles", "list", desk, "--names")["pairs"] == [pair]
    assert len(told("doubles", "people", desk)["persons"]) == 2
    reason = ("--reason", "They said so.")
    (person,) = told("doubles", "judge", desk, ONE.lower(), OTHER, "same", *reason)["persons"]
    assert person["codes"] == [ONE, OTHER]
    shown = call("doubles", "list", desk, passphrase=True).stdout.decode()
    assert f"{ONE} {OTHER}: likely" in shown
    assert "[same]" in shown


def test_a_bundle_for_another_coordinator_is_written_and_the_own_ten_words_are_told(
    folder: Path, tmp_path: Path
) -> None:
    told("withdraw", folder / "desk", "CCCCCCC7")
    told("vault", "create", tmp_path / "other", "--role", "coordinator")
    card = tmp_path / "card.txt"
    with open_vault(tmp_path / "other") as other:
        words = " ".join(make_card(other, {"en": "Invented"}, card))
    out = tmp_path / "out"
    exchange = ("exchange", folder / "desk", "--card", card, "--out", out)
    refused = call(*exchange, "--words", "not the words", passphrase=True)
    assert refused.returncode == 1
    assert not out.exists()
    done = told(*exchange, "--words", words)
    with open_vault(folder / "desk") as desk:
        assert done["device_words"] == " ".join(own_device_words(desk))
    assert done["withdrawals"] >= 1
    (look,) = told("merge", tmp_path / "other", out, "--preview")["bundles"]
    assert look["device_words"] == done["device_words"]
    assert look["withdrawals"] == done["withdrawals"]
