"""The referral list goes from a sheet to a laptop by the command line."""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.referral_sheets import write_referrals
from tests.cli.test_commands import call
from tests.cli.test_parcels import folder, told
from tests.helpers.vaults import HELPERS

__all__ = ["folder"]


def test_a_sheet_is_written_checked_brought_in_sealed_and_taken_in(folder: Path) -> None:
    desk, field = folder / "desk", folder / "field"
    empty = call("referrals", "list", "--vault", field, passphrase=True)
    assert empty.stdout.decode().endswith("Interviews today: none.\n")
    write_referrals(HELPERS, folder / "list.xlsx", "kk")
    checked = json.loads(call("referrals", "check", folder / "list.xlsx", "--json").stdout)
    assert checked == {"sound": True, "referrals": 2}
    kept = told("referrals", "import", folder / "list.xlsx", "--vault", desk)
    assert (kept["version"], len(kept["referrals"])) == (1, 2)
    said = told("referrals", "say", "--ru", "Мы слушаем.", "--emergency", "+7 1", "--vault", desk)
    assert said["organisation"]["ru"] == "Мы слушаем."
    assert said["organisation"]["en"] == "Invented", "what was not said again stays"
    sent = told("referrals", "publish", "--vault", desk, "--out", folder / "parcels")
    assert sent["laptops"] == 1
    look = told("receive", field, sent["parcel"], "--preview")["project"]
    assert [line["city"] for line in look["added"]] == ["Almaty", "Tashkent"]
    assert (look["removed"], look["organisation"], look["emergency"]) == ([], True, True)
    done = call("receive", field, sent["parcel"], "--language", "ru", passphrase=True)
    assert "+ Almaty: Психолог · An invented psychologist" in done.stdout.decode()
    listed = told("referrals", "list", "--vault", field)
    assert listed["emergency"] == "+7 1"
    one = told("referrals", "list", "--vault", field, "--city", "Tashkent")["referrals"]
    assert [(line["who"], line["due"]) for line in one] == [("An invented lawyer", True)]


def test_a_sheet_with_the_list_of_a_vault_can_be_filled_in_and_read_again(folder: Path) -> None:
    path = folder / "again.xlsx"
    told("referrals", "import", folder / "list.xlsx", "--vault", folder / "desk")
    told("referrals", "template", path, "--vault", folder / "desk", "--language", "uz-Cyrl")
    assert json.loads(call("referrals", "check", path, "--json").stdout)["referrals"] == 2
    empty = folder / "empty.xlsx"
    assert call("referrals", "template", empty).returncode == 0
    assert json.loads(call("referrals", "check", empty, "--json").stdout)["referrals"] == 0


@pytest.mark.parametrize("action", ["check", "import"])
def test_a_broken_sheet_is_told_by_row_and_changes_nothing(folder: Path, action: str) -> None:
    path = folder / "broken.csv"
    path.write_text("city,kind,who,reach\nAlmaty,wizard,Somebody,\n", "utf-8")
    words = ["referrals", action, path]
    if action == "import":
        words += ["--vault", folder / "desk"]
    done = call(*words, passphrase=action == "import")
    assert done.returncode == 1
    lines = done.stdout.decode().splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "Sheet referrals, row 2, column reach",
        "Sheet referrals, row 2, column kind",
    ]


def test_times_and_the_page_that_hides_the_window_are_said_and_taken_in(folder: Path) -> None:
    desk, field = folder / "desk", folder / "field"
    told("referrals", "import", folder / "list.xlsx", "--vault", desk)
    own = ("--cover-ru", "Рассада", "Помидоры в марте", "Огурцы в апреле")
    minutes = ("--curtain", 4, "--lock-in-interview", 20, "--lock-elsewhere", 2)
    said = told("referrals", "say", *own, *minutes, "--vault", desk)
    assert said["idle"] == {"curtain": 4, "in_interview": 20, "elsewhere": 2}
    assert said["cover"]["ru"] == "Рассада\nПомидоры в марте\nОгурцы в апреле"
    said = told("referrals", "say", "--curtain", 5, "--vault", desk)
    assert said["idle"] == {"curtain": 5, "in_interview": 20, "elsewhere": 2}
    assert said["cover"]["ru"].startswith("Рассада"), "what was not said again stays"
    refused = call("referrals", "say", "--lock-elsewhere", 11, "--vault", desk, passphrase=True)
    assert refused.returncode == 1
    sent = told("referrals", "publish", "--vault", desk, "--out", folder / "with times")
    look = told("receive", field, sent["parcel"], "--preview")["project"]
    assert (look["idle"], look["cover"]) == (True, True)
    done = call("receive", field, sent["parcel"], passphrase=True).stdout.decode()
    assert "hidden after 5 and locked after 20, all else is locked after 2." in done
    assert "Another page hides the window." in done
    listed = call("referrals", "list", "--vault", field, passphrase=True).stdout.decode()
    assert "cover ru: Рассада / Помидоры в марте / Огурцы в апреле" in listed
    taken_back = told("referrals", "say", "--cover-ru", "", "--vault", desk)
    assert taken_back["cover"]["ru"] == ""
