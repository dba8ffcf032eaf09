"""What every test stands on: a home of its own, no screen, no silent warning, repeatable luck.

Nothing here imports Qt unless a test asks for it.
"""

import gc
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import hypothesis
import pytest

from tests.helpers.availability import unavailable
from tests.helpers.screen import Screen, missing_tools, open_screen

pytest_plugins = ["pytester", "tests.helpers.log_guard", "tests.helpers.leak_guard"]

# Windows inside the test process are never shown; the fixture `screen` is for child processes.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

hypothesis.settings.register_profile("house", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Our own options."""
    parser.addoption(
        "--require-testkits",
        action="store_true",
        help="missing test material or a missing tool fails the test instead of skipping it",
    )
    parser.addoption("--heavy", metavar="NAME", help="run only this slice of the long tests")


def pytest_configure(config: pytest.Config) -> None:
    """Our own markers."""
    for line in (
        "heavy(name): a long test; runs only with --heavy NAME (packaging/heavy.py)",
        "window: starts the real program on a real X display (set by the fixture `screen`)",
        "logs_warnings: a log line of level WARNING or above is expected here",
    ):
        config.addinivalue_line("markers", line)


def pytest_collection_finish() -> None:
    """What was loaded for all tests is not looked through again each time one is cleaned up."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Choose the slice of long tests asked for, or none; mark what needs a screen."""
    wanted = config.getoption("--heavy")
    chosen, left_out = [], []
    for item in items:
        marker = item.get_closest_marker("heavy")
        (chosen if wanted == (marker.args[0] if marker else None) else left_out).append(item)
        if "screen" in getattr(item, "fixturenames", ()):
            item.add_marker("window")
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = chosen


@dataclass(frozen=True)
class Home:
    """Where one test, and whatever it starts, finds its own folders.

    Attributes:
        folder: The home folder; everything else lies below it.
        environment: The variables that point there.
    """

    folder: Path
    environment: Mapping[str, str]


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in range(1_000_000))


@pytest.fixture(autouse=True)
def home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Home:
    """A fresh home with empty config, data, cache, runtime and temp folders."""
    folder = next(_homes)
    environment = {"HOME": str(folder), "USERPROFILE": str(folder)}
    for variable, name in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "runtime"),
        ("APPDATA", "config"),
        ("LOCALAPPDATA", "cache"),
        ("TMPDIR", "temp"),
        ("TEMP", "temp"),
    ):
        (folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
        environment[variable] = str(folder / name)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    return Home(folder, environment)


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the checkout."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared(pytestconfig: pytest.Config, project: Path) -> Path:
    """The folder of test material beside the checkout, or where DUTYREHAB_SHARED says."""
    folder = Path(os.environ.get("DUTYREHAB_SHARED") or project.parent / "shared")
    if not (folder / "testkits").is_dir():
        unavailable(pytestconfig, f"test material is not there: {folder} (set DUTYREHAB_SHARED)")
    return folder


@pytest.fixture(scope="session")
def screen(
    pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Screen]:
    """A real X display with a window manager, for programs that a test starts."""
    if missing := missing_tools():
        unavailable(pytestconfig, f"not installed: {', '.join(missing)}")
    with open_screen(tmp_path_factory.mktemp("screen")) as opened:
        yield opened
