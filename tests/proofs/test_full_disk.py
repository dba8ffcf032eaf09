"""A disk that becomes full at each write of an interview in turn.

A small file system is filled for real, and each time four kilobytes more are left: the write that
finds no space is another one. The reserve is given up for it, and the interview comes to its end.
"""

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import Answer
from dutyrehab_desktop.questionnaire.answers import Place as Where
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import DiskFull
from dutyrehab_desktop.store.files import RESERVE_SIZE
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import CONSENT, OPENING, give
from tests.helpers.availability import unavailable
from tests.proofs.kills.interviews import written
from tests.proofs.kills.place import OWN_WORDS, QUESTION, Place, marker, prepare

BLOCK = 4096
SHORT_STEP = 6
LONG = "a long note " * 40
NOTED = ("country", "job_now", "citizenship_now", "confession")
ANSWERS = 12


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A laptop with whole interviews, to be copied to the small disk."""
    return prepare(tmp_path_factory.mktemp("prepared"))


@pytest.fixture
def disk(pytestconfig: pytest.Config, tmp_path: Path) -> Iterator[Path]:
    """A disk of 24 MiB."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        unavailable(pytestconfig, "only root may mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(folder)]
    done = subprocess.run(mount, capture_output=True, text=True)
    if done.returncode:
        unavailable(pytestconfig, f"a small disk cannot be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


class Day:
    """What is done with one interview, and what of it was acknowledged.

    Attributes:
        code: The interview.
        answers: How often the question was answered.
        notes: Where a note was written.
        full_at: What was being written when the disk was full; empty where it never was.
        refused: What was not acknowledged.
        sealed: Whether another interview was acknowledged as sealed.
    """

    def __init__(self, place: Place, vault: OpenVault) -> None:
        self._place, self._vault = place, vault
        self.answers, self.half = 0, ""
        self.notes: list[str] = []
        self.refused: list[str] = []
        self.code = self.full_at = ""
        self.sealed = False

    def write(self, name: str, work: Callable[[], object]) -> bool:
        """One write; True where it was acknowledged."""
        try:
            work()
        except DiskFull:
            self.refused.append(name)
            return False
        finally:
            if not self.full_at and self._vault.store.low_space:
                self.full_at = name
        return True

    def hold(self) -> None:
        """Hold an interview, and finish another one."""
        place, vault = self._place, self._vault
        session = begin_interview(place.content, vault.store, place.around, spoken="en")
        self.code = session.code
        self.write("consent", lambda: give(session, **OPENING, **CONSENT))
        for number in range(ANSWERS):
            answer = Answer(("yes", "no")[number % 2])
            if self.write(
                f"answer {number}",
                lambda answer=answer: session.record(Where(QUESTION), answer, "en"),
            ):
                self.answers = number + 1
        for name in NOTED:
            if self.write(f"note {name}", lambda name=name: session.write_note(Where(name), LONG)):
                self.notes.append(name)
        self.write("half-typed", lambda: self._type(session))
        self.write("sealing", lambda: self._seal(place.signed(vault, place.codes[0])))

    def _seal(self, session: InterviewSession) -> None:
        self.sealed = finish(self._vault, session).sealed

    def _type(self, session: InterviewSession) -> None:
        session.keep_half_typed(Where(OWN_WORDS), LONG)
        self.half = LONG


def leave(disk: Path, blocks: int | None) -> None:
    """Fill the disk but for so many blocks."""
    filler = disk / "other people's files"
    filler.unlink(missing_ok=True)
    if blocks is not None:
        free = shutil.disk_usage(disk).free
        with filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, free - blocks * BLOCK)
        assert shutil.disk_usage(disk).free == blocks * BLOCK


def one_day(place: Place, disk: Path, blocks: int | None) -> Day:
    """An interview on a disk with so much space; everything acknowledged is there afterwards."""
    here = place.at(disk / "d")
    shutil.rmtree(here.folder, ignore_errors=True)
    leave(disk, None)
    shutil.copytree(place.vault, here.vault)
    vault = here.open()
    day = Day(here, vault)
    assert not vault.store.low_space
    leave(disk, blocks)
    day.hold()
    vault.lock()
    with here.open() as again:
        again.store.check()
        held = again.store.interviews.load(day.code)
        assert len(written(held)) == day.answers
        notes = {each.field.name for each in held.history if each.field.kind is FieldKind.NOTE}
        assert notes == set(day.notes)
        half = again.store.interviews.half_typed(day.code)
        assert half.get(Field(FieldKind.ANSWER, OWN_WORDS), "") == day.half
        sealed = {one.code for one in again.store.sealed.sealed_blobs()}
        assert sealed == ({place.codes[0]} if day.sealed else set())
        assert (place.codes[0] in again.store.interviews.codes()) is not day.sealed
    assert (marker(place.codes[0]).encode() in here.pages()) is not day.sealed
    return day


def sweep(place: Place, disk: Path, step: int) -> Counter[str]:
    """Leave a little more each time, until nothing fails any more; what failed how often."""
    failed: Counter[str] = Counter()
    blocks = 0
    while True:
        day = one_day(place, disk, blocks)
        # The reserve was enough for everything.
        assert day.refused == []
        assert day.sealed
        if not day.full_at:
            return failed
        failed[day.full_at] += 1
        blocks += step
        assert blocks < RESERVE_SIZE // BLOCK * 4, "it never ends"


def test_wherever_the_disk_becomes_full_the_interview_comes_to_its_end(
    prepared: Place, disk: Path
) -> None:
    failed = sweep(prepared, disk, SHORT_STEP)
    assert len(failed) >= 6


@pytest.mark.heavy("mutilation")
def test_each_write_of_an_interview_meets_a_full_disk(
    prepared: Place, disk: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    failed = sweep(prepared, disk, step=1)
    record_testsuite_property("times the disk was full", failed.total())
    answers = [f"answer {number}" for number in range(ANSWERS)]
    notes = [f"note {name}" for name in NOTED]
    assert {"consent", *answers, *notes, "sealing"} <= set(failed)
