"""What the proposals would open, and what a new law changes, by the command line."""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.cli.law_lines import law_impact_lines
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.law_change import ChangedRule, LawChanged
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.later_law import WIDER_DOOR, law_book
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("impact") / "desk"
    with make_vault(folder, Role.COORDINATOR) as vault:
        take_in(vault, demonstration(), load_content())
    return folder


def told(*words: str | Path) -> dict[str, object]:
    done = call(*words, "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_what_opens_most_is_printed_with_our_reading_and_the_lines(desk: Path) -> None:
    document = told("impact", desk)
    kz, uz, both = document["countries"]
    assert [one["n"] for one in (kz, uz, both)] == [11, 10, 21]
    assert kz["best_two"] == [["Sub02", "Proc(admission)"]]
    assert kz["alone"][0]["reforms"] == ["Sub02"]
    for proposal in document["proposals"]:
        assert proposal["lines"]
        assert all(one["text"] for one in proposal["our_reading"])


def test_for_the_public_the_lines_hide_what_is_small(desk: Path) -> None:
    done = call("impact", desk, "--profile", "public", "--language", "kk", passphrase=True)
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 0
    assert any("<5" in line.split("\t") for line in lines)
    numbers = {cell for line in lines if "\t" in line for cell in line.split("\t")[1:]}
    assert not numbers & {"1", "2", "3", "4"}
    assert any("Біздің түсінуіміз" in line for line in lines)
    assert not any(line.startswith(("Sub03", "Sub04 ")) for line in lines)


def test_what_a_law_changes_is_printed_with_the_codes(desk: Path, tmp_path: Path) -> None:
    book = law_book(tmp_path / "law.xlsx", WIDER_DOOR)
    document = told("law", "impact", book, "--vault", desk)
    (rule,) = [one for one in document["rules"] if one["id"] == "KZ1"]
    assert (document["touched"], len(rule["gains"])) == (11, 11)


def test_the_same_in_lines() -> None:
    law = load_content().law
    rule = ChangedRule("category", "KZ1", ("AAAAAAAB", "AAAAAAAC"), (), ("AAAAAAAD",), ())
    lines = list(law_impact_lines(LawChanged(law, law, 21, 0, 3, (rule,)), "en"))
    assert lines[0].endswith("3 of 21 persons; not readable: 0")
    assert lines[2:] == ["  gains 2: AAAAAAAB AAAAAAAC", "  unknown 1: AAAAAAAD"]
