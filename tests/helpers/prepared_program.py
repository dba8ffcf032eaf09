"""The command line as a process of its own, forked from one that has loaded the program already.

A start from nothing spends nearly all its time on loading. Here the loading is done once by each
worker; everything after it is done as in any start: `__main__` as Python's `-m` runs it, own file
descriptors, environment, working folder, exit and exit status. That loading itself works, and in
which order, is shown by the tests that start the program from nothing (`tests/cli/test_commands`).
"""

import atexit
import fcntl
import gc
import json
import os
import runpy
import socket
import struct
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "dutyrehab_desktop"
_SIZE = struct.Struct("!i")
_MOST_FILES, _ABOVE = 16, 100


def start(
    words: Sequence[str], given: bytes, more: Sequence[int]
) -> subprocess.CompletedProcess[bytes]:
    """Run the program with words and standard input.

    Args:
        words: What follows the program's name.
        given: Its standard input.
        more: File descriptors that it gets under the same numbers.
    """
    files = [os.memfd_create(name) for name in ("in", "out", "err")]
    try:
        os.write(files[0], given)
        os.lseek(files[0], 0, os.SEEK_SET)
        order = {
            "words": list(words),
            "environment": dict(os.environ),
            "numbers": [0, 1, 2, *more],
        }
        body = json.dumps(order).encode()
        channel = _server()
        socket.send_fds(channel, [_SIZE.pack(len(body))], [*files, *more])
        channel.sendall(body)
        (status,) = _SIZE.unpack(_received(channel, _SIZE.size))
        return subprocess.CompletedProcess(words, status, *map(_content, files[1:]))
    finally:
        for file in files:
            os.close(file)


@cache
def _server() -> socket.socket:
    """One for each worker; it ends when the worker does."""
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-W", "error", "-m", __name__, str(theirs.fileno())]
    process = subprocess.Popen(
        command, cwd=ROOT, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL
    )
    theirs.close()

    def end() -> None:
        ours.close()
        process.wait()

    atexit.register(end)
    return ours


def _content(file: int) -> bytes:
    return os.pread(file, os.fstat(file).st_size, 0)


def _received(channel: socket.socket, size: int) -> bytes:
    parts = b""
    while len(parts) < size:
        part = channel.recv(size - len(parts))
        if not part:
            message = "the other side has gone"
            raise EOFError(message)
        parts += part
    return parts


def serve(channel: socket.socket) -> None:
    """Load the program, then become it once for every order until there are no more."""
    import dutyrehab_desktop.cli.main  # noqa: F401

    gc.collect()
    gc.freeze()
    while True:
        size, files, _, _ = socket.recv_fds(channel, _SIZE.size, _MOST_FILES)
        if not size:
            return
        order = json.loads(_received(channel, *_SIZE.unpack(size)))
        child = os.fork()
        if child == 0:
            os.close(channel.detach())
            _become(order, files)
            return
        for file in files:
            os.close(file)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        channel.sendall(_SIZE.pack(status))


def _become(order: dict, files: list[int]) -> None:
    aside = [fcntl.fcntl(file, fcntl.F_DUPFD, _ABOVE) for file in files]
    for file in files:
        os.close(file)
    for file, number in zip(aside, order["numbers"], strict=True):
        os.dup2(file, number)
        os.close(file)
    os.environ.clear()
    os.environ.update(order["environment"])
    sys.argv = [PROGRAM, *order["words"]]
    runpy.run_module(PROGRAM, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as from_outside:
        serve(from_outside)
