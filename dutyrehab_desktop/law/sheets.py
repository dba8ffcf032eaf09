"""Turns the law sheets into checked rows that know where they stand."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import ValidationError

from dutyrehab_desktop.law.pack import pack
from dutyrehab_desktop.law.rows import OPTIONAL, SHEETS, Row
from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.workbook import Table, Workbook

RowModel = TypeVar("RowModel", bound=Row)

LAW_SETTINGS = "law_settings"
"""What the sheet `settings` is called in a workbook that holds a questionnaire too."""

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
        sha256: Hex digest of the law pack.
        packed: The law pack.
    """

    rows: dict[str, list[Located[Row]]]
    languages: tuple[str, ...]
    findings: list[Finding]
    sha256: str
    packed: bytes

    def of(self, sheet: str, model: type[RowModel]) -> Iterator[Located[RowModel]]:
        """The rows of one sheet."""
        for located in self.rows.get(sheet, []):
            if isinstance(located.row, model):
                yield Located(located.number, located.row)


def read_sheets(workbook: Workbook) -> Sheets:
    """Read all law sheets of a workbook; defects are collected, not raised."""
    findings: list[Finding] = [one for one in workbook.findings if one.sheet in SHEETS]
    rows: dict[str, list[Located[Row]]] = {}
    languages: dict[str, None] = {}
    tables = dict[str, Table]()
    for sheet, model in SHEETS.items():
        if sheet in OPTIONAL and sheet not in workbook.sheets:
            continue
        table = _table(sheet, workbook, findings)
        tables[sheet] = table
        rows[sheet] = list(_rows(sheet, table, model, findings)) if table else []
        languages |= dict.fromkeys(_languages(table))
    packed = pack(tables)
    return Sheets(rows, tuple(languages), findings, hashlib.sha256(packed).hexdigest(), packed)


def _table(sheet: str, workbook: Workbook, findings: list[Finding]) -> Table:
    named = sheet
    if sheet == "settings" and LAW_SETTINGS in workbook.sheets:
        # Beside a questionnaire, which has settings of its own.
        named = LAW_SETTINGS
    table = workbook.sheets.get(named)
    if table and any(table[0]):
        return table
    if not any(finding.sheet == sheet for finding in findings):
        code = "missing-sheet" if table is None else "empty-sheet"
        findings.append(Finding(sheet, 0 if table is None else 1, "", code))
    return []


def _languages(table: Table) -> list[str]:
    header = table[0] if table else []
    return [language for heading in header if (language := heading.partition("::")[2])]


def _rows(
    sheet: str, table: Table, model: type[Row], findings: list[Finding]
) -> Iterator[Located[Row]]:
    header, *body = table
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
