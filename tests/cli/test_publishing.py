"""Publishing tables by the command line, and what a second person signs."""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.coordinators import add_colleague
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A desk with the 21 invented people, and another coordinator's whom it knows."""
    folder = tmp_path_factory.mktemp("publishing")
    with make_vault(folder / "second", Role.COORDINATOR) as vault:
        words = make_card(vault, {"en": "The second"}, folder / "card")
    with make_vault(folder / "desk", Role.COORDINATOR) as vault:
        take_in(vault, demonstration(), load_content())
        add_colleague(vault, folder / "card", words)
    return folder / "desk", folder / "second"


def told(*words: str | Path) -> dict[str, object]:
    done = call(*words, "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_a_chart_is_asked_for_signed_by_another_desk_and_published(
    desks: tuple[Path, Path], tmp_path: Path
) -> None:
    desk, second = desks
    chart = (desk, "--chart", "R3", "--only", "R6")
    reason = "The report of 2023 printed these numbers."
    asked = told("publish", "exception", *chart, "--reason", reason, "--out", tmp_path / "request")
    assert asked["tables"] == ["chart.R3/both", "chart.R3/kz", "chart.R3/uz"]
    looked = told(
        "publish", "sign", second, "--request", tmp_path / "request", "--out", tmp_path / "signed"
    )
    assert looked["reason"] == reason
    done = told("publish", "tables", *chart, "--signed", tmp_path / "signed")
    assert done["publication"] == 1
    tables = {each["id"]: each for each in done["tables"]}
    assert [line["counts"][0] for line in tables["chart.R3/kz"]["lines"]] == ["10", "1", "2", "8"]
    assert any(reason in note for note in tables["chart.R3/kz"]["notes"])
    assert not any(reason in note for note in tables["R6/kz"]["notes"])


def test_without_a_signature_small_numbers_stay_hidden_and_looking_writes_nothing_down(
    desks: tuple[Path, Path],
) -> None:
    done = told("publish", "tables", desks[0], "--only", "R8", "--look")
    assert done["publication"] == 0
    counts = {one for table in done["tables"] for line in table["lines"] for one in line["counts"]}
    assert counts.isdisjoint({"1", "2", "3", "4"})
    assert not any("reason" in note.lower() for table in done["tables"] for note in table["notes"])


def test_files_are_written_and_remembered_and_a_look_at_the_proposals_is_not(
    desks: tuple[Path, Path], tmp_path: Path
) -> None:
    clear = ("--out", tmp_path / "out", "--in-clear", "--kind", "csv", "--profile", "public")
    before = told("publish", "tables", desks[0], "--only", "R6", *clear)["publication"]
    told("impact", desks[0], "--profile", "public")
    done = told("impact", desks[0], *clear)
    assert done["publication"] == before + 1
    text = "".join(
        path.read_text(encoding="utf-8-sig") for path in Path(str(done["file"])).iterdir()
    )
    cells = {cell for line in text.splitlines() for cell in line.split(",")[1:]}
    assert "<5" in cells
    assert cells.isdisjoint({"1", "2", "3", "4"})


def test_what_stays_inside_is_no_file(desks: tuple[Path, Path], tmp_path: Path) -> None:
    done = call("impact", desks[0], "--out", tmp_path / "out", "--in-clear", passphrase=True)
    assert done.returncode == 1
    assert not (tmp_path / "out").exists()


def test_a_request_that_cannot_be_read_is_said_in_one_sentence(
    desks: tuple[Path, Path], tmp_path: Path
) -> None:
    done = call(
        *("publish", "sign", desks[1], "--request", tmp_path / "nothing"),
        *("--out", tmp_path / "signed", "--json"),
        passphrase=True,
    )
    assert done.returncode == 1
    assert len(done.stderr.decode().splitlines()) == 1
