"""The figures of the proposals as tables that hang together, each cell with whom it counts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.reforming import Reforms, special_reforms
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.reports.columns import NO, YES
from dutyrehab_desktop.reports.impact import (
    LEAST_PEOPLE,
    MAY,
    CountryImpact,
    SetFigure,
    column_of,
    forms_told,
    may_open,
    nothing,
    opened,
    today_column,
)
from dutyrehab_desktop.reports.people import People
from dutyrehab_desktop.reports.tables import Cell, Condition, Line, Table
from dutyrehab_desktop.reports.wording import Wording, read_wording
from dutyrehab_desktop.shipped import resource

_ALONE: Final = (("column-opens", opened), ("column-may", may_open), ("column-nothing", nothing))
_TODAY: Final = (("today-open", YES), ("today-unknown", MAY), ("today-closed", NO))


def read_impact_wording(folder: Path | None = None) -> Wording:
    """The sentences around the figures of the proposals.

    Raises:
        ReportSheetDamaged: The sheet cannot be read.
    """
    return read_wording((folder or resource("report")) / "impact.csv")


@dataclass(frozen=True)
class ImpactWords:
    """Says proposals, forms and sentences in one language."""

    wording: Wording
    law: Law
    language: str

    def say(self, name: str, /, **values: object) -> str:
        """A sentence."""
        return self.wording.say(name, self.language, **values)

    def reform(self, reform: str) -> str:
        """A proposal's short name; a law of one's own may have others, told in full."""
        if f"reform-{reform}" in self.wording.texts:
            return self.say(f"reform-{reform}")
        return in_language(self.law.reforms[reform].texts, self.language)

    def together(self, reforms: Reforms) -> str:
        """Several proposals."""
        return " + ".join(map(self.reform, reforms))

    def notes(self) -> tuple[str, ...]:
        """What stands below every table."""
        names = ("note-method", "note-opens", "note-meant", "note-reading", "note-no-promise")
        return tuple(map(self.say, names))


class ImpactTables:
    """Makes the tables of one run."""

    def __init__(self, people: People, words: ImpactWords) -> None:
        self._people = people
        self._words = words
        self._special = special_reforms(words.law)
        self._forms = forms_told(words.law)

    def tables(self, found: CountryImpact, base: tuple[Condition, ...]) -> Iterator[Table]:
        """The tables of one country; none where too few people were counted for numbers."""
        if found.n < LEAST_PEOPLE:
            return
        yield self._today(found, base)
        for name, figures in (
            ("alone", found.alone),
            ("pairs", found.pairs),
            ("triples", found.triples),
        ):
            if figures:
                yield self._sets((f"impact.{name}", f"{name}-title"), found, base, figures)
        if found.sets:
            yield self._by_form(found, base)

    def _sets(
        self,
        name: tuple[str, str],
        found: CountryImpact,
        base: tuple[Condition, ...],
        figures: Sequence[SetFigure],
    ) -> Table:
        lines = tuple(
            Line(
                self._words.together(each.reforms),
                tuple(
                    self._cell(base, condition(column_of(each.reforms))) for _, condition in _ALONE
                ),
            )
            for each in figures
        )
        heads = tuple(self._words.say(head) for head, _ in _ALONE)
        columns = tuple(column_of(each.reforms) for each in figures)
        return self._table(name, found, base, (heads, lines), (columns, figures))

    def _by_form(self, found: CountryImpact, base: tuple[Condition, ...]) -> Table:
        lines = tuple(
            Line(
                self._words.together(each.reforms),
                tuple(
                    self._cell(base, opened(column_of(each.reforms, form))) for form in self._forms
                ),
            )
            for each in found.sets
        )
        heads = tuple(self._words.say(f"form-{form}") for form in self._forms)
        columns = tuple(
            column_of(each.reforms, form) for each in found.sets for form in self._forms
        )
        name = ("impact.forms", "forms-title")
        return self._table(name, found, base, (heads, lines), (columns, found.sets))

    def _today(self, found: CountryImpact, base: tuple[Condition, ...]) -> Table:
        lines = tuple(
            Line(
                self._words.say(f"form-{form}"),
                tuple(
                    self._cell(base, Condition(today_column(form), frozenset({code})))
                    for _, code in _TODAY
                ),
            )
            for form in self._forms
        )
        heads = tuple(self._words.say(head) for head, _ in _TODAY)
        columns = tuple(map(today_column, self._forms))
        return self._table(
            ("impact.today", "today-title"), found, base, (heads, lines), (columns, ())
        )

    def _cell(self, base: tuple[Condition, ...], condition: Condition) -> Cell:
        return Cell((condition,), self._people.count((*base, condition)))

    def _table(
        self,
        name: tuple[str, str],
        found: CountryImpact,
        base: tuple[Condition, ...],
        look: tuple[tuple[str, ...], tuple[Line, ...]],
        about: tuple[tuple[str, ...], Sequence[SetFigure]],
    ) -> Table:
        table_id, title = name
        columns, figures = about
        told = {reform for each in figures for reform in each.reforms}
        return Table(
            id=f"{table_id}/{found.country}",
            title=self._words.say(title),
            columns=look[0],
            lines=look[1],
            base=base,
            n=found.n,
            country=found.country,
            variables=columns,
            special=bool(told & self._special),
            notes=self._words.notes(),
        )
