"""What a locked program still holds in memory, seen by somebody who may read all of it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.project import Project, written_project
from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.projects import PROJECT
from dutyrehab_desktop.workflows.vaults import KEY_FILE, Role
from tests.conftest import Home
from tests.helpers.availability import unavailable
from tests.helpers.keyboard import Keyboard
from tests.helpers.memory import STEM, UNIT, Memory, marker, markers_in, secrets_of
from tests.helpers.screen import Screen
from tests.helpers.vaults import CHEAP, HELPERS

PASSPHRASE = "quiet walnut river seven plain lamps"
MARKERS = 40
MOST_MARKERS = 10
"""So many of the answers may leave a part behind; of keys and passphrase nothing may be left."""
PATIENCE = 20.0


class LedWindow:
    """The window in a process of its own, and a keyboard before it."""

    def __init__(self, folder: Path, screen: Screen, home: Home, project: Path) -> None:
        self.keyboard = Keyboard(screen)
        self.screen = screen
        arguments = ["--vault", str(folder), "--language", "en"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.scanned_window", *arguments],
            cwd=project,
            env={**os.environ, **home.environment, **screen.environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._heard()

    def _heard(self) -> str:
        line = self.process.stdout.readline()
        assert line, "the window is gone"
        return line.strip()

    def tell(self, command: str) -> str:
        """Give a command; what the window says to it."""
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return self._heard()

    def unlock(self) -> None:
        """Type the passphrase, as a person does."""
        self._await(lambda: bool(self.screen.xdotool("search", "--name", ".")))
        self._await(lambda: self.tell("ready") == "True")
        self.keyboard.type(PASSPHRASE)
        self.keyboard.press("Return")

    def write_note(self, page: str, text: str) -> None:
        """Open the note at a question, type, and close it."""
        before = int(self.tell("count"))
        self.tell(f"page {page}")
        self.keyboard.press("alt+N")
        self.keyboard.type(text)
        self.keyboard.press("alt+N")
        self._await(lambda: int(self.tell("count")) > before)

    def _await(self, happened: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < deadline, "the window does not answer"
            time.sleep(0.01)

    def close(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


@pytest.fixture
def vault_folder(tmp_path: Path) -> Path:
    """A vault whose passphrase stands in no code that the window runs."""
    folder = tmp_path / "vault"
    folder.mkdir()
    key = keyfile.create(folder / KEY_FILE, bytearray(PASSPHRASE, "utf-8"), CHEAP)
    vault = Vault.create(folder, Role.FIELD, key.derive("database"))
    project = written_project(Project(version=1, referrals=HELPERS))
    vault.devices.remember(PROJECT, project.decode("utf-8"))
    vault.close()
    return folder


@pytest.fixture
def window(
    pytestconfig: pytest.Config, vault_folder: Path, screen: Screen, home: Home, project: Path
) -> Iterator[LedWindow]:
    """The program, its vault unlocked."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        unavailable(pytestconfig, "only root may read another program's memory, on Linux")
    opened = LedWindow(vault_folder, screen, home, project)
    try:
        opened.keyboard.switch("en")
        opened.unlock()
        yield opened
    finally:
        opened.close()


def test_after_the_lock_no_key_and_hardly_an_answer_is_in_memory(
    window: LedWindow, vault_folder: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    pages = window.tell("begin").split()
    for number, page in enumerate(pages[-MARKERS:]):
        window.write_note(page, marker(number))
    memory, secrets = Memory(window.process.pid), secrets_of(vault_folder, PASSPHRASE)
    before, told = memory.counts(secrets), markers_in(memory)
    # The scan finds what is there.
    assert len(told) == MARKERS
    assert before["database key"] > 0
    assert before["passphrase"] == 0, "it is wiped as soon as the vault is open"
    assert window.tell("lock") == "locked"
    after, left = memory.counts(secrets), markers_in(memory)
    for name, count in (*after.items(), ("markers", len(left)), ("fragments", sum(left.values()))):
        record_testsuite_property(name, count)
    assert after == dict.fromkeys(secrets, 0)
    assert len(left) <= MOST_MARKERS


_FREEING = """
import sys
from dutyrehab_desktop.workflows.forgetting import overwrite_freed, overwrite_when_freed
from tests.helpers.memory import marker
overwrite_when_freed()
held = [marker(number) for number in range(26)]
gone = [marker(number) for number in range(26, 60)]
gone += [marker(number) * 40 for number in range(60, 90)]
del gone
print("freed", flush=True)
sys.stdin.readline()
overwrite_freed()
print("overwritten", flush=True)
sys.stdin.readline()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_what_was_freed_is_overwritten_and_what_is_in_use_stays(project: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _FREEING],
        cwd=project,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        child.stdout.readline()
        before = markers_in(Memory(child.pid))
        child.stdin.write("go on\n")
        child.stdin.flush()
        child.stdout.readline()
        after = markers_in(Memory(child.pid))
        child.stdin.close()
    held = {marker(number)[len(STEM) : UNIT] for number in range(26)}
    assert len(before.keys() - held) > 20, "without it, freed text stays"
    assert after.keys() == held
