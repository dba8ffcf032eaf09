"""A referral list as a spreadsheet: filled in by a coordinator, read with every defect named."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from dutyrehab_desktop.bundles.errors import ProjectRefused
from dutyrehab_desktop.bundles.project import MAX_REFERRALS
from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.questionnaire.errors import Finding, SheetProblem
from dutyrehab_desktop.questionnaire.workbook import Table, Workbook, read_workbook
from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.workflows.guidance import meant, word
from dutyrehab_desktop.workflows.projects import Referral, in_order, referral

SHEET = "referrals"
COLUMNS = (
    "city",
    "kind",
    "who",
    "reach",
    "languages",
    "cost",
    "supervised",
    "checked_on",
    "note",
)
_NEEDED = ("city", "kind", "who", "reach")
_LISTED = ("kind", "cost", "supervised")
_PARTED = re.compile(r"[,;/\n]+")
_DOTTED_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
"""A day as people in Kazakhstan and Uzbekistan write it."""


class ReferralSheetProblem(SheetProblem):
    """The sheet of a referral list cannot be used; every defect is told."""

    code = "referral-sheet-wrong"


def read_referrals(path: Path) -> tuple[Referral, ...]:
    """Read a referral list from a workbook with a sheet `referrals`, or its only sheet.

    Kinds, costs and languages may be written as their codes or in words in any language.

    Args:
        path: An `.xlsx`, a `.csv`, a folder of CSVs, or Markdown tables.

    Raises:
        ReferralSheetProblem: Something is wrong with it; every defect is told.
        FileProblem: It cannot be read at all.
    """
    workbook = read_workbook(path)
    sheets = workbook.sheets
    table = sheets.get(SHEET) or (next(iter(sheets.values())) if len(sheets) == 1 else None)
    findings = list(workbook.findings)
    if not table or not any(table[0]):
        findings.append(Finding(SHEET, 0, "", "missing-sheet"))
        raise ReferralSheetProblem(tuple(findings))
    found = _rows(table, findings)
    if len(found) > MAX_REFERRALS:
        findings.append(Finding(SHEET, MAX_REFERRALS + 2, "", "too-many-rows"))
    if findings:
        raise ReferralSheetProblem(tuple(findings))
    return in_order(tuple(dict.fromkeys(found)))


def write_referrals(lines: Iterable[Referral], path: Path, language: str) -> None:
    """Write a list as a workbook to be filled in, in the words of a language.

    Raises:
        FileNotWritten: The file could not be written; what stood there stands.
    """
    data = workbook_bytes(Workbook({SHEET: _table(in_order(tuple(lines)), language)}))
    with replacing(path) as target:
        target.write(data)


def _table(lines: Iterable[Referral], language: str) -> Table:
    table: Table = [list(COLUMNS)]
    for line in lines:
        cells = line.model_dump(mode="json")
        for column in _LISTED:
            cells[column] = word(column, cells[column], language)
        cells["languages"] = ", ".join(word("language", one, language) for one in line.languages)
        table.append([str(cells[column]) for column in COLUMNS])
    return table


def _rows(table: Table, findings: list[Finding]) -> list[Referral]:
    header = [heading.strip().lower() for heading in table[0]]
    for heading in header:
        if heading and heading not in COLUMNS:
            findings.append(Finding(SHEET, 1, heading, "unknown-column"))
        elif heading and header.count(heading) > 1:
            findings.append(Finding(SHEET, 1, heading, "doubled-column"))
    for column in _NEEDED:
        if column not in header:
            findings.append(Finding(SHEET, 1, column, "missing-column"))
    if findings:
        return []
    rows = []
    for number, cells in enumerate(table[1:], start=2):
        values = {
            heading: " ".join(cell.split()) if heading != "languages" else cell.strip()
            for heading, cell in zip(header, cells, strict=False)
            if heading
        }
        if any(values.values()):
            rows += _row(number, values, findings)
    return rows


def _row(number: int, values: Mapping[str, str], findings: list[Finding]) -> list[Referral]:
    """The line of one row; a cell that cannot be meant is told by its place."""
    wrong: list[Finding] = []
    plain: dict[str, object] = {name: values.get(name, "") for name in ("city", "who", "reach")}
    plain["note"] = values.get("note", "")
    for column in _NEEDED:
        if not values.get(column):
            wrong.append(Finding(SHEET, number, column, "missing-value"))
    for column in _LISTED:
        cell = values.get(column, "")
        if cell:
            plain[column] = meant(column, cell)
            if not plain[column]:
                wrong.append(Finding(SHEET, number, column, "bad-value", detail=cell[:80]))
    spoken = [one.strip() for one in _PARTED.split(values.get("languages", "")) if one.strip()]
    codes = [meant("language", one) for one in spoken]
    wrong += [
        Finding(SHEET, number, "languages", "bad-value", detail=one[:80])
        for one, code in zip(spoken, codes, strict=True)
        if not code
    ]
    plain["languages"] = tuple(sorted(set(codes)))
    day = values.get("checked_on", "")
    plain["checked_on"] = _day(day)
    if day and not plain["checked_on"]:
        wrong.append(Finding(SHEET, number, "checked_on", "bad-value", detail=day[:80]))
    findings += wrong
    if wrong:
        return []
    try:
        return [referral(**plain)]
    except ProjectRefused:
        findings.append(Finding(SHEET, number, "", "cell-too-long"))
        return []


def _day(text: str) -> str:
    written = _DOTTED_DAY.fullmatch(text)
    if written:
        text = "-".join(part.zfill(2) for part in reversed(written.groups()))
    try:
        return date.fromisoformat(text[:10]).isoformat() if text else ""
    except ValueError:
        return ""
