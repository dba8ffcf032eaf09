"""A watched window from outside: what was last seen on it, and a keyboard before it."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self

from PIL import ImageGrab

from tests.helpers.keyboard import Keyboard
from tests.helpers.screen import Screen

PATIENCE = 60.0
"""Seconds until a key that shows nothing counts as one that does nothing."""

PAINTED_AFTER = 0.1
"""Seconds that a window may take to paint what it says it shows; only pictures wait for it."""

Seen = dict[str, Any]
Condition = Callable[[Seen], bool]


class WatchedWindow:
    """The program in a process of its own.

    Attributes:
        keyboard: The only way to change anything.
        seen: What stands on the screen now.
    """

    def __init__(
        self,
        arguments: list[str],
        screen: Screen,
        home: Path,
        project: Path,
        pictures: Path,
    ) -> None:
        self.keyboard = Keyboard(screen)
        self.seen: Seen = {}
        self._display = screen.display
        self._pictures = pictures
        self._taken = 0
        self._changed = threading.Condition()
        self._errors = pictures / "window.err"
        pictures.mkdir(parents=True, exist_ok=True)
        with self._errors.open("wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.helpers.watched_window", *arguments],
                cwd=project,
                env={**_environment(home), **screen.environment},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                encoding="utf-8",
            )
        self._ears = threading.Thread(target=self._listen, daemon=True)
        self._ears.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        if kind is not None and self.process.poll() is None:
            self.picture("failed")
        self.process.kill()
        self.process.wait()
        self._ears.join(10)
        self.process.stdout.close()

    def _listen(self) -> None:
        for line in self.process.stdout:
            with self._changed:
                self.seen = json.loads(line)
                self._changed.notify_all()
        with self._changed:
            self._changed.notify_all()

    def wait(self, condition: Condition, what: str, patience: float = PATIENCE) -> Seen:
        """Look until something is so; what is seen then.

        Raises:
            AssertionError: It never was, or the program is gone.
        """
        deadline = time.monotonic() + patience
        with self._changed:
            while not (self.seen and condition(self.seen)):
                gone = self.process.poll() is not None and not self._ears.is_alive()
                if gone or not self._changed.wait(max(0.0, deadline - time.monotonic())):
                    told = self._errors.read_text("utf-8", "replace")[-2000:]
                    raise AssertionError(f"never seen: {what}\n{self.seen}\n{told}")
            return self.seen

    def press(self, *chords: str, until: Condition, what: str = "") -> Seen:
        """Press keys and wait for what they do."""
        self.keyboard.press(*chords)
        return self.wait(until, what or " ".join(chords))

    def type(self, text: str, until: Condition, what: str = "") -> Seen:
        """Type a text and wait for what it does."""
        self.keyboard.type(text)
        return self.wait(until, what or "a typed text")

    def tab_to(self, wanted: Condition, what: str, *, at_most: int = 60, key: str = "Tab") -> Seen:
        """Walk with the tabulator until the keyboard is there; each stop must be in sight."""
        # After a dialog the keyboard comes back a moment later than the window.
        self.wait(lambda seen: bool(seen["focus"]), "what has the keyboard")
        for _ in range(at_most):
            focus = self.seen["focus"]
            if wanted(focus):
                return self.seen
            self.press(key, until=_focus_other_than(focus), what=f"{key} leads on from {focus}")
            self.wait(lambda seen: seen["focus"].get("seen", False), "what has the keyboard", 5)
        raise AssertionError(f"no way by {key} to {what}: {self.seen}")

    def picture(self, name: str) -> Path:
        """Keep what is on the screen now, for people to look at."""
        self._taken += 1
        time.sleep(PAINTED_AFTER)
        path = self._pictures / f"{self._taken:02d}-{name}.png"
        ImageGrab.grab(xdisplay=self._display).save(path)
        return path

    def close(self) -> int:
        """Close the window as the window manager does; the program's exit status."""
        self.keyboard.press("alt+F4")
        status = self.process.wait(60)
        self._ears.join(10)
        return status


def _focus_other_than(before: Mapping[str, object]) -> Condition:
    def is_other(seen: Seen) -> bool:
        focus = seen["focus"]
        return bool(focus) and focus["who"] != before.get("who")

    return is_other


def _environment(home: Path) -> dict[str, str]:
    """A home of its own, and nothing of ours that leads elsewhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    folders = {"XDG_RUNTIME_DIR": home / ".run", "TMPDIR": home / ".tmp"}
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    own = {"HOME": str(home), "USERPROFILE": str(home), "LANG": "C.UTF-8"}
    return {**kept, **own, **{name: str(folder) for name, folder in folders.items()}}
