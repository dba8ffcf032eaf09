"""The parts of `bench.py` that need one vault, and what several benches share."""

import json
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Self

from argon2.low_level import Type, hash_secret_raw

from dutyrehab_desktop.crypto.passphrase import DEFAULT_COST, FLOOR_COST, KdfCost
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.store.opener import create_database
from dutyrehab_desktop.workflows.answering import Walk
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Protection, Role, create_vault, unlock

PASSPHRASE = "five plain words to type"
UNLOCKS = 5


@dataclass(frozen=True)
class Figure:
    """Milliseconds: the middle, and what one in a hundred exceeds."""

    p50: float
    p99: float

    @classmethod
    def of(cls, times: Sequence[float]) -> Self:
        """From single times in milliseconds."""
        ordered = sorted(times)
        last = len(ordered) - 1
        return cls(statistics.median(ordered), ordered[min(last, len(ordered) * 99 // 100)])

    def as_dict(self) -> dict[str, float]:
        """For JSON."""
        return asdict(self)


def typed() -> bytearray:
    """The passphrase; whoever takes it wipes it."""
    return bytearray(PASSPHRASE, "ascii")


def new_vault(folder: Path, role: Role, cost: KdfCost = FLOOR_COST) -> OpenVault:
    """Make a vault and open it."""
    create_vault(folder, role, typed(), typed(), TaskControl(), Protection(cost))
    return unlock(folder, typed(), TaskControl())


def told_interview(content: Content, vault: OpenVault) -> InterviewSession:
    """A whole invented interview, as the demonstration plays it."""
    data = json.loads(resource("demonstration", "interviews.json").read_text("utf-8"))
    record = data["interviews"][0]["record"]
    session = begin_interview(content, vault.store, real_surroundings(), spoken="en")
    Walk(session, sheet_from_record(record, content.questionnaire).sheet).go_on()
    return session


def clocked(work: Callable[[], object]) -> float:
    """Milliseconds that some work takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def bare_inserts(path: Path, times: int) -> Iterator[float]:
    """One row as an answer makes it, each in a transaction of its own."""
    connection = create_database(path, bytearray(range(32)))
    connection.execute(
        "create table writing (interview integer, digest blob, lines text,"
        " primary key (interview, digest)) strict, without rowid"
    )
    line = "2026-11 " + "x" * 150

    def insert(number: int) -> None:
        connection.execute("begin immediate")
        values = (1, number.to_bytes(16, "big"), line)
        connection.execute("insert into writing values (?, ?, ?)", values)
        connection.execute("commit")

    for number in range(times):
        yield clocked(partial(insert, number))
    connection.close()


def unlocking(folder: Path) -> tuple[Figure, Figure]:
    """Opening a real vault; beside it one Argon2id of the same cost."""
    new_vault(folder, Role.FIELD, DEFAULT_COST).lock()
    ours, floor = [], []
    for _ in range(UNLOCKS):
        ours.append(clocked(lambda: unlock(folder, typed(), TaskControl()).lock()))
        floor.append(clocked(_argon2))
    return Figure.of(ours), Figure.of(floor)


def _argon2() -> None:
    hash_secret_raw(
        PASSPHRASE.encode(),
        bytes(16),
        time_cost=DEFAULT_COST.passes,
        memory_cost=DEFAULT_COST.memory_kib,
        parallelism=DEFAULT_COST.lanes,
        hash_len=32,
        type=Type.ID,
    )
