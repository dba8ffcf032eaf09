"""What is inside one sealed identity sheet: canonical JSON, version 1, and zeros behind it.

An object with `code`, `notes` and `values` (texts by the name of their question) and `version`.
Keys are sorted, no blanks, UTF-8. Nothing says when it was written, by whom, or what stood there
before. JSON holds no zero byte, so the zeros that follow end the text and say nothing: the whole
takes 4 KiB, whatever was answered; only notes far longer than anybody needs take it to 8, 16 or
32 KiB.
"""

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dutyrehab_desktop.bundles.payload import Name
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.records.identity import IdentitySheet

VERSION = 1
SIZE = 4 * 1024
"""Three answers of 120 letters in any script fill less than half of it."""

MAX_SIZE = 32 * 1024
_ZERO = b"\0"


class SheetDamaged(FileProblem):
    """An identity sheet does not hold what an identity sheet holds."""

    code = "identity-sheet-damaged"


class SheetNewer(FileProblem):
    """A newer version of the program has sealed this identity sheet."""

    code = "identity-sheet-newer"


class SheetTooLong(FileProblem):
    """The notes beside the questions about identity are longer than a sheet can be."""

    code = "identity-sheet-too-long"


Text = Annotated[str, Field(min_length=1, max_length=MAX_SIZE)]


class _Sheet(BaseModel):
    # Its error text would hold answers.
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)

    code: Annotated[str, Field(pattern=r"^[A-Z2-7]{8}$")]
    notes: dict[Name, Text]
    values: dict[Name, Text]
    version: Literal[1]


def write_sheet(sheet: IdentitySheet) -> bytes:
    """The padded bytes of a sheet.

    Raises:
        SheetTooLong: It does not fit; nothing may be sealed from it.
        SheetDamaged: It could not be read back; nothing may be sealed from it.
    """
    text = _canonical(
        {
            "code": sheet.code,
            "notes": dict(sheet.notes),
            "values": dict(sheet.values),
            "version": VERSION,
        }
    )
    size = padded(len(text))
    if size > MAX_SIZE:
        raise SheetTooLong
    written = text.ljust(size, _ZERO)
    if read_sheet(written) != sheet:
        raise SheetDamaged
    return written


def read_sheet(payload: bytes) -> IdentitySheet:
    """The sheet that padded bytes hold.

    Raises:
        SheetDamaged: They are not what `write_sheet` writes.
        SheetNewer: Their version is newer than ours.
    """
    text = payload.rstrip(_ZERO)
    if len(payload) > MAX_SIZE or len(payload) != padded(len(text)):
        raise SheetDamaged
    try:
        found = _Sheet.model_validate_json(text)
    except (ValidationError, ValueError, RecursionError):
        # Neither the cause nor its text is passed on: they hold what was read.
        raise _refusal(text) from None
    if _canonical(found.model_dump()) != text or not (found.values or found.notes):
        raise SheetDamaged
    return IdentitySheet(found.code, found.values, found.notes)


def padded(length: int) -> int:
    """The size that so many bytes are brought to: 4 KiB, or its next double that holds them."""
    size = SIZE
    while size < length:
        size *= 2
    return size


def _canonical(content: dict[str, object]) -> bytes:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def _refusal(text: bytes) -> SheetDamaged | SheetNewer:
    """Why this is no sheet of our version; read a second time only for that."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return SheetDamaged()
    version = found.get("version") if isinstance(found, dict) else None
    newer = type(version) is int and version > VERSION
    return SheetNewer(version=version) if newer else SheetDamaged()
