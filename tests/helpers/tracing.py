"""What a program asks the kernel for, seen from outside by strace: files and sockets."""

import re
import subprocess
import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "mkdir,mkdirat,truncate,mknod,mknodat,socket,memfd_create,execve"
)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
_MAKING = ("creat", "rename", "link", "symlink", "mkdir", "truncate", "mknod")


@dataclass(frozen=True)
class Trace:
    """The calls of one run, of all its processes and threads.

    Attributes:
        output: What the program printed.
        lines: The calls, one a line.
        errors: What it printed on standard error.
        status: Its exit status.
    """

    output: str
    lines: tuple[str, ...]
    errors: str = ""
    status: int = 0

    def written(self) -> set[Path]:
        """Every path that was opened for writing, made, or renamed to; also where it failed."""
        found: set[Path] = set()
        for line in self.lines:
            call = line.split("(", 1)[0].split()[-1]
            makes = call.startswith(_MAKING)
            if makes or (call.startswith("open") and _WRITING.search(line)):
                found |= {Path(quoted) for quoted in _QUOTED.findall(line)}
        return found

    def started(self) -> list[str]:
        """Every other program that it ran, or tried to."""
        runs = [line for line in self.lines if re.search(r"\bexecve\(", line)]
        return [_QUOTED.findall(line)[0] for line in runs[1:]]

    def internet_sockets(self) -> list[str]:
        """Every socket that could reach a network."""
        return [line for line in self.lines if re.search(r"\bsocket\(AF_INET6?\b", line)]


def trace(
    arguments: Sequence[str],
    folder: Path,
    project: Path,
    environment: Mapping[str, str],
    *,
    python: Path = Path(sys.executable),
    given: str = "",
    accepted: Collection[int] = (0,),
) -> Trace:
    """Run our Python, or another one, with arguments under strace.

    Args:
        arguments: What follows the interpreter.
        folder: Where strace may write.
        project: The working directory.
        environment: All of the program's environment.
        python: The interpreter.
        given: What it reads from standard input.
        accepted: Exit statuses with which nothing is wrong.
    """
    log = folder / "strace.log"
    # The kernel stops the program only for the calls that are looked for: half of the time.
    command = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-s",
        "4096",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(log),
    ]
    done = subprocess.run(
        [*command, str(python), *arguments],
        cwd=project,
        env=dict(environment),
        input=given,
        capture_output=True,
        text=True,
        timeout=300,
    )
    if done.returncode not in accepted:
        raise AssertionError(f"{done.returncode}\n{done.stdout}\n{done.stderr}")
    lines = tuple(log.read_text("utf-8", "replace").splitlines())
    return Trace(done.stdout, lines, done.stderr, done.returncode)
