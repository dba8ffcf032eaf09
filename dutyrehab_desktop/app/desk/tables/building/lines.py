"""What stands over a table of one's own, as plain values."""

from dataclasses import dataclass

NEW, OWN = "new", "own:"
"""Entries of the list: a table that is being built; the latter stands before a kept one's name."""


@dataclass(frozen=True, slots=True)
class BuildForm:
    """A table while it is being built.

    Attributes:
        rows: What its lines are; empty where nothing is chosen yet.
        columns: What its columns are; empty for none.
        filters: Who is looked at, one line for each filter.
        tells: How many things it tells of each person, and that of special categories.
        name: Under which name it is kept; empty where it is not.
        changed: True where it is not kept as it stands.
    """

    rows: str = ""
    columns: str = ""
    filters: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    name: str = ""
    changed: bool = False
