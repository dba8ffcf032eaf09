"""What is counted: formulas over the questionnaire's variables, kept in a sheet.

The counts are those that the report of 2023 gives for its interviews (seed lines 954 to 1050 and
1599 to 1695; the instrument's chapter 6.1 numbers them CNT-01 to CNT-33).
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from dutyrehab_desktop.expressions import Expression, ExpressionError, parse
from dutyrehab_desktop.questionnaire.model import Questionnaire, Texts
from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.sheets import LANGUAGES, Row, read_keyed_rows
from dutyrehab_desktop.reports.wording import Wording, read_wording
from dutyrehab_desktop.shipped import resource

COUNTRIES: Final = ("kz", "uz")
BOTH: Final = "both"

_COUNT_COLUMNS: Final = ("id", "country", "group", "base", "formula", "report", *LANGUAGES)
_CHART_COLUMNS: Final = ("id", "counts", *LANGUAGES)


@dataclass(frozen=True, slots=True)
class CountDefinition:
    """One line of the table.

    Attributes:
        id: Stable name.
        country: `kz`, `uz`, or `both`.
        group: Under which heading it stands.
        base: Of whom it is counted.
        formula: What must be true of a person to be counted.
        report: Which figure of the report this is (instrument, chapter 6.1); empty for our own.
        labels: What the line says.
    """

    id: str
    country: str
    group: str
    base: Expression
    formula: Expression
    report: str
    labels: Texts

    def concerns(self, country: str) -> bool:
        """True where this is counted in a country."""
        return self.country in (BOTH, country)


@dataclass(frozen=True, slots=True)
class ChartDefinition:
    """A bar chart: which counts are its bars, from the top."""

    id: str
    counts: tuple[str, ...]
    labels: Texts


@dataclass(frozen=True)
class CountPlan:
    """Everything that the coordinator's table and charts are made from.

    Attributes:
        counts: The lines, in the order of the table.
        charts: The charts, in their order.
        wording: The sentences around them.
    """

    counts: tuple[CountDefinition, ...]
    charts: tuple[ChartDefinition, ...]
    wording: Wording

    @property
    def digest(self) -> str:
        """Names what is counted: under other formulas every count is another."""
        told = [[one.id, one.country, one.base.text, one.formula.text] for one in self.counts]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def read_count_plan(questionnaire: Questionnaire, folder: Path | None = None) -> CountPlan:
    """Read what is counted.

    Args:
        questionnaire: Whose variables the formulas may use.
        folder: Where the sheets lie; the shipped ones unless told otherwise.

    Raises:
        ReportSheetDamaged: A sheet cannot be read, a formula is no formula or reads a variable
            that is never asked or is kept apart, or a chart names a count that does not exist.
    """
    folder = folder or resource("report")
    rows = read_keyed_rows(folder / "counts.csv", _COUNT_COLUMNS)
    counts = tuple(
        _definition(row, number, questionnaire) for number, row in enumerate(rows.values(), start=2)
    )
    known = {count.id for count in counts}
    charts = []
    chart_rows = read_keyed_rows(folder / "charts.csv", _CHART_COLUMNS)
    for number, row in enumerate(chart_rows.values(), start=2):
        names = tuple(row["counts"].split())
        if not names or not known.issuperset(names):
            raise ReportSheetDamaged(file="charts.csv", row=number, column="counts")
        charts.append(ChartDefinition(row["id"], names, _labels(row)))
    return CountPlan(counts, tuple(charts), read_wording(folder / "report.csv"))


def _definition(row: Row, number: int, questionnaire: Questionnaire) -> CountDefinition:
    if row["country"] not in (*COUNTRIES, BOTH):
        raise ReportSheetDamaged(file="counts.csv", row=number, column="country")
    return CountDefinition(
        id=row["id"],
        country=row["country"],
        group=row["group"],
        base=_formula(row, "base", number, questionnaire),
        formula=_formula(row, "formula", number, questionnaire),
        report=row["report"],
        labels=_labels(row),
    )


def _formula(row: Row, column: str, number: int, questionnaire: Questionnaire) -> Expression:
    try:
        formula = parse(row[column])
    except ExpressionError as problem:
        raise ReportSheetDamaged(file="counts.csv", row=number, column=column) from problem
    known = questionnaire.questions.keys() | questionnaire.rosters.keys()
    if not formula.names <= known - set(questionnaire.identity):
        raise ReportSheetDamaged(file="counts.csv", row=number, column=column)
    return formula


def _labels(row: Row) -> Mapping[str, str]:
    return MappingProxyType({language: row[language] for language in LANGUAGES})
