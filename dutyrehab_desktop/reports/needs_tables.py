"""Shown tables as they are printed: what is hidden is marked and explained."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dutyrehab_desktop.reports.columns import UNKNOWN, YES
from dutyrehab_desktop.reports.counts import BOTH
from dutyrehab_desktop.reports.needs_report import Block, Grid, NeedsFacts, Row, ShownGroup, Text
from dutyrehab_desktop.reports.needs_words import NeedsWords
from dutyrehab_desktop.reports.showing import RULES, Mark, Profile, Shown, ShownTable, two_figures
from dutyrehab_desktop.reports.sums import LEAST_PEOPLE, Sums
from dutyrehab_desktop.reports.tables import Cell, Line
from dutyrehab_desktop.reports.told import HIDDEN, told

_PERCENT: Final = 100
_RANKED: Final = ("R9", "impact")


class TablePrinter:
    """Prints the tables of one report."""

    def __init__(self, facts: NeedsFacts, words: NeedsWords) -> None:
        self._facts = facts
        self._words = words

    def group(self, group: ShownGroup, wanted: Sequence[str]) -> Iterator[Block]:
        """The tables of a row of the plan: countries side by side where each has one column."""
        told_of = [each for each in group.tables if each.table.lines]
        tables = [each for each in told_of if each.table.country in wanted]
        done: set[str] = set()
        for shown in tables:
            name = _name_of(shown)
            if name in done:
                continue
            same = _telling([each for each in tables if _name_of(each) == name])
            if all(each.too_few for each in same):
                title = group.id if same[0].table.title == group.title else same[0].table.title
                yield Text(self._words.say("table-too-few", title=title), quiet=True)
            elif len(same) > 1 and _side_by_side(same):
                yield self._joined(same, group)
            else:
                yield from (self.table(each, group) for each in same)
            done.add(name)
        for country in wanted:
            yield from self._money(group, country)

    def table(self, shown: ShownTable, group: ShownGroup | None = None) -> Block:
        """One table, or that too few people stand behind it."""
        words, table = self._words, shown.table
        repeats = group is not None and group.title == table.title
        caption = words.say(
            "table-caption",
            title=group.id if group is not None and repeats else table.title,
            where=words.say(f"ring-where-{table.country}"),
        )
        if shown.too_few:
            return Text(words.say("table-too-few", title=caption), quiet=True)
        heads = tuple(table.columns)
        kept = self._kept_columns(shown)
        rows = [
            Row(line.label, tuple(self._cell(shown, (line, cells), at) for at in kept))
            for line, cells in self._lines(shown)
        ]
        return self._told(
            Grid(
                caption=caption,
                about=self._about(told(shown.n, shown.threshold).text),
                heads=tuple(heads[at] for at in kept),
                rows=tuple(rows),
                notes=tuple(self._notes(shown)),
            )
        )

    def _told(self, grid: Grid) -> Block:
        """The table without lines of which nothing is told; their number stands below."""
        rows = tuple(row for row in grid.rows if set(row.cells) != {HIDDEN})
        if not rows:
            return Text(self._words.say("table-hidden", title=grid.caption), quiet=True)
        hidden = len(grid.rows) - len(rows)
        if not hidden:
            return grid
        note = self._words.say("note-lines", count=hidden)
        return replace(grid, rows=rows, notes=(*grid.notes, note))

    def _joined(self, tables: Sequence[ShownTable], group: ShownGroup) -> Block:
        """Tables of one column each as one table, a column a country."""
        words = self._words
        shown = [each for each in tables if not each.too_few]
        labels = dict.fromkeys(line.label for each in shown for line in each.table.lines)
        columns = [
            {line.label: self._cell(each, (line, cells), 0) for line, cells in self._lines(each)}
            for each in shown
        ]
        where = [words.say(f"ring-where-{each.table.country}") for each in shown]
        few = [
            words.say("table-too-few", title=words.say(f"ring-where-{each.table.country}"))
            for each in tables
            if each.too_few
        ]
        notes = dict.fromkeys(note for each in shown for note in self._notes(each))
        numbers = [
            words.say("table-of", where=name, count=told(each.n, each.threshold).text)
            for name, each in zip(where, shown, strict=True)
        ]
        title = tables[0].table.title
        made = Grid(
            caption=group.id if title == group.title else title,
            about=self._about("; ".join(numbers)),
            heads=tuple(where),
            # A line stands only where somebody gave that answer, or where it may be told of all.
            rows=tuple(
                Row(label, tuple(column.get(label, "0") for column in columns)) for label in labels
            ),
            notes=(*notes, *few),
        )
        return self._told(made)

    def _kept_columns(self, shown: ShownTable) -> list[int]:
        """Without columns of unknowns in which, as everybody may see, nobody stands."""
        lines = shown.table.lines
        return [
            at
            for at in range(len(shown.table.columns))
            if not (lines and all(_unknown(line.cells[at]) for line in lines))
            or any(cells[at].number != 0 for cells in shown.lines)
        ]

    def _lines(self, shown: ShownTable) -> list[tuple[Line, tuple[Shown, ...]]]:
        """The lines; ranked ones by what is told, for their order would tell what is not."""
        lines = list(zip(shown.table.lines, shown.lines, strict=True))
        ranked = shown.table.id.startswith(_RANKED)
        if self._facts.profile is Profile.INTERNAL or not ranked:
            return lines
        return sorted(lines, key=lambda each: (-(each[1][0].number or 0), each[0].label))

    def _cell(self, shown: ShownTable, row: tuple[Line, tuple[Shown, ...]], at: int) -> str:
        line, cells = row
        said = told(cells[at], shown.threshold)
        base = _base_of(line, cells)
        percent = shown.percentages and at == 0 and bool(said.count)
        if not percent or (base is None and len(cells) > 1):
            return said.text
        whole = shown.n.number if base is None else base
        if not whole or whole < RULES[Profile.PUBLIC].sure:
            return said.text
        share = round(_PERCENT * (said.count or 0) / whole)
        return self._words.say("percent", count=said.text, percent=share)

    def _about(self, number: str) -> str:
        words, facts = self._words, self._facts
        return words.say(
            "table-about",
            count=number,
            period=period(facts, words),
            questionnaire=facts.questionnaire.version,
            law=facts.law.version,
        )

    def _notes(self, shown: ShownTable) -> Iterator[str]:
        yield from shown.table.notes
        marks = {cell.mark for cells in shown.lines for cell in cells}
        if Mark.BELOW in marks:
            yield self._words.say("note-below", limit=shown.threshold)
        if marks & {Mark.HIDDEN, Mark.TOO_FEW}:
            yield self._words.say("note-hidden", mark=HIDDEN)
        if shown.excepted:
            yield self._words.say("note-excepted")

    def _money(self, group: ShownGroup, country: str) -> Iterator[Block]:
        sums = group.sums.get(country, ())
        internal = self._facts.profile is Profile.INTERNAL
        least = max(LEAST_PEOPLE, RULES[self._facts.profile].least_base)
        told_ones = [each for each in sums if internal or each.people >= least]
        if not told_ones:
            return
        words = self._words
        heads = ["money-middle"]
        if internal:
            heads = ["money-people", "money-middle", "money-least", "money-most"]
        yield Grid(
            caption=words.say(
                "table-caption",
                title=words.say("money-title", title=group.title),
                where=words.say(f"ring-where-{country}"),
            ),
            about=words.say("money-about"),
            heads=tuple(words.say(head) for head in heads),
            rows=tuple(
                Row(self._kind(each), tuple(self._sums(each, internal=internal)))
                for each in told_ones
            ),
            notes=(words.say("money-few" if internal else "money-rounded", count=least),),
        )

    def _kind(self, one: Sums) -> str:
        words = self._words
        if one.kind in ("asked", "awarded"):
            return words.say(f"money-{one.kind}")
        form = self._facts.questionnaire
        head = form.choice("ls_head", one.kind)
        basis = form.choice("ls_basis", one.basis)
        label = one.kind if head is None else words.text(head.labels, one.kind)
        if basis is None:
            return label
        return words.say("money-of", head=label, basis=words.text(basis.labels, one.basis))

    def _sums(self, one: Sums, *, internal: bool) -> Iterator[str]:
        if not internal:
            yield self._amount(two_figures(one.middle or 0), one.currency)
            return
        yield str(one.people)
        for amount in (one.middle, one.least, one.most):
            yield HIDDEN if amount is None else self._amount(amount, one.currency)

    def _amount(self, amount: float, currency: str) -> str:
        return self._words.sum(amount, currency)


def period(facts: NeedsFacts, words: NeedsWords) -> str:
    """The months of the interviews."""
    if not facts.first:
        return words.say("period-unknown")
    first, last = words.date(facts.first), words.date(facts.last)
    return first if first == last else words.say("period", first=first, last=last)


def _name_of(shown: ShownTable) -> str:
    return shown.table.id.partition("/")[0]


def _telling(tables: Sequence[ShownTable]) -> Sequence[ShownTable]:
    """Without both countries together where one of them has nobody in the table."""
    alone = [each for each in tables if each.table.country != BOTH]
    if len(alone) == 1 and all(each.n.number == alone[0].n.number is not None for each in tables):
        return alone
    return tables


def _side_by_side(tables: Sequence[ShownTable]) -> bool:
    """Whether tables have one column and lines that are left out only where nobody is."""
    few = sum(not each.too_few for each in tables)
    plain = all(len(each.table.columns) == 1 for each in tables)
    return few > 0 and plain and not _name_of(tables[0]).startswith(_RANKED)


def _unknown(cell: Cell) -> bool:
    """Whether a cell counts people of whom something is not known."""
    return bool(cell.conditions) and all(
        each.codes <= frozenset(UNKNOWN) for each in cell.conditions
    )


def _base_of(line: Line, cells: Sequence[Shown]) -> int | None:
    """Of how many a line of counts is made: its last cell holds everybody whom it concerns."""
    last = line.cells[-1].conditions
    if len(last) == 1 and last[0].codes > frozenset({YES, *UNKNOWN}):
        return cells[-1].number
    return None
