"""Reads the law sheets from CSV into checked rows that know where they stand."""

import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ValidationError

from dutyrehab_desktop.law.rows import SHEETS, Row
from dutyrehab_desktop.questionnaire.errors import Finding

RowModel = TypeVar("RowModel", bound=Row)

_MAX_CELL = 5_000


@dataclass(frozen=True, slots=True)
class Located(Generic[RowModel]):
    """A checked row and its number in the sheet, the heading being row 1."""

    number: int
    row: RowModel


@dataclass(frozen=True)
class Sheets:
    """Every law sheet of a folder.

    Attributes:
        rows: The rows that could be read, by sheet.
        languages: The languages of the headings, in their order.
        findings: Every defect.
        sha256: Hex digest over all sheets.
    """

    rows: dict[str, list[Located[Row]]]
    languages: tuple[str, ...]
    findings: list[Finding]
    sha256: str

    def of(self, sheet: str, model: type[RowModel]) -> Iterator[Located[RowModel]]:
        """The rows of one sheet."""
        for located in self.rows.get(sheet, []):
            if isinstance(located.row, model):
                yield Located(located.number, located.row)


def read_sheets(folder: Path) -> Sheets:
    """Read all law sheets of a folder; defects are collected, not raised."""
    findings: list[Finding] = []
    rows: dict[str, list[Located[Row]]] = {}
    languages: dict[str, None] = {}
    digest = hashlib.sha256()
    for sheet, model in SHEETS.items():
        text = _text(folder / f"{sheet}.csv", findings)
        digest.update(f"{sheet}\n{text}\n".encode())
        rows[sheet] = list(_rows(sheet, text, model, findings)) if text else []
        languages |= dict.fromkeys(_languages(text))
    return Sheets(rows, tuple(languages), findings, digest.hexdigest())


def _text(path: Path, findings: list[Finding]) -> str:
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError:
        findings.append(Finding(path.stem, 0, "", "missing-sheet"))
    except UnicodeDecodeError:
        findings.append(Finding(path.stem, 0, "", "not-utf-8"))
    else:
        if not text.strip():
            findings.append(Finding(path.stem, 1, "", "empty-sheet"))
        return text.strip()
    return ""


def _languages(text: str) -> list[str]:
    header = next(csv.reader(io.StringIO(text)), [])
    return [language for heading in header if (language := heading.partition("::")[2])]


def _rows(
    sheet: str, text: str, model: type[Row], findings: list[Finding]
) -> Iterator[Located[Row]]:
    try:
        table = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error:
        findings.append(Finding(sheet, 0, "", "not-csv"))
        return
    header, *body = [[cell.strip() for cell in row] for row in table]
    wrong = list(_wrong_headings(sheet, header, model))
    findings.extend(wrong)
    if wrong:
        return
    for number, cells in enumerate(body, start=2):
        if not any(cells):
            continue
        if len(cells) != len(header):
            findings.append(Finding(sheet, number, "", "wrong-cell-count"))
            continue
        row = _row(Finding(sheet, number, "", ""), dict(zip(header, cells, strict=True)), model)
        if isinstance(row, Row):
            yield Located(number, row)
        else:
            findings.extend(row)


def _wrong_headings(sheet: str, header: list[str], model: type[Row]) -> Iterator[Finding]:
    columns = {heading.partition("::")[0] for heading in header}
    for heading in header:
        column, parted, language = heading.partition("::")
        field = model.model_fields.get(column)
        translated = field is not None and field.annotation == dict[str, str]
        if field is None or translated != bool(parted and language):
            yield Finding(sheet, 1, heading, "unknown-column")
        elif header.count(heading) > 1:
            yield Finding(sheet, 1, heading, "doubled-column")
    for column in model.model_fields:
        if column not in columns:
            yield Finding(sheet, 1, column, "missing-column")


def _row(place: Finding, cells: dict[str, str], model: type[Row]) -> Row | list[Finding]:
    """A checked row, or what is wrong with it; pydantic's own text would repeat the input."""
    values: dict[str, object] = {}
    texts: dict[str, dict[str, str]] = {}
    for heading, cell in cells.items():
        column, parted, language = heading.partition("::")
        if len(cell) > _MAX_CELL:
            return [Finding(place.sheet, place.row, heading, "cell-too-long")]
        if not parted:
            values[column] = cell
        elif cell:
            texts.setdefault(column, {})[language] = cell
        else:
            texts.setdefault(column, {})
    try:
        return model.model_validate(values | texts)
    except ValidationError as error:
        name = cells.get("id", cells.get("name", cells.get("key", "")))[:80]
        return [
            Finding(place.sheet, place.row, str(problem["loc"][0]), "bad-value", name)
            for problem in error.errors()
        ]
