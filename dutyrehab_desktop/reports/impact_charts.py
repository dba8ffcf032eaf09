"""The figures of the proposals as bars: what opens for certain, and behind it what may open."""

from collections.abc import Sequence

from dutyrehab_desktop.reports.charts import ChartBar, ChartModel
from dutyrehab_desktop.reports.impact import SetFigure
from dutyrehab_desktop.reports.impact_tables import ImpactWords


def impact_chart(
    title: str, figures: Sequence[SetFigure], n: int, words: ImpactWords
) -> ChartModel:
    """A bar a set: the filled part opens a way, the paler part may open one; the rest neither."""
    return ChartModel(title, n, tuple(_bar(figure, n, words) for figure in figures))


def _bar(figure: SetFigure, n: int, words: ImpactWords) -> ChartBar:
    opens, may = figure.opens or 0, figure.may_open or 0
    told = words.say("bar-may", opens=opens, may=may, n=n) if may else ""
    told = told or words.say("bar-opens", opens=opens, n=n)
    return ChartBar(words.together(figure.reforms), opens, opens + may, told)
