"""The two charts of the report as models, from the counts of one country."""

from dutyrehab_desktop.reports.charts import ChartBar, ChartModel
from dutyrehab_desktop.reports.counting import Count, CountTable
from dutyrehab_desktop.reports.counts import CountPlan
from dutyrehab_desktop.reports.wording import Wording, text_in


def charts_of(table: CountTable, plan: CountPlan, language: str) -> tuple[ChartModel, ...]:
    """The charts of a country: employment needs, continuing medical needs.

    Raises:
        TextMissing: A label is not there in that language.
    """
    charts = []
    for definition in plan.charts:
        counts = [count for name in definition.counts if (count := table.count(name)) is not None]
        charts.append(
            ChartModel(
                title=text_in(definition.labels, language, definition.id),
                total=max((count.base for count in counts), default=0),
                bars=tuple(_bar(count, plan.wording, language) for count in counts),
            )
        )
    return tuple(charts)


def _bar(count: Count, wording: Wording, language: str) -> ChartBar:
    label = text_in(count.definition.labels, language, count.definition.id)
    if count.unknown:
        words = wording.say(
            "bar-unknown", language, count=count.yes, base=count.base, unknown=count.unknown
        )
    else:
        words = wording.say("bar-of", language, count=count.yes, base=count.base)
    return ChartBar(label, count.yes, count.base, words)
