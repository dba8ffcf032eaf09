"""Making tables: counting people in every cell, each kind of unknown apart."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from dutyrehab_desktop.law.terms import ANY
from dutyrehab_desktop.reports.columns import FIRST, NO, OUTSIDE, UNKNOWN, YES, ColumnKind
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
        names = tuple(
            dict.fromkeys(
                (
                    wanted.rows,
                    *((wanted.columns,) if wanted.columns else ()),
                    *(self._variable_of(each) for each in wanted.filters),
                )
            )
        )
        title = " × ".join(self._words.variable(name) for name in names[: 1 + bool(wanted.columns)])
        lines = list(self._words.answers(wanted.rows))
        across = list(self._words.answers(wanted.columns)) if wanted.columns else []
        return self._crossed(
            (table_id or "own", title), (lines, across), (base, wanted.country), names
        )

    def _tables(self, definition: TableDefinition, country: str) -> Iterator[Table]:
        words, kind = self._words, definition.kind
        title = words.text(definition.titles, definition.id)
        if kind is TableKind.COUNTS:
            yield self._counts(definition, title, country)
        elif kind is TableKind.CATEGORIES:
            yield self._categories(definition.id, title, country)
        elif kind is TableKind.BARRIERS:
            yield from self._barriers(definition.id, title, country)
        elif kind is TableKind.CROSS:
            rows, columns = definition.content
            answers = (list(words.answers(rows)), list(words.answers(columns)))
            base = (self._own_life(country), country)
            yield self._crossed((definition.id, title), answers, base, (rows, columns))
        else:
            for variable in definition.variables:
                name = (f"{definition.id}.{variable}", words.variable(variable))
                base = (self._own_life(country), country)
                yield self._crossed(name, (list(words.answers(variable)), []), base, (variable,))

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
        heads = [head for head, _ in _COUNT_COLUMNS]
        return self._table((definition.id, title), (heads, lines), (base, country), names)

    def _categories(self, table_id: str, title: str, country: str) -> Table:
        base = self._own_life(country)
        columns = [
            column for column in self._words.layout.columns if column.kind is ColumnKind.CATEGORY
        ]
        lines = [
            self._line(
                self._words.variable(column.name),
                base,
                [(Condition(column.name, frozenset({code})),) for _, code in _CATEGORY_COLUMNS],
            )
            for column in columns
        ]
        lines = [line for line in lines if any(cell.count for cell in line.cells)]
        heads = [head for head, _ in _CATEGORY_COLUMNS]
        names = tuple(column.name for column in columns)
        note = (self._words.say("no-verdict"),)
        return self._table((table_id, title), (heads, lines), (base, country), names, note)

    def _barriers(self, table_id: str, title: str, country: str) -> Iterator[Table]:
        base, words = self._own_life(country), self._words
        ranked: list[tuple[str, Line]] = []
        for column in words.layout.columns:
            if column.kind is ColumnKind.BARRIER:
                conditions = [
                    (Condition(column.name, frozenset({code})),) for _, code in _BARRIER_COLUMNS
                ]
                line = self._line(self._barrier(column.name, country), base, conditions)
                if line.cells[0].count or line.cells[1].count:
                    ranked.append((column.name, line))
        ranked.sort(key=lambda each: (-each[1].cells[0].count, -each[1].cells[1].count))
        heads = [head for head, _ in _BARRIER_COLUMNS]
        names, lines = tuple(name for name, _ in ranked), [line for _, line in ranked]
        note = (words.say("no-verdict"),)
        yield self._table((table_id, title), (heads, lines), (base, country), names, note)
        pairs = list(self._pairs(names, base, country))
        if pairs:
            title = words.say("together-title")
            look = (["column-found"], pairs)
            yield self._table((f"{table_id}.together", title), look, (base, country), names, note)

    def _barrier(self, name: str, country: str) -> str:
        """What a barrier is called; where both countries stand together, with its country."""
        words, barrier_id = self._words.variable(name), name.partition("/")[2]
        barrier = next(one for one in self._words.law.barriers if one.id == barrier_id)
        if country != BOTH or barrier.country == ANY:
            return words
        where = self._words.say(f"country-{barrier.country.lower()}")
        return self._words.say("of-country", what=words, country=where)

    def _pairs(
        self, names: Sequence[str], base: tuple[Condition, ...], country: str
    ) -> Iterator[Line]:
        found = {name: Condition(name, frozenset({FOUND})) for name in names}
        counted = [
            (self._people.count((*base, found[one], found[other])), one, other)
            for one, other in combinations(names, 2)
            if self._people.count((*base, found[one])) and self._people.count((*base, found[other]))
        ]
        for count, one, other in sorted(counted, key=lambda each: -each[0])[:_MOST_PAIRS]:
            if count:
                one_word, other_word = (self._barrier(name, country) for name in (one, other))
                label = self._words.say("together", one=one_word, other=other_word)
                yield Line(label, (Cell((found[one], found[other]), count),))

    def _crossed(
        self,
        name: tuple[str, str],
        answers: tuple[Sequence[Answer], Sequence[Answer]],
        base: tuple[tuple[Condition, ...], str],
        variables: tuple[str, ...],
    ) -> Table:
        """Answers down, and across where there are two variables; empty unknowns are left out."""
        conditions = (*base[0], *map(self._concerned, variables[: 1 + bool(answers[1])]))
        base = (conditions, base[1])
        down = self._met(answers[0], conditions)
        across = self._met(answers[1], conditions)
        heads = [answer.label for answer in across] or [self._words.say("column-people")]
        lines = [
            self._line(
                answer.label,
                conditions,
                [(answer.condition, each.condition) for each in across] or [(answer.condition,)],
            )
            for answer in down
        ]
        return self._made(name, (heads, lines), base, variables, self._about(variables))

    def _concerned(self, variable: str) -> Condition:
        """Whom a variable concerns: for the others the question means nothing."""
        last = self._words.layout.of(variable)[-1].name
        return Condition(last, frozenset(range(256)) - {OUTSIDE})

    def _met(self, answers: Sequence[Answer], base: tuple[Condition, ...]) -> list[Answer]:
        """The answers that are shown: of unknowns, and of very many, those that somebody gave."""
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

    def _table(
        self,
        name: tuple[str, str],
        look: tuple[Sequence[str], Sequence[Line]],
        base: tuple[tuple[Condition, ...], str],
        variables: tuple[str, ...],
        notes: tuple[str, ...] = (),
    ) -> Table:
        heads = [self._words.say(head) for head in look[0]]
        return self._made(name, (heads, look[1]), base, variables, notes)

    def _made(
        self,
        name: tuple[str, str],
        look: tuple[Sequence[str], Sequence[Line]],
        base: tuple[tuple[Condition, ...], str],
        variables: tuple[str, ...],
        notes: tuple[str, ...],
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
