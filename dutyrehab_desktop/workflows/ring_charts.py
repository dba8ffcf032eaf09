"""The report's two ring charts, work and treatment, for the window."""

from dutyrehab_desktop.reports.charts import Ink
from dutyrehab_desktop.reports.needs_words import needs_wording
from dutyrehab_desktop.reports.report_rings import ring_chart
from dutyrehab_desktop.reports.rings import (
    Area,
    RingChart,
    RingLayout,
    Stroke,
    lay_out_rings,
)
from dutyrehab_desktop.reports.tables import Table
from dutyrehab_desktop.reports.told import as_counted

__all__ = [
    "Area",
    "Ink",
    "RingChart",
    "RingLayout",
    "Stroke",
    "lay_out_rings",
    "ring_of",
]


def ring_of(table: Table, language: str) -> RingChart | None:
    """The chart of a table with every number as it is, for inside use; None where it has none."""
    return ring_chart(as_counted(table), needs_wording(), language)
