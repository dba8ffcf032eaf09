"""What of the report's tables may leave the organisation, before small numbers are looked at."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from dutyrehab_desktop.reports.columns import Layout
from dutyrehab_desktop.reports.publishable import without_special
from dutyrehab_desktop.reports.tables import Table

_CHOSEN_BY_NUMBER: Final = ("R9.together",)
"""Tables whose lines were picked by how many people stand behind them."""


@dataclass(frozen=True)
class Leaving:
    """Tables without what stays inside.

    Attributes:
        tables: What is left.
        left_out: How many tables and lines stay inside the organisation.
    """

    tables: tuple[Table, ...]
    left_out: int


def leaving(tables: Iterable[Table], layout: Layout) -> Leaving:
    """Leave out every line that tells of a special category, and tables that are made of them."""
    kept: list[Table] = []
    left_out = 0
    for table in tables:
        chosen = table.id.startswith(_CHOSEN_BY_NUMBER)
        left = None if chosen else without_special(table, layout)
        if left is None:
            left_out += 1
        else:
            left_out += len(table.lines) - len(left.lines)
            kept.append(left)
    return Leaving(tuple(kept), left_out)
