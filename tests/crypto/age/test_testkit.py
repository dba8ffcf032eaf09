"""The 143 public vectors of the age format (C2SP/CCTV), with the exact class of failure."""

import hashlib
import io
import os
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.errors import (
    ArmorDamaged,
    SealedFileProblem,
    SealedForAnotherKey,
    SealedHeaderDamaged,
    SealedHeaderForged,
    SealedPayloadDamaged,
)

# The fixture `shared` skips; this is only for the list of names, which pytest wants early.
SHARED = Path(os.environ.get("DUTYREHAB_SHARED") or Path(__file__).resolve().parents[4] / "shared")
FOLDER = SHARED / "testkits" / "age-cctv" / "testdata"
NAMES = sorted(path.name for path in FOLDER.iterdir()) if FOLDER.is_dir() else ["(absent)"]
NOTHING = hashlib.sha256(b"").hexdigest()
CLASSES: dict[str, type[SealedFileProblem]] = {
    "header failure": SealedHeaderDamaged,
    "HMAC failure": SealedHeaderForged,
    "no match": SealedForAnotherKey,
    "payload failure": SealedPayloadDamaged,
    "armor failure": ArmorDamaged,
}


@dataclass(frozen=True)
class Vector:
    fields: tuple[tuple[str, str], ...]
    file: bytes

    @classmethod
    def read(cls, path: Path) -> "Vector":
        head, _, body = path.read_bytes().partition(b"\n\n")
        pairs = (line.split(": ", 1) for line in head.decode().splitlines())
        fields = tuple((name, value) for name, value in pairs)
        packed = dict(fields).get("compressed") == "zlib"
        return cls(fields, zlib.decompress(body) if packed else body)

    def one(self, name: str) -> str | None:
        return dict(self.fields).get(name)

    @property
    def identities(self) -> list[age.Identity]:
        return [
            age.PassphraseIdentity(bytearray(value.encode()))
            if name == "passphrase"
            else age.parse_identity(value)
            for name, value in self.fields
            if name in ("passphrase", "identity")
        ]


def test_the_testkit_is_whole(shared: Path) -> None:
    assert len(list((shared / "testkits" / "age-cctv" / "testdata").iterdir())) == 143


@pytest.mark.parametrize("name", NAMES)
def test_vector_ends_exactly_as_the_testkit_says(name: str, shared: Path) -> None:
    vector = Vector.read(shared / "testkits" / "age-cctv" / "testdata" / name)
    source: io.BytesIO | io.BufferedIOBase = io.BytesIO(vector.file)
    if vector.one("armored") == "yes":
        source = age.open_armor(io.BytesIO(vector.file))
    released = io.BytesIO()
    expected = vector.one("expect")
    if expected == "success":
        age.decrypt(source, released, vector.identities)
    else:
        with pytest.raises(CLASSES[str(expected)]) as caught:
            age.decrypt(source, released, vector.identities)
        # The five classes are not each other's families.
        assert [kind for kind in CLASSES.values() if isinstance(caught.value, kind)] == [
            CLASSES[str(expected)]
        ]
    assert hashlib.sha256(released.getvalue()).hexdigest() == (vector.one("payload") or NOTHING)
