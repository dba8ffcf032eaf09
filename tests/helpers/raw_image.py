"""A file system in one file: all that a program leaves on a disk can be read in it."""

import base64
import json
import re
import subprocess
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CODES = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_DEFLATED = re.compile(rb"x[\x01\x5e\x9c\xda]")
_LONGEST = 1024 * 1024


@contextmanager
def mounted(image: Path, folder: Path, megabytes: int) -> Iterator[Path]:
    """A fresh ext4 file system in a file, mounted; it is whole in the file once it is left.

    Raises:
        OSError: It cannot be made or mounted here.
    """
    with image.open("wb") as file:
        file.truncate(megabytes * 1024 * 1024)
    folder.mkdir(exist_ok=True)
    for command in (
        ["mkfs.ext4", "-q", "-F", str(image)],
        ["mount", "-o", "loop", str(image), str(folder)],
    ):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise OSError(done.stderr.strip())
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def forms_of(text: str) -> dict[str, bytes]:
    """A text in every form in which a program may have written it, by name."""
    forms = {code: text.encode(code) for code in _CODES}
    forms["JSON"] = json.dumps(text).strip('"').encode("ascii")
    plain = {"": text.encode("utf-8"), " of UTF-16": text.encode("utf-16-le")}
    for name, raw in plain.items():
        forms[f"hex{name}"] = raw.hex().encode("ascii")
        forms[f"HEX{name}"] = raw.hex().upper().encode("ascii")
        for shift in range(3):
            # What stands before it moves its letters; those at the ends depend on neighbours.
            inner = base64.b64encode(b"\0" * shift + raw)
            forms[f"base64{name}, {shift}"] = inner[4 if shift else 0 : -4]
    return forms


def found_in(image: Path, text: str) -> list[str]:
    """In which forms a text stands in a file, also inside whatever was deflated."""
    content, forms = image.read_bytes(), forms_of(text)
    found = [name for name, form in forms.items() if form in content]
    for hit in _DEFLATED.finditer(content):
        try:
            plain = zlib.decompressobj().decompress(
                content[hit.start() : hit.start() + _LONGEST], _LONGEST
            )
        except zlib.error:
            continue
        found += [f"deflated {name}" for name, form in forms.items() if form in plain]
    return found
