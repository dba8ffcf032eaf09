"""Papers out of memory: saved where the person wished, or printed without a file of ours."""

import re
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from getpass import getuser
from os import environ
from pathlib import Path
from shutil import which

from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import refuse_inside_vault

_SECONDS = 60
_POLL = 0.5
_NEUTRAL_TITLE = "notes"
_JOB = re.compile(r"\brequest id is (\S+-\d+)")
"""What `lp` answers, in the C locale (lp.c of CUPS)."""

_PURGE = """{{
OPERATION Cancel-Job
GROUP operation-attributes-tag
ATTR charset attributes-charset utf-8
ATTR naturalLanguage attributes-natural-language en
ATTR uri job-uri ipp://localhost/jobs/{number}
ATTR name requesting-user-name {user}
ATTR boolean purge-job true
STATUS successful-ok
}}
"""
"""What `ipptool` is told: take this page away with its copy."""


class PrinterMissing(FileProblem):
    """There is no way to print on this machine."""

    code = "printer-missing"


class PrintingFailed(FileProblem):
    """The printing system refused the page."""

    code = "printing-failed"


@dataclass(frozen=True, slots=True)
class Printed:
    """How printing went.

    Attributes:
        job: The printing system's name for it; empty where it gave none.
        done: True where it came out of the queue in time.
        removed: True where nothing of it is left in the printing system's folder.
    """

    job: str
    done: bool
    removed: bool


def save_pdf(pdf: bytes, path: Path) -> None:
    """Write the PDF where the person wished.

    Raises:
        VaultExists: It would lie among the files of a vault.
        FileNotWritten: It could not be written; what stood there stands.
    """
    refuse_inside_vault(path)
    with replacing(path) as target:
        target.write(pdf)


def can_print() -> bool:
    """Whether there is a printing system that takes pages through a pipe."""
    return which("lp") is not None


def print_pdf(pdf: bytes, control: TaskControl) -> Printed:
    """Hand the PDF to the printing system through a pipe, and take its copy away afterwards.

    No file of ours is made. CUPS keeps a copy of each page on the disk, in clear, also after it
    was printed (seen with 2.4). Stopping takes the page out of the queue.

    Raises:
        PrinterMissing: There is no `lp` on this machine.
        PrintingFailed: It refused.
        Cancelled: It was stopped; nothing of it is left in the queue.
    """
    command = which("lp")
    if command is None:
        raise PrinterMissing
    told = _run([command, "-t", _NEUTRAL_TITLE, "-"], pdf)
    found = _JOB.search(told)
    if found is None:
        return Printed("", done=False, removed=False)
    job = found.group(1)
    done = False
    try:
        for _ in range(int(_SECONDS / _POLL)):
            control.checkpoint(Progress("printing"))
            done = not _waiting(job)
            if done:
                break
            time.sleep(_POLL)
    except BaseException:
        take_back(job)
        raise
    return Printed(job, done=done, removed=done and forget_printed(job))


def take_back(job: str) -> bool:
    """Take a waiting page out of the queue, with the copy on the disk; True where that was done."""
    return bool(job) and _cancel("-x", job)


def forget_printed(job: str) -> bool:
    """Remove the copy of a page that was printed; True where that was done.

    `cancel -x` refuses a page that was printed already (CUPS 2.4), so the request is made as the
    protocol has it (RFC 8011 4.3.3, with CUPS's `purge-job`). Without the program that can make it,
    all copies on the queue go, where the system allows that and nothing else waits there.
    """
    queue, _, number = job.rpartition("-")
    tool = which("ipptool")
    if tool is not None:
        request = _PURGE.format(number=number, user=getuser())
        try:
            _run([tool, "-q", f"ipp://{_server()}/jobs", "/dev/stdin"], request.encode())
        except PrintingFailed:
            pass
        else:
            return True
    if any(other.rpartition("-")[0] == queue for other in _jobs("not-completed")):
        return False
    return _cancel("-a", "-x", queue) and job not in _jobs("completed")


def _server() -> str:
    """Where the printing system of this machine listens."""
    named = environ.get("CUPS_SERVER", "")
    return named if named and not named.startswith("/") else "localhost"


def _cancel(*words: str) -> bool:
    program = which("cancel")
    if program is None:
        return False
    try:
        _run([program, *words])
    except PrintingFailed:
        return False
    return True


def _waiting(job: str) -> bool:
    return job in _jobs("not-completed")


def _jobs(state: str) -> list[str]:
    """The printing system's names for the pages in a state."""
    program = which("lpstat")
    if program is None:
        return []
    told = _run([program, "-W", state, "-o"])
    return [line.split(maxsplit=1)[0] for line in told.splitlines() if line.strip()]


def _run(command: Sequence[str], data: bytes = b"") -> str:
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program, found by name, without a shell
            command,
            input=data,
            check=True,
            timeout=_SECONDS,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_plain_language(),
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise PrintingFailed from problem
    return done.stdout.decode("utf-8", "replace")


def _plain_language() -> dict[str, str]:
    """What the programs answer in English, whatever the desktop speaks."""
    return {**environ, "LC_ALL": "C"}
