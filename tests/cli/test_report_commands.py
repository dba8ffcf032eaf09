"""The report from the command line: the counts at once, the file, and what it says."""

import json
import zipfile
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report") / "desk"
    with make_vault(folder, Role.COORDINATOR) as vault:
        take_in(vault, demonstration()[:6], load_content())
    return folder


def told(*words: str | Path) -> dict[str, object]:
    done = call(*words, "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_the_file_is_for_the_public_unless_told_otherwise(desk: Path, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    document = told("report", desk, "--out", path, "--language", "en")
    assert (document["profile"], document["format"]) == ("public", "docx")
    # Six people: not even how many they are is said.
    assert document["people"] is None
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert "Too few to publish" in text


def test_with_a_profile_alone_it_is_printed_what_the_report_says(desk: Path) -> None:
    document = told("report", desk, "--profile", "internal", "--language", "en")
    kinds = {block["kind"] for block in document["blocks"]}
    assert {"heading", "text", "list", "table", "chart"} == kinds
    (interviews, *_) = next(b for b in document["blocks"] if b["kind"] == "table")["lines"]
    assert interviews["cells"][0] == "6"
