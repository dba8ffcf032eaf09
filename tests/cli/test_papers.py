"""The person's papers from the command line: the same grades as in the window."""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.answers import tell, whole_story
from tests.helpers.vaults import make_vault


@pytest.fixture
def laptop(tmp_path: Path) -> tuple[Path, str]:
    """A laptop with one interview that was agreed to and is not sealed; its code."""
    with make_vault(tmp_path / "field", Role.FIELD) as field:
        session = begin_interview(load_content(), field.store, real_surroundings(), spoken="kk")
        tell(session, whole_story())
        return tmp_path / "field", session.code


def test_the_list_is_what_is_written_unless_something_else_is_asked_for(
    laptop: tuple[Path, str], tmp_path: Path
) -> None:
    folder, code = laptop
    words = ["summary", folder, code, "--out", tmp_path / "x.pdf", "--tonight", "seen", "--json"]
    done = call(*words, passphrase=True)
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert (document["kind"], document["allowed"], document["tells"]) == ("safe", "safe", {})
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF-")


def test_the_whole_summary_needs_a_place_where_nobody_looks(
    laptop: tuple[Path, str], tmp_path: Path
) -> None:
    folder, code = laptop
    words = ["summary", folder, code, "--kind", "full", "--out", tmp_path / "x.pdf"]
    for where, status in (("officials", 1), ("alone", 0)):
        done = call(*words, "--tonight", where, passphrase=True)
        assert done.returncode == status, done.stderr
        assert (tmp_path / "x.pdf").exists() is (status == 0)
    assert "It tells (custody):" in done.stdout.decode()


def test_where_nobody_asked_nothing_is_written(laptop: tuple[Path, str], tmp_path: Path) -> None:
    folder, code = laptop
    done = call("summary", folder, code, "--out", tmp_path / "x.pdf", passphrase=True)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert not (tmp_path / "x.pdf").exists()
