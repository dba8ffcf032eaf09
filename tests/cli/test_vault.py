"""Another passphrase, and another data key, by the command line."""

import os
from pathlib import Path

from tests.cli.test_commands import PASSPHRASE, call

OTHER = b"seven other invented words for a vault\n"


def typed(*words: str | Path, said: bytes) -> int:
    """Carry out a command with a second passphrase on a descriptor of its own."""
    reading, writing = os.pipe()
    os.write(writing, said)
    os.close(writing)
    try:
        line = (*words, "--new-passphrase-fd", str(reading))
        return call(*line, passphrase=True, more=(reading,)).returncode
    finally:
        os.close(reading)


def test_a_vault_gets_another_passphrase_and_another_data_key(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    assert call("vault", "create", folder, "--role", "field", passphrase=True).returncode == 0
    key = (folder / "a.bin").read_bytes()
    assert call("vault", "rotate", folder, passphrase=True).returncode == 0
    assert (folder / "a.bin").read_bytes() != key
    assert typed("vault", "passphrase", folder, said=b"short\n") == 1
    assert typed("vault", "passphrase", folder, said=OTHER) == 0
    refused = call("vault", "rotate", folder, passphrase=True)
    assert refused.returncode == 1
    assert b"does not open the vault" in refused.stderr
    assert PASSPHRASE.strip() not in refused.stdout + refused.stderr
