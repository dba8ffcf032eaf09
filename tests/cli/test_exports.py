"""Files of records and people's words, by the command line."""

import json
import os
from pathlib import Path

import pyrage
import pytest

from dutyrehab_desktop.cli.main import run as command
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.outside import allowing, arrive
from tests.helpers.vaults import PASSPHRASE, make_vault

ONE, OTHER, THIRD = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7"
Told = tuple[int, dict]  # type: ignore[type-arg]


class Terminal:
    """Somebody who types commands about one vault."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys

    def type(self, word: str, *words: str | Path) -> Told:
        reading, writing = os.pipe()
        os.write(writing, PASSPHRASE.encode())
        os.close(writing)
        line = [word, str(self.folder), *map(str, words), "--passphrase-fd", str(reading)]
        try:
            status = command([*line, "--json"])
        finally:
            os.close(reading)
        said = self._capsys.readouterr()
        return status, json.loads(said.out) if said.out else {"said": said.err}


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    content = load_content()
    later = {"delete_on": "2099-01", "own_words": "Aida knows."}
    with make_vault(tmp_path / "desk", Role.COORDINATOR) as vault:
        arrive(vault, [allowing(content, code, **later) for code in (ONE, OTHER, THIRD)])
    return Terminal(tmp_path / "desk", capsys)


def test_a_file_is_looked_at_and_written(terminal: Terminal, tmp_path: Path) -> None:
    asked = ("export-records", "--purpose", "statistics", "--kind", "csv", "--codes")
    status, found = terminal.type(*asked, "--preview")
    assert (status, found["people"], found["enough"]) == (0, 3, True)
    assert not (tmp_path / "out").exists()
    key = str(pyrage.x25519.Identity.generate().to_public())
    out = ("--out", tmp_path / "out", "--name", "An analyst")
    status, done = terminal.type(*asked, *out, "--to", key)
    assert (status, done["people"], done["in_clear"]) == (0, 3, False)
    assert Path(done["path"]).read_bytes().startswith(b"age-encryption.org/v1")
    status, done = terminal.type(*asked, *out, "--in-clear")
    assert (Path(done["path"]) / "records.csv").exists()
    status, refused = terminal.type(*asked, "--to", key)
    assert (status, refused["said"].split(".")[0]) == (1, "Please say where the file is to be")


def test_words_are_shown_and_decided_about(terminal: Terminal) -> None:
    status, found = terminal.type("quotes")
    first = found["quotations"][0]
    assert (status, first["findings"][0]["words"]) == (0, "Aida")
    status, found = terminal.type("quotes", "--record", ONE, "--leave-out", "0-4")
    assert found["quotations"][0]["shown"] == "[…] knows."
    status, found = terminal.type("quotes", "--record", ONE, "--read")
    assert found["quotations"][0]["clear"] is True
    assert terminal.type("quotes", "--read")[0] == 1
    assert terminal.type("quotes", "--record", OTHER, "--keep", "0-4")[0] == 1
