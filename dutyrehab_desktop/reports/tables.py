"""Tables of people: what each cell counts, said as conditions on columns, and how many there are.

A table says of every number whom it counts, so that whoever hides small numbers knows which
numbers hang together.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Condition:
    """What must be so of a person in one column.

    Attributes:
        column: The column's name.
        codes: The condition holds where the person's byte in that column is one of these.
    """

    column: str
    codes: frozenset[int]


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of a table.

    Attributes:
        conditions: All of them must hold, beside the table's base; none means everybody in it.
        count: Of how many they hold.
    """

    conditions: tuple[Condition, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """A row.

    Attributes:
        label: What it says at its left end.
        cells: Its numbers, one for each of the table's columns.
    """

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of one country, or of both together.

    Attributes:
        id: Stable name.
        title: What stands above it.
        columns: Headings of its columns.
        lines: Its rows.
        base: Of whom it is made; no condition means everybody who is counted.
        n: How many these are.
        country: `kz`, `uz`, or `both`.
        variables: What it tells about people; those of its base count too.
        special: Whether one of them belongs to a special category.
        notes: What stands below it.
    """

    id: str
    title: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    base: tuple[Condition, ...]
    n: int
    country: str
    variables: tuple[str, ...]
    special: bool
    notes: tuple[str, ...]
