"""What is done before anything else runs, so that the machine keeps nothing of ours.

Both faces of the program begin with it. No core dump (a dump of the memory would hold
everything), no reading of the memory by other programs of the same person, a name in the list of
running programs that says nothing (Linux), and for the window no caches of fonts and graphics in
the home folder (measured: design/encryption.md chapter 5, design corrections D5 and D12).
"""

import ctypes
import os
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path

from dutyrehab_desktop.workflows.forgetting import overwrite_when_freed

PLAIN_NAME = "notebook"
"""What every other program of the machine may know of this one."""

_PR_SET_DUMPABLE = 4
_PR_SET_NAME = 15
_ARG_START, _ARG_END = 45, 46
"""Places of `arg_start` and `arg_end` behind the name in `/proc/PID/stat` (proc(5))."""

_QUIET = {
    "MESA_SHADER_CACHE_DISABLE": "1",
    "MESA_GLSL_CACHE_DISABLE": "true",
    "QT_DISABLE_SHADER_DISK_CACHE": "1",
}
_CACHE = "XDG_CACHE_HOME"
_RUNTIME = "XDG_RUNTIME_DIR"
_BUS = "DBUS_SESSION_BUS_ADDRESS"
_NO_BUS = "disabled:"
"""No transport of this name exists; libdbus gives up at once."""


def harden(environment: MutableMapping[str, str]) -> None:
    """Everything a window needs, in the right order.

    Args:
        environment: The process's own, which Qt and the libraries below it will read.
    """
    guard_process()
    environment.update(_QUIET)
    if not has_bus(environment):
        # Where a desktop has no bus, Qt would have one started, which leaves `~/.dbus` (measured).
        environment[_BUS] = _NO_BUS
    environment[_CACHE] = str(cache_folder(environment))


def has_bus(environment: Mapping[str, str]) -> bool:
    """Whether the desktop has a bus already."""
    runtime = environment.get(_RUNTIME, "")
    return bool(environment.get(_BUS)) or (bool(runtime) and Path(runtime, "bus").exists())


def guard_process() -> None:
    """What both faces need: a plain name, a closed memory, and one that keeps nothing freed."""
    take_plain_name()
    close_memory()
    overwrite_when_freed()


def take_plain_name() -> None:
    """Let the list of running programs show `notebook`, and no command line (Linux).

    The kernel shows the words of the command line to everybody, from the memory where the process
    found them; they are overwritten there. Python has made its own copy long before.
    """
    if not sys.platform.startswith("linux"):
        return
    name = PLAIN_NAME.encode("ascii")
    ctypes.CDLL(None).prctl(_PR_SET_NAME, name, 0, 0, 0)
    try:
        behind_name = Path("/proc/self/stat").read_bytes().rpartition(b")")[2].split()
        start, end = int(behind_name[_ARG_START]), int(behind_name[_ARG_END])
    except (OSError, ValueError, IndexError):
        return  # a kernel without /proc has no list of programs either
    room = end - start
    if start and room > 0:
        ctypes.memmove(start, name[: room - 1].ljust(room, b"\0"), room)


def close_memory() -> None:
    """No core dumps, and no other program may read our memory."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def cache_folder(environment: MutableMapping[str, str]) -> Path:
    """Where libraries may keep caches: in memory, or nowhere.

    The folder of the session lies in memory and is gone at log-out; below the null device
    nothing can be made at all.
    """
    runtime = environment.get(_RUNTIME, "")
    if runtime and Path(runtime).is_dir() and os.access(runtime, os.W_OK):
        return Path(runtime, "cache")
    return Path(os.devnull, "none")
