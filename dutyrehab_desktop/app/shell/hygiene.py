"""What is done before the first line of Qt runs, so that the machine keeps nothing of ours.

No Qt here. What it does: no core dump (a dump of the memory would hold everything), no reading
of the memory by other programs of the same person (Linux), and no caches of fonts and graphics
in the home folder (measured: design/encryption.md chapter 5, design corrections D12).
"""

import ctypes
import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

_PR_SET_DUMPABLE = 4
_QUIET = {
    "MESA_SHADER_CACHE_DISABLE": "1",
    "MESA_GLSL_CACHE_DISABLE": "true",
    "QT_DISABLE_SHADER_DISK_CACHE": "1",
}
_CACHE = "XDG_CACHE_HOME"
_RUNTIME = "XDG_RUNTIME_DIR"


def harden(environment: MutableMapping[str, str]) -> None:
    """Everything, in the right order.

    Args:
        environment: The process's own, which Qt and the libraries below it will read.
    """
    close_memory()
    environment.update(_QUIET)
    environment[_CACHE] = str(cache_folder(environment))


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
