"""A law pack: the law sheets as one file, so that a coordinator can send a new law to laptops.

JSON, UTF-8: `{"format": 1, "sheets": {NAME: [[cell, …], …]}}`; the first row of a sheet are its
headings. It is written in one way only, so that one law has one SHA-256.
"""

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.rows import SHEETS
from dutyrehab_desktop.questionnaire.workbook import Table, Workbook

FORMAT = 1
MAX_SIZE = 8 * 1024 * 1024
"""The shipped law takes well under one mebibyte."""


class LawPackDamaged(FileProblem):
    """The law pack is not one, or not whole."""

    code = "law-pack-damaged"


class _Pack(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    format: Annotated[Literal[1], Field()]
    sheets: dict[str, list[list[str]]]


def pack(tables: dict[str, Table]) -> bytes:
    """The law sheets as a law pack; what is no law sheet is left out."""
    sheets = {name: tables[name] for name in SHEETS if name in tables}
    text = json.dumps(
        {"format": FORMAT, "sheets": sheets}, ensure_ascii=False, separators=(",", ":")
    )
    return text.encode()


def unpack(data: bytes) -> Workbook:
    """The sheets in a law pack.

    Raises:
        LawPackDamaged: It is no law pack.
    """
    if len(data) > MAX_SIZE:
        raise LawPackDamaged
    try:
        packed = _Pack.model_validate_json(data)
    except ValidationError:
        raise LawPackDamaged from None
    return Workbook(packed.sheets, ())
