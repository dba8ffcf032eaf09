"""The merged records by the command line."""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.cli.arguments import build_parser
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.outside import arrive
from tests.helpers.told_records import answered, told
from tests.helpers.vaults import make_vault

ONE, OTHER, DRAFT = "AAAAAAAA", "BBBBBBB2", "DDDDDDDD"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator's vault with three records, one of which nobody has signed."""
    folder = tmp_path_factory.mktemp("records") / "desk"
    content = load_content()
    one = answered(told(content, ONE, own_words="Шынымды айттым."), "c_lawyers", "yes")
    other = told(content, OTHER, country="uz")
    with make_vault(folder, Role.COORDINATOR) as vault:
        arrive(vault, [one, other, told(content, DRAFT, sign_off=None)])
    return folder


def test_records_are_listed_page_by_page_and_narrowed(desk: Path) -> None:
    done = call("records", desk, "--limit", "2", "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    document = json.loads(done.stdout)
    assert (document["found"], [one["code"] for one in document["records"]]) == (3, [ONE, OTHER])
    narrowed = ("--country", "kz", "--permission", "c_lawyers", "--from", "2026-01", "--signed")
    plain = call("records", desk, *narrowed, "--sort", "due", "--after", OTHER, passphrase=True)
    assert plain.stdout.decode().splitlines()[0] == "Records: 1"


def test_words_come_from_standard_input_and_are_not_repeated(desk: Path) -> None:
    typed = "шынымды".encode()
    done = call("records", desk, "--search", "-", "--json", passphrase=True, given=typed)
    assert [one["code"] for one in json.loads(done.stdout)["records"]] == [ONE]
    assert "шыным" not in done.stdout.decode().lower()


def test_a_record_is_shown_with_its_history_where_that_is_asked_for(desk: Path) -> None:
    done = call("record", desk, ONE.lower(), "--json", passphrase=True)
    page = json.loads(done.stdout)
    assert (page["code"], page["country"], "history" in page) == (ONE, "kz", False)
    told_all = call("record", desk, ONE, "--history", passphrase=True).stdout.decode()
    assert "Шынымды айттым." in told_all
    assert "replaced" in told_all


def test_what_is_not_there_or_not_signed_is_told(desk: Path) -> None:
    assert call("records", desk, "--after", "ZZZZZZZZ", passphrase=True).returncode == 1
    done = call("record", desk, DRAFT, "--history", "--json", passphrase=True)
    assert done.returncode == 1
    document = json.loads(done.stdout)
    assert (document["reason"], document["permissions"], "history" in document) == (
        "record-unsigned",
        [],
        False,
    )
    for wrong in (("--limit", "0"), ("--from", "2026-13"), ("--sort", "name")):
        with pytest.raises(SystemExit) as left:
            build_parser().parse_args(["records", "v", *wrong])
        assert left.value.code == 2
