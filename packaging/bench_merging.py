"""Measures how merging grows: `.venv/bin/python packaging/bench_merging.py [--whole] [--json]`.

| row | what is merged |
|---|---|
| records | one bundle of 1,000 and 10,000 whole invented interviews; `--whole`: one of 100,000 small ones |
| bundles | 1 and 100 bundles of one small interview each; `--whole`: 10,000 |

Each merge runs in a process of its own, whose largest memory is said. Beside it stands the bare
insert of the same rows into the same SQLCipher. Nothing here passes or fails.
"""  # noqa: E501 - a table

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench_bundles import bare_insert, unlocked
from bench_vaults import clocked, new_vault, told_interview

from dutyrehab_desktop.bundles.format import member_name
from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.bundles.writer import Member, Sender, write_bundle
from dutyrehab_desktop.crypto.age import HybridRecipient, seal
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.records.codes import new_code
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.enrolling import coordinator_card, make_card
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role

SMALL = 20
"""Answers of a small interview."""
MONTH = "2026-11"


@dataclass(frozen=True)
class Grown:
    """One line of the result: seconds, and megabytes of the merging process at its largest."""

    name: str
    records: int
    bundles: int
    seconds: float
    bare_seconds: float
    megabytes: float

    def text(self) -> str:
        """For a person."""
        each = self.seconds * 1000 / max(self.records, 1)
        ratio = self.bare_seconds / self.seconds
        return (
            f"{self.name:<34} {self.seconds:>9.1f} s {each:>8.2f} ms each "
            f"{self.bare_seconds:>8.1f} s bare {ratio:>6.2f} {self.megabytes:>7.0f} MB"
        )


class Sticks:
    """Bundles of one invented laptop for one coordinator, made without any vault of its own."""

    def __init__(self, folder: Path, recipient: HybridRecipient, payload: bytes, code: str) -> None:
        self._folder, self._recipient = folder, recipient
        self._payload, self._code = payload, f'"code":"{code}"'.encode()
        self._key, self._sequence = SigningKey.generate(), 0
        self._previous: str | None = None
        folder.mkdir()

    def bundle(self, records: int) -> None:
        """Write the next bundle, of so many records."""
        self._sequence += 1
        around = real_surroundings()
        codes = {new_code(around.random_bytes) for _ in range(records)}
        scratch = self._folder.parent / "scratch"
        sealed = dict(self._sealed(sorted(codes), scratch))
        members = [
            Member(member_name(code), partial(_piece, scratch, *where))
            for code, where in sealed.items()
        ]
        sender = Sender("ab" * 16, self._key, self._sequence, self._previous, MONTH)
        with (self._folder / f"{self._sequence:06}.bin").open("wb") as target:
            self._previous = write_bundle(target, sender, members, [self._recipient]).digest
        scratch.unlink()

    def _sealed(self, codes: list[str], scratch: Path) -> Iterator[tuple[str, tuple[int, int]]]:
        with scratch.open("wb") as file:
            for code in codes:
                named = self._payload.replace(self._code, f'"code":"{code}"'.encode())
                blob = seal(named, [self._recipient])
                yield code, (file.tell(), len(blob))
                file.write(blob)


def _piece(path: Path, start: int, size: int) -> bytes:
    with path.open("rb") as file:
        file.seek(start)
        return file.read(size)


def model(folder: Path, *, small: bool) -> Interview:
    """A whole invented interview, or its first answers."""
    with new_vault(folder, Role.FIELD) as vault:
        told = told_interview(load_content(), vault).interview
    if not small:
        return told
    first = sorted(told.history, key=lambda each: each.counter)[:SMALL]
    return told.with_history(History(first))


def measured(folder: Path, name: str, counts: Sequence[int], *, small: bool) -> Grown:
    """Merge bundles of so many records each into a new vault, in a process of its own."""
    folder.mkdir()
    with new_vault(folder / "desk", Role.COORDINATOR) as desk:
        make_card(desk, {"en": "An invented organisation"}, folder / "card")
        card = coordinator_card(desk)
        if card is None:
            raise SystemExit("there is no card")
        recipient = HybridRecipient.parse(card.recipient)
    told = model(folder / "model", small=small)
    sticks = Sticks(folder / "stick", recipient, write_payload(told), told.code)
    for count in counts:
        sticks.bundle(count)
    line = [sys.executable, __file__, "--child", str(folder)]
    done = subprocess.run(line, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    bare = bare_insert(folder / "desk", folder / "bare.db") / 1000
    return Grown(name, sum(counts), len(counts), found["seconds"], bare, found["megabytes"])


def child(folder: Path) -> int:
    """Merge every bundle of a folder, and say how long it took and how much memory it needed."""
    content, around, nothing = load_content(), real_surroundings(), TaskControl()
    paths = sorted((folder / "stick").iterdir())
    with unlocked(folder / "desk") as desk:
        # Only its words are wanted; the clock is not running yet.
        first = look_at_bundle(desk, paths[0], content, nothing).device_words if paths else ()
        took = sum(
            clocked(partial(merge, desk, path, content, around, nothing, accept_words=first))
            for path in paths
        )
    print(json.dumps({"seconds": took / 1000, "megabytes": _largest()}))
    return 0


def _largest() -> float:
    """Megabytes of this process at its largest; what `getrusage` says would be its parent's."""
    status = Path("/proc/self/status").read_text("ascii").splitlines()
    (line,) = (line for line in status if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure how merging grows.")
    parser.add_argument("--whole", action="store_true", help="up to 100,000 records: an hour")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    own = parser.parse_args(arguments)
    if own.child:
        return child(own.child)
    wanted: list[tuple[str, list[int], bool]] = [
        ("1,000 whole records", [1_000], False),
        ("10,000 whole records", [10_000], False),
        ("1 bundle of one small record", [1], True),
        ("100 bundles of one small record", [1] * 100, True),
    ]
    if own.whole:
        wanted += [
            ("1,000 small records", [1_000], True),
            ("10,000 small records", [10_000], True),
            ("100,000 small records", [100_000], True),
            ("10,000 bundles of one small record", [1] * 10_000, True),
        ]
    rows = []
    for name, counts, small in wanted:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(measured(Path(folder) / "bench", name, counts, small=small))
        if not own.json:
            print(rows[-1].text(), flush=True)
    if own.json:
        print(json.dumps([asdict(row) for row in rows]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
