"""Measures the program beside its floors: `.venv/bin/python packaging/bench.py [--interviews N]`.

A figure alone says more about the machine than about us, so each stands beside a floor measured in
the same run: the least work that anybody would need for the same thing. Nothing here passes or
fails; the ratios are for people.

| row | measured | floor |
|---|---|---|
| answer | a key in the real interview screen, until durable and all flags painted | the same row put into the same SQLCipher in one transaction |
| page | Alt+→ to the next page, painted, and back | the whole window painted once |
| language | F6, or the window's own language, until everything is painted | the same |
| hiding | F9 in an open interview, until the curtain is painted | a bare widget shown and painted |
| unlock | passphrase to open vault, cost of a real vault | one Argon2id of that cost |
| autosave | one answer put into the vault, durable | the same statements in plain SQLite, without encryption |
| open | passphrase to open vault, Argon2 apart | the bare database opened with its key |
| lock | until database and keys are gone, 20 answers in the log | plain SQLite's checkpoint and close |
| another key | every page of a vault under another key | a copy of the file, on the disk |
| backup | a verified copy of a vault | a copy of the file, on the disk |
| start | a new process to the painted unlock screen | a new process to a painted empty window |
| export | sealed interviews to one bundle | the same bytes through the raw AEAD |
| merge | that bundle into an empty coordinator's vault | the same rows into the same SQLCipher, one transaction |
"""  # noqa: E501 - a table

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import bench_bundles
import bench_curtain
import bench_papers
import bench_room
import bench_store
import bench_vaults
from bench_vaults import Figure

STARTS = 5

_PROGRAM = """
import sys
from dutyrehab_desktop.app import main
application, program = main.build(["--vault", sys.argv[1], "--language", "en"])
program.start()
application.processEvents()
print("painted", flush=True)
"""
_EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
application.processEvents()
print("painted", flush=True)
"""


@dataclass(frozen=True)
class Row:
    """One line of the result: ours, the floor, how often ours would fit into the floor."""

    name: str
    ours: Figure
    floor: Figure

    def text(self) -> str:
        """For a person, in milliseconds."""
        ratio = self.ours.p50 / self.floor.p50
        return (
            f"{self.name:<28} {self.ours.p50:>10.2f} {self.ours.p99:>10.2f}"
            f" {self.floor.p50:>10.2f} {self.floor.p99:>10.2f} {ratio:>8.2f}"
        )


def starts(folder: Path) -> Row:
    """A new process until the first screen is painted."""

    def run(code: str) -> float:
        began = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE, text=True
        ) as process:
            if process.stdout is None or process.stdout.readline().strip() != "painted":
                raise SystemExit("the window did not start")
            return (time.perf_counter() - began) * 1000

    ours, floor = zip(*((run(_PROGRAM), run(_EMPTY_WINDOW)) for _ in range(STARTS)), strict=True)
    return Row("start to the unlock screen", Figure.of(ours), Figure.of(floor))


def fast(name: str, ours: Figure, floor: Figure) -> Row:
    """A row whose name tells the speed in megabytes a second."""
    return Row(f"{name}, {bench_store.MEGABYTES / ours.p50 * 1000:.0f} MB/s", ours, floor)


def measure(folder: Path, interviews: int) -> list[Row]:
    """Every row, in order."""
    rows = [
        Row("answer, durable and painted", *bench_room.answers(folder / "answers")),
        Row("page, painted", *bench_room.pages(folder / "pages")),
        Row("language of the interview", *bench_room.spoken_languages(folder / "spoken")),
        Row("language of the window", *bench_room.window_languages(folder / "window")),
        Row("F9, hidden and painted", *bench_curtain.hiding(folder / "hiding")),
        Row("whole summary, told and PDF", *bench_papers.full(folder / "papers")),
        Row("unlock", *bench_vaults.unlocking(folder / "unlock")),
        starts(folder / "answers"),
        Row("autosave", *bench_store.autosaving(folder / "autosave")),
        Row("open, Argon2 apart", *bench_store.opening(folder / "open")),
        Row("lock", *bench_store.locking(folder / "lock")),
        fast("another key", *bench_store.rekeying(folder / "rekey")),
        fast("backup", *bench_store.backing(folder / "backup")),
    ]
    bundle = bench_bundles.Bundles(folder / "bundles", interviews)
    rows.append(Row(f"export of {interviews}", *bundle.exporting()))
    rows.append(Row(f"merge of {interviews}", *bundle.merging()))
    return rows


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the program beside its floors.")
    parser.add_argument("--interviews", type=int, default=1000, metavar="N")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    own = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(Path(folder), own.interviews)
    if own.json:
        print(json.dumps({row.name: [row.ours.as_dict(), row.floor.as_dict()] for row in rows}))
        return 0
    print(
        f"{'milliseconds':<28} {'p50':>10} {'p99':>10} {'floor p50':>10} {'p99':>10} {'ratio':>8}"
    )
    for row in rows:
        print(row.text())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
