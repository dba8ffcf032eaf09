"""Kills children of a warm parent, and looks at what each of them left behind.

`python -m tests.proofs.kills.killing FOLDER --kills N [--seed S] [--acts NAME,NAME]`: prints one
line of JSON: for each act how many were killed, in which phase, and how much was acknowledged.

The parent has imported everything and has no database open when it forks, so that a kill costs
hundredths of a second. Half of the children are killed at a random moment of their work; the others
as soon as they are in a certain phase, each in turn, so that the short ones are hit too.
"""

import argparse
import gc
import json
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.proofs.kills.acts import ACTS, Act
from tests.proofs.kills.phases import Phases
from tests.proofs.kills.place import Place, prepare

PATIENCE = 60.0
"""Seconds after which a child that says nothing hangs."""
STEPS = 6
"""Acknowledgements by which the length of an act is measured."""
LATER = 0.002
"""At most so long after a phase began its kill comes."""
BEGUN, DONE = ".begun", ".done"


@dataclass
class Tally:
    """What became of one act's kills."""

    kills: int = 0
    acknowledged: int = 0
    phases: Counter[str] = field(default_factory=Counter)


class Child:
    """A process that does an act until it is killed."""

    def __init__(self, act: Act, place: Place, phases: Phases) -> None:
        phases.reset()
        self.pipe, writing = os.pipe()
        self.process = os.fork()
        if self.process == 0:
            os.close(self.pipe)
            _do(act, place, phases, writing)
        os.close(writing)
        os.set_blocking(self.pipe, False)
        self._read = b""
        self.ended = False

    def lines(self) -> list[str]:
        """What it has said so far; a line that was cut off counts for nothing."""
        while not self.ended:
            try:
                read = os.read(self.pipe, 65536)
            except BlockingIOError:
                break
            self.ended = not read
            self._read += read
        *whole, _ = self._read.decode("ascii").split("\n")
        return whole

    def wait_for(self, number: int) -> None:
        """Wait until it has said so many lines, or that it is done."""
        deadline = time.monotonic() + PATIENCE
        while len(lines := self.lines()) < number and DONE not in lines:
            assert not self.ended, "the child ended by itself"
            assert time.monotonic() < deadline, "the child hangs"
            time.sleep(0.0005)

    def kill(self) -> list[str]:
        """Kill it; what it had said."""
        os.kill(self.process, signal.SIGKILL)
        _, status = os.waitpid(self.process, 0)
        assert os.WIFSIGNALED(status), "the child ended by itself"
        assert os.WTERMSIG(status) == signal.SIGKILL
        lines = self.lines()
        os.close(self.pipe)
        return [line for line in lines if line not in (BEGUN, DONE)]


def _do(act: Act, place: Place, phases: Phases, writing: int) -> None:
    """All that a child does; it never comes back."""
    try:
        phases.watch()

        def say(line: str) -> None:
            os.write(writing, line.encode("ascii") + b"\n")

        say(BEGUN)
        act.work(place, say)
        say(DONE)
        while True:
            signal.pause()
    except BaseException:  # noqa: BLE001 - a child must not come back
        traceback.print_exc()
        os._exit(3)


class Killer:
    """Kills in one act after the other."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._luck = random.Random(seed)
        self._phases = Phases()
        self._base = prepare(folder)
        self._spans: dict[str, float] = {}
        self._used: Counter[str] = Counter()
        gc.collect()
        gc.freeze()

    def kill(self, act: Act, tally: Tally) -> None:
        """One kill, and what must be so afterwards."""
        place = self._place(act)
        child = Child(act, place, self._phases)
        child.wait_for(1)
        if act.name not in self._spans:
            began = time.monotonic()
            child.wait_for(1 + STEPS)
            self._spans[act.name] = time.monotonic() - began
        elif tally.kills % 2:
            self._wait_for_phase(act, tally, child)
        else:
            time.sleep(self._luck.uniform(0, self._spans[act.name]))
        said = child.kill()
        phase = self._phases.now
        tally.kills += 1
        tally.acknowledged += len(said)
        tally.phases[phase] += 1
        try:
            act.judge(place, said)
        except BaseException as problem:
            problem.add_note(f"killed in {act.name}, {phase}, after {said[-3:]}: {place.folder}")
            raise

    def _wait_for_phase(self, act: Act, tally: Tally, child: Child) -> None:
        """Until the child is where the fewest were killed so far."""
        wanted = min(act.phases, key=lambda name: (tally.phases[name], self._luck.random()))
        deadline = time.monotonic() + self._spans[act.name] * self._luck.uniform(1, 2)
        for _ in range(self._luck.randint(1, STEPS)):
            # Not always at the first occasion.
            while self._phases.now != wanted and time.monotonic() < deadline:
                pass
            pause = time.monotonic() + self._luck.uniform(0, LATER)
            while self._phases.now == wanted and time.monotonic() < pause:
                pass

    def _place(self, act: Act) -> Place:
        folder = self._folder / act.name.replace(" ", "-")
        ready = folder.with_name(f"{folder.name}-ready")
        if not ready.exists():
            shutil.copytree(self._base.folder, ready)
            act.ready(self._base.at(ready))
        if self._used[act.name] % act.lasting == 0:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(ready, folder)
        self._used[act.name] += 1
        return self._base.at(folder)


def run(folder: Path, kills: int, seed: int, names: list[str]) -> dict[str, Tally]:
    """Kill so many times, each act in turn.

    Args:
        folder: An empty one.
        kills: How many in all.
        seed: The luck.
        names: Acts; empty for all.
    """
    killer = Killer(folder, seed)
    acts = [act for act in ACTS if not names or act.name in names]
    tallies = {act.name: Tally() for act in acts}
    for number in range(kills):
        act = acts[number % len(acts)]
        killer.kill(act, tallies[act.name])
    return tallies


def main(arguments: list[str]) -> int:
    """Kill, and print the result."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--acts", default="")
    own = parser.parse_args(arguments)
    names = [name for name in own.acts.split(",") if name]
    tallies = run(own.folder, own.kills, own.seed, names)
    result = {
        name: {"kills": one.kills, "acknowledged": one.acknowledged, "phases": dict(one.phases)}
        for name, one in tallies.items()
    }
    sys.stdout.write(json.dumps(result) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
