"""Turns the table of a sheet into checked rows that know where they stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError

from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.rows import LANGUAGE_COLUMNS, NEEDED_COLUMNS
from dutyrehab_desktop.questionnaire.workbook import Workbook

RowModel = TypeVar("RowModel", bound=BaseModel)

_OWN_CODES = frozenset(
    ("bad-name", "bad-version", "bad-appearance", "not-yes-or-no", "forbidden-type", "unknown-type")
)
_MAX_CELL = 10_000


@dataclass(frozen=True, slots=True)
class Located(Generic[RowModel]):
    """A checked row and its number in the sheet."""

    number: int
    row: RowModel


def read_sheet(
    sheet: str, workbook: Workbook, model: type[RowModel], findings: list[Finding]
) -> tuple[list[Located[RowModel]], tuple[str, ...]]:
    """Read one sheet.

    Args:
        sheet: Its name.
        workbook: Where it stands.
        model: What a row must fulfil.
        findings: Where every defect is put.

    Returns:
        The rows that could be read, and the languages of its columns in their order.
    """
    table = workbook.sheets.get(sheet)
    if not table or not any(table[0]):
        if not any(finding.sheet == sheet for finding in findings):
            code = "missing-sheet" if table is None else "empty-sheet"
            findings.append(Finding(sheet, 0 if table is None else 1, "", code))
        return [], ()
    header, *body = table
    languages = _languages(sheet, header, model, findings)
    rows = []
    for number, cells in enumerate(body, start=2):
        if not any(cells):
            continue
        if len(cells) != len(header):
            detail = f"{len(cells)} cells, {len(header)} columns"
            findings.append(Finding(sheet, number, "", "wrong-cell-count", detail=detail))
            continue
        row = _row(Finding(sheet, number, "", ""), dict(zip(header, cells, strict=True)), model)
        findings.extend(row) if isinstance(row, list) else rows.append(Located(number, row))
    return rows, languages


def _languages(
    sheet: str, header: Sequence[str], model: type[BaseModel], findings: list[Finding]
) -> tuple[str, ...]:
    """The languages of the headings; unknown, doubled and missing headings are defects."""
    seen: set[str] = set()
    languages: dict[str, None] = {}
    for heading in header:
        column, parted, language = heading.partition("::")
        translated = column in LANGUAGE_COLUMNS
        if heading in seen:
            findings.append(Finding(sheet, 1, heading, "doubled-column"))
        if column not in model.model_fields or translated != bool(parted and language):
            code = "column-without-language" if translated else "unknown-column"
            findings.append(Finding(sheet, 1, heading, code))
        elif translated:
            languages[language] = None
        seen.add(heading)
    present = {heading.partition("::")[0] for heading in header}
    for column in NEEDED_COLUMNS[sheet]:
        if column not in present:
            findings.append(Finding(sheet, 1, column, "missing-column"))
    return tuple(languages)


def _row(place: Finding, cells: dict[str, str], model: type[RowModel]) -> RowModel | list[Finding]:
    """A checked row, or what is wrong with it; pydantic's own text would repeat the input."""
    values: dict[str, str | dict[str, str]] = {}
    for heading, cell in cells.items():
        column, parted, language = heading.partition("::")
        if not parted and column in LANGUAGE_COLUMNS:
            continue  # told once, at the heading
        if len(cell) > _MAX_CELL:
            return [_defect(place, heading, "cell-too-long", cells)]
        if not parted:
            values[column] = cell
            continue
        texts = values.setdefault(column, {})
        if cell and isinstance(texts, dict):
            texts[language] = cell
    # A missing column is told once, at the heading, not again at every row.
    whole = {
        column: values.get(column, {} if column in LANGUAGE_COLUMNS else "")
        for column in model.model_fields
    }
    try:
        return model.model_validate(whole)
    except ValidationError as error:
        wrong = {str(problem["loc"][0]): problem["msg"] for problem in error.errors()}
        return [_defect(place, column, _code(told), cells) for column, told in wrong.items()]


def _code(told: str) -> str:
    return next((code for code in _OWN_CODES if told.endswith(code)), "bad-value")


def _defect(place: Finding, column: str, code: str, cells: dict[str, str]) -> Finding:
    detail = cells.get(column, "")[:80]
    name = cells.get("name", "")[:80]
    return Finding(place.sheet, place.row, column, code, name, detail)
