"""Tables as cards: their numbers, shares and bars, and what stands around them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.tables.lines import CardChart, TableCard
from dutyrehab_desktop.app.widgets.number_lines import NumberCell, NumberGrid, NumberRow
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.reading_tables import (
    Cell,
    Condition,
    CountPlan,
    Line,
    SpokenSums,
    Table,
    across,
    charts_of_table,
    is_counts,
    is_crossed,
    not_known,
    share,
    spoken_sums,
)
from dutyrehab_desktop.workflows.ring_charts import ring_of
from dutyrehab_desktop.workflows.tabling import Group, Tabled

NO_BREAK = "\u00a0"
EMPTY = "\u2013"


@dataclass(frozen=True, slots=True)
class Behind:
    """Whom a number counts, and which number it is.

    Attributes:
        table: Its table.
        conditions: Whom it counts.
        words: Which number it is.
    """

    table: Table
    conditions: tuple[Condition, ...]
    words: str


@dataclass(frozen=True)
class Made:
    """A card, and whom its numbers count by row and column."""

    card: TableCard
    behind: Mapping[tuple[int, int], Behind] = field(default_factory=dict)


@dataclass(frozen=True)
class Telling:
    """What all tables of one showing have in common.

    Attributes:
        content: What is asked, and the law.
        plan: What is counted, with the words around it.
        names: What variables are called.
        language: BCP 47 code.
    """

    content: Content
    plan: CountPlan
    names: Mapping[str, str]
    language: str


def country_names() -> dict[str, str]:
    """The countries between which one can switch."""
    return {
        "kz": translate("Tables", "Kazakhstan"),
        "uz": translate("Tables", "Uzbekistan"),
        "both": translate("Tables", "Both countries"),
    }


def per_cent(count: int, base: int, language: str) -> str:
    """A share in words; empty below twenty people."""
    found = share(count, base)
    if found is None:
        return ""
    return f"{found}%" if language == "en" else f"{found}{NO_BREAK}%"


def cards_of_group(tabled: Tabled, group: Group, country: str, telling: Telling) -> Iterator[Made]:
    """The tables of one row of the plan for a country, and the sums that belong to it."""
    for table in group.tables:
        if table.country == country:
            yield card_of(tabled, group, table, telling)
    for code, sums in group.sums.items():
        if sums and country in (code, "both"):
            said = spoken_sums(sums, telling.content, telling.language)
            yield Made(_sums_card(said, code))


def card_of(tabled: Tabled, group: Group, table: Table, telling: Telling) -> Made:
    """One table."""
    grid, behind = _grid(tabled, table, telling.language)
    places = tuple((at, 0) for at in range(len(table.lines)))
    charts = tuple(
        CardChart(one, places) for one in charts_of_table(table, telling.plan, telling.language)
    )
    notes = [*table.notes]
    if table.special:
        notes.append(translate("Tables", "It tells of special categories: for inside use only."))
    own_title = "" if table.title == group.title else table.title
    ring = ring_of(table, telling.language)
    told = about(tabled, table, telling)
    card = TableCard(own_title, "", grid, charts, tuple(notes), told, ring)
    return Made(card, behind)


def about(tabled: Tabled, table: Table, telling: Telling) -> tuple[str, ...]:
    """What stands under every table."""
    language = telling.language
    told = [translate("Tables", "People: {count}").format(count=table.n)]
    if tabled.first:
        first, last = date_words(tabled.first, language), date_words(tabled.last, language)
        told.append(first if first == last else f"{first} \u2013 {last}")
    versions = translate("Tables", "Questionnaire {questionnaire}, law {law}")
    told.append(versions.format(questionnaire=tabled.questionnaire, law=tabled.law))
    lines = [" · ".join(told)]
    unknown = not_known(tabled, table)
    for name, counts in unknown.items():
        said = " · ".join(
            words.format(count=count) for words, count in zip(_unknown(), counts, strict=True)
        )
        lines.append(f"{telling.names.get(name, name)} \u2013 {said}" if len(unknown) > 1 else said)
    return tuple(lines)


def sums_title(country: str) -> str:
    """What stands over the sums of a country."""
    title = translate("Tables", "Sums of money: {country}")
    return title.format(country=country_names()[country])


def _unknown() -> tuple[str, str, str, str]:
    return (
        translate("Tables", "Do not know: {count}"),
        translate("Tables", "Preferred not to say: {count}"),
        translate("Tables", "Not asked: {count}"),
        translate("Tables", "Held back: {count}"),
    )


def _sums_card(sums: Sequence[SpokenSums], country: str) -> TableCard:
    columns = (
        translate("Tables", "People"),
        translate("Tables", "Median"),
        translate("Tables", "Least"),
        translate("Tables", "Most"),
    )
    rows = []
    for one in sums:
        words = [part for part in (one.what, one.basis, one.money) if part]
        told = (one.middle or EMPTY, one.least or EMPTY, one.most or EMPTY)
        cells = (NumberCell(str(one.people)), *map(NumberCell, told))
        rows.append(NumberRow(" · ".join(words), cells))
    title = sums_title(country)
    note = translate(
        "Tables",
        "Different moneys are never added. Sums are shown from five people on: the least and the "
        "most are single people's.",
    )
    return TableCard(
        title, "", NumberGrid(title, columns, tuple(rows), wide=True, leads=False), (), (note,)
    )


def _grid(
    tabled: Tabled, table: Table, language: str
) -> tuple[NumberGrid, dict[tuple[int, int], Behind]]:
    if is_crossed(table):
        return _crossed(tabled, table, language)
    behind: dict[tuple[int, int], Behind] = {}
    counts, rows = is_counts(table), []
    shares = [
        per_cent(line.cells[0].count, line.cells[-1].count if counts else table.n, language)
        for line in table.lines
    ]
    told = any(shares)
    for at, line in enumerate(table.lines):
        cells = [_cell(cell) for cell in line.cells]
        if told:
            cells.insert(1, NumberCell(shares[at] or EMPTY))
        for number, cell in enumerate(line.cells):
            place = number + 1 if told and number else number
            _open(behind, (at, place), table, (line, table.columns[number], cell))
        rows.append(NumberRow(line.label, tuple(cells)))
    columns = list(table.columns)
    if told:
        columns.insert(1, "%")
    return NumberGrid(table.title, tuple(columns), tuple(rows)), behind


def _crossed(
    tabled: Tabled, table: Table, language: str
) -> tuple[NumberGrid, dict[tuple[int, int], Behind]]:
    """Shares of each column, and at the end how many people it has."""
    behind: dict[tuple[int, int], Behind] = {}
    heads, rows = across(tabled, table), []
    for at, line in enumerate(table.lines):
        cells = []
        for number, (cell, head) in enumerate(zip(line.cells, heads, strict=True)):
            said = per_cent(cell.count, head.count, language) if cell.count else ""
            cells.append(
                replace(_cell(cell), text=f"{cell.count} ({said})" if said else str(cell.count))
            )
            _open(behind, (at, number), table, (line, table.columns[number], cell))
        rows.append(NumberRow(line.label, tuple(cells)))
    everybody = Line(translate("Tables", "People in the column"), heads)
    for number, head in enumerate(heads):
        _open(behind, (len(rows), number), table, (everybody, table.columns[number], head))
    rows.append(NumberRow(everybody.label, tuple(_cell(head) for head in heads), strong=True))
    return NumberGrid(table.title, table.columns, tuple(rows), leads=False), behind


def _cell(cell: Cell) -> NumberCell:
    return NumberCell(str(cell.count), opens=bool(cell.count))


def _open(
    behind: dict[tuple[int, int], Behind],
    place: tuple[int, int],
    table: Table,
    told: tuple[Line, str, Cell],
) -> None:
    line, column, cell = told
    if cell.count:
        words = f"{line.label} \u2013 {column}: {cell.count}"
        behind[place] = Behind(table, cell.conditions, words)
