"""Measures sealing beside the raw cipher: `.venv/bin/python packaging/bench_sealing.py [--json]`.

| row | ours | raw |
|---|---|---|
| seal | an age file for a hybrid recipient, header and all | ChaCha20-Poly1305, same chunks |
| open | the same file, every chunk verified | ChaCha20-Poly1305 of the same chunks |

In MB of content per second of the processor, the best of five turns. Nothing here passes or fails.
"""

import argparse
import io
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from dutyrehab_desktop.crypto.age import HybridIdentity, opening, sealing
from dutyrehab_desktop.crypto.age.stream import CHUNK
from dutyrehab_desktop.crypto.secrets import random_bytes

MEGABYTE = 1 << 20
SIZES = (1, 16, 256)
TURNS = 5


@dataclass(frozen=True)
class Speed:
    """One line of the result: MB of content per second."""

    name: str
    ours: float
    raw: float

    def text(self) -> str:
        """For a person."""
        ratio = self.ours / self.raw
        return f"{self.name:<20} {self.ours:>8.0f} MB/s {self.raw:>8.0f} MB/s raw {ratio:>6.2f}"


class Nowhere:
    """A file that keeps nothing: writing to one would be measured as well."""

    def write(self, data: bytes, /) -> int:
        """Take the next bytes."""
        return len(data)


def speeds(size: int) -> tuple[Speed, Speed]:
    """Sealing and opening of so many megabytes."""
    identity = HybridIdentity(bytearray(random_bytes(32)))
    piece = os.urandom(MEGABYTE)
    cipher = ChaCha20Poly1305(os.urandom(32))
    chunks = [piece[at : at + CHUNK] for at in range(0, MEGABYTE, CHUNK)] * size
    numbers = [number.to_bytes(12, "big") for number in range(len(chunks))]

    def seal(target: io.BytesIO | Nowhere) -> None:
        payload = sealing(target, [identity.recipient])
        for _ in range(size):
            payload.write(piece)
        payload.finish()

    def seal_raw() -> None:
        for number, chunk in zip(numbers, chunks, strict=True):
            cipher.encrypt(number, chunk, None)

    whole = io.BytesIO()
    seal(whole)
    # The same few again and again: so many different ones would measure the memory.
    sealed = [
        cipher.encrypt(number, chunk, None)
        for number, chunk in zip(numbers[:16], chunks[:16], strict=True)
    ]

    def open_all() -> None:
        whole.seek(0)
        for _ in opening(whole, [identity]):
            pass

    def open_raw() -> None:
        for turn in range(len(chunks)):
            place = turn % len(sealed)
            cipher.decrypt(numbers[place], sealed[place], None)

    return (
        Speed(f"seal {size} MB", _best(size, lambda: seal(Nowhere())), _best(size, seal_raw)),
        Speed(f"open {size} MB", _best(size, open_all), _best(size, open_raw)),
    )


def _best(size: int, work: Callable[[], None]) -> float:
    took = []
    for _ in range(TURNS):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return size / min(took)


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure encryption beside the raw cipher.")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    own = parser.parse_args(arguments)
    rows = [row for size in SIZES for row in speeds(size)]
    print(
        json.dumps([asdict(row) for row in rows]) if own.json else "\n".join(map(Speed.text, rows))
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
