"""Makes this checkout run: system packages, virtual environment, locked libraries.

Shared by `run.py` and `test.py`. Standard library only, because it runs on the system's own
Python before anything is installed.
"""

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
VENV = ROOT / ".venv"

RUN_LOCK = PACKAGING / "requirements.lock"
TEST_LOCK = PACKAGING / "requirements-test.lock"

QT_PACKAGES = (
    "libglib2.0-0",
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libfontconfig1",
    "libdbus-1-3",
    # lrelease, which builds the translations, links QtNetwork and that links Kerberos.
    "libgssapi-krb5-2",
)
WINDOW_PACKAGES = (
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
TEST_PACKAGES = (
    "xvfb",
    "xauth",
    "openbox",
    "xdotool",
    "x11-xkb-utils",
    "x11-utils",
    "strace",
    # A machine that sleeps when a test says so; it runs on the system's own Python.
    "dbus-daemon",
    "python3-dbusmock",
    "openssh-client",
    # Reads every paper back, letter by letter.
    "poppler-utils",
    # Dictionaries for the texts in three languages.
    "hunspell",
    "hunspell-ru",
    "hunspell-kk",
    "hunspell-uz",
)


class SetupProblem(Exception):
    """The checkout cannot be made ready; the text says what is missing and what to do."""


def say(text: str) -> None:
    """Print at once, so that the lines of our own and of child processes keep their order."""
    print(text, flush=True)


def venv_python(venv: Path = VENV) -> Path:
    """The interpreter of a virtual environment on this system."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(packages: Sequence[str], locks: Sequence[Path]) -> Path:
    """Make everything ready and return the Python that can run the program."""
    with _one_at_a_time():
        ensure_system_packages(packages)
        ensure_venv(VENV)
        ensure_locked(VENV, locks)
        link_checkout(VENV, ROOT)
    return venv_python()


# --- system packages ---------------------------------------------------------------------


def ensure_system_packages(packages: Sequence[str]) -> None:
    """Install what Debian lacks; without root, say the one line that would."""
    if not sys.platform.startswith("linux"):
        return
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        if not VENV.exists():
            say("This is no Debian. What these Debian packages hold must be there under its own")
            say(f"name: {' '.join(packages)}")
        return
    missing = missing_packages(packages, installed_packages())
    if not missing:
        return
    install = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        raise SetupProblem(
            f"System packages are missing. As root, run this line and then start again:\n\n"
            f"    apt-get update && {install}\n"
        )
    say(f"Installing system packages with apt-get: {' '.join(missing)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update", install):
        done = subprocess.run(
            command.split(),
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise SetupProblem(f"`{command}` failed:\n{done.stdout}")


def missing_packages(wanted: Iterable[str], present: frozenset[str]) -> list[str]:
    """Which of the wanted packages are absent; `python3-venv` where Python has no ensurepip."""
    missing = [name for name in wanted if name not in present]
    if importlib.util.find_spec("ensurepip") is None:
        missing.insert(0, "python3-venv")
    return missing


def installed_packages() -> frozenset[str]:
    """Names of the installed packages and of all that they provide (names change: `…t64`)."""
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return parse_installed(shown)


def parse_installed(shown: str) -> frozenset[str]:
    """Read the lines of `dpkg-query`: status, name, what it provides."""
    names: set[str] = set()
    for line in shown.splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            names.add(package)
            names.update(one.split()[0] for one in provides.split(",") if one.strip())
    return frozenset(names)


# --- virtual environment -----------------------------------------------------------------


def ensure_venv(venv: Path) -> None:
    """Make the virtual environment, anew where it is broken or was left half made."""
    if venv_is_whole(venv):
        return
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
    elif venv.exists():
        say(f"The virtual environment {venv} is broken or half made: making it anew.")
        shutil.rmtree(venv)
    say(f"Making the virtual environment {venv}")
    if subprocess.run([sys.executable, "-m", "venv", str(venv)]).returncode:
        shutil.rmtree(venv, ignore_errors=True)
        raise SetupProblem("The virtual environment could not be made: see the lines above.")


def venv_is_whole(venv: Path) -> bool:
    """True where its Python starts, is new enough, has pip, and no installation was cut off."""
    if not (venv / "pyvenv.cfg").is_file() or _read_stamp(venv).get("installing"):
        return False
    probe = "import pip, sys; sys.exit(sys.version_info < (3, 11))"
    try:
        return not subprocess.run([venv_python(venv), "-c", probe], capture_output=True).returncode
    except OSError:
        return False


def ensure_locked(venv: Path, locks: Sequence[Path]) -> None:
    """Install the locked libraries, only where a lock changed since the last time."""
    digests = {lock.name: hashlib.sha256(lock.read_bytes()).hexdigest() for lock in locks}
    done = _read_stamp(venv)
    stale = [lock for lock in locks if done.get(lock.name) != digests[lock.name]]
    if not stale:
        return
    say(f"Installing the libraries of {', '.join(lock.name for lock in stale)} (with hashes)")
    _write_stamp(venv, {**done, "installing": "yes"})
    for lock in stale:
        command = [str(venv_python(venv)), "-m", "pip", "install", "--disable-pip-version-check"]
        # Wheels only: building from source would fetch build tools that no hash covers.
        command += ["--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
        if subprocess.run([*command, "--quiet", "--progress-bar", "off"]).returncode:
            raise SetupProblem(
                "The libraries could not be installed: see the lines above. The first run needs "
                "the network (or pip's own settings for an index nearby); later runs do not."
            )
    _write_stamp(venv, {**done, **digests})


def link_checkout(venv: Path, root: Path) -> None:
    """Let the environment's Python find the package here, and give it the `dutyrehab` command.

    A line in a `.pth` file does what an editable installation would, without a build tool.
    """
    pattern = "Lib/site-packages" if os.name == "nt" else "lib/python3*/site-packages"
    for site in venv.glob(pattern):
        _write_if_changed(site / "dutyrehab-checkout.pth", f"{root}\n")
    python = venv_python(venv)
    if os.name == "nt":
        text = f'@"{python}" -P -m dutyrehab_desktop %*\n'
        _write_if_changed(python.with_name("dutyrehab.cmd"), text)
        return
    command = python.with_name("dutyrehab")
    _write_if_changed(command, f'#!/bin/sh\nexec "{python}" -P -m dutyrehab_desktop "$@"\n')
    command.chmod(0o755)


def _write_if_changed(path: Path, text: str) -> None:
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def _stamp(venv: Path) -> Path:
    return venv / "dutyrehab-locks.json"


def _read_stamp(venv: Path) -> dict[str, str]:
    try:
        stamp = json.loads(_stamp(venv).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _write_stamp(venv: Path, content: dict[str, str]) -> None:
    _stamp(venv).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Let a second start wait until the first has set everything up (POSIX only)."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with Path(__file__).open("rb") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
