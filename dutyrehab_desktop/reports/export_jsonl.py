"""Records as JSON Lines: one record a line, its lists of entries inside."""

import json
from collections.abc import Iterator, Sequence

from dutyrehab_desktop.reports.export_rows import Cell, CellKind, ExportColumn, ExportSheet
from dutyrehab_desktop.reports.export_words import ExportWords, FlatTable

Json = dict[str, object]
STATUS = "status"


def jsonl_bytes(sheets: Sequence[ExportSheet], words: ExportWords) -> bytes:
    """Every record with its entries.

    What has no value is `null`, and `status` says why; a question with several answers is a list of
    those that were given, and `status` names each option that was not offered.
    """
    main, *lists = sheets
    records = [dict(_fields(main.columns, row, words)) for row in main.rows]
    for sheet in lists:
        for record in records:
            record[sheet.name] = []
        for row in sheet.rows:
            entry = dict(_fields(sheet.columns, row, words))
            owner = records[int(row[0].value) - 1][sheet.name]
            if isinstance(owner, list):
                owner.append(entry)
    return b"".join(_line(record) for record in records)


def json_table(table: FlatTable) -> bytes:
    """A table as a list of objects."""
    rows = [dict(zip(table.heading, row, strict=True)) for row in table.rows]
    return json.dumps(rows, ensure_ascii=False, indent=1).encode()


def _fields(
    columns: Sequence[ExportColumn], row: Sequence[Cell], words: ExportWords
) -> Iterator[tuple[str, object]]:
    status: dict[str, str] = {}
    several: dict[str, tuple[list[str], list[bool]]] = {}
    for column, cell in zip(columns, row, strict=True):
        if column.kind is CellKind.FLAG:
            given, known = several.setdefault(column.question, ([], []))
            known.append(cell.unknown is None)
            if cell.unknown:
                status[column.name] = words.unknown(cell.unknown)
            elif cell.value == "yes":
                given.append(words.option(column))
            continue
        if cell.unknown:
            status[column.name] = words.unknown(cell.unknown)
        yield column.name, None if cell.unknown else _value(column, cell, words)
    for name, (given, known) in several.items():
        yield name, given if any(known) else None
        if not any(known):
            whole = {one.name for one in columns if one.question == name}
            said = [status.pop(one) for one in sorted(whole)]
            status[name] = said[0]
    yield STATUS, status


def _value(column: ExportColumn, cell: Cell, words: ExportWords) -> object:
    if column.kind is CellKind.ENTRIES:
        return [int(one) for one in cell.value.split()]
    return words.value(column, cell)


def _line(record: Json) -> bytes:
    return json.dumps(record, ensure_ascii=False, sort_keys=True).encode() + b"\n"
