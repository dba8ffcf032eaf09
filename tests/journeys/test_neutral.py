"""What other programs and passers-by learn of the running program: nothing of what it is for."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.vaults import Role
from tests.conftest import Home
from tests.helpers.availability import unavailable
from tests.helpers.screen import Screen
from tests.helpers.vaults import PASSPHRASE, make_vault
from tests.helpers.watched import WatchedWindow

TELLING = re.compile(
    rb"duty|rehab|interview|vault|consent|prison|coordinator|researcher|dissident|sealed", re.I
)
"""Words that would say what the program is."""

_BUS = """<busconfig><type>session</type><listen>unix:path={socket}</listen>
<servicedir>{services}</servicedir><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""
_SERVICE = """[D-BUS Service]
Name={name}
Exec=/bin/sh -c 'echo started > {told}'
"""
_STARTED_BY_NAME = ("org.a11y.Bus", "org.freedesktop.portal.Desktop", "ca.desrt.dconf")
"""Services that a desktop starts when a program asks for them; each keeps something on the disk."""


@pytest.fixture
def tools(pytestconfig: pytest.Config) -> None:
    if missing := [tool for tool in ("xprop", "dbus-daemon") if shutil.which(tool) is None]:
        unavailable(pytestconfig, f"not installed: {', '.join(missing)}")


@contextlib.contextmanager
def _desktop(folder: Path) -> Iterator[tuple[str, Path]]:
    """The bus of a desktop that notes which services were started; its address and the notes."""
    services, told, socket = folder / "services", folder / "told", folder / "bus"
    services.mkdir(parents=True)
    told.mkdir()
    for name in _STARTED_BY_NAME:
        text = _SERVICE.format(name=name, told=told / name)
        (services / f"{name}.service").write_text(text)
    config = folder / "bus.conf"
    config.write_text(_BUS.format(socket=socket, services=services))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().strip(), told
    finally:
        process.terminate()
        process.wait(timeout=20)
        process.stdout.close()


def _shown_outside(window: WatchedWindow, screen: Screen) -> bytes:
    """Everything that the display and the list of programs say of it."""
    environment = {**os.environ, **screen.environment}
    found = []
    for number in screen.xdotool("search", "--pid", str(window.process.pid)).split():
        done = subprocess.run(["xprop", "-id", number], env=environment, capture_output=True)
        found.append(done.stdout)
    assert b"WM_CLASS" in b"".join(found)
    own = Path("/proc", str(window.process.pid))
    found.append(own.joinpath("cmdline").read_bytes())
    found += [thread.joinpath("comm").read_bytes() for thread in own.joinpath("task").iterdir()]
    return b"\n".join(found)


@pytest.mark.usefixtures("tools")
def test_window_program_and_desktop_learn_nothing_before_and_after_unlocking(
    screen: Screen, home: Home, tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = home.folder / "notebook"
    make_vault(vault, Role.FIELD).lock()
    before = set(home.folder.rglob("*"))
    with contextlib.ExitStack() as stack:
        address, told = stack.enter_context(_desktop(tmp_path / "desktop"))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        for desktop in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_DESKTOP"):
            monkeypatch.setenv(desktop, "GNOME")
        arguments = ["--vault", str(vault), "--language", "en"]
        window = stack.enter_context(
            WatchedWindow(arguments, screen, home.folder, project, tmp_path / "pictures")
        )
        window.wait(lambda seen: seen["screen"] == "UnlockView" and seen["active"], "first screen")
        outside = [_shown_outside(window, screen)]
        window.keyboard.switch("en")
        window.keyboard.type(PASSPHRASE)
        window.press("Return", until=lambda seen: seen["screen"] == "HomeView")
        outside.append(_shown_outside(window, screen))
        window.press("F9", until=lambda seen: seen["curtain"])
        outside.append(_shown_outside(window, screen))
        window.press("Escape", "Escape", "Escape", until=lambda seen: not seen["curtain"])
        window.press("ctrl+F9", until=lambda seen: seen["screen"] == "UnlockView")
        outside.append(_shown_outside(window, screen))
        started = [path.name for path in told.iterdir()]
    for seen in outside:
        assert TELLING.findall(seen) == []
        assert b'WM_CLASS(STRING) = "notebook", "notebook"' in seen
        assert b'_NET_WM_NAME(UTF8_STRING) = "Notebook"' in seen
        assert b"\nnotebook" in seen
    assert started == [], "the program made the desktop start something"
    new = {path for path in set(home.folder.rglob("*")) - before if path.is_file()}
    assert [path for path in new if not path.is_relative_to(vault)] == []


_PROPERTIES = """
import json, sys
from dutyrehab_desktop.app import main
application, program = main.build(["--vault", sys.argv[1], "--language", sys.argv[2]])
program.start()
application.processEvents()
window = program._house.window
print(json.dumps({
    "name": application.applicationName(),
    "display name": application.applicationDisplayName(),
    "desktop file": application.desktopFileName(),
    "organisation": application.organizationName() + application.organizationDomain(),
    "version": application.applicationVersion(),
    "icon": application.windowIcon().isNull() and window.windowIcon().isNull(),
    "title": window.windowHandle().title(),
    "session": type(program._house.session).__name__,
}))
program.close()
"""


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Notebook"), ("ru", "Блокнот"), ("kk", "Дәптер"), ("uz", "Bloknot")],
)
def test_qt_is_told_nothing_of_us_in_any_language(
    home: Home, project: Path, language: str, title: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROPERTIES, str(home.folder / "notebook"), language],
        cwd=project,
        env={**os.environ, **home.environment},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == {
        "name": "notebook",
        "display name": "notebook",
        "desktop file": "",
        "organisation": "",
        "version": "",
        "icon": True,
        "title": title,
        "session": "SessionWatch",
    }
    assert done.stderr == ""
