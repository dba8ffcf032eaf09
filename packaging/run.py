"""Starts DutyRehab from this checkout: `python3 packaging/run.py`.

The first start makes everything ready (see `setup_here.py`). Where there is a screen the window
opens; where there is none the demonstration is played and its results are listed.
"""

import argparse
import os
import secrets
import signal
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must hear why
    sys.exit("DutyRehab needs Python 3.11 or newer.")

import build_assets
import setup_here
from setup_here import SetupProblem, say


def main(arguments: list[str]) -> int:
    """Set up, then open the window or play the demonstration."""
    own, passed_on = _parser().parse_known_args(arguments)
    demonstration = own.demo or own.out is not None or not has_screen()
    if demonstration and passed_on:
        say(f"{' '.join(passed_on)}: these are for the window, and there is no screen for it.")
        return 2
    packages = (*setup_here.QT_PACKAGES, *setup_here.WINDOW_PACKAGES)
    try:
        python = setup_here.prepare(packages, [setup_here.RUN_LOCK])
        build_assets.build_translations(build_assets.find_qt(setup_here.VENV))
    except SetupProblem as problem:
        say(str(problem))
        return 1
    except build_assets.AssetProblem as problem:
        say(f"{problem}\nThe translations could not be built: the window will speak English.")
    if demonstration:
        return play_demonstration(python, own.out, own.language)
    return open_window(python, passed_on)


def has_screen() -> bool:
    """True where a window can be shown."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def open_window(python: Path, passed_on: list[str]) -> int:
    """Run the program with its window; its exit status is ours."""
    with subprocess.Popen([str(python), "-P", "-m", "dutyrehab_desktop", *passed_on]) as window:
        # Who ends this script means the window.
        signal.signal(signal.SIGTERM, lambda *_: window.terminate())
        status = window.wait()
    if status == -signal.SIGTERM:
        return 1
    if status < 0:
        say(f"The window was ended by signal {-status}. Where no screen can be reached, try:")
        say("    python3 packaging/run.py --demo")
        return 1
    return status


def play_demonstration(python: Path, out: Path | None, language: str | None) -> int:
    """Play interviews through the real workflows, then list what they left."""
    out = out or Path.cwd() / f"demonstration-{secrets.token_hex(4)}"
    say(f"Playing the demonstration into {out}")
    command = [str(python), "-P", "-m", "dutyrehab_desktop", "demo", "--out", str(out)]
    if language:
        command += ["--language", language]
    status = subprocess.call(command)
    if status == 0:
        say(f"\nWhat lies in {out}:")
        for path in sorted(path for path in out.rglob("*") if path.is_file()):
            say(f"{path.stat().st_size:>10,} bytes  {path.relative_to(out)}")
    return status if status >= 0 else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 packaging/run.py",
        description="Open the window, or play the demonstration where there is no screen.",
        epilog="Anything else, such as --vault DIR, is passed on to the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--demo", action="store_true", help="play the demonstration")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the demonstration goes")
    parser.add_argument("--language", metavar="CODE", help="the demonstration's language")
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
