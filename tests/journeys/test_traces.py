"""Nothing leaves the vault: no file outside it, no word in clear, no socket to a network."""

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from dutyrehab_desktop.workflows.vaults import Role
from tests.conftest import Home
from tests.helpers.availability import unavailable
from tests.helpers.marked_window import STEM, WANTED
from tests.helpers.screen import Screen
from tests.helpers.tracing import Trace, trace
from tests.helpers.vaults import make_vault, open_vault

DEVICES = {Path("/dev/null"), Path("/dev/tty")}
"""Nothing stays in these."""


@pytest.fixture
def strace(pytestconfig: pytest.Config) -> None:
    if shutil.which("strace") is None:
        unavailable(pytestconfig, "not installed: strace")


def outside(run: Trace, *allowed: Path) -> set[Path]:
    """What was opened for writing and lies in none of the allowed folders."""
    return {
        path
        for path in run.written()
        if path not in DEVICES and not any(path.is_relative_to(folder) for folder in allowed)
    }


def holding(word: str, *folders: Path) -> list[Path]:
    """Files that hold a word in one of the forms a program could write it in."""
    forms = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(form in path.read_bytes() for form in forms)]


@pytest.mark.usefixtures("strace")
def test_forty_marked_answers_leave_no_trace_outside_the_vault(
    tmp_path: Path, home: Home, screen: Screen, project: Path
) -> None:
    vault, log = tmp_path / "vault", tmp_path / "log"
    log.mkdir()
    make_vault(vault, Role.FIELD).lock()
    environment = {**os.environ, **home.environment, **screen.environment}
    environment |= {"PYTHONDONTWRITEBYTECODE": "1"}
    run = trace(["-m", "tests.helpers.marked_window", str(vault)], log, project, environment)
    assert run.output.strip() == f"marked {WANTED}"
    assert outside(run, vault) == set()
    assert run.internet_sockets() == []
    assert run.started() == []
    assert [path for path in home.folder.rglob("*") if path.is_file()] == []
    assert holding(STEM, home.folder, tmp_path, Path("/var/log")) == []
    with open_vault(vault) as opened:
        (code,) = opened.store.interviews.codes()
        history = opened.store.interviews.load(code).history
        told = {each.content.value for each in history if STEM in each.content.value}
        assert len(told) == WANTED
        assert any(STEM in text for text in opened.store.interviews.half_typed(code).values())


def _played_whole(told: dict[str, Any]) -> None:
    """Everything that the demonstration says of itself is there, and right."""
    assert len(told["summaries"]) == 22
    assert len(told["bundles"]) == 3
    for path in (*told["summaries"], *told["bundles"], told["report"]):
        assert Path(path).stat().st_size > 0
    assert told["conflict"]["chosen"] in told["conflict"]["options"]
    interviews = [row for row in told["counts"] if row["id"] == "interviews"]
    assert [(row["country"], row["yes"]) for row in interviews] == [("kz", 11), ("uz", 10)]
    assert len(told["figures"]) == 78
    assert all(figure["agrees"] for figure in told["figures"])


@pytest.mark.usefixtures("strace")
def test_the_whole_demonstration_is_played_and_opens_no_socket_to_a_network(
    tmp_path: Path, home: Home, project: Path
) -> None:
    out, log = tmp_path / "out", tmp_path / "log"
    log.mkdir()
    environment = {**os.environ, **home.environment, "PYTHONDONTWRITEBYTECODE": "1"}
    arguments = ["-m", "dutyrehab_desktop", "demo", "--out", str(out), "--json"]
    run = trace(arguments, log, project, environment)
    assert run.errors == ""
    _played_whole(json.loads(run.output))
    assert run.internet_sockets() == []
    # The program itself, three times: each new vault's passphrase is judged in a child process.
    assert [Path(each).resolve() for each in run.started()] == 3 * [Path(sys.executable).resolve()]
    assert outside(run, out) == set()


@pytest.mark.usefixtures("strace")
def test_the_measure_sees_a_file_a_rename_a_socket_and_another_program(
    tmp_path: Path, home: Home, project: Path
) -> None:
    log, made = tmp_path / "log", tmp_path / "made"
    log.mkdir()
    code = (
        "import os, socket; socket.socket(socket.AF_INET).close();"
        f"open({str(made)!r}, 'w').close(); os.rename({str(made)!r}, {str(made) + '2'!r});"
        "os.spawnv(os.P_WAIT, '/bin/true', ['true'])"
    )
    run = trace(["-c", code], log, project, {**os.environ, **home.environment})
    assert len(run.internet_sockets()) == 1
    assert run.started() == ["/bin/true"]
    assert outside(run) >= {made, Path(f"{made}2")}
