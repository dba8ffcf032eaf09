"""A workbook in any form in which researchers keep one: CSV folder, `.xlsx`, Markdown tables.

All three give the same tables of texts, with the rows where a spreadsheet shows them, so that the
same questionnaire comes out and a defect is told by the same place.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.questionnaire.errors import Finding

Table = list[list[str]]
"""Rows of cells; the heading is the first."""

MAX_BYTES = 20 * 1024 * 1024
MAX_ROWS = 20_000
MAX_COLUMNS = 400
_RULE = re.compile(r"[\s:|]*-[\s:|-]*")
_UNESCAPED_BAR = re.compile(r"(?<!\\)\|")


class WorkbookUnreadable(FileProblem):
    """The file is no workbook that can be opened."""

    code = "workbook-unreadable"


class WorkbookTooLarge(FileProblem):
    """The file is larger than any questionnaire."""

    code = "workbook-too-large"


@dataclass(frozen=True)
class Workbook:
    """The sheets of a questionnaire, not checked yet.

    Attributes:
        sheets: Tables by the sheet's name in small letters.
        findings: What could not be read.
    """

    sheets: Mapping[str, Table]
    findings: tuple[Finding, ...] = ()


def read_workbook(path: Path) -> Workbook:
    """Read a workbook: one CSV, a folder with one a sheet, an `.xlsx`, or a `.md` with tables.

    Raises:
        WorkbookTooLarge: It is larger than any questionnaire.
        WorkbookUnreadable: It is nothing of the kind.
    """
    if path.is_dir():
        return _csv_files(sorted(path.glob("*.csv")))
    if path.suffix.lower() == ".csv":
        return _csv_files((path,))
    try:
        if path.stat().st_size > MAX_BYTES:
            raise WorkbookTooLarge
        data = path.read_bytes()
    except OSError:
        raise WorkbookUnreadable from None
    if path.suffix.lower() in (".md", ".markdown", ".txt"):
        try:
            return markdown_workbook(data.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise WorkbookUnreadable from None
    return _limited(_spreadsheet(data))


def _csv_files(paths: Iterable[Path]) -> Workbook:
    sheets: dict[str, Table] = {}
    findings: list[Finding] = []
    for path in paths:
        name = path.stem.strip().lower()
        try:
            if path.stat().st_size > MAX_BYTES:
                raise WorkbookTooLarge
            text = path.read_bytes().decode("utf-8-sig")
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        except UnicodeDecodeError:
            findings.append(Finding(name, 0, "", "not-utf-8"))
        except csv.Error:
            findings.append(Finding(name, 0, "", "not-csv"))
        except OSError:
            raise WorkbookUnreadable from None
        else:
            sheets[name] = [[cell.strip() for cell in row] for row in rows]
    book = _limited(Workbook(sheets))
    return Workbook(book.sheets, (*findings, *book.findings))


def _spreadsheet(data: bytes) -> Workbook:
    # Only where questionnaires are written: a field laptop never loads it.
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = {
            name.strip().lower(): _even(
                [
                    [_cell(cell) for cell in row]
                    for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)
                ]
            )
            for name in book.sheet_names
        }
    except (CalamineError, ValueError, OSError, EOFError, KeyError):
        raise WorkbookUnreadable from None
    return Workbook(sheets)


def _cell(value: object) -> str:
    """A cell as the text that a CSV would hold."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value if value is not None else "").replace("\r\n", "\n").strip()


def _even(table: Table) -> Table:
    """A table without the empty columns and rows that spreadsheets keep at the edges."""
    width = max((place for row in table for place, cell in enumerate(row, 1) if cell), default=0)
    cut = [row[:width] + [""] * (width - len(row)) for row in table]
    while cut and not any(cut[-1]):
        cut.pop()
    return cut


def markdown_workbook(text: str) -> Workbook:
    r"""The sheets in Markdown tables, as pyxform writes them.

    A row with text in the first cell alone names a sheet; the rows of the sheet begin with an
    empty cell. `\|` is a bar, a line that begins with `#` a remark.
    """
    sheets: dict[str, Table] = {}
    current: Table | None = None
    for line in text.splitlines():
        stripped = line.strip()
        if not stripped.startswith("|") or _RULE.fullmatch(stripped):
            continue
        cells = [
            cell.strip().replace("\\|", "|") for cell in _UNESCAPED_BAR.split(stripped.strip())
        ][1:]
        if cells and cells[-1] == "":
            cells.pop()
        if cells and cells[0]:
            current = sheets.setdefault(cells[0].lower(), [])
        elif current is not None:
            current.append(cells[1:])
    return _limited(Workbook({name: _even(table) for name, table in sheets.items()}))


def _limited(book: Workbook) -> Workbook:
    for table in book.sheets.values():
        if len(table) > MAX_ROWS or any(len(row) > MAX_COLUMNS for row in table):
            raise WorkbookTooLarge
    return book
