"""Records as flat tables: one row a record, and one table more for each list of entries.

What is not known is never empty and never "no": each kind of it has its own word. A row has a
number that says nothing but its place in this file.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place, RosterState, Status
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    Choice,
    Question,
    Questionnaire,
    QuestionType,
    Sensitivity,
)
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.choosing import may_go
from dutyrehab_desktop.records.recipients import Recipient, Terms

MAIN = "records"
"""The table with one row a record."""

ROW, ENTRY = "row", "entry"
ENTRIES, STATE = "entries", "state"
_POINTS = "entries:"


class CellKind(StrEnum):
    """What a column holds."""

    ROW = "row"
    CODE = "code"
    FLAG = "flag"
    NUMBER = "number"
    YEAR = "year"
    ENTRIES = "entries"
    TEXT = "text"


NUMBERS = (CellKind.ROW, CellKind.NUMBER, CellKind.YEAR)


class Unknown(StrEnum):
    """Why a cell has no value."""

    DK = "dk"
    DECLINE = "decline"
    NOT_ASKED = "not_asked"
    SKIPPED = "skipped"
    HELD_BACK = "held_back"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Cell:
    """A value in its canonical form, or why there is none."""

    value: str = ""
    unknown: Unknown | None = None

    @property
    def text(self) -> str:
        """The value, or the word for why there is none."""
        return self.unknown.value if self.unknown else self.value


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column.

    Attributes:
        name: Unique within its table.
        kind: What it holds.
        question: The question it belongs to; empty for numbers of rows and entries.
        option: The option of which it says whether it was chosen.
        roster: The list of entries that it tells of, where it tells of the list as a whole.
        special: True where the answer belongs to a special category.
        bands: True where values were put into groups.
    """

    name: str
    kind: CellKind
    question: str = ""
    option: str = ""
    roster: str = ""
    special: bool = False
    bands: bool = False


