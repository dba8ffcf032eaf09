"""What a table of numbers shows, as plain values; without Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberCell:
    """One number.

    Attributes:
        text: As it stands in the table.
        opens: True where there are records behind it that can be looked at.
    """

    text: str
    opens: bool = False


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A line of a table.

    Attributes:
        label: What it says at its left end.
        cells: Its numbers, one for each column.
        strong: True for a line that sums the others up.
    """

    label: str
    cells: tuple[NumberCell, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class NumberGrid:
    """A table of numbers.

    Attributes:
        name: What a screen reader calls it.
        columns: The headings of its numbers.
        rows: From the top.
        wide: True where its cells hold words as well: they wrap, and stand at the left.
        leads: True where the first number is what the others explain.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[NumberRow, ...]
    wide: bool = False
    leads: bool = True
