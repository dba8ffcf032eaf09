"""The figures of the report of 2023 beside what the program counted.

The invented interviews of the demonstration are made to give them: a formula that counts something
else than the report did shows here. Where the text of the report has lost a number, a bound stands
in its place (`>=`); which lines were read, and how, is in the sheet and in the instrument, 6.1.
"""

import re
from dataclasses import dataclass
from typing import Final

from dutyrehab_desktop.reports.counting import Count
from dutyrehab_desktop.reports.counts import COUNTRIES
from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.sheets import read_keyed_rows
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.reporting import Counted

_SHEET: Final = "expected.csv"
_WANTED = re.compile(r"(=|>=)([0-9]+)")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the report.

    Attributes:
        report: Its number in the instrument, chapter 6.1.
        country: `kz` or `uz`.
        relation: `=` where the report gives the number, `>=` where only a bound is left.
        number: What the report gives.
        counted: What was counted; None where nothing counts it.
    """

    report: str
    country: str
    relation: str
    number: int
    counted: int | None

    @property
    def agrees(self) -> bool:
        """True where the count is what the report gives."""
        if self.counted is None:
            return False
        return self.counted == self.number if self.relation == "=" else self.counted >= self.number

    def document(self) -> dict[str, object]:
        """As JSON."""
        return {
            "report": self.report,
            "country": self.country,
            "wanted": f"{self.relation}{self.number}",
            "counted": self.counted,
            "agrees": self.agrees,
        }


def figures_of(counted: Counted) -> tuple[Figure, ...]:
    """Every figure that the report gives, in its order, with what was counted.

    Raises:
        ReportSheetDamaged: The sheet of the figures cannot be read.
    """
    found: dict[tuple[str, str], Count] = {
        (count.definition.report, table.country): count
        for table in counted.tables
        for count in table.counts
    }
    rows = read_keyed_rows(resource("demonstration", _SHEET), ("report", *COUNTRIES, "lines"))
    figures = []
    for number, row in enumerate(rows.values(), start=2):
        for country in COUNTRIES:
            if row[country]:
                wanted = _WANTED.fullmatch(row[country])
                if wanted is None:
                    raise ReportSheetDamaged(file=_SHEET, row=number, column=country)
                count = found.get((row["report"], country))
                relation, told = wanted[1], int(wanted[2])
                yes = None if count is None else count.yes
                figures.append(Figure(row["report"], country, relation, told, yes))
    return tuple(figures)
