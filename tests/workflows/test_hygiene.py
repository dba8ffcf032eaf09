"""What is settled before Qt: no dump, no reader, no cache in the home folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.hygiene import cache_folder, harden

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
    monkeypatch.setattr("dutyrehab_desktop.workflows.hygiene.close_memory", lambda: None)
    environment = {"XDG_RUNTIME_DIR": os.environ["XDG_RUNTIME_DIR"]}
    harden(environment)
    assert environment["MESA_SHADER_CACHE_DISABLE"] == "1"
    assert "HOME" not in environment
