"""Making tables: counting people in every cell, each kind of unknown apart."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from dutyrehab_desktop.law.terms import ANY
from dutyrehab_desktop.reports.columns import FIRST, NO, OUTSIDE, UNKNOWN, YES, Column, ColumnKind
from dutyrehab_desktop.reports.counts import BOTH
from dutyrehab_desktop.reports.people import People
from dutyrehab_desktop.reports.table_plan import TableDefinition, TableKind
from dutyrehab_desktop.reports.table_words import Answer, TableWords
from dutyrehab_desktop.reports.tables import Cell, Condition, Line, Table

FOUND, POSSIBLE = FIRST + 1, FIRST + 2
_COUNT_COLUMNS = (
    ("column-yes", (YES,)),
    ("column-no", (NO,)),
    ("column-dk", (UNKNOWN[0],)),
    ("column-decline", (UNKNOWN[1],)),
    ("column-not-asked", (UNKNOWN[2],)),
    ("column-other", (UNKNOWN[3],)),
    ("column-of", (YES, NO, *UNKNOWN)),
)
_BARRIER_COLUMNS = (("column-found", FOUND), ("column-possible", POSSIBLE), ("column-excluded", NO))
_CATEGORY_COLUMNS = (("column-open", YES), ("column-closed", NO), ("column-unknown", FIRST + 2))
_MANY = 14
"""From so many answers on only those are shown that somebody gave."""
_MOST_PAIRS = 12
"""Pairs of barriers that are told; behind the first dozen nobody reads on."""


Base: TypeAlias = tuple[tuple[Condition, ...], str]
"""Of whom a table is made, and of which country."""


@dataclass(frozen=True)
class Chosen:
    """A table that a researcher builds: one or two variables, and who is looked at.

    Attributes:
        rows: The variable whose answers are the lines.
        columns: The variable whose answers are the columns; empty for none.
        filters: Variables, each with the answers that are looked at (names of columns and codes).
        country: `kz`, `uz` or `both`.
    """

    rows: str
    columns: str = ""
    filters: tuple[Condition, ...] = ()
    country: str = BOTH


class TableMaker:
    """Makes the tables of one language."""

    def __init__(self, people: People, words: TableWords) -> None:
        self._people = people
        self._words = words

    def tables(self, definitions: Iterable[TableDefinition]) -> Iterator[Table]:
        """Every table of a plan that has at least one person in it, country after country."""
        for definition in definitions:
            for country in definition.countries:
                if self._people.count(self._country(country)):
                    made = self._tables(definition, country)
                    # Where the question concerned nobody there is nothing to tell.
                    yield from (table for table in made if table.n)

    def chosen(self, wanted: Chosen, table_id: str = "") -> Table:
        """A table that somebody built; each filter counts as a variable."""
        base = (*self._country(wanted.country), *wanted.filters)
        crossed = (wanted.rows, *((wanted.columns,) if wanted.columns else ()))
        title = " × ".join(map(self._words.variable, dict.fromkeys(crossed)))
        filters = map(self._variable_of, wanted.filters)
        return self._crossed((table_id or "own", title), crossed, (base, wanted.country), filters)

    def _tables(self, definition: TableDefinition, country: str) -> Iterator[Table]:
        words, kind = self._words, definition.kind
        title = words.text(definition.titles, definition.id)
        base = (self._own_life(country), country)
        if kind is TableKind.COUNTS:
            yield self._counts(definition, title, country)
        elif kind is TableKind.CATEGORIES:
            yield self._categories(definition.id, title, base)
        elif kind is TableKind.BARRIERS:
            yield from self._barriers(definition.id, title, base)
        elif kind is TableKind.CROSS:
            yield self._crossed((definition.id, title), definition.content, base)
        else:
            for variable in definition.variables:
                name = (f"{definition.id}.{variable}", words.variable(variable))
                yield self._crossed(name, (variable,), base)

    def _counts(self, definition: TableDefinition, title: str, country: str) -> Table:
        plan = {count.id: count for count in self._words.plan.counts}
        shown = [plan[name] for name in definition.content]
        base = self._country(country)
        lines = [
            self._line(
                self._words.text(count.labels, count.id),
                base,
                [
                    (Condition(f"count/{count.id}", frozenset(codes)),)
                    for _, codes in _COUNT_COLUMNS
                ],
            )
            for count in shown
            if country == BOTH or count.concerns(country)
        ]
        names = tuple(f"count/{count.id}" for count in shown)
        look = (self._heads(_COUNT_COLUMNS), lines)
        return self._table((definition.id, title), look, (base, country), names)

    def _categories(self, table_id: str, title: str, base: Base) -> Table:
        made = self._judged(ColumnKind.CATEGORY, _CATEGORY_COLUMNS, base)
        lines = [line for line in made.values() if any(cell.count for cell in line.cells)]
        note = (self._words.say("no-verdict"),)
        look = (self._heads(_CATEGORY_COLUMNS), lines)
        return self._table((table_id, title), look, base, tuple(made), note)

    def _barriers(self, table_id: str, title: str, base: Base) -> Iterator[Table]:
        made = self._judged(ColumnKind.BARRIER, _BARRIER_COLUMNS, base)
        ranked = [
            (name, line)
            for name, line in made.items()
            if line.cells[0].count or line.cells[1].count
        ]
        ranked.sort(key=lambda each: (-each[1].cells[0].count, -each[1].cells[1].count))
        names, note = tuple(name for name, _ in ranked), (self._words.say("no-verdict"),)
        look = (self._heads(_BARRIER_COLUMNS), [line for _, line in ranked])
        yield self._table((table_id, title), look, base, names, note)
        pairs = list(self._pairs([name for name, line in ranked if line.cells[0].count], base))
        if pairs:
            look = ([self._words.say("column-found")], pairs)
            title = self._words.say("together-title")
            yield self._table((f"{table_id}.together", title), look, base, names, note)

    def _judged(
        self, kind: ColumnKind, across: Sequence[tuple[str, int]], base: Base
    ) -> dict[str, Line]:
        """By column what the law's rules of a kind come to."""
        return {
            column.name: self._line(
                self._rule(column, base[1]),
                base[0],
                [(Condition(column.name, frozenset({code})),) for _, code in across],
            )
            for column in self._words.layout.columns
            if column.kind is kind
        }

    def _rule(self, column: Column, country: str) -> str:
        barrier = column.kind is ColumnKind.BARRIER
        return self._barrier(column.name, country) if barrier else self._words.variable(column.name)

    def _barrier(self, name: str, country: str) -> str:
        """What a barrier is called; where both countries stand together, with its country."""
        words, barrier_id = self._words.variable(name), name.partition("/")[2]
        barrier = next(one for one in self._words.law.barriers if one.id == barrier_id)
        if country != BOTH or barrier.country == ANY:
            return words
        where = self._words.say(f"country-{barrier.country.lower()}")
        return self._words.say("of-country", what=words, country=where)

    def _pairs(self, names: Sequence[str], base: Base) -> Iterator[Line]:
        """Barriers that are found together, the most frequent pairs first."""
        conditions, country = base
        found = {name: Condition(name, frozenset({FOUND})) for name in names}
        counted = [
            (self._people.count((*conditions, found[one], found[other])), one, other)
            for one, other in combinations(names, 2)
        ]
        for count, one, other in sorted(counted, key=lambda each: -each[0])[:_MOST_PAIRS]:
            if count:
                one_word, other_word = (self._barrier(name, country) for name in (one, other))
                label = self._words.say("together", one=one_word, other=other_word)
                yield Line(label, (Cell((found[one], found[other]), count),))

    def _crossed(
        self,
        name: tuple[str, str],
        crossed: tuple[str, ...],
        base: Base,
        filters: Iterable[str] = (),
    ) -> Table:
        """Answers down, and across where there are two variables; empty unknowns are left out."""
        rows, *columns = crossed
        conditions = (*base[0], *map(self._concerned, crossed))
        down = self._met(rows, conditions)
        across = [answer for name in columns for answer in self._met(name, conditions)]
        heads = [answer.label for answer in across] or [self._words.say("column-people")]
        lines = [
            self._line(
                answer.label,
                conditions,
                [(answer.condition, each.condition) for each in across] or [(answer.condition,)],
            )
            for answer in down
        ]
        variables = tuple(dict.fromkeys((*crossed, *filters)))
        notes = self._about(variables)
        return self._table(name, (heads, lines), (conditions, base[1]), variables, notes)

    def _concerned(self, variable: str) -> Condition:
        """Whom a variable concerns: for the others the question means nothing."""
        last = self._words.layout.of(variable)[-1].name
        return Condition(last, frozenset(range(256)) - {OUTSIDE})

    def _met(self, variable: str, base: tuple[Condition, ...]) -> list[Answer]:
        """The answers that are shown: of unknowns, and of very many, those that somebody gave."""
        answers = list(self._words.answers(variable))
        many = len(answers) > _MANY
        return [
            answer
            for answer in answers
            if not (answer.unknown or many) or self._people.count((*base, answer.condition))
        ]

    def _about(self, variables: Sequence[str]) -> tuple[str, ...]:
        kinds = {self._words.layout.of(name)[0].kind for name in variables}
        notes = []
        if ColumnKind.OPTION in kinds:
            notes.append(self._words.say("several-answers"))
        if ColumnKind.ENTRY in kinds:
            notes.append(self._words.say("some-entry"))
        return tuple(notes)

    def _line(
        self,
        label: str,
        base: tuple[Condition, ...],
        cells: Iterable[tuple[Condition, ...]],
    ) -> Line:
        made = (Cell(each, self._people.count((*base, *each))) for each in cells)
        return Line(label, tuple(made))

    def _heads(self, columns: Iterable[tuple[str, object]]) -> list[str]:
        return [self._words.say(head) for head, _ in columns]

    def _table(
        self,
        name: tuple[str, str],
        look: tuple[Sequence[str], Sequence[Line]],
        base: Base,
        variables: tuple[str, ...],
        notes: tuple[str, ...] = (),
    ) -> Table:
        conditions, country = base
        layout = self._words.layout
        special = any(column.special for each in variables for column in layout.of(each))
        return Table(
            id=f"{name[0]}/{country}",
            title=name[1],
            columns=tuple(look[0]),
            lines=tuple(look[1]),
            base=conditions,
            n=self._people.count(conditions),
            country=country,
            variables=variables,
            special=special,
            notes=notes,
        )

    def _country(self, country: str) -> tuple[Condition, ...]:
        if country == BOTH:
            return ()
        code = self._words.layout.column("country").code(country)
        return (Condition("country", frozenset({code})),)

    def _own_life(self, country: str) -> tuple[Condition, ...]:
        """Only people who spoke of their own life (instrument corrections, 21)."""
        code = self._words.layout.column("respondent_role").code("self")
        return (*self._country(country), Condition("respondent_role", frozenset({code})))

    def _variable_of(self, condition: Condition) -> str:
        return self._words.layout.column(condition.column).variable
