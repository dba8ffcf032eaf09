"""Another passphrase, and another data key, by the command line."""

import json
import os
from pathlib import Path

from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import PASSPHRASE, call
from tests.helpers.vaults import lay_vault

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


def test_words_are_drawn_and_printed_once_and_a_key_file_is_needed(tmp_path: Path) -> None:
    folder, stick = tmp_path / "vault", tmp_path / "stick"
    words = ("vault", "create", folder, "--role", "field", "--draw", "uz", "--new-key-file", stick)
    done = call(*words, "--json")
    drawn = json.loads(done.stdout)["words"]
    assert len(drawn.split(" ")) == 6
    told = keyed("calls-nothing", folder, drawn)
    assert told != 0
    assert keyed("rotate", folder, drawn, "--vault-key-file", str(stick)) == 0
    assert keyed("rotate", folder, drawn) == 1
    assert keyed("key-file", folder, drawn, "--vault-key-file", str(stick), "--drop") == 0
    assert keyed("key-file", folder, drawn, "--make", str(tmp_path / "other")) == 0
    assert keyed("rotate", folder, drawn, "--vault-key-file", str(tmp_path / "other")) == 0


def keyed(action: str, folder: Path, said: str, *more: str) -> int:
    """Carry out a command with a passphrase of its own."""
    reading, writing = os.pipe()
    os.write(writing, said.encode() + b"\n")
    os.close(writing)
    try:
        line = ("vault", action, folder, "--passphrase-fd", str(reading), *more)
        return call(*line, more=(reading,)).returncode
    finally:
        os.close(reading)


def test_a_passphrase_that_erases_and_an_end_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    lay_vault(folder, Role.FIELD)
    assert typed("vault", "erasing", folder, said=b"red\n") == 0
    assert call("vault", "erasing", folder, "--forget", passphrase=True).returncode == 0
    assert typed("vault", "erasing", folder, said=b"red\n") == 0
    assert call("recovery", "list", folder, passphrase=True).returncode == 0
    assert keyed("rotate", folder, "red") == 1
    assert call("recovery", "list", folder, passphrase=True).returncode == 0
    refused = call("vault", "erase", folder, "--yes", "another")
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
    assert call("vault", "erase", folder, "--yes", "vault").returncode == 0
    assert list(folder.iterdir()) == []
