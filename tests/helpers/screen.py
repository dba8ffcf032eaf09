"""A real X display with a window manager, for programs that a test starts.

Without a window manager under Xvfb no window is active and no key arrives, so openbox goes along.
"""

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "setxkbmap")


@dataclass(frozen=True)
class Screen:
    """One display.

    Attributes:
        display: Its name, as in `DISPLAY`.
        environment: What a child process needs, on top of its own variables, to show a window.
    """

    display: str
    environment: Mapping[str, str]

    def xdotool(self, *arguments: str) -> str:
        """Press keys, find windows; what xdotool prints."""
        return subprocess.run(
            ["xdotool", *arguments],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        ).stdout.strip()


def missing_tools() -> list[str]:
    """Which of the programs needed here are not installed."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextlib.contextmanager
def open_screen(folder: Path, size: str = "1366x768") -> Iterator[Screen]:
    """Start a display of its own; everything it writes goes into the folder."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-noreset"]
    with contextlib.ExitStack() as stack:
        log = stack.enter_context((folder / "screen.log").open("wb"))
        server = subprocess.Popen(
            [*command, "-nolisten", "tcp"], pass_fds=[writing], stdout=log, stderr=log
        )
        stack.callback(_end, server)
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = ":" + answer.readline().strip()
        environment = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}
        opened = Screen(display, environment)
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env={**os.environ, **environment, "HOME": str(folder), "XDG_CACHE_HOME": str(folder)},
            stdout=log,
            stderr=log,
        )
        stack.callback(_end, manager)
        _await_manager(opened)
        yield opened


def _await_manager(screen: Screen) -> None:
    """Openbox is there once it has told the display how many desktops there are."""
    deadline = time.monotonic() + 20
    while True:
        try:
            screen.xdotool("get_num_desktops")
            return
        except subprocess.CalledProcessError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(timeout=20)
