"""Which tables there are: R1 to R21 of the instrument's chapter 5, kept in a sheet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from dutyrehab_desktop.questionnaire.model import Texts
from dutyrehab_desktop.reports.columns import ColumnKind, Layout
from dutyrehab_desktop.reports.counts import BOTH, COUNTRIES
from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.sheets import LANGUAGES, Row, read_keyed_rows
from dutyrehab_desktop.shipped import resource

_COLUMNS = ("id", "kind", "content", "country", *LANGUAGES)
_CROSSED = 2


class TableKind(StrEnum):
    """How a table is made."""

    COUNTS = "counts"
    ANSWERS = "answers"
    CROSS = "cross"
    CATEGORIES = "categories"
    BARRIERS = "barriers"
    CLAIMS = "claims"
    LOSSES = "losses"


_MONEY = {
    TableKind.CLAIMS: ("cl_route", "cl_result", "cl_paid"),
    TableKind.LOSSES: ("ls_head", "ls_basis", "ls_borne"),
}


@dataclass(frozen=True, slots=True)
class TableDefinition:
    """One row of the sheet.

    Attributes:
        id: `R1` … `R21`.
        kind: How it is made.
        content: Counts or variables.
        country: `kz`, `uz`, or `both` where it is made for each and for both together.
        titles: What stands above it.
    """

    id: str
    kind: TableKind
    content: tuple[str, ...]
    country: str
    titles: Texts

    @property
    def countries(self) -> tuple[str, ...]:
        """For which countries it is made."""
        return (*COUNTRIES, BOTH) if self.country == BOTH else (self.country,)

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables of which each has a table of its own."""
        return _MONEY.get(self.kind, self.content)


def read_table_plan(layout: Layout, folder: Path | None = None) -> tuple[TableDefinition, ...]:
    """Read which tables there are.

    Args:
        layout: The columns that they may be made from.
        folder: Where the sheet lies; the shipped one unless told otherwise.

    Raises:
        ReportSheetDamaged: It cannot be read, or names a variable that there is not.
    """
    rows = read_keyed_rows((folder or resource("report")) / "tables.csv", _COLUMNS)
    return tuple(
        _definition(row, number, layout) for number, row in enumerate(rows.values(), start=2)
    )


def columns_of(definitions: Iterable[TableDefinition], layout: Layout) -> tuple[str, ...]:
    """The names of all columns that tables need, each once."""
    return tuple(dict.fromkeys(("country", "respondent_role", *_needed(definitions, layout))))


def _needed(definitions: Iterable[TableDefinition], layout: Layout) -> Iterator[str]:
    whole = {
        TableKind.CATEGORIES: ColumnKind.CATEGORY,
        TableKind.BARRIERS: ColumnKind.BARRIER,
    }
    for one in definitions:
        if one.kind is TableKind.COUNTS:
            yield from (f"count/{name}" for name in one.content)
        elif one.kind in whole:
            kind = whole[one.kind]
            yield from (column.name for column in layout.columns if column.kind is kind)
        else:
            for variable in one.variables:
                yield from (column.name for column in layout.of(variable))


def _definition(row: Row, number: int, layout: Layout) -> TableDefinition:
    if row["country"] not in (*COUNTRIES, BOTH):
        raise ReportSheetDamaged(file="tables.csv", row=number, column="country")
    if row["kind"] not in set(TableKind):
        raise ReportSheetDamaged(file="tables.csv", row=number, column="kind")
    titles = MappingProxyType({language: row[language] for language in LANGUAGES})
    kind, content = TableKind(row["kind"]), tuple(row["content"].split())
    found = TableDefinition(row["id"], kind, content, row["country"], titles)
    known = set(layout.variables)
    if kind is TableKind.COUNTS:
        wanted = {f"count/{name}" for name in content}
    else:
        wanted = set(found.variables)
    needs = kind not in (TableKind.CATEGORIES, TableKind.BARRIERS)
    crossed = kind is not TableKind.CROSS or len(content) == _CROSSED
    if not wanted <= known or not crossed or (needs and not wanted):
        raise ReportSheetDamaged(file="tables.csv", row=number, column="content")
    return found
