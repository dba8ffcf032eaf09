"""Bundles merged, undone and taken back by the command line."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.enrolling import enrol, make_card
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role
from dutyrehab_desktop.workflows.words import Lists, OwnAnswer, tags_said
from tests.cli.test_commands import call
from tests.helpers.laptops import Laptop, for_desk, form_of
from tests.helpers.vaults import lay_vault, make_vault, open_vault
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
    lay_vault(made / "desk", Role.COORDINATOR)
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
    lay_vault(made / "field", Role.FIELD)
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
    lay_vault(desk, Role.COORDINATOR)
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
    lay_vault(tmp_path / "other", Role.COORDINATOR)
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


WORDS = "apple honey island pencil"


def worded(*words: str | Path, given: str) -> subprocess.CompletedProcess[bytes]:
    """A command that reads what a person says from a file descriptor."""
    reading, writing = os.pipe()
    os.write(writing, given.encode())
    os.close(writing)
    try:
        return call(*words, "--words-fd", str(reading), "--json", passphrase=True, more=(reading,))
    finally:
        os.close(reading)


def test_what_a_person_says_is_read_from_a_descriptor_and_carried_out(tmp_path: Path) -> None:
    desk, field = tmp_path / "desk", tmp_path / "field"
    own = "Where did we meet first?\nAt the blue well\n"
    with (
        make_vault(desk, Role.COORDINATOR) as vault,
        make_vault(field, Role.FIELD) as other,
    ):
        for_desk(vault)
        enrol(other, tmp_path / "card", make_card(vault, {"en": "Us"}, tmp_path / "card"))
        told_answer = OwnAnswer("where did we meet first", "at the blue well")
        (tag,) = tags_said(vault, told_answer, Lists(), TaskControl())
    laptop, empty = Laptop(1, tmp_path / "stick"), form_of(load_content(), ONE)
    writes = [(Field(FieldKind.ANSWER, name), "yes") for name in ("c_stats", "c_intl")]
    signed = (Field(FieldKind.ANSWER, "sign_off"), "agreed")
    laptop.bundle([empty.with_history(after(empty.history, *writes, signed)).with_tags([tag])])
    known = ("--device-words", " ".join(laptop.words))
    told("merge", desk, tmp_path / "stick", *known)
    short = worded("withdraw", desk, "--answer", given="Who?\nMe\n")
    assert short.returncode == 1
    done = worded("withdraw", desk, "--answer", "--permission", "c_stats", given=own)
    assert json.loads(done.stdout) == {"deleted": [], "hidden": [], "changed": [ONE]}
    done = worded("withdraw", field, "--answer", "--permission", "c_intl", given=own)
    assert json.loads(done.stdout) == {"forwarded": True}
    for deleted in ([ONE], []):
        done = worded("withdraw", desk, "--answer", given=own)
        assert json.loads(done.stdout) == {"deleted": deleted, "hidden": [], "changed": []}


def test_a_permission_is_not_taken_back_by_a_code_and_words_are_no_arguments(folder: Path) -> None:
    refused = call("withdraw", folder / "desk", ONE, "--permission", "c_stats", passphrase=True)
    assert refused.returncode == 1
    for wrong in (WORDS.split(), [ONE, "--prompt"], []):
        assert call("withdraw", folder / "desk", *wrong, passphrase=True).returncode == 2


def test_the_alarm_stands_above_the_withdrawals_and_in_the_preview(folder: Path) -> None:
    desk, laptop = folder / "desk", Laptop(7, folder / "many")
    codes = [f"{letter}BBBBBBB" for letter in "ABCDEF"]
    laptop.bundle(withdrawn=codes)
    look = call("merge", desk, folder / "many", "--preview", passphrase=True).stdout.decode()
    assert "ALARM: this laptop takes back 6 records without proof" in look
    told("merge", desk, folder / "many", "--device-words", " ".join(laptop.words))
    shown = call("withdrawals", desk, passphrase=True).stdout.decode()
    assert shown.startswith(f"ALARM: the laptop {' '.join(laptop.words)} takes back 6 records")
    assert [one["records"] for one in told("withdrawals", desk)["alarms"]] == [6]
