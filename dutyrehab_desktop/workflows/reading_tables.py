"""What stands around the coordinator's tables when somebody reads them.

Shares, what of a variable is not known, the bars, sums of money as people say them, and the list
of what can be tabulated. Everything is for inside use: small numbers are shown as they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.law.terms import ANY
from dutyrehab_desktop.reports.charts import ChartBar, ChartModel
from dutyrehab_desktop.reports.columns import UNKNOWN, Column, ColumnKind
from dutyrehab_desktop.reports.counts import BOTH, COUNTRIES, CountPlan
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.spoken import spoken_number, spoken_sum
from dutyrehab_desktop.reports.sums import LEAST_PEOPLE, Sums
from dutyrehab_desktop.reports.table_making import Chosen
from dutyrehab_desktop.reports.tables import Cell, Condition, Line, Table
from dutyrehab_desktop.reports.wording import Wording, text_in
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.tabling import Tabled, forget, keep, kept, variables
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = [
    "BOTH",
    "COUNTRIES",
    "LEAST_FOR_SHARES",
    "LEAST_PEOPLE",
    "Cell",
    "ChartModel",
    "Chosen",
    "Condition",
    "CountPlan",
    "Line",
    "SpokenSums",
    "Sums",
    "Table",
    "TableNameTaken",
    "VariableKind",
    "VariableLine",
    "across",
    "charts_of_table",
    "is_counts",
    "is_crossed",
    "keep_new",
    "not_known",
    "offered",
    "rename",
    "share",
    "spoken_sums",
]

LEAST_FOR_SHARES = 20
"""Per cent are told only from so many people on (instrument, chapter 5)."""

_COUNT = "count/"
_YES, _OF = 0, 6
VariableKind = ColumnKind


class TableNameTaken(InputProblem):
    """Another table is kept under this name."""

    code = "table-name-taken"


@dataclass(frozen=True, slots=True)
class SpokenSums:
    """Sums of one kind in one money, as people say them.

    Attributes:
        what: `asked` and `awarded` in words, or what was lost.
        basis: How the sums are known; empty for claims.
        people: How many people named one.
        middle: The median; empty below five people.
        least: The least; empty below five people.
        most: The greatest; empty below five people.
        money: What the money is called.
    """

    what: str
    basis: str
    people: int
    middle: str
    least: str
    most: str
    money: str


@dataclass(frozen=True, slots=True)
class VariableLine:
    """Something that can be tabulated.

    Attributes:
        name: Its name.
        label: What it is called.
        kind: What it stands for.
        section: The title of its section, for a question; empty else.
        special: True where it tells of a special category: for inside use only.
    """

    name: str
    label: str
    kind: ColumnKind
    section: str
    special: bool


def share(count: int, base: int) -> int | None:
    """Per cent of a base in whole numbers; None below twenty people."""
    return round(100 * count / base) if base >= LEAST_FOR_SHARES else None


def is_counts(table: Table) -> bool:
    """True for a table whose lines are counts: yes, no, each kind of unknown, and of how many."""
    return bool(table.variables) and table.variables[0].startswith(_COUNT) and len(
        table.columns
    ) == _OF + 1  # fmt: skip


def is_crossed(table: Table) -> bool:
    """True for a table of two variables, one down and one across."""
    cells = [cell for line in table.lines for cell in line.cells]
    return (
        bool(cells)
        and ".together/" not in table.id
        and all(len(cell.conditions) == 1 + 1 for cell in cells)
    )


def across(tabled: Tabled, table: Table) -> tuple[Cell, ...]:
    """For a table of two variables: everybody in each column."""
    first = table.lines[0].cells if table.lines else ()
    heads = [cell.conditions[1:] for cell in first]
    return tuple(Cell(head, tabled.counted.count((*table.base, *head))) for head in heads)


def not_known(tabled: Tabled, table: Table) -> Mapping[str, tuple[int, ...]]:
    """By variable: who does not know, declined, was not asked, and whose answer was held back.

    Counts, doors and barriers tell it in their columns.
    """
    found: dict[str, tuple[int, ...]] = {}
    for name in table.variables:
        columns = tabled.columns.layout.of(name)
        if not columns or ("/" in name and columns[-1].kind is not ColumnKind.STATUS):
            continue
        last = columns[-1].name
        if last in tabled.columns.read:
            met = [Condition(last, frozenset({code})) for code in UNKNOWN]
            found[name] = tuple(tabled.counted.count((*table.base, one)) for one in met)
    return found


def charts_of_table(table: Table, plan: CountPlan, language: str) -> Iterator[ChartModel]:
    """The bars of a table of counts, or of one column, line for line; none for others."""
    if not table.lines or is_crossed(table):
        return
    if is_counts(table):
        bars = [_bar_of_counts(line, plan.wording, language) for line in table.lines]
        yield ChartModel("", max(bar.base for bar in bars), tuple(bars))
    elif len(table.columns) == 1:
        bars = [
            _bar(line.label, (line.cells[0].count, table.n, 0), plan.wording, language)
            for line in table.lines
        ]
        yield ChartModel("", table.n, tuple(bars))


def spoken_sums(sums: Sequence[Sums], content: Content, language: str) -> tuple[SpokenSums, ...]:
    """Sums as people say them, in the money in which they were told.

    Raises:
        TextMissing: A text is missing in that language.
    """
    wording = read_paper().wording
    around = content.count_plan.wording
    return tuple(_spoken(one, content, (wording, around), language) for one in sums)


def offered(content: Content, language: str) -> Iterator[VariableLine]:
    """Everything that can be tabulated, questions under their sections.

    Raises:
        TextMissing: A text is missing in that language.
    """
    form, layout = content.questionnaire, content.layout
    sections = {one.name: text_in(one.labels, language, one.name) for one in form.sections}
    wording = content.count_plan.wording
    for name, label in variables(content, language):
        columns = layout.of(name)
        section = _section(name, columns[0], content)
        where = _country_of(columns[0], content)
        if where:
            country = wording.say(f"country-{where}", language)
            label = wording.say("of-country", language, what=label, country=country)
        special = any(column.special for column in columns)
        yield VariableLine(name, label, columns[0].kind, sections.get(section, ""), special)


def keep_new(vault: OpenVault, name: str, chosen: Chosen) -> str:
    """Keep a table under a name that no other one has; the name as it is kept.

    Raises:
        TableNameTaken: Another one has it.
        TableNameMissing: It is empty or too long.
        FileProblem: Nothing was changed.
    """
    said = one_line(name)
    if said in kept(vault):
        raise TableNameTaken
    keep(vault, said, chosen)
    return said


def rename(vault: OpenVault, old: str, new: str) -> str:
    """Give a kept table another name; the name as it is kept.

    Raises:
        TableNameTaken: Another one has it.
        TableNameMissing: It is empty or too long.
        FileProblem: Nothing was changed.
    """
    said = one_line(new)
    if said == old:
        return old
    keep_new(vault, said, kept(vault)[old])
    forget(vault, old)
    return said


def _bar_of_counts(line: Line, wording: Wording, language: str) -> ChartBar:
    counts = [cell.count for cell in line.cells]
    yes, no, of = counts[_YES], counts[_YES + 1], counts[_OF]
    return _bar(line.label, (yes, of, of - yes - no), wording, language)


def _bar(label: str, counts: tuple[int, int, int], wording: Wording, language: str) -> ChartBar:
    count, base, unknown = counts
    name = "bar-unknown" if unknown else "bar-of"
    words = wording.say(name, language, count=count, base=base, unknown=unknown)
    return ChartBar(label, count, base, words)


def _spoken(
    one: Sums, content: Content, wordings: tuple[Wording, Wording], language: str
) -> SpokenSums:
    wording, around = wordings
    row = f"currency-{one.currency}"
    if one.basis or one.kind not in ("asked", "awarded"):
        choice = content.questionnaire.choice("ls_head", one.kind)
        what = one.kind if choice is None else text_in(choice.labels, language, one.kind)
        basis = wording.say(f"basis-{one.basis}", language)
    else:
        what, basis = around.say(f"money-{one.kind}", language), ""
    known = row in wording.texts

    def said(amount: float | None) -> str:
        if amount is None:
            return ""
        digits = f"{amount:f}"
        if known:
            return spoken_sum(digits, one.currency, wording, language)
        return wording.say("money-other-currency", language, number=spoken_number(digits, language))

    money = wording.members(row, language)[-1] if known else one.currency
    told = (said(one.middle), said(one.least), said(one.most))
    return SpokenSums(what, basis, one.people, *told, money)


def _section(name: str, column: Column, content: Content) -> str:
    """The section of a question, or of the list that a number of entries belongs to."""
    form, bare = content.questionnaire, name.partition("/")[2] or name
    if column.kind is ColumnKind.ENTRIES:
        return form.rosters[bare].section
    question = form.questions.get(bare)
    return "" if question is None else question.section


def _country_of(column: Column, content: Content) -> str:
    """The country of a door or a barrier; empty for what stands in both."""
    bare = column.name.partition("/")[2]
    found: str = ANY
    if column.kind is ColumnKind.CATEGORY:
        found = next(one.country for one in content.law.categories if one.key == bare)
    elif column.kind is ColumnKind.BARRIER:
        found = next(one.country for one in content.law.barriers if one.id == bare)
    return "" if found == ANY else found.lower()
