"""Records for Uwazi: a CSV for each template, as its own import reads it.

Every row has a `title`; several values stand with a bar between them; an entry names its record by
that record's title. Uwazi leaves an empty cell alone, so that what is not known stands as a term of
its own, and for numbers in a property beside it. Years are numbers: Uwazi's dates need a day.
"""

from collections.abc import Iterator, Sequence

from dutyrehab_desktop.reports.export_rows import MAIN, Cell, CellKind, ExportColumn, ExportSheet
from dutyrehab_desktop.reports.export_words import ExportWords, FlatTable, Value, has_status, number

TITLE, RECORD = "title", "record"
_BAR, _NO_BAR = "|", "/"
_NOT_ASKED = "not_known"
_TYPES = {
    CellKind.CODE: "select",
    CellKind.FLAG: "multiselect",
    CellKind.NUMBER: "numeric",
    CellKind.YEAR: "numeric",
    CellKind.ENTRIES: "text",
    CellKind.TEXT: "text",
}


def uwazi_tables(sheets: Sequence[ExportSheet], words: ExportWords) -> tuple[FlatTable, ...]:
    """A table for each template, the records first."""
    return tuple(_table(sheet, words) for sheet in sheets)


def uwazi_template(sheets: Sequence[ExportSheet], words: ExportWords) -> FlatTable:
    """Which templates and properties are to be made in Uwazi before the import."""
    rows: list[tuple[str, str, str, str]] = []
    for sheet in sheets:
        if sheet.name != MAIN:
            rows.append((sheet.name, RECORD, "relationship", words.say("column-row")))
        for column in _properties(sheet.columns):
            name, text = _property(column), words.question(_whole(column))
            rows.append((sheet.name, name, _TYPES[column.kind], text))
            if has_status(column):
                rows.append((sheet.name, f"{name}_status", "select", words.say("column-status")))
            if column.kind is CellKind.FLAG:
                rows.append((sheet.name, f"{name}_{_NOT_ASKED}", "multiselect", text))
    return FlatTable("template", ("template", "property", "type", "label"), tuple(rows))


def _table(sheet: ExportSheet, words: ExportWords) -> FlatTable:
    entries = sheet.name != MAIN
    heading = [TITLE, RECORD] if entries else [TITLE]
    for column in _properties(sheet.columns):
        name = _property(column)
        heading.append(name)
        if has_status(column):
            heading.append(f"{name}_status")
        if column.kind is CellKind.FLAG:
            heading.append(f"{name}_{_NOT_ASKED}")
    rows = tuple(tuple(_cells(sheet, row, words, entries=entries)) for row in sheet.rows)
    return FlatTable(sheet.name, tuple(heading), rows)


def _cells(
    sheet: ExportSheet, row: Sequence[Cell], words: ExportWords, *, entries: bool
) -> Iterator[Value]:
    yield f"{row[0].value}-{row[1].value}" if entries else row[0].value
    if entries:
        yield row[0].value
    for column in _properties(sheet.columns):
        together = [
            (one, cell)
            for one, cell in zip(sheet.columns, row, strict=True)
            if one.kind is CellKind.FLAG and one.question == column.question
        ]
        if column.kind is CellKind.FLAG:
            yield from _several(together, words)
            continue
        cell = row[sheet.columns.index(column)]
        if has_status(column):
            yield "" if cell.unknown else number(cell.value)
            yield words.unknown(cell.unknown) if cell.unknown else ""
        else:
            yield _term(words.value(column, cell))


def _several(together: Sequence[tuple[ExportColumn, Cell]], words: ExportWords) -> Iterator[Value]:
    """The options that were chosen, and those of which nobody knows."""
    said = {cell.unknown for _, cell in together}
    if len(said) == 1 and None not in said:
        why = next(iter(said))
        yield words.unknown(why) if why else ""
        yield ""
        return
    yield _BAR.join(_term(words.option(column)) for column, cell in together if cell.value == "yes")
    yield _BAR.join(_term(words.option(column)) for column, cell in together if cell.unknown)


def _properties(columns: Sequence[ExportColumn]) -> Iterator[ExportColumn]:
    """One column a property: that of its first option stands for a question with several."""
    seen: set[str] = set()
    for column in columns:
        if column.kind is CellKind.ROW:
            continue
        if column.kind is CellKind.FLAG:
            if column.question in seen:
                continue
            seen.add(column.question)
        yield column


def _property(column: ExportColumn) -> str:
    """A name as Uwazi makes one of a label: no blanks and no strokes."""
    return (column.question or column.name).replace("/", "_")


def _whole(column: ExportColumn) -> ExportColumn:
    if column.kind is not CellKind.FLAG:
        return column
    return ExportColumn(column.question, column.kind, column.question)


def _term(value: Value) -> str:
    """A term of a thesaurus; the bar would part it in two."""
    return str(value).replace(_BAR, _NO_BAR)
