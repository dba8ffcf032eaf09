"""What is settled before Qt: no dump, no reader, no name, no cache in the home folder."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows import hygiene
from dutyrehab_desktop.workflows.hygiene import PLAIN_NAME, cache_folder, guard_process, harden

ROOT = Path(__file__).resolve().parents[3]
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Linux kernel")

_CHILD = """
import json, os, resource, sys
from dutyrehab_desktop.workflows.hygiene import harden
harden(os.environ)
print(json.dumps({
    "core": resource.getrlimit(resource.RLIMIT_CORE),
    "qt": any(name.startswith("PySide6") for name in sys.modules),
    "cache": os.environ["XDG_CACHE_HOME"],
}), flush=True)
import ctypes
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
"""


@LINUX
def test_a_hardened_process_leaves_no_dump_and_cannot_be_read():
    done = subprocess.run(
        [sys.executable, "-c", _CHILD], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told, dumpable = done.stdout.splitlines()
    assert json.loads(told)["core"] == [0, 0]
    assert dumpable == "0"


@LINUX
def test_it_happens_before_the_first_line_of_qt():
    done = subprocess.run(
        [sys.executable, "-c", _CHILD], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout.splitlines()[0])["qt"] is False


def test_caches_go_into_the_sessions_memory_where_there_is_one(tmp_path):
    assert cache_folder({"XDG_RUNTIME_DIR": str(tmp_path)}) == tmp_path / "cache"


@pytest.mark.parametrize("environment", [{}, {"XDG_RUNTIME_DIR": "/nowhere/at/all"}])
def test_otherwise_nothing_can_be_cached_at_all(environment):
    folder = cache_folder(environment)
    with pytest.raises((FileExistsError, NotADirectoryError)):
        folder.mkdir(parents=True)


@LINUX
def test_graphics_libraries_are_told_to_cache_nothing(monkeypatch):
    monkeypatch.setattr("dutyrehab_desktop.workflows.hygiene.guard_process", lambda: None)
    environment = {"XDG_RUNTIME_DIR": os.environ["XDG_RUNTIME_DIR"]}
    harden(environment)
    assert environment["MESA_SHADER_CACHE_DISABLE"] == "1"
    assert "HOME" not in environment


_RUNNING = """
import pathlib, sys
sys.argv = ["dutyrehab", *{words!r}]
from dutyrehab_desktop import __main__ as program

def look():
    own = pathlib.Path("/proc/self")
    import resource
    print("core", resource.getrlimit(resource.RLIMIT_CORE))
    print("name", own.joinpath("comm").read_text().strip())
    print("words", own.joinpath("cmdline").read_bytes().strip(b"\\0").decode())
    print("owner", own.joinpath("mem").stat().st_uid, own.joinpath("environ").stat().st_uid)
    import ctypes
    print("dumpable", ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
    print("qt", any(each.startswith("PySide6") for each in sys.modules))
    return 0

def stand_in(_words):
    return look()

{patch}
program.main()
"""
_COMMAND = "import dutyrehab_desktop.cli.main as face; face.run = stand_in"
_WINDOW = "import dutyrehab_desktop.app.main as face; face.run = stand_in"


@LINUX
@pytest.mark.parametrize(
    ("words", "patch"),
    [(["assess", "askar.json"], _COMMAND), (["--vault", "askar/vault"], _WINDOW)],
)
def test_both_faces_run_closed_and_under_a_name_that_says_nothing(words, patch):
    code = _RUNNING.format(words=words, patch=patch)
    done = subprocess.run(
        [sys.executable, "-c", code, "askar and a vault"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "core (0, 0)",
        "name notebook",
        "words notebook",
        "owner 0 0",
        "dumpable 0",
        "qt False",
    ]


@LINUX
def test_a_real_command_is_seen_by_others_as_a_notebook(tmp_path):
    """Another program looks at it while it waits for its input."""
    with subprocess.Popen(
        [sys.executable, "-m", "dutyrehab_desktop", "assess", "-", "--json"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        own = Path("/proc", str(process.pid))
        deadline = time.monotonic() + 30
        while own.joinpath("comm").read_text().strip() != PLAIN_NAME:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        seen = own.joinpath("cmdline").read_bytes().strip(b"\0")
        limits = own.joinpath("limits").read_text()
        done, _ = process.communicate(b"[]", timeout=60)
    assert seen == PLAIN_NAME.encode()
    (core,) = (line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
    assert process.returncode == 0
    assert json.loads(done)["records"] == []


def test_a_system_without_a_list_of_programs_is_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    guard_process()
    assert hygiene.PLAIN_NAME == "notebook"


def test_no_bus_is_started_where_the_desktop_has_none(monkeypatch, tmp_path):
    monkeypatch.setattr(hygiene, "guard_process", lambda: None)
    environment = {"XDG_RUNTIME_DIR": str(tmp_path)}
    harden(environment)
    assert environment["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
    (tmp_path / "bus").touch()
    environment = {"XDG_RUNTIME_DIR": str(tmp_path)}
    harden(environment)
    assert "DBUS_SESSION_BUS_ADDRESS" not in environment
    environment = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus"}
    harden(environment)
    assert environment["DBUS_SESSION_BUS_ADDRESS"] == "unix:path=/run/bus"
