"""Small interviews, and a reader of raw pages for those who have the key."""

import hashlib
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind, Revision
from dutyrehab_desktop.store.received import Arrival, ArrivalKind
from dutyrehab_desktop.store.vault import Vault
from tests.records.builders import ANSWER, DEVICES, after, interview, said

KEY = bytes(range(100, 132))
AGE = Field(FieldKind.ANSWER, "age")
PAGE, RESERVED = 4096, 80

__all__ = ["AGE", "ANSWER", "DEVICES", "after", "answers", "interview", "said"]


def answers(vault: Vault, code: str, *values: str, where: Field = AGE) -> list[Revision]:
    """Write some answers to an interview, one after the other."""
    held = vault.interviews.load(code)
    made = []
    for value in values:
        held, revision = held.written(where, said(value), vault.device_id, "2026-11")
        vault.interviews.append(code, revision)
        made.append(revision)
    return made


def digest(blob: bytes) -> str:
    return hashlib.sha256(blob).hexdigest()


def arrived(held: Interview, blob: bytes = b"", kind: ArrivalKind = ArrivalKind.SEALED) -> Arrival:
    """An interview as a bundle brings it; without a blob every version of it has its own."""
    blob = blob or repr(sorted(each.id for each in held.history)).encode()
    return Arrival(kind, held.code, digest(blob), blob, held)


def sheet_of(code: str, blob: bytes) -> Arrival:
    """An identity sheet as a bundle brings it."""
    return Arrival(ArrivalKind.IDENTITY, code, digest(blob), blob)


def decrypted(folder: Path, key: bytes | bytearray = KEY) -> bytes:
    """Every page of the database and of its log, for someone who has the key.

    Written from SQLCipher's description of its format: AES-256-CBC by page, the IV at the start
    of the 80 reserved bytes at the page's end, the salt in place of the first 16 bytes.
    """
    plain = b""
    main = (folder / "b.bin").read_bytes()
    for start in range(0, len(main), PAGE):
        plain += _page(key, main[start : start + PAGE], 16 if start == 0 else 0)
    log = folder / "b.bin-wal"
    frames = log.read_bytes()[32:] if log.exists() else b""
    # On a full disk the last frame may have been cut short.
    for start in range(0, len(frames) - PAGE - 23, PAGE + 24):
        frame = frames[start : start + 24 + PAGE]
        plain += _page(key, frame[24:], 16 if int.from_bytes(frame[:4], "big") == 1 else 0)
    return plain


def _page(key: bytes | bytearray, page: bytes, skipped: int) -> bytes:
    iv = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    opened = Cipher(algorithms.AES256(bytes(key)), modes.CBC(iv)).decryptor()
    return opened.update(page[skipped : PAGE - RESERVED]) + opened.finalize()
