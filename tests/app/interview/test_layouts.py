"""Real keys on a real display: they act where they lie, under the four layouts of the field."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Home
from tests.helpers.screen import Screen

LAYOUTS = ("us", "ru", "kz", "uz")
DIGIT_2, LETTER_D, LETTER_P, LETTER_L = "11", "40", "33", "46"
"""Key codes of X11: positions, not letters."""


class Child:
    """The program under test, and what it said."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def hears(self, words: str) -> str:
        """Read on until a line begins with these words; that line."""
        for line in self._process.stdout:
            if line.startswith(words):
                return line.strip()
        raise AssertionError(f"the program ended before it said {words!r}")

    def turn_to(self, page: str) -> None:
        self._process.stdin.write(page + "\n")
        self._process.stdin.flush()
        self.hears("ready")


@pytest.fixture
def child(screen: Screen, home: Home, project: Path, tmp_path: Path) -> Iterator[Child]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.app.interview.keys_child", str(tmp_path / "vault")],
        cwd=project,
        env={**os.environ, **home.environment, **screen.environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    made = Child(process)
    try:
        made.hears("ready")
        yield made
        process.stdin.write("end\n")
        process.stdin.flush()
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stdin.close()


@pytest.fixture
def layout(screen: Screen, request: pytest.FixtureRequest) -> Iterator[str]:
    def switch(name: str) -> None:
        environment = {**os.environ, **screen.environment}
        subprocess.run(["setxkbmap", name], env=environment, check=True, timeout=20)

    switch(request.param)
    yield request.param
    switch("us")


@pytest.mark.parametrize("layout", LAYOUTS, indirect=True)
def test_every_key_of_the_interview_acts_under_every_layout(
    layout: str, child: Child, screen: Screen
) -> None:
    screen.xdotool("key", DIGIT_2)
    assert child.hears("answer").startswith("answer reopen answered")
    screen.xdotool("key", LETTER_D)
    assert child.hears("answer") == "answer reopen dk dk"
    screen.xdotool("key", LETTER_P)
    assert child.hears("answer") == "answer reopen decline decline"
    screen.xdotool("key", f"ctrl+{LETTER_L}")
    assert child.hears("lock") == "lock"
    screen.xdotool("key", "F9")
    assert child.hears("hide") == "hide"
    screen.xdotool("key", "ctrl+F9")
    assert child.hears("lock") == "lock"
    screen.xdotool("key", "Escape", "Escape", "Escape")
    assert child.hears("hide") == "hide"
    screen.xdotool("key", "alt+Right")
    assert child.hears("page") != "page reopen"
    child.turn_to("ep_start")
    screen.xdotool("key", f"alt+{LETTER_D}")
    assert child.hears("answer ep_start") == "answer ep_start dk -"
