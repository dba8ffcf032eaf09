"""One record as a line of bytes, and what does not fit a byte beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from dutyrehab_desktop.expressions import Judged
from dutyrehab_desktop.law.assessing import states_of
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.scopes import Record
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.law.verdicts import Verdicts
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status
from dutyrehab_desktop.questionnaire.model import Question, Questionnaire, QuestionType
from dutyrehab_desktop.reports.columns import (
    BASE_UNKNOWN,
    DECLINE,
    DK,
    FIRST,
    HELD_BACK,
    MONTH,
    MOST_ENTRIES,
    NO,
    NOT_ASKED,
    OUTSIDE,
    UNKNOWN,
    YEAR,
    YES,
    Column,
    ColumnKind,
    Layout,
)
from dutyrehab_desktop.reports.counting import NO_LAW, result_of
from dutyrehab_desktop.reports.counts import CountDefinition, CountPlan

_STATUS: Final = {
    Status.NOT_ASKED: NOT_ASKED,
    Status.DK: DK,
    Status.DECLINE: DECLINE,
    Status.WITHHELD: HELD_BACK,
    Status.WITHDRAWN: HELD_BACK,
    Status.SKIPPED: OUTSIDE,
}
_RESULT: Final = {
    "yes": YES,
    "no": NO,
    "dk": DK,
    "decline": DECLINE,
    "not_asked": NOT_ASKED,
    "held_back": HELD_BACK,
    "base_unknown": BASE_UNKNOWN,
    "outside": OUTSIDE,
}
_CATEGORY: Final = {State.NO: FIRST, State.YES: FIRST + 1, State.UNKNOWN: FIRST + 2}
_BARRIER: Final = {
    State.EXCLUDED: FIRST,
    State.FOUND: FIRST + 1,
    State.POSSIBLE: FIRST + 2,
    State.NOT_ASKED: NOT_ASKED,
}
_FOUND: Final = (ColumnKind.COUNT, ColumnKind.CATEGORY, ColumnKind.BARRIER, ColumnKind.WHEN)
_TELLING_FIRST: Final = (DECLINE, DK, HELD_BACK, NOT_ASKED)
"""Which unknown names a list of which several entries are unknown: what was said comes first."""


@dataclass(frozen=True)
class Tabulator:
    """Turns interviews into lines.

    Attributes:
        layout: The columns.
        questionnaire: By whose names the interviews are read.
        law: What is judged.
        plan: What is counted.
        as_of: The day whose law is asked.
    """

    layout: Layout
    questionnaire: Questionnaire
    law: Law
    plan: CountPlan
    as_of: date

    @property
    def basis(self) -> str:
        """What lines rest on: under another basis they are stale.

        Formulas and rules may look at the day, so that a new month makes every line anew.
        """
        month = self.as_of.isoformat()[:7]
        pins = (self.questionnaire.sha256, self.law.sha256, self.plan.digest)
        return " ".join((self.layout.digest, *pins, month))

    def line(self, sheet: AnswerSheet) -> bytes:
        """The bytes of one interview, one for each column."""
        person = Record(sheet, self.questionnaire, NO_LAW, self.as_of)
        country = sheet.answer("country").value
        categories, barriers = states_of(
            Verdicts(Record(sheet, self.questionnaire, self.law, self.as_of))
        )
        found: dict[str, int] = {}
        for count in self.plan.counts:
            result = result_of(count, person) if count.concerns(country) else "outside"
            found[f"count/{count.id}"] = _RESULT[result]
        found |= {f"category/{key}": _CATEGORY[state] for key, state in categories.items()}
        found |= {f"barrier/{name}": _BARRIER[state] for name, state in barriers.items()}
        year, _, month = sheet.answer("interview_date").value[:7].partition("-")
        found |= {YEAR: self._when(YEAR, year), MONTH: self._when(MONTH, month)}
        return bytes(
            found.get(column.name, OUTSIDE)
            if column.kind in _FOUND
            else self._answer(column, person)
            for column in self.layout.columns
        )

    def cells(self, sheet: AnswerSheet, columns: Sequence[Column]) -> tuple[int, ...]:
        """The bytes of one interview in some columns, without judging the others."""
        person = Record(sheet, self.questionnaire, NO_LAW, self.as_of)
        kinds = {column.kind for column in columns}
        if kinds & {ColumnKind.CATEGORY, ColumnKind.BARRIER, ColumnKind.WHEN}:
            line = self.line(sheet)
            return tuple(line[self.layout.index[column.name]] for column in columns)
        return tuple(
            self._counted(column, person)
            if column.kind is ColumnKind.COUNT
            else self._answer(column, person)
            for column in columns
        )

    def _counted(self, column: Column, person: Record) -> int:
        count = self._counts[column.name.partition("/")[2]]
        country = person.sheet.answer("country").value
        return _RESULT[result_of(count, person) if count.concerns(country) else "outside"]

    @cached_property
    def _counts(self) -> dict[str, CountDefinition]:
        return {count.id: count for count in self.plan.counts}

    def _when(self, name: str, value: str) -> int:
        column = self.layout.column(name)
        return column.code(value) if value in column.values else NOT_ASKED

    def _answer(self, column: Column, record: Record) -> int:
        if column.kind is ColumnKind.STATUS:
            known = record.person.knowledge_of(column.variable.partition("/")[2])
            return _STATUS.get(Status(known.status or Status.NOT_ASKED), FIRST)
        if column.kind is ColumnKind.ENTRIES:
            members = record.members(column.variable.partition("/")[2])
            many = min(len(members.entries), MOST_ENTRIES)
            return FIRST + many if members.complete else NOT_ASKED
        question = self.questionnaire.questions[column.variable]
        if column.kind is ColumnKind.ENTRY:
            return _some_entry(column, question, record)
        if column.kind is ColumnKind.TOLD:
            return _told_of(question, record)
        return _code(column, question, record.person.knowledge_of(question.name))


def _some_entry(column: Column, question: Question, record: Record) -> int:
    """Whether it is true of some entry: unknown while one entry may still make it true."""
    codes = [
        _code(column, question, scope.knowledge_of(question.name))
        for scope in record.places(question.roster)
    ]
    if YES in codes:
        return YES
    unknown = [code for code in codes if code in UNKNOWN]
    if unknown:
        return min(unknown, key=_TELLING_FIRST.index)
    return NO if record.members(question.roster).complete else NOT_ASKED


def _told_of(question: Question, record: Record) -> int:
    """Whether anything was said to a question with several answers, or why not."""
    if not question.roster:
        known = record.person.knowledge_of(question.name)
        return _STATUS.get(Status(known.status or Status.NOT_ASKED), FIRST)
    places = record.places(question.roster)
    said = [
        Status(scope.knowledge_of(question.name).status or Status.NOT_ASKED) for scope in places
    ]
    if Status.ANSWERED in said:
        return FIRST
    codes = [_STATUS[status] for status in said if _STATUS[status] in UNKNOWN]
    if codes:
        return min(codes, key=_TELLING_FIRST.index)
    return OUTSIDE if record.members(question.roster).complete else NOT_ASKED


def _code(column: Column, question: Question, known: Judged) -> int:
    """One answer as a byte; a question that means nothing under the others is `OUTSIDE`."""
    status = Status(known.status or Status.NOT_ASKED)
    if status is not Status.ANSWERED:
        return _STATUS[status]
    value = str(known.value)
    if column.kind is ColumnKind.QUESTION:
        return column.code(value) if value in column.values else NOT_ASKED
    multiple = question.type is QuestionType.SELECT_MULTIPLE
    chosen = value.split() if multiple else (value,)
    return YES if column.name.partition("=")[2] in chosen else NO


def beside(sheet: AnswerSheet, questionnaire: Questionnaire) -> dict[str, object]:
    """What does not fit a byte: the month, who interviewed, how much was said, sums of money."""
    asked = [
        answer.status
        for place, answer in sheet.answers.items()
        if place.question in questionnaire.questions
    ]
    return {
        "month": sheet.answer("interview_date").value[:7],
        "interviewer": sheet.answer("interviewer_code").value,
        "answered": sum(status is Status.ANSWERED for status in asked),
        "declined": sum(status is Status.DECLINE for status in asked),
        "losses": [list(each) for each in _losses(sheet)],
        "claims": [list(each) for each in _claims(sheet)],
    }


def _losses(sheet: AnswerSheet) -> Iterator[tuple[object, ...]]:
    """Head, currency, strength of proof, amount (None where not told): never added here."""
    for entry in sheet.entries("loss").ids:
        each, times = (_number(sheet, name, entry) for name in ("ls_amount", "ls_times"))
        amount = None if each is None else each * (1 if times is None else times)
        told = (_told(sheet, name, entry) for name in ("ls_head", "ls_currency", "ls_basis"))
        yield (*told, amount)


def _claims(sheet: AnswerSheet) -> Iterator[tuple[object, ...]]:
    """Route, currency, result, paid; material and moral asked; the same awarded."""
    texts = ("cl_route", "cl_currency", "cl_result", "cl_paid")
    sums = ("cl_material_asked", "cl_moral_asked", "cl_material_awarded", "cl_moral_awarded")
    for entry in sheet.entries("claim").ids:
        told = (_told(sheet, name, entry) for name in texts)
        yield (*told, *(_number(sheet, name, entry) for name in sums))


def _told(sheet: AnswerSheet, question: str, entry: str) -> str:
    answer = sheet.answer(question, entry)
    return answer.value if answer.status is Status.ANSWERED else ""


def _number(sheet: AnswerSheet, question: str, entry: str) -> float | None:
    told = _told(sheet, question, entry)
    return float(told) if told else None
