"""Checks this checkout from end to end: `python3 packaging/test.py`.

Style, types on three platforms, import contracts, stale generated files and the whole test suite,
printed in this order; every check runs even where an earlier one failed. All but the suite run two
at a time. The first start makes everything ready (see `setup_here.py`). Exit status 1 if anything
failed.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must hear why
    sys.exit("DutyRehab needs Python 3.11 or newer.")

import build_assets
import heavy
import setup_here
from setup_here import ROOT, SetupProblem, say


@dataclass(frozen=True)
class Check:
    """One step.

    Attributes:
        name: In the summary.
        command: What follows the virtual environment's Python.
        alone: True where it keeps all of the machine busy; the others run side by side.
    """

    name: str
    command: tuple[str, ...]
    alone: bool = False


SIDE_BY_SIDE = 2
"""Checks at a time: a type check keeps one core busy, and the suite runs on two."""


def mypy(platform: str) -> tuple[str, ...]:
    """The type check as it would be on a platform, with a cache of its own: they share nothing."""
    return ("-m", "mypy", "--platform", platform, "--cache-dir", f".mypy_cache/{platform}")


# import-linter cannot be run by `-m`, and the path in its script is wrong in a moved checkout.
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"

# A file's tests stay with one worker: what a module prepares once is prepared once.
PYTEST = ("-m", "pytest", "-n", "2", "--dist", "loadfile")

CHECKS = (
    Check("ruff check", ("-m", "ruff", "check", ".")),
    Check("ruff format", ("-m", "ruff", "format", "--check", ".")),
    *(Check(f"mypy ({platform})", mypy(platform)) for platform in ("linux", "win32", "darwin")),
    Check("import contracts", ("-c", LINT_IMPORTS, "--no-logo")),
    Check("generated files", ("packaging/build_assets.py", "--check")),
)


def main(arguments: list[str]) -> int:
    """Set up, check, sum up."""
    own = _parser().parse_args(arguments)
    packages = setup_here.QT_PACKAGES + setup_here.WINDOW_PACKAGES + setup_here.TEST_PACKAGES
    try:
        locks = [setup_here.RUN_LOCK, setup_here.TEST_LOCK]
        python = setup_here.prepare(packages, locks)
        build_assets.build_translations(build_assets.find_qt(setup_here.VENV))
    except (SetupProblem, build_assets.AssetProblem) as problem:
        say(str(problem))
        return 1
    if own.heavy:
        return heavy.run(own.heavy, python)
    pytest = (*PYTEST, *(["--require-testkits"] if own.require_testkits else []))
    return run_all((*CHECKS, Check("pytest", pytest, alone=True)), python)


def run_all(checks: tuple[Check, ...], python: Path) -> int:
    """Run every check, whatever the earlier ones said, and print how each went.

    What a check says stands together, in the order of the checks, whenever it was said.
    """
    lines = []
    failed = []
    for check, status, seconds in _outcomes(checks, python):
        if status:
            failed.append(check.name)
        lines.append(f"{check.name:<20} {'FAILED' if status else 'ok':<8} {seconds:7.1f} s")
    say("\n=== summary\n" + "\n".join(lines))
    say(f"FAILED: {', '.join(failed)}" if failed else f"All {len(checks)} checks passed.")
    return 1 if failed else 0


def _outcomes(checks: tuple[Check, ...], python: Path) -> Iterator[tuple[Check, int, float]]:
    """Each check with its exit status and its seconds; its output is printed before."""
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        together = [check for check in checks if not check.alone]
        for check, (status, seconds, told) in zip(
            together,
            pool.map(lambda each: _run(each, python, subprocess.PIPE), together),
            strict=True,
        ):
            say(f"\n=== {check.name}\n{told.rstrip()}")
            yield check, status, seconds
    for check in checks:
        if check.alone:
            say(f"\n=== {check.name}")
            status, seconds, _ = _run(check, python, None)
            yield check, status, seconds


def _run(check: Check, python: Path, output: int | None) -> tuple[int, float, str]:
    """Exit status, seconds, and what it said where that is kept."""
    began = time.monotonic()
    done = subprocess.run(
        [str(python), *check.command],
        cwd=ROOT,
        env=environment(),
        stdout=output,
        stderr=None if output is None else subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="backslashreplace",
    )
    return done.returncode, time.monotonic() - began, done.stdout or ""


def environment() -> dict[str, str]:
    """Our own environment, without what would lead Python or Qt astray."""
    astray = ("PYTHONPATH", "PYTHONHOME", "QT_PLUGIN_PATH", "QT_SCALE_FACTOR", "PYTEST_ADDOPTS")
    return {name: value for name, value in os.environ.items() if name not in astray}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 packaging/test.py", description="Run every check.", allow_abbrev=False
    )
    parser.add_argument(
        "--require-testkits",
        action="store_true",
        help="a test skipped for missing test material or a missing tool fails",
    )
    parser.add_argument(
        "--heavy",
        choices=sorted(heavy.SLICES),
        help="run one long slice instead and write its result to packaging/heavy.json",
    )
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
