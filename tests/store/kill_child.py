"""Writes answers to a vault without end, and says each one's number once it is durable."""

import sys
from pathlib import Path

from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import AGE, KEY, said


def main() -> None:
    vault = Vault.open(Path(sys.argv[1]), bytearray(KEY))
    held = vault.interviews.load("ABCDEFGH")
    while True:
        number = len(held.history) + 1
        held, revision = held.written(AGE, said(str(number)), vault.device_id, "2026-11")
        vault.interviews.append("ABCDEFGH", revision, position=str(number))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
