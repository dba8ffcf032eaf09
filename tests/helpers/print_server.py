"""A real CUPS server of its own, in a folder: what it keeps of a page can be looked at."""

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

QUEUE = "paper"
TOOLS = ("cupsd", "lpadmin", "lp", "cancel", "lpstat", "ipptool")
_SECONDS = 20


@dataclass(frozen=True)
class PrintServer:
    """A running server.

    Attributes:
        folder: Everything that it writes.
        address: Where programs find it, as `CUPS_SERVER`.
    """

    folder: Path
    address: str

    def kept(self, marks: list[bytes]) -> list[Path]:
        """Files below the folder that hold one of the marks."""
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return [path for path in files if any(mark in path.read_bytes() for mark in marks)]

    def spooled(self) -> list[str]:
        """Names of what lies in the spool: control files and pages."""
        return sorted(path.name for path in (self.folder / "spool").glob("[cd]0*"))


def missing() -> list[str]:
    """Programs that are not installed."""
    return [tool for tool in TOOLS if _path(tool) is None]


@contextlib.contextmanager
def print_server(folder: Path) -> Iterator[PrintServer]:
    """Start a server with one queue that prints into nothing; it keeps pages, as CUPS does."""
    for name in ("etc", "spool", "spool/tmp", "cache", "state", "log"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    listens, address = folder / "cups.sock", f"localhost:{_free_port()}"
    files = folder / "etc" / "cups-files.conf"
    files.write_text(
        f"ServerRoot {folder}/etc\nRequestRoot {folder}/spool\nTempDir {folder}/spool/tmp\n"
        f"CacheDir {folder}/cache\nStateDir {folder}/state\nPrintcap\nFileDevice Yes\n"
        f"AccessLog {folder}/log/access\nErrorLog {folder}/log/error\n"
        f"PageLog {folder}/log/page\nSystemGroup root\n"
    )
    settings = folder / "etc" / "cupsd.conf"
    settings.write_text(
        f"Listen {listens}\nListen {address}\nBrowsing No\nDefaultAuthType None\n"
        "WebInterface No\nLogLevel info\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
    )
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    server = subprocess.Popen(
        [str(_path("cupsd")), "-f", "-c", str(settings), "-s", str(files)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        environment = {**os.environ, "CUPS_SERVER": str(listens)}
        _wait(listens, server)
        subprocess.run(
            [str(_path("lpadmin")), "-p", QUEUE, "-E", "-v", "file:///dev/null", "-m", "raw"],
            env=environment,
            check=True,
            capture_output=True,
        )
        subprocess.run(
            [str(_path("lpadmin")), "-d", QUEUE], env=environment, check=True, capture_output=True
        )
        yield PrintServer(folder, address)
    finally:
        server.terminate()
        server.wait(_SECONDS)


def _free_port() -> int:
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _path(tool: str) -> str | None:
    return shutil.which(tool, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


def _wait(listens: Path, server: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + _SECONDS
    while not listens.exists():
        if server.poll() is not None or time.monotonic() > until:
            raise AssertionError("the print server did not start")
        time.sleep(0.05)
    time.sleep(0.3)
