"""Looks through the memory of another process, as somebody does who took the running laptop.

Root alone may read it (`/proc/PID/mem`): the program closes its memory to other programs of the
same person.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from dutyrehab_desktop.crypto import keyfile, slots
from dutyrehab_desktop.crypto.passphrase import stretch
from dutyrehab_desktop.crypto.secrets import derive_key

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
"""Latin-1, in which Python keeps text of one alphabet, is the first for all that is typed here."""
PIECE = 64 * 1024 * 1024
OVERLAP = 4096
STEM = "qxjvz"
UNIT = len(STEM) + 2
REPEATS = 3
_LABELS = ("database", "key file")
"""Every purpose for which a key is derived from the data key."""


def marker(number: int) -> str:
    """A text that no library holds; each part of it tells which one it is.

    A freed block loses its first bytes to the allocator: what is left of it still counts.
    """
    return (STEM + chr(ord("a") + number // 26) + chr(ord("a") + number % 26)) * REPEATS


def markers_in(memory: "Memory") -> dict[str, int]:
    """How often a part of each marker stands in memory, in any form."""
    found: dict[str, int] = {}
    for code in ENCODINGS:
        width = len("a".encode(code))
        pattern = re.compile(re.escape(STEM.encode(code)) + b"(.{%d})" % (2 * width), re.DOTALL)
        for piece in memory:
            for hit in pattern.finditer(piece):
                which = hit.group(1).decode(code, "replace")
                if which.isascii() and which.isalpha():
                    found[which] = found.get(which, 0) + 1
    return found


def forms_of_text(text: str) -> tuple[bytes, ...]:
    """A text as a program may hold it, whole and each half of it."""
    half = len(text) // 2
    return tuple(part.encode(code) for code in ENCODINGS for part in (text[:half], text[half:]))


def forms_of_key(key: bytes) -> tuple[bytes, ...]:
    """A key in raw bytes and in letters."""
    letters = key.hex()
    return (
        key,
        *(form.encode(code) for form in (letters, letters.upper()) for code in ENCODINGS),
    )


def secrets_of(folder: Path, passphrase: str) -> Mapping[str, tuple[bytes, ...]]:
    """Everything that opens a vault, by name, in every form: for somebody who may know it."""
    typed = bytearray(passphrase, "utf-8")
    content = (folder / "a.bin").read_bytes()
    data_key = keyfile.read_key(folder / "a.bin", typed)
    kek = stretch(typed, content[16:32], slots._cost_in(content))
    keys = {"data key": bytes(data_key.secret), "key of the slots": bytes(kek)}
    keys["local key"] = bytes(data_key.local or b"")
    keys |= {f"{label} key": bytes(data_key.derive(label)) for label in _LABELS}
    for use in ("sealing", "nonce"):
        key = derive_key(keys["local key"], f"guard {use} local".encode())
        keys[f"local key for {use}"] = bytes(key)
    # SQLCipher: the key of its page codes comes from the raw key and the salt, masked.
    salt = bytes(byte ^ 0x3A for byte in (folder / "b.bin").read_bytes()[:16])
    raw = keys["database key"]
    keys["page key"] = hashlib.pbkdf2_hmac("sha512", raw, salt, 2, 32)
    found = {name: forms_of_key(key) for name, key in keys.items()}
    return {"passphrase": forms_of_text(passphrase), **found}


class Memory:
    """What a process can read of its own memory, piece by piece."""

    def __init__(self, process: int) -> None:
        self._process = process

    def __iter__(self) -> Iterator[bytes]:
        maps = Path(f"/proc/{self._process}/maps").read_text("ascii", "replace")
        with Path(f"/proc/{self._process}/mem").open("rb", 0) as memory:
            for line in maps.splitlines():
                span, rights, *rest = line.split()
                start, end = (int(part, 16) for part in span.split("-"))
                # What is mapped from a file and was never written to is the file.
                if "r" not in rights or "w" not in rights or rest[-1] in ("[vvar]", "[vsyscall]"):
                    continue
                while start < end:
                    try:
                        memory.seek(start)
                        yield memory.read(min(PIECE, end - start))
                    except (OSError, ValueError):
                        break
                    start += PIECE - OVERLAP if end - start > PIECE else PIECE

    def places(self, needles: tuple[bytes, ...]) -> list[tuple[str, int, bytes]]:
        """Where one of the needles stands: the mapping, the offset, what is around it."""
        found = []
        maps = Path(f"/proc/{self._process}/maps").read_text("ascii", "replace")
        with Path(f"/proc/{self._process}/mem").open("rb", 0) as memory:
            for line in maps.splitlines():
                span, rights, *rest = line.split()
                start, end = (int(part, 16) for part in span.split("-"))
                if "r" not in rights or "w" not in rights:
                    continue
                try:
                    memory.seek(start)
                    data = memory.read(end - start)
                except (OSError, ValueError):
                    continue
                for needle in needles:
                    at = data.find(needle)
                    while at >= 0:
                        around = data[max(0, at - 64) : at + 160]
                        found.append((f"{rest[-1]} {span}", at, around))
                        at = data.find(needle, at + 1)
        return found

    def counts(self, secrets: Mapping[str, tuple[bytes, ...]]) -> dict[str, int]:
        """How often each secret stands in memory, in any of its forms."""
        found = dict.fromkeys(secrets, 0)
        for piece in self:
            for name, forms in secrets.items():
                found[name] += sum(piece.count(form) for form in forms)
        return found
