"""The report's two ring charts, work and treatment, for the window."""

from functools import cache

from dutyrehab_desktop.reports.charts import Ink
from dutyrehab_desktop.reports.report_rings import ring_chart
from dutyrehab_desktop.reports.rings import (
    Area,
    RingChart,
    RingLayout,
    Stroke,
    lay_out_rings,
)
from dutyrehab_desktop.reports.shown import as_counted
from dutyrehab_desktop.reports.tables import Table
from dutyrehab_desktop.reports.wording import Wording, read_wording
from dutyrehab_desktop.shipped import resource

__all__ = [
    "Area",
    "Ink",
    "RingChart",
    "RingLayout",
    "Stroke",
    "lay_out_rings",
    "needs_wording",
    "ring_of",
]


@cache
def needs_wording() -> Wording:
    """The sentences of the report (`resources/report/needs_report.csv`)."""
    return read_wording(resource("report", "needs_report.csv"))


def ring_of(table: Table, language: str) -> RingChart | None:
    """The chart of a table with every number as it is, for inside use; None where it has none."""
    return ring_chart(as_counted(table), needs_wording(), language)
