"""Numbers as they may be read, taken out of shown tables: for charts, sentences and pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from dutyrehab_desktop.reports.showing import Mark, Shown, ShownTable
from dutyrehab_desktop.reports.tables import Condition, Table

HIDDEN: Final = "–"
"""What stands in the place of a number that is not told; it is explained where it stands."""


@dataclass(frozen=True, slots=True)
class Told:
    """One number as it may be read.

    Attributes:
        text: The number, `<5`, or `HIDDEN`.
        count: The number; None where it is not told.
        below: What it is below, where that alone is told; else 0.
    """

    text: str
    count: int | None = None
    below: int = 0

    @property
    def hidden(self) -> bool:
        """True where nothing is told at all."""
        return self.count is None and not self.below


NOT_TOLD: Final = Told(HIDDEN)


def told(cell: Shown, threshold: int) -> Told:
    """A cell of a table whose small numbers are those below a threshold."""
    if cell.mark is Mark.NUMBER and cell.number is not None:
        return Told(str(cell.number), cell.number)
    return Told(f"<{threshold}", below=threshold) if cell.mark is Mark.BELOW else NOT_TOLD


def told_of(shown: ShownTable, wanted: Condition) -> Told:
    """The number of those of whom one condition holds; untold where no cell counts them."""
    for line, cells in zip(shown.table.lines, shown.lines, strict=True):
        for cell, mark in zip(line.cells, cells, strict=True):
            if cell.conditions == (wanted,):
                return told(mark, shown.threshold)
    return NOT_TOLD


def told_sum(shown: ShownTable, wanted: Iterable[Condition]) -> Told:
    """The sum of several numbers; untold where one of them is."""
    counts = [told_of(shown, each).count for each in wanted]
    known = [each for each in counts if each is not None]
    return Told(str(sum(known)), sum(known)) if len(known) == len(counts) else NOT_TOLD


def as_counted(table: Table) -> ShownTable:
    """Every number as it is: for inside use only."""
    lines = tuple(
        tuple(Shown(Mark.NUMBER, cell.count) for cell in line.cells) for line in table.lines
    )
    return ShownTable(table, lines, 0, Shown(Mark.NUMBER, table.n))
