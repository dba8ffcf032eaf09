"""Tables of counts as files: as a profile shows them, with what must stand below each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dutyrehab_desktop.reports.export_words import FlatTable, Value, shipped_wording
from dutyrehab_desktop.reports.publishing_notes import (
    ExceptionNote,
    cell_text,
    notes_under,
    read_publishing_words,
)
from dutyrehab_desktop.reports.showing import Mark, Shown, ShownSet, ShownTable

_LONGEST_NAME = 28
_NO_NAME = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class TableFacts:
    """What stands below every table.

    Attributes:
        language: BCP 47 code.
        period: From which month to which, as it is said.
        versions: Of the questionnaire and of the law.
        exception: What a second person has signed for, where there is something.
    """

    language: str
    period: str
    versions: str
    exception: ExceptionNote | None = None


def flat_tables(shown: ShownSet, facts: TableFacts) -> tuple[FlatTable, ...]:
    """Every table, what may not be told left out or hidden as the profile hides it."""
    names = _names(shown.tables)
    return tuple(
        _flat(name, one, shown, facts) for name, one in zip(names, shown.tables, strict=True)
    )


def _flat(name: str, one: ShownTable, shown: ShownSet, facts: TableFacts) -> FlatTable:
    table = one.table
    rows: list[tuple[Value, ...]] = []
    if not one.too_few:
        rows += [
            (line.label, *(_value(cell, one) for cell in cells))
            for line, cells in zip(table.lines, one.lines, strict=True)
        ]
    rows += [(), *_below(one, shown, facts)]
    width = max(len(table.columns) + 1, 2)
    heading = (table.title, *table.columns, *[""] * width)[:width]
    whole = tuple((*row, *[None] * (width - len(row))) for row in rows)
    return FlatTable(name, heading, whole)


def _below(one: ShownTable, shown: ShownSet, facts: TableFacts) -> Iterator[tuple[Value, ...]]:
    def say(name: str) -> str:
        return shipped_wording().say(name, facts.language)

    yield say("about-counted"), _value(one.n, one)
    yield say("about-months"), facts.period
    yield say("about-versions"), facts.versions
    words = read_publishing_words()
    notes = notes_under(one, shown.profile, words, facts.language, facts.exception)
    for note in (*one.table.notes, *notes):
        yield (note,)


def _value(cell: Shown, one: ShownTable) -> Value:
    """A number stays a number; what is not told stands as it is printed."""
    return cell.number if cell.mark is Mark.NUMBER else cell_text(cell, one.threshold)


def _names(tables: Sequence[ShownTable]) -> tuple[str, ...]:
    """A name for each that a file and a sheet can have; a country's own ends with it."""
    found: list[str] = []
    for one in tables:
        base = _NO_NAME.sub("-", f"{one.table.id}-{one.table.country}").strip("-")
        name, again = base[:_LONGEST_NAME], 2
        while name.casefold() in {each.casefold() for each in found}:
            name, again = f"{base[: _LONGEST_NAME - 3]}-{again}", again + 1
        found.append(name)
    return tuple(found)
