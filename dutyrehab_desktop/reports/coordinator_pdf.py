"""The coordinator's table and charts as a page, for inside use only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer, Table

from dutyrehab_desktop.reports.charts import ChartLayout, ChartModel, Ink, lay_out_chart
from dutyrehab_desktop.reports.counting import Count, CountTable
from dutyrehab_desktop.reports.counts import CountPlan
from dutyrehab_desktop.reports.fonts import BOLD, REGULAR, register_fonts
from dutyrehab_desktop.reports.page_build import PageFacts, build_pdf
from dutyrehab_desktop.reports.page_parts import Quoted
from dutyrehab_desktop.reports.page_style import (
    ACCENT,
    ANSWERED,
    BODY,
    COLUMN_HEAD,
    COUNT_GROUP,
    COUNT_LABEL,
    COUNT_NUMBER,
    COUNT_YES,
    COUNT_ZERO,
    HAIRLINE,
    INK,
    QUIET,
    SECTION,
    TEXT_WIDTH,
    TITLE,
    TRACK,
    paragraph,
)
from dutyrehab_desktop.reports.report_charts import charts_of
from dutyrehab_desktop.reports.spoken import spoken_date
from dutyrehab_desktop.reports.wording import Wording, text_in

_COLUMNS = ("yes", "no", "dk", "decline", "not_asked", "held_back", "base")
_COLUMN_WORDS = {
    "yes": "column-yes",
    "no": "column-no",
    "dk": "column-dk",
    "decline": "column-decline",
    "not_asked": "column-not-asked",
    "held_back": "column-other",
    "base": "column-of",
}
_NUMBER_WIDTH = 46
_TALKS = "talks"
_TABLE_LOOKS: tuple[tuple[object, ...], ...] = (
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("VALIGN", (0, 1), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (0, -1), 6),
    ("RIGHTPADDING", (1, 0), (-1, -1), 0),
    ("LEFTPADDING", (1, 0), (-1, 0), 5),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, HAIRLINE),
)
_CHART_TEXT = 9.5
_INKS = {
    Ink.TITLE: INK,
    Ink.LABEL: INK,
    Ink.NUMBER: INK,
    Ink.BAR: ACCENT,
    Ink.TRACK: TRACK,
}


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What stands under every table.

    Attributes:
        language: BCP 47 code of the report.
        questionnaire: Its version.
        law: The version of the law sheets.
    """

    language: str
    questionnaire: str
    law: str


def coordinator_pdf(
    tables: Sequence[CountTable], plan: CountPlan, dates: Wording, facts: ReportFacts
) -> bytes:
    """Print tables and charts, a country after the other.

    Args:
        tables: What was counted.
        plan: What is counted, with its sentences.
        dates: Where month names stand (`resources/summary/summary.csv`).
        facts: Language and versions.
    """
    register_fonts()
    wording, language = plan.wording, facts.language
    title = wording.say("title", language)
    parts: list[Flowable] = [paragraph(title, TITLE)]
    parts.append(Quoted(paragraph(wording.say("profile-internal", language), ANSWERED)))
    parts.append(paragraph(wording.say("lead", language), BODY))
    if not tables:
        parts.append(paragraph(wording.say("none", language), BODY))
    for number, table in enumerate(tables):
        if number:
            parts.append(PageBreak())
        parts.extend(_country(table, plan, dates, facts))
    page_words = text_in(wording.texts["page-number"], language, "page-number")
    foot = wording.say("profile-internal", language)
    return build_pdf(parts, PageFacts(title, language, page_words, foot))


def _country(
    table: CountTable, plan: CountPlan, dates: Wording, facts: ReportFacts
) -> Iterator[Flowable]:
    wording, language = plan.wording, facts.language
    yield paragraph(wording.say(f"country-{table.country}", language), SECTION)
    for line in _about(table, wording, dates, facts):
        yield paragraph(line, QUIET)
    yield Spacer(1, 10)
    yield KeepTogether([DrawnChart(chart) for chart in charts_of(table, plan, language)])
    # How many interviews there are stands above the charts.
    counts = [count for count in table.counts if count.definition.group != _TALKS]
    yield _count_table(counts, wording, language)