@dataclass(frozen=True, slots=True)
class ExportSheet:
    """A table.

    Attributes:
        name: `records`, or the name of the list of entries.
        columns: Its columns.
        rows: One cell a column each.
    """

    name: str
    columns: tuple[ExportColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def without(self, names: frozenset[str]) -> "ExportSheet":
        """The table without the columns of these questions."""
        keep = [at for at, one in enumerate(self.columns) if one.question not in names]
        rows = tuple(tuple(row[at] for at in keep) for row in self.rows)
        return replace(self, columns=tuple(self.columns[at] for at in keep), rows=rows)


@dataclass(frozen=True)
class Row:
    """A record that goes.

    Attributes:
        kept: The answers that go.
        session: All that was told, for why the rest is not there.
    """

    kept: AnswerSheet
    session: FormSession

    @cached_property
    def told(self) -> AnswerSheet:
        """All that still means something; found once a record."""
        return self.session.without_irrelevant()


def sheets_of(
    rows: Iterable[Row], questionnaire: Questionnaire, terms: Terms
) -> tuple[ExportSheet, ...]:
    """The tables of records that go, the main one first.

    Args:
        rows: The records, in the order of their numbers; each is looked at once.
        questionnaire: What was asked.
        terms: For whom.
    """
    plan = _Plan(questionnaire, terms)
    told: dict[str, list[tuple[Cell, ...]]] = {MAIN: [], **{name: [] for name in plan.rosters}}
    for at, row in enumerate(rows, 1):
        told[MAIN].append((_number(at), *plan.cells(row, plan.plain, ""), *plan.lists(row)))
        for roster, questions in plan.rosters.items():
            for place, entry in enumerate(plan.entries(row, roster), 1):
                inside = plan.cells(row, questions, entry)
                told[roster].append((_number(at), _number(place), *inside))
    head, entry_head = ExportColumn(ROW, CellKind.ROW), ExportColumn(ENTRY, CellKind.ROW)
    columns = {MAIN: (head, *plan.columns(plan.plain), *plan.list_columns())}
    for roster, questions in plan.rosters.items():
        columns[roster] = (head, entry_head, *plan.columns(questions))
    return tuple(ExportSheet(name, columns[name], tuple(told[name])) for name in columns)


def words_sheet(words: Sequence[tuple[str, str]]) -> ExportSheet:
    """People's own words, each with the language it was said in."""
    columns = (
        ExportColumn(ROW, CellKind.ROW),
        ExportColumn("language", CellKind.TEXT),
        ExportColumn("words", CellKind.TEXT),
    )
    rows = tuple(
        (_number(at), Cell(spoken), Cell(text)) for at, (spoken, text) in enumerate(words, 1)
    )
    return ExportSheet("words", columns, rows)


@dataclass(frozen=True)
class _Plan:
    """Which columns there are, and how they are filled."""

    questionnaire: Questionnaire
    terms: Terms
    plain: tuple[Question, ...] = field(init=False)
    rosters: Mapping[str, tuple[Question, ...]] = field(init=False)
    gates: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        going = may_go(self.questionnaire, self.terms)
        rosters: dict[str, tuple[Question, ...]] = {}
        for question in going:
            if question.roster:
                rosters[question.roster] = (*rosters.get(question.roster, ()), question)
        every = self.questionnaire.questions.values()
        gates = {one.gate for one in every if one.sensitivity is Sensitivity.SPECIAL and one.gate}
        object.__setattr__(self, "plain", tuple(one for one in going if not one.roster))
        object.__setattr__(self, "rosters", MappingProxyType(rosters))
        object.__setattr__(self, "gates", frozenset(gates))

    def columns(self, questions: Sequence[Question]) -> Iterator[ExportColumn]:
        for question in questions:
            special = question.sensitivity is Sensitivity.SPECIAL
            if _several(question):
                for option in self._options(question):
                    name = f"{question.name}/{option.name}"
                    mark = special or self._private(option)
                    yield ExportColumn(
                        name, CellKind.FLAG, question.name, option.name, special=mark
                    )
            else:
                yield ExportColumn(
                    question.name, _kind_of(question), question.name, special=special
                )

    def list_columns(self) -> Iterator[ExportColumn]:
        for roster in self.rosters:
            yield ExportColumn(f"{roster}/{ENTRIES}", CellKind.NUMBER, roster=roster)
            yield ExportColumn(f"{roster}/{STATE}", CellKind.CODE, roster=roster)

    def lists(self, row: Row) -> Iterator[Cell]:
        for roster in self.rosters:
            entries = self.entries(row, roster)
            state = row.session.sheet.entries(roster).state
            if not entries and (state is RosterState.OPEN or self._abroad):
                gap = Unknown.NO_ANSWER if self._abroad else Unknown.NOT_ASKED
                yield from (Cell(unknown=gap), Cell(unknown=gap))
            else:
                yield _number(len(entries))
                yield Cell(state.value)

    def entries(self, row: Row, roster: str) -> tuple[str, ...]:
        """The entries that go; abroad only those of which something goes."""
        sheet = row.kept if self._abroad else row.told
        return sheet.entries(roster).ids

    def cells(self, row: Row, questions: Sequence[Question], entry: str) -> Iterator[Cell]:
        for question in questions:
            place = Place(question.name, entry)
            answer = row.kept.answers.get(place)
            if _several(question):
                yield from self._flags(row, question, place, answer)
            elif answer is None or answer.status is not Status.ANSWERED:
                yield Cell(unknown=self._why(row, place, answer))
            else:
                yield self._cell(row, question, answer.value)

    def _cell(self, row: Row, question: Question, value: str) -> Cell:
        if question.appearance.startswith(_POINTS):
            ids = self.entries(row, question.appearance.removeprefix(_POINTS))
            places = sorted(ids.index(one) + 1 for one in value.split() if one in ids)
            return Cell(" ".join(map(str, places)))
        choice = self.questionnaire.choice(question.name, value) if question.list_name else None
        if choice is not None and self._private(choice) and not self.terms.special:
            return Cell(unknown=Unknown.HELD_BACK)
        return Cell(value)

    def _flags(
        self, row: Row, question: Question, place: Place, answer: Answer | None
    ) -> Iterator[Cell]:
        options = self._options(question)
        if answer is None or answer.status is not Status.ANSWERED:
            yield from (Cell(unknown=self._why(row, place, answer)) for _ in options)
            return
        told = answer.value.split()
        offered = {one.name for one in row.session.options(place)}
        for option in options:
            if option.name in told:
                yield Cell("yes")
            elif option.name in offered:
                yield Cell("no")
            else:
                yield Cell(unknown=Unknown.NO_ANSWER if self._abroad else self._not_offered(option))

    def _not_offered(self, option: Choice) -> Unknown:
        return Unknown.NOT_ASKED if option.gate else Unknown.SKIPPED

    def _why(self, row: Row, place: Place, answer: Answer | None) -> Unknown:
        if answer is not None and answer.status is Status.DK:
            return Unknown.DK
        if self._abroad:
            return Unknown.NO_ANSWER
        status = row.session.status(place)
        known = {
            Status.DK: Unknown.DK,
            Status.DECLINE: Unknown.DECLINE,
            Status.NOT_ASKED: Unknown.NOT_ASKED,
            Status.SKIPPED: Unknown.SKIPPED,
        }
        return known.get(status, Unknown.HELD_BACK)

    def _options(self, question: Question) -> tuple[Choice, ...]:
        """The options that have a column; without the tick none that is asked in private alone."""
        listed = self.questionnaire.lists.get(question.list_name, ())
        return tuple(
            one
            for one in listed
            if one.name not in REFUSALS and (self.terms.special or not self._private(one))
        )

    def _private(self, choice: Choice) -> bool:
        return choice.gate in self.gates

    @property
    def _abroad(self) -> bool:
        """True where a gap says only that it is one: what was declined stays here."""
        return self.terms.recipient is Recipient.INTERNATIONAL


def _several(question: Question) -> bool:
    return question.type is QuestionType.SELECT_MULTIPLE and not question.appearance.startswith(
        _POINTS
    )


def _kind_of(question: Question) -> CellKind:
    if question.appearance.startswith(_POINTS):
        return CellKind.ENTRIES
    kinds = {
        QuestionType.INTEGER: CellKind.NUMBER,
        QuestionType.DECIMAL: CellKind.NUMBER,
        QuestionType.DATE: CellKind.YEAR,
        QuestionType.TEXT: CellKind.TEXT,
    }
    return kinds.get(question.type, CellKind.CODE)


def _number(value: int) -> Cell:
    return Cell(str(value))
