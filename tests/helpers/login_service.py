"""The login service of a machine that sleeps when a test says so: dbusmock on a bus of its own.

dbusmock and the bus come from Debian (`python3-dbusmock`), because no wheel of it exists; it runs
on the system's Python, in a process of its own.
"""

import contextlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

SYSTEM_PYTHON = Path("/usr/bin/python3")
SERVICE = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
SESSION = "/org/freedesktop/login1/session/"
_SESSION = f"{SERVICE}.Session"
OWN = "c1"
"""The session that the tested program belongs to, by `XDG_SESSION_ID`."""

_SPEAK = """
import json, sys
import dbus, dbus.bus
bus = dbus.bus.BusConnection(sys.argv[1])
path, interface, method, words = json.loads(sys.argv[2])
told = dbus.Interface(bus.get_object("org.freedesktop.login1", path), interface)
answer = getattr(told, method)(*words)
print(json.dumps(answer))
"""
_CONFIG = """<busconfig><type>session</type><listen>unix:path={socket}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


def missing() -> list[str]:
    """Which of the programs needed here are not installed."""
    lacking = [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    probe = [str(SYSTEM_PYTHON), "-c", "import dbusmock"]
    if not SYSTEM_PYTHON.exists() or subprocess.run(probe, capture_output=True).returncode:
        lacking.append("python3-dbusmock")
    return lacking


@dataclass(frozen=True)
class LoginService:
    """One machine.

    Attributes:
        address: Of its bus.
    """

    address: str

    def _speak(self, path: str, interface: str, method: str, *words: object) -> object:
        done = subprocess.run(
            [
                *(str(SYSTEM_PYTHON), "-c", _SPEAK, self.address),
                json.dumps([path, interface, method, words]),
            ],
            capture_output=True,
            text=True,
            timeout=30,
        )
        if done.returncode:
            raise RuntimeError(done.stderr)
        return json.loads(done.stdout)

    def _mock(self, path: str, method: str, *words: object) -> object:
        return self._speak(path, "org.freedesktop.DBus.Mock", method, *words)

    def sleeps(self, *, now: bool) -> None:
        """The machine is about to sleep, or has just woken up."""
        manager = f"{SERVICE}.Manager"
        self._mock(MANAGER, "EmitSignal", manager, "PrepareForSleep", "b", [now])

    def lid(self, *, closed: bool) -> None:
        """Somebody closes or opens the lid."""
        self._mock(MANAGER, "UpdateProperties", f"{SERVICE}.Manager", {"LidClosed": closed})

    def screen_locked(self, session: str = OWN) -> None:
        """The desktop asks everything in a session to lock."""
        self._mock(SESSION + session, "EmitSignal", _SESSION, "Lock", "", [])

    def session(self, values: dict[str, bool], session: str = OWN) -> None:
        """The desktop has locked a session, or another person works on the machine now."""
        self._mock(SESSION + session, "UpdateProperties", _SESSION, values)

    def delays(self) -> list[tuple[str, ...]]:
        """What delays its sleep: what, who, why, how."""
        found = self._speak(MANAGER, f"{SERVICE}.Manager", "ListInhibitors")
        return [tuple(str(part) for part in one[:4]) for one in found]


@contextlib.contextmanager
def bare_bus(folder: Path) -> Iterator[str]:
    """A bus on which nobody offers anything; its address."""
    socket, config = folder / "bus", folder / "bus.conf"
    config.write_text(_CONFIG.format(socket=socket))
    with _running(["dbus-daemon", f"--config-file={config}", "--nofork"], folder, {}):
        _await(socket.exists)
        yield f"unix:path={socket}"


@contextlib.contextmanager
def login_service(folder: Path) -> Iterator[LoginService]:
    """Start a machine with two sessions, its lid open."""
    mock = [str(SYSTEM_PYTHON), "-m", "dbusmock", "--system", "--template", "logind"]
    with (
        bare_bus(folder) as address,
        _running(mock, folder, {"DBUS_SYSTEM_BUS_ADDRESS": address}),
    ):
        made = LoginService(address)
        _await(lambda: _answers(made))
        for name in (OWN, "c2"):
            made._mock(MANAGER, "AddSession", name, "seat0", 500, "anybody", True)
        made._mock(MANAGER, "AddProperty", f"{SERVICE}.Manager", "LidClosed", False)
        yield made


@contextlib.contextmanager
def _running(command: list[str], folder: Path, more: dict[str, str]) -> Iterator[None]:
    with (folder / "bus.log").open("ab") as log:
        process = subprocess.Popen(command, env={**os.environ, **more}, stdout=log, stderr=log)
        try:
            yield
        finally:
            process.terminate()
            process.wait(timeout=20)


def _answers(service: LoginService) -> bool:
    try:
        service.delays()
    except RuntimeError:
        return False
    return True


def _await(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not done():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.05)
