"""The real window beside a screen reader's bus; prints what stands on that bus.

`dbus-run-session -- python -m tests.helpers.read_aloud VAULT`: nothing of it touches the bus of
whoever runs it.
"""

import os
import subprocess
import sys
from pathlib import Path

BUS = "/usr/libexec/at-spi-bus-launcher"
SYSTEM_PYTHON = "/usr/bin/python3"
TREE = Path(__file__).with_name("a11y_tree.py")


def main(vault: str) -> int:
    """Show an interview in the middle of a list, read it, end it."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [sys.executable, "-m", "tests.helpers.killed_window", vault, "half-typed"]
    with (
        subprocess.Popen([BUS, "--launch-immediately"], env=environment) as bus,
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as window,
    ):
        try:
            if window.stdout is None or not any(line == "kept\n" for line in window.stdout):
                return 1
            return subprocess.call([SYSTEM_PYTHON, str(TREE)], env=environment, timeout=120)
        finally:
            window.kill()
            bus.terminate()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
