"""The coordinator's tables: R1 to R21, and those that a researcher builds.

Everything here is for inside use: small numbers are shown as they are.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.reports.columns import FIRST, MONTH, YEAR, YES, Layout
from dutyrehab_desktop.reports.counts import BOTH, COUNTRIES
from dutyrehab_desktop.reports.people import People
from dutyrehab_desktop.reports.sums import Sums, claimed, lost
from dutyrehab_desktop.reports.table_making import Chosen, TableMaker
from dutyrehab_desktop.reports.table_plan import (
    TableKind,
    columns_of,
    read_table_plan,
)
from dutyrehab_desktop.reports.table_words import TableWords
from dutyrehab_desktop.reports.tables import Cell, Condition, Line, Table
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabulating import (
    Columns,
    bring_up_to_date,
    read_columns,
    read_more,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = [
    "LONGEST_NAME",
    "Cell",
    "Chosen",
    "Condition",
    "Group",
    "Line",
    "NoSuchVariable",
    "Sums",
    "Table",
    "TableNameMissing",
    "Tabled",
    "answers_of",
    "chosen_from_words",
    "cross_table",
    "document",
    "forget",
    "keep",
    "kept",
    "table_words",
    "tables",
    "variables",
]

LONGEST_NAME = 80


class NoSuchVariable(InputProblem):
    """A table asks for a variable, an answer or a country that there is not."""

    code = "table-variable-unknown"


class TableNameMissing(InputProblem):
    """A table is kept under a name of one line."""

    code = "table-name-missing"


@dataclass(frozen=True)
class Group:
    """The tables of one row of the plan.

    Attributes:
        id: `R1` … `R21`.
        title: What they are about.
        tables: Country after country.
        sums: By country, where money was told.
    """

    id: str
    title: str
    tables: tuple[Table, ...]
    sums: Mapping[str, tuple[Sums, ...]]


@dataclass(frozen=True)
class Tabled:
    """Tables, and what stands under every one of them.

    Attributes:
        groups: The tables.
        people: How many persons may be counted.
        first: The earliest month of an interview as `YYYY-MM`; empty where none is known.
        last: The latest.
        questionnaire: Its version.
        law: The version of the law.
        language: BCP 47 code.
        columns: What was counted.
        counted: The people behind the numbers.
    """

    groups: tuple[Group, ...]
    people: int
    first: str
    last: str
    questionnaire: str
    law: str
    language: str
    columns: Columns
    counted: People

    @property
    def tables(self) -> tuple[Table, ...]:
        """All of them in their order."""
        return tuple(table for group in self.groups for table in group.tables)

    def who(self, table: Table, conditions: Sequence[Condition]) -> tuple[str, ...]:
        """The codes of the records behind one cell of a table."""
        found = self.counted.which((*table.base, *conditions))
        return tuple(self.columns.codes[at] for at in found)


def tables(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    language: str,
    control: TaskControl,
) -> Tabled:
    """Make every table of the plan; lines that are stale are made anew before.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it; what was judged is kept.
        TextMissing: A text is missing in that language.
    """
    bring_up_to_date(vault, content, surroundings, control)
    layout = content.layout
    plan = read_table_plan(layout)
    control.checkpoint(Progress("counting"))
    names = (*columns_of(plan, layout), YEAR, MONTH)
    columns = read_columns(vault, content, surroundings, names)
    people = People(columns.read, columns.people)
    words = table_words(content, language)
    maker = TableMaker(people, words)
    groups: list[Group] = []
    sums = _sums(vault, content, surroundings, columns)
    for definition in plan:
        control.checkpoint(Progress("counting", len(groups), len(plan)))
        made = tuple(maker.tables([definition]))
        title = words.text(definition.titles, definition.id)
        groups.append(Group(definition.id, title, made, sums.get(definition.kind, {})))
    return _tabled(tuple(groups), (columns, people), content, language)


def cross_table(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    chosen: Chosen,
    language: str,
    control: TaskControl,
) -> Tabled:
    """Make one table that a researcher built.

    Raises:
        NoSuchVariable: There is no such variable, answer or country.
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it.
    """
    bring_up_to_date(vault, content, surroundings, control)
    layout = content.layout
    _expect(chosen, layout)
    variables = [chosen.rows, *([chosen.columns] if chosen.columns else [])]
    names = ["country", "respondent_role", YEAR, MONTH, *(one.column for one in chosen.filters)]
    names += [column.name for name in variables for column in layout.of(name)]
    columns = read_columns(vault, content, surroundings, tuple(dict.fromkeys(names)))
    people = People(columns.read, columns.people)
    made = TableMaker(people, table_words(content, language)).chosen(chosen)
    return _tabled((Group("own", made.title, (made,), {}),), (columns, people), content, language)


def variables(content: Content, language: str) -> Iterator[tuple[str, str]]:
    """Everything that can be tabulated: its name, and what it is called."""
    layout = content.layout
    words = table_words(content, language)
    for name in layout.variables:
        yield name, words.variable(name)


def answers_of(content: Content, variable: str, language: str) -> Iterator[tuple[str, Condition]]:
    """What a variable can be, for choosing a filter: what it is called, and the condition.

    Raises:
        NoSuchVariable: There is no such variable.
    """
    layout = content.layout
    if not layout.of(variable):
        raise NoSuchVariable
    for answer in table_words(content, language).answers(variable):
        yield answer.label, answer.condition


def table_words(content: Content, language: str) -> TableWords:
    """What says variables and answers in a language."""
    rules = (content.questionnaire, content.law, content.count_plan)
    return TableWords(content.layout, *rules, language)


def keep(vault: OpenVault, name: str, chosen: Chosen) -> None:
    """Keep a table's definition under a name; one of that name is replaced.

    Raises:
        TableNameMissing: The name is empty or longer than 80 characters.
        FileProblem: Nothing was written.
    """
    said = one_line(name)
    if not said or len(said) > LONGEST_NAME:
        raise TableNameMissing(limit=LONGEST_NAME)
    vault.store.cross_tables.keep(said, json.dumps(document_of(chosen), ensure_ascii=False))


def kept(vault: OpenVault) -> Mapping[str, Chosen]:
    """The kept definitions by name."""
    found = vault.store.cross_tables.all()
    return {name: chosen_from(json.loads(text)) for name, text in found.items()}


def forget(vault: OpenVault, name: str) -> None:
    """Forget a definition.

    Raises:
        FileProblem: Nothing was changed.
    """
    vault.store.cross_tables.drop(name)


def document_of(chosen: Chosen) -> dict[str, object]:
    """A definition as it is kept."""
    filters = [[one.column, sorted(one.codes)] for one in chosen.filters]
    return {
        "rows": chosen.rows,
        "columns": chosen.columns,
        "filters": filters,
        "country": chosen.country,
    }


def chosen_from(document: Mapping[str, object]) -> Chosen:
    """A definition from what was kept."""
    filters = document["filters"]
    pairs = filters if isinstance(filters, list) else []
    return Chosen(
        str(document["rows"]),
        str(document["columns"]),
        tuple(Condition(column, frozenset(codes)) for column, codes in pairs),
        str(document["country"]),
    )


def chosen_from_words(content: Content, chosen: Chosen, filters: Sequence[str]) -> Chosen:
    """A definition with filters as they are typed: `job_now=yes`, `rights_limited=passport`.

    Raises:
        NoSuchVariable: There is no such variable or answer.
    """
    layout = content.layout
    return replace(
        chosen, filters=(*chosen.filters, *(_condition(layout, text) for text in filters))
    )


def document(
    tabled: Tabled, only: Collection[str] = frozenset(), country: str = ""
) -> dict[str, Any]:
    """Tables as the command line prints them.

    Args:
        tabled: What was counted.
        only: Ids of groups (`R3`); empty for all.
        country: `kz`, `uz` or `both`; empty for all.
    """
    chosen = [group for group in tabled.groups if not only or group.id in only]
    return {
        "people": tabled.people,
        "period": [tabled.first, tabled.last],
        "questionnaire": tabled.questionnaire,
        "law": tabled.law,
        "profile": "internal",
        "tables": [
            _table_document(group, table)
            for group in chosen
            for table in group.tables
            if country in ("", table.country)
        ],
        "sums": [
            {"group": group.id, "country": where, **asdict(one)}
            for group in chosen
            for where, sums in group.sums.items()
            if country in ("", where)
            for one in sums
        ],
    }


def _table_document(group: Group, table: Table) -> dict[str, Any]:
    return {
        "group": group.id,
        "id": table.id,
        "title": table.title,
        "country": table.country,
        "n": table.n,
        "special": table.special,
        "columns": list(table.columns),
        "lines": [
            {"label": line.label, "counts": [cell.count for cell in line.cells]}
            for line in table.lines
        ],
        "notes": list(table.notes),
    }


def _condition(layout: Layout, text: str) -> Condition:
    name, _, value = text.partition("=")
    if text in layout.index:
        return Condition(text, frozenset({YES}))
    columns = layout.of(name)
    if len(columns) != 1 or value not in columns[0].values:
        raise NoSuchVariable
    return Condition(columns[0].name, frozenset({columns[0].code(value)}))


def _expect(chosen: Chosen, layout: Layout) -> None:
    known = set(layout.variables)
    wanted = {chosen.rows, *([chosen.columns] if chosen.columns else [])}
    filters = {one.column for one in chosen.filters}
    if not wanted <= known or not filters <= set(layout.index):
        raise NoSuchVariable
    if chosen.country not in (*COUNTRIES, BOTH):
        raise NoSuchVariable


def _sums(
    vault: OpenVault, content: Content, surroundings: Surroundings, columns: Columns
) -> Mapping[TableKind, Mapping[str, tuple[Sums, ...]]]:
    """Money by country, for the tables that tell of it; who named none is passed over."""
    layout, place = columns.layout.column("country"), columns.column("country")
    told: dict[int, list[Mapping[str, object]]] = {}
    beside = read_more(vault, content, surroundings, columns.codes)
    for one, byte in zip(beside, place, strict=True):
        if one["claims"] or one["losses"]:
            told.setdefault(byte, []).append(one)
    found: dict[TableKind, dict[str, tuple[Sums, ...]]] = {}
    for country in COUNTRIES:
        own = told.get(layout.code(country), [])
        found.setdefault(TableKind.CLAIMS, {})[country] = claimed(own)
        found.setdefault(TableKind.LOSSES, {})[country] = lost(own)
    return found


def _tabled(
    groups: tuple[Group, ...], counted: tuple[Columns, People], content: Content, language: str
) -> Tabled:
    columns, _ = counted
    year, month = columns.layout.column(YEAR), columns.layout.column(MONTH)
    pairs = set(zip(columns.column(YEAR), columns.column(MONTH), strict=True))
    months = sorted(
        f"{year.values[one - FIRST]}-{month.values[other - FIRST]}"
        for one, other in pairs
        if min(one, other) >= FIRST
    )
    first, last = (months[0], months[-1]) if months else ("", "")
    versions = (content.questionnaire.version, content.law.version)
    return Tabled(groups, columns.people, first, last, *versions, language, *counted)
