"""Tables by the command line."""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tables") / "desk"
    with make_vault(folder, Role.COORDINATOR) as vault:
        take_in(vault, demonstration(), load_content())
    return folder


def told(*words: str | Path) -> dict[str, object]:
    done = call(*words, "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_the_tables_of_the_report_are_printed_with_n_period_and_versions(desk: Path) -> None:
    document = told("tables", desk, "--only", "R3", "--country", "kz")
    (table,) = document["tables"]
    by_label = {line["label"]: line["counts"] for line in table["lines"]}
    assert by_label["Continuing difficulty with work"] == [10, 1, 0, 0, 0, 0, 11]
    assert (document["people"], table["n"], document["profile"]) == (21, 11, "internal")
    assert all((document["questionnaire"], document["law"]))


def test_a_table_of_ones_own_is_kept_and_run_again(desk: Path) -> None:
    made = told("tables", desk, "--cross", "job_now", "--where", "country=uz", "--keep", "work")
    again = told("tables", desk, "--kept", "work")
    assert made["tables"] == again["tables"]
    assert made["tables"][0]["lines"][0]["counts"] == [9]
    assert told("tables", desk, "--forget", "work") == {"kept": []}


@pytest.mark.parametrize("words", [("--cross", "nothing"), ("--kept", "nothing")])
def test_what_there_is_not_is_said_in_one_sentence(desk: Path, words: tuple[str, ...]) -> None:
    done = call("tables", desk, *words, passphrase=True)
    assert done.returncode == 1
    assert len(done.stderr.decode().splitlines()) == 1


def test_how_the_interviews_went_is_printed(desk: Path) -> None:
    document = told("quality", desk)
    assert document["people"] == 21
    assert [one["code"] for one in document["interviewers"]] == ["field-1", "field-2"]
    assert document["points_at_people"] is True
