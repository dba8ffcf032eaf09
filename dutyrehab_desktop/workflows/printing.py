"""Papers out of memory: saved where the person wished, or printed without a file of ours."""

import re
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
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
    was printed (seen with 2.4); `cancel -x` removes it. Stopping takes the page out of the queue.

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
    return Printed(job, done=done, removed=done and take_back(job))


def take_back(job: str) -> bool:
    """Take a page out of the queue, with the copy on the disk; True where that was done."""
    cancel = which("cancel")
    if cancel is None or not job:
        return False
    try:
        _run([cancel, "-x", job])
    except PrintingFailed:
        return False
    return True


def _waiting(job: str) -> bool:
    status = which("lpstat")
    if status is None:
        return False
    waiting = _run([status, "-W", "not-completed", "-o"])
    return job in (line.split(maxsplit=1)[0] for line in waiting.splitlines() if line.strip())


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