def _about(
    table: CountTable, wording: Wording, dates: Wording, facts: ReportFacts
) -> Iterator[str]:
    language = facts.language
    yield wording.say("interviews", language, count=table.interviews)
    if table.first:
        first, last = (spoken_date(day, dates, language) for day in (table.first, table.last))
        name = "period-one" if first == last else "period"
        yield wording.say(name, language, first=first, last=last)
    yield wording.say("versions", language, questionnaire=facts.questionnaire, law=facts.law)


def _count_table(counts: Sequence[Count], wording: Wording, language: str) -> Flowable:
    columns = [
        column
        for column in _COLUMNS
        if column != "held_back" or any(count.held_back for count in counts)
    ]
    heads = [wording.say(_COLUMN_WORDS[column], language) for column in columns]
    rows: list[list[Flowable]] = [
        [paragraph("", COUNT_LABEL), *(paragraph(head, COLUMN_HEAD) for head in heads)]
    ]
    looks: list[tuple[object, ...]] = list(_TABLE_LOOKS)
    for group, members in groupby(counts, key=lambda count: count.definition.group):
        row = len(rows)
        title = paragraph(wording.say(f"group-{group}", language), COUNT_GROUP)
        rows.append([title, *([paragraph("", COUNT_LABEL)] * len(columns))])
        looks += [("SPAN", (0, row), (-1, row)), ("TOPPADDING", (0, row), (-1, row), 12)]
        looks += [("LINEBELOW", (0, row), (-1, row), 1, ACCENT)]
        rows += [_count_row(count, columns, language) for count in members]
        # No heading and no line stands alone at a page's edge.
        last = len(rows) - 1
        looks += [("NOSPLIT", (0, row), (-1, min(row + 2, last)))]
        looks += [("NOSPLIT", (0, last - 1), (-1, last))]
    widths = [TEXT_WIDTH - _NUMBER_WIDTH * len(columns), *[_NUMBER_WIDTH] * len(columns)]
    table = Table(rows, colWidths=widths, repeatRows=1)
    table.setStyle(looks)
    return table


def _count_row(count: Count, columns: Sequence[str], language: str) -> list[Flowable]:
    label = text_in(count.definition.labels, language, count.definition.id)
    row = [paragraph(label, COUNT_LABEL)]
    for column in columns:
        number = getattr(count, column)
        look = COUNT_YES if column == "yes" else COUNT_NUMBER if number else COUNT_ZERO
        row.append(paragraph(str(number), look))
    return row


class DrawnChart(Flowable):  # type: ignore[misc]
    """A chart as vector shapes.

    Drawn on the canvas itself: reportlab.graphics would name an unembedded font in the file.
    """

    def __init__(self, chart: ChartModel) -> None:
        super().__init__()
        self._chart = chart
        self._layout: ChartLayout | None = None
        self.spaceAfter = 14

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The height that this needs in a column of that width."""
        self._layout = lay_out_chart(self._chart, width, _CHART_TEXT, _measure)
        return width, self._layout.height

    def draw(self) -> None:
        """The layout runs downwards from the top, a page upwards from the bottom."""
        layout = self._layout
        if layout is None:
            return
        canvas: Canvas = self.canv
        canvas.saveState()
        for box in layout.boxes:
            canvas.setFillColor(_INKS[box.ink])
            bottom = layout.height - box.y - box.height
            canvas.rect(box.x, bottom, box.width, box.height, stroke=0, fill=1)
        for words in layout.words:
            canvas.setFillColor(_INKS[words.ink])
            canvas.setFont(BOLD if words.bold else REGULAR, words.size)
            canvas.drawString(words.x, layout.height - words.y, words.text)
        canvas.restoreState()


def _measure(text: str, size: float, bold: bool) -> float:
    return float(pdfmetrics.stringWidth(text, BOLD if bold else REGULAR, size))
