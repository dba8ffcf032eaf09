"""Numbers as a profile shows them, for whoever prints them: charts, sentences, pages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from dutyrehab_desktop.reports.tables import Cell, Condition, Table

HIDDEN = "–"
"""What stands in the place of a number that is not told; it is explained below the table."""


@dataclass(frozen=True, slots=True)
class ShownCell:
    """One number as it may be read.

    Attributes:
        text: The number, `<5`, or `HIDDEN`.
        count: The number; None where it is not told.
    """

    text: str
    count: int | None

    @classmethod
    def of(cls, count: int) -> Self:
        """A number that is told."""
        return cls(str(count), count)


NOT_TOLD = ShownCell(HIDDEN, None)


@dataclass(frozen=True)
class ShownTable:
    """A table as a profile shows it.

    Attributes:
        table: What was counted.
        cells: For each line of the table its numbers; None where the line is left out.
        n: Of how many people.
        notes: What the profile says below it: that lines are left out, who signed an exception.
        too_few: True where there are too few people to show anything.
    """

    table: Table
    cells: tuple[tuple[ShownCell, ...] | None, ...]
    n: ShownCell
    notes: tuple[str, ...] = ()
    too_few: bool = False

    def cell(self, wanted: Condition) -> ShownCell:
        """The number of those of whom one condition holds; untold where no cell counts them."""
        for line, cells in zip(self.table.lines, self.cells, strict=True):
            for cell, shown in zip(line.cells, cells or (NOT_TOLD,) * len(line.cells), strict=True):
                if cell.conditions == (wanted,):
                    return shown
        return NOT_TOLD

    def sum(self, wanted: tuple[Condition, ...]) -> ShownCell:
        """The sum of several numbers; untold where one of them is."""
        counts = [self.cell(each).count for each in wanted]
        told = [each for each in counts if each is not None]
        return ShownCell.of(sum(told)) if len(told) == len(counts) else NOT_TOLD


Show = Callable[[Table], ShownTable]
"""How a profile shows a table."""


def as_counted(table: Table) -> ShownTable:
    """Every number as it is: for inside use only."""
    cells = tuple(tuple(map(_told, line.cells)) for line in table.lines)
    return ShownTable(table, cells, ShownCell.of(table.n))


def _told(cell: Cell) -> ShownCell:
    return ShownCell.of(cell.count)
