"""How the interviews went, as cards."""

from collections.abc import Iterator

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import number_words
from dutyrehab_desktop.app.desk.tables.lines import CardChart, TableCard
from dutyrehab_desktop.app.desk.tables.wording import EMPTY, Telling, per_cent
from dutyrehab_desktop.app.widgets.number_lines import NumberCell, NumberGrid, NumberRow
from dutyrehab_desktop.workflows.quality import HowItWent
from dutyrehab_desktop.workflows.reading_tables import Table, charts_of_table

MOST_DECLINED = 25
"""Behind these nobody reads on."""


def cards_of_went(went: HowItWent, telling: Telling) -> Iterator[TableCard]:
    """Everything about the talks themselves; no number here opens records."""
    found = went.quality
    if not found.people:
        return
    if found.points_at_people:
        yield TableCard(
            "",
            translate(
                "Tables",
                "There are fewer than four interviewers: each of these numbers points at one of "
                "them. Talk them over with the interviewers; nobody else needs to see them.",
            ),
        )
    yield _answers(went, telling)
    yield from _declined(went, telling)
    yield from _interviewers(went, telling)
    yield from _apart(went, telling)
    for table in went.tables:
        yield _table(table, telling)


def _answers(went: HowItWent, telling: Telling) -> TableCard:
    title = translate("Tables", "Answers in an interview")
    columns = (
        translate("Tables", "Interviews"),
        translate("Tables", "Least"),
        translate("Tables", "Median"),
        translate("Tables", "Most"),
    )
    everything = translate("Tables", "All interviews")
    told = (went.quality.people, *went.quality.answers)
    cells = tuple(NumberCell(_said(one, telling)) for one in told)
    return TableCard(title, "", NumberGrid(title, columns, (NumberRow(everything, cells),)))


def _declined(went: HowItWent, telling: Telling) -> Iterator[TableCard]:
    found = [one for one in went.quality.declined if one.declined]
    title = translate("Tables", "Questions that people preferred not to answer")
    columns = (
        translate("Tables", "Preferred not to say"),
        "%",
        translate("Tables", "Do not know"),
        translate("Tables", "Were asked"),
    )
    rows = []
    for one in found[:MOST_DECLINED]:
        said = per_cent(one.declined, one.asked, telling.language) or EMPTY
        told = (str(one.declined), said, str(one.dk), str(one.asked))
        rows.append(NumberRow(went.questions[one.question], tuple(map(NumberCell, told))))
    if rows:
        note = translate(
            "Tables",
            "The most declined first. A question that is declined often may be worded badly, or "
            "come too early.",
        )
        yield TableCard(title, "", NumberGrid(title, columns, tuple(rows)), (), (note,))


def _interviewers(went: HowItWent, telling: Telling) -> Iterator[TableCard]:
    title = translate("Tables", "Who interviewed")
    columns = (
        translate("Tables", "Interviews"),
        translate("Tables", "Answers, median"),
        translate("Tables", "Preferred not to say, of all asked"),
        translate("Tables", "Stopped or paused"),
        translate("Tables", "Distress seen"),
    )
    rows = []
    for one in went.quality.interviewers:
        declined = _of(one.declined, one.asked)
        told = (
            *(_said(one.interviews, telling), _said(one.answers, telling), declined),
            *(str(one.stopped), str(one.distress)),
        )
        rows.append(NumberRow(_code(one.code), tuple(map(NumberCell, told))))
    if rows:
        note = translate(
            "Tables",
            "None of this is a mark. Who speaks with the people who suffered most has the most "
            "stops.",
        )
        yield TableCard(title, "", NumberGrid(title, columns, tuple(rows)), (), (note,))


def _apart(went: HowItWent, telling: Telling) -> Iterator[TableCard]:
    title = translate("Tables", "Where one interviewer differs from the others")
    columns = (
        translate("Tables", "Preferred not to say, here"),
        translate("Tables", "With the others"),
    )
    rows = [
        NumberRow(
            f"{_code(one.code)}: {went.questions.get(question, question)}",
            (NumberCell(_of(own, asked)), NumberCell(_of(others, of_others))),
        )
        for one in went.quality.interviewers
        for question, own, asked, others, of_others in one.apart
    ]
    if rows:
        note = translate(
            "Tables", "Ask how the question is put, and where. It is no fault until it is known."
        )
        yield TableCard(title, "", NumberGrid(title, columns, tuple(rows)), (), (note,))


def _table(table: Table, telling: Telling) -> TableCard:
    shares = [per_cent(line.cells[0].count, table.n, telling.language) for line in table.lines]
    columns = (*table.columns, "%") if any(shares) else table.columns
    rows = []
    for line, said in zip(table.lines, shares, strict=True):
        cells = [NumberCell(str(line.cells[0].count))]
        if any(shares):
            cells.append(NumberCell(said or EMPTY))
        rows.append(NumberRow(line.label, tuple(cells)))
    charts = tuple(
        CardChart(one, ()) for one in charts_of_table(table, telling.plan, telling.language)
    )
    told = translate("Tables", "People: {count}").format(count=table.n)
    grid = NumberGrid(table.title, columns, tuple(rows))
    return TableCard(table.title, "", grid, charts, table.notes, (told,))


def _said(number: float, telling: Telling) -> str:
    digits = f"{number:.1f}".removesuffix(".0")
    return number_words(digits, telling.language)


def _of(count: int, base: int) -> str:
    return translate("Tables", "{count} of {base}").format(count=count, base=base)


def _code(code: str) -> str:
    return code or translate("Tables", "No code written down")
