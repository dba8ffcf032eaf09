"""The coordinator's table of counts per country, and the two charts of the report."""

from collections.abc import Iterator
from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.records.carrying import carried
from dutyrehab_desktop.reports.charts import ChartLayout, ChartModel, Ink, lay_out_chart
from dutyrehab_desktop.reports.coordinator_pdf import ReportFacts, coordinator_pdf
from dutyrehab_desktop.reports.counting import Count, CountTable, count_interviews
from dutyrehab_desktop.reports.counts import CountPlan
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.report_charts import charts_of
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import countable_persons
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, Role

__all__ = [
    "ChartLayout",
    "ChartModel",
    "Count",
    "CountTable",
    "Counted",
    "Ink",
    "counts",
    "lay_out_chart",
    "report_pdf",
    "table_as_rows",
]


@dataclass(frozen=True)
class Counted:
    """What was counted, with what is needed to show it.

    Attributes:
        tables: One table a country.
        plan: What is counted, with its words.
    """

    tables: tuple[CountTable, ...]
    plan: CountPlan

    def charts(self, language: str) -> tuple[tuple[str, tuple[ChartModel, ...]], ...]:
        """For each country its charts, in a language."""
        return tuple(
            (table.country, charts_of(table, self.plan, language)) for table in self.tables
        )


def counts(vault: OpenVault, content: Content, surroundings: Surroundings) -> Counted:
    """Count every merged interview whose permissions allow it.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    plan = content.count_plan
    tables = count_interviews(
        _countable(vault, content), content.questionnaire, plan, surroundings.today()
    )
    return Counted(tuple(tables), plan)


def report_pdf(counted: Counted, content: Content, language: str) -> bytes:
    """The table and the charts as a PDF in memory. For use inside the organisation only."""
    facts = ReportFacts(language, content.questionnaire.version, content.law.version)
    return coordinator_pdf(counted.tables, counted.plan, read_paper().wording, facts)


def table_as_rows(counted: Counted, language: str) -> list[dict[str, object]]:
    """One row a count, for the command line."""
    return [_row(table, count, language) for table in counted.tables for count in table.counts]


def _row(table: CountTable, count: Count, language: str) -> dict[str, object]:
    return {
        "country": table.country,
        "id": count.definition.id,
        "label": in_language(count.definition.labels, language),
        "yes": count.yes,
        "no": count.no,
        "unknown": count.unknown,
        "n": count.base,
    }


def _countable(vault: OpenVault, content: Content) -> Iterator[AnswerSheet]:
    for interview in countable_persons(vault):
        # By its names, whatever the version: names keep their meaning.
        yield carried(interview, content.questionnaire).sheet
